// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretstate.h"

namespace broker::access::clientsecret {

namespace {

using Next = std::optional<State>;

struct SecretStep
{
    Next operator()(const Ready &, const event::Begin &) const { return Finding{}; }
    Next operator()(const Done &, const event::Begin &) const { return Finding{}; }
    Next operator()(const Unknown &, const event::Begin &) const { return Finding{}; }
    Next operator()(const Unknown &, const event::Retry &) const { return Recovering{}; }
    Next operator()(const Unknown &, const event::GiveUp &) const { return Ready{}; }

    Next operator()(const Finding &, const event::Found &e) const { return Creating{e.account}; }
    Next operator()(const Finding &, const event::Failed &e) const { return Ready{e.problem}; }

    Next operator()(const Creating &, const event::Created &e) const { return Storing{e.secret}; }
    Next operator()(const Creating &, const event::Failed &e) const { return Ready{e.problem}; }
    Next operator()(const Creating &, const event::Lost &e) const { return Unknown{e.problem}; }

    Next operator()(const Recovering &, const event::Kept &) const { return Stored{}; }
    Next operator()(const Recovering &, const event::NothingKept &) const { return Unknown{}; }
    Next operator()(const Recovering &, const event::Failed &e) const { return Unknown{e.problem}; }

    Next operator()(const Storing &, const event::Kept &) const { return Checking{}; }
    Next operator()(const Storing &s, const event::StoreError &e) const
    {
        return StoreFailed{s.secret, e.error};
    }
    Next operator()(const StoreFailed &s, const event::Retry &) const { return Storing{s.secret}; }
    Next operator()(const StoreFailed &, const event::GiveUp &) const { return Unknown{}; }

    Next operator()(const Stored &, const event::Retry &) const { return Checking{}; }
    Next operator()(const Checking &, const event::Accepted &) const { return InUse{}; }
    Next operator()(const Checking &, const event::Failed &e) const { return Stored{e.problem}; }

    Next operator()(const InUse &, const event::DeleteOld &) const { return Deleting{}; }
    Next operator()(const Deleting &, const event::Deleted &) const { return Removing{}; }
    Next operator()(const Deleting &, const event::Failed &e) const { return InUse{e.problem}; }
    Next operator()(const Deleting &, const event::Lost &e) const { return DeletionUnknown{e.problem}; }
    Next operator()(const Deleting &, const event::Missing &) const { return OldMissing{}; }
    Next operator()(const DeletionUnknown &, const event::Retry &) const { return AskingOld{}; }
    Next operator()(const AskingOld &, const event::Refused &) const { return Removing{}; }
    Next operator()(const AskingOld &, const event::Missing &) const { return OldMissing{}; }
    Next operator()(const AskingOld &, const event::Accepted &) const { return InUse{}; }
    Next operator()(const AskingOld &, const event::Failed &e) const { return DeletionUnknown{e.problem}; }

    // It may have come back, from another computer or a backup.
    Next operator()(const OldMissing &, const event::Retry &) const { return AskingOld{}; }
    Next operator()(const OldMissing &, const event::GiveUp &) const { return Removing{false}; }

    Next operator()(const Removing &s, const event::Removed &) const { return Done{s.isDeletedAtSnyk}; }
    Next operator()(const Removing &s, const event::RemoveError &e) const
    {
        return RemoveFailed{e.error, s.isDeletedAtSnyk};
    }
    Next operator()(const RemoveFailed &s, const event::Retry &) const { return Removing{s.isDeletedAtSnyk}; }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, SecretStep{});
}

bool holdsUnstoredSecret(const State &state)
{
    return is<Storing, StoreFailed>(state);
}

} // namespace broker::access::clientsecret
