// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/datetext.h"
#include "shell.h"

#include "snyk/qtnetworkhttp.h"
#include "support/standinserver.h"
#include "support/testroom.h"
#include "support/wizarddriver.h"
#include "wizard/tokenwizard.h"

#include <QLocale>
#include <QTest>

#include <memory>
#include <optional>

using namespace broker;
using namespace broker::test;
using snyk::Method;
using standin::Misbehaviour;
using ui::PageId;

namespace {

/// The program with its real wizard, and a Snyk on loopback.
struct EndingBench
{
    EndingBench()
    {
        if (!server.listen())
            qFatal("The server does not listen.");
        shell.makeReal = [] { return std::make_unique<snyk::QtNetworkHttp>(snyk::QtNetworkHttp::Options()); };
        // In the hours in which Snyk switches off what is to end.
        shell.clock->set(QDateTime(shell.clock->nowUtc().date(), QTime(12, 30), Qt::UTC));
        ui::WindowServices services = shell.services();
        services.openWizard = ui::openTokenWizard;
        shell.window = std::make_unique<ui::MainWindow>(shell.composition, std::move(services));
        shell.window->show();
        const auto wizard = [this] { return shell.window->findChild<ui::TokenWizard *>(); };
        if (!QTest::qWaitFor([&wizard] { return wizard() && wizard()->isActiveWindow(); }))
            qFatal("There is no wizard.");
        driver.emplace(*wizard());
    }

    [[nodiscard]] QDate in(int days) const { return shell.clock->nowUtc().date().addDays(days); }
    /// As REST and v1 send it: RFC 8594.
    [[nodiscard]] snyk::HttpHeader sunset(int days) const
    {
        const QDateTime end(in(days), QTime(23, 59), Qt::UTC);
        return {"Sunset",
            QLocale::c().toString(end, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()};
    }
    [[nodiscard]] bool reachConfirm() const
    {
        return driver->signIn(server.api().toString(), QLatin1String(samples::apiTokenText))
            && driver->chooseOrganization(QStringLiteral("Core Ledger"))
            && driver->chooseIntegration(QStringLiteral("gitlab")) && driver->chooseMethod("generateChoice")
            && driver->waitFor(PageId::Confirm);
    }

    standin::StandInServer server;
    Shell shell;
    std::optional<WizardDriver> driver;
};

QString longDay(const QDate &day)
{
    return ui::shortDate(day);
}

} // namespace

/// Snyk says of an endpoint, while the wizard uses it, that it ends.
class TestEndingWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldOfQuietly_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("told");
        QTest::newRow("in 60 days") << 60 << true;
        QTest::newRow("just under 90") << 89 << true;
        QTest::newRow("90") << 90 << false;
    }
    void isToldOfQuietly()
    {
        QFETCH(const int, days);
        QFETCH(const bool, told);
        EndingBench bench;
        bench.server.misbehave({Method::Get, QStringLiteral("/v1/org/")},
            Misbehaviour::withHeaders({{"Deprecation", "2026-01-05T00:00:00Z"}, bench.sunset(days)}), 1000);
        QVERIFY(bench.reachConfirm() && bench.driver->commit());
        QVERIFY2(bench.driver->waitFor(PageId::Done), qPrintable(bench.driver->visibleText()));
        // The work went on undisturbed, and behind it there is a word about it.
        const ui::MessageBar &bar = bench.shell.bar("endingBar");
        QCOMPARE(bar.hasMessage(), told);
        if (!told)
            return;
        QCOMPARE(bar.message().kind, ui::MessageKind::Info);
        QCOMPARE(bar.message().title, QStringLiteral("Snyk ends a part of its API soon"));
        QCOMPARE(bar.message().lines,
            (QStringList{QString(QStringLiteral("GET /v1/org/…/integrations answers until %1."))
                             .arg(longDay(bench.in(days))),
                QStringLiteral("Look for a newer version of this program before that.")}));
    }

    void saysUntilWhenToWaitInABrownout()
    {
        EndingBench bench;
        QVERIFY(bench.reachConfirm());
        Misbehaviour away = Misbehaviour::withStatus(410);
        away.headers = {bench.sunset(14)};
        bench.server.misbehave({Method::Post, QStringLiteral("/v1/org/")}, away);
        QVERIFY(bench.driver->commit());
        const QString title = QStringLiteral("Snyk has switched this part of its API off for some hours");
        QTRY_VERIFY2(bench.driver->messageText().contains(title), qPrintable(bench.driver->visibleText()));
        const QTime until = QDateTime(bench.in(0), QTime(16, 0), Qt::UTC).toLocalTime().time();
        QVERIFY2(
            bench.driver->messageText().contains(
                QStringLiteral("Try again after %1.").arg(QLocale().toString(until, QLocale::ShortFormat))),
            qPrintable(bench.driver->messageText()));
        QCOMPARE(bench.shell.bar("endingBar").message().lines.constFirst(),
            QString(
                QStringLiteral("POST /v1/org/…/integrations does not answer any more; its last day is %1."))
                .arg(longDay(bench.in(14))));
        QVERIFY(bench.shell.real().records.records().isEmpty());
        // After those hours it works.
        QVERIFY(bench.driver->click("backToConfirmButton") && bench.driver->commit());
        QVERIFY2(bench.driver->waitFor(PageId::Done), qPrintable(bench.driver->visibleText()));
    }
};

BTA_WINDOW_TEST(TestEndingWalk)
#include "tst_endingwalk.moc"
