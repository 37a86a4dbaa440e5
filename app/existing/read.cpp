// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/read.h"

#include "core/settle.h"
#include "existing/budget.h"
#include "existing/envfile.h"
#include "existing/rawclient.h"
#include "existing/secretparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::existing {

namespace {

enum class Kind { Shell, PowerShell, EnvFile, Yaml };

bool matches(const QRegularExpression &pattern, QByteArrayView line)
{
    return pattern.match(QString::fromUtf8(line)).hasMatch();
}

template <class... Words>
bool hasAny(QByteArrayView line, Words... words)
{
    return (line.contains(words) || ...);
}

/// Up to a comment.
QByteArrayView withoutComment(QByteArrayView line)
{
    const qsizetype at = line.trimmed().startsWith('#') ? 0 : line.indexOf(" #");
    return at < 0 ? line : line.first(at);
}

/// A line that starts a container or installs a release, whatever stands before the program.
bool isStart(QByteArrayView line)
{
    static const QRegularExpression start(
        QStringLiteral("(?:^|[\\s;&|/\\\\'\"])(?:docker|podman|nerdctl|helm)(?:\\.exe)?['\"]?"
                       "(?:\\s+-\\S+(?:\\s+[^-\\s]\\S*)?){0,8}"
                       "\\s+(?:container\\s+)?['\"]?(?:run|create|install|upgrade|template|@\\w+)\\b"));
    // Most lines are none, and need not be looked at so closely.
    return hasAny(line, "docker", "podman", "nerdctl", "helm") && matches(start, withoutComment(line));
}

bool isOfPowerShell(QByteArrayView line)
{
    static const QRegularExpression mark(
        QStringLiteral("`\\s*$|^\\s*\\$[A-Za-z_][A-Za-z0-9_:]*\\s*=|\\$env:|^\\s*&\\s"),
        QRegularExpression::CaseInsensitiveOption);
    // Two backquotes are a command of a POSIX shell.
    return hasAny(line, '`', '$', '&') && line.count('`') % 2 == (line.contains('`') ? 1 : 0)
        && matches(mark, line);
}

bool isOfYaml(QByteArrayView line)
{
    static const QRegularExpression key(
        QStringLiteral("^(?:---\\s*$|[\\[{]|[A-Za-z][A-Za-z0-9_.-]*:(?:\\s|$))"));
    return hasAny(line, ':', "---", '[', '{') && matches(key, line);
}

/// What only a file in YAML begins a line with.
bool isRootOfYaml(QByteArrayView line)
{
    constexpr std::array<QByteArrayView, 5> keys{
        "services:", "apiVersion:", "kind:", "brokerToken:", "scmType:"};
    return std::any_of(keys.begin(), keys.end(), [line](QByteArrayView key) { return line.startsWith(key); });
}

/// What the lines of a text speak for. One line alone is easily something else.
struct LineMarks
{
    bool hasStart = false;
    bool hasPowerShell = false;
    /// "#!/bin/sh", or a command that a POSIX shell goes on with in the next line.
    bool isPosix = false;
    bool hasYaml = false;
    bool hasRootOfYaml = false;
    /// The first line that says anything.
    bool beginsAsYaml = false;
};

LineMarks marksOf(QByteArrayView text)
{
    LineMarks marks;
    bool isInStart = false;
    bool isFirst = true;
    for (Lines lines(withoutByteOrderMark(text)); lines.next() && Budget::spend(lines.line().size() + 1);) {
        const QByteArrayView line = lines.line();
        const QByteArrayView trimmed = line.trimmed();
        if (lines.number() == 1 && line.startsWith("#!"))
            marks.isPosix = !hasAny(line, "pwsh", "powershell");
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        const bool isYaml = isOfYaml(line);
        const bool starts = isStart(line);
        isInStart = isInStart || starts;
        marks.hasStart = marks.hasStart || starts;
        marks.isPosix = marks.isPosix || (isInStart && trimmed.endsWith('\\'));
        marks.hasPowerShell = marks.hasPowerShell || isOfPowerShell(line);
        marks.hasYaml = marks.hasYaml || isYaml;
        marks.hasRootOfYaml = marks.hasRootOfYaml || isRootOfYaml(line);
        marks.beginsAsYaml = marks.beginsAsYaml || (isFirst && isYaml);
        isInStart = isInStart && (trimmed.endsWith('\\') || trimmed.endsWith('`') || trimmed.endsWith('^'));
        isFirst = false;
    }
    return marks;
}

Kind kindOf(QByteArrayView text)
{
    const LineMarks marks = marksOf(text);
    // Such a file may speak of commands as well.
    const bool isYaml = marks.beginsAsYaml && marks.hasRootOfYaml;
    if (marks.hasStart && !isYaml)
        return marks.hasPowerShell && !marks.isPosix ? Kind::PowerShell : Kind::Shell;
    if (!marks.hasYaml && looksLikeEnvFile(text))
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

/// Where everything that a reading is made of stands.
QSet<qsizetype> sourcesOf(const RawReading &raw)
{
    QSet<qsizetype> used = raw.lookedUp;
    for (const RawClient &client : raw.clients) {
        used.insert(client.spot.source);
        used += client.lookedUp;
        if (client.flaw)
            used.insert(client.flaw->spot.source);
        for (const RawVariable &one : client.variables)
            used.insert(one.spot.source);
        for (const Ignored &one : client.ignored)
            used.insert(one.spot.source);
    }
    return used;
}

/// Files of the users' own that say what a client lets through, and that are among the sources.
QSet<qsizetype> rulesOf(const RawReading &raw, const QList<Source> &sources)
{
    QSet<qsizetype> rules;
    const auto add = [&](const QString &path) {
        const auto at
            = path.isEmpty() || !Budget::spend(stepsOfEntry) ? std::nullopt : sourceNamed(sources, path);
        if (at && *at != 0)
            rules.insert(*at);
    };
    for (const RawClient &client : raw.clients) {
        for (const Mount &mount : client.mounts)
            add(isOfRules(mount) ? mount.onHost : QString());
        Mounts mounts(client.mounts);
        for (const RawVariable &one : client.variables) {
            if (one.name == QLatin1String("ACCEPT") && Budget::spend(client.mounts.size()))
                add(mounts.onHost(plainText(one.value)).value_or(QString()));
        }
    }
    return rules;
}

/// The clients in the first of the sources. `used` are those that it was read with, itself among them.
Result<Reading, Refusal> readFirst(const QList<Source> &sources, QSet<qsizetype> &used)
{
    const Read raw = readRaw(sources);
    if (!raw)
        return Failure(raw.error());
    used = sourcesOf(*raw);
    const QSet<qsizetype> rules = rulesOf(*raw, sources);
    used += rules;
    Reading reading{{}, {}, raw->ignored};
    for (const qsizetype one : rules)
        reading.ignored.append({IgnoredReason::OwnRules, shownName(sources[one].fileName), {one, 0}});
    for (const RawClient &client : raw->clients) {
        if (const auto found = interpret(withPortOfHost(client)))
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
    const auto rankOf = [](const Source &source) {
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
    QList<int> ranks;
    QList<qsizetype> order;
    for (const Source &source : sources) {
        order.append(ranks.size());
        ranks.append(rankOf(source));
    }
    std::stable_sort(
        order.begin(), order.end(), [&ranks](qsizetype a, qsizetype b) { return ranks.at(a) < ranks.at(b); });
    return order;
}

/// From the sources with the one at `lead` moved to the front, to the sources as they were given.
qsizetype restored(qsizetype source, qsizetype lead)
{
    if (source == 0)
        return lead;
    return source <= lead ? source - 1 : source;
}

void restore(Reading &reading, qsizetype lead)
{
    for (Refusal &refusal : reading.refused)
        refusal.spot.source = restored(refusal.spot.source, lead);
    for (Ignored &ignored : reading.ignored)
        ignored.spot.source = restored(ignored.spot.source, lead);
    for (Found &found : reading.clients) {
        found.source = restored(found.source, lead);
        for (Ignored &ignored : found.ignored)
            ignored.spot.source = restored(ignored.spot.source, lead);
    }
}

bool areSame(
    const clientconfig::Answers &a, const clientconfig::Answers &b, const integrations::ClientType &type)
{
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
    return std::all_of(fields.cbegin(), fields.cend(),
               [&](const integrations::ClientFieldSpec &spec) {
                   return a.text(spec.field) == b.text(spec.field)
                       && a.secret(spec.field) == b.secret(spec.field);
               })
        && std::equal(a.further().cbegin(), a.further().cend(), b.further().cbegin(), b.further().cend(),
            [](const clientconfig::FurtherVariable &one, const clientconfig::FurtherVariable &other) {
                return one.name == other.name && one.value == other.value;
            });
}

/// One client that is described twice, in the same words.
bool isSame(const Found &a, const Found &b)
{
    return Budget::spend(stepsOfEntry) && a.name == b.name && a.token == b.token && a.region == b.region
        && a.types.constFirst().key == b.types.constFirst().key
        && areSame(a.answers, b.answers, a.types.constFirst());
}

/// What is read of several sources, one after the other.
class Gathered
{
public:
    explicit Gathered(const QList<Source> &sources)
        : m_sources(sources)
    { }

    void readFrom(qsizetype lead)
    {
        // What another one refers to belongs to that.
        if (m_used.contains(lead))
            return;
        QList<Source> arranged = m_sources;
        arranged.move(lead, 0);
        QSet<qsizetype> used;
        auto reading = readFirst(arranged, used);
        if (!reading) {
            Refusal refusal = reading.error();
            refusal.spot.source = restored(refusal.spot.source, lead);
            refuse(refusal, lead);
            return;
        }
        for (const qsizetype one : std::as_const(used))
            m_used.insert(restored(one, lead));
        restore(*reading, lead);
        for (const Found &found : std::as_const(reading->clients)) {
            const auto &all = m_reading.clients;
            if (std::none_of(
                    all.cbegin(), all.cend(), [&found](const Found &one) { return isSame(one, found); }))
                m_reading.clients.append(found);
        }
        m_reading.refused += reading->refused;
        m_reading.ignored += reading->ignored;
    }

    Result<Reading, Refusal> take(qsizetype first)
    {
        if (m_reading.clients.isEmpty()) {
            Refusal refusal = m_refused.isEmpty() ? Refusal{RefusalReason::FormUnknown, {first, 0}, {}}
                                                  : m_refused.constFirst();
            nameLine(refusal, m_sources);
            return Failure(refusal);
        }
        for (const Refusal &refusal : std::as_const(m_refused)) {
            // It was read alone before what refers to it.
            if (!m_used.contains(refusal.spot.source))
                m_reading.refused.append(refusal);
        }
        for (Refusal &each : m_reading.refused)
            nameLine(each, m_sources);
        for (const qsizetype stray : std::as_const(m_strays)) {
            if (!m_used.contains(stray))
                m_reading.ignored.append({IgnoredReason::NothingInIt, {}, {stray, 0}});
        }
        return m_reading;
    }

private:
    void refuse(const Refusal &refusal, qsizetype lead)
    {
        // Variables alone are for something else, once a client is known that is no part of them.
        const bool isLoose = refusal.reason == RefusalReason::TokenMissing
            && m_sources[lead].text.reveal(kindOf) == Kind::EnvFile;
        const bool isStray = refusal.reason == RefusalReason::FormUnknown
            || (!m_reading.clients.isEmpty()
                && (isLoose || refusal.reason == RefusalReason::NoClient
                    || refusal.reason == RefusalReason::TypeUnknown));
        if (isStray)
            m_strays.append(lead);
        else
            m_refused.append(refusal);
    }

    const QList<Source> &m_sources;
    Reading m_reading;
    QList<Refusal> m_refused;
    QList<qsizetype> m_strays;
    QSet<qsizetype> m_used;
};

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
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (wanted.isEmpty() || lastPart(sources[i].fileName) != wanted)
            continue;
        // Of two folders: nobody knows which is meant.
        if (found && !(sources[*found].text == sources[i].text))
            return std::nullopt;
        found = found ? found : i;
    }
    return found ? found : pastedEnvFile(sources, wanted);
}

Result<Reading, Refusal> read(const QList<Source> &sources, std::stop_token stop)
{
    if (const auto flaw = flawOf(sources))
        return Failure(Refusal{*flaw, {}, {}});
    const Budget budget(std::move(stop));
    const QList<qsizetype> order = inOrderOfReference(sources);
    Gathered gathered(sources);
    qsizetype last = order.constFirst();
    for (const qsizetype lead : order) {
        if (Budget::isSpent())
            break;
        gathered.readFrom(lead);
        last = lead;
    }
    // Nothing of what was half read is shown for the whole.
    if (Budget::isSpent()) {
        Refusal refusal{RefusalReason::TooDeep, {last, 0}, {}};
        nameLine(refusal, sources);
        return Failure(refusal);
    }
    return gathered.take(order.constFirst());
}

QFuture<Result<Reading, Refusal>> readInThread(const QList<Source> &sources, std::stop_token stop)
{
    const Settle<Reading, Refusal> settle;
    QThreadPool::globalInstance()->start([settle, sources, stop] { settle(read(sources, stop)); });
    return settle.future();
}

} // namespace broker::existing
