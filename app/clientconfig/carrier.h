// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/clientsetup.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QString>

namespace broker::clientconfig {

/// What takes the configuration to where the client runs.
enum class Carrier {
    DockerEnvFile, ///< docker run --env-file
    Compose,
    Kubernetes, ///< Secret, Deployment and Service
    Helm, ///< values for Snyk's chart
    NpmDotEnv, ///< .env of the npm package
    DockerShell, ///< a script for a POSIX shell
    DockerPowerShell,
};

/// In the order in which they are to be offered: first those that keep secrets out of scripts.
[[nodiscard]] const QList<Carrier> &carriers();

enum class RefusalReason {
    NotText, ///< NUL, or no UTF-8
    LineBreak, ///< the file has one line for each variable
    TooLong, ///< docker reads lines up to 64 KiB
    NoQuotesLeft, ///< dotenv: "#" and all three kinds of quotes, for example
    OneClientOnly, ///< starts one client, and several were asked for
    ReadTooLate, ///< the npm client wants it before it reads .env, and it is secret
    RulesNotInPackage, ///< the npm package lacks the rules for Essentials
    ClientWouldChange, ///< "$NAME", and the chart has no room for the parts
    ChartWritesUnquoted, ///< would become another value, such as a number
    ChartBreaksOnQuote,
    ChartRefusesServer, ///< its schema knows Snyk's own servers only
    ChartRefusesLogLevel, ///< its schema knows "info" and "debug" only
    ChartShowsSecret, ///< it would be in the Deployment in clear text
    ChartTakesNoCertificate, ///< for HTTPS_CERT it wants the files inside itself
    ChartNameTooLong, ///< Kubernetes takes 63 characters, and the chart puts the type in front
};

/// The carrier cannot hold this. Nothing was rendered.
struct Refusal
{
    RefusalReason reason = RefusalReason::NotText;
    /// Name of the variable; empty where it is not about one.
    QString variable{};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What the user should know of a rendered configuration; the words are in ui/presenters.
enum class Note {
    BearerHeaderCorrected, ///< the image's template has a comma in the header
    CheckAddressCorrected, ///< the image's template asks an address that the service has given up
    PassedInParts,
    InitProcess, ///< without --init the client ignores SIGTERM
    RestartPolicy, ///< the client ends with code 0 when it is not configured: "on-failure" does nothing
    RestartByHand, ///< a changed Secret alone restarts nothing
    ChartRuleSwitches, ///< the chart's own switches forbid nothing
    ChartExistingSecrets, ///< useExternalSecrets, not externalSecrets
    ChartCaByCommand,
    CaConfigMap, ///< made by one of the commands
    AgentBeside, ///< a second container, which has to run as well
    AgentRole, ///< what the agent is in the cloud decides what it may read
    AgentInDocker, ///< there is no other way to get it
    NpmLayout, ///< files that the npm package lacks
    NpmStartVariables, ///< read before .env, so they are in the command
    NpmRunsWithYourEnvironment, ///< what is set there already wins over .env
    PodmanAfterBoot, ///< nothing of it runs after a restart of the host unless its service is on
    PodmanCompose, ///< Podman hands this to another program
    WindowsNotSupported, ///< Snyk does not support Windows as a host
};

/// Not secret, and to be run in the folder of the file. POSIX shell; PowerShell for its carrier.
struct Commands
{
    QString apply;
    QString check;
    QString remove;
};

struct Rendered
{
    Carrier carrier = Carrier::DockerEnvFile;
    /// Suggested, without a folder.
    QString fileName;
    Secret text;
    /// The same with every secret replaced; for display.
    QString masked;
    Commands commands;
    QList<Note> notes;
};

/// Whether containers of the client's own host are run with it, so that it matters by what.
[[nodiscard]] bool runsContainers(Carrier carrier, const ClientType &type);

/// Pure. Same setup, same bytes.
[[nodiscard]] Result<Rendered, Refusal> render(Carrier carrier, const ClientSetup &setup);

} // namespace broker::clientconfig
