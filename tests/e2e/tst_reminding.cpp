// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/paths.h"
#include "records/recordstore.h"
#include "support/desktopservices.h"
#include "support/fixedclock.h"
#include "support/samples.h"

#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::test;

namespace {

constexpr int patience = 30000;

/// One run of the program; ends with this object.
class Run final
{
    Q_DISABLE_COPY_MOVE(Run)

public:
    Run(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(program, arguments);
    }
    ~Run()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    [[nodiscard]] bool says(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [this, &line] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains(QByteArray(line + '\n'));
            },
            patience);
    }
    [[nodiscard]] bool hasSaid(const QByteArray &line)
    {
        m_said += m_process.readAllStandardOutput();
        return m_said.contains(QByteArray(line + '\n'));
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience);
    }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

// Reminders and the tray icon as a desktop gets them, from programs that are started again and again.
class TestReminding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachWarningOnce();
    void eachWarningOnceWhereverTheClockJumps();
    void notBeforeTheSnoozeEnds();
    void saysWhatIsDueAndComesWhenClicked();
    void theProgramRemindsOnce();
    void hasAnIconWithAMenu();
    void showsTheWindowWithoutATray();
    void showsTheWindowWhenTheTrayGoes();

private:
    [[nodiscard]] static QDateTime due() { return samples::moment().addDays(90); }
    void putToken(const QDateTime &due);
    [[nodiscard]] std::unique_ptr<Run> start(const QDateTime &now, const QStringList &more);
    /// How many notifications a run at this time brings; -1 when it does not get there.
    [[nodiscard]] int remindersAt(const QDateTime &now, const QStringList &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<TrayHost> m_host;
};

void TestReminding::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<NotificationServer>();
    m_host = std::make_unique<TrayHost>();
    QVERIFY(m_server->start());
    QVERIFY(m_host->start());
    putToken(due());
}

void TestReminding::cleanup()
{
    m_server.reset();
    m_host.reset();
}

void TestReminding::putToken(const QDateTime &due)
{
    const FixedClock clock;
    records::RecordStore store(
        records::Paths::under(m_folder->path(), m_folder->path(), QString(), false).recordsFile, clock);
    QVERIFY(store.load());
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.due = due;
    record.dueByHand = true;
    QVERIFY(store.put(record));
}

std::unique_ptr<Run> TestReminding::start(const QDateTime &now, const QStringList &more)
{
    return std::make_unique<Run>(QStringLiteral(BTA_REMINDING_RUN),
        QStringList{
            QStringLiteral("--data"), m_folder->path(), QStringLiteral("--now"), now.toString(Qt::ISODate)}
            + more);
}

int TestReminding::remindersAt(const QDateTime &now, const QStringList &more)
{
    m_server->forget();
    // Hidden: whoever looks at the window needs no notification.
    const auto run = start(now, QStringList{QStringLiteral("--tray")} + more);
    if (!run->says("started"))
        return -1;
    // What the program sent before it said so is here once the bus has answered and all was read.
    (void)QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("none.such"));
    QCoreApplication::processEvents();
    return static_cast<int>(m_server->shown().size());
}

void TestReminding::eachWarningOnce()
{
    const QList<int> warnings{30, 14, 7, 1, 0};
    for (int left = 32; left >= -2; --left) {
        // The second start of a day and the first.
        QCOMPARE(remindersAt(due().addDays(-left)), warnings.contains(left) ? 1 : 0);
        if (left % 7 == 0)
            QCOMPARE(remindersAt(due().addDays(-left).addSecs(60)), 0);
    }
}

void TestReminding::eachWarningOnceWhereverTheClockJumps()
{
    // Ahead, over two warnings: only the one that matters now.
    QCOMPARE(remindersAt(due().addDays(-40)), 0);
    QCOMPARE(remindersAt(due().addDays(-5)), 1);
    // Back, to before all of them, and there again.
    for (const int left : {60, 30, 20, 14, 7, 5, 2})
        QCOMPARE(remindersAt(due().addDays(-left)), 0);
    // Years ahead.
    QCOMPARE(remindersAt(due().addDays(1000)), 1);
    for (const int left : {30, 1, 0, -3, -1001})
        QCOMPARE(remindersAt(due().addDays(-left)), 0);
}

void TestReminding::notBeforeTheSnoozeEnds()
{
    const QDateTime first = due().addDays(-7);
    QCOMPARE(remindersAt(first, {QStringLiteral("--snooze")}), 1);
    QCOMPARE(remindersAt(first), 0);
    QCOMPARE(remindersAt(first.addSecs(23 * 3600)), 0);
    QCOMPARE(remindersAt(first.addSecs(25 * 3600)), 1);
    QCOMPARE(remindersAt(first.addSecs(26 * 3600)), 0);
    // A snooze does not swallow the next warning.
    QCOMPARE(remindersAt(due().addDays(-1)), 1);
}

void TestReminding::saysWhatIsDueAndComesWhenClicked()
{
    const auto run = start(due().addDays(-7), {QStringLiteral("--tray")});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown().size(), 1, patience);
    const NotificationServer::Shown shown = m_server->shown().constFirst();
    QCOMPARE(shown.app, QStringLiteral("Broker Token Assistant"));
    QVERIFY(!shown.title.isEmpty());
    QVERIFY2(shown.text.contains(samples::organization().name), qPrintable(shown.text));
    QVERIFY2(shown.text.contains(QLatin1String("7")), qPrintable(shown.text));
    QVERIFY(!QString(shown.title + shown.text).contains(QString::fromLatin1(samples::brokerTokenText)));
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(),
        QStringLiteral("io.github.broker_token_assistant"));
    QVERIFY(run->says("started"));
    QVERIFY(!run->hasSaid("shown"));
    m_server->click(shown.id);
    QVERIFY(run->says("shown"));
}

/// The executable itself, by the clock of this machine.
void TestReminding::theProgramRemindsOnce()
{
    const QString data = m_folder->filePath(QStringLiteral("broker-token-assistant"));
    const FixedClock clock;
    records::RecordStore store(records::Paths::under(data, data, QString(), false).recordsFile, clock);
    QVERIFY(store.load());
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.due = QDateTime::currentDateTimeUtc().addDays(6);
    record.dueByHand = true;
    QVERIFY(store.put(record));
    const QByteArray dataHome = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    for (const int expected : {1, 0}) {
        m_server->forget();
        Run run(QStringLiteral(BTA_PROGRAM), {QStringLiteral("--tray")});
        QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_host->toolTip().trimmed().isEmpty(), patience);
        // The list has been read, as the tool tip says; its reminder follows from the event loop.
        if (expected > 0)
            QTRY_COMPARE_WITH_TIMEOUT(m_server->shown().size(), expected, patience);
        else
            QTest::qWait(1500);
        QCOMPARE(m_server->shown().size(), expected);
        const QList<TrayHost::MenuEntry> menu = m_host->menu();
        QCOMPARE(menu.size(), 2);
        m_host->choose(menu.constLast());
        QVERIFY(run.ends());
        QCOMPARE(run.exitCode(), 0);
        m_host->stop();
        QVERIFY(m_host->start());
    }
    qputenv("XDG_DATA_HOME", dataHome);
}

void TestReminding::hasAnIconWithAMenu()
{
    const auto run = start(due().addDays(-3), {QStringLiteral("--tray")});
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, patience);
    QVERIFY(run->says("started"));
    QVERIFY(!run->hasSaid("shown"));
    QVERIFY(m_host->itemProperty("Title").toString().contains(QLatin1String("Broker Token Assistant")));
    QVERIFY(!m_host->itemProperty("Category").toString().isEmpty());
    QCOMPARE(m_host->itemProperty("Status").toString(), QStringLiteral("Active"));
    // What a pointer or a screen reader gets: what is due.
    QTRY_VERIFY2(m_host->toolTip().contains(QLatin1String("1")), qPrintable(m_host->toolTip()));
    QStringList labels;
    for (const TrayHost::MenuEntry &entry : m_host->menu())
        labels.append(QString(entry.label).remove(u'_'));
    QCOMPARE(labels, (QStringList{QStringLiteral("Open Broker Token Assistant"), QStringLiteral("Quit")}));
    m_host->activate();
    QVERIFY(run->says("shown"));
    m_host->choose(m_host->menu().constLast());
    QVERIFY(run->ends());
    QCOMPARE(run->exitCode(), 0);
}

void TestReminding::showsTheWindowWithoutATray()
{
    m_host->stop();
    const auto run = start(due().addDays(-60), {QStringLiteral("--tray")});
    QVERIFY(run->says("shown"));
    QVERIFY(run->says("started"));
}

void TestReminding::showsTheWindowWhenTheTrayGoes()
{
    const auto run = start(due().addDays(-60), {QStringLiteral("--tray")});
    QVERIFY(run->says("started"));
    QTRY_COMPARE_WITH_TIMEOUT(m_host->items().size(), 1, patience);
    QVERIFY(!run->hasSaid("shown"));
    m_host->stop();
    QVERIFY(run->says("shown"));
}

QTEST_GUILESS_MAIN(TestReminding)
#include "tst_reminding.moc"
