// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"
#include "core/settle.h"
#include "rotation/rotationflow.h"

#include <QList>
#include <QStringList>
#include <QUrl>

// The two that a rotation waits for: the user, and the Broker client that he starts.
namespace broker::test {

/// As the type is called; for tables.
inline QString nameOf(const rotation::State &state)
{
    static const QStringList names{QStringLiteral("Idle"), QStringLiteral("Planning"),
        QStringLiteral("Journaling"), QStringLiteral("JournalFailed"), QStringLiteral("Provisioning"),
        QStringLiteral("ProvisionRefused"), QStringLiteral("AlreadyProvisioned"),
        QStringLiteral("ProvisionUnknown"), QStringLiteral("AwaitingToken"), QStringLiteral("Keeping"),
        QStringLiteral("Deploying"), QStringLiteral("Verifying"), QStringLiteral("ReadyToSwitch"),
        QStringLiteral("Switching"), QStringLiteral("SwitchRefused"), QStringLiteral("SwitchUnknown"),
        QStringLiteral("Switched"), QStringLiteral("ReadyToPromote"), QStringLiteral("Promoting"),
        QStringLiteral("PromoteFailed"), QStringLiteral("Retired"), QStringLiteral("RemovingOld"),
        QStringLiteral("Done"), QStringLiteral("Resuming"), QStringLiteral("KeychainUnclear"),
        QStringLiteral("TokenMissing")};
    static const QStringList keepNames{QStringLiteral("Storing"), QStringLiteral("NoteFailed"),
        QStringLiteral("StoreFailed"), QStringLiteral("Recording"), QStringLiteral("RecordFailed"),
        QStringLiteral("Recorded"), QStringLiteral("Taken")};
    const auto *keeping = as<rotation::Keeping>(state);
    return keeping ? keepNames.value(static_cast<qsizetype>(keeping->keep.index()))
                   : names.value(static_cast<qsizetype>(state.index()));
}

/// A client with the new configuration, connected.
class ConnectedClient final : public clientcheck::ClientTransport
{
public:
    [[nodiscard]] QFuture<clientcheck::ClientResult> get(
        clientcheck::ClientQuestion question, std::stop_token) override
    {
        asked.append(question.url);
        return settledFuture<clientcheck::ClientAnswer, clientcheck::ClientFault>(clientcheck::ClientAnswer{
            200, R"({"ok":true,"websocketConnectionOpen":true,"brokerServerUrl":"https://broker.snyk.io"})"});
    }
    QList<QUrl> asked;
};

/// What a careful user does next, as far as the program shows it. False when there is nothing to be done.
inline bool actAsUser(rotation::RotationFlow &flow)
{
    using namespace rotation;
    const State &state = flow.state();
    if (const auto *planning = std::get_if<Planning>(&state)) {
        if (planning->preflight && planning->preflight->permits())
            return flow.tell(event::Begin{});
        flow.startPreflight();
        return true;
    }
    if (std::holds_alternative<Deploying>(state)) {
        (void)flow.tell(event::ClientAddressGiven{QStringLiteral("http://broker.example:8001")});
        return flow.tell(event::ClientDeployed{});
    }
    // A Snyk on loopback has no Broker server that the program could know: the user looks at it, once.
    const auto isServerOpen = [](const std::optional<clientcheck::HealthReport> &report) {
        return report && report->verdict == clientcheck::Verdict::ServerUnknown;
    };
    const auto stateServer = [&flow](StatedFact fact) {
        const QDateTime at(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);
        return flow.tell(event::Stated{{fact, QStringLiteral("It is the right Broker server"), at}});
    };
    if (const auto *verifying = std::get_if<Verifying>(&state)) {
        return isServerOpen(verifying->report) ? stateServer(StatedFact::ClientVerified) : flow.checkClient();
    }
    if (const auto *switched = std::get_if<Switched>(&state)) {
        return isServerOpen(switched->report) ? stateServer(StatedFact::ClientConfirmed) : flow.checkClient();
    }
    if (std::holds_alternative<ReadyToSwitch>(state))
        return flow.tell(event::ConfirmSwitch{});
    if (std::holds_alternative<ReadyToPromote>(state))
        return flow.tell(event::Promote{});
    if (std::holds_alternative<Retired>(state))
        return flow.tell(event::RemoveOld{});
    // A refused provision is for the user to mend.
    const bool isRetried
        = is<JournalFailed, keeping::StoreFailed, SwitchRefused, PromoteFailed, KeychainUnclear>(state);
    return isRetried && flow.tell(event::Retry{});
}

} // namespace broker::test
