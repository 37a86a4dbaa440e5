// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/read.h"

#include "existing/envfile.h"
#include "existing/rawclient.h"
#include "existing/secretparts.h"

#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>

namespace broker::existing {

namespace {

enum class Kind { Shell, PowerShell, EnvFile, Yaml };

bool matches(const QRegularExpression &pattern, QByteArrayView line)
{
    return pattern.match(QString::fromUtf8(line)).hasMatch();
}

/// A line that starts a container or installs a release, whatever stands before the program.
bool isStart(QByteArrayView line)
{
    static const QRegularExpression start(
        QStringLiteral("(?:^|[\\s;&|/\\\\'\"])(?:docker|podman|nerdctl|helm)(?:\\.exe)?['\"]?\\s"
                       "+(?:container\\s+)?['\"]?(?:run|create|install|upgrade|template|@\\w+)\\b"));
    return matches(start, line) && !line.trimmed().startsWith('#');
}

bool isOfPowerShell(QByteArrayView line)
{
    static const QRegularExpression mark(QStringLiteral("`\\s*$|^\\s*\\$[A-Za-z_:]+\\s*=|\\$env:|^\\s*&\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(mark, line);
}

bool isOfYaml(QByteArrayView line)
{
    static const QRegularExpression key(
        QStringLiteral("^(?:---\\s*$|[\\[{]|[A-Za-z][A-Za-z0-9_.-]*:(?:\\s|$))"));
    return matches(key, line);
}

Kind kindOf(QByteArrayView text)
{
    bool hasStart = false;
    bool isPowerShell = false;
    bool isYaml = false;
    for (Lines lines(withoutByteOrderMark(text)); lines.next();) {
        const QByteArrayView line = lines.line();
        hasStart = hasStart || isStart(line);
        isPowerShell = isPowerShell || isOfPowerShell(line);
        isYaml = isYaml || isOfYaml(line);
    }
    if (hasStart)
        return isPowerShell ? Kind::PowerShell : Kind::Shell;
    if (!isYaml && looksLikeEnvFile(text))
        return Kind::EnvFile;
    return Kind::Yaml;
}

std::optional<RefusalReason> flawOf(const QList<Source> &sources)
{
    qsizetype size = 0;
    for (const Source &source : sources)
        size += source.text.size();
    if (sources.isEmpty() || sources.constFirst().text.isEmpty())
        return RefusalReason::Empty;
    if (size > largestSources || sources.size() > mostSources)
        return RefusalReason::TooLarge;
    const bool isText = std::all_of(sources.cbegin(), sources.cend(), [](const Source &source) {
        return source.text.reveal([](QByteArrayView bytes) {
            return !bytes.contains('\0') && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
        });
    });
    return isText ? std::nullopt : std::optional(RefusalReason::NotText);
}

Read readRaw(const QList<Source> &sources)
{
    switch (sources.constFirst().text.reveal(kindOf)) {
    case Kind::Shell:
        return readShell(sources);
    case Kind::PowerShell:
        return readPowerShell(sources);
    case Kind::EnvFile:
        return readEnvFile(sources);
    case Kind::Yaml:
        break;
    }
    return readYaml(sources);
}

} // namespace

clientconfig::Carrier carrierOf(Form form)
{
    using clientconfig::Carrier;
    switch (form) {
    case Form::DockerCommand:
        return Carrier::DockerShell;
    case Form::PowerShell:
        return Carrier::DockerPowerShell;
    case Form::DotEnv:
        return Carrier::NpmDotEnv;
    case Form::Compose:
        return Carrier::Compose;
    case Form::Kubernetes:
        return Carrier::Kubernetes;
    case Form::HelmValues:
        return Carrier::Helm;
    case Form::EnvFile:
    case Form::DockerInspect:
        break;
    }
    return Carrier::DockerEnvFile;
}

std::optional<qsizetype> sourceNamed(const QList<Source> &sources, const QString &path)
{
    const auto lastPart = [](const QString &name) { return name.section(u'/', -1).section(u'\\', -1); };
    const QString wanted = lastPart(path);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (!wanted.isEmpty() && lastPart(sources[i].fileName) == wanted)
            return i;
    }
    return std::nullopt;
}

Result<Reading, Refusal> read(const QList<Source> &sources)
{
    if (const auto flaw = flawOf(sources))
        return Failure(Refusal{*flaw, {}, {}});
    const Read raw = readRaw(sources);
    if (!raw)
        return Failure(raw.error());
    Reading reading{{}, {}, raw->ignored};
    for (const RawClient &client : raw->clients) {
        if (const auto found = interpret(client))
            reading.clients.append(*found);
        else
            reading.refused.append(found.error());
    }
    if (reading.clients.isEmpty() && reading.refused.isEmpty())
        return Failure(Refusal{RefusalReason::NoClient, {}, {}});
    if (reading.clients.isEmpty())
        return Failure(reading.refused.constFirst());
    return reading;
}

} // namespace broker::existing
