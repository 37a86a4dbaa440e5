// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/secret.h"
#include "keeping/keepstate.h"
#include "records/tokenrecord.h"
#include "steps/steprow.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QGroupBox;
class QPushButton;

namespace broker::credentials {
class CredentialSetup;
}

namespace broker::ui {

class BusyIndicator;
class ClipboardGuard;
class MessageBar;
class PlainLabel;
class SecretCard;
struct Explanation;

/// What the rows and buttons of a KeepPanel say. A row without words is not there.
struct KeepWords
{
    QString journal = {};
    QString call = {};
    QString storeInKeychain = {};
    /// Without words it cannot be kept in memory.
    QString storeInMemory = {};
    QString record = {};
    /// The button that stops the call; without words: "Stop before it is sent".
    QString stopCall = {};
    /// Title of the box that shows the secret once, and the button that opens it.
    QString once = {};
    QString showOnce = {};
    // Headings for what went wrong.
    QString notSaved = {};
    QString notCertain = {};
    QString notListed = {};
    // What the message of it begins with: where the secret is now.
    QString notLost = {};
    QString onlyInKeychain = {};
    QString onlyInMemory = {};

    /// What is said of every token; a page adds its own rows.
    [[nodiscard]] static KeepWords ofToken();
    /// And of one that Snyk issues: the journal comes first, and memory will do.
    [[nodiscard]] static KeepWords ofBrokerToken();
};

/// How far the keeping of a new secret is; made by a page from the state of its machine.
struct KeepStage
{
    enum class Work {
        None,
        Other,
        Call,
        CallToBeStopped, ///< the user wants it, and it counts only while nothing has been sent
        Store,
        Read,
        Remove, ///< the secret that a new one took the place of
    };
    StepState journal = StepState::Waiting;
    StepState call = StepState::Waiting;
    StepState store = StepState::Waiting;
    StepState record = StepState::Waiting;
    /// Where the secret is being put, or is.
    records::Storage storage = records::Storage::Keychain;
    Work work = Work::None;
};

/// The rows from the store on; what comes before is done.
[[nodiscard]] KeepStage stageOf(const keeping::State &state);
/// Of a credential that is kept, or shared.
[[nodiscard]] KeepStage stageOf(credentials::CredentialSetup &setup);

/// The way of a new secret: noted in the journal, asked of Snyk, stored and read back, added to the list.
/// Offers what can be done on that way: not sending, not waiting, trying again, keeping it in memory, being
/// shown it once. Decides nothing; the page tells its machine what the user decided.
///
/// objectNames: journalStep, callStep, storeStep, recordStep, stopCallButton, stopWaitingButton, showOnce,
/// onceWarning, copyOnceButton, tokenTakenButton; in the message: retryButton, keepInMemoryButton,
/// showOnceButton.
class KeepPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepPanel)

public:
    /// The bar is where the page says what went wrong. Borrows both.
    KeepPanel(const KeepWords &words, ClipboardGuard &guard, MessageBar &bar, QWidget *parent = nullptr);

    void showStage(const KeepStage &stage);
    /// The rows; the buttons come and go with the stage.
    void setRowsVisible(bool visible);

    /// The heading for what went wrong; empty where nothing did.
    [[nodiscard]] QString troubleHeading(const keeping::State &state) const;
    /// What went wrong, in the bar, with what can be done about it in general. Nothing where nothing did.
    void tellTrouble(const keeping::State &state, const QDateTime &nowUtc);
    /// What went wrong, led by `first` if there is one. Stays until the user has decided; offers to try
    /// again.
    void tell(const Explanation &why, const QString &first = {});

    // What the message that is shown offers. Each button is gone with the message.
    void offerRetry();
    void offerMemory();
    /// `warning` says what becomes of the secret if the user does not take it.
    void offerOnce(const Workspace &workspace, const Secret &secret, const QString &name,
        const audit::Entry &about, const QString &warning);
    void hideOnce();
    /// To the button that stops what is under way; false where there is none.
    bool takeFocus();

Q_SIGNALS:
    void stopCallRequested();
    void stopWaitingRequested();
    void retryRequested();
    void memoryRequested();
    /// The user has the secret that was shown once.
    void taken();

private:
    void buildLayout();
    void refresh();

    KeepWords m_words;
    MessageBar &m_bar;
    KeepStage m_stage;
    StepRow *m_journal;
    StepRow *m_call;
    StepRow *m_store;
    StepRow *m_record;
    BusyIndicator *m_busy;
    QPushButton *m_stopCall;
    QPushButton *m_stopWaiting;
    QGroupBox *m_once;
    PlainLabel *m_onceWarning;
    SecretCard *m_onceCard;
    QPushButton *m_taken;
    /// The keychain answers within this time unless the system is asking the user.
    QTimer m_patience;
};

} // namespace broker::ui
