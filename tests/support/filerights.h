// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

// What the system itself says of the rights of a file: the mode on Unix, the access list on Windows. Not
// asked by way of the product, which the tests are to judge.
namespace broker::test {

/// Whether nobody but the owner has any right; the system and the administrators of Windows, who may do
/// anything, count as little as root does elsewhere.
[[nodiscard]] bool isPrivate(const QString &path);

/// Gives everybody the right to read it.
[[nodiscard]] bool letOthersRead(const QString &path);

} // namespace broker::test
