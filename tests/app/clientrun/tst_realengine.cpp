// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/clientrunner.h"
#include "runsamples.h"
#include "support/testroom.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace broker;
using namespace broker::clientrun;

/// Docker's real command line, where it is installed, talking to a daemon that runs nothing.
class TestRealEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dockerTakesWhatItIsTold();
};

void TestRealEngine::dockerTakesWhatItIsTold()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    const auto host = EngineHost::ofThisComputer(QString());
    if (!host.programOf(Engine::Docker) || python.isEmpty())
        QSKIP("Docker's command line is not installed.");
    const QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("socket"));
    const QString state = folder.filePath(QStringLiteral("state"));
    QVERIFY(QDir().mkpath(state));
    QProcess daemon;
    daemon.start(python, {QStringLiteral("-B"), QStringLiteral(BTA_DOCKER_DAEMON), socket, state});
    QTRY_VERIFY(QFile::exists(socket));
    qputenv("DOCKER_HOST", "unix://" + QFile::encodeName(socket));
    qputenv("DOCKER_CONFIG", QFile::encodeName(folder.filePath(QStringLiteral("config"))));

    const clientconfig::LocalRun plan = test::planOf();
    QStringList log;
    {
        ClientRunner runner(host);
        runner.setPlan(plan);
        connect(&runner, &ClientRunner::logged, this, [&log](const QString &line) { log.append(line); });
        runner.start(Secret::take(QByteArray(
                         "BROKER_TOKEN=abc\nPASSWORD= #two words\"'$HOME \nOTHER=hunter2hunter2\n")),
            {});
        QTRY_VERIFY2_WITH_TIMEOUT(is<run::Running>(runner.state()), qPrintable(log.join(u'\n')), 20000);
        QFile given(state + u'/' + plan.name);
        QVERIFY(given.open(QIODevice::ReadOnly));
        QCOMPARE(given.readAll(),
            QByteArray("BROKER_TOKEN=abc\nPASSWORD= #two words\"'$HOME \nOTHER=hunter2hunter2\n"));
        QTRY_VERIFY_WITH_TIMEOUT(
            log.contains(QStringLiteral("successfully established a connection")), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(log.contains(QStringLiteral("by ***")), 20000);
        runner.stop();
        QTRY_VERIFY2_WITH_TIMEOUT(is<run::Off>(runner.state()), qPrintable(log.join(u'\n')), 20000);
    }
    QVERIFY(QDir(state).isEmpty());
    daemon.kill();
    QVERIFY(daemon.waitForFinished());
    qunsetenv("DOCKER_CONFIG");

    // And without a daemon it is told what is wrong.
    ClientRunner runner(host);
    runner.setPlan(plan);
    runner.look();
    QTRY_VERIFY_WITH_TIMEOUT(is<run::Failed>(runner.state()), 20000);
    QCOMPARE(as<run::Failed>(runner.state())->fault.kind, FaultKind::DaemonNotRunning);
    qunsetenv("DOCKER_HOST");
}

BTA_TEST(TestRealEngine)
#include "tst_realengine.moc"
