// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/localrun.h"
#include "clientrun/enginefault.h"
#include "core/statemachine.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

// Starting a client on this computer and stopping it: one call of the engine after the other. Pure; what the
// calls are is said here too, and clientrunner.h makes them.
namespace broker::clientrun::run {

using clientconfig::LocalRun;

/// Why the containers of that name are looked at.
enum class Purpose {
    Show, ///< to say what is there
    Start,
    Follow, ///< the client's log has come to an end
};

/// Nothing runs, and nothing is in the way as far as it is known.
struct Off
{
    static constexpr StateTraits traits = atRest;
};
/// Which of the client's containers there are.
struct Looking
{
    Purpose purpose = Purpose::Show;
    static constexpr StateTraits traits = atWork;
};
/// A container of that name is there and, unless the user sees it running here, may not be replaced without a
/// word.
struct Taken
{
    bool isRunning = false;
    static constexpr StateTraits traits = atRest;
};
/// What is there is being removed, because the user said so; then it is started.
struct Clearing
{
    static constexpr StateTraits traits = atWork;
};
/// Fetching the image of this number.
struct Pulling
{
    int image = 0;
    static constexpr StateTraits traits = atWork;
};
/// It cannot be fetched: whether it is here already.
struct LookingForImage
{
    int image = 0;
    Fault fault;
    static constexpr StateTraits traits = atWork;
};
/// This command of those that come before the client, or the client's.
struct Starting
{
    int command = 0;
    /// The user wants to stop; what was begun is finished first, so that it is known what there is.
    bool isStopWanted = false;
    static constexpr StateTraits traits = atWork;
};
struct Running
{
    static constexpr StateTraits traits = atRest;
};
/// Stopping and removing, because the user said so, or because a start has failed halfway.
struct Ending
{
    /// Why a start is taken back; nothing where the user said so.
    std::optional<Fault> after{};
    /// What is left to be told the engine, in this order; nothing before it is known what there is, because
    /// a start may have failed before it made anything.
    std::optional<QList<QStringList>> left{};
    static constexpr StateTraits traits = atWork;
};
struct Failed
{
    Fault fault;
    /// It was started here and can be removed.
    [[nodiscard]] bool isContainerThere() const noexcept { return fault.kind == FaultKind::EndedByItself; }
    static constexpr StateTraits traits = atRest;
};

using State = std::variant<Off, Looking, Taken, Clearing, Pulling, LookingForImage, Starting, Running, Ending,
    Failed>;

namespace event {

/// Says what is there, and starts nothing.
struct Look
{ };
struct Start
{ };
/// Removes what has the name, and starts.
struct Replace
{ };
struct Stop
{ };
/// The call of this state has ended.
struct Ended
{
    CallEnd end;
};
/// The log of the running client has come to an end.
struct LogEnded
{ };

} // namespace event

using Event
    = std::variant<event::Look, event::Start, event::Replace, event::Stop, event::Ended, event::LogEnded>;

/// Why there is no client; null where nothing has failed. It is known before what was begun is removed.
[[nodiscard]] const Fault *faultIn(const State &state);

/// Nothing for a pair without a meaning.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event, const LocalRun &plan);

/// One call of the engine.
struct Call
{
    QStringList arguments;
    std::chrono::milliseconds limit{0};
    /// Ends with the name of the file of variables, which is put in when it is there.
    bool takesVariables = false;
    /// What it says is worth reading.
    bool isLogged = false;
};

/// What a state that is at work waits for; nothing for one at rest. The file of variables is `envFile`.
[[nodiscard]] std::optional<Call> callOf(const State &state, const LocalRun &plan, const QString &envFile);
/// The client's log, until it ends or is left, each line with the moment in front. `since` is such a moment,
/// from which on it is wanted; empty for its last lines.
[[nodiscard]] QStringList logArguments(const LocalRun &plan, const QString &since);
/// The client's variables, with their values, as secretsAmong() reads them.
[[nodiscard]] Call variablesCall(const LocalRun &plan);

} // namespace broker::clientrun::run
