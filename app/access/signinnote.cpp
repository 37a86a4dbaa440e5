// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/signinnote.h"

#include "workspace/auditnote.h"

namespace broker::access {

void noteSignIn(const Workspace &workspace, const Session &session)
{
    audit::Entry entry;
    entry.action = audit::Action::SignedIn;
    entry.regionId = session.region.id;
    entry.fingerprint = session.credential.fingerprint();
    noteAudit(workspace, entry);
}

} // namespace broker::access
