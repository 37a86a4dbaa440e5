// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, whose home folder and runtime folder are searched: the
// keyring itself as well, which is encrypted.

#include "core/id.h"
#include "issuedtoken.h"
#include "support/leaksearch.h"
#include "support/standinserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>

using namespace broker;
using namespace broker::test;
using standin::Fault;

namespace {

/// What a program left outside the keychain.
QStringList leaksOf(const LeakSearch &search, const QByteArray &output, const QByteArray &errors)
{
    QStringList found = search.findBelow(QDir::homePath());
    found += search.findBelow(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    for (const QString &finding : search.findIn(output))
        found.append(QStringLiteral("standard output: ") + finding);
    for (const QString &finding : search.findIn(errors))
        found.append(QStringLiteral("standard error: ") + finding);
    return found;
}

/// What anybody, or the same user, can read about a running process.
QStringList leaksInProcess(const LeakSearch &search, const QProcess &process)
{
    QStringList found;
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(name)));
        // A process that protects its memory may hide its environment, too.
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &finding : search.findIn(file.readAll()))
            found.append(QLatin1String(name) + QStringLiteral(": ") + finding);
    }
    return found;
}

bool hasEnded(const QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000);
}

} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSearchIsNotBlind();
    void nothingOfAWalkLeaksOut();
    void nothingOfTheProgramLeaksOut();

private:
    void prepare(QProcess &process) const;
    /// Runs until it says READY.
    [[nodiscard]] bool walk(QProcess &process, const QStringList &options = {});
    [[nodiscard]] LeakSearch search() const;
    void collect(QProcess &process);

    QString m_mode;
    QByteArray m_api = newUuid().toLatin1();
    QByteArray m_retrieved = newUuid().toLatin1();
    QByteArray m_pasted = newUuid().toLatin1();
    QByteArray m_generated;
    QByteArray m_output;
    QByteArray m_errors;
    std::unique_ptr<standin::StandInServer> m_server;
};

void TestSecrets::initTestCase()
{
    // Never search the real home folder.
    m_mode = qEnvironmentVariable("KEYRING_MODE");
    QVERIFY(m_mode == QLatin1String("unlocked") || m_mode == QLatin1String("none"));
    QVERIFY(QDir().mkpath(QDir::home().filePath(QStringLiteral("tmp"))));
    m_server = std::make_unique<standin::StandInServer>();
    QVERIFY(m_server->listen());
}

void TestSecrets::init()
{
    m_output.clear();
    m_errors.clear();
    m_server->behave();
}

void TestSecrets::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    environment.insert(QStringLiteral("TMPDIR"), QDir::home().filePath(QStringLiteral("tmp")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::homePath());
}

LeakSearch TestSecrets::search() const
{
    LeakSearch search;
    search.add(QStringLiteral("API token"), m_api);
    search.add(QStringLiteral("retrieved Broker token"), m_retrieved);
    search.add(QStringLiteral("pasted Broker token"), m_pasted);
    if (!m_generated.isEmpty())
        search.add(QStringLiteral("generated Broker token"), m_generated);
    return search;
}

void TestSecrets::collect(QProcess &process)
{
    m_output += process.readAllStandardOutput();
    m_errors += process.readAllStandardError();
}

bool TestSecrets::walk(QProcess &process, const QStringList &options)
{
    prepare(process);
    const standin::Misbehaviour echo{Fault::EchoToken, 0, std::nullopt, QUrl()};
    m_server->misbehave({snyk::Method::Get, QStringLiteral("/rest/self")}, echo);
    m_server->misbehave({snyk::Method::Put, QString()}, echo);
    process.start(QStringLiteral(BTA_SECRET_WALK), QStringList{m_server->api().toString()} + options);
    const QJsonObject secrets{{QStringLiteral("api"), QString::fromLatin1(m_api)},
        {QStringLiteral("retrieved"), QString::fromLatin1(m_retrieved)},
        {QStringLiteral("pasted"), QString::fromLatin1(m_pasted)}};
    process.write(QJsonDocument(secrets).toJson(QJsonDocument::Compact) + '\n');
    const auto isReady = [this, &process] {
        collect(process);
        return m_output.endsWith("READY\n") || process.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(isReady, 90000) && m_output.endsWith("READY\n");
}

void TestSecrets::theSearchIsNotBlind()
{
    QProcess process;
    const bool ready = walk(process, {QStringLiteral("--leak")});
    QVERIFY2(ready, m_output.right(2000).constData());
    process.closeWriteChannel();
    QVERIFY(hasEnded(process));
    collect(process);
    const QString where = QStringLiteral("standard error: API token as ");
    QCOMPARE(leaksOf(search(), m_output, m_errors),
        (QStringList{where + QStringLiteral("base64"), where + QStringLiteral("base64url")}));
}

void TestSecrets::nothingOfAWalkLeaksOut()
{
    QProcess process;
    const bool ready = walk(process,
        m_mode == QLatin1String("none") ? QStringList{QStringLiteral("--no-keychain")} : QStringList());
    QVERIFY2(ready, m_output.right(2000).constData());
    m_generated
        = issuedToken(*m_server, QStringLiteral("payments-platform"), QStringLiteral("github-enterprise"));
    QVERIFY(!m_generated.isEmpty());
    // Everything was logged, and the walk told what can be heard.
    QVERIFY(m_errors.contains("qt."));
    QVERIFY(m_output.contains("Payments Platform"));
    QCOMPARE(m_output.count("\nSnyk's message: Cannot handle"), 2);
    QCOMPARE(leaksInProcess(search(), process).join(u'\n'), QString());
    QCOMPARE(leaksOf(search(), m_output, m_errors).join(u'\n'), QString());
    process.closeWriteChannel();
    QVERIFY(hasEnded(process));
    QCOMPARE(process.exitCode(), 0);
    collect(process);
    QCOMPARE(leaksOf(search(), m_output, m_errors).join(u'\n'), QString());
}

void TestSecrets::nothingOfTheProgramLeaksOut()
{
    // After the walk: the program finds its list and the remembered token.
    QProcess process;
    prepare(process);
    const QStringList profile{QStringLiteral("--profile"), QStringLiteral("secrets")};
    process.start(QStringLiteral(BTA_BROKER_TOKEN_ASSISTANT),
        QStringList{QStringLiteral("--api-url"), m_server->api().toString()} + profile);
    QVERIFY(process.waitForStarted());
    const QString lock = qEnvironmentVariable("XDG_RUNTIME_DIR")
        + QStringLiteral("/broker-token-assistant/profile-secrets.lock");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 20000);
    // A second start ends well once the first one's window is served. Waiting goes through the event
    // loop, because a program that logs everything stops when nobody reads its output.
    QProcess second;
    prepare(second);
    second.start(QStringLiteral(BTA_BROKER_TOKEN_ASSISTANT), profile);
    QVERIFY(hasEnded(second));
    QCOMPARE(second.exitCode(), 0);
    collect(second);
    QCOMPARE(leaksInProcess(search(), process).join(u'\n'), QString());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGTERM), 0);
    QVERIFY(hasEnded(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    collect(process);
    QCOMPARE(leaksOf(search(), m_output, m_errors).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
