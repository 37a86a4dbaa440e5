// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "core/statemachine.h"
#include "handover/content.h"
#include "handover/exchangekey.h"
#include "handover/refusal.h"
#include "handover/sealedfile.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

// From a file to what is in it, as a pure state machine: reading -> passphrase or own key -> unlocked. What
// can be refused without a secret is refused before one is asked for; nothing is kept anywhere on the way.
namespace broker::handover {

struct Idle
{
    static constexpr StateTraits traits = atRest;
};
/// The file is being read, which takes its time where its drive does not answer.
struct Reading
{
    static constexpr StateTraits traits = atWork;
};
/// An end: another file, or nothing.
struct Refused
{
    static constexpr StateTraits traits = atRest;
    Refusal refusal = Refusal::CannotRead;
    /// Of an expired one.
    std::optional<QDateTime> expired = {};
};
struct WantsPassphrase
{
    static constexpr StateTraits traits = atRest;
    SealedFile file;
    /// Why the one before did not do: WrongPassphrase or NotEnoughMemory.
    std::optional<Refusal> before = {};
};
/// The own key is being read from the keychain.
struct FetchingKey
{
    static constexpr StateTraits traits = atWork;
    SealedFile file;
};
struct KeyUnavailable
{
    static constexpr StateTraits traits = atRest;
    SealedFile file;
    vault::VaultError error;
};
/// What opens it.
using Opener = std::variant<Secret, ExchangeKey>;
struct Unlocking
{
    static constexpr StateTraits traits = atWork;
    SealedFile file;
    Opener opener;
};
/// An end: it is shown, and in memory only.
struct Opened
{
    static constexpr StateTraits traits = atRest;
    Handover handover;
    Label label;
    /// Of the own key, where that opened it; else empty.
    QString keyFingerprint = {};
};

using State
    = std::variant<Idle, Reading, Refused, WantsPassphrase, FetchingKey, KeyUnavailable, Unlocking, Opened>;

namespace event {
/// Another file takes the place of whatever was there, unless something is under way.
struct Open
{ };
/// It is a hand-over.
struct Read
{
    SealedFile file;
    QDateTime nowUtc;
    /// The mode of this program.
    bool practice = false;
};
/// The file, the unlocking or what is inside.
struct Failed
{
    Refusal refusal = Refusal::CannotRead;
};
struct Passphrase
{
    Secret passphrase;
};
struct KeyRead
{
    ExchangeKey key;
};
struct KeyFailed
{
    vault::VaultError error;
};
/// Asks the keychain again.
struct Retry
{ };
struct Unlocked
{
    Handover handover;
    QDateTime nowUtc;
};
} // namespace event

using Event = std::variant<event::Open, event::Read, event::Failed, event::Passphrase, event::KeyRead,
    event::KeyFailed, event::Retry, event::Unlocked>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

} // namespace broker::handover
