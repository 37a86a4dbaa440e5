// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/tokens.h"
#include "records/paths.h"
#include "records/recordstore.h"
#include "support/standinserver.h"
#include "vault/vault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace broker::test {

/// When this process kills the other, which waits for Snyk.
enum class Arrival {
    Never,
    NotDone, ///< the request is there, and Snyk never does what it asks
    Done, ///< done, and the answer is not on its way
};

/// What a run leaves.
struct Ended
{
    bool isKilled = false;
    bool isWhole = false;
    QJsonObject answer;

    [[nodiscard]] QString first() const { return answer[QStringLiteral("first")].toString(); }
    [[nodiscard]] QString last() const { return answer[QStringLiteral("last")].toString(); }
    [[nodiscard]] QStringList points() const
    {
        QStringList names;
        const QJsonArray array = answer[QStringLiteral("points")].toArray();
        for (const QJsonValue &name : array)
            names.append(name.toString());
        return names;
    }
};

/// Everything that outlives a process: the folder, the keychain, and Snyk.
class Machine final
{
public:
    /// `keychain` is that of the session, of which the machine has entries of its own.
    explicit Machine(vault::Vault &keychain);

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// The first run begins the rotation.
    [[nodiscard]] Ended run(bool mayPlan, const QString &dieAt = {});
    /// Killed after this time, unless it has ended before.
    [[nodiscard]] Ended runFor(std::chrono::milliseconds time);
    [[nodiscard]] Ended runUntilArrival(const QString &call, Arrival arrival);

    /// What is wrong with what a killed process left; empty when nothing is lost.
    [[nodiscard]] QString faultLeft();
    /// The states in which the next one would tell the truth. After faultLeft.
    [[nodiscard]] QStringList truths() const;
    /// What is wrong with the end.
    [[nodiscard]] QString faultAtTheEnd();

    /// Snyk was asked to issue, did it, and no process can have it any more.
    [[nodiscard]] bool isAnswerLost() const { return m_issued && !m_isKept; }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool hasInKeychain(const vault::VaultKey &key, const BrokerToken &token) const;
    [[nodiscard]] bool isAbsent(const vault::VaultKey &key) const;
    void showWebUi(QProcess &process) const;
    [[nodiscard]] bool start(QProcess &process, const QStringList &more);
    [[nodiscard]] Ended end(QProcess &process);
    [[nodiscard]] int calls(const char *name) const
    {
        return m_server.count({snyk::Method::Post, QLatin1String(name)});
    }

    vault::Vault &m_keychain;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    standin::StandInServer m_server;
    records::Paths m_paths;
    records::RecordStore m_list{m_paths.recordsFile, m_clock};
    QList<records::TokenRecord> m_before;
    QList<vault::VaultKey> m_newKeys;
    std::optional<BrokerToken> m_issued;
    int m_provisions = 0;
    int m_switches = 0;
    int m_neverDone = 0;
    bool m_isKept = false;
    bool m_isOver = false;
    bool m_isReady;
};

} // namespace broker::test
