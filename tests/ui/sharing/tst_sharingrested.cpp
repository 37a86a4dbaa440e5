// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Jobs that the program comes back to, after it was left or killed, as their user finds them.

#include "sharingfixture.h"

#include "presenters/sharingtext.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/client.h"
#include "support/jobnotes.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>

using namespace broker;
using namespace broker::test;
using namespace broker::sharing;
using ui::SharingPageId;

namespace {

/// The column of a table of fields in quotes, none of which has a quote in it: of the rows that have `cell`.
QStringList columnOf(const QString &table, const QString &title, const QString &cell)
{
    QStringList found;
    qsizetype place = -1;
    for (const QString &line : table.split(QLatin1String("\r\n"), Qt::SkipEmptyParts)) {
        const QStringList cells = line.mid(1, line.size() - 2).split(QLatin1String("\",\""));
        if (place < 0)
            place = cells.indexOf(title);
        else if (cells.contains(cell))
            found.append(cells.value(place, QStringLiteral("no such column")));
    }
    return found;
}

snyk::ApiError answerOf(int status)
{
    snyk::ApiError error;
    error.kind = status == 403 ? snyk::ApiErrorKind::Forbidden : snyk::ApiErrorKind::ServerError;
    error.httpStatus = status;
    error.outcomeUnknown = status != 403;
    error.requestId = QStringLiteral("0c1f3b1d-0000-4000-8000-%1").arg(status, 12, 10, QLatin1Char('0'));
    return error;
}

/// A job for one token each, as it was planned in the window, which is gone then.
JobPlan plannedIn(SharingFixture &f)
{
    f.open();
    if (!f.signIn() || !f.chooseAll() || !f.preview())
        qFatal("There is no preview.");
    JobPlan plan = planOf(f.session().wish(), f.session().preview(), f.session().nowUtc());
    plan.storage = records::Storage::Keychain;
    f.wizard.reset();
    return plan;
}

QList<int> rowsThat(const JobPlan &plan, Act act)
{
    QList<int> rows;
    for (int row = 0; row < plan.rows.size(); ++row) {
        if (!plan.rows.at(row).skip && plan.rows.at(row).act == act)
            rows.append(row);
    }
    return rows;
}

} // namespace

class TestSharingRested final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItLeavesARunningJob()
    {
        SharingFixture f(200);
        f.open();
        QVERIFY(f.signIn() && f.chooseAll() && f.preview());
        f.http.momentAt = 10;
        f.http.moment = [&f] { f.wizard->close(); };
        QVERIFY(f.click("commitButton") && f.waitFor(SharingPageId::Run));
        const auto asked
            = [&f] { return f.wizard->findChild<QWidget *>(QStringLiteral("pauseJobQuestion")); };
        QTRY_VERIFY(asked());
        QWidget *question = asked();
        QVERIFY(f.wizard->isVisible());
        // Nothing is changed while the user reads.
        const sharing::Job &job = *f.session().job();
        QTRY_VERIFY(!job.isRunning() && !job.isWorking());
        const auto sent = f.http.changes.size();
        QTest::qWait(150);
        QCOMPARE(f.http.changes.size(), sent);
        QVERIFY(question->isVisible() && job.counts().planned > 0);
        // Whoever stays has it go on.
        question->findChild<QAbstractButton *>(QStringLiteral("stayButton"))->click();
        QTRY_VERIFY(job.isRunning() && f.http.changes.size() > sent && !asked());
        f.wizard->close();
        QTRY_VERIFY(asked());
        question = asked();
        QTRY_VERIFY(!job.isRunning() && !job.isWorking());
        QVERIFY(!job.isFinished());
        question->findChild<QAbstractButton *>(QStringLiteral("endButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!f.wizard->isVisible(), SharingFixture::patience);
        const auto jobs = f.journal.load().jobs;
        QCOMPARE(jobs.size(), 1);
        QVERIFY(jobs.constFirst().isUnfinished());
        // What has left has come to its end: each token is on the list.
        QCOMPARE(f.data.records.records().size(), f.session().job()->counts().done);
    }

    void saysWhatIsHalfDone();
    void saysWhatWasTriedAgain();
};

/// Killed in the middle of everything: each row is where a kill can leave it.
void TestSharingRested::saysWhatIsHalfDone()
{
    SharingFixture f(66);
    const JobPlan plan = plannedIn(f);
    const QList<int> rows = rowsThat(plan, Act::Add);
    QVERIFY(rows.size() > 8);
    const int done = rows.at(0);
    const int kept = rows.at(1);
    const int calling = rows.at(2);
    const int unknown = rows.at(3);
    const int lost = rows.at(4);
    const int refused = rows.at(5);
    const KeptToken token{samples::brokerToken().fingerprint()};
    f.keychain.put(f.data.workspace.keys.key(
                       vault::SecretKind::BrokerToken, plan.regionId, plan.rows.at(kept).record->toString()),
        samples::brokerToken().secret());
    // Of those whose end is not known, Snyk has carried out both calls.
    snyk::Client client(
        f.http, f.data.clock, f.api(), sandbox::SandboxSnyk::sandboxApiToken(), f.data.workspace.retry);
    for (const int row : {calling, unknown}) {
        const auto added = await(client.addBrokered(plan.rows.at(row).org.id, plan.integrationType, {}));
        QVERIFY(added && *added);
    }
    f.http.changes.clear();
    const IntegrationId id = samples::integrationId();
    QVERIFY(f.journal.begin(plan).has_value());
    QVERIFY(noteNow(f.journal, plan.id,
        {{done, Recorded{id, KeptToken{samples::brokerToken(samples::otherBrokerTokenText).fingerprint()}}},
            {kept, Kept{id, token}}, {calling, Calling{}}, {unknown, Unknown{answerOf(500)}},
            {lost, Unknown{answerOf(500), true}}, {refused, Refused{answerOf(403)}}})
                .has_value());
    f.restartJournal();

    f.open();
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Run));
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("The job is paused"));
    const int open = f.session().job()->counts().planned;
    QVERIFY(open > 2);
    QCOMPARE(f.textOf("runHeld").split(QLatin1Char('\n')),
        QStringList({QStringLiteral("1 organization(s) is/are done; nothing happens there."),
            QStringLiteral("1 is/are done at Snyk and only has/have to be noted here."),
            QStringLiteral("Of 2 it is not known how the call ended: “Go on” only looks what became of it, "
                           "and does not call again."),
            QStringLiteral("%1 is/are open: “Go on” looks at each, and calls Snyk once where all is still as "
                           "planned.")
                .arg(open),
            QStringLiteral("1 was/were refused: that stays so until you press “Retry”."),
            QStringLiteral("1 is/are done without a token here: the results lead to it, “Go on” does not."),
            QStringLiteral("Nothing is called twice.")}));
    QCOMPARE(f.http.changes, QStringList());
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
        QStringLiteral("goOnButton"));

    QVERIFY(f.click("goOnButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    // As it was said: those that were open, once each, and no other.
    QCOMPARE(f.http.changes.size(), open);
    for (const int row : {done, kept, calling, unknown, lost, refused}) {
        const QString org = plan.rows.at(row).org.id.toString();
        QVERIFY2(f.http.changes.filter(org).isEmpty(), qPrintable(org));
    }
    const auto record = f.data.records.find(*plan.rows.at(kept).record);
    QVERIFY(record && record->fingerprint == token.fingerprint);
    QCOMPARE(record->target.org.name, plan.rows.at(kept).org.name);
    const auto state
        = [&f, &plan](int row) { return f.row("runTable", plan.rows.at(row).org.name).value(3); };
    QCOMPARE(state(done), QStringLiteral("done"));
    QCOMPARE(state(kept), QStringLiteral("done"));
    QCOMPARE(state(calling), QStringLiteral("done, token not received"));
    QCOMPARE(state(unknown), QStringLiteral("done, token not received"));
    QCOMPARE(state(lost), QStringLiteral("done, token not received"));
    QCOMPARE(state(refused), QStringLiteral("refused"));
}

/// In the file for the change ticket, and after a restart as well.
void TestSharingRested::saysWhatWasTriedAgain()
{
    SharingFixture f(66);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview() && f.run());
    const int refused = f.session().job()->counts().refused;
    QVERIFY(refused > 0 && f.session().job()->counts().done > 0);
    const auto times = [&f](const QString &state) {
        return columnOf(f.saved("exportResultsButton"), QStringLiteral("Tried again"), state);
    };
    const auto all = [refused](const QString &text) { return QStringList(refused, text); };
    QVERIFY(f.results());
    QCOMPARE(times(QStringLiteral("refused")), all(QString()));
    for (int time = 1; time <= 2; ++time) {
        QVERIFY(f.click("retryResultsButton") && f.isOver() && f.results());
        QCOMPARE(times(QStringLiteral("refused again")), all(QString::number(time)));
        QCOMPARE(times(QStringLiteral("refused")), QStringList());
        QVERIFY(times(QStringLiteral("done")).join(QString()).isEmpty());
    }
    const QString counts = f.textOf("resultCounts");
    QVERIFY2(
        counts.contains(QStringLiteral("Tried again: %1 refused again.").arg(refused)), qPrintable(counts));

    f.restartJournal();
    f.open();
    auto *jobs = f.find<QComboBox>("jobCombo");
    QVERIFY(jobs);
    jobs->setCurrentIndex(1);
    Q_EMIT jobs->activated(1);
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Results));
    QCOMPARE(f.textOf("resultCounts"), counts);
    QCOMPARE(times(QStringLiteral("refused again")), all(QStringLiteral("2")));
}

BTA_WINDOW_TEST(TestSharingRested)
#include "tst_sharingrested.moc"
