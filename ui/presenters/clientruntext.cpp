// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientruntext.h"

#include "presenters/clientconfigtext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientconfig::Engine;
using clientrun::FaultKind;

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientRun)
};

QString startAgain(Engine engine)
{
    return engine == Engine::Podman
        ? RunTexts::tr("Start the Podman machine, then try again.")
        : RunTexts::tr("Start Docker Desktop, or the service “docker”, then try again.");
}

Explanation wordsFor(FaultKind kind, const clientconfig::LocalRun &plan, const QString &port)
{
    const QString engine = engineName(plan.engine);
    switch (kind) {
    case FaultKind::CannotStart:
        //: %1 is Docker or Podman, here and below.
        return {.title = RunTexts::tr("%1 cannot be run").arg(engine),
            .whatHappened = RunTexts::tr("The program is not on this computer, or could not be started."),
            .nextStep
            = RunTexts::tr("Check the installation of %1, or run the client elsewhere.").arg(engine)};
    case FaultKind::DaemonNotRunning:
        return {.title = RunTexts::tr("%1 is not running").arg(engine),
            .whatHappened = RunTexts::tr("The program is installed, but its service does not answer."),
            .nextStep = startAgain(plan.engine)};
    case FaultKind::NoPermission:
        return {.title = RunTexts::tr("You may not use %1").arg(engine),
            .whatHappened = RunTexts::tr("Your account on this computer has no access to its service."),
            .nextStep = RunTexts::tr(
                "Ask whoever looks after this computer for access, or choose Podman, which needs none.")};
    case FaultKind::NameTaken:
        return {.title = RunTexts::tr("There is already a container of this name"),
            .whatHappened = RunTexts::tr("Another program made it while the client was being started."),
            .nextStep = RunTexts::tr("Try again to see what it is.")};
    case FaultKind::PortInUse:
        //: %1 is a number.
        return {.title = RunTexts::tr("Port %1 is in use").arg(port),
            .whatHappened = RunTexts::tr("Another program or container already listens there."),
            .nextStep = RunTexts::tr("Stop it, or enter another port under “Advanced”.")};
    case FaultKind::ImageNotFound:
        return {.title = RunTexts::tr("There is no such image"),
            .whatHappened = RunTexts::tr("The registry does not have this version of the client."),
            .nextStep = RunTexts::tr("Leave the version under “Advanced” empty for the newest one.")};
    case FaultKind::ImageOutOfReach:
        return {.title = RunTexts::tr("The image could not be downloaded"),
            .whatHappened
            = RunTexts::tr("%1 did not reach the registry, and the image is not here yet.").arg(engine),
            .nextStep
            = RunTexts::tr("Check the connection and the proxy settings of %1, then try again.").arg(engine)};
    case FaultKind::ImageRefused:
        return {.title = RunTexts::tr("The registry refuses the download"),
            .whatHappened = RunTexts::tr("It may allow only so many downloads, or want you to sign in."),
            .nextStep = RunTexts::tr("Try again later, or sign in to the registry with %1.").arg(engine)};
    case FaultKind::InitMissing:
        return {.title = RunTexts::tr("%1 lacks a part").arg(engine),
            .whatHappened = RunTexts::tr("Its small program that starts others in a container is missing."),
            .nextStep = plan.engine == clientconfig::Engine::Podman
                ? RunTexts::tr("Install the package “catatonit”, then try again.")
                : RunTexts::tr("Install Docker anew, then try again.")};
    case FaultKind::FileMissing:
        return {.title = RunTexts::tr("A file for the client is missing"),
            .whatHappened = RunTexts::tr("A certificate or key is not at the path you entered."),
            .nextStep = RunTexts::tr("Correct the paths under “Advanced”.")};
    case FaultKind::TimedOut:
        return {.title = RunTexts::tr("%1 does not answer").arg(engine),
            .whatHappened
            = RunTexts::tr("It took too long, so it is not known whether the client was started."),
            .nextStep = RunTexts::tr("Restart %1, then try again.").arg(engine)};
    case FaultKind::EndedByItself:
        return {.title = RunTexts::tr("The client has stopped by itself"),
            .whatHappened = RunTexts::tr("Its container is there, but it no longer runs."),
            .nextStep = RunTexts::tr("The last lines of the log say why.")};
    case FaultKind::SecretsNotWritten:
        return {.title = RunTexts::tr("The configuration could not be handed over"),
            .whatHappened = RunTexts::tr("A private file for it could not be written. Nothing was started."),
            .nextStep = RunTexts::tr("Make room on the disk, then try again.")};
    case FaultKind::Other:
        break;
    }
    return {.title = RunTexts::tr("%1 reported an error").arg(engine),
        .whatHappened = RunTexts::tr("The client was not started."),
        .nextStep = RunTexts::tr("The last lines of the log say why.")};
}

} // namespace

Explanation explain(const clientrun::Fault &fault, const clientconfig::LocalRun &plan, const QString &port)
{
    Explanation explanation = wordsFor(fault.kind, plan, port);
    if (!fault.detail.isEmpty())
        explanation.details = QStringLiteral("%1 said: %2").arg(engineName(plan.engine), fault.detail);
    return explanation;
}

Explanation explainTaken(const clientrun::run::Taken &taken, const clientconfig::LocalRun &plan)
{
    return {.title = RunTexts::tr("There is already a container of this name"),
        .whatHappened = taken.isRunning
            //: %1 is the name of a container.
            ? RunTexts::tr("%1 is running. It may be this client, started before.").arg(plan.name)
            //: %1 is the name of a container.
            : RunTexts::tr("%1 is there, but not running. It may be left from an earlier start.")
                  .arg(plan.name),
        .nextStep = RunTexts::tr("“Replace it” removes it and starts the client anew.")};
}

QString progressText(const clientrun::run::State &state, const clientconfig::LocalRun &plan)
{
    namespace run = clientrun::run;
    const auto *ending = as<run::Ending>(state);
    if (is<run::Looking>(state) || (ending && !ending->left))
        //: %1 is Docker or Podman.
        return RunTexts::tr("Asking %1…").arg(engineName(plan.engine));
    if (is<run::Pulling, run::LookingForImage>(state))
        return RunTexts::tr("Downloading the image…");
    if (is<run::Starting>(state))
        return RunTexts::tr("Starting the client…");
    if (is<run::Clearing>(state) || ending)
        return RunTexts::tr("Removing the container…");
    return {};
}

} // namespace broker::ui
