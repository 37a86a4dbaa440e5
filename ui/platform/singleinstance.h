// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/startgoal.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

class QLocalServer;

namespace broker::ui {

/// Lets one instance per profile run. The first holds a lock and listens on a socket that only this
/// user can open; a later one asks it to come to the front.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Outcome {
        First, ///< go on
        AskedOther, ///< another one runs and was asked to come to the front: exit
        OtherSilent, ///< another one runs and does not answer: say so and exit
        CannotTell, ///< the folder cannot be written; nothing protects against a second instance
    };

    /// `profile` as in records/paths.h, empty for the default. `folder` holds lock and socket; it is
    /// made private to the user when it does not exist.
    SingleInstance(const QString &folder, const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The user's runtime folder, or a folder of the user's own under the temporary one.
    [[nodiscard]] static QString defaultFolder();

    /// Call once. Takes over from an instance that crashed. Waits for another instance only: about two
    /// seconds for its answer, and as long again at most while that one comes or goes. `goal` is what
    /// another one is asked to show.
    [[nodiscard]] Outcome acquire(StartGoal goal = StartGoal::Window);

    /// Asks every instance of this user to quit, whatever its profile, and waits until they have ended. False
    /// when one is still there after `patience`: it asks its user first, is too old to know the wish, or
    /// hangs.
    [[nodiscard]] static bool askAllToQuit(const QString &folder, std::chrono::milliseconds patience);

    /// Where it listens: a socket in the folder, or a pipe with a name of its own on Windows.
    [[nodiscard]] const QString &serverName() const { return m_serverName; }

Q_SIGNALS:
    /// A second start. The token is what the desktop gave it for being allowed to come to the front
    /// (XDG_ACTIVATION_TOKEN); may be empty.
    void raiseRequested(broker::ui::StartGoal goal, const QString &activationToken);
    /// By askAllToQuit() of another process.
    void quitRequested();

private:
    enum class Reply {
        Raised,
        Silent, ///< connected, and no answer in time
        NotThere, ///< does not listen, or hung up
    };
    [[nodiscard]] Reply askOther(StartGoal goal) const;
    void listen();
    void serve();
    void tell(const QByteArray &wish);

    QString m_folder;
    QString m_serverName;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace broker::ui
