// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/scripttext.h"

#include "presenters/datetext.h"

#include <QCoreApplication>

namespace broker::ui {

using network::ScriptFault;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ScriptText)
};

/// The reason in the words of whoever gave it, where there is one.
QString withReason(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : Texts::tr("%1 It was said: “%2”.").arg(sentence, detail);
}

} // namespace

ScriptWords wordsFor(const network::ScriptProblem &problem)
{
    const QString checkAddress = Texts::tr("Check the address of the script under Settings, Network; "
                                           "open it in a browser to see what is there.");
    const QString askTeam = Texts::tr(
        "Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.");
    switch (problem.fault) {
    case ScriptFault::NoAddress:
        return {Texts::tr("The address of the proxy script (PAC) is missing."),
            Texts::tr("Enter it under Settings, Network.")};
    case ScriptFault::NotAnAddress:
        return {Texts::tr("The address of the proxy script (PAC) cannot be used."),
            Texts::tr("Enter one under Settings, Network, that begins with https://, http:// or file://, "
                      "without a user name in it.")};
    case ScriptFault::Unreadable:
        return {
            withReason(Texts::tr("The proxy script (PAC) cannot be fetched."), problem.detail), checkAddress};
    case ScriptFault::NotInTime:
        return {Texts::tr("The proxy script (PAC) was not read in time: the drive that it is on does not "
                          "answer."),
            Texts::tr("Connect that drive again, or copy the script to this computer and enter its new "
                      "address under Settings, Network.")};
    case ScriptFault::TooLarge:
        return {Texts::tr("The proxy script (PAC) is larger than 1 MB, so it was not read."), checkAddress};
    case ScriptFault::NotAScript:
        return {Texts::tr("A web page is at the address of the proxy script (PAC)."), checkAddress};
    case ScriptFault::Broken:
        return {withReason(Texts::tr("The proxy script (PAC) has an error in it."), problem.detail), askTeam};
    case ScriptFault::Endless:
        return {Texts::tr("The proxy script (PAC) did not come to an end, so it was stopped."), askTeam};
    case ScriptFault::NoAnswer:
        return {withReason(Texts::tr("The proxy script (PAC) names no proxy that this program can use."),
                    problem.detail),
            askTeam};
    case ScriptFault::AllSilent:
        return {withReason(Texts::tr("None of the proxies that the proxy script (PAC) names can be reached."),
                    problem.detail),
            Texts::tr("Check whether you are in the company's network or need its VPN; otherwise ask "
                      "the network team.")};
    case ScriptFault::NoEngine:
        return {withReason(Texts::tr("The part of this program that evaluates proxy scripts (PAC) is "
                                     "missing or does not run."),
                    problem.detail),
            Texts::tr("Install the program again from its package, or enter the proxy itself under "
                      "Settings, Network.")};
    }
    return {};
}

QString scriptPartText(const network::ScriptPart &part)
{
    return Texts::tr("said “%1”, fetched %2", "a proxy script: its answer, a time")
        .arg(part.said, shortMoment(part.readUtc));
}

} // namespace broker::ui
