// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "rotation/rotation.h"
#include "snyk/apierror.h"
#include "snyk/model.h"
#include "snyk/pagetrail.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace broker::snyk {
class Client;
}

namespace broker::rotation {

/// An integration that may share the token: of the same type, in another organization of the group. Snyk does
/// not say which token an integration uses, so nothing here is certain.
struct Discovered
{
    snyk::Organization organization;
    IntegrationId integration;
    /// Whether it uses Broker, where Snyk says.
    std::optional<bool> isBrokered;
};

/// With the user's permission, looks through the group of a rotation for integrations of its type that use
/// Broker or may do so. One request after the other, reads only. Borrows the client until it ends.
class GroupDiscovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupDiscovery)

public:
    enum class Progress {
        Idle,
        Running,
        Complete,
        Limited, ///< there are more organizations than are looked at
        Stopped, ///< by the user; what was found stays
        Failed, ///< the list of organizations could not be read to its end; see `error`
    };
    /// More than anybody reads; each costs two requests.
    static constexpr int mostOrganizations = 500;

    explicit GroupDiscovery(QObject *parent = nullptr);

    /// Forgets what was found before. Without a known group there is nothing to look through: Complete.
    void start(snyk::Client &client, const records::Target &target);
    void stop();

    [[nodiscard]] Progress progress() const noexcept { return m_progress; }
    [[nodiscard]] const QList<Discovered> &found() const noexcept { return m_found; }
    /// Organizations of the group that were seen, looked through, and could not be looked through.
    [[nodiscard]] int organizationsSeen() const noexcept { return m_seen; }
    [[nodiscard]] int organizationsDone() const noexcept { return m_done; }
    [[nodiscard]] int organizationsFailed() const noexcept { return m_failed; }
    [[nodiscard]] const std::optional<snyk::ApiError> &error() const noexcept { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void loadPage(const QString &cursor);
    void askNext();
    void askFlags(const snyk::Organization &organization, const IntegrationId &integration);
    void endOrganization(bool failed);
    void end(Progress how);

    snyk::Client *m_client = nullptr;
    std::optional<records::Target> m_target;
    snyk::PageTrail m_pages{mostOrganizations};
    QSet<OrgId> m_known;
    QList<snyk::Organization> m_left;
    QList<Discovered> m_found;
    std::optional<snyk::ApiError> m_error;
    Await m_call;
    Progress m_progress = Progress::Idle;
    int m_seen = 0;
    int m_done = 0;
    int m_failed = 0;
    bool m_isLimited = false;
};

} // namespace broker::rotation
