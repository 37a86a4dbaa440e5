// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/sessionkeeper.h"
#include "board/tokenboard.h"
#include "support/testroom.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QToolButton>

using namespace broker;
using namespace broker::test;

/// The desktop says that the screen is locked, on a session bus of the test's own, while the whole program
/// is on the screen.
class TestLockSession final : public QObject
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
        QVERIFY(desktop().registerService(m_service));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(m_name);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void endsTheSessionAndHidesSecrets()
    {
        Shell shell;
        const records::TokenRecord record = shell.add();
        QVERIFY(shell.start());
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.real().sessions->keep({samples::region(), samples::apiToken(), samples::self()});
        shell.find<ui::TokenBoard>("tokenBoard")->select(record.id);
        auto *reveal = shell.find<QToolButton>("revealButton");
        QTRY_VERIFY(reveal->isVisible() && reveal->isEnabled());
        reveal->click();
        QTRY_COMPARE(shownText(shell), QLatin1String(samples::brokerTokenText));

        QVERIFY(QTest::qWaitFor([&] { return lock() && shell.real().sessions->isEmpty(); }));
        QTRY_VERIFY(shownText(shell) != QLatin1String(samples::brokerTokenText));
        QCOMPARE(shell.bar("copyBar").message().title,
            QStringLiteral("Signed out of Snyk, because the screen was locked"));
        QVERIFY(!shell.find<QAction>("signOutAction")->isEnabled());
    }

    void saysNothingWhereNobodyWasSignedIn()
    {
        Shell shell;
        (void)shell.add();
        QVERIFY(shell.start());
        const auto before = shell.real().sessions->generation();
        QVERIFY(QTest::qWaitFor([&] { return lock() && shell.real().sessions->generation() != before; }));
        QVERIFY(!shell.bar("copyBar").hasMessage());
    }

private:
    [[nodiscard]] QDBusConnection desktop() const { return QDBusConnection::connectToBus(m_address, m_name); }
    [[nodiscard]] bool lock() const
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/gnome/ScreenSaver"), m_service, QStringLiteral("ActiveChanged"));
        message << true;
        return desktop().send(message);
    }
    [[nodiscard]] static QString shownText(const Shell &shell)
    {
        return shell.find<QLineEdit>("secretText")->text();
    }

    QProcess m_bus;
    QString m_address;
    const QString m_name = QStringLiteral("desktop");
    const QString m_service = QStringLiteral("org.gnome.ScreenSaver");
};

BTA_WINDOW_TEST(TestLockSession)
#include "tst_locksession.moc"
