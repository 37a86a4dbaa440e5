// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"

#include "presenters/redact.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientconfig::Carrier;
using clientconfig::Engine;
using clientconfig::Note;
using clientconfig::Refusal;
using clientconfig::RefusalReason;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientCarriers)
};

QString reason(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotText:
        return Texts::tr("The value is not text: it contains a byte that is not valid UTF-8.");
    case RefusalReason::LineBreak:
        return Texts::tr("The value contains a line break, but the file has one line for each value.");
    case RefusalReason::TooLong:
        return Texts::tr("The value is longer than Docker reads from a file.");
    case RefusalReason::NoQuotesLeft:
        return Texts::tr("The value contains every kind of quote, so none is left to put around it.");
    case RefusalReason::OneClientOnly:
        return Texts::tr("This way starts one client, but you asked for several.");
    case RefusalReason::ReadTooLate:
        return Texts::tr(
            "The npm client needs this value before it reads its file, and the value is secret.");
    case RefusalReason::RulesNotInPackage:
        return Texts::tr("The npm package comes without the rules that this asks for.");
    case RefusalReason::ClientWouldChange:
        return Texts::tr("The value contains a “$” that the client would replace, and Snyk's chart has no "
                         "way to pass it in parts.");
    case RefusalReason::ChartWritesUnquoted:
        return Texts::tr("Snyk's chart writes the value without quotes, which would change it.");
    case RefusalReason::ChartBreaksOnQuote:
        return Texts::tr("Snyk's chart breaks on a quote or an unusual character in this value.");
    case RefusalReason::ChartRefusesServer:
        return Texts::tr("Snyk's chart only accepts Snyk's own Broker servers.");
    case RefusalReason::ChartRefusesLogLevel:
        return Texts::tr("Snyk's chart only knows the log levels “info” and “debug”.");
    case RefusalReason::ChartShowsSecret:
        return Texts::tr("Snyk's chart would show this secret to anyone who may see the deployment.");
    case RefusalReason::ChartTakesNoCertificate:
        return Texts::tr("Snyk's chart takes the client's certificate only from a file inside the chart.");
    case RefusalReason::ChartNameTooLong:
        return Texts::tr("With what Snyk's chart adds to it, the name is longer than Kubernetes allows.");
    }
    return {};
}

QString wayOut(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotText:
        return Texts::tr("Enter the value again.");
    case RefusalReason::LineBreak:
    case RefusalReason::TooLong:
    case RefusalReason::NoQuotesLeft:
    case RefusalReason::ReadTooLate:
    case RefusalReason::ClientWouldChange:
    case RefusalReason::ChartWritesUnquoted:
    case RefusalReason::ChartBreaksOnQuote:
    case RefusalReason::ChartRefusesServer:
    case RefusalReason::ChartRefusesLogLevel:
    case RefusalReason::ChartShowsSecret:
        return Texts::tr("Choose another way to run the client, or another value.");
    case RefusalReason::OneClientOnly:
        return Texts::tr("Choose Kubernetes or Helm, or leave the number of clients empty.");
    case RefusalReason::RulesNotInPackage:
        return Texts::tr("Choose another way to run the client, or withdraw this permission.");
    case RefusalReason::ChartTakesNoCertificate:
        return Texts::tr("Leave out certificate and key and give them to an ingress, or choose another way "
                         "to run the client.");
    case RefusalReason::ChartNameTooLong:
        return Texts::tr("Choose a shorter name under “Advanced”.");
    }
    return {};
}

} // namespace

QString engineName(Engine engine)
{
    return engine == Engine::Podman ? QStringLiteral("Podman") : QStringLiteral("Docker");
}

QString carrierName(Carrier carrier, Engine engine)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        //: %1 is Docker or Podman.
        return Texts::tr("%1 with a file of variables").arg(engineName(engine));
    case Carrier::Compose:
        //: %1 is Docker or Podman.
        return Texts::tr("%1 Compose").arg(engineName(engine));
    case Carrier::Kubernetes:
        return Texts::tr("Kubernetes");
    case Carrier::Helm:
        return Texts::tr("Helm, with Snyk's chart");
    case Carrier::NpmDotEnv:
        return Texts::tr("Node.js without a container");
    case Carrier::DockerShell:
        //: %1 is Docker or Podman.
        return Texts::tr("%1 with a shell script").arg(engineName(engine));
    case Carrier::DockerPowerShell:
        //: %1 is Docker or Podman.
        return Texts::tr("%1 with a PowerShell script").arg(engineName(engine));
    }
    return {};
}

QString carrierAudience(Carrier carrier, Engine engine)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        //: %1 is Docker or Podman.
        return Texts::tr("For one host with %1, and the best choice to begin with: the secrets stay in "
                         "one file that only its owner can read.")
            .arg(engineName(engine));
    case Carrier::Compose:
        return Texts::tr("For hosts that run their services with Compose: everything is in one file, which "
                         "then holds the secrets.");
    case Carrier::Kubernetes:
        return Texts::tr("For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, "
                         "and several clients can run.");
    case Carrier::Helm:
        return Texts::tr(
            "For clusters that are managed with Helm: values for Snyk's chart, also for several clients.");
    case Carrier::NpmDotEnv:
        return Texts::tr("For trying it out, or for hosts without containers: the client from npm reads the "
                         "file in its folder.");
    case Carrier::DockerShell:
        return Texts::tr("For Linux and macOS, when one script should do it all: the script contains the "
                         "secrets, so keep it just as safe.");
    case Carrier::DockerPowerShell:
        return Texts::tr("For PowerShell, when one script should do it all: the script contains the secrets, "
                         "so keep it just as safe.");
    }
    return {};
}

Explanation explain(const Refusal &refusal)
{
    return {.title = Texts::tr("This way cannot carry the configuration"),
        .whatHappened = refusal.variable.isEmpty()
            ? reason(refusal.reason)
            //: %1 is the name of a variable, %2 a sentence about its value.
            : Texts::tr("%1: %2").arg(refusal.variable, reason(refusal.reason)),
        .nextStep = wayOut(refusal.reason)};
}

QString noteText(Note note)
{
    switch (note) {
    case Note::BearerHeaderCorrected:
        return Texts::tr("The client's own template has surplus quotes and a comma in the header for the "
                         "system check. The configuration passes the right header.");
    case Note::CheckAddressCorrected:
        return Texts::tr(
            "For its system check, the client's own template asks an address of the service that no "
            "longer exists. The configuration passes the current one.");
    case Note::PassedInParts:
        return Texts::tr("A value contains a “$” that the client would replace. It is passed in parts, which "
                         "the client puts back together.");
    case Note::InitProcess:
        return Texts::tr("Without “--init” the client ignores the request to stop and is killed after ten "
                         "seconds. That is why it is there.");
    case Note::RestartPolicy:
        return Texts::tr("When something is missing, the client exits without an error, so “on-failure” "
                         "would never restart it. The configuration says “unless-stopped”.");
    case Note::RestartByHand:
        return Texts::tr(
            "Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.");
    case Note::ChartRuleSwitches:
        return Texts::tr(
            "The chart's own “disableAutoAcceptRules” forbids nothing: what the client is not told, it "
            "allows by default. So each permission is written as a variable, true or false.");
    case Note::ChartExistingSecrets:
        return Texts::tr("To use a secret that is in the cluster already, the chart wants "
                         "“useExternalSecrets”, not “externalSecrets”.");
    case Note::ChartCaByCommand:
        return Texts::tr(
            "The company's certificates are given to the chart by the command, not by the file.");
    case Note::CaConfigMap:
        return Texts::tr("The company's certificates go into a ConfigMap, which one of the commands makes.");
    case Note::AgentBeside:
        return Texts::tr(
            "The client hands what Snyk asks to the Container Registry Agent, a second container "
            "that has to run beside it. The commands start both.");
    case Note::AgentRole:
        return Texts::tr("The agent takes on the role at AWS, so its container has to run with an identity "
                         "that may do so, such as the role of the machine or of the service account.");
    case Note::AgentInDocker:
        return Texts::tr("The agent is no npm package: it runs in Docker on the same computer.");
    case Note::NpmLayout:
        return Texts::tr("The npm package lacks files that the image has; the commands make them.");
    case Note::NpmStartVariables:
        return Texts::tr("Some values are read before the file is; they stand in the command.");
    case Note::NpmRunsWithYourEnvironment:
        return Texts::tr("Variables that are already set in your shell win over those in the file.");
    case Note::PodmanAfterBoot:
        return Texts::tr("After a restart of the computer, Podman starts the client again only where "
                         "“podman-restart.service” is enabled.");
    case Note::PodmanCompose:
        return Texts::tr(
            "“podman compose” hands the work to docker-compose or podman-compose; one of the two "
            "has to be installed.");
    case Note::WindowsNotSupported:
        return Texts::tr("Snyk does not support Windows as the host of a client. Use it for trying it out.");
    }
    return {};
}

Explanation explainSaveFailure(const FileError &error, const QDateTime &nowUtc)
{
    const bool isTaken = error.problem == FileProblem::NotAFile;
    return {.title = Texts::tr("The file could not be written"),
        .whatHappened = Texts::tr("Nothing was saved. A file that was there before is unchanged."),
        .likelyCause = isTaken ? Texts::tr("There is already a folder, a pipe or a device of this name.")
                               : Texts::tr("The folder may be read-only, or the disk may be full."),
        .nextStep = isTaken ? Texts::tr("Choose another name.") : Texts::tr("Choose another folder."),
        .details = redact(QStringLiteral("Time: %1\nSaving a configuration\nDetail: %2")
                              .arg(nowUtc.toString(Qt::ISODate), error.detail))};
}

} // namespace broker::ui
