// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/runstate.h"
#include "runsamples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::clientrun;
using namespace broker::clientrun::run;

namespace {

event::Ended ok(const QString &output = {})
{
    return {{CallEnd::How::Exited, 0, output, {}}};
}

event::Ended failedWith(const char *errors)
{
    return {{CallEnd::How::Exited, 1, {}, QString::fromUtf8(errors)}};
}

/// Goes on with the machine; the state stays where there is no way.
State after(const State &state, const Event &event, const LocalRun &plan)
{
    return next(state, event, plan).value_or(state);
}

QStringList callIn(const State &state, const LocalRun &plan)
{
    const auto call = callOf(state, plan, QStringLiteral("/dev/stdin"));
    return call ? call->arguments : QStringList();
}

const QString nameIsFree;

} // namespace

/// What follows what, and what the engine is told in each state.
class TestRunState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With a call that ended well, of an engine that has no container of the name.
    void everyPair()
    {
        enum S { OffS, LookingS, TakenS, ClearingS, PullingS, ImageS, StartingS, RunningS, EndingS, FailedS };
        const std::vector<State> states{Off{}, Looking{Purpose::Start}, Taken{}, Clearing{}, Pulling{},
            LookingForImage{}, Starting{}, Running{}, Ending{}, Failed{}};
        const std::vector<Event> events{event::Look{}, event::Start{}, event::Replace{}, event::Stop{},
            event::Ended{ok()}, event::LogEnded{}};
        constexpr int none = test::refused;
        // clang-format off
        constexpr int expected[][6]{
            //              Look      Start     Replace    Stop       Ended      LogEnded
            /* Off */      {LookingS, LookingS, none,      none,      none,      none},
            /* Looking */  {none,     none,     none,      OffS,      PullingS,  none},
            /* Taken */    {LookingS, LookingS, ClearingS, EndingS,   none,      none},
            /* Clearing */ {none,     none,     none,      none,      PullingS,  none},
            /* Pulling */  {none,     none,     none,      OffS,      StartingS, none},
            /* Image */    {none,     none,     none,      OffS,      StartingS, none},
            /* Starting */ {none,     none,     none,      StartingS, RunningS,  none},
            /* Running */  {none,     none,     none,      EndingS,   none,      LookingS},
            /* Ending */   {none,     none,     none,      none,      OffS,      none},
            /* Failed */   {LookingS, LookingS, none,      none,      none,      none},
        };
        // clang-format on
        test::checkTable(states, events, expected,
            [](const State &state, const Event &event) { return next(state, event, test::planOf()); });
    }

    void everyPairWithACallThatFailed()
    {
        const LocalRun plan = test::planOf();
        const auto end = failedWith("some trouble");
        QVERIFY(is<Failed>(after(Looking{Purpose::Show}, end, plan)));
        QVERIFY(is<Failed>(after(Looking{Purpose::Start}, end, plan)));
        QVERIFY(is<Failed>(after(Looking{Purpose::Follow}, end, plan)));
        QVERIFY(is<Failed>(after(Clearing{}, end, plan)));
        QVERIFY(is<LookingForImage>(after(Pulling{}, end, plan)));
        QVERIFY(is<Failed>(after(LookingForImage{}, end, plan)));
        QVERIFY(is<Ending>(after(Starting{}, end, plan)));
        QVERIFY(is<Failed>(after(Ending{}, end, plan)));
        // What does not stop is removed.
        const State stopping = after(Ending{}, ok(plan.name + QLatin1String("\trunning\n")), plan);
        QCOMPARE(callIn(stopping, plan).constFirst(), QStringLiteral("stop"));
        const State removing = after(stopping, end, plan);
        QCOMPARE(callIn(removing, plan).constFirst(), QStringLiteral("rm"));
        QVERIFY(is<Failed>(after(removing, end, plan)));
        for (const State &state : {State(Off{}), State(Taken{}), State(Running{}), State(Failed{})})
            QVERIFY(!next(state, end, plan));
    }

    /// From the first question to a client that runs, and off again.
    void startsAClient()
    {
        const LocalRun plan = test::planOf();
        State state = after(Off{}, event::Start{}, plan);
        QCOMPARE(callIn(state, plan).constFirst(), QStringLiteral("ps"));
        // A longer name is another container.
        state = after(state, ok(plan.name + QLatin1String("-2\trunning\n")), plan);
        QCOMPARE(
            callIn(state, plan), (QStringList{QStringLiteral("pull"), QStringLiteral("snyk/broker:gitlab")}));
        state = after(state, ok(), plan);
        const auto call = callOf(state, plan, QStringLiteral("/dev/stdin"));
        QVERIFY(call && call->takesVariables);
        QCOMPARE(call->arguments.mid(call->arguments.size() - 3),
            (QStringList{QStringLiteral("--env-file"), QStringLiteral("/dev/stdin"),
                QStringLiteral("snyk/broker:gitlab")}));
        QCOMPARE(call->arguments.constFirst(), QStringLiteral("run"));
        QVERIFY(!call->arguments.contains(QStringLiteral("--env")));
        state = after(state, ok(), plan);
        QVERIFY(is<Running>(state));
        state = after(state, event::Stop{}, plan);
        QCOMPARE(callIn(state, plan).constFirst(), QStringLiteral("ps"));
        state = after(state, ok(plan.name + QLatin1String("\trunning\n")), plan);
        QCOMPARE(callIn(state, plan).constFirst(), QStringLiteral("stop"));
        state = after(state, ok(), plan);
        QCOMPARE(
            callIn(state, plan), (QStringList{QStringLiteral("rm"), QStringLiteral("--force"), plan.name}));
        state = after(state, ok(), plan);
        QVERIFY(is<Off>(state));
    }

    /// Once more only from where it ended.
    void readsTheLog()
    {
        const LocalRun plan = test::planOf();
        const QStringList first = logArguments(plan, QString());
        QCOMPARE(first.constFirst(), QStringLiteral("logs"));
        QCOMPARE(first.constLast(), plan.name);
        QVERIFY(first.contains(QLatin1String("--timestamps")) && !first.contains(QLatin1String("--since")));
        const QStringList further = logArguments(plan, QStringLiteral("2026-03-14T15:09:26.5Z"));
        QCOMPARE(further.mid(further.size() - 3),
            (QStringList{QStringLiteral("--since"), QStringLiteral("2026-03-14T15:09:26.5Z"), plan.name}));
    }

    /// A type with an agent: both images, a network, the agent, the client; and all of it goes again.
    void startsAClientWithItsAgent()
    {
        const LocalRun plan = test::planOf("ecr", Engine::Podman);
        QCOMPARE(plan.containers.size(), 2);
        State state = after(after(Off{}, event::Start{}, plan), ok(nameIsFree), plan);
        QStringList first;
        for (int i = 0; i < 5; ++i) {
            first.append(callIn(state, plan).mid(0, 2).join(u' '));
            state = after(state, ok(), plan);
        }
        QCOMPARE(first,
            (QStringList{QStringLiteral("pull docker.io/snyk/container-registry-agent:latest"),
                QStringLiteral("pull docker.io/snyk/broker:container-registry-agent"),
                QStringLiteral("network create"), QStringLiteral("run --detach"),
                QStringLiteral("run --detach")}));
        QVERIFY(is<Running>(state));
        state = after(state, event::Stop{}, plan);
        state = after(
            state, ok(plan.containers.join(QLatin1String("\trunning\n")) + QLatin1String("\trunning")), plan);
        QCOMPARE(callIn(state, plan).mid(3), plan.containers);
        state = after(after(state, ok(), plan), ok(), plan);
        QCOMPARE(callIn(state, plan),
            (QStringList{QStringLiteral("network"), QStringLiteral("rm"), plan.network}));
        QVERIFY(is<Off>(after(state, ok(), plan)));
        // A network that is there already is as good.
        const State network = Starting{0};
        QVERIFY(is<Starting>(after(
            network, failedWith("Error response from daemon: network with name x already exists"), plan)));
        // Without it nothing was made that could be removed.
        QVERIFY(is<Failed>(after(network, failedWith("Error response from daemon: no room"), plan)));
    }

    void replacesNothingWithoutAWord()
    {
        const LocalRun plan = test::planOf();
        for (const char *is : {"running", "exited", "created"}) {
            const QString line = plan.name + u'\t' + QLatin1String(is) + u'\n';
            const State state = after(Looking{Purpose::Start}, ok(line), plan);
            const auto *taken = as<Taken>(state);
            QVERIFY(taken);
            QCOMPARE(taken->isRunning, qstrcmp(is, "running") == 0);
            QVERIFY(callIn(state, plan).isEmpty());
        }
        QCOMPARE(callIn(Clearing{}, plan),
            (QStringList{QStringLiteral("rm"), QStringLiteral("--force"), plan.name}));
        // One that was there before is followed and can be stopped.
        QVERIFY(
            is<Running>(after(Looking{Purpose::Show}, ok(plan.name + QLatin1String("\trunning\n")), plan)));
        // The agent alone is in the way as well, and is no client that runs.
        const LocalRun two = test::planOf("ecr");
        QVERIFY(is<Taken>(
            after(Looking{Purpose::Show}, ok(two.containers[1] + QLatin1String("\trunning\n")), two)));
    }

    /// Somebody was faster between the question and the start: what has the name is not removed.
    void leavesAnothersContainerAlone()
    {
        const State state = after(Starting{},
            failedWith(
                "docker: Error response from daemon: Conflict. The container name \"/x\" is already in "
                "use by container \"abc\"."),
            test::planOf());
        const auto *failed = as<Failed>(state);
        QVERIFY(failed);
        QCOMPARE(failed->fault.kind, FaultKind::NameTaken);
    }

    /// What was made is removed, and the reason is still told.
    void cleansUpAfterAFailedStart()
    {
        const LocalRun plan = test::planOf();
        State state
            = after(Starting{}, failedWith("Bind for 0.0.0.0:8000 failed: port is already allocated."), plan);
        QVERIFY(is<Ending>(state));
        // Known at once, whatever there is to remove.
        QCOMPARE(faultIn(state)->kind, FaultKind::PortInUse);
        state = after(state, ok(plan.name + QLatin1String("\tcreated\n")), plan);
        // It never ran: there is nothing to stop.
        QCOMPARE(
            callIn(state, plan), (QStringList{QStringLiteral("rm"), QStringLiteral("--force"), plan.name}));
        QCOMPARE(faultIn(state)->kind, FaultKind::PortInUse);
        state = after(state, ok(), plan);
        const auto *failed = as<Failed>(state);
        QVERIFY(failed);
        QCOMPARE(failed->fault.kind, FaultKind::PortInUse);
    }

    /// Of what a failed start did not get to.
    void removesNothingThatWasNeverMade()
    {
        const LocalRun plan = test::planOf();
        State state = after(Starting{}, failedWith("Error: statfs /etc/ssl/ca.pem: no such file"), plan);
        state = after(state, ok(nameIsFree), plan);
        QVERIFY(is<Failed>(state));
        QCOMPARE(faultIn(state)->kind, FaultKind::FileMissing);

        // The agent runs, the client was never made.
        const LocalRun two = test::planOf("ecr");
        state = after(Starting{2}, failedWith("Error: statfs /etc/ssl/ca.pem: no such file"), two);
        state = after(state, ok(two.containers[1] + QLatin1String("\trunning\n")), two);
        QStringList told;
        for (int i = 0; i < 3; ++i) {
            told.append(callIn(state, two).join(u' '));
            state = after(state, ok(), two);
        }
        QCOMPARE(told,
            (QStringList{QLatin1String("stop -t 10 ") + two.containers[1],
                QLatin1String("rm --force ") + two.containers[1],
                QLatin1String("network rm ") + two.network}));
        QVERIFY(is<Failed>(state));
    }

    void goesOnWithAnImageThatIsHere()
    {
        const LocalRun plan = test::planOf();
        const State looking
            = after(Pulling{}, failedWith("dial tcp: lookup registry-1.docker.io: no such host"), plan);
        QVERIFY(is<Starting>(after(looking, ok(QStringLiteral("sha256:1")), plan)));
        const State without = after(looking, failedWith("Error: No such image"), plan);
        QCOMPARE(as<Failed>(without)->fault.kind, FaultKind::ImageOutOfReach);
    }

    void finishesWhatItBeganBeforeItStops()
    {
        const LocalRun plan = test::planOf("ecr");
        const State stopping = after(Starting{1}, event::Stop{}, plan);
        QCOMPARE(as<Starting>(stopping)->command, 1);
        QVERIFY(is<Ending>(after(stopping, ok(), plan)));
    }

    void noticesThatTheClientEnded()
    {
        const LocalRun plan = test::planOf();
        const State looking = after(Running{}, event::LogEnded{}, plan);
        QVERIFY(is<Running>(after(looking, ok(plan.name + QLatin1String("\trunning")), plan)));
        QVERIFY(is<Off>(after(looking, ok(), plan)));
        const State ended = after(looking, ok(plan.name + QLatin1String("\texited")), plan);
        QCOMPARE(as<Failed>(ended)->fault.kind, FaultKind::EndedByItself);
        // Its engine starts it again and again, until the user has enough.
        QVERIFY(is<Ending>(after(ended, event::Stop{}, plan)));
        // Stop while it is looked at stops it.
        QVERIFY(is<Ending>(after(looking, event::Stop{}, plan)));
    }

    /// The words of docker 28.2 and podman 5, which tell what to do about it.
    void tellsFaultsApart_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<bool>("isPull");
        const auto row = [](const char *name, const char *said, FaultKind kind, bool isPull = false) {
            QTest::newRow(name) << QByteArray(said) << kind << isPull;
        };
        row("docker not running",
            "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon "
            "running?",
            FaultKind::DaemonNotRunning);
        row("docker not running, pull",
            "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon "
            "running?",
            FaultKind::DaemonNotRunning, true);
        row("windows not running",
            "error during connect: Get \"http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.50/version\": "
            "open "
            "//./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.",
            FaultKind::DaemonNotRunning);
        row("podman machine",
            "Cannot connect to Podman. Please verify your connection to the Linux system using `podman "
            "system "
            "connection list`, or try `podman machine init` and `podman machine start`",
            FaultKind::DaemonNotRunning);
        row("no permission",
            "permission denied while trying to connect to the Docker daemon socket at "
            "unix:///var/run/docker.sock: Get \"http://%2Fvar%2Frun%2Fdocker.sock/v1.50/containers/json\": "
            "dial "
            "unix /var/run/docker.sock: connect: permission denied",
            FaultKind::NoPermission);
        row("port",
            "docker: Error response from daemon: failed to set up container networking: driver failed "
            "programming external connectivity on endpoint x (abc): Bind for 0.0.0.0:8000 failed: port "
            "is already allocated",
            FaultKind::PortInUse);
        row("port of another program",
            "docker: Error response from daemon: failed to bind host port for "
            "0.0.0.0:8000:172.17.0.2:8000/tcp: "
            "address already in use",
            FaultKind::PortInUse);
        row("podman port", "Error: rootlessport listen tcp 0.0.0.0:8000: bind: address already in use",
            FaultKind::PortInUse);
        row("windows port",
            "Ports are not available: exposing port TCP 0.0.0.0:8000 -> 127.0.0.1:0: listen tcp "
            "0.0.0.0:8000: "
            "bind: Only one usage of each socket address (protocol/network address/port) is normally "
            "permitted.",
            FaultKind::PortInUse);
        row("podman name",
            "Error: creating container storage: the container name \"x\" is already in use by abc. You have "
            "to "
            "remove that container to be able to reuse that name: that name is already in use",
            FaultKind::NameTaken);
        row("certificate",
            "docker: Error response from daemon: invalid mount config for type \"bind\": bind "
            "source path does not exist: /etc/ssl/ca.pem",
            FaultKind::FileMissing);
        row("podman certificate", "Error: statfs /etc/ssl/ca.pem: no such file or directory",
            FaultKind::FileMissing);
        row("podman init",
            "Error: container-init binary not found on the host: stat /usr/libexec/podman/catatonit: no such "
            "file or directory",
            FaultKind::InitMissing);
        row("docker init",
            "docker: Error response from daemon: failed to create task for container: exec: "
            "\"docker-init\": executable file not found in $PATH",
            FaultKind::InitMissing);
        row("no version",
            "Error response from daemon: manifest for snyk/broker:9.9.9-gitlab not found: manifest "
            "unknown: manifest unknown",
            FaultKind::ImageNotFound, true);
        row("no repository",
            "Error response from daemon: pull access denied for snyk/brokr, repository does not "
            "exist or may require 'docker login': denied",
            FaultKind::ImageNotFound, true);
        row("no network",
            "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": dial tcp: "
            "lookup registry-1.docker.io on 127.0.0.53:53: no such host",
            FaultKind::ImageOutOfReach, true);
        row("company's certificate",
            "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": tls: "
            "failed to verify certificate: x509: certificate signed by unknown authority",
            FaultKind::ImageOutOfReach, true);
        row("too many", "toomanyrequests: You have reached your pull rate limit.", FaultKind::ImageRefused,
            true);
        row("anything else", "Error response from daemon: no space left on device", FaultKind::Other);
    }
    void tellsFaultsApart()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const FaultKind, kind);
        QFETCH(const bool, isPull);
        const CallEnd end = failedWith(said.constData()).end;
        const Fault fault = isPull ? pullFaultOf(end) : faultOf(end);
        QCOMPARE(fault.kind, kind);
        QCOMPARE(fault.detail, QString::fromUtf8(said));
        QCOMPARE(faultOf({CallEnd::How::CannotStart, 0, {}, QString::fromUtf8(said)}).kind,
            FaultKind::CannotStart);
        QCOMPARE(faultOf({CallEnd::How::TimedOut, 0, {}, {}}).kind, FaultKind::TimedOut);
        QCOMPARE(pullFaultOf({CallEnd::How::TimedOut, 0, {}, {}}).kind, FaultKind::ImageOutOfReach);
    }
};

BTA_BARE_TEST(TestRunState)
#include "tst_runstate.moc"
