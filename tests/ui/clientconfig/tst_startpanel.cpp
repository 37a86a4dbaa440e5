// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientrun/runsamples.h"
#include "audit/auditreader.h"
#include "checkfixture.h"

#include "clientconfig/configpanel.h"
#include "clientconfig/startpanel.h"
#include "support/accessibletext.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace std::chrono_literals;
namespace run = clientrun::run;

namespace {

/// The dialog on a computer with an engine.
struct StartBench
{
    explicit StartBench(clientconfig::Engine engine = clientconfig::Engine::Docker)
        : standin(QStringLiteral(BTA_ENGINE_STANDIN), engine)
    { }

    void open()
    {
        f.dialog->offerStart(standin.host());
        clientcheck::wait::Pace pace;
        pace.early = 20ms;
        panel()->setPace(pace);
        QVERIFY(f.show());
        f.fill();
        f.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
        QVERIFY(panel()->isVisible());
    }
    [[nodiscard]] ui::StartPanel *panel() const { return f.find<ui::StartPanel>("startPanel"); }
    [[nodiscard]] QPushButton *start() const { return f.find<QPushButton>("startClientButton"); }
    [[nodiscard]] QPushButton *stop() const { return f.find<QPushButton>("stopClientButton"); }
    [[nodiscard]] ui::MessageBar *bar() const { return f.find<ui::MessageBar>("startBar"); }
    [[nodiscard]] QString commands() const
    {
        return f.find("startCommandsShown")
            ->findChild<QPlainTextEdit *>(QStringLiteral("commandText"))
            ->toPlainText();
    }
    [[nodiscard]] QString busyText() const
    {
        const auto *busy = f.find("startBusy");
        return busy->isVisible() ? busy->findChild<QLabel *>(QStringLiteral("busyText"))->text() : QString();
    }
    [[nodiscard]] QString name() const
    {
        return QLatin1String("snyk-broker-gitlab-") + Marker::of(f.record.fingerprint).text();
    }
    [[nodiscard]] bool wasAsked(const char *begin) const
    {
        const QStringList calls = standin.calls();
        return std::any_of(calls.cbegin(), calls.cend(),
            [begin](const QString &call) { return call.startsWith(QLatin1String(begin)); });
    }

    EngineStandin standin;
    ClientFixture f;
};

} // namespace

/// "Start it here", with real processes.
class TestStartPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTheClient();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhyBeforeItTidiesUp();
    void asksBeforeItReplaces();
    void takesTheEngineThatIsHere();
    void saysThatThereIsNone();
    void waitsForTheForm();
    void saysWhenNobodyWaitsAnyMore();
    void stopsADownload();
    void startsWhatWasTyped();
    void stopsWhatIsStartedOverAndOver();
    void isInTheJournal();
    void asksBeforeItIsBrokenOff();
    void keepsTheChosenWay();
    void tellsOfTheClientThatRuns();
    void showsInPracticeWhatItWouldDo();
};

void TestStartPanel::runsTheClient()
{
    StartBench b;
    b.standin.write("log", QByteArray("the client logs ") + ClientFixture::typedSecret + "\n");
    b.open();
    // What will be done is there to read, and nothing of it was done.
    QVERIFY2(b.commands().startsWith(QLatin1String("docker pull snyk/broker:gitlab\ndocker run --detach ")),
        qPrintable(b.commands()));
    QCOMPARE(b.f.leaks.findIn(b.commands().toUtf8()), QStringList());
    QTRY_VERIFY(b.wasAsked("ps"));
    QVERIFY(!b.wasAsked("pull") && !b.wasAsked("run"));
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(!b.stop()->isEnabled());

    Announcements said;
    b.start()->setFocus();
    QTest::keyClick(b.start(), Qt::Key_Space);
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    QVERIFY(said.contain(QStringLiteral("Downloading the image…")));
    QTRY_VERIFY(b.busyText().contains(QLatin1String("Waiting until it is connected")));
    QVERIFY(b.stop()->hasFocus());
    b.f.transport.answer(markedPath(b.f), 200, health(true));
    QTRY_VERIFY(b.bar()->hasMessage());
    QCOMPARE(b.bar()->message().title, QStringLiteral("The client is connected"));

    // The engine got the secrets, and nothing else has them.
    const QByteArray got = b.standin.read(QStringLiteral("variables"));
    QVERIFY(got.contains(samples::brokerTokenText) && got.contains(ClientFixture::typedSecret));
    for (const char *file : {"calls", "environment"})
        QCOMPARE(b.f.leaks.findIn(b.standin.read(QLatin1String(file))), QStringList());
    QTRY_VERIFY(
        b.f.find<QPlainTextEdit>("clientLog")->toPlainText().contains(QLatin1String("the client logs")));
    QCOMPARE(b.f.leaks.findIn(accessibleText(*b.f.dialog).toUtf8()), QStringList());
    QCOMPARE(b.f.leaks.findBelow(b.f.space.folder.path()), QStringList());
    // It is remembered what runs, so that a rotation can take it away.
    b.f.space.records.settle();
    QCOMPARE(b.f.space.records.find(b.f.record.id)->client->clients.constLast().name, b.name());

    QTest::keyClick(b.stop(), Qt::Key_Space);
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(b.standin.container(b.name()).isEmpty());
    QVERIFY(!b.bar()->hasMessage());
    QVERIFY(b.start()->isEnabled());
    QVERIFY(b.start()->hasFocus());
}

/// What was typed while a client ran is what is started next, whole.
void TestStartPanel::startsWhatWasTyped()
{
    StartBench b;
    b.open();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    b.start()->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    b.f.enter(field::name, QStringLiteral("another-client"));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(b.standin.container(b.name()).isEmpty());
    QVERIFY2(b.commands().contains(QLatin1String("--name another-client ")), qPrintable(b.commands()));
    b.start()->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    QCOMPARE(b.standin.container(QStringLiteral("another-client")), QByteArray("running"));
    QVERIFY(b.standin.container(b.name()).isEmpty());
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
}

/// A client that ends at once is started again by its engine, unless somebody stops that.
void TestStartPanel::stopsWhatIsStartedOverAndOver()
{
    StartBench b;
    b.open();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    b.start()->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    b.standin.write(qPrintable(QLatin1String("containers/") + b.name()), "restarting");
    QTRY_VERIFY(is<run::Failed>(b.panel()->state()));
    QVERIFY(b.start()->isEnabled() && b.stop()->isEnabled());
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(b.standin.container(b.name()).isEmpty());
}

void TestStartPanel::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *command, const char *said, const char *title) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(said) << QString::fromLatin1(title);
    };
    row("daemon", "ps", "Cannot connect to the Docker daemon at unix:///var/run/docker.sock.",
        "Docker is not running");
    row("permission", "ps", "permission denied while trying to connect to the Docker daemon socket",
        "You may not use Docker");
    row("port", "run-made", "Bind for 0.0.0.0:8000 failed: port is already allocated", "Port 8000 is in use");
    row("image", "pull", "manifest for snyk/broker:gitlab not found: manifest unknown",
        "There is no such image");
    row("network", "pull", "dial tcp: lookup registry-1.docker.io: no such host",
        "The image could not be downloaded");
}

void TestStartPanel::saysWhatIsWrong()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, said);
    StartBench b;
    b.standin.write(qPrintable(QLatin1String("fault-") + QString::fromLatin1(command)), said + '\n');
    b.open();
    if (command != "ps") {
        QTRY_VERIFY(b.start()->isEnabled());
        b.start()->click();
    }
    QTRY_VERIFY(b.bar()->hasMessage());
    QTEST(b.bar()->message().title, "title");
    QCOMPARE(b.bar()->message().kind, ui::MessageKind::Error);
    QVERIFY(b.bar()->message().details.contains(QString::fromUtf8(said).left(20)));
    QTRY_VERIFY(b.start()->isEnabled());
}

/// Whoever waits for a removal knows what it is for.
void TestStartPanel::saysWhyBeforeItTidiesUp()
{
    StartBench b;
    b.standin.write("fault-run-made",
        QByteArray("with ") + ClientFixture::typedSecret
            + ": Bind for 0.0.0.0:8000 failed: port is already allocated\n");
    b.standin.write("slow-rm", "");
    b.open();
    QTRY_VERIFY(b.start()->isEnabled());
    Announcements said;
    b.start()->click();
    QTRY_COMPARE(b.busyText(), QStringLiteral("Removing the container…"));
    QVERIFY(is<run::Ending>(b.panel()->state()));
    QCOMPARE(b.bar()->message().title, QStringLiteral("Port 8000 is in use"));
    QCOMPARE(b.f.leaks.findIn(accessibleText(*b.f.dialog).toUtf8()), QStringList());
    b.standin.remove("slow-rm");
    QTRY_VERIFY(is<run::Failed>(b.panel()->state()));
    QCOMPARE(b.bar()->message().title, QStringLiteral("Port 8000 is in use"));
    QCOMPARE(said.texts().filter(QStringLiteral("Port 8000 is in use")).size(), 1);
}

void TestStartPanel::asksBeforeItReplaces()
{
    StartBench b;
    b.standin.write(qPrintable(QLatin1String("containers/") + b.name()), "exited");
    b.open();
    QTRY_VERIFY(b.bar()->hasMessage());
    QCOMPARE(b.bar()->message().kind, ui::MessageKind::Warning);
    QVERIFY(b.bar()->message().lines.constFirst().contains(b.name()));
    QCOMPARE(b.standin.container(b.name()), QByteArray("exited"));
    auto *replace = b.f.find<QPushButton>("replaceClientButton");
    replace->setFocus();
    QTest::keyClick(replace, Qt::Key_Space);
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    QVERIFY(b.stop()->hasFocus());
    QCOMPARE(b.standin.container(b.name()), QByteArray("running"));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
}

void TestStartPanel::takesTheEngineThatIsHere()
{
    StartBench b(clientconfig::Engine::Podman);
    b.open();
    QCOMPARE(b.f.find<QComboBox>("engineChoice")->currentText(), QStringLiteral("Podman"));
    QVERIFY2(b.commands().startsWith(QLatin1String("podman pull docker.io/snyk/broker:gitlab\n")),
        qPrintable(b.commands()));
    // What the user chooses counts, and where it is not there he is told what is.
    b.f.find<QComboBox>("engineChoice")->setCurrentIndex(0);
    QVERIFY(b.f.find<QLabel>("engineNote")->text().contains(QStringLiteral("but Podman is here")));
    QVERIFY(!b.start()->isEnabled());
}

void TestStartPanel::saysThatThereIsNone()
{
    StartBench b;
    b.standin.host().searchPath = QStringList{b.standin.folder()};
    b.open();
    QVERIFY(b.f.find<QLabel>("engineNote")->text().contains(QStringLiteral("was not found")));
    QVERIFY(!b.start()->isEnabled() && !b.stop()->isEnabled());
    QVERIFY(!b.f.find("startCommandsShown")->isVisible());
    QVERIFY(b.standin.calls().isEmpty());
}

void TestStartPanel::waitsForTheForm()
{
    StartBench b;
    b.open();
    QTRY_VERIFY(b.start()->isEnabled());
    b.f.enter(field::gitlabHost, QString());
    QVERIFY(!b.start()->isEnabled());
    QVERIFY(!b.f.find("startCommandsShown")->isVisible());
    QVERIFY(b.f.find<QLabel>("engineNote")->text().contains(QStringLiteral("Complete the form")));
}

/// One that runs and never answers is not left without a word.
void TestStartPanel::saysWhenNobodyWaitsAnyMore()
{
    StartBench b;
    b.open();
    clientcheck::wait::Pace pace;
    pace.early = 10ms;
    pace.most = 100ms;
    b.panel()->setPace(pace);
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    b.start()->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    QTRY_COMPARE(b.bar()->message().title, QStringLiteral("The client has not connected"));
    QCOMPARE(b.busyText(), QString());
    // Stopped, it is over.
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(!b.bar()->hasMessage());
}

void TestStartPanel::stopsADownload()
{
    StartBench b;
    b.standin.write("slow-pull", "");
    b.open();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    b.start()->click();
    QTRY_VERIFY(is<run::Pulling>(b.panel()->state()));
    QVERIFY(b.stop()->isEnabled());
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    QVERIFY(!b.wasAsked("run"));
    b.f.space.records.settle();
    QVERIFY(!b.f.space.records.find(b.f.record.id)->client);
}

/// Whoever has to account for it finds each step, and no secret.
void TestStartPanel::isInTheJournal()
{
    using audit::Action;
    using audit::Outcome;
    using Step = std::pair<Action, Outcome>;
    StartBench b;
    b.standin.write(qPrintable(QLatin1String("containers/") + b.name()), "exited");
    b.open();
    const auto noted = [&b] {
        QList<Step> steps;
        const auto entries = b.f.space.audit.reader().next(100);
        for (const audit::Entry &entry : entries)
            steps.prepend({entry.action, entry.outcome});
        return steps;
    };
    QTRY_VERIFY(b.bar()->hasMessage());
    QCOMPARE(noted(), QList<Step>());
    b.f.find<QPushButton>("replaceClientButton")->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    QList<Step> expected{
        {Action::ClientReplaced, Outcome::Succeeded}, {Action::ClientStarted, Outcome::Succeeded}};
    QCOMPARE(noted(), expected);
    const audit::Entry last = b.f.space.audit.reader().next(1).constFirst();
    QCOMPARE(last.detail, b.name());
    QCOMPARE(last.fingerprint, std::optional(b.f.record.fingerprint));
    QCOMPARE(last.record, std::optional(b.f.record.id));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    expected.append({Action::ClientStopped, Outcome::Succeeded});
    QCOMPARE(noted(), expected);

    b.standin.write("fault-run-made", "no space left on device\n");
    b.start()->click();
    QTRY_VERIFY(is<run::Failed>(b.panel()->state()));
    expected.append({Action::ClientStarted, Outcome::Failed});
    QCOMPARE(noted(), expected);
    b.standin.remove("fault-run-made");

    b.standin.write("slow-pull", "");
    b.start()->click();
    QTRY_VERIFY(is<run::Pulling>(b.panel()->state()));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    expected.append({Action::ClientStarted, Outcome::Cancelled});
    QCOMPARE(noted(), expected);
    b.start()->click();
    QTRY_VERIFY(is<run::Pulling>(b.panel()->state()));
    b.f.dialog.reset();
    expected.append({Action::ClientStarted, Outcome::Cancelled});
    QCOMPARE(noted(), expected);
    QCOMPARE(b.f.leaks.findBelow(b.f.space.folder.path()), QStringList());
}

/// A download of minutes does not end because a window was closed by mistake.
void TestStartPanel::asksBeforeItIsBrokenOff()
{
    StartBench b;
    b.standin.write("slow-pull", "");
    b.open();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
    b.start()->click();
    QTRY_VERIFY(is<run::Pulling>(b.panel()->state()));
    const auto question = [&b] { return b.f.find<QMessageBox>("breakOffQuestion"); };
    b.f.dialog->close();
    QVERIFY(question() && question()->isVisible());
    QVERIFY(b.f.dialog->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(is<run::Pulling>(b.panel()->state()));

    // The entries are asked about as ever.
    QTest::keyClick(b.f.dialog.get(), Qt::Key_Escape);
    QVERIFY(question());
    question()->findChild<QPushButton *>(QStringLiteral("endButton"))->click();
    auto *entries = b.f.find<QMessageBox>("loseEntriesQuestion");
    QVERIFY(entries && b.f.dialog->isVisible());
    entries->findChild<QPushButton *>(QStringLiteral("endButton"))->click();
    QTRY_VERIFY(!b.f.dialog->isVisible());
}

/// How it is run here says nothing of how the files are wanted.
void TestStartPanel::keepsTheChosenWay()
{
    StartBench b;
    b.open();
    b.f.choose(Carrier::Kubernetes);
    QTRY_VERIFY(b.start()->isEnabled());
    b.start()->click();
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    b.f.space.records.settle();
    const auto memory = b.f.space.records.find(b.f.record.id)->client.value();
    QCOMPARE(memory.carrier, QStringLiteral("kubernetes"));
    QCOMPARE(memory.clients.constLast().carrier, QStringLiteral("docker-env-file"));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
}

/// What is typed meanwhile is for the next one.
void TestStartPanel::tellsOfTheClientThatRuns()
{
    StartBench b;
    b.open();
    QTRY_VERIFY(b.start()->isEnabled());
    b.standin.write("slow-run", "");
    b.start()->click();
    QTRY_VERIFY(is<run::Starting>(b.panel()->state()));
    b.f.enter(field::port, QStringLiteral("9123"));
    b.standin.remove("slow-run");
    QTRY_VERIFY(is<run::Running>(b.panel()->state()));
    b.f.space.records.settle();
    QCOMPARE(b.f.space.records.find(b.f.record.id)->client->clients.constLast().port, 8000);
    QTRY_VERIFY(!b.f.transport.asked().isEmpty());
    QCOMPARE(b.f.transport.asked().constFirst().port(), 8000);
    b.f.transport.answer(markedPath(b.f), 200, health(true));
    QTRY_COMPARE(b.bar()->message().title, QStringLiteral("The client is connected"));
    b.stop()->click();
    QTRY_VERIFY(is<run::Off>(b.panel()->state()));
}

/// Nothing real is started, or asked; what a real one does can be read, and why the button is off.
void TestStartPanel::showsInPracticeWhatItWouldDo()
{
    EngineStandin standin(QStringLiteral(BTA_ENGINE_STANDIN), clientconfig::Engine::Docker);
    const ClientFixture f(QStringLiteral("gitlab"), true);
    f.dialog->offerStart(standin.host());
    QVERIFY(f.show());
    f.fill();
    f.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
    const auto *start = f.find<QPushButton>("startClientButton");
    QVERIFY(start->isVisible() && !start->isEnabled());
    const QString note = f.find<ui::PlainLabel>("engineNote")->text();
    QVERIFY2(note.startsWith(QLatin1String("Practice mode: nothing is started on this computer.")),
        qPrintable(note));
    QCOMPARE(start->toolTip(), note);
    QCOMPARE(start->accessibleDescription(), note);
    const QString commands = f.find("startCommandsShown")
                                 ->findChild<QPlainTextEdit *>(QStringLiteral("commandText"))
                                 ->toPlainText();
    QVERIFY2(commands.contains(QLatin1String("docker run --detach ")), qPrintable(commands));
    QCOMPARE(f.leaks.findIn(commands.toUtf8()), QStringList());
    QVERIFY(standin.calls().isEmpty());
}

BTA_WINDOW_TEST(TestStartPanel)
#include "tst_startpanel.moc"
