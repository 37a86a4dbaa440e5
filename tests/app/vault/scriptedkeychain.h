// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <deque>

namespace broker::test {

/// What the test holds of the stand-ins that the vault owns.
struct KeychainScript
{
    /// "write", "read" and "remove" in the order they were started.
    QStringList started;
    /// How many jobs had been started each time the backend was told to connect anew.
    QList<qsizetype> reconnects;
    /// What was written last.
    Secret written;
    /// Answers to come, in order. A job that finds none is left open.
    std::deque<vault::JobResult> answers;
    std::deque<vault::KeychainJobs::Answer> open;

    std::optional<QString> obstacle;
    /// Names of the service, one for each look; the last one stays.
    std::deque<Result<QString, vault::ProbeError>> owners = {QStringLiteral(":1.1")};
    Result<vault::ItemState, vault::ProbeError> item = vault::ItemState::Absent;
    Result<vault::CollectionState, vault::ProbeError> collection = vault::CollectionState::Unlocked;
    bool probeIsMute = false;
    std::function<void()> muteProbe;

    /// Answers the job that has been open for longest, inside this call.
    void answer(vault::JobResult result)
    {
        const auto first = std::move(open.front());
        open.pop_front();
        first(std::move(result));
    }
};

class ScriptedJobs final : public vault::KeychainJobs
{
public:
    explicit ScriptedJobs(KeychainScript &script)
        : m_script(script)
    { }

    void read(const QString &, Answer answer) override { start("read", std::move(answer)); }
    void write(const QString &, const Secret &bytes, Answer answer) override
    {
        m_script.written = bytes;
        start("write", std::move(answer));
    }
    void remove(const QString &, Answer answer) override { start("remove", std::move(answer)); }
    void reconnect() override { m_script.reconnects.append(m_script.started.size()); }

private:
    void start(const char *what, Answer answer)
    {
        m_script.started.append(QLatin1String(what));
        if (m_script.answers.empty()) {
            m_script.open.push_back(std::move(answer));
            return;
        }
        const vault::JobResult result = std::move(m_script.answers.front());
        m_script.answers.pop_front();
        QMetaObject::invokeMethod(
            &m_receiver, [answer, result] { answer(result); }, Qt::QueuedConnection);
    }

    KeychainScript &m_script;
    QObject m_receiver;
};

class ScriptedProbe final : public vault::KeychainProbe
{
public:
    explicit ScriptedProbe(KeychainScript &script)
        : m_script(script)
    { }

    std::optional<QString> obstacle() const override { return m_script.obstacle; }
    void findItem(const QString &, Answer<vault::ItemState> answer) override
    {
        if (m_script.probeIsMute)
            m_script.muteProbe = [this, answer] { answer(m_script.item); };
        else
            answer(m_script.item);
    }
    void serviceOwner(Answer<QString> answer) override
    {
        const auto owner = m_script.owners.front();
        if (m_script.owners.size() > 1)
            m_script.owners.pop_front();
        answer(owner);
    }
    void defaultCollection(Answer<vault::CollectionState> answer) override { answer(m_script.collection); }

private:
    KeychainScript &m_script;
};

} // namespace broker::test
