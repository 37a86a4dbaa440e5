// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "powercut.h"

#include "suddenend.h"
#include "support/carefuluser.h"
#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"
#include "vault/keychainvault.h"
#include "vault/vaultkey.h"

#include <chrono>
#include <utility>

namespace broker::test {

namespace {

PowerCut *theCut = nullptr;

/// Jobs know the text of a key only.
QString entryOf(const QString &key)
{
    if (key.endsWith(QLatin1String("/preflight")))
        return QStringLiteral("trial entry");
    const auto parsed = vault::VaultKey::parse(key);
    return parsed ? QString(vault::nameOf(parsed->kind())) : QStringLiteral("foreign entry");
}

class CutJobs final : public vault::KeychainJobs
{
public:
    explicit CutJobs(PowerCut &cut)
        : m_cut(cut)
        , m_jobs(vault::makeKeychainJobs())
    { }
    void read(const QString &key, Answer answer) override
    {
        m_jobs->read(key, around(QStringLiteral("keychain read of ") + entryOf(key), std::move(answer)));
    }
    void write(const QString &key, const Secret &bytes, Answer answer) override
    {
        m_jobs->write(
            key, bytes, around(QStringLiteral("keychain write of ") + entryOf(key), std::move(answer)));
    }
    void remove(const QString &key, Answer answer) override
    {
        m_jobs->remove(key, around(QStringLiteral("keychain removal of ") + entryOf(key), std::move(answer)));
    }
    void reconnect() override { m_jobs->reconnect(); }

private:
    [[nodiscard]] Answer around(const QString &what, Answer answer)
    {
        m_cut.reach(QStringLiteral("before ") + what);
        return [this, what, answer = std::move(answer)](vault::JobResult result) {
            m_cut.reach(QStringLiteral("after ") + what);
            answer(std::move(result));
        };
    }

    PowerCut &m_cut;
    std::unique_ptr<vault::KeychainJobs> m_jobs;
};

class CutHttp final : public snyk::Http
{
public:
    CutHttp(PowerCut &cut, std::unique_ptr<snyk::Http> http)
        : m_cut(cut)
        , m_http(std::move(http))
    { }
    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        // A question changes nothing.
        if (request.method == snyk::Method::Get)
            return m_http->send(std::move(request), std::move(stop));
        const QString call = request.url.fileName();
        m_cut.reach(QStringLiteral("before the call ") + call);
        return m_http->send(std::move(request), std::move(stop))
            .then([this, call](const snyk::HttpResult &result) {
                m_cut.reach(QStringLiteral("after the answer to ") + call);
                return result;
            });
    }

private:
    PowerCut &m_cut;
    std::unique_ptr<snyk::Http> m_http;
};

} // namespace

PowerCut::PowerCut(QString point)
    : m_point(std::move(point))
{
    theCut = this;
}

PowerCut::~PowerCut()
{
    theCut = nullptr;
}

void PowerCut::reach(const QString &point)
{
    const int times = ++m_times[point];
    const QString name = times == 1 ? point : QStringLiteral("%1 (%2)").arg(point).arg(times);
    m_passed.append(name);
    if (name == m_point)
        endSuddenly();
}

ui::Environment environmentWith(PowerCut &cut)
{
    constexpr std::chrono::seconds probePatience{5};
    ui::Environment environment = ui::Environment::ofThisMachine();
    environment.keychain = std::make_unique<vault::KeychainVault>(
        *environment.clock, std::make_unique<CutJobs>(cut), vault::makeKeychainProbe(probePatience));
    environment.makeHttp
        = [&cut, make = environment.makeHttp] { return std::make_unique<CutHttp>(cut, make()); };
    environment.makeClients = [] { return std::make_unique<ConnectedClient>(); };
    return environment;
}

PowerCut *presentCut()
{
    return theCut;
}

} // namespace broker::test
