// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "snyk/model.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::snyk {
class Client;
}

namespace broker::organizations {

/// The roles that a token has in organizations, asked for one at a time: by them it is known what the token
/// may do there before it is tried, see snyk::permissionsOf. Quiet: where Snyk does not answer, no role is
/// known.
class MemberRoles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberRoles)

public:
    explicit MemberRoles(QObject *parent = nullptr);

    /// In place of a question under way about another organization. Once for each, whatever the answer.
    /// Borrows the client until `clear`.
    void ask(snyk::Client &client, const snyk::Organization &organization);
    /// By Snyk's name; empty where Snyk does not say. Nothing before the answer.
    [[nodiscard]] std::optional<QString> roleIn(const OrgId &organization) const;
    /// For another token.
    void clear();
    /// The client goes: it is asked nothing more, and what is known stays.
    void leaveClient() { m_call.drop(); }

Q_SIGNALS:
    /// One more is known.
    void changed();

private:
    QHash<OrgId, QString> m_roles;
    std::optional<OrgId> m_asked;
    Await m_call;
};

} // namespace broker::organizations
