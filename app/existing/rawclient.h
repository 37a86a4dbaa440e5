// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"
#include "existing/mounts.h"
#include "existing/publishedport.h"

#include <QSet>

#include <functional>
#include <optional>

// Between the readers, one for each form, and interpret.cpp; nobody else's business.
namespace broker::existing {

struct RawVariable
{
    QString name;
    Secret value;
    Spot spot{};
};

/// One client as the file has it, before anybody asks what the variables mean.
struct RawClient
{
    Form form = Form::EnvFile;
    QString name{};
    /// "registry.example.com/snyk/broker:4.1.0-gitlab"; empty where there is none.
    QString image{};
    /// ClientType::key where the file says it in so many words.
    QString type{};
    Spot spot{};
    QList<RawVariable> variables{};
    QList<Mount> mounts{};
    QList<PublishedPort> ports{};
    std::optional<int> replicas{};
    bool isOnOpenShift = false;
    QList<Ignored> ignored{};
    /// Why nothing can be made of it, where its reader knows that already.
    std::optional<Refusal> flaw{};
    /// Sources that something of it was looked for in.
    QSet<qsizetype> lookedUp{};
};

struct RawReading
{
    QList<RawClient> clients{};
    QList<Ignored> ignored{};
    /// Sources that values were taken from which stand in another one.
    QSet<qsizetype> lookedUp{};
};
using Read = Result<RawReading, Refusal>;

/// The source of that name, whatever the folder, or the one pasted text that may be such a file; nothing for
/// one that was not given.
[[nodiscard]] std::optional<qsizetype> sourceNamed(const QList<Source> &sources, const QString &path);

/// The value of a variable by its name; nothing where there is none.
using Lookup = std::function<std::optional<Secret>(const QString &)>;

// Each is given a source that looks like its form.
[[nodiscard]] Read readShell(const QList<Source> &sources);
[[nodiscard]] Read readPowerShell(const QList<Source> &sources);
[[nodiscard]] Read readEnvFile(const QList<Source> &sources);
/// Compose, Kubernetes, Helm, docker inspect.
[[nodiscard]] Read readYaml(const QList<Source> &sources);

/// What the client makes of it all.
[[nodiscard]] Result<Found, Refusal> interpret(const RawClient &raw);

} // namespace broker::existing
