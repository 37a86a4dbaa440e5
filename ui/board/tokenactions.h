// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "audit/auditentry.h"
#include "platform/urlopener.h"
#include "presence/snykchanges.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "sharing/jobjournal.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace broker::ui {

class MessageBar;

/// What can be done with one token beside copying it, as actions for menus; and of that, what can be done
/// with many at once. Each has its dialog; what it changes is written to the list and to the audit journal at
/// once.
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
    /// Those that many have in common.
    [[nodiscard]] QList<QAction *> actionsForMany() const;
    /// Stores another due date of all of them, chosen as `like` says: what follows from settings or days
    /// follows for each from its own date.
    void changeDue(const QList<RecordId> &ids, const records::TokenRecord &like);
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace, access::SecretList &secrets);
    /// With the workspace, and as long.
    void setChanges(presence::SnykChanges &changes) { m_changes = &changes; }
    /// Of the workspace; likewise.
    void setJobs(const sharing::JobJournal &jobs) { m_jobs = &jobs; }
    /// What the actions are about, and whether its rotation is under way. Without a record all are grey, and
    /// say `whyNone`.
    void setCurrent(const std::optional<records::TokenRecord> &record, bool isUnfinished = false,
        const QString &whyNone = {});
    /// Several in place of one, after `setCurrent` without any: what many have in common is theirs.
    void setMany(const QList<records::TokenRecord> &records, const QSet<RecordId> &unfinished);
    /// Before the mode changes or the program ends: what waits for its turn is stored now. False when
    /// something could not be, which the bar says; it is not tried again.
    [[nodiscard]] bool settle();

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
    /// What nothing at Snyk uses any more cannot be rotated, and nothing is set up with it.
    void limitToHistory();
    /// What makes no sense for the credential that signs in to Snyk is grey, and says why.
    void limitToApiCredential();
    [[nodiscard]] bool isApi() const;
    void openInSnyk();
    void requestDueChange();
    void markRotated();
    /// What was done at Snyk is known, and the token is still this one.
    void acceptChange();
    [[nodiscard]] bool isChangedElsewhere() const;
    /// The question for a date stands beside its token, and beside no other.
    void dropDateQuestion(const std::optional<records::TokenRecord> &next);
    /// Once in a session for each token that is older than its entry: never is a date changed unasked.
    void askForTrueDate();
    void useDate(const RecordId &id, const QDateTime &madeUtc);
    void editNote();
    void remove();
    void removeMany();
    void openRemoval(const QList<records::TokenRecord> &records, int rotating);
    /// What a rotation that is under way still needs is not taken away from it.
    void tellThatRotationNeedsIt();
    static void open(QDialog &dialog);
    /// The record may have become another while a dialog or an editor was open, so `edit` changes what it is
    /// when its turn comes.
    struct ToStore
    {
        QList<RecordId> ids;
        audit::Action action = {};
        std::function<void(records::TokenRecord &)> edit;
    };
    void store(
        const QList<RecordId> &ids, audit::Action action, std::function<void(records::TokenRecord &)> edit);
    /// What is to be stored, as the list has it by now; those that have gone are left out.
    [[nodiscard]] QList<records::TokenRecord> edited(const ToStore &toStore) const;
    void storeNext();
    void onStored(const records::RecordStore::Stored &stored);
    void tellFailure(const records::RecordError &error);

    QWidget &m_window;
    MessageBar &m_bar;
    const UrlOpener &m_opener;
    std::optional<Workspace> m_workspace;
    access::SecretList *m_secrets = nullptr;
    presence::SnykChanges *m_changes = nullptr;
    const sharing::JobJournal *m_jobs = nullptr;
    std::optional<records::TokenRecord> m_current;
    bool m_isUnfinished = false;
    /// At least two, or none.
    QList<records::TokenRecord> m_many;
    /// Among them.
    QSet<RecordId> m_unfinished;
    QSet<RecordId> m_askedForDate;
    std::optional<RecordId> m_dateAskedOf;
    /// There as long as the question for the date of that one is.
    QPointer<QPushButton> m_useDate;
    /// There as long as the bar says that the rotation of that one is not finished.
    QPointer<QPushButton> m_resume;
    std::optional<RecordId> m_resumeOf;
    QList<QAction *> m_actions;
    QAction *m_setUpClient = nullptr;
    QAction *m_changeDue = nullptr;
    QAction *m_setUpClients = nullptr;
    QAction *m_openInSnyk = nullptr;
    QAction *m_markRotated = nullptr;
    QAction *m_acceptChange = nullptr;
    QAction *m_remove = nullptr;
    /// The first is on its way to the disk.
    std::deque<ToStore> m_toStore;
    bool m_hasFailed = false;
};

} // namespace broker::ui
