// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "composition.h"

#include "records/paths.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/qtnetworkhttp.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

#include <utility>

namespace broker::ui {

namespace {

const QLatin1String folderName("/broker-token-assistant");

/// Puts off what the network costs until there is something to send.
class DeferredHttp final : public snyk::Http
{
public:
    explicit DeferredHttp(Environment::MakeHttp make)
        : m_make(std::move(make))
    { }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        if (!m_http)
            m_http = m_make();
        return m_http->send(std::move(request), std::move(stop));
    }

private:
    Environment::MakeHttp m_make;
    std::unique_ptr<snyk::Http> m_http;
};

QString dataFolderOfThisMachine()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folderName;
}

QString configFolderOfThisMachine()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folderName;
}

std::unique_ptr<snyk::Http> makeNetwork()
{
    // What the administrator set for this computer, scripts included, asked anew for each request.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    snyk::QtNetworkHttp::Options options;
    options.userAgent += '/' + QCoreApplication::applicationVersion().toLatin1();
    return std::make_unique<snyk::QtNetworkHttp>(std::move(options));
}

std::unique_ptr<snyk::Http> makeSandbox()
{
    return std::make_unique<sandbox::SandboxSnyk>(sandbox::SandboxOptions());
}

} // namespace

QString settingsFileOf(const QString &profile)
{
    return records::Paths::under(dataFolderOfThisMachine(), configFolderOfThisMachine(), profile, false)
        .settingsFile;
}

Environment Environment::ofThisMachine()
{
    auto clock = std::make_unique<const SystemClock>();
    auto keychain = std::make_unique<vault::KeychainVault>(*clock);
    return {std::move(clock), std::move(keychain), makeNetwork, makeSandbox, dataFolderOfThisMachine(),
        configFolderOfThisMachine()};
}

class Composition::Realm final
{
    Q_DISABLE_COPY_MOVE(Realm)

public:
    Realm(const Environment &environment, const QString &profile, bool practice)
        : Realm(environment, practice ? environment.makePracticeHttp : environment.makeHttp,
            records::Paths::under(environment.dataFolder, environment.configFolder, profile, practice),
            vault::KeySpace(profile, practice))
    { }

    [[nodiscard]] const provisioning::Workspace &workspace() const noexcept { return m_workspace; }

    [[nodiscard]] Result<records::LoadReport, records::RecordError> load()
    {
        if (m_loaded)
            return records::LoadReport();
        const auto report = m_records.load();
        m_loaded = report.has_value();
        return report;
    }

private:
    Realm(const Environment &environment, Environment::MakeHttp makeHttp, const records::Paths &paths,
        vault::KeySpace keys)
        : m_settings(paths.settingsFile)
        , m_http(std::move(makeHttp))
        , m_records(paths.recordsFile, *environment.clock)
        , m_journal(paths.journalFolder)
        , m_audit(paths.auditFolder, *environment.clock)
        , m_workspace{m_http, *environment.clock, *environment.keychain, m_memory, keys, m_records, m_journal,
              m_audit, m_settings, snyk::RetryPolicy(), keys.isPractice()}
    { }

    settings::Settings m_settings;
    DeferredHttp m_http;
    vault::SessionVault m_memory;
    records::RecordStore m_records;
    records::Journal m_journal;
    audit::AuditJournal m_audit;
    provisioning::Workspace m_workspace;
    bool m_loaded = false;
};

Composition::Composition(Environment environment, QString profile)
    : m_environment(std::move(environment))
    , m_profile(std::move(profile))
    , m_real(std::make_unique<Realm>(m_environment, m_profile, false))
{ }

Composition::~Composition() = default;

Composition::Realm &Composition::currentRealm() const
{
    return m_isPractice ? *m_practice : *m_real;
}

const provisioning::Workspace &Composition::current() const
{
    return currentRealm().workspace();
}

const provisioning::Workspace &Composition::real() const
{
    return m_real->workspace();
}

void Composition::enterPractice()
{
    // Kept when practice mode is left: what was practised is there again, and nobody who still uses
    // it is left with nothing.
    if (!m_practice)
        m_practice = std::make_unique<Realm>(m_environment, m_profile, true);
    m_isPractice = true;
}

Result<records::LoadReport, records::RecordError> Composition::loadRecords()
{
    return currentRealm().load();
}

} // namespace broker::ui
