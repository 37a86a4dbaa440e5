// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

namespace broker {

/// The outcome of every fallible call: a value or a typed error, never a translated string.
/// One alias, so that std::expected can take its place once the compilers we support have all of it.
template <class T, class E>
using Result = tl::expected<T, E>;

/// Builds the error side of a Result: `return Failure(VaultError{...});`
/// A class and not an alias: not every compiler we support deduces the argument of an alias.
template <class E>
class Failure : public tl::unexpected<E>
{
public:
    using tl::unexpected<E>::unexpected;
};
template <class E>
Failure(E) -> Failure<E>;

} // namespace broker
