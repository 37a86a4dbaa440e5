// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotation.h"

namespace broker::rotation {

QString boundedStatement(const QString &words)
{
    // A note keeps line breaks; a statement is one sentence of a journal.
    return records::boundedNote(words).simplified().left(longestStatement);
}

bool canCallSnyk(const Rotation &rotation)
{
    return rotation.way == Way::Api && rotation.target.integration.has_value();
}

bool hasProvisional(const Rotation &rotation)
{
    switch (rotation.stage) {
    case Stage::Planned:
    case Stage::ProvisionedElsewhere:
    case Stage::Switched:
    case Stage::Confirmed:
    case Stage::Promoted:
        return false;
    case Stage::Provisioning:
    case Stage::ProvisionUnknown:
    case Stage::Provisioned:
    case Stage::Deployed:
    case Stage::Verified:
    case Stage::Switching:
    case Stage::SwitchUnknown:
        return true;
    }
    return false;
}

bool hasUnknownOutcome(const Rotation &rotation)
{
    if (rotation.way == Way::WebUi)
        return false;
    return rotation.stage == Stage::Provisioning || rotation.stage == Stage::ProvisionUnknown
        || rotation.stage == Stage::Switching || rotation.stage == Stage::SwitchUnknown;
}

} // namespace broker::rotation
