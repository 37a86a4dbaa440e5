// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationstate.h"
#include "support/samples.h"

// Rotations in every stage, and one sample of each state and event.
namespace broker::samples {

inline rotation::Rotation rotationAt(
    rotation::Stage stage, rotation::Way way = rotation::Way::Api, const records::Target &of = target())
{
    using rotation::Stage;
    const auto id = rotation::RotationId::create();
    rotation::Rotation made{id, way, stage, of, RecordId::create(), brokerToken().fingerprint(),
        vault::KeySpace(QString(), false)
            .key(vault::SecretKind::ProvisionalToken, QStringLiteral("SNYK-EU-01"), id.toString())};
    made.started = moment();
    const bool isBefore = stage == Stage::Planned || stage == Stage::Provisioning
        || stage == Stage::ProvisionUnknown || stage == Stage::ProvisionedElsewhere;
    if (!isBefore) {
        made.newToken = brokerToken(otherBrokerTokenText).fingerprint();
        made.holder = rotation::Holder::Keychain;
    }
    if (stage == Stage::Promoted)
        made.keepOldUntil = moment().addDays(rotation::defaultKeepDays);
    return made;
}

inline rotation::PreflightReport preflight(
    rotation::PreflightVerdict verdict = rotation::PreflightVerdict::Passed)
{
    return {{{rotation::PreflightItem::ApiToken, verdict}}};
}

inline clientcheck::HealthReport health(clientcheck::Verdict verdict = clientcheck::Verdict::Connected)
{
    clientcheck::HealthReport report;
    report.verdict = verdict;
    report.at = moment();
    return report;
}

inline rotation::Statement statement(rotation::StatedFact fact)
{
    return {fact, QStringLiteral("Seen in the logs of the cluster"), moment()};
}

inline std::vector<rotation::State> rotationStates()
{
    using namespace rotation;
    const BrokerToken token = brokerToken(otherBrokerTokenText);
    return {Idle{}, Planning{rotationAt(Stage::Planned), preflight()},
        Journaling{rotationAt(Stage::Provisioning)}, JournalFailed{rotationAt(Stage::Provisioning)},
        Provisioning{rotationAt(Stage::Provisioning)}, ProvisionRefused{rotationAt(Stage::Planned)},
        AlreadyProvisioned{rotationAt(Stage::ProvisionedElsewhere)},
        ProvisionUnknown{rotationAt(Stage::ProvisionUnknown)},
        AwaitingToken{rotationAt(Stage::Provisioning, Way::WebUi)},
        Keeping{rotationAt(Stage::Provisioning), token, keeping::Storing{}},
        Keeping{rotationAt(Stage::Provisioning), token, keeping::StoreFailed{}},
        Deploying{rotationAt(Stage::Provisioned)}, Verifying{rotationAt(Stage::Deployed)},
        ReadyToSwitch{rotationAt(Stage::Verified)}, Switching{rotationAt(Stage::Switching)},
        SwitchRefused{rotationAt(Stage::Verified)}, SwitchUnknown{rotationAt(Stage::SwitchUnknown)},
        Switched{rotationAt(Stage::Switched)}, ReadyToPromote{rotationAt(Stage::Confirmed)},
        Promoting{rotationAt(Stage::Confirmed)}, PromoteFailed{rotationAt(Stage::Confirmed)},
        Retired{rotationAt(Stage::Promoted)}, RemovingOld{rotationAt(Stage::Promoted)},
        Done{rotationAt(Stage::Promoted)}, Resuming{rotationAt(Stage::Deployed)},
        KeychainUnclear{rotationAt(Stage::Deployed)}, TokenMissing{rotationAt(Stage::Deployed)}};
}

inline std::vector<rotation::Event> rotationEvents()
{
    using namespace rotation;
    const BrokerToken token = brokerToken(otherBrokerTokenText);
    return {event::PlanMade{rotationAt(Stage::Planned)}, event::PreflightDone{preflight()}, event::Begin{},
        event::Cancel{}, event::Journaled{}, event::JournalError{}, event::Issued{token},
        event::ProvisionError{}, event::TokenGiven{token}, event::Stored{}, event::StoreError{},
        event::Retry{}, event::UseMemory{}, event::TokenTakenByUser{},
        event::ClientAddressGiven{QStringLiteral("http://broker:8001")}, event::ClientDeployed{},
        event::Checked{health()}, event::Stated{statement(StatedFact::ClientVerified)}, event::Back{},
        event::ConfirmSwitch{}, event::SwitchDone{}, event::SwitchError{}, event::Promote{},
        event::PromoteDone{moment()}, event::PromoteError{}, event::KeepDays{3}, event::KeepUntil{moment()},
        event::RemoveOld{}, event::OldRemoved{}, event::RemoveError{},
        event::Resume{rotationAt(Stage::Deployed)}, event::TokenFound{token.fingerprint()},
        event::TokenNotFound{}, event::KeychainError{}, event::Leave{}, event::Abandon{}};
}

} // namespace broker::samples
