// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Named docker or podman and put where a test looks for programs, it behaves like their command line for what
// the program asks of it, and notes down what it was given, in the folder "state" beside its own, where its
// containers are files. "fault-run" there, for example, holds what "run" says before it fails;
// "fault-run-made" the same after the container was made, and "fault-run-NAME" that of one container.

#include "support/filerights.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QThread>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

/// In milliseconds: how often it looks at its state.
constexpr unsigned long turn = 50;
/// Of Docker, for what its daemon refuses.
constexpr int refused = 125;

void say(const QByteArray &text, std::FILE *channel = stdout)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), channel);
    std::fflush(channel);
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

class State final
{
public:
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(m_folder.filePath(name)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content,
        QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Truncate) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(mode) || file.write(content) != content.size())
            say("engine-standin: cannot write " + name.toUtf8() + '\n', stderr);
    }
    void add(const QString &name, const QByteArray &line) const
    {
        write(name, line + '\n', QIODevice::WriteOnly | QIODevice::Append);
    }
    /// Where another process has it open it may have to wait for that.
    [[nodiscard]] bool remove(const QString &name) const
    {
        constexpr int patience = 5000;
        QElapsedTimer time;
        time.start();
        while (has(name) && time.elapsed() < patience) {
            if (QFile::remove(m_folder.filePath(name)))
                return true;
            QThread::msleep(5);
        }
        return false;
    }
    [[nodiscard]] QStringList containers() const
    {
        return QDir(m_folder.filePath(QStringLiteral("containers"))).entryList(QDir::Files, QDir::Name);
    }

private:
    // Of the name that it was started by: a link leads to where it was built.
    QDir m_folder{
        QFileInfo(QCoreApplication::arguments().constFirst()).absolutePath() + QLatin1String("/../state")};
};

QString container(const QString &name)
{
    return QLatin1String("containers/") + name;
}

/// Neither options nor what they take.
QStringList namesIn(const QStringList &words)
{
    QStringList names;
    for (const QString &word : words) {
        if (!word.startsWith(u'-') && !word.isEmpty() && !word.front().isDigit())
            names.append(word);
    }
    return names;
}

int ps(const State &state, const QStringList & /*words*/)
{
    for (const QString &name : state.containers())
        say(name.toUtf8() + '\t' + state.read(container(name)).trimmed() + '\n');
    return EXIT_SUCCESS;
}

int pull(const State &state, const QStringList &words)
{
    const QByteArray image = words.value(0).toUtf8();
    say("latest: Pulling from " + image + '\n');
    if (state.has(QStringLiteral("slow-pull")))
        QThread::sleep(60);
    say("a1b2: Downloading 1MB/2MB\ra1b2: Pull complete\nStatus: Downloaded newer image for " + image + '\n');
    return EXIT_SUCCESS;
}

int image(const State &state, const QStringList & /*words*/)
{
    if (state.has(QStringLiteral("has-image")))
        return EXIT_SUCCESS;
    say("Error: No such image\n", stderr);
    return EXIT_FAILURE;
}

int network(const State &state, const QStringList &words)
{
    const QString name = words.value(1);
    const QString file = QLatin1String("network-") + name;
    if (words.value(0) != QLatin1String("create"))
        return state.remove(file) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (state.has(file)) {
        say("Error response from daemon: network with name " + name.toUtf8() + " already exists\n", stderr);
        return EXIT_FAILURE;
    }
    state.write(file, {});
    return EXIT_SUCCESS;
}

void takeVariables(const State &state, const QString &path)
{
    state.write(QStringLiteral("env-file-name"), path.toUtf8());
    const QFileInfo info(path);
    if (info.isFile() && !info.isSymLink()) {
        const bool isOwnersAlone = broker::test::isPrivate(path) && broker::test::isPrivate(info.path());
        state.write(QStringLiteral("env-file-rights"), isOwnersAlone ? "owner" : "others");
    }
    QFile file(path);
    state.write(QStringLiteral("variables"),
        file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read"));
}

/// What comes after it.
QString valueOf(const char *option, const QStringList &words)
{
    const qsizetype place = words.indexOf(QLatin1String(option));
    return place < 0 ? QString() : words.value(place + 1);
}

QString variablesOf(const QString &name)
{
    return QLatin1String("variables-of-") + name;
}

int run(const State &state, const QStringList &words)
{
    const QString name = valueOf("--name", words);
    while (state.has(QStringLiteral("slow-run")))
        QThread::msleep(turn);
    if (state.has(container(name))) {
        say("docker: Error response from daemon: Conflict. The container name \"/" + name.toUtf8()
                + "\" is already in use by container \"abc\".\n",
            stderr);
        return refused;
    }
    state.write(variablesOf(name), {});
    if (const QString file = valueOf("--env-file", words); !file.isEmpty()) {
        takeVariables(state, file);
        state.write(variablesOf(name), state.read(QStringLiteral("variables")));
    }
    if (const QString fault = QLatin1String("fault-run-") + name; state.has(fault)) {
        say(state.read(fault), stderr);
        return refused;
    }
    if (const QString fault = QStringLiteral("fault-run-made"); state.has(fault)) {
        state.write(container(name), "created");
        say(state.read(fault), stderr);
        return refused;
    }
    state.write(container(name), "running");
    say(QByteArray("0123456789abcdef").repeated(4) + '\n');
    return EXIT_SUCCESS;
}

/// As "inspect" prints them with {{json .Config.Env}}.
int printVariables(const State &state, const QStringList &words)
{
    const QString name = words.value(words.size() - 1);
    if (!state.has(container(name))) {
        say("Error: No such container: " + name.toUtf8() + '\n', stderr);
        return EXIT_FAILURE;
    }
    QJsonArray all{QStringLiteral("PATH=/bin")};
    for (const QByteArray &line : linesOf(state.read(variablesOf(name))))
        all.append(QString::fromUtf8(line));
    say(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
    return EXIT_SUCCESS;
}

/// The n-th line was said in the n-th nanosecond; who asks since then gets that one as well.
int logs(const State &state, const QStringList &words)
{
    const QString since = valueOf("--since", words);
    const qlonglong first = since.isEmpty() ? 1 : since.section(u'.', -1).remove(u'Z').toLongLong();
    qlonglong moment = 0;
    for (const QByteArray &line : linesOf(state.read(QStringLiteral("log")))) {
        constexpr int digits = 9;
        if (++moment >= first)
            say("2026-03-14T15:09:26." + QByteArray::number(moment).rightJustified(digits, '0') + "Z " + line
                + '\n');
    }
    if (state.has(QStringLiteral("short-log")))
        return EXIT_SUCCESS;
    while (state.read(container(words.value(words.size() - 1))).trimmed() == "running")
        QThread::msleep(turn);
    return EXIT_SUCCESS;
}

int stop(const State &state, const QStringList &words)
{
    int result = EXIT_SUCCESS;
    for (const QString &name : namesIn(words)) {
        if (state.has(container(name))) {
            state.write(container(name), "exited");
            continue;
        }
        say("Error response from daemon: No such container: " + name.toUtf8() + '\n', stderr);
        result = EXIT_FAILURE;
    }
    return result;
}

int rm(const State &state, const QStringList &words)
{
    while (state.has(QStringLiteral("slow-rm")))
        QThread::msleep(turn);
    for (const QString &name : namesIn(words))
        (void)state.remove(container(name));
    return EXIT_SUCCESS;
}

struct Command
{
    const char *name;
    int (*run)(const State &, const QStringList &);
};

constexpr Command commands[]{
    {"container", printVariables},
    {"image", image},
    {"logs", logs},
    {"network", network},
    {"ps", ps},
    {"pull", pull},
    {"rm", rm},
    {"run", run},
    {"stop", stop},
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
#ifdef Q_OS_WIN
    // Docker writes the line breaks of Unix there, too.
    (void)_setmode(_fileno(stdout), _O_BINARY);
    (void)_setmode(_fileno(stderr), _O_BINARY);
#endif
    QStringList words = QCoreApplication::arguments().mid(1);
    const State state;
    state.add(QStringLiteral("calls"), words.join(u' ').toUtf8());
    state.add(QStringLiteral("environment"),
        QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8());
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (const QString fault = QLatin1String("fault-") + name; state.has(fault)) {
        say(state.read(fault), stderr);
        return EXIT_FAILURE;
    }
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(state, words);
    }
    say("unknown command: " + name.toUtf8() + '\n', stderr);
    return EXIT_FAILURE;
}
