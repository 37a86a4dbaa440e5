// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialsetup.h"

#include "draftsamples.h"
#include "integrations/catalogue.h"
#include "support/await.h"
#include "support/products.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

namespace {

records::TokenRecord addRecord(TestWorkspace &data)
{
    return data.records
        .put(recordFor(
            samples::draft(), entryFor(data.workspace, samples::draft()), nullptr, false, samples::moment()))
        .value();
}

} // namespace

class TestCredentialSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoNeedsOne();
    void startsWithWhatIsUsual();
    void keepsTheKindThatFits();
    void judgesAddresses();
    void offersToShare();
    void startsFromTheReplacedOne();
    void refusesWhatIsNoCredential();
    void offersOneInPracticeOnly();

private:
    SilentHttp m_http;
};

void TestCredentialSetup::knowsWhoNeedsOne()
{
    for (const integrations::IntegrationType &type : integrations::catalogue()) {
        // Amazon's is opened by a role.
        const bool isWithout = type.key == QLatin1String("ecr");
        QVERIFY2(needsCredential(samples::target(type.key)) != isWithout, qPrintable(type.key));
    }
    QVERIFY(!needsCredential(samples::target(QStringLiteral("github-cloud-app"))));
}

void TestCredentialSetup::startsWithWhatIsUsual()
{
    const TestWorkspace data(m_http);
    const CredentialSetup gitHub(data.workspace, samples::target(QStringLiteral("github")));
    QCOMPARE(gitHub.kind(), kindsFor(service::gitHub).constFirst());
    QVERIFY(gitHub.host().has_value());
    QVERIFY(!gitHub.usedSoFar());
    const CredentialSetup gitLab(data.workspace, samples::target());
    QVERIFY(!gitLab.host());
    QVERIFY(!gitLab.creationPage());
}

void TestCredentialSetup::keepsTheKindThatFits()
{
    const TestWorkspace data(m_http);
    CredentialSetup nexus(data.workspace, samples::target(QStringLiteral("nexus")));
    const QSignalSpy changes(&nexus, &CredentialSetup::changed);
    QCOMPARE(nexus.services().size(), 2);
    nexus.chooseService(service::nexus2);
    QCOMPARE(nexus.service(), service::nexus2);
    QCOMPARE(nexus.kind(), kind::nexusPassword);
    nexus.chooseService(service::gitLab);
    nexus.chooseKind(kind::gitLabToken);
    QCOMPARE(nexus.service(), service::nexus2);
    QCOMPARE(nexus.kind(), kind::nexusPassword);
    QCOMPARE(changes.size(), 1);
}

void TestCredentialSetup::judgesAddresses()
{
    const TestWorkspace data(m_http);
    CredentialSetup setup(data.workspace, samples::target());
    setup.setAddress(QStringLiteral("http://gitlab.corp.example"));
    QCOMPARE(setup.host().error(), HostProblem::NotHttps);
    setup.setAddress(QStringLiteral("gitlab.corp.example"));
    QCOMPARE(setup.host()->askedHost(), QStringLiteral("gitlab.corp.example"));
    QVERIFY(setup.creationPage()->url.query().contains(samples::organization().slug));
}

void TestCredentialSetup::offersToShare()
{
    TestWorkspace data(m_http);
    const records::TokenRecord record = addRecord(data);
    CredentialSetup own(data.workspace, samples::target());
    QVERIFY(own.shareable().isEmpty());
    QCOMPARE(own.usedSoFar()->id, record.id);
    CredentialSetup other(data.workspace, samples::otherTarget());
    QCOMPARE(other.shareable().size(), 1);
    other.share(record.id);
    QCOMPARE(other.shared()->id, record.id);
    other.keep();
    QVERIFY(other.isWorking());
    QTRY_VERIFY(other.kept());
    QCOMPARE(other.kept()->id, record.id);
    QVERIFY(records::serves(*data.records.find(record.id), samples::otherTarget()));
    // Another kind of service has no use for it.
    const CredentialSetup jira(data.workspace, samples::target(QStringLiteral("jira")));
    QVERIFY(jira.shareable().isEmpty());
}

void TestCredentialSetup::startsFromTheReplacedOne()
{
    TestWorkspace data(m_http);
    const records::TokenRecord record
        = await(share(data.workspace, addRecord(data), samples::otherTarget()))->value();
    CredentialSetup setup(data.workspace, record);
    QCOMPARE(setup.address(), record.service->address);
    QCOMPARE(setup.targets().size(), 2);
    QVERIFY(setup.shareable().isEmpty());
    QCOMPARE(setup.usedSoFar()->id, record.id);
}

void TestCredentialSetup::refusesWhatIsNoCredential()
{
    const TestWorkspace data(m_http);
    CredentialSetup setup(data.workspace, samples::target(QStringLiteral("jira")));
    setup.setAddress(QStringLiteral("jira.corp.example"));
    setup.chooseKind(kind::jiraPassword);
    const Secret password = samples::secret(samples::passwordText);
    QCOMPARE(setup.enter(password, QStringLiteral(" ")).error(), CredentialProblem::UserNameMissing);
    QVERIFY(std::holds_alternative<Idle>(setup.flow().state()));
    QVERIFY(setup.enter(password, QStringLiteral("ada")).has_value());
    QVERIFY(std::holds_alternative<Entered>(setup.flow().state()));
}

void TestCredentialSetup::offersOneInPracticeOnly()
{
    const TestWorkspace real(m_http);
    QVERIFY(!CredentialSetup(real.workspace, samples::target()).practiceOffer());
    const TestWorkspace practice(m_http, nullptr, true);
    CredentialSetup setup(practice.workspace, samples::target());
    QVERIFY(setup.host().has_value());
    QVERIFY(setup.enter(*setup.practiceOffer(), QStringLiteral("name")).has_value());
}

BTA_TEST(TestCredentialSetup)
#include "tst_credentialsetup.moc"
