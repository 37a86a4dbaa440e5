// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "sharing/headway.h"
#include "sharing/preview.h"
#include "snyk/pace.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace broker::snyk {
class Client;
}

namespace broker::sharing {

/// Looks which integrations organizations have, and which of them use Broker where Snyk says: what a preview
/// is made of, and the inventory. Reads only, several at a time, at the pace of the client.
class Survey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Survey)

public:
    enum class Progress {
        Idle,
        Running,
        Complete, ///< every organization was looked at, or refused
        Stopped, ///< by the user; what was found stays
        Failed, ///< nobody is signed in any more, or Snyk is not reached; see `error`
    };

    explicit Survey(QObject *parent = nullptr);
    ~Survey() override;

    /// Looks at those of the organizations that are not known yet; what is known stays. For a `type`, Snyk is
    /// asked about Broker only where an integration of it is there. The client, whose calls are spread, is
    /// borrowed until the survey is not running.
    void start(snyk::Client &client, const QList<snyk::Organization> &organizations,
        const std::optional<QString> &type = std::nullopt);
    /// `start` goes on where it was stopped.
    void stop();
    /// Forgets what was found.
    void clear();
    /// What an earlier survey found.
    void remember(const QHash<OrgId, Holdings> &holdings);

    [[nodiscard]] Progress progress() const noexcept { return m_progress; }
    [[nodiscard]] bool isRunning() const noexcept { return m_progress == Progress::Running; }
    /// Of the organizations that `start` was given.
    [[nodiscard]] int total() const noexcept { return m_total; }
    [[nodiscard]] int done() const noexcept { return m_total - m_left; }
    /// Of everything that was looked at since the beginning.
    [[nodiscard]] const QHash<OrgId, Holdings> &holdings() const noexcept { return m_holdings; }
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }
    /// How fast it goes, and when it comes to its end, with calls of this pace: to be asked once a second, or
    /// pauses of Snyk's that are shorter are missed. Nothing before that can be told.
    [[nodiscard]] std::optional<Headway::Outlook> outlook(const snyk::Pace &pace, const QDateTime &nowUtc);
    /// How long it takes for so many organizations, at the pace that the limits allow.
    [[nodiscard]] static std::chrono::milliseconds timeFor(const snyk::PaceLimits &limits, int organizations);

Q_SIGNALS:
    /// One organization was looked at; told at once.
    void looked(const broker::OrgId &organization);
    /// Several organizations were looked at, a few times a second at most.
    void progressed();
    /// `progress` is another.
    void changed();

private:
    struct Look;

    void pump();
    void lookAt(const snyk::Organization &organization);
    void askFlags(Look &look);
    /// By value: the look, which may hold them, is over and goes.
    void onLooked(const Look &look, Holdings holdings);
    void end(Progress how);

    snyk::Client *m_client = nullptr;
    std::optional<QString> m_type;
    QList<snyk::Organization> m_waiting;
    std::vector<std::unique_ptr<Look>> m_looks;
    QHash<OrgId, Holdings> m_holdings;
    std::optional<snyk::ApiError> m_error;
    Progress m_progress = Progress::Idle;
    int m_total = 0;
    int m_left = 0;
    /// Questions in a row that nobody answered.
    int m_unanswered = 0;
    bool m_isPumping = false;
    QTimer m_tell;
    Headway m_headway;
    QElapsedTimer m_clock;
};

} // namespace broker::sharing
