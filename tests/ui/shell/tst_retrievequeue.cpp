// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "retrievequeue.h"

#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

records::Target registryNamed(const QString &profile)
{
    records::Target target = samples::target(QStringLiteral("docker-hub"));
    target.integration = IntegrationId::create();
    target.profile = profile;
    return target;
}

} // namespace

class TestRetrieveQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two registries of one type in one organization are two tokens.
    void tellsSeveralOfOneTypeApart()
    {
        ui::MessageBar bar;
        QList<records::Target> opened;
        ui::RetrieveQueue queue(
            bar, [&opened](const records::Target &target) { opened.append(target); }, this);
        const records::Target build = registryNamed(QStringLiteral("Build"));
        const records::Target release = registryNamed(QStringLiteral("Release"));
        queue.start({build, release});
        QCOMPARE(opened, QList<records::Target>{build});
        QVERIFY2(bar.message().lines.join(u' ').contains(QStringLiteral("Docker Hub \u2013 Build")),
            qPrintable(bar.message().lines.join(u' ')));
        queue.onOpened();
        QVERIFY(queue.next().contains(QStringLiteral("Release")));
        // Somebody took the other one in this window.
        queue.settle(release);
        QCOMPARE(queue.position(), QStringLiteral("1 of 2"));
        queue.settle(build);
        QCOMPARE(queue.position(), QStringLiteral("2 of 2"));
    }

    /// Whose id was not known when the queue was made.
    void knowsOneWhoseIdCameLater()
    {
        ui::MessageBar bar;
        ui::RetrieveQueue queue(
            bar, [](const records::Target &) {}, this);
        records::Target unknown = registryNamed({});
        const records::Target known = unknown;
        unknown.integration.reset();
        queue.start({unknown, registryNamed(QStringLiteral("Release"))});
        queue.onOpened();
        queue.settle(known);
        QCOMPARE(queue.position(), QStringLiteral("2 of 2"));
    }
};

BTA_WINDOW_TEST(TestRetrieveQueue)
#include "tst_retrievequeue.moc"
