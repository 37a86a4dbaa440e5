// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"
#include "support/testroom.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using broker::ui::Autostart;

class TestAutostart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAsTheSpecificationWants_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("exec");
        QTest::newRow("plain") << QStringLiteral("/usr/bin/a") << QByteArray("\"/usr/bin/a\"");
        QTest::newRow("space") << QStringLiteral("/opt/my app/a") << QByteArray("\"/opt/my app/a\"");
        QTest::newRow("percent") << QStringLiteral("/a%b") << QByteArray("\"/a%%b\"");
        QTest::newRow("quote") << QStringLiteral("/a\"b") << QByteArray("\"/a\\\\\"b\"");
        QTest::newRow("dollar") << QStringLiteral("/a$b") << QByteArray("\"/a\\\\$b\"");
    }
    void quotesAsTheSpecificationWants()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, exec);
        const QByteArray entry = Autostart::desktopEntry(
            {path, {QStringLiteral("--tray")}, QStringLiteral("org.example.app"), QStringLiteral("App")});
        QVERIFY2(entry.contains(QByteArray("\nExec=" + exec + " \"--tray\"\n")), entry.constData());
        QVERIFY(entry.startsWith("[Desktop Entry]\n"));
        QVERIFY(entry.contains("\nName=App\n"));
    }

    void quotesAsWindowsTakesItApart_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << QStringLiteral("--tray") << QStringLiteral("\"--tray\"");
        QTest::newRow("space") << QStringLiteral("my profile") << QStringLiteral("\"my profile\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\\\"b\"");
        QTest::newRow("backslash at the end") << QStringLiteral("a\\") << QStringLiteral("\"a\\\\\"");
        QTest::newRow("backslash before a quote")
            << QStringLiteral("a\\\"b") << QStringLiteral("\"a\\\\\\\"b\"");
        QTest::newRow("backslash inside") << QStringLiteral("a\\b") << QStringLiteral("\"a\\b\"");
    }
    void quotesAsWindowsTakesItApart()
    {
        QFETCH(QString, argument);
        QFETCH(QString, word);
        const QString command = Autostart::windowsCommand({QStringLiteral("C:\\Program Files\\a.exe"),
            {argument}, QStringLiteral("org.example.app"), QStringLiteral("App")});
        QCOMPARE(command, QStringLiteral("\"C:\\Program Files\\a.exe\" ") + word);
    }

#ifdef Q_OS_WIN
    void goesOnAndOff()
    {
        const Autostart autostart({QStringLiteral("C:/a b/a.exe"), {QStringLiteral("--tray")},
                                      QStringLiteral("org.example.test"), QStringLiteral("App")},
            QString());
        QSettings run(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
            QSettings::NativeFormat);
        QSettings approved(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                                          "Explorer\\StartupApproved\\Run"),
            QSettings::NativeFormat);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true).has_value());
        QVERIFY(autostart.isOn());
        QCOMPARE(run.value(QStringLiteral("org.example.test")).toString(),
            QStringLiteral("\"C:\\a b\\a.exe\" \"--tray\""));
        // Switched off in the list that Windows shows, and on again here.
        approved.setValue(QStringLiteral("org.example.test"), QByteArray("\3\0\0\0\0\0\0\0\0\0\0\0", 12));
        approved.sync();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true).has_value());
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false).has_value());
        QVERIFY(!autostart.isOn());
        run.sync();
        QVERIFY(!run.contains(QStringLiteral("org.example.test")));
    }
#endif

#ifdef Q_OS_LINUX
    void goesOnAndOff()
    {
        const QTemporaryDir folder;
        const Autostart autostart(
            {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
            folder.path());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true).has_value());
        QVERIFY(autostart.isOn());
        const QString file = folder.filePath(QStringLiteral("autostart/org.example.app.desktop"));
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(autostart.set(false).has_value());
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(autostart.set(false).has_value());
    }

    void saysWhyItCannot()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Autostart autostart(
            {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
            folder.path());
        const auto set = autostart.set(true);
        QVERIFY(!set);
        QVERIFY(!set.error().path.isEmpty());
    }
#endif
};

BTA_TEST(TestAutostart)
#include "tst_autostart.moc"
