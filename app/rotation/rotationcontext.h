// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"
#include "rotation/rotationjournal.h"
#include "workspace/workspace.h"

namespace broker::rotation {

/// Everything that the rotations of one mode of the program work with. Made in the composition root,
/// which owns what is referred to here and outlives all users.
struct RotationContext
{
    Workspace workspace;
    RotationJournal &journal;
    clientcheck::ClientTransport &clients;

    /// Where a rotation's new token is, or nothing when it is in no vault.
    [[nodiscard]] vault::Vault *vaultOf(Holder holder) const
    {
        if (holder == Holder::Memory)
            return &workspace.memory;
        return holder == Holder::Keychain ? &workspace.keychain : nullptr;
    }
};

} // namespace broker::rotation
