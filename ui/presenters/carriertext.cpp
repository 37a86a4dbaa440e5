// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/carriertext.h"

#include <QCoreApplication>
#include <QDir>

namespace broker::ui {

namespace {

using clientconfig::Carrier;
using clientconfig::Note;
using clientconfig::RefusalReason;

class CarrierWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CarrierWords)

public:
    static QString name(Carrier carrier)
    {
        switch (carrier) {
        case Carrier::DockerEnvFile:
            return tr("Docker with a file of variables");
        case Carrier::Compose:
            return tr("Docker Compose");
        case Carrier::Kubernetes:
            return tr("Kubernetes");
        case Carrier::Helm:
            return tr("Helm, with Snyk's chart");
        case Carrier::NpmDotEnv:
            return tr("npm package with a .env file");
        case Carrier::DockerShell:
            return tr("Docker with a shell script");
        case Carrier::DockerPowerShell:
            return tr("Docker with a PowerShell script");
        }
        return {};
    }

    static QString description(Carrier carrier)
    {
        switch (carrier) {
        case Carrier::DockerEnvFile:
            return tr("The secrets are in one file beside the command, for docker run --env-file.");
        case Carrier::Compose:
            return tr("One file with the service and its secrets, for docker compose.");
        case Carrier::Kubernetes:
            return tr("A Secret, a Deployment that refers to it and a Service, for kubectl apply.");
        case Carrier::Helm:
            return tr("Values for Snyk's chart, which keeps the secrets in Kubernetes Secrets.");
        case Carrier::NpmDotEnv:
            return tr("For the client without a container. It reads the file in its folder.");
        case Carrier::DockerShell:
            return tr("A script that has the secrets in it. Delete it once the client runs.");
        case Carrier::DockerPowerShell:
            return tr("The same for PowerShell. Delete it once the client runs.");
        }
        return {};
    }

    static QString refusal(const clientconfig::Refusal &refusal)
    {
        const QString &variable = refusal.variable;
        switch (refusal.reason) {
        case RefusalReason::NotText:
            return tr("%1 holds a character that no environment variable can hold. Enter it again.")
                .arg(variable);
        case RefusalReason::LineBreak:
            return tr("%1 has a line break in it, and this file has one line for each variable. Use Docker "
                      "Compose or Kubernetes.")
                .arg(variable);
        case RefusalReason::TooLong:
            return tr("%1 is too long for a line of this file. Use Docker Compose or Kubernetes.")
                .arg(variable);
        case RefusalReason::NoQuotesLeft:
            return tr(
                "%1 holds so many kinds of quotation marks and special characters that no spelling in a "
                ".env file keeps it. Change the password, or use Docker.")
                .arg(variable);
        case RefusalReason::OneClientOnly:
            return tr(
                "This starts one client only. For several use Kubernetes or Helm, or leave the number of "
                "clients empty.");
        case RefusalReason::ReadTooLate:
            return tr(
                "The client needs %1 before it reads its file, and a command must not hold the password. "
                "Use a container, or a proxy without password.")
                .arg(variable);
        case RefusalReason::RulesNotInPackage:
            return tr("The npm package comes without the rules for Snyk Essentials. Use a container.");
        case RefusalReason::ClientWouldChange:
            return tr(
                "%1 holds a “$” with a word behind it that the client would replace, and Snyk's chart has "
                "no way around that. Use Kubernetes without the chart, or change the password.")
                .arg(variable);
        case RefusalReason::ChartWritesUnquoted:
            return tr(
                "Snyk's chart writes %1 without quotation marks, so that Kubernetes would read something "
                "else, a number for example. Use Kubernetes without the chart.")
                .arg(variable);
        case RefusalReason::ChartBreaksOnQuote:
            return tr("Snyk's chart breaks on a quotation mark or a control character in %1. Use Kubernetes "
                      "without the chart.")
                .arg(variable);
        case RefusalReason::ChartRefusesServer:
            return tr("Snyk's chart accepts servers of the name broker….snyk.io only. Use Kubernetes without "
                      "the chart.");
        case RefusalReason::ChartShowsSecret:
            return tr(
                "Snyk's chart would write %1 with its password into the Deployment for everybody to read. "
                "Use Kubernetes without the chart.")
                .arg(variable);
        case RefusalReason::ChartNameTooLong:
            return tr(
                "With what Snyk's chart adds, the name is longer than Kubernetes allows. Enter a shorter "
                "one.");
        }
        return {};
    }

    static QString note(Note note)
    {
        switch (note) {
        case Note::BearerHeaderCorrected:
            return tr("The template in the image sends a wrong Authorization header in its check (there is a "
                      "comma in it). The right one is set here.");
        case Note::PassedInParts:
            return tr(
                "The client would replace “$” and the word behind it in a value. Such a value is passed in "
                "parts, which the client puts together.");
        case Note::InitProcess:
            return tr("Keep --init (init: true): without it the client does not hear that it is to stop, and "
                      "stopping takes ten seconds.");
        case Note::RestartPolicy:
            return tr(
                "Do not change the restart rule to on-failure: a client that lacks something ends as if "
                "all were well.");
        case Note::RestartByHand:
            return tr(
                "Kubernetes does not restart a client when only a secret has changed. The command for it "
                "is among the others.");
        case Note::ChartRuleSwitches:
            return tr(
                "enableAppRisk is on with any text, “false” included. Leave it empty to switch it off.");
        case Note::ChartExistingSecrets:
            return tr(
                "To use Secrets that exist already set useExternalSecrets: true and name them. The flag "
                "externalSecrets of some instructions is ignored without a word.");
        case Note::ChartCaByCommand:
            return tr("The certificates are passed by the helm command and are not in this file.");
        case Note::CaConfigMap:
            return tr("The first command makes a ConfigMap of the certificates.");
        case Note::NpmLayout:
            return tr("The npm package lacks files that the client needs. The commands make them.");
        case Note::NpmStartVariables:
            return tr(
                "Proxy, certificates and log level are read before the file, so they are in the command.");
        case Note::NpmRunsWithYourEnvironment:
            return tr("A variable that is set where you start the client wins over the file.");
        case Note::WindowsNotSupported:
            return tr("Snyk does not support Windows as the host of a client.");
        }
        return {};
    }

    static QString saved(const clientconfig::SavedFile &file)
    {
        const QString path = QDir::toNativeSeparators(file.path);
        return file.isPrivate
            ? tr("The secrets are now in %1, which only you can read. Delete it when it is no longer needed.")
                  .arg(path)
            : tr("The secrets are now in %1. The place does not keep it from others: move it to where only "
                 "you "
                 "can read, or delete it soon.")
                  .arg(path);
    }
};

} // namespace

QString carrierName(Carrier carrier)
{
    return CarrierWords::name(carrier);
}

QString carrierDescription(Carrier carrier)
{
    return CarrierWords::description(carrier);
}

QString carrierRefusalText(const clientconfig::Refusal &refusal)
{
    return CarrierWords::refusal(refusal);
}

QString carrierNoteText(Note note)
{
    return CarrierWords::note(note);
}

QString savedFileText(const clientconfig::SavedFile &file)
{
    return CarrierWords::saved(file);
}

} // namespace broker::ui
