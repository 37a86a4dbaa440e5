// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "backup/importplan.h"

#include "randomrecords.h"
#include "records/recordstore.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::backup;
using broker::test::RandomRecords;
using records::RecordState;
using records::TokenRecord;

namespace {

const vault::KeySpace realKeys(QString(), false);

TokenRecord sample(const QString &type = QStringLiteral("gitlab"))
{
    return samples::record(samples::brokerToken(), samples::target(type));
}

TokenRecord withOtherToken(TokenRecord record)
{
    record.fingerprint = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    return record;
}

TokenRecord credentialFor(const records::Target &target)
{
    TokenRecord record
        = samples::record(samples::brokerToken("0b6b7f7e-1c55-4c39-9d0e-3f1f7a2c4d10"), target);
    record.key
        = realKeys.key(vault::SecretKind::ServiceCredential, record.target.regionId, record.id.toString());
    record.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
        QStringLiteral("https://gitlab.corp.example"), {}};
    return record;
}

Backup fileWith(const QList<TokenRecord> &records)
{
    return backupOf(records, false, QStringLiteral("Test"), samples::moment());
}

ImportPlan planFor(const QList<TokenRecord> &here, const QList<TokenRecord> &inFile)
{
    return planImport(here, fileWith(inFile), realKeys);
}

using Edit = std::function<void(TokenRecord &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestImportPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsNotHere()
    {
        const TokenRecord record = sample();
        const ImportPlan plan = planFor({}, {record});
        QCOMPARE(plan.added, (QList<Addition>{{record, std::nullopt}}));
        QVERIFY(plan.changed.isEmpty() && plan.same.isEmpty() && plan.conflicts.isEmpty());
        QCOMPARE(recordsToPut(plan), QList<TokenRecord>{record});
        QVERIFY(recordsToPut(plan, {record.id}).isEmpty());
    }

    /// A name from another profile would lead to that profile's secret.
    void givesNewRecordsAKeyOfThisProfile()
    {
        TokenRecord record = sample();
        record.key = vault::KeySpace(QStringLiteral("work"), false)
                         .key(vault::SecretKind::BrokerToken, record.target.regionId, record.id.toString());
        record.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Accepted};
        const ImportPlan plan = planFor({}, {record});
        const TokenRecord added = plan.added.constFirst().record;
        QCOMPARE(added.key, samples::brokerKey(record.id));
        QVERIFY(!added.lastCheck.has_value());
    }

    /// Whoever wrote such a file wants an API token to be sent elsewhere.
    void refusesWhatContradictsItself()
    {
        TokenRecord forged = sample();
        forged.target.apiAddress = QStringLiteral("https://api.attacker.example");
        const ImportPlan plan = planFor({}, {forged});
        QCOMPARE(plan.contradicting, QList<TokenRecord>{forged});
        QVERIFY(recordsToPut(plan).isEmpty() && recordsIn(plan).isEmpty());
        // Nor does it change what is here, though it has its id and its token.
        TokenRecord here = sample();
        TokenRecord theirs = here;
        theirs.target.apiAddress = forged.target.apiAddress;
        theirs.note = QStringLiteral("x");
        QVERIFY(recordsToPut(planFor({here}, {theirs})).isEmpty());
        // A credential names the targets that it serves beside its own.
        TokenRecord credential = sample();
        credential.service = records::ServiceLink{
            QStringLiteral("gitlab"), QStringLiteral("gitlab-token"), {}, {forged.target}};
        QCOMPARE(planFor({}, {credential}).contradicting.size(), 1);
        // A company's own installation says the same twice.
        TokenRecord own = sample();
        own.target.apiAddress = QStringLiteral("https://api.acme.example");
        own.target.regionId = QStringLiteral("custom:api.acme.example");
        QCOMPARE(planFor({}, {own}).added.size(), 1);
    }

    /// A file could say where the client is to send its token and its credential.
    void takesNoAnswersFromAFile()
    {
        TokenRecord record = sample();
        const records::KnownClient known{QStringLiteral("1a2b3c4d"), QStringLiteral("compose"),
            QStringLiteral("gitlab"), QStringLiteral("payments"), 8001};
        record.client = records::ClientMemory{QStringLiteral("gitlab"),
            {{QStringLiteral("gitlabHost"), QStringLiteral("git.evil.example")}},
            {{QStringLiteral("NODE_OPTIONS"), QStringLiteral("--inspect")}}, {}, {known}};
        const auto added = planFor({}, {record}).added.constFirst().record.client;
        QVERIFY(added.has_value());
        QVERIFY(added->answers.isEmpty() && added->variables.isEmpty() && added->type.isEmpty());
        QCOMPARE(added->clients, QList<records::KnownClient>{known});
        record.client->clients.clear();
        QVERIFY(!planFor({}, {record}).added.constFirst().record.client.has_value());
    }

    void keepsMemoryOnlyApart()
    {
        TokenRecord record = sample();
        record.storage = records::Storage::Memory;
        QCOMPARE(planFor({}, {record}).added.constFirst().record.storage, records::Storage::Memory);
    }

    void leavesTheOtherModeOut()
    {
        TokenRecord record = sample();
        record.practice = true;
        Backup file = fileWith({});
        file.records.append(record);
        QCOMPARE(planImport({}, file, realKeys), ImportPlan());
    }

    void mergesField_data()
    {
        QTest::addColumn<Edit>("here");
        QTest::addColumn<Edit>("inFile");
        QTest::addColumn<QList<Field>>("fields");
        const QDateTime day = samples::moment();
        const Edit as = [](TokenRecord &) {};
        const auto due
            = [day](int days) { return Edit([day, days](TokenRecord &r) { r.due = day.addDays(days); }); };
        const auto rotated = [day](int days) {
            return Edit([day, days](TokenRecord &r) { r.rotated = day.addDays(days); });
        };
        const auto expires = [day](int days) {
            return Edit([day, days](TokenRecord &r) { r.expires = day.addDays(days); });
        };
        const auto note = [](const char *text) {
            return Edit([text](TokenRecord &r) { r.note = QString::fromLatin1(text); });
        };
        const auto ownDays = [](int days) { return Edit([days](TokenRecord &r) { r.ownDays = days; }); };
        const auto calendar = [](int sequence) {
            return Edit([sequence](TokenRecord &r) { r.calendar = records::CalendarExport{sequence, {}}; });
        };
        const auto both = [](const Edit &a, const Edit &b) {
            return Edit([a, b](TokenRecord &r) {
                a(r);
                b(r);
            });
        };
        const auto row = [](const char *name, const Edit &here, const Edit &inFile,
                             const QList<Field> &fields) { QTest::newRow(name) << here << inFile << fields; };
        row("nothing", as, as, {});
        row("due date", as, due(10), {Field::DueDate});
        row("both dates", due(5), due(10), {Field::DueDate});
        row("chosen by hand", as, [](TokenRecord &r) { r.dueByHand = true; }, {Field::DueDate});
        row("chosen by default", as, [](TokenRecord &r) { r.dueByHand = false; }, {});
        row("own days", as, ownDays(30), {Field::OwnDays});
        row("no own days any more", ownDays(30), as, {Field::OwnDays});
        row("rotated there", as, rotated(1), {Field::Rotated});
        row("rotated later there", rotated(1), rotated(2), {Field::Rotated});
        row("rotated later here", rotated(2), both(rotated(1), due(10)), {});
        row("rotated here only", rotated(2), both(due(10), ownDays(3)), {});
        row("rotated here, but noted", rotated(2), note("x"), {Field::Note});
        row("expires", as, expires(5), {Field::Expires});
        row("expires is not forgotten", expires(5), as, {});
        row("note", as, note("x"), {Field::Note});
        row("other note", note("y"), note("x"), {Field::Note});
        row("a note is not forgotten", note("y"), as, {});
        row("calendar", as, calendar(0), {Field::Calendar});
        row("later calendar", calendar(2), calendar(3), {Field::Calendar});
        row("earlier calendar", calendar(3), calendar(2), {});
        row("many", as, both(note("x"), both(rotated(3), due(9))),
            {Field::DueDate, Field::Rotated, Field::Note});
        row("of the computer", as,
            [](TokenRecord &r) {
                r.storage = records::Storage::Memory;
                r.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Missing};
                r.reminders = records::ReminderState{samples::moment(), 7, {}};
                r.target.org.name = QStringLiteral("An old name");
            },
            {});
        row("its state", as, [](TokenRecord &r) { r.state = RecordState::Replaced; }, {});
    }
    void mergesField()
    {
        QFETCH(Edit, here);
        QFETCH(Edit, inFile);
        QFETCH(QList<Field>, fields);
        TokenRecord ours = sample();
        TokenRecord theirs = ours;
        here(ours);
        inFile(theirs);
        const ImportPlan plan = planFor({ours}, {theirs});
        QVERIFY(plan.added.isEmpty() && plan.conflicts.isEmpty());
        if (fields.isEmpty()) {
            QCOMPARE(plan.same, QList<TokenRecord>{ours});
            QVERIFY(plan.changed.isEmpty());
            return;
        }
        QVERIFY(plan.same.isEmpty());
        const Change change = plan.changed.constFirst();
        QCOMPARE(change.fields, fields);
        QCOMPARE(change.before, ours);
        QVERIFY(change.after != ours);
        QCOMPARE(change.after.storage, ours.storage);
        // Once it is done there is nothing left to do.
        QCOMPARE(planFor({change.after}, {theirs}).same, QList<TokenRecord>{change.after});
    }

    /// Retrieved on two computers: two ids, one token.
    void knowsATokenByItsFingerprint()
    {
        const TokenRecord here = sample();
        TokenRecord there = sample();
        QVERIFY(!(there.id == here.id));
        there.note = QStringLiteral("from there");
        const ImportPlan plan = planFor({here}, {there});
        QVERIFY(plan.added.isEmpty() && plan.conflicts.isEmpty());
        const TokenRecord after = plan.changed.constFirst().after;
        QCOMPARE(after.id, here.id);
        QCOMPARE(after.key, here.key);
        QCOMPARE(after.note, there.note);
        // The same token for another target is another matter.
        TokenRecord elsewhere = sample(QStringLiteral("jira"));
        QCOMPARE(planFor({here}, {elsewhere}).added.size(), 1);
    }

    void aSecondEntryOfATokenSaysNothing()
    {
        const TokenRecord here = sample();
        TokenRecord again = sample();
        again.state = RecordState::Replaced;
        again.note = QStringLiteral("x");
        const ImportPlan plan = planFor({here}, {here, again});
        QCOMPARE(plan.same.size(), 1);
        QVERIFY(plan.added.isEmpty() && plan.changed.isEmpty());
    }

    void sameIdWithAnotherTokenIsAConflict()
    {
        const TokenRecord here = sample();
        const TokenRecord there = withOtherToken(here);
        QCOMPARE(
            planFor({here}, {there}).conflicts, (QList<Conflict>{{ConflictKind::OtherToken, here, there}}));
        TokenRecord moved = here;
        moved.target.regionId = QStringLiteral("SNYK-US-01");
        moved.target.apiAddress = QStringLiteral("https://api.snyk.io");
        QCOMPARE(planFor({here}, {moved}).conflicts.constFirst().kind, ConflictKind::OtherToken);
        QVERIFY(recordsToPut(planFor({here}, {moved})).isEmpty());
    }

    void twoCurrentTokensAreAConflict()
    {
        const TokenRecord here = sample();
        const TokenRecord there = withOtherToken(sample());
        QCOMPARE(
            planFor({here}, {there}).conflicts, (QList<Conflict>{{ConflictKind::OtherCurrent, here, there}}));
        // As history it is welcome.
        TokenRecord former = there;
        former.state = RecordState::Replaced;
        QCOMPARE(planFor({here}, {former}).added, (QList<Addition>{{former, std::nullopt}}));
    }

    /// One integration has a Broker token and a credential, each in a place of its own.
    void aCredentialAndATokenDoNotCompete()
    {
        const TokenRecord token = sample();
        const TokenRecord credential = credentialFor(token.target);
        QCOMPARE(planFor({token}, {credential}).added, (QList<Addition>{{credential, std::nullopt}}));
        QCOMPARE(planFor({credential}, {token}).added, (QList<Addition>{{token, std::nullopt}}));
        QVERIFY(planFor({token}, {credential}).conflicts.isEmpty());
        // Whichever was put on the list first.
        const TokenRecord other = withOtherToken(credentialFor(token.target));
        for (const auto &here : {QList<TokenRecord>{token, other}, QList<TokenRecord>{other, token}})
            QCOMPARE(planFor(here, {credential}).conflicts,
                (QList<Conflict>{{ConflictKind::OtherCurrent, other, credential}}));
    }

    /// It would stop serving what another credential serves from then on.
    void aCredentialCompetesForAllThatItServes()
    {
        TokenRecord here = credentialFor(samples::target(QStringLiteral("gitlab")));
        const records::Target shared = samples::target(QStringLiteral("github-enterprise"));
        here.service->alsoServes = {shared};
        const TokenRecord inFile = withOtherToken(credentialFor(shared));
        QCOMPARE(planFor({here}, {inFile}).conflicts,
            (QList<Conflict>{{ConflictKind::OtherCurrent, here, inFile}}));
        QCOMPARE(planFor({inFile}, {here}).conflicts,
            (QList<Conflict>{{ConflictKind::OtherCurrent, inFile, here}}));
    }

    /// Rotated on the other computer, which knows that ours was replaced.
    void takesARotationOver()
    {
        const TokenRecord here = sample();
        TokenRecord former = here;
        former.state = RecordState::Replaced;
        const TokenRecord fresh = withOtherToken(sample());
        const ImportPlan plan = planFor({here}, {former, fresh});
        QVERIFY(plan.conflicts.isEmpty());
        QCOMPARE(plan.added, (QList<Addition>{{fresh, here}}));
        QCOMPARE(plan.same, QList<TokenRecord>{here});

        const QTemporaryDir folder;
        const test::FixedClock clock;
        records::RecordStore store(folder.filePath(QStringLiteral("a.json")), clock);
        QVERIFY(store.load() && store.put(here) && store.putAll(recordsToPut(plan)));
        QCOMPARE(store.currentFor(here.target), std::optional(fresh));
        QCOMPARE(store.find(here.id)->state, RecordState::Replaced);
    }

    /// An old backup never makes an old token current again.
    void anOldBackupUndoesNoRotation()
    {
        TokenRecord former = sample();
        const TokenRecord inFile = former;
        former.state = RecordState::Replaced;
        const TokenRecord fresh = withOtherToken(sample());
        const ImportPlan plan = planFor({former, fresh}, {inFile});
        QCOMPARE(plan.same, QList<TokenRecord>{former});
        QVERIFY(plan.added.isEmpty() && plan.changed.isEmpty() && plan.conflicts.isEmpty());
    }

    /// Property: whatever is here and in the file, importing twice changes nothing the second time, and
    /// nothing that is only here is touched.
    void isDoneAfterOnce()
    {
        const test::FixedClock clock;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomRecords random(seed);
            const QList<TokenRecord> common = random.list(6);
            QList<TokenRecord> there = random.list(4);
            for (const TokenRecord &record : common) {
                TokenRecord other = random.next();
                other.id = record.id;
                other.target = record.target;
                other.fingerprint = record.fingerprint;
                there.append(other);
            }
            const QTemporaryDir folder;
            records::RecordStore store(folder.filePath(QStringLiteral("a.json")), clock);
            QVERIFY(store.load() && store.putAll(common + random.list(3)));
            const QList<TokenRecord> before = store.records();
            const Backup file = fileWith(there);
            const ImportPlan plan = planImport(before, file, realKeys);
            QCOMPARE(plan.added.size() + plan.changed.size() + plan.same.size(), there.size());
            QVERIFY(store.putAll(recordsToPut(plan)));
            for (const TokenRecord &record : before) {
                if (!recordsIn(plan).contains(record.id))
                    QCOMPARE(store.find(record.id), std::optional(record));
            }
            const ImportPlan again = planImport(store.records(), file, realKeys);
            QVERIFY2(again.added.isEmpty() && again.changed.isEmpty() && again.conflicts.isEmpty(),
                qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(again.same.size(), there.size());
        }
    }
};

BTA_TEST(TestImportPlan)
#include "tst_importplan.moc"
