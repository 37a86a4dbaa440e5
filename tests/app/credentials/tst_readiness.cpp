// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/readiness.h"

#include "core/marker.h"
#include "credentials/credentialrecording.h"
#include "draftsamples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

namespace {

/// The list as another start of the program reads it.
Readiness readAgain(
    const TestWorkspace &data, const RecordId &token, const QSet<RecordId> &keptInSession = {})
{
    records::RecordStore again(data.records.path(), data.workspace.clock);
    if (!again.load() || !again.find(token))
        qFatal("The list cannot be read again.");
    return readinessOf(*again.find(token), again, keptInSession).value();
}

} // namespace

class TestReadiness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnPartByPart();
    void doesNotBelieveWhatIsOutdated();
    void doesNotCountWhatWentWithASession();
    void isForTokensWithAClient();
    void isOpenWhereSomethingSpeaksAgainstIt();

private:
    SilentHttp m_http;
};

void TestReadiness::goesOnPartByPart()
{
    TestWorkspace data(m_http);
    records::TokenRecord token = data.records.put(samples::record(samples::brokerToken())).value();
    const QString marker = Marker::of(token.fingerprint).text();
    Readiness now = readAgain(data, token.id);
    QCOMPARE(now.settled(), 1);
    QCOMPARE(now.next(), ClientPart::Credential);

    QVERIFY(data.records.put(recordFor(
        samples::draft(), entryFor(data.workspace, samples::draft()), nullptr, false, samples::moment())));
    now = readAgain(data, token.id);
    QCOMPARE(now.settled(), 2);
    QCOMPARE(now.next(), ClientPart::Configuration);

    token.client = records::ClientMemory();
    token.client->add(
        {marker, QStringLiteral("compose"), QStringLiteral("gitlab"), QStringLiteral("c"), 8000});
    QVERIFY(data.records.put(token));
    now = readAgain(data, token.id);
    QCOMPARE(now.settled(), 3);
    QCOMPARE(now.next(), ClientPart::Connection);
    QVERIFY(!now.asked);

    token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Accepted};
    QVERIFY(data.records.put(token));
    now = readAgain(data, token.id);
    QCOMPARE(now.settled(), 4);
    QVERIFY(!now.next());
    QCOMPARE(now.asked, samples::moment());
}

void TestReadiness::doesNotBelieveWhatIsOutdated()
{
    TestWorkspace data(m_http);
    records::TokenRecord token = samples::record(samples::brokerToken());
    token.client = records::ClientMemory();
    // The client of the token that was there before a rotation.
    const QString former = QStringLiteral("00000000");
    token.client->add(
        {former, QStringLiteral("compose"), QStringLiteral("gitlab"), QStringLiteral("c"), 8000});
    token = data.records.put(token).value();
    records::TokenRecord credential
        = data.records
              .put(recordFor(samples::draft(), entryFor(data.workspace, samples::draft()), nullptr, false,
                  samples::moment()))
              .value();
    QCOMPARE(readAgain(data, token.id).next(), ClientPart::Configuration);

    // It is connected, however it was set up; and then it is not any more.
    token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Accepted};
    token = data.records.put(token).value();
    QVERIFY(!readAgain(data, token.id).next());
    token.client->add({Marker::of(token.fingerprint).text(), QStringLiteral("compose"),
        QStringLiteral("gitlab"), QStringLiteral("c"), 8000});
    token.lastCheck = records::LastCheck{samples::moment().addDays(1), records::CheckOutcome::Rejected};
    token = data.records.put(token).value();
    const Readiness lost = readAgain(data, token.id);
    QCOMPARE(lost.next(), ClientPart::Connection);
    QCOMPARE(lost.asked, samples::moment().addDays(1));

    credential.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Rejected};
    QVERIFY(data.records.put(credential));
    QCOMPARE(readAgain(data, token.id).next(), ClientPart::Credential);
    token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Missing};
    QVERIFY(data.records.put(token));
    QCOMPARE(readAgain(data, token.id).next(), ClientPart::Token);
}

/// What was in the memory of a session is gone with it, whatever the list says.
void TestReadiness::doesNotCountWhatWentWithASession()
{
    TestWorkspace data(m_http);
    records::TokenRecord token = samples::record(samples::brokerToken());
    token.storage = records::Storage::Memory;
    token = data.records.put(token).value();
    records::TokenRecord credential = recordFor(
        samples::draft(), entryFor(data.workspace, samples::draft()), nullptr, false, samples::moment());
    credential.storage = records::Storage::Memory;
    credential = data.records.put(credential).value();

    const Readiness inSession = readAgain(data, token.id, {token.id, credential.id});
    QCOMPARE(inSession.settled(), 2);
    QCOMPARE(inSession.next(), ClientPart::Configuration);
    QCOMPARE(readAgain(data, token.id, {token.id}).next(), ClientPart::Credential);
    const Readiness later = readAgain(data, token.id);
    QCOMPARE(later.settled(), 0);
    QCOMPARE(later.next(), ClientPart::Token);
    QCOMPARE(later.tokenStorage, records::Storage::Memory);
}

/// A token that was added although its integration cannot have it is no part that is done, until a restart
/// and after it.
void TestReadiness::isOpenWhereSomethingSpeaksAgainstIt()
{
    TestWorkspace data(m_http);
    records::TokenRecord token = samples::record(samples::brokerToken());
    for (const records::Doubt doubt :
        {records::Doubt::NotSetUp, records::Doubt::NoBroker, records::Doubt::OtherToken}) {
        token.doubt = doubt;
        token = data.records.put(token).value();
        Readiness now = readAgain(data, token.id);
        QCOMPARE(now.next(), ClientPart::Token);
        QCOMPARE(now.settled(), 0);
        QCOMPARE(now.doubt, std::optional(doubt));
        // One that is gone is gone in the first place.
        token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Missing};
        token = data.records.put(token).value();
        now = readAgain(data, token.id);
        QVERIFY(!now.doubt);
        token.lastCheck.reset();
    }
    // One that a later version has is left alone as long as nobody takes it away.
    token.doubt.reset();
    token.unknownFields.insert(QLatin1String("doubt"), QStringLiteral("of-a-later-version"));
    token = data.records.put(token).value();
    QVERIFY(data.records.load());
    const auto read = data.records.find(token.id);
    QVERIFY(read && !read->doubt);
    QCOMPARE(
        read->unknownFields.value(QLatin1String("doubt")).toString(), QStringLiteral("of-a-later-version"));
    records::forgetDoubt(token);
    token = data.records.put(token).value();
    QVERIFY(!token.unknownFields.contains(QLatin1String("doubt")));
    QCOMPARE(readAgain(data, token.id).settled(), 1);
}

void TestReadiness::isForTokensWithAClient()
{
    TestWorkspace data(m_http);
    records::TokenRecord token = samples::record(samples::brokerToken());
    QVERIFY(hasClient(token) && readinessOf(token, data.records, {}));
    token.state = records::RecordState::Replaced;
    QVERIFY(!hasClient(token) && !readinessOf(token, data.records, {}));
    QVERIFY(!hasClient(recordFor(
        samples::draft(), entryFor(data.workspace, samples::draft()), nullptr, false, samples::moment())));
    QVERIFY(!hasClient(
        samples::record(samples::brokerToken(), samples::target(QStringLiteral("github-cloud-app")))));
}

BTA_TEST(TestReadiness)
#include "tst_readiness.moc"
