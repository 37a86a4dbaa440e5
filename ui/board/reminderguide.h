// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/secretlist.h"
#include "core/await.h"
#include "presence/snykchanges.h"
#include "reminders/reminders.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace broker::ui {

class MessageBar;

/// Reminds of due dates, each warning once for a token, and of what others have changed at Snyk: by a signal
/// for those who tell the user wherever he is. What is due stands on the board at any time; the bar of the
/// window is for what was changed, and for what could not be noted down. Looks at once when it is asked to,
/// and every half hour. Borrows the bar.
///
/// objectNames: showReminderButton.
class ReminderGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderGuide)

public:
    explicit ReminderGuide(MessageBar &bar, QObject *parent = nullptr);

    /// The parts are borrowed until another workspace takes their place. Forgets what was shown.
    void setWorkspace(const Workspace &workspace, access::SecretList &secrets);
    /// With the workspace, and as long.
    void setChanges(presence::SnykChanges &changes);
    /// Tells what has become due since; nothing when there is nothing new.
    void look();
    /// What was told is told again tomorrow.
    void snooze();

Q_SIGNALS:
    /// The title is what is due in all, the text what this is about.
    void reminded(const QString &title, const QString &text);
    /// Whether there is something to snooze.
    void waitingChanged(bool isWaiting);
    void showRequested(const broker::RecordId &id);

private:
    /// What was changed at Snyk and not told yet; false when there is nothing.
    bool lookForChanges();
    void tell(const QList<reminders::Reminder> &reminders, const reminders::DuePolicy &policy);
    /// What was removed, or is due at another time by now, is no longer spoken of.
    void forgetOld();
    void setTold(const QList<reminders::Reminder> &reminders);
    void store(const QList<records::TokenRecord> &records);

    MessageBar &m_bar;
    std::optional<Workspace> m_workspace;
    access::SecretList *m_secrets = nullptr;
    presence::SnykChanges *m_changes = nullptr;
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_followingChanges;
    QList<reminders::Reminder> m_told;
    bool m_isUnnoted = false;
    Await m_noting{Await::Abandoned::LetRun};
    /// Somebody has asked for one while that was under way.
    bool m_isLookWanted = false;
    QTimer m_timer;
};

} // namespace broker::ui
