// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "network/networkpolicy.h"
#include "network/proxylogin.h"
#include "records/paths.h"
#include "records/recordstore.h"
#include "settings/proxyloginitems.h"
#include "settings/settingsfile.h"
#include "support/await.h"
#include "support/fulldisk.h"
#include "support/testroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

using namespace broker;
using namespace broker::test;
using ui::MessageKind;

namespace {

QByteArray contentOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Takes all room that is left; gives it back at the end.
class Filling final
{
    Q_DISABLE_COPY_MOVE(Filling)

public:
    explicit Filling(const QString &folder)
        : m_file(folder + QLatin1String("/filling"))
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        // Smaller and smaller, so that not even a short line fits.
        for (qsizetype size = 4096; size > 0; size /= 2) {
            while (m_file.write(QByteArray(size, 'x')) == size)
                ;
        }
    }
    ~Filling() { m_file.remove(); }

private:
    QFile m_file;
};

bool remount(const QString &folder, const char *how)
{
    return QProcess::execute(QStringLiteral("mount"),
               {QStringLiteral("-o"), QLatin1String("remount,") + QString::fromLatin1(how), folder})
        == 0;
}

void editNote(const Shell &shell, const QString &text)
{
    shell.trigger("notesAction");
    shell.find<QPlainTextEdit>("noteText")->setPlainText(text);
    shell.find<QDialog>("noteDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    shell.real().records.settle();
}

QString recordsFile(const Shell &shell)
{
    return records::Paths::under(shell.dataFolder(), QString(), QString(), false).recordsFile;
}

/// Title and lines of what the bar says, if it is to be seen.
QString said(const Shell &shell, const char *bar)
{
    const ui::MessageBar &messages = shell.bar(bar);
    if (!messages.isVisible())
        return {};
    return messages.message().title + QLatin1Char('\n') + messages.message().lines.join(QLatin1Char('\n'));
}

} // namespace

// Damaged files, full disks, folders that cannot be written: nothing is lost, and the window says what
// happened and what can be done.
class TestBadDisks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereADamagedListIs_data();
    void saysWhereADamagedListIs();
    void saysThatAListCannotBeRead();
    void saysThatANewerVersionWroteTheList();
    void saysThatTheDiskIsFull();
    void saysThatTheFolderIsReadOnly();
    void saysThatTheAuditJournalCannotBeWritten();
    void remindsAgainWhenItCouldNotBeNoted();
    void saysThatTheSettingsAreNotSaved();
    void forgetsARefusedLoginThatItCannotNote();
};

void TestBadDisks::saysWhereADamagedListIs_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 50, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestBadDisks::saysWhereADamagedListIs()
{
    QFETCH(const int, percent);
    Shell before;
    (void)before.add();
    const QByteArray whole = contentOnDisk(recordsFile(before));
    const QByteArray part = whole.first(whole.size() * percent / 100);

    Shell shell;
    QVERIFY(write(recordsFile(shell), part));
    QVERIFY(shell.start());
    QCOMPARE(shell.bar("loadBar").message().kind, MessageKind::Warning);
    const QFileInfo list(recordsFile(shell));
    const QStringList aside
        = list.dir().entryList({QStringLiteral("tokens.damaged-*.json")}, QDir::Files | QDir::Hidden);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(said(shell, "loadBar").contains(aside.constFirst()), qPrintable(said(shell, "loadBar")));
    QCOMPARE(contentOnDisk(list.dir().filePath(aside.constFirst())), part);
    // And life goes on.
    (void)shell.add();
    QCOMPARE(shell.real().records.records().size(), 1);
    QCOMPARE(contentOnDisk(list.dir().filePath(aside.constFirst())), part);
}

void TestBadDisks::saysThatAListCannotBeRead()
{
    Shell shell;
    QVERIFY(QDir().mkpath(recordsFile(shell))); // a folder of that name cannot be read, not even by root
    QVERIFY(shell.start());
    QCOMPARE(shell.bar("loadBar").message().kind, MessageKind::Error);
    QVERIFY2(said(shell, "loadBar").contains(QDir::toNativeSeparators(recordsFile(shell))),
        qPrintable(said(shell, "loadBar")));
    // Without a list nobody is invited to begin a new one.
    QCOMPARE(shell.wizards.size(), 0);
    QVERIFY(QDir().rmdir(recordsFile(shell)));
    QVERIFY(shell.click("reloadButton"));
    QTRY_VERIFY(!shell.bar("loadBar").hasMessage());
}

void TestBadDisks::saysThatANewerVersionWroteTheList()
{
    Shell shell;
    const QByteArray newer = R"({"schema":99,"tokens":[]})";
    QVERIFY(write(recordsFile(shell), newer));
    QVERIFY(shell.start());
    QCOMPARE(shell.bar("loadBar").message().kind, MessageKind::Error);
    QVERIFY(said(shell, "loadBar").contains(QDir::toNativeSeparators(recordsFile(shell))));
    QCOMPARE(contentOnDisk(recordsFile(shell)), newer);
}

void TestBadDisks::saysThatTheDiskIsFull()
{
    const QString disk = qEnvironmentVariable("BTA_SMALL_DISK");
    if (disk.isEmpty())
        QSKIP("No disk of its own: the system permits no mounts.");
    Shell shell(disk + QLatin1String("/data"));
    const records::TokenRecord record = shell.add();
    QVERIFY(shell.start());
    const QByteArray before = contentOnDisk(recordsFile(shell));
    {
        const Filling filling(disk);
        editNote(shell, QStringLiteral("kept nowhere"));
        QTRY_VERIFY(shell.bar("copyBar").hasMessage());
        QCOMPARE(shell.bar("copyBar").message().kind, MessageKind::Error);
        QVERIFY2(said(shell, "copyBar").contains(QDir::toNativeSeparators(recordsFile(shell))),
            qPrintable(said(shell, "copyBar")));
        QCOMPARE(contentOnDisk(recordsFile(shell)), before);
        QVERIFY(shell.real().records.find(record.id)->note.isEmpty());
    }
    editNote(shell, QStringLiteral("kept"));
    QTRY_COMPARE(shell.real().records.find(record.id)->note, QStringLiteral("kept"));
    const FixedClock clock;
    records::RecordStore after(recordsFile(shell), clock);
    QVERIFY(after.load());
    QCOMPARE(after.records().constFirst().note, QStringLiteral("kept"));
    // Nothing half-written is left behind.
    QCOMPARE(QFileInfo(recordsFile(shell)).dir().entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("tokens.json")});
}

void TestBadDisks::saysThatTheFolderIsReadOnly()
{
    const QString disk = qEnvironmentVariable("BTA_OTHER_DISK");
    if (disk.isEmpty())
        QSKIP("No disk of its own: the system permits no mounts.");
    Shell shell(disk + QLatin1String("/data"));
    const records::TokenRecord record = shell.add();
    QVERIFY(remount(disk, "ro"));
    QVERIFY(shell.start());
    // What is there can be seen and copied.
    QVERIFY(shell.find("recordTable")->isVisible());
    shell.trigger("copyAction");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(samples::brokerTokenText));
    QTRY_VERIFY(said(shell, "auditBar").contains(QLatin1String("audit.jsonl")));
    editNote(shell, QStringLiteral("kept nowhere"));
    QTRY_VERIFY(shell.bar("copyBar").hasMessage());
    QCOMPARE(shell.bar("copyBar").message().kind, MessageKind::Error);
    QVERIFY(said(shell, "copyBar").contains(QDir::toNativeSeparators(recordsFile(shell))));
    QVERIFY(shell.real().records.find(record.id)->note.isEmpty());
    QVERIFY(remount(disk, "rw"));
    editNote(shell, QStringLiteral("kept"));
    QTRY_COMPARE(shell.real().records.find(record.id)->note, QStringLiteral("kept"));
}

void TestBadDisks::saysThatTheAuditJournalCannotBeWritten()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    const QString audit = records::Paths::under(shell.dataFolder(), QString(), QString(), false).auditFolder;
    QVERIFY(write(audit, "in the way"));
    QVERIFY(shell.start());
    QVERIFY(!shell.bar("auditBar").hasMessage());
    editNote(shell, QStringLiteral("kept"));
    QTRY_COMPARE(shell.real().records.find(record.id)->note, QStringLiteral("kept"));
    QTRY_VERIFY(shell.bar("auditBar").hasMessage());
    QCOMPARE(shell.bar("auditBar").message().kind, MessageKind::Warning);
    QVERIFY2(
        said(shell, "auditBar").contains(QLatin1String("audit.jsonl")), qPrintable(said(shell, "auditBar")));
}

void TestBadDisks::remindsAgainWhenItCouldNotBeNoted()
{
    const QString disk = qEnvironmentVariable("BTA_SMALL_DISK");
    if (disk.isEmpty())
        QSKIP("No disk of its own: the system permits no mounts.");
    const QString data = disk + QLatin1String("/reminders");
    for (const bool full : {true, false}) {
        Shell shell(data);
        if (full)
            (void)shell.add();
        shell.clock->set(samples::moment().addDays(88));
        std::optional<Filling> filling;
        if (full)
            filling.emplace(disk);
        QVERIFY(shell.start());
        // The second start would not remind if the first had been able to note it.
        QTRY_VERIFY(shell.find("snoozeReminderButton")->isVisible());
        shell.real().records.settle();
        QTRY_COMPARE(shell.bar("reminderBar").hasMessage(), full);
        QVERIFY(!full || shell.bar("reminderBar").message().kind == MessageKind::Error);
    }
    Shell shell(data);
    shell.clock->set(samples::moment().addDays(88));
    QVERIFY(shell.start());
    QVERIFY(!shell.find("snoozeReminderButton")->isVisible());
}

void TestBadDisks::saysThatTheSettingsAreNotSaved()
{
    const QString disk = qEnvironmentVariable("BTA_SMALL_DISK");
    if (disk.isEmpty())
        QSKIP("No disk of its own: the system permits no mounts.");
    Shell shell({}, disk + QLatin1String("/config"));
    settings::Settings &settings = shell.real().settings;
    settings.proxyHost.set(QStringLiteral("before.example.com"));
    QVERIFY(settings.file()->writeNow());
    const QByteArray before = contentOnDisk(settings.path());
    QVERIFY(before.contains("before.example.com"));
    QVERIFY(shell.start());
    ui::SettingsDialog dialog(
        shell.real(), {shell.appearance, shell.autostart, &shell.composition.network()}, shell.window.get());
    dialog.show();
    const auto *bar = dialog.findChild<ui::MessageBar *>(QStringLiteral("unwrittenBar"));
    auto *host = dialog.findChild<QLineEdit *>(QStringLiteral("proxyHostEdit"));
    {
        const Filling filling(disk);
        host->setText(QStringLiteral("proxy.example.com"));
        QTRY_VERIFY(bar->isVisible());
        // Where it is typed, and in the window behind.
        QCOMPARE(bar->message().title, QStringLiteral("The settings are not saved"));
        QVERIFY2(bar->message().lines.join(u' ').contains(QDir::toNativeSeparators(settings.path())),
            qPrintable(bar->message().lines.join(u' ')));
        QVERIFY(said(shell, "unwrittenBar").contains(QLatin1String("The settings are not saved")));
        // What was typed holds meanwhile, and what was there is there.
        QCOMPARE(settings.proxyHost.value(), QStringLiteral("proxy.example.com"));
        QCOMPARE(contentOnDisk(settings.path()), before);
        bar->findChild<QPushButton *>(QStringLiteral("writeSettingsButton"))->click();
        QTRY_VERIFY(bar->isVisible());
    }
    bar->findChild<QPushButton *>(QStringLiteral("writeSettingsButton"))->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(said(shell, "unwrittenBar").isEmpty());
    QVERIFY(contentOnDisk(settings.path()).contains("proxy.example.com"));
    // The region of a sign-in is a setting, too; nobody has the dialog open then.
    dialog.accept();
    const Filling filling(disk);
    settings.lastApiAddress.set(QStringLiteral("https://api.eu.snyk.io"));
    QTRY_VERIFY(!said(shell, "unwrittenBar").isEmpty());
}

/// A login that was refused is not sent again by the next start, even where that cannot be noted down.
void TestBadDisks::forgetsARefusedLoginThatItCannotNote()
{
    if (!FullDisk::isPossible)
        QSKIP("No disk can be full here.");
    Shell shell;
    settings::Settings &settings = shell.real().settings;
    const QString proxy = QStringLiteral("http://proxy.example.com:3128");
    settings::ProxyLoginItems(settings).keep(proxy);
    const network::ProxyLoginStore store = shell.composition.proxyLogin();
    QVERIFY(test::await(store.write(proxy, {QStringLiteral("ada"), samples::secret("wrong")}))->has_value());
    QVERIFY(settings.file()->writeNow());
    Q_EMIT shell.composition.network().loginRefused(proxy);
    QVERIFY(test::await(store.read(proxy))->has_value());
    QCOMPARE(settings::ProxyLoginItems(settings).refused(), QStringList{proxy});
    const FullDisk full;
    Q_EMIT shell.composition.network().loginRefused(proxy);
    QTRY_VERIFY(!test::await(store.read(proxy))->has_value());
}

BTA_WINDOW_TEST(TestBadDisks)
#include "tst_baddisks.moc"
