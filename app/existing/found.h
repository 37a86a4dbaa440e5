// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/carrier.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/tokens.h"
#include "integrations/clienttype.h"
#include "snyk/region.h"

#include <QList>
#include <QString>

#include <optional>

// What is found in the files of a Broker client that somebody set up by hand.
namespace broker::existing {

/// One file, or what was pasted. Several belong together: a Compose file and the ".env" beside it.
struct Source
{
    /// Without a folder; empty for what was pasted.
    QString fileName{};
    Secret text;
};

/// How a client is described.
enum class Form {
    DockerCommand, ///< docker or podman, in a POSIX shell
    PowerShell,
    EnvFile, ///< as docker reads it: nothing is quoted
    DotEnv, ///< as dotenv reads it, of the client from npm
    Compose,
    Kubernetes,
    HelmValues,
    DockerInspect,
};
/// What would carry such a description today.
[[nodiscard]] clientconfig::Carrier carrierOf(Form form);

/// A line of a source.
struct Spot
{
    qsizetype source = 0;
    /// Counted from 1; 0 for the whole source.
    int line = 0;

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// Why a part of the sources is no part of the answers.
enum class IgnoredReason {
    SetByProgram, ///< this program sets it for every client
    SetByTemplate, ///< says what the client's own template says anyway
    SetByImage, ///< PATH and the like
    NotUnderstood, ///< no NAME=value, for example
    OtherService, ///< of a Compose file or a pod, and no Broker client
    OtherObject, ///< of Kubernetes
    OtherCommand, ///< of a script
    OptionOfDocker, ///< networks, limits: of the container and not of the client
    OtherImage, ///< where the image is taken from, or which base it has
    FileNotGiven, ///< an env-file that the sources only name
    ValueNotGiven, ///< a variable or a Kubernetes Secret that the sources only name
    DefaultTaken, ///< what the sources say for the case that it is set nowhere; it may be, elsewhere
    Ambiguous, ///< several have that name, with other values
    NotUsed, ///< given to no client
    NotOfRegion, ///< another address than Snyk has for the region
    Repeated, ///< the same variable further down counts
    TooMany, ///< beyond what anybody has of variables that no field asks for
    Placeholder, ///< nobody has put in a value
    NotAccepted, ///< the client, or a form for it, would not take this value
    OwnRules, ///< a file of the user's own says what the client lets through
    NotMounted, ///< a file or folder that the container is given, and that no answer is about
    FileInContainer, ///< nothing tells where it is outside
    TextOfFile, ///< a certificate in the middle of the file
    ValueOfChart, ///< a value of the chart that no client is asked for
    NothingInIt, ///< a whole source that neither describes a client nor is referred to
};

/// What was left out.
struct Ignored
{
    IgnoredReason reason = IgnoredReason::NotUnderstood;
    /// Of the variable, option, service or object; plain and short, and never a value.
    QString name{};
    Spot spot{};

    friend bool operator==(const Ignored &, const Ignored &) = default;
};

/// One client.
struct Found
{
    /// As the file calls it: of the container, the service, the Deployment. May be empty.
    QString name{};
    Form form = Form::EnvFile;
    /// What it can be by the file, the most likely one first; never empty, and mostly one.
    QList<integrations::ClientType> types;
    BrokerToken token;
    /// Nothing for a Broker server that is nobody's we know; its address is then among the answers.
    std::optional<snyk::Region> region{};
    /// Of the form for the first of the types.
    clientconfig::Answers answers{};
    /// Of these answers, those that the file does not give: the client does so where it is not told
    /// otherwise.
    QList<integrations::ClientField> assumed{};
    /// The same for the region.
    bool isRegionAssumed = false;
    QList<Ignored> ignored{};
    /// The source that describes it; others may have been read for it.
    qsizetype source = 0;
};

/// Why there is nothing to go on with.
enum class RefusalReason {
    Empty,
    TooLarge,
    NotText,
    FormUnknown, ///< none of the forms that are known
    BrokenYaml, ///< YAML or JSON that cannot be read
    TooDeep, ///< nested, repeated or referred to beyond all reason
    OpenQuote, ///< a quote that does not end
    NoClient, ///< well formed, and no Broker client in it
    TokenMissing,
    TokenPlaceholder,
    TokenElsewhere, ///< in a Secret, file or variable that is not in the sources
    NotABrokerToken, ///< something stands there, but of another form
    TypeUnknown, ///< nothing tells what the client connects
    TypeUnsupported, ///< an image of the Broker that this program does not set up
    BrokenBase64,
};

struct Refusal
{
    RefusalReason reason = RefusalReason::FormUnknown;
    Spot spot{};
    /// What is missing or not known, as the file calls it; plain and short, and never a value.
    QString name{};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

struct Reading
{
    /// In the order of the sources; never empty.
    QList<Found> clients;
    /// Clients that nothing can be made of, beside those.
    QList<Refusal> refused{};
    /// What belongs to none of them.
    QList<Ignored> ignored{};
};

} // namespace broker::existing
