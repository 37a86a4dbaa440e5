// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/inventory.h"
#include "organizations/orgdirectory.h"
#include "sharing/job.h"
#include "sharing/jobjournal.h"
#include "sharing/preview.h"
#include "sharing/survey.h"
#include "snyk/client.h"
#include "snyk/pace.h"
#include "snyk/qtnetworkhttp.h"
#include "support/samples.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"
#include "support/turnuntil.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <optional>

namespace broker::test {

/// A Snyk of 212 organizations on loopback and everything that a job needs, on the real network code. Nobody
/// has to wait for the pace, unless the test wants it.
class SharingBench final
{
public:
    explicit SharingBench(vault::Vault *keychain = nullptr, int organizations = 200)
        : server(manyOrganizations(organizations))
        , http({})
        , data(http, keychain)
        , journal(data.folder.filePath(QStringLiteral("data/jobs")))
        , m_isListening(server.listen())
        , client(http, data.clock, server.api(), samples::apiToken(), manner.retry)
    {
        snyk::PaceLimits limits;
        limits.v1PerMinute = 1000000;
        limits.restPerMinute = 1000000;
        limits.silence = std::chrono::seconds(0);
        http.paceOf(samples::apiToken()).setLimits(limits);
        manner.lookAfter = std::chrono::milliseconds(20);
        manner.listEvery = std::chrono::milliseconds(20);
        manner.retry = {3, std::chrono::milliseconds(1), std::chrono::seconds(20)};
        client.spreadCalls();
        QObject::connect(&server, &standin::StandInServer::carriedOut, &server,
            [this](const standin::LoggedRequest &request, const snyk::HttpResponse &answer) {
                noteToken(request, answer);
            });
    }

    [[nodiscard]] QList<snyk::Organization> organizations()
    {
        organizations::OrgDirectory directory;
        directory.load(client);
        const bool isThere = turnUntil(
            [&directory] { return directory.state() == organizations::LoadState::Complete; }, patience);
        return isThere ? directory.organizations() : QList<snyk::Organization>();
    }
    [[nodiscard]] QHash<OrgId, sharing::Holdings> holdings(
        const QList<snyk::Organization> &of, const std::optional<QString> &type = QStringLiteral("gitlab"))
    {
        sharing::Survey survey;
        survey.start(client, of, type);
        const bool isDone = turnUntil([&survey] { return !survey.isRunning(); }, patience);
        return isDone ? survey.holdings() : QHash<OrgId, sharing::Holdings>();
    }

    /// Everything that can be done with GitLab in the group of Payments Platform, cloned from there or each
    /// with a token of its own.
    [[nodiscard]] sharing::JobPlan plan(sharing::Way way, bool switchesDirect = false)
    {
        const QList<snyk::Organization> all = organizations();
        const QHash<OrgId, sharing::Holdings> found = holdings(all);
        sharing::Wish wish{
            way, QStringLiteral("SNYK-EU-01"), server.api().toString(), QStringLiteral("gitlab")};
        wish.switchesDirect = switchesDirect;
        for (const snyk::Organization &organization : all) {
            if (organization.slug != QLatin1String("payments-platform"))
                continue;
            const auto there
                = integrations::setupOf(wish.integrationType, found[organization.id].entries, std::nullopt);
            wish.source = records::Target{wish.regionId, wish.apiAddress,
                {organization.id, organization.name, organization.slug, organization.group},
                wish.integrationType, there.integration};
        }
        if (way == sharing::Way::Share) {
            records::TokenRecord record{RecordId::create(), *wish.source,
                samples::brokerToken().fingerprint(),
                data.workspace.keys.key(
                    vault::SecretKind::BrokerToken, wish.regionId, QStringLiteral("source")),
                records::Origin::Retrieved, records::Storage::Keychain, records::RecordState::Current, false,
                samples::moment(), samples::moment().addDays(90), {}};
            wish.sourceRecord = record.id;
            wish.sourceToken = record.fingerprint;
            if (!data.records.put(record))
                qFatal("The record cannot be written.");
        }
        lastPreview = sharing::previewOf(wish, all, found, {});
        return sharing::planOf(wish, lastPreview, samples::moment());
    }

    [[nodiscard]] std::unique_ptr<sharing::Job> job(const sharing::JobPlan &plan)
    {
        return job(sharing::StoredJob{plan, {}});
    }
    [[nodiscard]] std::unique_ptr<sharing::Job> job(sharing::StoredJob stored)
    {
        auto made = std::make_unique<sharing::Job>(data.workspace, journal, std::move(stored), manner);
        made->signIn(server.api(), samples::apiToken());
        return made;
    }
    /// Until nothing more happens.
    [[nodiscard]] static bool run(sharing::Job &job)
    {
        job.start();
        return isOver(job);
    }
    [[nodiscard]] static bool isOver(const sharing::Job &job)
    {
        return turnUntil([&job] { return !job.isRunning() && !job.isWorking(); }, patience);
    }

    /// Calls that Snyk has carried out, of each organization that was changed by them; a clone changes the
    /// one that it is in.
    [[nodiscard]] const QHash<QString, int> &changes() const { return m_changes; }
    /// What is wrong with them: none is made twice for an organization, and so many were to be changed.
    /// Empty when all is well.
    [[nodiscard]] QString faultOfChanges(qsizetype changed) const
    {
        for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
            if (it.value() != 1)
                return QStringLiteral("%1 was changed %2 times").arg(it.key()).arg(it.value());
        }
        return m_changes.size() == changed
            ? QString()
            : QStringLiteral("%1 organizations were changed, and not %2").arg(m_changes.size()).arg(changed);
    }
    /// Tokens that were given out, each by its organization.
    [[nodiscard]] const QHash<QString, QByteArray> &tokens() const { return m_tokens; }

    /// Ten thousand organizations are looked at within it on a busy machine, too.
    static constexpr std::chrono::seconds patience{240};

    standin::StandInServer server;
    snyk::QtNetworkHttp http;
    TestWorkspace data;
    sharing::JobJournal journal;
    sharing::JobManner manner;
    sharing::Preview lastPreview;

private:
    static sandbox::SandboxOptions manyOrganizations(int count)
    {
        sandbox::SandboxOptions options;
        options.generatedOrganizations = count;
        return options;
    }
    void noteToken(const standin::LoggedRequest &request, const snyk::HttpResponse &answer)
    {
        if (request.method == snyk::Method::Get || answer.status != 200)
            return;
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        const QString org = request.target.section(QLatin1Char('/'), 3, 3);
        ++m_changes[request.destination.isEmpty() ? org : request.destination];
        if (body.contains(QLatin1String("brokerToken")))
            m_tokens.insert(org, body[QLatin1String("brokerToken")].toString().toLatin1());
    }

    bool m_isListening;
    QHash<QString, int> m_changes;
    QHash<QString, QByteArray> m_tokens;

public:
    snyk::Client client;
};

} // namespace broker::test
