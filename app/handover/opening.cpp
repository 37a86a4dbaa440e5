// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/opening.h"

namespace broker::handover {

namespace {

using Next = std::optional<State>;

State begun(const event::Read &read)
{
    const SealedFile &file = read.file;
    if (file.label.practice != read.practice)
        return Refused{Refusal::OtherMode};
    if (file.label.expires <= read.nowUtc)
        return Refused{Refusal::Expired, file.label.expires};
    if (file.wantsPassphrase())
        return WantsPassphrase{file};
    return FetchingKey{file};
}

struct Step
{
    template <AtRest S>
    Next operator()(const S &, const event::Open &) const
    {
        return Reading{};
    }
    Next operator()(const Reading &, const event::Read &read) const { return begun(read); }
    Next operator()(const Reading &, const event::Failed &failed) const { return Refused{failed.refusal}; }
    Next operator()(const WantsPassphrase &state, const event::Passphrase &entered) const
    {
        return Unlocking{state.file, entered.passphrase};
    }
    Next operator()(const FetchingKey &state, const event::KeyRead &read) const
    {
        return Unlocking{state.file, read.key};
    }
    Next operator()(const FetchingKey &state, const event::KeyFailed &failed) const
    {
        if (failed.error.kind == vault::VaultErrorKind::NotFound)
            return Refused{Refusal::NoOwnKey};
        return KeyUnavailable{state.file, failed.error};
    }
    Next operator()(const KeyUnavailable &state, const event::Retry &) const
    {
        return FetchingKey{state.file};
    }
    Next operator()(const Unlocking &state, const event::Failed &failed) const
    {
        const bool isTriedAgain
            = failed.refusal == Refusal::WrongPassphrase || failed.refusal == Refusal::NotEnoughMemory;
        if (isTriedAgain)
            return WantsPassphrase{state.file, failed.refusal};
        return Refused{failed.refusal};
    }
    Next operator()(const Unlocking &state, const event::Unlocked &unlocked) const
    {
        // The user may take all night over the passphrase, and the file may expire meanwhile.
        if (state.file.label.expires <= unlocked.nowUtc)
            return Refused{Refusal::Expired, state.file.label.expires};
        const auto *key = std::get_if<ExchangeKey>(&state.opener);
        return Opened{unlocked.handover, state.file.label, key ? key->publicHalf().fingerprint() : QString()};
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, Step{});
}

} // namespace broker::handover
