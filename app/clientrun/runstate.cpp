// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/runstate.h"

#include "core/overloaded.h"

#include <algorithm>
#include <iterator>

namespace broker::clientrun::run {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// What the engine itself needs for a question, or to stop and remove a container.
constexpr seconds shortLimit{30};
constexpr minutes stopLimit{2};
/// A few hundred megabytes over a connection of any speed.
constexpr minutes pullLimit{20};

/// Of a container that needs no stop before it is removed, by the words of docker 28 and podman 5.
constexpr const char *deadStates[]{
    "created", "configured", "initialized", "exited", "stopped", "dead", "removing"};

/// What "ps" says of the client's containers.
struct Present
{
    QStringList there;
    /// Those of them that have to be stopped: what runs, and what its engine starts again and again.
    QStringList alive;
    bool isClientRunning = false;

    [[nodiscard]] bool isThere() const noexcept { return !there.isEmpty(); }
};

/// One line for each: the name, a tab and the state. Its filter also finds longer names.
Present presentIn(const QString &output, const LocalRun &plan)
{
    Present present;
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u'\t', 0, 0).trimmed();
        if (!plan.containers.contains(name))
            continue;
        present.there.append(name);
        const QString how = line.section(u'\t', 1, 1).trimmed();
        const bool isDead = std::any_of(std::begin(deadStates), std::end(deadStates),
            [&how](const char *dead) { return how == QLatin1String(dead); });
        if (!isDead)
            present.alive.append(name);
        if (name == plan.name && how == QLatin1String("running"))
            present.isClientRunning = true;
    }
    return present;
}

int startCommands(const LocalRun &plan)
{
    return static_cast<int>(plan.before.size()) + 1;
}

Call lookCall(const LocalRun &plan)
{
    return {{QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--no-trunc"),
                QStringLiteral("--filter"), QLatin1String("name=") + plan.name, QStringLiteral("--format"),
                QStringLiteral("{{.Names}}\t{{.State}}")},
        shortLimit};
}

QStringList removal(const QStringList &containers)
{
    return QStringList{QStringLiteral("rm"), QStringLiteral("--force")} + containers;
}

QList<QStringList> endCommands(const Present &present, const LocalRun &plan)
{
    QList<QStringList> commands;
    // Asked to stop before it is removed, so that it can say goodbye to Snyk.
    if (!present.alive.isEmpty()) {
        commands.append(
            QStringList{QStringLiteral("stop"), QStringLiteral("-t"), QStringLiteral("10")} + present.alive);
    }
    if (present.isThere())
        commands.append(removal(present.there));
    if (!plan.network.isEmpty())
        commands.append({QStringLiteral("network"), QStringLiteral("rm"), plan.network});
    return commands;
}

State looked(Purpose purpose, const CallEnd &end, const LocalRun &plan)
{
    if (!end.isSuccess())
        return Failed{faultOf(end)};
    const Present present = presentIn(end.output, plan);
    switch (purpose) {
    case Purpose::Start:
        break;
    case Purpose::Show:
        if (present.isClientRunning)
            return Running{};
        return present.isThere() ? State(Taken{}) : State(Off{});
    case Purpose::Follow:
        if (present.isClientRunning)
            return Running{};
        return present.isThere() ? State(Failed{{FaultKind::EndedByItself, {}}}) : State(Off{});
    }
    return present.isThere() ? State(Taken{present.isClientRunning}) : State(Pulling{});
}

State withImage(int image, const LocalRun &plan)
{
    return image + 1 < plan.images.size() ? State(Pulling{image + 1}) : State(Starting{});
}

State started(const Starting &starting, const CallEnd &end, const LocalRun &plan)
{
    const bool isNetwork = starting.command == 0 && startCommands(plan) > 1;
    if (!end.isSuccess() && !(isNetwork && saysThatNetworkExists(end))) {
        const Fault fault = faultOf(end);
        // Somebody else was faster: the container of that name is not ours. Without a network nothing is.
        if (fault.kind == FaultKind::NameTaken || isNetwork)
            return Failed{fault};
        // The container may have been made before it could not be started.
        return Ending{fault};
    }
    if (starting.isStopWanted)
        return Ending{};
    return starting.command + 1 < startCommands(plan) ? State(Starting{starting.command + 1})
                                                      : State(Running{});
}

State ended(const Ending &ending, const CallEnd &end, const LocalRun &plan)
{
    const auto over = [&ending] { return ending.after ? State(Failed{*ending.after}) : State(Off{}); };
    // What does not stop is removed all the same.
    const bool isStop = ending.left && ending.left->constFirst().constFirst() == QLatin1String("stop");
    const bool isFine = end.isSuccess() || isStop || (ending.left && saysThatThereIsNone(end));
    if (!isFine)
        return Failed{ending.after.value_or(faultOf(end))};
    const QList<QStringList> left
        = ending.left ? ending.left->mid(1) : endCommands(presentIn(end.output, plan), plan);
    return left.isEmpty() ? over() : Ending{ending.after, left};
}

} // namespace

const Fault *faultIn(const State &state)
{
    if (const auto *ending = as<Ending>(state))
        return ending->after ? &*ending->after : nullptr;
    const auto *failed = as<Failed>(state);
    return failed ? &failed->fault : nullptr;
}

std::optional<State> next(const State &state, const Event &event, const LocalRun &plan)
{
    const auto look = []() -> State { return Looking{Purpose::Show}; };
    const auto start = []() -> State { return Looking{Purpose::Start}; };
    const Overloaded step{
        [&](const Off &, const event::Look &) { return look(); },
        [&](const Off &, const event::Start &) { return start(); },
        [&](const Failed &, const event::Look &) { return look(); },
        [&](const Failed &, const event::Start &) { return start(); },
        // It is not gone: its engine starts it again, over and over.
        [](const Failed &failed, const event::Stop &) {
            return failed.isContainerThere() ? std::optional<State>(Ending{}) : std::nullopt;
        },
        [&](const Taken &, const event::Look &) { return look(); },
        [&](const Taken &, const event::Start &) { return start(); },
        [](const Taken &, const event::Replace &) -> State { return Clearing{}; },
        [](const Taken &, const event::Stop &) -> State { return Ending{}; },
        [&plan](const Looking &looking, const event::Ended &e) -> State {
            return looked(looking.purpose, e.end, plan);
        },
        [](const Looking &looking, const event::Stop &) -> State {
            return looking.purpose == Purpose::Follow ? State(Ending{}) : State(Off{});
        },
        [](const Clearing &, const event::Ended &e) -> State {
            return e.end.isSuccess() || saysThatThereIsNone(e.end) ? State(Pulling{})
                                                                   : State(Failed{faultOf(e.end)});
        },
        [&plan](const Pulling &pulling, const event::Ended &e) -> State {
            return e.end.isSuccess() ? withImage(pulling.image, plan)
                                     : State(LookingForImage{pulling.image, pullFaultOf(e.end)});
        },
        [](const Pulling &, const event::Stop &) -> State { return Off{}; },
        [&plan](const LookingForImage &looking, const event::Ended &e) -> State {
            return e.end.isSuccess() ? withImage(looking.image, plan) : State(Failed{looking.fault});
        },
        [](const LookingForImage &, const event::Stop &) -> State { return Off{}; },
        [&plan](const Starting &starting, const event::Ended &e) -> State {
            return started(starting, e.end, plan);
        },
        [](const Starting &starting, const event::Stop &) -> State {
            return Starting{starting.command, true};
        },
        [](const Running &, const event::LogEnded &) -> State { return Looking{Purpose::Follow}; },
        [](const Running &, const event::Stop &) -> State { return Ending{}; },
        [&plan](const Ending &ending, const event::Ended &e) -> State { return ended(ending, e.end, plan); },
    };
    return transition<State>(state, event, step);
}

std::optional<Call> callOf(const State &state, const LocalRun &plan, const QString &envFile)
{
    if (is<Looking>(state))
        return lookCall(plan);
    if (is<Clearing>(state))
        return Call{removal(plan.containers), stopLimit, false, true};
    if (const auto *pulling = as<Pulling>(state))
        return Call{{QStringLiteral("pull"), plan.images[pulling->image]}, pullLimit, false, true};
    if (const auto *looking = as<LookingForImage>(state)) {
        return Call{{QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                        QStringLiteral("{{.Id}}"), plan.images[looking->image]},
            shortLimit};
    }
    if (const auto *starting = as<Starting>(state)) {
        const bool isClient = starting->command + 1 == startCommands(plan);
        return Call{
            isClient ? plan.runFrom(envFile) : plan.before[starting->command], stopLimit, isClient, true};
    }
    if (const auto *ending = as<Ending>(state))
        return ending->left ? Call{ending->left->constFirst(), stopLimit, false, true} : lookCall(plan);
    return std::nullopt;
}

QStringList logArguments(const LocalRun &plan, const QString &since)
{
    QStringList arguments{QStringLiteral("logs"), QStringLiteral("--follow"), QStringLiteral("--timestamps"),
        QStringLiteral("--tail"), QStringLiteral("200")};
    if (!since.isEmpty())
        arguments << QStringLiteral("--since") << since;
    return arguments << plan.name;
}

Call variablesCall(const LocalRun &plan)
{
    return {{QStringLiteral("container"), QStringLiteral("inspect"), QStringLiteral("--format"),
                QStringLiteral("{{json .Config.Env}}"), plan.name},
        shortLimit};
}

} // namespace broker::clientrun::run
