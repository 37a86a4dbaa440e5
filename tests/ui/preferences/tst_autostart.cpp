// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"
#include "support/testroom.h"

#include <QFile>
#include <QFileInfo>
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
