// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/startcommand.h"

#include "clientconfig/furthercheck.h"
#include "existing/arguments.h"
#include "existing/envfile.h"
#include "existing/helmcommand.h"
#include "existing/secretparts.h"

#include <QRegularExpression>

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

/// The options of "docker run" that have no value (docker 28, podman 5, nerdctl 2).
bool isDockerSwitch(const QString &option)
{
    constexpr std::array switches{L("--detach"), L("--init"), L("--interactive"), L("--tty"), L("--rm"),
        L("--privileged"), L("--read-only"), L("--publish-all"), L("--no-healthcheck"),
        L("--oom-kill-disable"), L("--quiet"), L("--sig-proxy"), L("--disable-content-trust"),
        L("--use-api-socket"), L("--replace"), L("--no-hosts"), L("--no-hostname"), L("--tls-verify"),
        L("--env-host"), L("--http-proxy"), L("--passwd"), L("--read-only-tmpfs"), L("--rmi"), L("--rootfs"),
        L("--unsetenv-all"), L("--help"), L("--net-host"), L("--insecure-registry")};
    return std::find(switches.begin(), switches.end(), option) != switches.end();
}

bool hasDockerValue(const QString &option)
{
    constexpr std::array withValue{L("-e"), L("--env"), L("--env-file"), L("--name"), L("-v"), L("--volume"),
        L("--mount"), L("-p"), L("--publish"), L("--entrypoint")};
    return std::find(withValue.begin(), withValue.end(), option) != withValue.end();
}

constexpr OptionTable dockerOptions{isDockerSwitch, u"ditPq", hasDockerValue};

/// How it is run, which this program decides by itself.
bool isUsualOption(const QString &option)
{
    constexpr std::array usual{L("--detach"), L("--init"), L("--interactive"), L("--tty"), L("--quiet"),
        L("--sig-proxy"), L("--replace")};
    const bool isShort = option.size() > 1 && option[1] != u'-' && option != L("-P");
    return std::find(usual.begin(), usual.end(), option) != usual.end()
        || (isShort && std::all_of(option.cbegin() + 1, option.cend(), [](QChar c) {
               return dockerOptions.letters.contains(c);
           }));
}

/// Of an option; nothing for what is none.
QString shownOption(const QString &option)
{
    static const QRegularExpression form(QStringLiteral("^--?[A-Za-z][A-Za-z-]{0,40}$"));
    return form.match(option).hasMatch() ? shownName(option) : QString();
}

class DockerRun
{
public:
    DockerRun(
        const Command &command, qsizetype at, const Environment &environment, const QList<Source> &sources)
        : m_arguments(command.words, at, dockerOptions)
        , m_environment(environment)
        , m_sources(sources)
    {
        m_client.form = Form::DockerCommand;
        m_client.spot = command.words.constFirst().spot;
    }

    RawClient read()
    {
        while (m_arguments.isOption())
            readOption(m_arguments.takeOption());
        if (!m_arguments.atEnd()) {
            const Word image = m_arguments.take();
            m_client.image = plainText(image.text);
            if (!image.missing.isEmpty()) {
                m_client.ignored.append(
                    {IgnoredReason::ValueNotGiven, shownName(m_client.image), image.spot});
            }
        }
        // What follows the image is the client's own command.
        if (!m_arguments.atEnd())
            m_client.ignored.append({IgnoredReason::OptionOfDocker, {}, m_arguments.take().spot});
        // A network of its own is how this program joins a client to its agent.
        if (m_network == m_client.name) {
            m_client.ignored.removeIf([](const Ignored &one) { return one.name == L("--network"); });
        }
        // "-e" goes before the files, wherever they stand, and of these the last.
        m_client.variables = m_ofFiles + m_client.variables;
        return m_client;
    }

private:
    void readOption(const Option &option)
    {
        if (option.name == L("--env-host")) {
            m_client.ignored.append({IgnoredReason::ValueNotGiven, option.name, option.spot});
            return;
        }
        if (option.value && (option.name == L("-e") || option.name == L("--env"))) {
            readVariable(*option.value);
        } else if (option.value && option.name == L("--env-file")) {
            readFile(*option.value);
        } else if (option.value && option.name == L("--name")) {
            readName(*option.value);
        } else if (option.value && (option.name == L("-v") || option.name == L("--volume"))) {
            const QString text = plainText(option.value->text);
            const auto mount = option.value->missing.isEmpty() ? mountIn(text, option.value->spot)
                                                               : mountFromElsewhere(text, option.value->spot);
            if (mount)
                m_client.mounts.append(*mount);
        } else if (option.value && option.name == L("--mount")) {
            readMount(*option.value);
        } else if (option.value && (option.name == L("-p") || option.name == L("--publish"))) {
            readPort(option.name, *option.value);
        } else if (option.value && option.name == L("--restart")
            && is(option.value->text, "unless-stopped")) {
            return; // as this program has it
        } else if (!isUsualOption(option.name)) {
            m_client.ignored.append({IgnoredReason::OptionOfDocker, shownOption(option.name), option.spot});
            if (option.value && option.name == L("--network"))
                m_network = plainText(option.value->text);
        }
    }

    void readPort(const QString &option, const Word &word)
    {
        if (!word.missing.isEmpty()) {
            m_client.ignored.append({IgnoredReason::ValueNotGiven, option, word.spot});
            return;
        }
        if (!word.defaulted.isEmpty())
            m_client.ignored.append({IgnoredReason::DefaultTaken, option, word.spot});
        m_client.ports.append(portIn(plainText(word.text), option, word.spot));
    }

    /// Half of a name is none.
    void readName(const Word &word)
    {
        if (word.missing.isEmpty())
            m_client.name = plainText(word.text);
        else
            m_client.ignored.append({IgnoredReason::ValueNotGiven, QStringLiteral("--name"), word.spot});
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
            if (!word.defaulted.isEmpty())
                ignore(IgnoredReason::DefaultTaken, pair.name);
            m_client.variables.append({pair.name, *pair.value, word.spot});
        } else if (const Word *set = m_environment.find(pair.name); set && set->missing.isEmpty()) {
            if (!set->defaulted.isEmpty())
                ignore(IgnoredReason::DefaultTaken, pair.name);
            m_client.variables.append({pair.name, set->text, set->spot});
        } else {
            ignore(IgnoredReason::ValueNotGiven, pair.name);
        }
    }

    void readFile(const Word &word)
    {
        const QString path = plainText(word.text);
        const auto at = sourceNamed(m_sources, path);
        if (!at) {
            m_client.ignored.append({IgnoredReason::FileNotGiven, shownName(path), word.spot});
            return;
        }
        const auto lines = readEnvLines(m_sources[*at].text, *at, EnvReader::Docker);
        if (!lines) {
            m_client.flaw = lines.error();
            return;
        }
        m_ofFiles += lines->variables;
        m_client.ignored += lines->ignored;
    }

    void readMount(const Word &word)
    {
        QString source;
        QString target;
        const QStringList parts = plainText(word.text).split(u',');
        for (const QString &part : parts) {
            const QString key = part.section(u'=', 0, 0);
            if (key == L("source") || key == L("src"))
                source = part.section(u'=', 1);
            if (key == L("target") || key == L("destination") || key == L("dst"))
                target = part.section(u'=', 1);
        }
        m_client.mounts.append(mountOf(word.missing.isEmpty() ? source : QString(), target, word.spot));
    }

    Arguments m_arguments;
    const Environment &m_environment;
    const QList<Source> &m_sources;
    RawClient m_client;
    QList<RawVariable> m_ofFiles;
    QString m_network;
};

bool isCommandWord(const Word &word)
{
    constexpr std::array<QByteArrayView, 6> commands{
        "container", "run", "create", "install", "upgrade", "template"};
    return std::any_of(
        commands.begin(), commands.end(), [&word](QByteArrayView command) { return is(word.text, command); });
}

/// Behind the options of the program itself, "docker --context x run".
qsizetype behindOptions(const QList<Word> &words, qsizetype at)
{
    while (at < words.size() && startsWith(words[at].text, "-")) {
        const bool isWhole = assignmentIn(words[at].text).value.has_value();
        ++at;
        const bool hasValue
            = !isWhole && at < words.size() && !startsWith(words[at].text, "-") && !isCommandWord(words[at]);
        at += hasValue ? 1 : 0;
    }
    return at;
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
    qsizetype at = behindOptions(command.words, program + 1);
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

RawClient clientStartedBy(
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
