// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "mortal.h"

#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"
#include "vault/keychainvault.h"

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <utility>

namespace broker::test {

namespace {

struct NamedStep
{
    Step step;
    QLatin1String name;
};

constexpr std::array namedSteps{NamedStep{Step::BeforeJournal, QLatin1String("before-journal")},
    NamedStep{Step::DuringJournal, QLatin1String("during-journal")},
    NamedStep{Step::BeforeCall, QLatin1String("before-call")},
    NamedStep{Step::BeforeKeychain, QLatin1String("before-keychain")},
    NamedStep{Step::BeforeReadBack, QLatin1String("before-read-back")},
    NamedStep{Step::AfterReadBack, QLatin1String("after-read-back")},
    NamedStep{Step::DuringStage, QLatin1String("during-stage")},
    NamedStep{Step::BeforeRecord, QLatin1String("before-record")},
    NamedStep{Step::DuringRecord, QLatin1String("during-record")},
    NamedStep{Step::BeforeJournalEnds, QLatin1String("before-journal-ends")},
    NamedStep{Step::Never, QLatin1String("never")}};

void die(int = 0)
{
    static_cast<void>(std::raise(SIGKILL));
}

/// The kernel writes up to the limit and sends a signal for the rest.
void dieInTheNextFile()
{
    constexpr rlim_t partOfAFile = 100;
    static_cast<void>(std::signal(SIGXFSZ, die));
    const rlimit limit{partOfAFile, RLIM_INFINITY};
    static_cast<void>(setrlimit(RLIMIT_FSIZE, &limit));
}

class MortalClock final : public Clock
{
public:
    MortalClock(Fate &fate, std::unique_ptr<const Clock> clock)
        : m_fate(fate)
        , m_clock(std::move(clock))
    { }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        m_fate.lookAtClock();
        return m_clock->nowUtc();
    }

private:
    Fate &m_fate;
    std::unique_ptr<const Clock> m_clock;
};

class MortalHttp final : public snyk::Http
{
public:
    MortalHttp(Fate &fate, std::unique_ptr<snyk::Http> http)
        : m_fate(fate)
        , m_http(std::move(http))
    { }
    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        if (request.method != snyk::Method::Get)
            m_fate.reach(Step::BeforeCall);
        return m_http->send(std::move(request), std::move(stop));
    }

private:
    Fate &m_fate;
    std::unique_ptr<snyk::Http> m_http;
};

class MortalJobs final : public vault::KeychainJobs
{
public:
    explicit MortalJobs(Fate &fate)
        : m_fate(fate)
        , m_jobs(vault::makeKeychainJobs())
    { }
    void read(const QString &key, Answer answer) override
    {
        m_jobs->read(key, [this, answer = std::move(answer)](vault::JobResult result) {
            m_fate.reach(Step::AfterReadBack);
            m_fate.reachWriting(Step::DuringStage);
            m_fate.armClock(Step::BeforeRecord, Step::DuringRecord);
            answer(std::move(result));
        });
    }
    void write(const QString &key, const Secret &bytes, Answer answer) override
    {
        m_fate.reach(Step::BeforeKeychain);
        m_jobs->write(key, bytes, [this, answer = std::move(answer)](vault::JobResult result) {
            m_fate.reach(Step::BeforeReadBack);
            answer(std::move(result));
        });
    }
    void remove(const QString &key, Answer answer) override { m_jobs->remove(key, std::move(answer)); }
    void reconnect() override { m_jobs->reconnect(); }

private:
    Fate &m_fate;
    std::unique_ptr<vault::KeychainJobs> m_jobs;
};

} // namespace

QString nameOf(Step step)
{
    for (const NamedStep &known : namedSteps) {
        if (known.step == step)
            return known.name;
    }
    return {};
}

std::optional<Step> stepByName(const QString &name)
{
    for (const NamedStep &known : namedSteps) {
        if (known.name == name)
            return known.step;
    }
    return std::nullopt;
}

void Fate::reach(Step step) const
{
    if (step == m_step)
        die();
}

void Fate::reachWriting(Step step) const
{
    if (step == m_step)
        dieInTheNextFile();
}

void Fate::lookAtClock() const
{
    if (!m_onClock)
        return;
    reach(m_onClock->first);
    reachWriting(m_onClock->second);
}

ui::Environment mortalEnvironment(Fate &fate)
{
    constexpr std::chrono::seconds probePatience{5};
    ui::Environment environment = ui::Environment::ofThisMachine();
    // The keychain before the clock that it borrows.
    environment.keychain.reset();
    environment.clock = std::make_unique<MortalClock>(fate, std::move(environment.clock));
    environment.keychain = std::make_unique<vault::KeychainVault>(
        *environment.clock, std::make_unique<MortalJobs>(fate), vault::makeKeychainProbe(probePatience));
    environment.makeHttp
        = [&fate, make = environment.makeHttp] { return std::make_unique<MortalHttp>(fate, make()); };
    return environment;
}

} // namespace broker::test
