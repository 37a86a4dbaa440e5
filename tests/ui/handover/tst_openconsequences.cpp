// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicecredential.h"
#include "openbench.h"
#include "presenters/datetext.h"
#include "presenters/recordtext.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "support/products.h"
#include "support/testroom.h"

using namespace broker;
using namespace broker::test;

namespace {

/// A token of the colleague's own, on the list and in the keychain.
records::TokenRecord keep(OpenBench &bench, const records::Target &target, const char *text)
{
    records::TokenRecord record = samples::record(samples::brokerToken(text), target);
    return bench.space.records.put(record).value();
}

} // namespace

/// What becomes of the list is said before anything is kept, and nothing else becomes of it.
class TestOpenConsequences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The list of the sender may be old, or a stranger's.
    void tokensOfOtherIntegrationsStay()
    {
        OpenBench bench;
        handover::Handover sample = handoverSample();
        sample.life = lifeSample();
        const records::Target other = sample.life.sharedWith.constFirst();
        const records::TokenRecord own = keep(bench, other, samples::otherBrokerTokenText);
        QVERIFY(bench.openSample(sample));
        QVERIFY2(bench.valueOf("handoverRecorded")
                     .contains(QStringLiteral(
                         "have a token of their own, which stays: GitLab in Website Relaunch.")),
            qPrintable(bench.valueOf("handoverRecorded")));
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(bench.said().kind, ui::MessageKind::Success);
        QCOMPARE(bench.space.records.find(own.id)->state, records::RecordState::Current);
        QCOMPARE(bench.space.records.currentFor(other)->fingerprint, own.fingerprint);
        const auto taken = bench.space.records.currentFor(samples::target());
        QCOMPARE(taken->sharedWith, sample.life.sharedWith.mid(1));
    }

    void anEarlierTokenIsCalledSo()
    {
        OpenBench bench;
        const records::TokenRecord earlier = keep(bench, samples::target(), samples::brokerTokenText);
        const records::TokenRecord now = keep(bench, samples::target(), samples::otherBrokerTokenText);
        QCOMPARE(bench.space.records.find(earlier.id)->state, records::RecordState::Replaced);
        QVERIFY(bench.openSample());
        const QString said = bench.valueOf("handoverRecorded");
        QVERIFY2(said.startsWith(QStringLiteral("This is an earlier token"))
                && said.contains(now.fingerprint.masked()),
            qPrintable(said));
    }

    void anotherCredentialIsNamed()
    {
        OpenBench bench;
        const auto credential = credentials::ServiceCredential::make(
            products::kind::gitLabToken, samples::secret("glpat-mine-mine-mine-1234"), QString())
                                    .value();
        records::TokenRecord kept = samples::record(samples::brokerToken());
        kept.id = RecordId::create();
        kept.key = bench.space.workspace.keys.key(
            vault::SecretKind::ServiceCredential, kept.target.regionId, kept.id.toString());
        kept.fingerprint = credential.fingerprint();
        kept.service = records::ServiceLink{QString(products::service::gitLab.text()),
            QString(products::kind::gitLabToken.text()), QStringLiteral("https://gitlab.example.com"), {}};
        QVERIFY(bench.space.records.put(kept).has_value());
        QVERIFY(bench.openSample());
        QVERIFY2(bench.valueOf("handoverRecorded")
                     .contains(QStringLiteral("another credential for this integration, ")
                         + kept.fingerprint.masked()),
            qPrintable(bench.valueOf("handoverRecorded")));
    }

    /// Own proxies and certificates are nothing that a colleague knows better.
    void aKnownTokenKeepsItsClient()
    {
        OpenBench bench;
        records::TokenRecord own = keep(bench, samples::target(), samples::brokerTokenText);
        own.client = records::ClientMemory();
        own.client->type = QStringLiteral("gitlab");
        own.client->answers.insert(clientconfig::field::caFile.text(), QStringLiteral("/etc/own-ca.pem"));
        own = bench.space.records.put(own).value();
        QVERIFY(bench.openSample());
        QVERIFY2(bench.valueOf("handoverRecorded")
                     .startsWith(QStringLiteral("The token is on your list already.")),
            qPrintable(bench.valueOf("handoverRecorded")));
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(bench.said().kind, ui::MessageKind::Success);
        const auto now = bench.space.records.find(own.id);
        QVERIFY(now && now->client);
        QCOMPARE(now->client->answers, own.client->answers);
    }

    /// What is said is what is kept.
    void theDateIsTheOneThatIsKept()
    {
        OpenBench bench;
        handover::Handover sample = handoverSample();
        sample.life = lifeSample();
        sample.life.created = bench.space.clock.nowUtc().addDays(10);
        sample.life.rotated.reset();
        QVERIFY(bench.openSample(sample));
        const QString said = bench.valueOf("handoverDue");
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(bench.said().kind, ui::MessageKind::Success);
        const auto kept = bench.space.records.currentFor(samples::target());
        QVERIFY(kept);
        const QDateTime due = reminders::effectiveDue(*kept, reminders::policyFrom(bench.space.settings)).at;
        const QString expected = ui::dueDateText(due, bench.space.clock.nowUtc(), QLocale());
        QVERIFY2(said.startsWith(expected), qPrintable(said + u'\n' + expected));
    }
};

BTA_WINDOW_TEST(TestOpenConsequences)
#include "tst_openconsequences.moc"
