// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "existing/existingclient.h"
#include "existing/found.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"
#include "steps/wizardstep.h"
#include "workspace/workspace.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;

namespace broker::ui {

class BusyIndicator;
class PlainLabel;
class SecretCard;
class SecretField;

/// Step 2: what was read, and what was not taken and why. It is read in another thread when the page is
/// reached.
///
/// objectNames: clientCombo, typeCombo, foundClient, foundSource, foundRegion, foundAnswers, foundDefaults,
/// foundToken, foundCredential, credentialGap, credentialEdit, ignoredList, notKeptNote, foundBusy.
class FoundPage final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundPage)

public:
    FoundPage(ExistingClient &client, const Workspace &workspace, ClipboardGuard &guard,
        const UrlOpener &opener, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

Q_SIGNALS:
    /// The user goes on with ExistingClient::found.
    void taken();

private:
    void buildLayout();
    void showOutcome(const Result<existing::Reading, existing::Refusal> &reading);
    void showReading();
    void showRow(QWidget &field, bool isShown);
    void showClient(int index);
    void showType(int index);
    void showNames();
    void showCredential(const existing::Found &found);
    void takeCredential();
    void showAnswers(const existing::Found &found);
    void showIgnored(const existing::Found &found);
    void showKnown(const existing::Found &found);
    [[nodiscard]] std::optional<records::TokenRecord> recorded() const;

    ExistingClient &m_client;
    Workspace m_workspace;
    std::optional<existing::Reading> m_reading;
    QWidget *m_body;
    QFormLayout *m_form;
    QComboBox *m_clients;
    QComboBox *m_types;
    /// In place of either where there is no choice.
    PlainLabel *m_what;
    PlainLabel *m_source;
    PlainLabel *m_region;
    SecretCard *m_token;
    QWidget *m_credentialRow;
    SecretCard *m_credential;
    /// In place of the card: why it is not there, and where to enter it.
    PlainLabel *m_gap;
    QLabel *m_entryName;
    SecretField *m_entry;
    /// What is entered there is the answer to this.
    std::optional<integrations::ClientField> m_gapField;
    PlainLabel *m_answers;
    /// What holds where the file says nothing.
    PlainLabel *m_defaults;
    PlainLabel *m_notKept;
    QLabel *m_ignoredName;
    QListWidget *m_ignored;
    BusyIndicator *m_busy;
    Await m_reader;
};

} // namespace broker::ui
