// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientwait.h"

#include "core/overloaded.h"

namespace broker::clientcheck::wait {

namespace {

milliseconds pauseIn(const Course &course, milliseconds now, const Pace &pace)
{
    const milliseconds waited = now - course.begun;
    if (waited < pace.earlyUntil)
        return pace.early;
    return waited < pace.usualUntil ? pace.usual : pace.late;
}

bool isTroubleIn(const Course &course, milliseconds now, const Pace &pace)
{
    switch (meaningOf(course.last->verdict)) {
    case Meaning::NotYet:
    case Meaning::Up:
        break;
    case Meaning::Starting:
        return now - course.since >= pace.lasting;
    case Meaning::Strange:
        return course.times >= pace.times;
    }
    return false;
}

State paused(const Course &course, milliseconds now, const Pace &pace)
{
    if (now - course.begun >= pace.most)
        return GivenUp{course};
    return Pausing{course, pauseIn(course, now, pace)};
}

State answered(Course course, const HealthReport &report, milliseconds now, const Pace &pace)
{
    if (meaningOf(report.verdict) == Meaning::Up)
        return Found{report};
    const bool isSame = course.last && course.last->verdict == report.verdict;
    course.since = isSame ? course.since : now;
    course.times = isSame ? course.times + 1 : 1;
    course.last = report;
    course.isTrouble = isTroubleIn(course, now, pace);
    return paused(course, now, pace);
}

} // namespace

Meaning meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
    case Verdict::ConnectionRefused:
    case Verdict::GatewayFailed:
        return Meaning::NotYet;
    case Verdict::NotConnected:
    case Verdict::MixedTunnels:
        return Meaning::Starting;
    case Verdict::UntrustedCertificate:
    case Verdict::SpeaksTls:
    case Verdict::SpeaksPlain:
    case Verdict::Redirected:
    case Verdict::NotABrokerClient:
    case Verdict::OtherClient:
    case Verdict::WrongServer:
    case Verdict::OtherConfiguration:
        return Meaning::Strange;
    case Verdict::ServerUnknown:
    case Verdict::Connected:
        break;
    }
    return Meaning::Up;
}

std::optional<State> next(const State &state, const Event &event, const Pace &pace)
{
    const Overloaded step{
        [](const auto &, const event::Begin &begin) -> State {
            return Asking{{begin.now, {}, begin.now}};
        },
        [](const auto &, const event::End &) -> State { return Off{}; },
        [&pace](const Asking &asking, const event::Answered &answer) -> State {
            return answered(asking.course, answer.report, answer.now, pace);
        },
        [&pace](const Asking &asking, const event::Lost &lost) -> State {
            return paused(asking.course, lost.now, pace);
        },
        [](const Pausing &pausing, const event::PauseOver &) -> State { return Asking{pausing.course}; },
    };
    return transition<State>(state, event, step);
}

const Course *courseOf(const State &state)
{
    if (const auto *asking = as<Asking>(state))
        return &asking->course;
    if (const auto *pausing = as<Pausing>(state))
        return &pausing->course;
    const auto *givenUp = as<GivenUp>(state);
    return givenUp ? &givenUp->course : nullptr;
}

} // namespace broker::clientcheck::wait
