// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"

#include "clientconfig/configpanel.h"
#include "support/testroom.h"

#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::test;

/// The way to run the client, and what only those see who run it.
class TestClientChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheWayToRunIt();
    void foldsTheCommands();
};

/// Once chosen, the way to run the client is there the next time, whether or not anything was handed out.
void TestClientChoice::remembersTheWayToRunIt()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    auto *engine = f.find<QComboBox>("engineChoice");
    QVERIFY(engine->isVisible());
    f.choose(Carrier::Kubernetes);
    QVERIFY(!engine->isVisible());
    f.choose(Carrier::Compose);
    engine->setCurrentIndex(1);
    const auto *carrier = f.find<QComboBox>("carrierChoice");
    QCOMPARE(carrier->currentText(), QStringLiteral("Podman Compose"));
    const auto applied = [&f] {
        return f.find("applyCommands")->findChild<QPlainTextEdit *>(QStringLiteral("commandText"));
    };
    QVERIFY2(applied()->toPlainText().startsWith(QLatin1String("podman compose ")),
        qPrintable(applied()->toPlainText()));
    QVERIFY(f.preview().contains(QLatin1String("docker.io/snyk/broker:gitlab")));

    f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, f.transport, f.guard, f.record);
    QVERIFY(f.show());
    QCOMPARE(f.find<ui::ConfigPanel>("configPanel")->carrier(), Carrier::Compose);
    QCOMPARE(f.find<QComboBox>("engineChoice")->currentText(), QStringLiteral("Podman"));
    QFile list(f.space.records.path());
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(f.leaks.findIn(list.readAll()), QStringList());
}

/// Who does not run commands does not see any, until he opens them with the keyboard.
void TestClientChoice::foldsTheCommands()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    const auto *commands = f.find("applyCommands");
    QVERIFY(!commands->isVisible() && !f.find("goodToKnow")->isVisible());
    auto *fold = f.find("commandsFold")->findChild<QAbstractButton *>(QStringLiteral("foldButton"));
    QVERIFY(fold->isVisible());
    fold->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(commands->isVisible() && f.find("goodToKnow")->isVisible());
    // It stays open while the form is filled in.
    f.choose(Carrier::Compose);
    QVERIFY(commands->isVisible());
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!commands->isVisible());
}

BTA_WINDOW_TEST(TestClientChoice)
#include "tst_clientchoice.moc"
