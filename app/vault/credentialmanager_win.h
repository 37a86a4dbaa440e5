// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <windows.h>

#include <wincred.h>

// Generic credentials of Windows' Credential Manager, under a key as their target. They never prompt.
// QtKeychain keeps its entries under the same names, so what an earlier version stored is found.
namespace broker::vault::credentials {

/// The system's own code of a failure. ERROR_NOT_FOUND where there is none.
template <class T>
using Outcome = Result<T, DWORD>;

/// What a credential can hold, in bytes: CRED_MAX_CREDENTIAL_BLOB_SIZE since Windows Vista. Some headers
/// still have the 512 of before.
inline constexpr qsizetype longestBlob = qsizetype(5) * 512;

/// Windows' copy is wiped before it is given back.
[[nodiscard]] Outcome<Secret> read(const QString &key);
/// Replaces one that is there. Kept on this computer alone: it does not roam with the profile.
[[nodiscard]] Outcome<bool> write(const QString &key, const Secret &bytes);
[[nodiscard]] Outcome<bool> remove(const QString &key);
[[nodiscard]] Outcome<bool> exists(const QString &key);

/// How long this session may keep generic credentials at the most: CRED_PERSIST_NONE where it may keep none,
/// as in a session without a profile or where a policy of the company forbids it.
[[nodiscard]] DWORD longestPersistence();

} // namespace broker::vault::credentials
