// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/startcommand.h"

#include "clientconfig/furthercheck.h"
#include "clientconfig/secrettext.h"
#include "existing/envfile.h"
#include "existing/secretparts.h"
#include "existing/yamlforms.h"

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// The last part of a path, without the ending of a program of Windows.
QString programIn(const Word &word)
{
    QString name = plainText(word.text).section(u'/', -1).section(u'\\', -1).toLower();
    if (name.endsWith(L(".exe")))
        name.chop(4);
    return name;
}

bool isEngine(const QString &program)
{
    return program == L("docker") || program == L("podman") || program == L("nerdctl");
}

/// Where the program is among the words: "$", "sudo", "exec" and "&" may stand before it.
qsizetype programAt(const QList<Word> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString program = programIn(words[i]);
        if (isEngine(program) || program == L("helm"))
            return i;
    }
    return -1;
}

/// The options of "docker run" that have no value (docker 28, podman 5).
bool isSwitch(const QString &option)
{
    constexpr std::array switches{L("--detach"), L("--init"), L("--interactive"), L("--tty"), L("--rm"),
        L("--privileged"), L("--read-only"), L("--publish-all"), L("--no-healthcheck"),
        L("--oom-kill-disable"), L("--quiet"), L("--sig-proxy"), L("--disable-content-trust"),
        L("--use-api-socket"), L("--replace"), L("--no-hosts"), L("--tls-verify")};
    if (std::find(switches.begin(), switches.end(), option) != switches.end())
        return true;
    // "-dit"
    const bool isShort = option.size() > 1 && option.startsWith(u'-') && option[1] != u'-';
    return isShort && std::all_of(option.cbegin() + 1, option.cend(), [](QChar c) {
        return QStringView(u"ditPq").contains(c);
    });
}

/// One option with its value, however the two are put together.
struct Option
{
    QString name;
    std::optional<Word> value;
};

class Arguments
{
public:
    Arguments(const QList<Word> &words, qsizetype at)
        : m_words(words)
        , m_at(at)
    { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] Word take() { return m_words[m_at++]; }
    [[nodiscard]] bool isOption() const { return !atEnd() && startsWith(m_words[m_at].text, "-"); }

    /// "--env A=b", "--env=A=b", "-e A=b", "-eA=b".
    [[nodiscard]] Option takeOption(bool (*hasNoValue)(const QString &))
    {
        const Word word = take();
        if (startsWith(word.text, "--")) {
            const Assignment pair = assignmentIn(word.text);
            if (pair.value)
                return {pair.name, Word{*pair.value, word.spot, word.missing}};
            return withValue(pair.name, hasNoValue);
        }
        const QString whole = plainText(word.text);
        if (hasNoValue(whole))
            return {whole, std::nullopt};
        constexpr qsizetype ofShort = 2;
        const QString name = whole.left(ofShort);
        if (word.text.size() <= ofShort)
            return withValue(name, hasNoValue);
        // "-e=A=b" is taken for the same.
        const qsizetype skip
            = startsWith(word.text, QByteArray(name.toLatin1() + '=')) ? ofShort + 1 : ofShort;
        return {name, Word{from(word.text, skip), word.spot, word.missing}};
    }

private:
    Option withValue(const QString &name, bool (*hasNoValue)(const QString &))
    {
        if (hasNoValue(name) || atEnd())
            return {name, std::nullopt};
        return {name, take()};
    }

    QList<Word> m_words;
    qsizetype m_at;
};

class DockerRun
{
public:
    DockerRun(
        const Command &command, qsizetype at, const Environment &environment, const QList<Source> &sources)
        : m_arguments(command.words, at)
        , m_environment(environment)
        , m_sources(sources)
    {
        m_client.form = Form::DockerCommand;
        m_client.spot = command.words.constFirst().spot;
    }

    Result<RawClient, Refusal> read()
    {
        while (m_arguments.isOption()) {
            if (const auto refusal = readOption(m_arguments.takeOption(isSwitch)))
                return Failure(*refusal);
        }
        // What follows the image is the client's own command.
        if (!m_arguments.atEnd())
            m_client.image = plainText(m_arguments.take().text);
        // A network of its own is how this program joins a client to its agent.
        if (m_network == m_client.name) {
            m_client.ignored.removeIf([](const Ignored &one) { return one.name == L("--network"); });
        }
        return m_client;
    }

private:
    std::optional<Refusal> readOption(const Option &option)
    {
        if (!option.value)
            return std::nullopt;
        const Word &value = *option.value;
        if (option.name == L("-e") || option.name == L("--env")) {
            readVariable(value);
        } else if (option.name == L("--env-file")) {
            return readFile(value);
        } else if (option.name == L("--name")) {
            m_client.name = plainText(value.text);
        } else if (option.name == L("-v") || option.name == L("--volume")) {
            if (const auto mount = mountIn(plainText(value.text), value.spot))
                m_client.mounts.append(*mount);
        } else if (option.name == L("--mount")) {
            readMount(plainText(value.text), value.spot);
        } else if (option.name != L("--restart") && option.name != L("-p") && option.name != L("--publish")) {
            m_client.ignored.append({IgnoredReason::OptionOfDocker, shownName(option.name), value.spot});
            m_network = option.name == L("--network") ? plainText(value.text) : m_network;
        }
        return std::nullopt;
    }

    void readVariable(const Word &word)
    {
        const Assignment pair = assignmentIn(word.text);
        const auto ignore = [&](IgnoredReason reason, const QString &name) {
            m_client.ignored.append({reason, shownName(name), word.spot});
        };
        if (!clientconfig::isVariableName(pair.name)) {
            ignore(IgnoredReason::NotUnderstood, {});
        } else if (!word.missing.isEmpty()) {
            ignore(IgnoredReason::ValueNotGiven, pair.name);
        } else if (pair.value) {
            m_client.variables.append({pair.name, *pair.value, word.spot});
        } else if (const Word *set = m_environment.find(pair.name); set && set->missing.isEmpty()) {
            m_client.variables.append({pair.name, set->text, set->spot});
        } else {
            ignore(IgnoredReason::ValueNotGiven, pair.name);
        }
    }

    std::optional<Refusal> readFile(const Word &word)
    {
        const QString path = plainText(word.text);
        const auto at = sourceNamed(m_sources, path);
        if (!at) {
            m_client.ignored.append({IgnoredReason::FileNotGiven, shownName(path), word.spot});
            return std::nullopt;
        }
        auto lines = readEnvLines(m_sources[*at].text, *at, EnvReader::Docker);
        if (!lines)
            return lines.error();
        // "-e" goes before the file, wherever the two stand.
        m_client.variables = lines->variables + m_client.variables;
        m_client.ignored += lines->ignored;
        return std::nullopt;
    }

    void readMount(const QString &text, const Spot &spot)
    {
        QString source;
        QString target;
        const QStringList parts = text.split(u',');
        for (const QString &part : parts) {
            const QString key = part.section(u'=', 0, 0);
            if (key == L("source") || key == L("src"))
                source = part.section(u'=', 1);
            if (key == L("target") || key == L("destination") || key == L("dst"))
                target = part.section(u'=', 1);
        }
        m_client.mounts.append(mountOf(source, target, spot));
    }

    Arguments m_arguments;
    const Environment &m_environment;
    const QList<Source> &m_sources;
    RawClient m_client;
    QString m_network;
};

bool isHelmSwitch(const QString &option)
{
    constexpr std::array withValue{L("--set"), L("--set-string"), L("--set-file"), L("--set-json"),
        L("--set-literal"), L("--values"), L("-f"), L("--namespace"), L("-n"), L("--version"), L("--repo"),
        L("--timeout"), L("--kube-context"), L("--kubeconfig"), L("--description"), L("--output"), L("-o")};
    return std::find(withValue.begin(), withValue.end(), option) == withValue.end()
        && !option.startsWith(L("-f")) && !option.startsWith(L("-n"));
}

/// "a=b,c.d=e" of helm's --set, where "\\," is a comma.
void addSetValues(const Word &word, QList<ChartEntry> &entries)
{
    word.text.reveal([&](QByteArrayView bytes) {
        clientconfig::SecretText part;
        const auto finish = [&] {
            const Assignment pair = assignmentIn(part.take());
            if (pair.value)
                entries.append({pair.name, *pair.value, word.spot});
        };
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            if (bytes[at] == '\\' && at + 1 < bytes.size())
                part << bytes[++at];
            else if (bytes[at] == ',')
                finish();
            else
                part << bytes[at];
        }
        finish();
    });
}

/// "a=file,b=file": values that are the text of a file which is not here.
void noteSetFiles(const Word &word, QList<Ignored> &ignored)
{
    QList<ChartEntry> entries;
    addSetValues(word, entries);
    for (const ChartEntry &entry : std::as_const(entries)) {
        ignored.append({entry.path == rulesOfChart ? IgnoredReason::OwnRules : IgnoredReason::FileNotGiven,
            shownName(entry.path), entry.spot});
    }
}

Result<RawClient, Refusal> releaseInstalledBy(
    const Command &command, qsizetype at, const QList<Source> &sources)
{
    Arguments arguments(command.words, at);
    QList<ChartEntry> ofFiles;
    QList<ChartEntry> set;
    QList<RawVariable> environment;
    QList<Ignored> ignored;
    QString release;
    while (!arguments.atEnd()) {
        if (!arguments.isOption()) {
            // The chart comes second.
            const QString word = plainText(arguments.take().text);
            release = release.isEmpty() ? word : release;
            continue;
        }
        const Option option = arguments.takeOption(isHelmSwitch);
        if (!option.value)
            continue;
        if (option.name == L("--set") || option.name == L("--set-string")) {
            if (option.value->missing.isEmpty()) {
                addSetValues(*option.value, set);
            } else {
                ignored.append({IgnoredReason::ValueNotGiven,
                    shownName(assignmentIn(option.value->text).name), option.value->spot});
            }
        } else if (option.name == L("--set-file")) {
            noteSetFiles(*option.value, ignored);
        } else if (option.name == L("-f") || option.name == L("--values")) {
            const QString path = plainText(option.value->text);
            const auto file = sourceNamed(sources, path);
            const auto documents = file ? parseYaml(sources[*file].text, *file) : QList<NodePtr>();
            if (!documents)
                return Failure(documents.error());
            if (!file)
                ignored.append({IgnoredReason::FileNotGiven, shownName(path), option.value->spot});
            for (const NodePtr &document : *documents) {
                ofFiles += chartEntriesIn(document);
                environment += chartEnvironmentIn(document);
            }
        }
    }
    RawClient client = clientOfChart(ofFiles + set, environment, command.words.constFirst().spot);
    client.name = release;
    client.ignored += ignored;
    return client;
}

/// Where the arguments begin; -1 where it starts nothing.
qsizetype argumentsAt(const Command &command)
{
    const qsizetype program = programAt(command.words);
    if (program < 0)
        return -1;
    const auto isWord = [&command](qsizetype at, QByteArrayView word) {
        return at < command.words.size() && is(command.words[at].text, word);
    };
    const bool isHelm = !isEngine(programIn(command.words[program]));
    qsizetype at = program + 1;
    if (!isHelm && isWord(at, "container"))
        ++at;
    const bool starts = isHelm ? isWord(at, "install") || isWord(at, "upgrade") || isWord(at, "template")
                               : isWord(at, "run") || isWord(at, "create");
    return starts ? at + 1 : -1;
}

} // namespace

bool startsClient(const Command &command)
{
    return argumentsAt(command) >= 0;
}

Result<RawClient, Refusal> clientStartedBy(
    const Command &command, const Environment &environment, const QList<Source> &sources)
{
    const bool isHelm = !isEngine(programIn(command.words[programAt(command.words)]));
    if (isHelm)
        return releaseInstalledBy(command, argumentsAt(command), sources);
    return DockerRun(command, argumentsAt(command), environment, sources).read();
}

Ignored ignoredCommand(const Command &command)
{
    return {IgnoredReason::OtherCommand, {}, command.words.constFirst().spot};
}

} // namespace broker::existing
