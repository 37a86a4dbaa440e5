// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxyscript.h"

#include "network/plainwords.h"

#include <utility>

namespace broker::network {

namespace {

constexpr qint64 freshSeconds = 30 * 60;
constexpr qint64 usableSeconds = 24 * 60 * 60;
constexpr qsizetype longestSaid = 2000;

/// All that a script is told: paths and queries are nobody's business.
QUrl targetOf(const QUrl &url)
{
    QUrl target;
    target.setScheme(url.scheme());
    target.setHost(url.host());
    target.setPort(url.port());
    target.setPath(QStringLiteral("/"));
    return target;
}

} // namespace

ProxyScript::ProxyScript(ScriptReader reader, std::unique_ptr<PacEngine> engine, const Clock &clock)
    : m_reader(std::move(reader))
    , m_engine(std::move(engine))
    , m_clock(clock)
{ }

ProxyScript::~ProxyScript() = default;

bool ProxyScript::isFresh() const
{
    const qint64 age = m_checkedUtc.isValid() ? m_checkedUtc.secsTo(m_clock.nowUtc()) : freshSeconds;
    return age >= 0 && age < freshSeconds;
}

QFuture<ScriptResult> ProxyScript::ask(const QUrl &address, const QUrl &url)
{
    if (address != m_address) {
        const auto waiting = std::exchange(m_waiting, {});
        m_address = address;
        m_readUtc = {};
        m_checkedUtc = {};
        m_answers.clear();
        m_isFetching = false;
        // Whoever waited asks again, by the new one.
        for (const auto &several : waiting) {
            for (const Waiting &one : several)
                one(Failure(ScriptProblem{ScriptFault::Unreadable, QStringLiteral("Another was chosen.")}));
        }
    }
    const QUrl target = targetOf(url);
    if (isFresh()) {
        if (const auto known = m_answers.constFind(target); known != m_answers.constEnd())
            return settledFuture<ScriptAnswer, ScriptProblem>(*known);
    }
    const Waiting waiting;
    std::vector<Waiting> &all = m_waiting[target];
    all.push_back(waiting);
    if (!isFresh())
        fetch();
    else if (all.size() == 1)
        evaluate(target);
    return waiting.future();
}

void ProxyScript::fetch()
{
    if (std::exchange(m_isFetching, true))
        return;
    m_reader(m_address)
        .then(this, [this, address = m_address](const ScriptBytes &bytes) { onFetched(address, bytes); })
        .onCanceled(this, [this, address = m_address] {
            onFetched(address,
                Failure(ScriptProblem{ScriptFault::Unreadable, QStringLiteral("It was not fetched.")}));
        });
}

void ProxyScript::onFetched(const QUrl &address, const ScriptBytes &bytes)
{
    if (address != m_address || !std::exchange(m_isFetching, false))
        return;
    const QList<QUrl> targets = m_waiting.keys();
    if (bytes) {
        m_script = scriptText(*bytes);
        m_readUtc = m_clock.nowUtc();
        m_answers.clear();
    } else if (!m_readUtc.isValid() || m_readUtc.secsTo(m_clock.nowUtc()) > usableSeconds) {
        for (const QUrl &target : targets)
            settle(target, Failure(bytes.error()));
        return;
    }
    m_checkedUtc = m_clock.nowUtc();
    for (const QUrl &target : targets)
        evaluate(target);
}

void ProxyScript::evaluate(const QUrl &target)
{
    m_engine->evaluate(m_script, target)
        .then(this,
            [this, target, address = m_address, readUtc = m_readUtc](const EngineResult &said) {
                if (address != m_address)
                    return;
                if (!said) {
                    settle(target, Failure(said.error()));
                    return;
                }
                const auto ways = waysIn(*said);
                if (!ways) {
                    settle(target, Failure(ways.error()));
                    return;
                }
                const ScriptAnswer answer{*ways, plainWords(*said, longestSaid), readUtc};
                m_answers.insert(target, answer);
                settle(target, answer);
            })
        .onCanceled(this, [this, target, address = m_address] {
            if (address == m_address)
                settle(target, Failure(ScriptProblem{ScriptFault::NoEngine, {}}));
        });
}

void ProxyScript::settle(const QUrl &target, const ScriptResult &result)
{
    const std::vector<Waiting> waiting = m_waiting.take(target);
    for (const Waiting &one : waiting)
        one(result);
}

} // namespace broker::network
