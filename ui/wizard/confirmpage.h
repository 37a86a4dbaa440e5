// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QCheckBox;
class QFormLayout;

namespace broker::ui {

class ConsequenceBox;
class PermissionBar;
class PlainLabel;

/// Step 5, first half: exactly what will happen. The last page before the irreversible step.
class ConfirmPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmPage)

public:
    explicit ConfirmPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    static QString nothingChangesText(records::Storage storage);
    void refreshDefault();

    PlainLabel *m_organization;
    PlainLabel *m_integration;
    PlainLabel *m_region;
    PlainLabel *m_storage;
    PlainLabel *m_token;
    PlainLabel *m_tokenName;
    PermissionBar *m_permissions;
    ConsequenceBox *m_changes;
    PlainLabel *m_recorded;
    QCheckBox *m_repeat;
};

} // namespace broker::ui
