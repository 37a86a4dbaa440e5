// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

// The states of a machine are alternatives of a variant. A state with a smaller machine inside holds that
// one's state as its member `keep`.
namespace broker {

/// What a state says of itself, as its member `traits`. A machine may ask more of its states.
struct StateTraits
{
    /// Something is under way that must not be left.
    bool isWorking;
};
inline constexpr StateTraits atWork{.isWorking = true};
inline constexpr StateTraits atRest{.isWorking = false};

namespace detail {

template <class S, class Variant>
inline constexpr bool isOneOf = false;
template <class S, class... Alternatives>
inline constexpr bool isOneOf<S, std::variant<Alternatives...>> = (std::is_same_v<S, Alternatives> || ...);

template <class Outer>
concept HasInner = requires(const Outer &outer)
{
    outer.keep.index();
};

template <class S, class Outer>
constexpr bool isInside()
{
    if constexpr (HasInner<Outer>)
        return isOneOf<S, std::remove_cvref_t<decltype(std::declval<Outer>().keep)>>;
    else
        return false;
}

} // namespace detail

/// The state as S, itself or the one inside it; null where it is another.
template <class S, class... Alternatives>
[[nodiscard]] const S *as(const std::variant<Alternatives...> &state)
{
    static_assert(
        ((std::is_same_v<S, Alternatives> || detail::isInside<S, Alternatives>()) || ...), "no such state");
    if constexpr (detail::isOneOf<S, std::variant<Alternatives...>>) {
        return std::get_if<S>(&state);
    } else {
        return std::visit(
            []<class Outer>(const Outer &outer) -> const S * {
                if constexpr (detail::isInside<S, Outer>())
                    return std::get_if<S>(&outer.keep);
                else
                    return nullptr;
            },
            state);
    }
}

/// The same, where there may be no state at all.
template <class S, class... Alternatives>
[[nodiscard]] const S *as(const std::optional<std::variant<Alternatives...>> &state)
{
    return state ? as<S>(*state) : nullptr;
}

/// Whether it is one of these.
template <class... S, class State>
[[nodiscard]] bool is(const State &state)
{
    return ((as<S>(state) != nullptr) || ...);
}

/// For what is said of every state that is not at work, so that one at work has to be named.
template <class S>
concept AtRest = !S::traits.isWorking;

/// Whether both are the same state, the one inside included, whatever they hold.
template <class... Alternatives>
[[nodiscard]] bool isSameState(
    const std::variant<Alternatives...> &one, const std::variant<Alternatives...> &other)
{
    if (one.index() != other.index())
        return false;
    return std::visit(
        [&other]<class Outer>(const Outer &outer) {
            if constexpr (detail::HasInner<Outer>)
                return outer.keep.index() == std::get_if<Outer>(&other)->keep.index();
            else
                return true;
        },
        one);
}

/// Whether something is under way that must not be left: what the state says of itself, or the one inside it.
/// A state that says nothing does not compile.
template <class... Alternatives>
[[nodiscard]] bool isWorking(const std::variant<Alternatives...> &state)
{
    return std::visit(
        []<class S>(const S &s) {
            if constexpr (detail::HasInner<S>)
                return isWorking(s.keep);
            else
                return S::traits.isWorking;
        },
        state);
}

/// The transition of this pair, `std::optional<State> step(s, e)`; nothing where `step` has none. One visit
/// after the other: visiting both at once makes a function for each pair, with the names of all of them in
/// its own.
template <class State, class Event, class Step>
[[nodiscard]] std::optional<State> transition(const State &state, const Event &event, const Step &step)
{
    return std::visit(
        [&event, &step](const auto &s) {
            return std::visit(
                [&s, &step](const auto &e) -> std::optional<State> {
                    if constexpr (std::is_invocable_v<const Step &, decltype(s), decltype(e)>)
                        return step(s, e);
                    else
                        return std::nullopt;
                },
                event);
        },
        state);
}

} // namespace broker
