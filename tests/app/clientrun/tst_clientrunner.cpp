// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/clientrunner.h"
#include "runsamples.h"
#include "support/leaksearch.h"
#include "support/testroom.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::clientrun;
using test::EngineStandin;

namespace {

const QByteArray secretOfService("s3cret-of-the-service");
const QByteArray variables(
    "BROKER_TOKEN=a1b2c3d4-1111-4222-8333-444455556666\nGITLAB_TOKEN=s3cret-of-the-service\n"
    "GITLAB=git.example.com\n");

/// Starts and stops with real processes; what stands for the engine is a script.
class Bench final
{
public:
    explicit Bench(clientconfig::Engine engine = clientconfig::Engine::Docker, const char *type = "gitlab")
        : standin(QStringLiteral(BTA_ENGINE_STANDIN), engine)
        , plan(test::planOf(type, engine))
    {
        leaks.add(QStringLiteral("Broker token"), "a1b2c3d4-1111-4222-8333-444455556666");
        leaks.add(QStringLiteral("secret of the service"), secretOfService);
        make();
    }

    void make()
    {
        runner = std::make_unique<ClientRunner>(standin.host());
        runner->setPlan(plan);
        QObject::connect(runner.get(), &ClientRunner::logged, runner.get(),
            [this](const QString &line) { log.append(line); });
    }
    void start(bool isInPlace = false)
    {
        runner->start(
            Secret::take(QByteArray(variables)), {Secret::take(QByteArray(secretOfService))}, isInPlace);
    }
    template <class S>
    [[nodiscard]] bool isIn() const
    {
        return is<S>(runner->state());
    }
    [[nodiscard]] std::optional<FaultKind> fault() const
    {
        const auto *failed = as<run::Failed>(runner->state());
        return failed ? std::optional(failed->fault.kind) : std::nullopt;
    }
    [[nodiscard]] bool hasCall(const char *begin) const
    {
        const QStringList calls = standin.calls();
        return std::any_of(calls.cbegin(), calls.cend(),
            [begin](const QString &call) { return call.startsWith(QLatin1String(begin)); });
    }

    EngineStandin standin;
    clientconfig::LocalRun plan;
    std::unique_ptr<ClientRunner> runner;
    QStringList log;
    test::LeakSearch leaks;
};

} // namespace

class TestClientRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops_data()
    {
        QTest::addColumn<clientconfig::Engine>("engine");
        QTest::addColumn<SecretsBy>("by");
#ifndef Q_OS_WIN // there is no such file there
        QTest::newRow("docker") << clientconfig::Engine::Docker << SecretsBy::Descriptor;
        QTest::newRow("podman") << clientconfig::Engine::Podman << SecretsBy::Descriptor;
#endif
        QTest::newRow("docker, by a file") << clientconfig::Engine::Docker << SecretsBy::File;
        QTest::newRow("podman, by a file") << clientconfig::Engine::Podman << SecretsBy::File;
    }
    void startsAndStops()
    {
        QFETCH(const clientconfig::Engine, engine);
        QFETCH(const SecretsBy, by);
        Bench bench(engine);
        bench.standin.host().secretsBy = by;
        bench.make();
        bench.standin.write("log", QByteArray("starting with " + secretOfService + "\nconnected\n"));
        bench.start();
        QVERIFY(bench.isIn<run::Looking>());
        QTRY_VERIFY(bench.isIn<run::Running>());
        QCOMPARE(bench.standin.container(bench.plan.name), QByteArray("running"));

        // The engine has got the variables byte for byte, and nobody else anything of them.
        QCOMPARE(bench.standin.read(QStringLiteral("variables")), variables);
        QCOMPARE(bench.leaks.findIn(bench.standin.read(QStringLiteral("calls"))), QStringList());
        QCOMPARE(bench.leaks.findIn(bench.standin.read(QStringLiteral("environment"))), QStringList());
        const QString file = QString::fromUtf8(bench.standin.read(QStringLiteral("env-file-name"))).trimmed();
        if (by == SecretsBy::File) {
            QVERIFY(file.startsWith(bench.standin.host().secretsFolder + u'/'));
            // With its folder, as the engine found them.
            QCOMPARE(bench.standin.read(QStringLiteral("env-file-rights")), QByteArray("owner"));
        } else {
            QCOMPARE(file, QStringLiteral("/dev/stdin"));
        }
        QTRY_VERIFY(!QFile::exists(file) || by == SecretsBy::Descriptor);
        QVERIFY(QDir(bench.standin.host().secretsFolder).isEmpty());

        // The progress, and the client's own log.
        QTRY_VERIFY(bench.log.contains(QStringLiteral("connected")));
        QVERIFY(bench.log.contains(QStringLiteral("a1b2: Pull complete")));
        QCOMPARE(bench.leaks.findIn(bench.log.join(u'\n').toUtf8()), QStringList());

        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
        QVERIFY(bench.standin.container(bench.plan.name).isEmpty());
        QVERIFY(bench.hasCall("stop -t 10 "));
    }

    void startsTheAgentAsWell()
    {
        Bench bench(clientconfig::Engine::Docker, "ecr");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        for (const QString &name : bench.plan.containers)
            QCOMPARE(bench.standin.container(name), QByteArray("running"));
        QVERIFY(bench.hasCall("network create "));
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
        for (const QString &name : bench.plan.containers)
            QVERIFY(bench.standin.container(name).isEmpty());
        QVERIFY(bench.hasCall("network rm "));
    }

    /// Its clients run on when the window is closed, and are found again.
    void findsItAgain()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.make();
        QVERIFY(bench.isIn<run::Off>());
        QCOMPARE(bench.standin.container(bench.plan.name), QByteArray("running"));
        bench.runner->look();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    /// Who opens the window again knows no secret, and sees none for all that.
    void showsNoSecretOfAClientThatRanBefore()
    {
        Bench bench;
        bench.leaks.add(QStringLiteral("another variable"), "hunter2-of-another");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.standin.write(
            "log", "signing in as " + secretOfService + "\nwith hunter2-of-another\nto git.example.com\n");
        bench.standin.write(qPrintable(QLatin1String("variables-of-") + bench.plan.name),
            variables + "OTHER=hunter2-of-another\n");
        bench.log.clear();
        bench.make();
        bench.runner->look();
        QTRY_VERIFY(bench.isIn<run::Running>());
        // What is no secret is there to be read.
        QTRY_VERIFY(bench.log.contains(QStringLiteral("to git.example.com")));
        QCOMPARE(bench.leaks.findIn(bench.log.join(u'\n').toUtf8()), QStringList());
        QVERIFY(bench.log.constFirst().startsWith(QLatin1String("signing in as ")));
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    /// As long as it is not known what to hide, nothing is shown.
    void showsNoLogThatItCannotHideSecretsIn()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.standin.write("log", QByteArray("signing in as " + secretOfService + "\n"));
        bench.standin.write("fault-container", "no such command\n");
        bench.log.clear();
        bench.make();
        bench.runner->look();
        QTRY_VERIFY(bench.isIn<run::Running>());
        QTRY_VERIFY(bench.hasCall("container inspect"));
        QTest::qWait(200);
        QVERIFY(bench.log.isEmpty());
        bench.standin.remove("fault-container");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.log.isEmpty(), 15000);
        QCOMPARE(bench.leaks.findIn(bench.log.join(u'\n').toUtf8()), QStringList());
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    /// An engine that ends the log, as a restart of its service does, is asked for what is new.
    void readsTheLogOnWhereItEnded()
    {
        Bench bench;
        bench.standin.write("log", "one\ntwo\n");
        bench.standin.write("short-log", "");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        QTRY_VERIFY(bench.log.contains(QStringLiteral("two")));
        bench.standin.write("log", "one\ntwo\nthree\n");
        QTRY_VERIFY_WITH_TIMEOUT(bench.log.contains(QStringLiteral("three")), 15000);
        for (const char *line : {"one", "two", "three"})
            QCOMPARE(bench.log.count(QString::fromLatin1(line)), 1);
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
        // The next client begins its own.
        bench.standin.remove("short-log");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        QTRY_COMPARE(bench.log.count(QStringLiteral("one")), 2);
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    void asksBeforeItReplaces()
    {
        Bench bench;
        bench.standin.write(qPrintable(QLatin1String("containers/") + bench.plan.name), "exited");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Taken>());
        QVERIFY(!bench.hasCall("pull") && !bench.hasCall("run") && !bench.hasCall("rm"));
        bench.start(true);
        QTRY_VERIFY(bench.isIn<run::Running>());
        QCOMPARE(bench.standin.read(QStringLiteral("variables")), variables);
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("daemon") << QByteArray("ps")
                                << QByteArray(
                                       "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. "
                                       "Is the docker daemon running?")
                                << FaultKind::DaemonNotRunning;
        QTest::newRow("permission") << QByteArray(
            "ps") << QByteArray("permission denied while trying to connect to the Docker daemon socket")
                                    << FaultKind::NoPermission;
        QTest::newRow("image") << QByteArray(
            "pull") << QByteArray("Error response from daemon: manifest for x not found: manifest unknown")
                               << FaultKind::ImageNotFound;
        QTest::newRow("network") << QByteArray("pull")
                                 << QByteArray("dial tcp: lookup registry: no such host")
                                 << FaultKind::ImageOutOfReach;
        QTest::newRow("port") << QByteArray("run-made")
                              << QByteArray("Bind for 0.0.0.0:8000 failed: port is already allocated.")
                              << FaultKind::PortInUse;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QByteArray, said);
        QFETCH(const FaultKind, kind);
        Bench bench;
        bench.standin.write(qPrintable(QLatin1String("fault-") + QString::fromLatin1(command)), said + '\n');
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Failed>());
        QCOMPARE(bench.fault(), kind);
        // Nothing half started stays behind, and it can be tried again.
        QVERIFY(bench.standin.container(bench.plan.name).isEmpty());
        bench.standin.remove(qPrintable(QLatin1String("fault-") + QString::fromLatin1(command)));
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    /// What came before the client is not left behind.
    void takesTheAgentAwayAgain()
    {
        Bench bench(clientconfig::Engine::Docker, "ecr");
        bench.standin.host().secretsBy = SecretsBy::File;
        // No folder can be made there.
        bench.standin.host().secretsFolder = bench.standin.program() + QLatin1String("/secrets");
        bench.make();
        bench.start();
        QTRY_COMPARE(bench.fault(), FaultKind::SecretsNotWritten);
        for (const QString &name : bench.plan.containers)
            QVERIFY(bench.standin.container(name).isEmpty());
        QVERIFY(bench.hasCall("network rm "));
    }

    /// What is in the log of a start that failed is about what was there.
    void stopsNothingThatWasNeverMade_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing was made") << QByteArray("gitlab") << false << QStringList{};
        QTest::newRow("it was made and never ran")
            << QByteArray("gitlab") << true << QStringList{QStringLiteral("rm --force CLIENT")};
        QTest::newRow("only the agent was made")
            << QByteArray("ecr") << false
            << QStringList{QStringLiteral("stop -t 10 AGENT"), QStringLiteral("rm --force AGENT"),
                   QStringLiteral("network rm NETWORK")};
    }
    void stopsNothingThatWasNeverMade()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, isMade);
        QFETCH(QStringList, expected);
        Bench bench(clientconfig::Engine::Podman, type.constData());
        const QString fault
            = isMade ? QStringLiteral("fault-run-made") : QLatin1String("fault-run-") + bench.plan.name;
        bench.standin.write(qPrintable(fault), "Error: statfs /etc/ssl/ca.pem: no such file or directory\n");
        bench.start();
        QTRY_COMPARE(bench.fault(), FaultKind::FileMissing);
        const auto failed = std::find_if(bench.log.cbegin(), bench.log.cend(),
            [](const QString &line) { return line.startsWith(QLatin1String("Error: statfs")); });
        QVERIFY(failed != bench.log.cend());
        const QStringList after = bench.log.mid(failed - bench.log.cbegin() + 1);
        for (QString &line : expected) {
            line = QLatin1String("> podman ")
                + line.replace(QLatin1String("CLIENT"), bench.plan.name)
                      .replace(QLatin1String("AGENT"), bench.plan.containers.constLast())
                      .replace(QLatin1String("NETWORK"), bench.plan.network);
        }
        QCOMPARE(after, expected);
    }

    void usesAnImageThatIsHere()
    {
        Bench bench;
        bench.standin.write("fault-pull", "dial tcp: lookup registry: no such host\n");
        bench.standin.write("has-image", "");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
    }

    void stopsFetching()
    {
        Bench bench;
        bench.standin.write("slow-pull", "");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Pulling>());
        QTRY_VERIFY(bench.hasCall("pull"));
        bench.runner->stop();
        QVERIFY(bench.isIn<run::Off>());
        QTest::qWait(50);
        QVERIFY(bench.isIn<run::Off>());
        QVERIFY(!bench.hasCall("run"));
    }

    void survivesBeingClosed()
    {
        Bench bench;
        bench.standin.host().secretsBy = SecretsBy::File;
        bench.make();
        // Otherwise a quick machine has it running before anybody looks.
        bench.standin.write("slow-run", "");
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Starting>());
        bench.runner.reset();
        bench.standin.remove("slow-run");
        // The start was under way: the engine reads the file to its end, and then it is gone.
        QTRY_COMPARE(bench.standin.container(bench.plan.name), QByteArray("running"));
        QTRY_VERIFY(QDir(bench.standin.host().secretsFolder).isEmpty());
        QCOMPARE(bench.standin.read(QStringLiteral("variables")), variables);
        // Its log has nobody to follow it; what runs here is ended with the test.
        bench.standin.write(qPrintable(QLatin1String("containers/") + bench.plan.name), "exited");
    }

    void noticesThatTheClientEnds()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        bench.standin.write(qPrintable(QLatin1String("containers/") + bench.plan.name), "exited");
        QTRY_COMPARE(bench.fault(), FaultKind::EndedByItself);
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
        QVERIFY(bench.standin.container(bench.plan.name).isEmpty());
    }

    void saysThatItCannotBeRun()
    {
        Bench bench;
        // Nothing that could be run: of an interpreter that is not there.
        const QString program = bench.standin.program();
        QVERIFY(QFile::remove(program));
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/no/such/interpreter\n") > 0);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        bench.start();
        QTRY_COMPARE(bench.fault(), FaultKind::CannotStart);
        QVERIFY(QFile::remove(program));
        bench.start();
        QTRY_COMPARE(bench.fault(), FaultKind::CannotStart);
    }

    /// Another client in the form is another one; what runs stays what it is.
    void keepsWhatRuns()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn<run::Running>());
        clientconfig::LocalRun other = bench.plan;
        other.name = QStringLiteral("another");
        bench.runner->setPlan(other);
        QCOMPARE(bench.runner->plan().name, bench.plan.name);
        bench.runner->stop();
        QTRY_VERIFY(bench.isIn<run::Off>());
        bench.runner->setPlan(other);
        QCOMPARE(bench.runner->plan().name, QStringLiteral("another"));
    }
};

BTA_TEST(TestClientRunner)
#include "tst_clientrunner.moc"
