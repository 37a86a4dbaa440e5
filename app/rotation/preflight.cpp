// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/preflight.h"

#include "core/settle.h"
#include "rotation/blastradius.h"
#include "snyk/client.h"
#include "snyk/permissions.h"

#include <memory>
#include <utility>

namespace broker::rotation {

namespace {

using Settled = Settle<PreflightReport, PreflightCancelled>;

class Run final : public std::enable_shared_from_this<Run>
{
public:
    Run(QObject &context, const RotationContext &around, snyk::Client *client, Rotation rotation,
        std::stop_token stop)
        : m_context(context)
        , m_around(around)
        , m_client(client)
        , m_rotation(std::move(rotation))
        , m_stop(std::move(stop))
    { }

    QFuture<Result<PreflightReport, PreflightCancelled>> start()
    {
        const QFuture<Result<PreflightReport, PreflightCancelled>> future = m_settle.future();
        if (m_rotation.way == Way::WebUi || !m_client)
            skipSnyk(
                m_rotation.way == Way::WebUi ? PreflightVerdict::NotNeeded : PreflightVerdict::CannotTell);
        else
            askSelf();
        return future;
    }

private:
    /// The chain's next step, unless the user has stopped it.
    template <class T, class Then>
    void await(const QFuture<T> &future, Then then)
    {
        QFuture<T>(future)
            .then(&m_context,
                [run = shared_from_this(), then](const T &result) {
                    if (run->m_stop.stop_requested())
                        run->m_settle(Failure(PreflightCancelled{}));
                    else
                        then(result);
                })
            .onCanceled(
                &m_context, [run = shared_from_this()] { run->m_settle(Failure(PreflightCancelled{})); });
    }

    void add(PreflightResult result) { m_report.results.append(std::move(result)); }

    void skipSnyk(PreflightVerdict verdict)
    {
        for (const auto item : {PreflightItem::ApiToken, PreflightItem::Role, PreflightItem::Brokered})
            add({item, verdict});
        tryKeychain();
    }

    void askSelf()
    {
        await(m_client->self(m_stop), [this](const Result<snyk::Self, snyk::ApiError> &self) {
            if (self) {
                add({PreflightItem::ApiToken, PreflightVerdict::Passed});
                askRole();
                return;
            }
            const bool isRefused = self.error().kind == snyk::ApiErrorKind::Unauthorized;
            add({PreflightItem::ApiToken, isRefused ? PreflightVerdict::Failed : PreflightVerdict::CannotTell,
                self.error()});
            add({PreflightItem::Role, PreflightVerdict::CannotTell});
            add({PreflightItem::Brokered, PreflightVerdict::CannotTell});
            tryKeychain();
        });
    }

    void askRole()
    {
        const records::OrgRef &org = m_rotation.target.org;
        await(m_client->memberRole(org.id, org.slug, m_stop),
            [this](const Result<QString, snyk::ApiError> &role) {
                PreflightResult result{PreflightItem::Role};
                if (role) {
                    result.verdict = verdictOnRole(*role);
                    result.role = *role;
                } else {
                    result.apiError = role.error();
                }
                add(result);
                askBrokered();
            });
    }

    void askBrokered()
    {
        await(m_client->restIntegrations(m_rotation.target.org.id, m_stop),
            [this](const Result<snyk::RestIntegrations, snyk::ApiError> &found) {
                PreflightResult result{PreflightItem::Brokered};
                if (!m_rotation.target.integration)
                    result.verdict = PreflightVerdict::Failed;
                else if (!found)
                    result.apiError = found.error();
                else if (found->flags.contains(*m_rotation.target.integration))
                    result.verdict = found->flags.value(*m_rotation.target.integration)
                        ? PreflightVerdict::Passed
                        : PreflightVerdict::Failed;
                add(result);
                tryKeychain();
            });
    }

    void tryKeychain()
    {
        if (m_around.workspace.storageForNew() == records::Storage::Memory) {
            add({PreflightItem::Keychain, PreflightVerdict::NotNeeded});
            askOthers();
            return;
        }
        // One entry for all: should the program end before it is removed, the next preflight removes it.
        const vault::VaultKey key = m_around.workspace.keys.key(
            vault::SecretKind::ProvisionalToken, m_rotation.target.regionId, QStringLiteral("preflight"));
        // Of the size of a token; nobody's secret.
        await(m_around.workspace.keychain.write(key, Secret::take(newUuid()), m_stop),
            [this, key](const vault::WriteResult &written) {
                if (!written) {
                    finishKeychain(written.error());
                    return;
                }
                await(m_around.workspace.keychain.remove(key, m_stop),
                    [this](const vault::RemoveResult &removed) {
                        finishKeychain(removed ? std::nullopt : std::optional(removed.error()));
                    });
            });
    }

    void finishKeychain(const std::optional<vault::VaultError> &error)
    {
        PreflightResult keychain{PreflightItem::Keychain};
        keychain.verdict = error ? PreflightVerdict::Failed : PreflightVerdict::Passed;
        keychain.vaultError = error;
        add(keychain);
        askOthers();
    }

    void askOthers()
    {
        PreflightResult others{PreflightItem::NoProvisional, PreflightVerdict::Passed};
        if (m_rotation.way == Way::WebUi) {
            others.verdict = PreflightVerdict::NotNeeded;
        } else {
            const RotationJournal::Contents known = m_around.journal.known();
            if (const auto other = provisionalInGroup(known.rotations, m_rotation)) {
                others.verdict = other->newToken ? PreflightVerdict::Failed : PreflightVerdict::Doubtful;
                others.other = other->id;
            } else if (known.unreadable > 0 || !m_around.journal.setAside().isEmpty()) {
                // One of those may be of this group.
                others.verdict = PreflightVerdict::Doubtful;
            }
        }
        add(others);
        m_settle(m_report);
    }

    QObject &m_context;
    RotationContext m_around;
    snyk::Client *m_client;
    Rotation m_rotation;
    std::stop_token m_stop;
    PreflightReport m_report;
    Settled m_settle;
};

} // namespace

QFuture<Result<PreflightReport, PreflightCancelled>> runPreflight(QObject &context,
    const RotationContext &around, snyk::Client *client, const Rotation &rotation, std::stop_token stop)
{
    return std::make_shared<Run>(context, around, client, rotation, std::move(stop))->start();
}

PreflightVerdict verdictOnRole(const QString &role)
{
    switch (snyk::permissionsOf(role).edit) {
    case snyk::Permission::Granted:
        return PreflightVerdict::Passed;
    case snyk::Permission::Missing:
        return PreflightVerdict::Doubtful;
    case snyk::Permission::Untold:
        break;
    }
    return PreflightVerdict::CannotTell;
}

} // namespace broker::rotation
