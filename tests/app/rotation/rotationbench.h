// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "rotation/openrotations.h"
#include "rotation/rotationflow.h"
#include "snyk/client.h"
#include "snyk/qtnetworkhttp.h"
#include "support/carefuluser.h"
#include "support/fakevault.h"
#include "support/snykinside.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

// A rotation with everything real around it that a process has, except the keychain: the network stack,
// a Snyk on loopback, journal and list on disk. Can be killed between any two turns of the event loop.
namespace broker::test {

/// The network of one process; cut when it ends.
class MortalHttp final : public snyk::Http
{
public:
    void die() { m_http.reset(); }
    /// How long a POST waits for its answer, instead of what the client chose.
    std::optional<std::chrono::milliseconds> patience;
    /// Called with each request before it leaves.
    std::function<void(snyk::HttpRequest &)> reroute;
    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        if (!m_http)
            m_http = std::make_unique<snyk::QtNetworkHttp>(snyk::QtNetworkHttp::Options{});
        if (patience && request.method == snyk::Method::Post)
            request.timeout = *patience;
        if (reroute)
            reroute(request);
        return m_http->send(std::move(request), std::move(stop));
    }

private:
    std::unique_ptr<snyk::QtNetworkHttp> m_http;
};

/// How one write of the keychain goes wrong.
enum class WriteFault {
    Locked,
    Denied,
    NoService,
    Mute, ///< no answer until the user stops waiting
    WrittenNotConfirmed, ///< it has the secret and does not say so
};

/// A keychain whose n-th write goes wrong.
class FaultyVault final : public vault::Vault
{
public:
    void failWrite(int number, WriteFault fault)
    {
        m_failing = number;
        m_fault = fault;
    }
    [[nodiscard]] int writes() const { return m_writes; }
    [[nodiscard]] bool isMute() const { return m_muted.has_value(); }
    FakeVault kept;

    [[nodiscard]] QFuture<vault::WriteResult> write(
        vault::VaultKey key, Secret secret, std::stop_token stop) override
    {
        using Kind = vault::VaultErrorKind;
        if (++m_writes != m_failing)
            return kept.write(std::move(key), std::move(secret), std::move(stop));
        switch (m_fault) {
        case WriteFault::Locked:
            return failed(Kind::Locked);
        case WriteFault::Denied:
            return failed(Kind::Denied);
        case WriteFault::NoService:
            return failed(Kind::NoService);
        case WriteFault::WrittenNotConfirmed:
            kept.put(key, secret);
            return failed(Kind::NotConfirmed);
        case WriteFault::Mute:
            break;
        }
        m_muted.emplace();
        m_onStop = std::make_unique<vault::StopHook>(stop, &m_context, [this] {
            const auto muted = std::exchange(m_muted, std::nullopt);
            if (muted)
                (*muted)(Failure(vault::VaultError{vault::VaultErrorKind::StoppedWaiting, {}}));
        });
        return m_muted->future();
    }
    [[nodiscard]] QFuture<vault::ReadResult> read(vault::VaultKey key, std::stop_token stop) override
    {
        return kept.read(std::move(key), std::move(stop));
    }
    [[nodiscard]] QFuture<vault::RemoveResult> remove(vault::VaultKey key, std::stop_token stop) override
    {
        return kept.remove(std::move(key), std::move(stop));
    }
    [[nodiscard]] QFuture<vault::PresenceResult> presence(vault::VaultKey key, std::stop_token stop) override
    {
        return kept.presence(std::move(key), std::move(stop));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    static QFuture<vault::WriteResult> failed(vault::VaultErrorKind kind)
    {
        return settledFuture<vault::Stored, vault::VaultError>(Failure(vault::VaultError{kind, {}}));
    }

    int m_writes = 0;
    int m_failing = 0;
    WriteFault m_fault = WriteFault::Locked;
    std::optional<Settle<vault::Stored, vault::VaultError>> m_muted;
    std::unique_ptr<vault::StopHook> m_onStop;
    QObject m_context;
};

class RotationBench final
{
public:
    RotationBench()
    {
        (void)server.listen();
        start();
    }
    ~RotationBench() { kill(); }

    // -- Snyk, past the network ------------------------------------------------------------------

    [[nodiscard]] records::Target target(const QString &slug, const QString &type)
    {
        return targetInside(server, slug, type);
    }
    /// The token that Snyk uses for it now.
    [[nodiscard]] BrokerToken tokenOf(const records::Target &of) { return tokenInside(server, of); }
    [[nodiscard]] int calls(const char *name) const
    {
        return server.count({snyk::Method::Post, QLatin1String(name)});
    }

    // -- this program ----------------------------------------------------------------------------

    /// Records the token that Snyk uses for it, with the secret in the keychain.
    records::TokenRecord addRecord(const records::Target &of)
    {
        const BrokerToken token = tokenOf(of);
        const RecordId id = RecordId::create();
        records::TokenRecord record{id, of, token.fingerprint(),
            ws.workspace.keys.key(vault::SecretKind::BrokerToken, of.regionId, id.toString()),
            records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current, false,
            ws.clock.nowUtc(), records::defaultDueDate(ws.clock.nowUtc()), {}};
        vault.kept.put(record.key, token.secret());
        return ws.records.put(record).value();
    }
    [[nodiscard]] std::unique_ptr<snyk::Client> makeClient()
    {
        return std::make_unique<snyk::Client>(
            http, ws.clock, server.api(), sandbox::SandboxSnyk::sandboxApiToken(), ws.workspace.retry);
    }
    [[nodiscard]] rotation::RotationContext context() { return {ws.workspace, journal, clients}; }

    void start()
    {
        client = makeClient();
        flow = std::make_unique<rotation::RotationFlow>(context());
        flow->setClient(client.get());
    }
    /// What a process leaves: files, the keychain, and requests that have left.
    void kill()
    {
        if (flow) {
            if (const rotation::Rotation *rotation = rotation::rotationOf(flow->state()))
                (void)ws.memory.remove(rotation->newKey, {});
        }
        flow.reset();
        client.reset();
        http.die();
    }
    void restart()
    {
        kill();
        // What is on its way to Snyk arrives.
        QTest::qWait(5);
        (void)ws.records.load();
        start();
        const auto open = journal.load().rotations;
        if (!open.isEmpty())
            flow->tell(rotation::event::Resume{open.constFirst()});
    }

    template <class S>
    [[nodiscard]] bool is() const
    {
        return broker::is<S>(flow->state());
    }
    [[nodiscard]] bool isResting() const
    {
        return !isWorking(flow->state()) && !flow->isChecking() && !flow->isPreflightRunning();
    }
    [[nodiscard]] bool rest()
    {
        return QTest::qWaitFor(
            [this] {
                if (vault.isMute())
                    flow->stopWaiting();
                return isResting();
            },
            20000);
    }

    /// What a careful user does next. False when there is nothing to be done.
    bool act()
    {
        using namespace rotation;
        if (!is<SwitchUnknown>())
            return actAsUser(*flow);
        const Rotation *rotation = rotationOf(flow->state());
        const bool isSwitched = rotation->newToken == tokenOf(rotation->target).fingerprint();
        return flow->tell(event::Stated{{isSwitched ? StatedFact::Switched : StatedFact::NotSwitched,
            QStringLiteral("The Web UI shows it"), ws.clock.nowUtc()}});
    }
    /// Acts until nothing is left to be done. False when it gets stuck.
    [[nodiscard]] bool drive()
    {
        for (int step = 0; step < 60; ++step) {
            if (!rest())
                return false;
            if (!act())
                return true;
        }
        return false;
    }

    standin::StandInServer server;
    MortalHttp http;
    FaultyVault vault;
    TestWorkspace ws{http, &vault};
    rotation::RotationJournal journal{ws.folder.filePath(QStringLiteral("data/rotations"))};
    ConnectedClient clients;
    std::unique_ptr<snyk::Client> client;
    std::unique_ptr<rotation::RotationFlow> flow;
};

/// Whether it comes to this state.
template <class S>
[[nodiscard]] bool driveTo(RotationBench &bench)
{
    for (int step = 0; step < 40; ++step) {
        if (!bench.rest())
            return false;
        if (bench.is<S>())
            return true;
        if (!bench.act())
            return false;
        QTest::qWait(0);
    }
    return false;
}

/// All that the audit journal has.
[[nodiscard]] inline QByteArray auditText(const RotationBench &bench)
{
    // Which waits for what is on its way.
    (void)bench.ws.audit.reader();
    QByteArray text;
    const QDir folder(bench.ws.folder.filePath(QStringLiteral("data/audit")));
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll();
    }
    return text;
}

} // namespace broker::test
