// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::handover {

/// Why a hand-over cannot be opened.
enum class Refusal {
    CannotRead, ///< the file is not there, is not a file, or cannot be opened
    TooLarge, ///< larger than any hand-over; not read
    NotAHandover, ///< a file of another kind
    Damaged, ///< not as it was saved
    TooCostly, ///< its passphrase would take more work than this program does for a file from anybody
    NewerVersion, ///< saved by a later version of this program
    OtherMode, ///< of practice mode, or a real one while in practice mode
    Expired,
    WrongPassphrase, ///< or somebody has changed the file on purpose: the two cannot be told apart
    NotEnoughMemory, ///< for the passphrase; nothing is wrong with the file
    NoOwnKey, ///< made for a public key, and there is none here
    OtherKey, ///< made for another public key than that of this program
    Altered, ///< made for the key of this program, and changed on purpose
    NotUnderstood, ///< opened, but what is inside is no client that this version knows
};

} // namespace broker::handover
