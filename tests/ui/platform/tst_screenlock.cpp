// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/activitywatch.h"
#include "platform/screenlock.h"
#include "support/testroom.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace broker;

/// A session bus of the test's own, on which desktops say that the screen is locked.
class TestScreenLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QTRY_VERIFY(m_bus.canReadLine());
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void hearsEveryDesktop_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("path");
        QTest::newRow("KDE") << QStringLiteral("org.freedesktop.ScreenSaver")
                             << QStringLiteral("/org/freedesktop/ScreenSaver");
        QTest::newRow("GNOME") << QStringLiteral("org.gnome.ScreenSaver")
                               << QStringLiteral("/org/gnome/ScreenSaver");
        QTest::newRow("Xfce") << QStringLiteral("org.xfce.ScreenSaver")
                              << QStringLiteral("/org/xfce/ScreenSaver");
    }
    void hearsEveryDesktop()
    {
        QFETCH(QString, service);
        QFETCH(QString, path);
        const QString name = QLatin1String("desktop-") + service;
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address, name);
        QVERIFY(desktop.isConnected());
        const ui::ScreenLock lock;
        QSignalSpy locked(&lock, &ui::ScreenLock::locked);
        // The desktop's part may be started after the program.
        QVERIFY(desktop.registerService(service));
        const auto say = [&](bool isActive) {
            QDBusMessage message = QDBusMessage::createSignal(path, service, QStringLiteral("ActiveChanged"));
            message << isActive;
            return desktop.send(message);
        };
        QVERIFY(QTest::qWaitFor([&] { return say(true) && !locked.isEmpty(); }));
        const qsizetype heard = locked.size();
        QVERIFY(say(false));
        QTest::qWait(50);
        QVERIFY(locked.size() >= heard);
        QDBusConnection::disconnectFromBus(name);
    }

    void hearsInput()
    {
        ui::ActivityWatch watch(*QCoreApplication::instance());
        QSignalSpy active(&watch, &ui::ActivityWatch::active);
        QWidget window;
        QTest::keyClick(&window, Qt::Key_A);
        QTest::keyClick(&window, Qt::Key_B);
        QCOMPARE(active.size(), 1);
    }

private:
    QProcess m_bus;
    QString m_address;
};

BTA_WINDOW_TEST(TestScreenLock)
#include "tst_screenlock.moc"
