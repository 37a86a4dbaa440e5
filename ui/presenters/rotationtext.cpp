// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/rotationtext.h"

#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/integrationtext.h"

#include <QCoreApplication>

namespace broker::ui {

using namespace rotation;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RotationText)
};

} // namespace

QList<RotationStep> rotationSteps(Way way)
{
    using enum RotationStep;
    if (way == Way::WebUi)
        return {Plan, NewToken, Deploy, Verify, Retire, RotationStep::Done};
    return {Plan, NewToken, Deploy, Verify, Switch, VerifyAgain, Retire, RotationStep::Done};
}

QString stepName(RotationStep step)
{
    switch (step) {
    case RotationStep::Plan:
        return Texts::tr("Plan", "step of a rotation");
    case RotationStep::NewToken:
        return Texts::tr("New token", "step of a rotation");
    case RotationStep::Deploy:
        return Texts::tr("New client", "step of a rotation");
    case RotationStep::Verify:
        return Texts::tr("Check it", "step of a rotation");
    case RotationStep::Switch:
        return Texts::tr("Switch", "step of a rotation");
    case RotationStep::VerifyAgain:
        return Texts::tr("Check again", "step of a rotation");
    case RotationStep::Retire:
        return Texts::tr("Retire the old", "step of a rotation");
    case RotationStep::Done:
        return Texts::tr("Done", "step of a rotation");
    }
    return {};
}

QString stageText(const Rotation &rotation)
{
    const bool isWebUi = rotation.way == Way::WebUi;
    switch (rotation.stage) {
    case Stage::Planned:
        return Texts::tr("Planned, nothing done yet");
    case Stage::Provisioning:
        return isWebUi ? Texts::tr("The new token is to be generated in the Web UI")
                       : Texts::tr("Nobody knows whether a new token was issued");
    case Stage::ProvisionUnknown:
        return Texts::tr("Nobody knows whether a new token was issued");
    case Stage::ProvisionedElsewhere:
        return Texts::tr("Waits for another new token of the same group");
    case Stage::Provisioned:
        return Texts::tr("New token issued, its client not running yet");
    case Stage::Deployed:
        return Texts::tr("New token issued, its client not confirmed yet");
    case Stage::Verified:
        return Texts::tr("New client confirmed, ready to switch");
    case Stage::Switching:
    case Stage::SwitchUnknown:
        return Texts::tr("Nobody knows which token Snyk uses");
    case Stage::Switched:
        return Texts::tr("Switched, to be checked again");
    case Stage::Confirmed:
        return Texts::tr("The new token works, the old one is still recorded");
    case Stage::Promoted:
        return Texts::tr("Rotated, the old token is kept for a while");
    }
    return {};
}

QString fitText(TokenFit fit)
{
    switch (fit) {
    case TokenFit::Fits:
        return {};
    case TokenFit::IsTheOldOne:
        return Texts::tr("This is the old token, the one to be replaced. Enter the new one here.");
    case TokenFit::IsAnotherOne:
        return Texts::tr("This is not the new token of this rotation: its fingerprint is different.");
    }
    return {};
}

QString placeName(const records::Target &target)
{
    return Texts::tr("%1 in %2", "integration, organization").arg(integrationName(target), target.org.name);
}

QStringList rotationIntroduction(Way way)
{
    if (way == Way::WebUi) {
        return {Texts::tr("A rotation replaces a Broker token with a new one, so that old copies of it "
                          "become useless."),
            Texts::tr("For this type Snyk makes the new token in its Web UI only. You generate it there, "
                      "this program keeps it, and you restart the Broker client with it."),
            gapText()};
    }
    return {
        Texts::tr(
            "A rotation replaces a Broker token with a new one, so that old copies of it become useless."),
        Texts::tr("First, a second Broker client is started with the new token, beside the old one. Only "
                  "once it is known to be connected is Snyk told to switch to it; then the old one goes. "
                  "Nothing is interrupted in between."),
        Texts::tr("You can leave at any point: the list shows how far the rotation has got, and Resume takes "
                  "you back to exactly that point.")};
}

QStringList whoMustAct(Way way, const QString &typeName)
{
    const QString docker = Texts::tr(
        "Docker: somebody who may start containers on the host where the Broker client for %1 runs.")
                               .arg(typeName);
    const QString kubernetes = Texts::tr("Kubernetes: somebody who may install a Helm release in its "
                                         "namespace. Changing the secret alone restarts nothing.");
    const QString here = way == Way::WebUi
        ? Texts::tr("Snyk: you, on its website (Web UI), with a role that may edit integrations.")
        : Texts::tr("Snyk: this program, with an account that may edit integrations.");
    return {here, docker, kubernetes};
}

QStringList rollbackTexts(Way way)
{
    if (way == Way::WebUi) {
        return {Texts::tr("Before you generate it: just leave. Nothing has changed."),
            Texts::tr("After you have generated it: assume that the old token no longer works. There is no "
                      "way back, only forward: restart the client with the new token, which is saved before "
                      "it is used."),
            Texts::tr("The old token stays where it is until you remove it here, in case it still works.")};
    }
    return {Texts::tr("Before the switch: stop the new client and leave. The old client has been running all "
                      "along; Snyk keeps the unused token until somebody switches to it."),
        Texts::tr("After the switch: there is no switching back. Leave the old client running until the new "
                  "one has been checked; if the new one fails, start another client with the new token, "
                  "which is saved before it is used."),
        Texts::tr("The old token stays where it is, marked as replaced, until you remove it here.")};
}

QString gapText()
{
    return Texts::tr(
        "As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the "
        "moment you generate the new one until the client has restarted, scans of this integration may fail. "
        "If you prepare the restart first, the gap is no longer than a restart.");
}

QStringList deployTexts(const Rotation &rotation, const QString &fileName)
{
    const QString changes = Texts::tr(
        "It is a copy of the old client with four differences: the new token, its own name, its own port, "
        "and the path of its health check, which shows that a running client was started with this token.");
    //: %1 is the name of a file, “Set up the client…” is a button.
    const QString file
        = Texts::tr("The command takes its values from %1: “Set up the client…” makes that file.")
              .arg(fileName);
    if (rotation.way == Way::WebUi)
        return {Texts::tr(
                    "Start a client with the new token now: the old token may have stopped working already."),
            changes, file};
    return {
        Texts::tr("Start a second client beside the old one, and leave the old one alone."), changes, file};
}

QStringList switchTexts(const Rotation &rotation, const QList<records::Target> &users, qsizetype mostNamed)
{
    QStringList texts{Texts::tr("Snyk uses the new token (%1) instead of the old one (%2) for %3.")
                          .arg(rotation.newToken ? rotation.newToken->masked() : QString(),
                              rotation.oldToken.masked(), placeName(rotation.target))};
    QStringList others;
    for (const records::Target &target : users) {
        if (!target.sameAs(rotation.target))
            others.append(placeName(target));
    }
    if (!others.isEmpty()) {
        texts.append(Texts::tr("%Ln other integration(s) of your list share the old token and follow: %1",
            nullptr, static_cast<int>(others.size()))
                         .arg(shortened(others, mostNamed).join(QLatin1String("; "))));
    }
    texts.append(Texts::tr("Every other integration of the same Snyk group that uses the old token follows "
                           "as well, whether it is in your list or not."));
    texts.append(Texts::tr("From then on, clients with the old token get no more requests. Leave them "
                           "running until the new one has been checked again."));
    return texts;
}

QString switchConsequence()
{
    return Texts::tr("Snyk documents no way back. The call is made once and never repeated automatically.");
}

QString statedFactText(StatedFact fact)
{
    switch (fact) {
    case StatedFact::ClientVerified:
        return Texts::tr("The new client is connected");
    case StatedFact::Switched:
        return Texts::tr("Snyk uses the new token");
    case StatedFact::NotSwitched:
        return Texts::tr("Snyk still uses the old token");
    case StatedFact::ClientConfirmed:
        return Texts::tr("The new client works after the switch");
    }
    return {};
}

QString lastStatementText(const Rotation &rotation, const QLocale &locale)
{
    if (rotation.statements.isEmpty())
        return {};
    const Statement &last = rotation.statements.constLast();
    return Texts::tr("Your statement of %1: %2 — “%3”", "date, fact, the user's own words")
        .arg(shortDate(last.at, locale), statedFactText(last.fact), last.words);
}

QString keepAdvice(const std::optional<records::Storage> &oldStorage)
{
    const QString client = Texts::tr("Stop the old client when the new one has worked for a day.");
    if (oldStorage == records::Storage::Memory) {
        return client + QLatin1Char(' ')
            + Texts::tr("The old token is only in the memory of this program: it is gone when the program "
                        "ends, whatever number of days is set. Its entry stays, marked as replaced; then you "
                        "are reminded to remove it.");
    }
    return client + QLatin1Char(' ')
        + Texts::tr(
            "The old token stays in the password store of this computer (keychain) for the days given here, "
            "marked as replaced, so that you can look up what it was; then you are reminded to remove it.");
}

QString giveUpText(const State &state)
{
    const QString forgets = Texts::tr("This program forgets the rotation.");
    const QString blocks
        = Texts::tr("Until somebody switches to it, no other token can be issued in the group.");
    const Rotation *of = rotationOf(state);
    const bool isWebUi = of && of->way == Way::WebUi;
    QStringList parts{forgets};
    if (is<ProvisionRefused>(state)) {
        parts.append(Texts::tr("No new token was issued, and nothing has changed."));
    } else if (is<AlreadyProvisioned>(state)) {
        parts.append(Texts::tr("The new token that is waiting in the group is not affected."));
        parts.append(blocks);
    } else if (isWebUi && of->newToken) {
        parts.append(Texts::tr("The new token (%1) stays as it is: the Web UI shows it. Assume that the old "
                               "one no longer works.")
                         .arg(of->newToken->masked()));
    } else if (isWebUi) {
        parts.append(Texts::tr("If you have already generated a new token, assume that the old one no longer "
                               "works: the client needs the new one, which the Web UI shows."));
    } else if (of && of->newToken) {
        parts.append(Texts::tr("The new token (%1) that Snyk has issued stays with Snyk.")
                         .arg(of->newToken->masked()));
        parts.append(blocks);
    } else if (is<ProvisionUnknown>(state)) {
        parts.append(Texts::tr(
            "Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk."));
        parts.append(blocks);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace broker::ui
