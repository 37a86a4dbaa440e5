// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"

#include "presenters/redact.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientconfig::Carrier;
using clientconfig::Note;
using clientconfig::Refusal;
using clientconfig::RefusalReason;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientCarriers)
};

QString reason(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotText:
        return Words::tr("The value is not text: there is a byte in it that no character begins with.");
    case RefusalReason::LineBreak:
        return Words::tr("There is a line break in the value, and the file has one line for each value.");
    case RefusalReason::TooLong:
        return Words::tr("The value is longer than Docker reads from a file.");
    case RefusalReason::NoQuotesLeft:
        return Words::tr("The value has every kind of quote in it, so that none is left to put around it.");
    case RefusalReason::OneClientOnly:
        return Words::tr("This way starts one client, and you asked for several.");
    case RefusalReason::ReadTooLate:
        return Words::tr(
            "The npm client wants this value before it reads its file, and the value is secret.");
    case RefusalReason::RulesNotInPackage:
        return Words::tr("The npm package comes without the rules that this asks for.");
    case RefusalReason::ClientWouldChange:
        return Words::tr("There is a “$” in the value that the client would replace, and Snyk's chart has no "
                         "room to hand it over in parts.");
    case RefusalReason::ChartWritesUnquoted:
        return Words::tr("Snyk's chart writes the value without quotes, and it would become another one.");
    case RefusalReason::ChartBreaksOnQuote:
        return Words::tr("Snyk's chart breaks on a quote or an unusual character in this value.");
    case RefusalReason::ChartRefusesServer:
        return Words::tr("Snyk's chart accepts Snyk's own Broker servers only.");
    case RefusalReason::ChartRefusesLogLevel:
        return Words::tr("Snyk's chart knows the log levels “info” and “debug” only.");
    case RefusalReason::ChartShowsSecret:
        return Words::tr("Snyk's chart would show this secret to everybody who may see the deployment.");
    case RefusalReason::ChartTakesNoCertificate:
        return Words::tr("Snyk's chart takes the client's certificate only from a file inside the chart.");
    case RefusalReason::ChartNameTooLong:
        return Words::tr("With what Snyk's chart puts around it, the name is longer than Kubernetes takes.");
    }
    return {};
}

QString wayOut(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotText:
        return Words::tr("Enter the value again.");
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
        return Words::tr("Choose another way to run the client, or another value.");
    case RefusalReason::OneClientOnly:
        return Words::tr("Choose Kubernetes or Helm, or leave the number of clients empty.");
    case RefusalReason::RulesNotInPackage:
        return Words::tr("Choose another way to run the client, or take this permission back.");
    case RefusalReason::ChartTakesNoCertificate:
        return Words::tr("Leave certificate and key away and let an ingress have them, or choose another way "
                         "to run the client.");
    case RefusalReason::ChartNameTooLong:
        return Words::tr("Choose a shorter name under “Advanced”.");
    }
    return {};
}

} // namespace

QString carrierName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return Words::tr("Docker with a file of variables");
    case Carrier::Compose:
        return Words::tr("Docker Compose");
    case Carrier::Kubernetes:
        return Words::tr("Kubernetes");
    case Carrier::Helm:
        return Words::tr("Helm, with Snyk's chart");
    case Carrier::NpmDotEnv:
        return Words::tr("Node.js without a container");
    case Carrier::DockerShell:
        return Words::tr("Docker with a shell script");
    case Carrier::DockerPowerShell:
        return Words::tr("Docker with a PowerShell script");
    }
    return {};
}

QString carrierAudience(Carrier carrier)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return Words::tr("For one host with Docker, and the best start: the secrets stay in one file that "
                         "only its owner can read.");
    case Carrier::Compose:
        return Words::tr("For hosts that run their services with Compose: all of it in one file, which then "
                         "holds the secrets.");
    case Carrier::Kubernetes:
        return Words::tr("For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, "
                         "and several clients can run.");
    case Carrier::Helm:
        return Words::tr("For clusters that are kept with Helm: values for the chart that Snyk keeps, also "
                         "for several clients.");
    case Carrier::NpmDotEnv:
        return Words::tr("For trying it out, or for hosts without containers: the client from npm reads the "
                         "file in its folder.");
    case Carrier::DockerShell:
        return Words::tr(
            "For Linux and macOS, when one script is to do it all: the script holds the secrets, "
            "so keep it as safe as they are.");
    case Carrier::DockerPowerShell:
        return Words::tr("For PowerShell, when one script is to do it all: the script holds the secrets, so "
                         "keep it as safe as they are.");
    }
    return {};
}

Explanation explain(const Refusal &refusal)
{
    Explanation text;
    text.title = Words::tr("This way cannot carry the configuration");
    text.whatHappened = refusal.variable.isEmpty()
        ? reason(refusal.reason)
        //: %1 is the name of a variable, %2 a sentence about its value.
        : Words::tr("%1: %2").arg(refusal.variable, reason(refusal.reason));
    text.nextStep = wayOut(refusal.reason);
    return text;
}

QString noteText(Note note)
{
    switch (note) {
    case Note::BearerHeaderCorrected:
        return Words::tr("The client's own template has quotes and a comma too many in the header for the "
                         "system check. The configuration passes the right one.");
    case Note::CheckAddressCorrected:
        return Words::tr("The client's own template asks GitLab for its system check at an address that "
                         "GitLab has given up. The configuration passes the present one.");
    case Note::PassedInParts:
        return Words::tr(
            "A value has a “$” in it that the client would replace. It is passed in parts, which "
            "the client puts together again.");
    case Note::InitProcess:
        return Words::tr("Without “--init” the client ignores the request to stop and is killed after ten "
                         "seconds; so it is there.");
    case Note::RestartPolicy:
        return Words::tr("The client ends without an error when something is missing, so “on-failure” would "
                         "never restart it; the configuration says “unless-stopped”.");
    case Note::RestartByHand:
        return Words::tr("A changed secret alone restarts nothing in Kubernetes; one of the commands does.");
    case Note::ChartRuleSwitches:
        return Words::tr(
            "The chart's own “disableAutoAcceptRules” forbids nothing: the client allows by itself "
            "what it is not told. So each permission is written as a variable, true or false.");
    case Note::ChartExistingSecrets:
        return Words::tr("To use a secret that is in the cluster already, the chart wants "
                         "“useExternalSecrets”, not “externalSecrets”.");
    case Note::ChartCaByCommand:
        return Words::tr(
            "The company's certificates are given to the chart by the command, not by the file.");
    case Note::CaConfigMap:
        return Words::tr("The company's certificates go into a ConfigMap, which one of the commands makes.");
    case Note::NpmLayout:
        return Words::tr("The npm package lacks files that the image has; the commands make them.");
    case Note::NpmStartVariables:
        return Words::tr("Some values are read before the file is; they stand in the command.");
    case Note::NpmRunsWithYourEnvironment:
        return Words::tr("Variables that your shell has set already win over those in the file.");
    case Note::WindowsNotSupported:
        return Words::tr("Snyk does not support Windows as the host of a client. Use it for trying it out.");
    }
    return {};
}

Explanation explainSaveFailure(const FileError &error, const QDateTime &nowUtc)
{
    Explanation text;
    text.title = Words::tr("The file could not be written");
    text.whatHappened = Words::tr("Nothing was saved. A file that was there before is as it was.");
    if (error.problem == FileProblem::NotAFile) {
        text.likelyCause = Words::tr("A folder, a pipe or a device has this name already.");
        text.nextStep = Words::tr("Choose another name.");
    } else {
        text.likelyCause = Words::tr("The folder may be read-only, or the disk full.");
        text.nextStep = Words::tr("Choose another folder.");
    }
    text.details = redact(QStringLiteral("Time: %1\nSaving a configuration\nDetail: %2")
                              .arg(nowUtc.toString(Qt::ISODate), error.detail));
    return text;
}

} // namespace broker::ui
