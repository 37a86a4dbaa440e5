// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QPushButton;

namespace broker::ui {

class PlainLabel;
class TokenEntry;

/// Step 4, "I have it already": from Snyk Support or a colleague.
class PastePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastePage)

public:
    explicit PastePage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    TokenEntry *m_entry;
    QPushButton *m_support;
    PlainLabel *m_noSupport;
};

} // namespace broker::ui
