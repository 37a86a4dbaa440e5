// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "wizard/wizardpage.h"

#include <optional>

class QPushButton;

namespace broker::ui {

class DueDateRow;
class FingerprintView;
class PlainLabel;
class SecretCard;
class SetupChecklist;

/// Step 6: what was made, what is left until its client runs, when it is due, and the token to copy.
class DonePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DonePage)

public:
    explicit DonePage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

    /// Leads to the token that comes after this one, by its name; empty when there is none.
    void offerNext(const QString &name);

Q_SIGNALS:
    void nextRequested();
    /// Go on with several organizations, beginning with this token.
    void manyRequested(const broker::RecordId &id);

private:
    void buildLayout();
    /// What Enter does: the part that comes next.
    void offerPart();
    [[nodiscard]] QPushButton *wayOn() const;
    void showRecord(const records::TokenRecord &record, provisioning::Comparison comparison);

    PlainLabel *m_summary;
    PlainLabel *m_region;
    PlainLabel *m_storage;
    FingerprintView *m_fingerprint;
    SecretCard *m_token;
    DueDateRow *m_due;
    SetupChecklist *m_checklist;
    QPushButton *m_many;
    QPushButton *m_another;
    QPushButton *m_nextToken;
    std::optional<records::TokenRecord> m_record;
};

} // namespace broker::ui
