// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker {

/// Puts lambdas together for std::visit. In the state machines the last one takes (const auto &,
/// const auto &) and answers for every pair that has no meaning.
template <class... Lambdas>
struct Overloaded : Lambdas...
{
    using Lambdas::operator()...;
};

template <class... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

} // namespace broker
