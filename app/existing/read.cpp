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

/// Where the text begins, for what is said of all of it; from 1.
int firstLineOf(const Source &source)
{
    return source.text.reveal([](QByteArrayView bytes) {
        int line = 1;
        for (const char each : bytes) {
            if (each == '\n')
                ++line;
            else if (each != ' ' && each != '\t' && each != '\r')
                return line;
        }
        return 1;
    });
}

/// A refusal leads to the line that it is about, and be it the first.
void nameLine(Refusal &refusal, const QList<Source> &sources)
{
    if (refusal.spot.line == 0)
        refusal.spot.line = firstLineOf(sources.at(refusal.spot.source));
}

std::optional<RefusalReason> flawOf(const QList<Source> &sources)
{
    qsizetype size = 0;
    for (const Source &source : sources)
        size += source.text.size();
    const auto isEmpty = [](const Source &source) { return source.text.isEmpty(); };
    if (std::all_of(sources.cbegin(), sources.cend(), isEmpty))
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

/// What was pasted has no name: a single one of the form, beside what refers to it, is what is meant.
std::optional<qsizetype> pastedEnvFile(const QList<Source> &sources, const QString &wanted)
{
    std::optional<qsizetype> only;
    if (wanted.isEmpty() || wanted.endsWith(QLatin1String("yaml")) || wanted.endsWith(QLatin1String("yml")))
        return only;
    for (qsizetype i = 1; i < sources.size(); ++i) {
        if (!sources[i].fileName.isEmpty() || sources[i].text.reveal(kindOf) != Kind::EnvFile)
            continue;
        if (only)
            return std::nullopt;
        only = i;
    }
    return only;
}

/// The clients in the first of the sources.
Result<Reading, Refusal> readFirst(const QList<Source> &sources)
{
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
        return Failure(Refusal{RefusalReason::NoClient,
            reading.ignored.isEmpty() ? Spot() : reading.ignored.constFirst().spot, {}});
    if (reading.clients.isEmpty())
        return Failure(reading.refused.constFirst());
    return reading;
}

/// What may refer to others comes before what they may refer to; otherwise as they were given.
QList<qsizetype> inOrderOfReference(const QList<Source> &sources)
{
    const auto rank = [](const Source &source) {
        switch (source.text.reveal(kindOf)) {
        case Kind::Shell:
        case Kind::PowerShell:
            return 0;
        case Kind::Yaml:
            return 1;
        case Kind::EnvFile:
            break;
        }
        return 2;
    };
    QList<qsizetype> order;
    for (int wanted = 0; wanted <= 2; ++wanted) {
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (rank(sources[i]) == wanted)
                order.append(i);
        }
    }
    return order;
}

/// From the sources with the one at `lead` moved to the front, to the sources as they were given.
void restore(Spot &spot, qsizetype lead)
{
    if (spot.source == 0)
        spot.source = lead;
    else if (spot.source <= lead)
        --spot.source;
}

void restore(Reading &reading, qsizetype lead)
{
    for (Refusal &refusal : reading.refused)
        restore(refusal.spot, lead);
    for (Ignored &ignored : reading.ignored)
        restore(ignored.spot, lead);
    for (Found &found : reading.clients) {
        for (Ignored &ignored : found.ignored)
            restore(ignored.spot, lead);
    }
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
    return pastedEnvFile(sources, wanted);
}

Result<Reading, Refusal> read(const QList<Source> &sources)
{
    if (const auto flaw = flawOf(sources))
        return Failure(Refusal{*flaw, {}, {}});
    QList<Refusal> refused;
    const QList<qsizetype> order = inOrderOfReference(sources);
    for (const qsizetype lead : order) {
        QList<Source> arranged = sources;
        arranged.move(lead, 0);
        auto reading = readFirst(arranged);
        if (reading) {
            restore(*reading, lead);
            reading->refused.append(refused);
            for (Refusal &each : reading->refused)
                nameLine(each, sources);
            return reading;
        }
        Refusal refusal = reading.error();
        restore(refusal.spot, lead);
        // Of a stray text there is nothing to tell once something else is known.
        if (refusal.reason != RefusalReason::FormUnknown)
            refused.append(refusal);
    }
    Refusal first = refused.isEmpty() ? Refusal{RefusalReason::FormUnknown, {order.constFirst(), 0}, {}}
                                      : refused.constFirst();
    nameLine(first, sources);
    return Failure(first);
}

} // namespace broker::existing
