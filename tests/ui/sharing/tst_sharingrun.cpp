// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A job as its user sees and hears it, from the sign-in on, with a Snyk on loopback and the real network
// code.

#include "sharingfixture.h"

#include "integrations/catalogue.h"
#include "models/jobmodel.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace broker;
using namespace broker::test;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Misbehaviour;
using ui::SharingPageId;

namespace {

const standin::Matching anyAdd{snyk::Method::Post, QStringLiteral("/integrations")};
const standin::Matching anyPost{snyk::Method::Post, {}};
constexpr auto loopback = SharingFixture::Network::Loopback;

/// What a screen reader says of the widget.
QString heard(const SharingFixture &f, const char *name, QAccessible::Text what = QAccessible::Name)
{
    const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(f.find(name));
    return object ? ui::withoutBreaks(object->text(what)) : QString();
}

/// The cells of the row that begins so, as a screen reader gets them; the first one says the whole row.
QStringList heardRow(const SharingFixture &f, const char *table, const QString &name)
{
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(f.find(table));
    QAccessibleTableInterface *cells = object ? object->tableInterface() : nullptr;
    for (int row = 0; cells && row < cells->rowCount(); ++row) {
        if (!cells->cellAt(row, 0)->text(QAccessible::Name).startsWith(name + QLatin1String(", ")))
            continue;
        QStringList texts;
        for (int column = 0; column < cells->columnCount(); ++column) {
            if (cells->columnDescription(column) != QLatin1String("Group"))
                texts.append(cells->cellAt(row, column)->text(QAccessible::Name));
        }
        return texts;
    }
    return {};
}

/// One token each, up to the preview.
bool prepareRun(SharingFixture &f)
{
    f.open();
    return f.signIn() && f.chooseAll() && f.preview();
}

bool begin(SharingFixture &f)
{
    return f.click("commitButton") && f.waitFor(SharingPageId::Run);
}

bool rests(const SharingFixture &f)
{
    return QTest::qWaitFor(
        [&f] {
            const sharing::Job *job = f.session().job();
            return job && !job->isRunning() && !job->isWorking();
        },
        SharingFixture::patience);
}

bool hasStopped(const SharingFixture &f)
{
    return rests(f) && f.session().job()->obstacle()
        && QTest::qWaitFor([&f] { return f.find("messageTitle") != nullptr; }, SharingFixture::patience);
}

} // namespace

class TestSharingRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesATokenOverTheNetwork();
    void saysHowLongItIsSilent();
    void saysHowFastItGoesAndHowLongItTakes();
    void stopsForASignInAndGoesOn();
    void stopsForTheJournalAndGoesOn();
    void stopsAndTakesBackWhatWasDone();
    void retriesWhatFailedAndLooksAtWhatIsNotKnown();
    void tellsWhoListens();
    void saysWhichJobItIsAndHowToLeave();
};

/// Each page names the job: a taking back looks like any other. And what is over is closed, not cancelled.
void TestSharingRun::saysWhichJobItIsAndHowToLeave()
{
    SharingFixture f(66);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    const auto leave = [&f] {
        const auto *button = f.find<QAbstractButton>("leaveButton");
        return button ? button->text().remove(u'&') : QString();
    };
    const QString type = integrations::displayNameOf(f.session().integrationType());
    const QString each = QStringLiteral("Job: One token each, ") + type;
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("What would happen: One token each, ") + type);
    QCOMPARE(leave(), QStringLiteral("Cancel"));
    QVERIFY(f.saved("exportPreviewButton").contains(QLatin1String("One token each")));
    f.http.momentAt = 1;
    QStringList seen;
    f.http.moment = [&] { seen = QStringList{f.textOf("runKind"), leave()}; };
    QVERIFY2(f.run(), qPrintable(f.visibleText()));
    QCOMPARE(seen, QStringList({each, QStringLiteral("Leave for now")}));
    QVERIFY2(
        f.session().job()->counts().refused > 0 && f.isOn(SharingPageId::Run), qPrintable(f.visibleText()));
    QCOMPARE(leave(), QStringLiteral("Close"));
    QCOMPARE(heard(f, "runKind"), each);
    QVERIFY2(f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.textOf("resultKind"), each);
    QVERIFY(f.click("takeBackButton") && f.waitFor(SharingPageId::Preview));
    QTRY_VERIFY_WITH_TIMEOUT(!f.session().survey().isRunning(), SharingFixture::patience);
    const QString back = QStringLiteral("Job: Take back, ") + type;
    f.http.momentAt = static_cast<int>(f.http.changes.size()) + 1;
    QVERIFY2(f.run(), qPrintable(f.visibleText()));
    QTRY_COMPARE_WITH_TIMEOUT(seen.constFirst(), back, SharingFixture::patience);
    QVERIFY2(f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.textOf("resultKind"), back);
}

void TestSharingRun::sharesATokenOverTheNetwork()
{
    SharingFixture f(0, loopback);
    f.open(f.addSource());
    QVERIFY2(f.signIn() && f.chooseAll() && f.preview(), qPrintable(f.visibleText()));
    const int toDo = f.session().preview().toDo;
    QVERIFY(toDo > 0);
    QCOMPARE(f.server->count(anyPost), 0);
    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.server->count({snyk::Method::Post, QStringLiteral("/clone")}), toDo);
    QCOMPARE(f.data.records.records().constFirst().sharedWith.size(), toDo);
    for (const records::Target &target : f.data.records.records().constFirst().sharedWith)
        QCOMPARE(heardRow(f, "resultTable", target.org.name).value(3), QStringLiteral("done"));
}

void TestSharingRun::saysHowLongItIsSilent()
{
    SharingFixture f(66, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    const int toDo = f.session().preview().toDo;
    f.server->misbehave(anyAdd, Misbehaviour::withStatus(429, 90s));
    QVERIFY(begin(f));
    const auto says = [&f](int seconds) {
        return QTest::qWaitFor(
            [&f, seconds] {
                const QString text = f.textOf("runPace");
                return text.startsWith(
                           QStringLiteral("Snyk asked for a pause. It goes on by itself in %1 second(s).")
                               .arg(seconds))
                    && text.contains(QLatin1String(" Until the end: about "));
            },
            SharingFixture::patience);
    };
    QVERIFY2(says(90), qPrintable(f.visibleText()));
    QTRY_VERIFY(!f.session().job()->isWorking());
    QCOMPARE(heard(f, "runPace"), f.textOf("runPace"));
    const int refusedBefore = f.session().job()->counts().refused;
    const auto sent = f.server->log().size();
    QTest::qWait(1500);
    f.data.clock.set(f.data.clock.nowUtc().addSecs(30));
    QVERIFY2(says(60), qPrintable(f.textOf("runPace")));
    QTest::qWait(500);
    // Not even a question, and nobody is refused for it.
    QCOMPARE(f.server->log().size(), sent);
    QVERIFY(f.session().job()->isRunning());
    QCOMPARE(f.session().job()->counts().refused, refusedBefore);
    f.data.clock.set(f.data.clock.nowUtc().addSecs(61));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.unknown, 0);
    QCOMPARE(counts.done + counts.refused, toDo);
    // Only organizations that may not be changed.
    for (const sharing::RowState &state : f.session().job()->states()) {
        if (const auto *refused = std::get_if<sharing::Refused>(&state))
            QCOMPARE(refused->error.httpStatus, 403);
    }
}

void TestSharingRun::saysHowFastItGoesAndHowLongItTakes()
{
    SharingFixture f(66, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    snyk::PaceLimits limits;
    limits.v1PerMinute = 300;
    f.http.paceOf(sandbox::SandboxSnyk::sandboxApiToken()).setLimits(limits);
    QVERIFY(begin(f));
    QTRY_VERIFY(f.session().job() && f.session().job()->counts().done > 5);
    // The first ones say what is known so far.
    QTRY_VERIFY_WITH_TIMEOUT(
        f.textOf("runPace").startsWith(QLatin1String("So far ")), SharingFixture::patience);
    static const QRegularExpression words(
        QStringLiteral("^(\\d+) organization\\(s\\) a minute, about (\\d+) second\\(s\\) left\\.$"));
    QTRY_VERIFY_WITH_TIMEOUT(words.match(f.textOf("runPace")).hasMatch(), SharingFixture::patience);
    const QRegularExpressionMatch said = words.match(f.textOf("runPace"));
    const int perMinute = said.captured(1).toInt();
    // 95 % of what is allowed is never exceeded, and nearly reached.
    QVERIFY2(perMinute > 140 && perMinute <= 285, qPrintable(said.captured()));
    const sharing::JobCounts &counts = f.session().job()->counts();
    const double seconds = (counts.planned + counts.working) * 60.0 / perMinute;
    QVERIFY2(std::abs(said.captured(2).toInt() - seconds) <= 2, qPrintable(said.captured()));
    f.find<QAbstractButton>("pauseButton")->click();
    QVERIFY(rests(f));
}

void TestSharingRun::stopsForASignInAndGoesOn()
{
    SharingFixture f(66, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    f.server->misbehave(anyAdd, Misbehaviour::withStatus(401));
    QVERIFY(begin(f));
    QVERIFY2(hasStopped(f), qPrintable(f.visibleText()));
    QVERIFY2(f.textOf("messageTitle")
                 .endsWith(QLatin1String("The job has stopped: Snyk does not accept your sign-in any more")),
        qPrintable(f.textOf("messageTitle")));
    QVERIFY(!f.session().access().client());
    QVERIFY(f.session().job()->counts().planned > 0);
    const int sent = f.server->count(anyAdd);
    QTest::qWait(200);
    QCOMPARE(f.server->count(anyAdd), sent);
    // The way on is where the focus is.
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
        QStringLiteral("useKeptButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QVERIFY(!f.find("messageTitle"));
    // What was refused for the old token's sake waits for the user.
    const auto &states = f.session().job()->states();
    QCOMPARE(std::count_if(states.cbegin(), states.cend(),
                 [](const sharing::RowState &state) {
                     const auto *refused = std::get_if<sharing::Refused>(&state);
                     return refused && refused->error.httpStatus == 401;
                 }),
        1);
}

void TestSharingRun::stopsForTheJournalAndGoesOn()
{
    SharingFixture f(0, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    const int toDo = f.session().preview().toDo;
    QFile inItsPlace(f.data.folder.filePath(QStringLiteral("data/jobs")));
    QVERIFY(QDir().mkpath(f.data.folder.filePath(QStringLiteral("data"))));
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    QVERIFY(begin(f));
    QVERIFY2(hasStopped(f), qPrintable(f.visibleText()));
    QVERIFY2(f.textOf("messageTitle")
                 .endsWith(QLatin1String("The job has stopped: its journal cannot be written")),
        qPrintable(f.textOf("messageTitle")));
    QCOMPARE(f.server->count(anyPost), 0);
    QVERIFY(inItsPlace.remove());
    QVERIFY(f.click("goOnButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QCOMPARE(f.server->count(anyPost), toDo);
}

void TestSharingRun::stopsAndTakesBackWhatWasDone()
{
    SharingFixture f(200);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    const int toDo = f.session().preview().toDo;
    f.http.momentAt = 10;
    f.http.moment = [&f] { f.find<QAbstractButton>("stopJobButton")->click(); };
    QVERIFY(f.click("commitButton") && f.waitFor(SharingPageId::Run));
    QVERIFY2(f.waitFor(SharingPageId::Results), qPrintable(f.visibleText()));
    const auto sent = f.http.changes.size();
    const sharing::JobCounts counts = f.session().job()->counts();
    QVERIFY(counts.done > 0 && counts.planned > 0);
    QCOMPARE(counts.working, 0);
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("Results so far"));
    QVERIFY2(f.textOf("resultCounts").contains(QStringLiteral("%1 to do").arg(counts.planned)),
        qPrintable(f.textOf("resultCounts")));
    QVERIFY(f.saved("exportResultsButton").contains(QLatin1String("\"to do\"")));
    QTest::qWait(100);
    QCOMPARE(f.http.changes.size(), sent);

    // What was done is taken back, and nothing else is touched.
    QVERIFY(f.click("takeBackButton") && f.waitFor(SharingPageId::Preview));
    QTRY_VERIFY(!f.session().survey().isRunning());
    QCOMPARE(f.session().preview().toDo, counts.done);
    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes.size(), sent + counts.done);
    f.wizard->reject();

    // What was not done yet can still be done, from a later look at the results as well.
    f.open();
    auto *jobs = f.find<QComboBox>("jobCombo");
    QVERIFY2(jobs->currentText().startsWith(QLatin1String("Go on: One token each")),
        qPrintable(jobs->currentText()));
    QVERIFY((f.session().access().client() ? f.click("nextButton") : f.click("useKeptButton"))
        && f.waitFor(SharingPageId::Run));
    QCOMPARE(f.find<QAbstractButton>("stopJobButton")->text().remove(u'&'),
        QStringLiteral("See the results so far"));
    QVERIFY(f.click("stopJobButton") && f.waitFor(SharingPageId::Results));
    QVERIFY(f.click("goOnResultsButton") && f.waitFor(SharingPageId::Run));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QCOMPARE(f.session().job()->counts().done + f.session().job()->counts().refused, toDo);
    QCOMPARE(f.http.changes.size(), sent + counts.done + counts.planned);
}

void TestSharingRun::retriesWhatFailedAndLooksAtWhatIsNotKnown()
{
    SharingFixture f(0, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    f.server->misbehave(anyAdd, {Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()});
    f.server->misbehave(anyAdd, Misbehaviour::withStatus(409));
    QVERIFY(begin(f));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("retryButton") && f.find("retryButton")->isEnabled(), 60000);
    QVERIFY(rests(f));
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.unknown, 1);
    // One that may not be changed may be among them, and stays refused.
    QVERIFY(counts.refused >= 1);
    QSet<QString> failed;
    for (qsizetype i = 0; i < f.session().job()->states().size(); ++i) {
        const sharing::RowState &state = f.session().job()->states().at(i);
        if (std::holds_alternative<sharing::Unknown>(state)
            || std::holds_alternative<sharing::Refused>(state))
            failed.insert(f.session().job()->plan().rows.at(i).org.id.toString());
    }
    f.server->clearLog();
    QVERIFY(f.click("retryButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QCOMPARE(f.session().job()->counts().done, counts.done + 2);
    QSet<QString> looked;
    QSet<QString> called;
    for (const standin::LoggedRequest &request : f.server->log()) {
        const QString org = request.target.section(QLatin1Char('/'), 3, 3);
        QVERIFY2(failed.contains(org), qPrintable(request.target));
        if (request.method == snyk::Method::Get) {
            looked.insert(org);
            continue;
        }
        QVERIFY2(looked.contains(org), qPrintable(org));
        QVERIFY(!called.contains(org));
        called.insert(org);
    }
    QCOMPARE(called, failed);
}

void TestSharingRun::tellsWhoListens()
{
    SharingFixture f(66, loopback);
    QVERIFY2(prepareRun(f), qPrintable(f.visibleText()));
    const int toDo = f.session().preview().toDo;
    const auto leftAlone = static_cast<int>(f.session().preview().rows.size()) - toDo;
    // A screen reader asks at any moment.
    QStringList paces;
    const Announcements pauses;
    f.http.momentAt = 12;
    f.http.moment = [&] {
        paces.append(heard(f, "runPace"));
        f.find<QAbstractButton>("pauseButton")->click();
    };
    QVERIFY(begin(f));
    QVERIFY(rests(f));
    QTRY_COMPARE(heard(f, "pageHeading"), QStringLiteral("The job is paused"));
    QTRY_VERIFY2(pauses.contain(QStringLiteral("The job is paused. %1").arg(f.textOf("runCounts"))),
        qPrintable(pauses.texts().join(QLatin1Char('\n'))));
    // Of a job that rests nothing of the kind is said.
    QVERIFY2(paces.constFirst().startsWith(QLatin1String("Until the end: about "))
            || paces.constFirst().startsWith(QLatin1String("So far ")),
        qPrintable(paces.constFirst()));
    QCOMPARE(heard(f, "runPace"), QString());
    const sharing::JobCounts now = f.session().job()->counts();
    QVERIFY(now.done > 0 && now.planned > 0);
    QAccessibleInterface *progress = QAccessible::queryAccessibleInterface(f.find("runProgress"));
    QCOMPARE(progress->text(QAccessible::Name), QStringLiteral("Organizations that are over"));
    QVERIFY(progress->valueInterface());
    QCOMPARE(progress->valueInterface()->maximumValue().toInt(), toDo);
    // What was left alone was never to be done.
    QVERIFY(leftAlone > 0 && now.skipped >= leftAlone);
    QTRY_COMPARE(progress->valueInterface()->currentValue().toInt(), now.done + now.refused + now.unknown);
    const QString inWords = QStringLiteral("%1 of %2 organization(s)")
                                .arg(progress->valueInterface()->currentValue().toInt())
                                .arg(toDo);
    QCOMPARE(progress->text(QAccessible::Value), inWords);
    QCOMPARE(progress->text(QAccessible::Description), inWords);
    QVERIFY2(heard(f, "runCounts").contains(QStringLiteral("%1 done").arg(now.done)),
        qPrintable(heard(f, "runCounts")));
    QVERIFY2(heard(f, "runCounts").contains(QStringLiteral("%1 to do").arg(now.planned)),
        qPrintable(heard(f, "runCounts")));

    const Announcements announcements;
    QVERIFY(f.click("goOnButton"));
    QTRY_VERIFY2(announcements.contain(QStringLiteral("The job goes on. ")),
        qPrintable(announcements.texts().join(QLatin1Char('\n'))));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    const sharing::JobCounts end = f.session().job()->counts();
    QVERIFY(end.refused > 0);
    QTRY_VERIFY2(announcements.contain(QStringLiteral("%1 done, %2 refused").arg(end.done).arg(end.refused)),
        qPrintable(announcements.texts().join(QLatin1Char('\n'))));
    const sharing::JobPlan &plan = f.session().job()->plan();
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (!std::holds_alternative<sharing::Refused>(f.session().job()->states().at(i)))
            continue;
        const QStringList row = heardRow(f, "runTable", plan.rows.at(i).org.name);
        QCOMPARE(row.value(3), QStringLiteral("refused"));
        QVERIFY2(row.value(4).contains(QLatin1String("Request ")), qPrintable(row.value(4)));
        break;
    }
    // What did not go well comes first by itself, and alone when that is wanted.
    auto *table = f.find<QTreeView>("runTable");
    for (int row = 0; row < end.refused; ++row)
        QCOMPARE(table->model()->index(row, ui::JobModel::StateColumn).data().toString(),
            QStringLiteral("refused"));
    QVERIFY(f.click("runNeedyCheck"));
    QCOMPARE(f.rows("runTable"), end.refused);
    QCOMPARE(f.textOf("runShown"), QStringLiteral("%1 of %2 shown").arg(end.refused).arg(toDo + leftAlone));
    QCOMPARE(heard(f, "runNeedyCheck"), QStringLiteral("Only what needs you"));
}

BTA_WINDOW_TEST(TestSharingRun)
#include "tst_sharingrun.moc"
