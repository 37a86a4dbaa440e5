// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "audit/auditentry.h"
#include "platform/urlopener.h"
#include "presence/snykchanges.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace broker::ui {

class MessageBar;

/// What can be done with one token beside copying it, as actions for menus. Each has its dialog; what
/// it changes is written to the list and to the audit journal at once.
///
/// objectNames: rotateAction, setUpClientAction, setUpClientsAction, openInSnykAction, changeDueAction,
/// markRotatedAction, acceptChangeAction, notesAction, removeAction.
class TokenActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenActions)

public:
    TokenActions(QWidget &window, MessageBar &bar, const UrlOpener &opener);

    [[nodiscard]] QList<QAction *> actions() const;
    /// One of them.
    [[nodiscard]] QAction &setUpClientAction() const { return *m_setUpClient; }
    /// Those that matter most, of which the details have a button each.
    [[nodiscard]] QList<QAction *> mainActions() const;
    /// Stores another due date.
    void changeDue(const records::TokenRecord &record);
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace, access::SecretList &secrets);
    /// With the workspace, and as long.
    void setChanges(presence::SnykChanges &changes) { m_changes = &changes; }
    /// What the actions are about, and whether its rotation is under way. Without a record all are grey, and
    /// say `whyNone`.
    void setCurrent(const std::optional<records::TokenRecord> &record, bool isUnfinished = false,
        const QString &whyNone = {});

Q_SIGNALS:
    void rotateRequested(const broker::records::TokenRecord &record);
    void setUpClientRequested(const broker::records::TokenRecord &record);
    /// The due date of the current one is to be another, see `changeDue`.
    void changeDueRequested();
    /// For all tokens of its integration type.
    void setUpClientsRequested(const broker::records::TokenRecord &record);

private:
    QAction *add(
        const QString &text, const char *icon, const char *objectName, void (TokenActions::*action)());
    void rotate();
    void setUpClient();
    void setUpClients();
    /// The Broker token of the client that uses the current entry; nothing where there is no client.
    [[nodiscard]] std::optional<records::TokenRecord> tokenOfClient() const;
    [[nodiscard]] QString whyNoClient() const;
    /// What makes no sense for the credential that signs in to Snyk is grey, and says why.
    void limitToApiCredential();
    [[nodiscard]] bool isApi() const;
    void openInSnyk();
    void requestDueChange();
    void markRotated();
    /// What was done at Snyk is known, and the token is still this one.
    void acceptChange();
    [[nodiscard]] bool isChangedElsewhere() const;
    /// Once in a session for each token that is older than its entry: never is a date changed unasked.
    void askForTrueDate();
    void useDate(const RecordId &id, const QDateTime &madeUtc);
    void editNote();
    void remove();
    /// What a rotation that is under way still needs is not taken away from it.
    void tellThatRotationNeedsIt();
    static void open(QDialog &dialog);
    /// The record may have become another while a dialog or an editor was open, so `edit` changes what it is
    /// when its turn comes.
    struct ToStore
    {
        RecordId id;
        audit::Action action = {};
        std::function<void(records::TokenRecord &)> edit;
    };
    void store(const RecordId &id, audit::Action action, std::function<void(records::TokenRecord &)> edit);
    void storeNext();
    void onStored(const RecordChanged &put);

    QWidget &m_window;
    MessageBar &m_bar;
    const UrlOpener &m_opener;
    std::optional<Workspace> m_workspace;
    access::SecretList *m_secrets = nullptr;
    presence::SnykChanges *m_changes = nullptr;
    std::optional<records::TokenRecord> m_current;
    bool m_isUnfinished = false;
    QSet<RecordId> m_askedForDate;
    QList<QAction *> m_actions;
    QAction *m_setUpClient = nullptr;
    QAction *m_changeDue = nullptr;
    QAction *m_setUpClients = nullptr;
    QAction *m_openInSnyk = nullptr;
    QAction *m_markRotated = nullptr;
    QAction *m_acceptChange = nullptr;
    /// The first is on its way to the disk.
    std::deque<ToStore> m_toStore;
};

} // namespace broker::ui
