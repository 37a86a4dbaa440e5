// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobjournal.h"

#include "support/filerights.h"
#include "support/jobnotes.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::sharing;
using broker::test::noteNow;

namespace {

JobPlan planOf(int rows)
{
    JobPlan plan{JobId::create(), Way::Each, QStringLiteral("SNYK-EU-01"),
        QStringLiteral("https://api.eu.snyk.io"), QStringLiteral("gitlab"), false, samples::moment()};
    for (int i = 0; i < rows; ++i) {
        RowPlan row{{OrgId::create(), QStringLiteral("Team \u00fc %1").arg(i),
                        QStringLiteral("team-%1").arg(i), GroupId::create()},
            i % 2 == 0 ? Act::Add : Act::Enable};
        if (i % 2 == 1)
            row.before = IntegrationId::create();
        if (i % 5 == 4)
            row.skip = SkipReason::AlreadyBrokered;
        else
            row.record = RecordId::create();
        plan.rows.append(row);
    }
    return plan;
}

snyk::ApiError refusal()
{
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::Forbidden;
    error.httpStatus = 403;
    error.host = QStringLiteral("api.tenant.example");
    error.port = 8443;
    error.requestId = QStringLiteral("r-1");
    error.snykMessage = QStringLiteral("No.");
    return error;
}

} // namespace

class TestJobJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPlan();
    void keepsEveryStep();
    void aCutLineAnnouncedNothing();
    void knowsWhatEndedWithTheProgram();
    void leavesAloneWhatItDoesNotUnderstand();
    void takesNoPlanThatCannotBeDone();
    void takesNoPlanForWhatIsNoIntegration();
    void takesNoPlanThatCallsAnybodyTwice();
    void aKeptTokenWithoutItsFingerprintIsLookedAt();
    void tellsGoneFromUnreadable();
    void whatIsAskedComesAfterWhatWasGiven();
    void tellsHowOftenARowWasTriedAgain();
    void removes();
    void holdsNoSecret();
    void isPrivate();

private:
    QTemporaryDir m_folder;
    QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
};

void TestJobJournal::keepsAPlan()
{
    JobJournal journal(folder());
    QVERIFY(journal.load().jobs.isEmpty());
    JobPlan each = planOf(10);
    QVERIFY(journal.begin(each).has_value());
    JobPlan share = planOf(3);
    share.way = Way::Share;
    for (RowPlan &row : share.rows)
        row.act = Act::Clone;
    share.made = samples::moment().addDays(1);
    share.source = samples::target();
    share.source->integration = samples::integrationId();
    share.sourceRecord = RecordId::create();
    share.sourceToken = samples::brokerToken().fingerprint();
    share.storage = records::Storage::Keychain;
    share.turnedToMemory = true;
    QVERIFY(journal.begin(share).has_value());
    const JobJournal::Contents contents = JobJournal(folder()).load();
    QCOMPARE(contents.jobs.size(), 2);
    QVERIFY(contents.jobs.at(0).plan == share);
    QVERIFY(contents.jobs.at(1).plan == each);
    QVERIFY(std::holds_alternative<Planned>(contents.jobs.at(1).states.at(0)));
    QVERIFY(std::holds_alternative<Skipped>(contents.jobs.at(1).states.at(4)));
    QVERIFY(contents.jobs.at(0).isUnfinished());
}

void TestJobJournal::keepsEveryStep()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(10);
    QVERIFY(journal.begin(plan).has_value());
    const IntegrationId id = samples::integrationId();
    const KeptToken token{samples::brokerToken().fingerprint()};
    QVERIFY(noteNow(journal, plan.id, {{0, Calling{}}, {1, Calling{}}, {2, Calling{}}}).has_value());
    QVERIFY(noteNow(journal, plan.id,
        {{0, Kept{id, token}}, {1, Refused{refusal()}}, {3, Unknown{refusal()}},
            {5, Unknown{refusal(), true}}, {6, Recorded{id}}, {7, Planned{}}, {4, Planned{}}})
                .has_value());
    const StoredJob job = JobJournal(folder()).find(plan.id).value();
    const auto &kept = std::get<Kept>(job.states.at(0));
    QVERIFY(kept.integration == id && kept.token == token);
    QCOMPARE(std::get<Refused>(job.states.at(1)).error, refusal());
    // Nobody knows how that ended.
    QVERIFY(std::holds_alternative<Looking>(job.states.at(2)));
    QVERIFY(!std::get<Unknown>(job.states.at(3)).tokenIsLost);
    QVERIFY(std::get<Unknown>(job.states.at(5)).tokenIsLost);
    QVERIFY(std::holds_alternative<Done>(job.states.at(6)));
    QVERIFY(std::holds_alternative<Planned>(job.states.at(7)));
    // Left alone by the plan, whatever a line says.
    QVERIFY(std::get<Skipped>(job.states.at(4)).reason == SkipReason::AlreadyBrokered);
}

void TestJobJournal::aCutLineAnnouncedNothing()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(4);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Calling{}}}).has_value());
    const QString path = QDir(folder()).filePath(plan.id.toString() + QLatin1String(".rows.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"([{"row":1,"state":"calling"},{"row":2,"sta)");
    file.close();
    StoredJob job = journal.find(plan.id).value();
    QVERIFY(std::holds_alternative<Looking>(job.states.at(0)));
    QVERIFY(std::holds_alternative<Planned>(job.states.at(1)));
    // What comes after it counts. That it was cut cannot be told from other damage any more.
    QVERIFY(noteNow(journal, plan.id, {{2, Done{samples::integrationId()}}}).has_value());
    job = journal.find(plan.id).value();
    QVERIFY(std::holds_alternative<Looking>(job.states.at(1)));
    QVERIFY(std::holds_alternative<Done>(job.states.at(2)));
}

void TestJobJournal::knowsWhatEndedWithTheProgram()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(4);
    const IntegrationId id = samples::integrationId();
    const KeptToken token{samples::brokerToken().fingerprint(), records::Storage::Memory};
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Kept{id, token}}, {1, Recorded{id, token}}, {2, Taken{id}}})
                .has_value());
    const StoredJob now = journal.find(plan.id).value();
    QVERIFY(std::get<Kept>(now.states.at(0)).token == token);
    QVERIFY(std::get<Done>(now.states.at(1)).token == token);
    QVERIFY(std::get<Taken>(now.states.at(2)).integration == id);

    JobJournal next(folder());
    StoredJob later = next.find(plan.id).value();
    const auto &lost = std::get<Unknown>(later.states.at(0));
    QVERIFY(lost.tokenIsLost && lost.wasInMemory);
    QVERIFY(std::get<Done>(later.states.at(1)).token->isGone);
    QVERIFY(std::get<Taken>(later.states.at(2)).integration == id);
    // What the next run notes of it does not bring it back.
    QVERIFY(noteNow(next, plan.id, {{0, later.states.at(0)}, {1, later.states.at(1)}}).has_value());
    later = next.find(plan.id).value();
    QVERIFY(std::get<Unknown>(later.states.at(0)).wasInMemory);
    QVERIFY(std::get<Done>(later.states.at(1)).token->isGone);
}

void TestJobJournal::leavesAloneWhatItDoesNotUnderstand()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Done{samples::integrationId()}}}).has_value());
    QFile notes(QDir(folder()).filePath(plan.id.toString() + QLatin1String(".rows.jsonl")));
    QVERIFY(notes.open(QIODevice::Append));
    notes.write(R"([{"row":0,"state":"a later one"},{"row":77,"state":"done"}])");
    notes.close();
    QVERIFY(std::holds_alternative<Looking>(journal.find(plan.id)->states.at(0)));

    for (const QByteArray &content : {QByteArray("{"), QByteArray(R"({"schema":2})"), QByteArray()}) {
        QFile file(QDir(folder()).filePath(newUuid() + QLatin1String(".job.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const JobJournal::Contents contents = journal.load();
    QCOMPARE(contents.jobs.size(), 1);
    QCOMPARE(contents.unreadable.size(), 3);
    for (const QString &path : contents.unreadable)
        QVERIFY(QFile::exists(path));
}

void TestJobJournal::takesNoPlanThatCannotBeDone()
{
    JobJournal journal(folder());
    const auto isTaken = [&journal](Way way, Act act, bool wasThere, bool hasRecord) {
        JobPlan plan = planOf(1);
        plan.way = way;
        plan.source = samples::target();
        plan.source->integration = samples::integrationId();
        RowPlan &row = plan.rows.first();
        row.act = act;
        row.before = wasThere ? std::optional(IntegrationId::create()) : std::nullopt;
        if (!hasRecord)
            row.record.reset();
        return journal.begin(plan) && journal.find(plan.id).has_value();
    };
    QVERIFY(isTaken(Way::Each, Act::Add, false, true));
    QVERIFY(isTaken(Way::Each, Act::Enable, true, true));
    QVERIFY(isTaken(Way::Share, Act::Clone, false, false));
    QVERIFY(isTaken(Way::TakeBack, Act::Disable, true, false));
    QVERIFY(!isTaken(Way::Each, Act::Enable, false, true));
    QVERIFY(!isTaken(Way::Each, Act::Add, false, false));
    QVERIFY(!isTaken(Way::Each, Act::Clone, false, true));
    QVERIFY(!isTaken(Way::TakeBack, Act::Disable, false, false));
    QVERIFY(!isTaken(Way::TakeBack, Act::Enable, true, false));
    QVERIFY(!isTaken(Way::Share, Act::Disable, true, false));
}

void TestJobJournal::takesNoPlanForWhatIsNoIntegration()
{
    JobJournal journal(folder());
    for (const QString &type : {QStringLiteral("of a later version"), QString(),
             QStringLiteral("<b>gitlab</b>"), QString(1000000, QLatin1Char('x'))}) {
        JobPlan plan = planOf(1);
        plan.integrationType = type;
        QVERIFY(journal.begin(plan));
        QVERIFY2(!journal.find(plan.id), qPrintable(type.left(20)));
    }
    // They are kept.
    QCOMPARE(journal.load().unreadable.size(), 4);
}

void TestJobJournal::takesNoPlanThatCallsAnybodyTwice()
{
    JobJournal journal(folder());
    const auto isTaken = [&journal](const JobPlan &plan) {
        return journal.begin(plan) && journal.find(plan.id).has_value();
    };
    JobPlan plan = planOf(5);
    QVERIFY(isTaken(plan));
    plan.id = JobId::create();
    plan.rows[2].org = plan.rows.at(0).org;
    QVERIFY(!isTaken(plan));
    // One that is left alone is called by nobody.
    plan.id = JobId::create();
    plan.rows[2].skip = SkipReason::AlreadyBrokered;
    QVERIFY(isTaken(plan));
    // Their tokens would be kept in one place.
    plan = planOf(5);
    plan.rows[2].record = plan.rows.at(0).record;
    QVERIFY(!isTaken(plan));
    // It stays where it is.
    QCOMPARE(journal.load().unreadable.size(), 2);
}

void TestJobJournal::aKeptTokenWithoutItsFingerprintIsLookedAt()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    QVERIFY(journal.begin(plan).has_value());
    const KeptToken token{samples::brokerToken().fingerprint()};
    QVERIFY(noteNow(
        journal, plan.id, {{0, Kept{samples::integrationId()}}, {1, Kept{samples::integrationId(), token}}})
                .has_value());
    const StoredJob job = journal.find(plan.id).value();
    QVERIFY(std::holds_alternative<Looking>(job.states.at(0)));
    QVERIFY(std::holds_alternative<Kept>(job.states.at(1)));
}

void TestJobJournal::tellsGoneFromUnreadable()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    const auto none = journal.current(plan.id);
    QVERIFY(none && !*none);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(journal.current(plan.id)->has_value());
    QFile file(QDir(folder()).filePath(plan.id.toString() + QLatin1String(".job.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QCOMPARE(journal.current(plan.id).error().kind, records::RecordErrorKind::CannotRead);
}

void TestJobJournal::whatIsAskedComesAfterWhatWasGiven()
{
    JobJournal journal(folder());
    // So many that the disk is not done at once.
    const JobPlan plan = planOf(5000);
    QList<RowNote> all;
    for (int row = 0; row < plan.rows.size(); ++row)
        all.append({row, Done{samples::integrationId()}});
    const auto begun = journal.beginSoon(plan);
    QVERIFY(journal.find(plan.id).has_value());
    const auto noted = journal.noteSoon(plan.id, all);
    QVERIFY(!journal.find(plan.id)->isUnfinished());
    JobPlan next = planOf(5000);
    next.made = plan.made.addSecs(1);
    const auto alsoBegun = journal.beginSoon(next);
    QVERIFY(journal.current(next.id)->has_value());
    const auto lastWords = journal.noteSoon(next.id, all);
    QVERIFY(!journal.load().jobs.constFirst().isUnfinished());
    // Nothing comes back of what was removed.
    const auto tooLate = journal.noteSoon(plan.id, all);
    QVERIFY(journal.remove(plan.id).has_value());
    QVERIFY(test::await(tooLate).has_value());
    QVERIFY(!journal.find(plan.id));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    QVERIFY(test::await(begun) && test::await(noted) && test::await(alsoBegun) && test::await(lastWords));
}

void TestJobJournal::tellsHowOftenARowWasTriedAgain()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(4);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Refused{refusal()}}, {1, Refused{refusal()}}}).has_value());
    QVERIFY(JobJournal(folder()).find(plan.id)->retries.isEmpty());
    QVERIFY(
        noteNow(journal, plan.id, {{0, Planned{}, 1}, {0, Refused{refusal()}, 1}, {2, Unknown{refusal()}, 2}})
            .has_value());
    const StoredJob job = JobJournal(folder()).find(plan.id).value();
    QCOMPARE(job.retries, (QHash<int, int>{{0, 1}, {2, 2}}));
    QVERIFY(isAgain(job.states.at(0), job.retries.value(0)));
    QVERIFY(!isAgain(job.states.at(1), job.retries.value(1)));
    QVERIFY(isAgain(job.states.at(2), job.retries.value(2)));
}

void TestJobJournal::removes()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Calling{}}}).has_value());
    QVERIFY(journal.remove(plan.id).has_value());
    QVERIFY(!journal.find(plan.id));
    QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
    QVERIFY(journal.remove(plan.id).has_value());
}

void TestJobJournal::holdsNoSecret()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Issued{samples::integrationId(), samples::brokerToken()}}})
                .has_value());
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    for (const QString &name : names) {
        QFile file(QDir(folder()).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(samples::brokerTokenText));
    }
}

void TestJobJournal::isPrivate()
{
    JobJournal journal(folder());
    const JobPlan plan = planOf(2);
    QVERIFY(journal.begin(plan).has_value());
    QVERIFY(noteNow(journal, plan.id, {{0, Calling{}}}).has_value());
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files))
        QVERIFY(test::isPrivate(file.filePath()));
}

BTA_TEST(TestJobJournal)
#include "tst_jobjournal.moc"
