// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/carrier.h"
#include "clientconfig/clientsetup.h"
#include "clientfixture.h"
#include "credentialfixture.h"
#include "credentials/fieldsfromcredential.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialwords.h"
#include "presenters/pastetext.h"
#include "presenters/redact.h"
#include "rotationfixture.h"
#include "sandbox/sandboxservices.h"
#include "snyk/qtnetworkhttp.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "testproduct.h"
#include "wizardfixture.h"

#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

const QString forge = QStringLiteral("forge");
const QString token = QStringLiteral("frg_Zq7Wm2Xk9Rv4Tb6Yn1Pd3");

LoopbackAnswer forgeAnswer(const LoopbackRequest &request)
{
    if (request.target != "/api/me")
        return LoopbackAnswer::of(404, "{}");
    if (request.header("Authorization") != "Bearer " + token.toLatin1())
        return LoopbackAnswer::of(401, R"({"message":"no"})");
    return LoopbackAnswer::of(200, R"({"user":"snyk-bot"})");
}

} // namespace

/// A product that one file and its words are all there is of: it goes the whole way, through code that does
/// not know it.
class TestTestProduct final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUpByTheWizard();
    void isSignedInTo();
    void isAnsweredForInPractice();
    void hasItsClientConfigured_data();
    void hasItsClientConfigured();
    void isAskedForInItsWords();
    void isRotated();
    void isRecognisedAndMasked();
};

void TestTestProduct::isSetUpByTheWizard()
{
    WizardFixture f;
    const QString organization = QStringLiteral("Website Relaunch");
    QVERIFY2(f.reachMethods(organization, forge), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.find<QRadioButton>("generateChoice")->isChecked());
    QVERIFY(f.driver.next() && f.driver.waitFor(ui::PageId::Confirm));
    QVERIFY(f.driver.commit());
    QVERIFY2(f.driver.waitFor(ui::PageId::Done), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.visibleText().contains(QStringLiteral("Forge")));
    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.target.integrationType, forge);
    QVERIFY(f.isKept(record));
    QCOMPARE(f.issuedBySnyk(record.target)->sha256(), record.fingerprint.sha256());
}

void TestTestProduct::isSignedInTo()
{
    LoopbackServer server(LoopbackServer::Security::Trusted);
    server.setHandler(forgeAnswer);
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    snyk::QtNetworkHttp http(options);
    CredentialFixture f(false, &http);
    f.open(forge);
    const QString address = server.url(QString()).toString();
    QVERIFY2(f.enter(token, address), qPrintable(f.visibleText()));
    QVERIFY2(f.check(), qPrintable(f.visibleText()));
    QTRY_VERIFY2(!f.checkLines().isEmpty(), qPrintable(f.visibleText()));
    QVERIFY2(f.checkLines().constFirst().contains(QStringLiteral("snyk-bot")), qPrintable(f.visibleText()));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY2(f.save(), qPrintable(f.visibleText()));

    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.service->service, forge);
    QCOMPARE(record.service->credentialKind, QStringLiteral("forge-token"));
    const auto kept = f.kept(record);
    QVERIFY(kept && kept->secret() == Secret::take(token.toLatin1()));
    QCOMPARE(kept->kind(), products::kind::forgeToken);
    // What was kept fills in the client's form.
    const auto answers = credentials::clientAnswersFrom(record, *kept);
    QVERIFY(answers);
    QCOMPARE(answers->clientType, QStringLiteral("forge-server"));
    QCOMPARE(answers->answers.text(products::field::forgeHost), server.url(QString()).authority());
    QVERIFY(answers->answers.secret(products::field::forgeToken) == kept->secret());
}

void TestTestProduct::isAnsweredForInPractice()
{
    snyk::HttpRequest request;
    request.url = QUrl(QStringLiteral("https://forge.example.com/api/me"));
    request.auth = snyk::BearerLogin{Secret::take(QByteArray("frg_practicepractice0000"))};
    QCOMPARE(sandbox::answerOfService(request).status, 200);
    request.auth = snyk::BearerLogin{Secret::take(QByteArray("frg_practice-wrong"))};
    QCOMPARE(sandbox::answerOfService(request).status, 401);
}

void TestTestProduct::hasItsClientConfigured_data()
{
    QTest::addColumn<int>("carrier");
    for (const clientconfig::Carrier carrier : clientconfig::carriers())
        QTest::newRow(qPrintable(ui::carrierName(carrier))) << static_cast<int>(carrier);
}

void TestTestProduct::hasItsClientConfigured()
{
    QFETCH(const int, carrier);
    const integrations::ClientType type = integrations::clientTypesFor(forge).constFirst();
    clientconfig::Answers answers;
    answers.setSecret(products::field::forgeToken, Secret::take(token.toLatin1()));
    answers.setText(products::field::forgeHost, QStringLiteral("forge.example.com"));
    const auto setup = clientconfig::compose(type, samples::region(), samples::brokerToken(), answers);
    QVERIFY(setup);
    const auto rendered = clientconfig::render(static_cast<clientconfig::Carrier>(carrier), *setup);
    QVERIFY(rendered);
    const QString text = rendered->text.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    const bool isHelm = static_cast<clientconfig::Carrier>(carrier) == clientconfig::Carrier::Helm;
    QVERIFY2(text.contains(isHelm ? QStringLiteral("forgeToken") : QStringLiteral("FORGE_TOKEN")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("forge.example.com")));
    const QByteArray broker(samples::brokerTokenText);
    QVERIFY(
        text.contains(QString::fromLatin1(broker)) || text.contains(QString::fromLatin1(broker.toBase64())));
    QVERIFY(!rendered->masked.contains(token));
    const QString all = text + rendered->commands.apply;
    QVERIFY2(all.contains(QStringLiteral("forge-server")), qPrintable(all));
}

void TestTestProduct::isAskedForInItsWords()
{
    ClientFixture f(forge);
    QVERIFY(f.show());
    QVERIFY(f.row(products::field::forgeToken) && f.row(products::field::forgeHost));
    f.enter(products::field::forgeToken, token);
    f.enter(products::field::forgeHost, QStringLiteral("old.forge.example.com"));
    QTRY_COMPARE(f.inRow<QLabel>(products::field::forgeHost, "fieldProblem")->text(),
        QStringLiteral("Error: Forge is not there any more. Enter the new one."));
    QCOMPARE(ui::noteText(credentials::Note{products::remark::forgeIsMoving, std::nullopt, {}}, QLocale::c()),
        QStringLiteral("Forge moves to another place soon."));
    f.enter(products::field::forgeHost, QStringLiteral("forge.example.com"));
    QTRY_VERIFY2(f.preview().contains(QStringLiteral("FORGE=forge.example.com")), qPrintable(f.preview()));
    QVERIFY(!f.preview().contains(token));
    QCOMPARE(ui::fieldName(products::field::forgeHost), QStringLiteral("Forge host"));
    QCOMPARE(ui::kindText(products::kind::forgeToken), QStringLiteral("Forge access token"));
}

void TestTestProduct::isRotated()
{
    RotationFixture f(QStringLiteral("warehouse-robotics"), forge);
    const Fingerprint before = f.record.fingerprint;
    f.open();
    QVERIFY2(f.promote(), qPrintable(f.visibleText()));
    QVERIFY(f.click("nothingUsesIt") && f.click("removeOldButton"));
    QVERIFY2(f.waitFor("rotationDonePage"), qPrintable(f.visibleText()));
    const records::TokenRecord record = *f.bench.ws.records.find(f.record.id);
    QVERIFY(!(record.fingerprint == before));
    QCOMPARE(f.bench.tokenOf(record.target).fingerprint(), record.fingerprint);
}

void TestTestProduct::isRecognisedAndMasked()
{
    const Secret secret = Secret::take(token.toLatin1());
    const paste::Check here
        = paste::checkCredential(secret, products::service::forge, products::kind::forgeToken, {});
    QCOMPARE(here.verdict, paste::Verdict::Accepted);
    const paste::Check elsewhere = paste::checkBrokerToken(secret, samples::target(), {});
    QCOMPARE(elsewhere.verdict, paste::Verdict::IsServiceToken);
    QCOMPARE(ui::brokerTokenText(elsewhere).verdict, QStringLiteral("This is an access token of Forge."));
    QVERIFY(!ui::redact(QStringLiteral("failed with frg_abcdefgh")).contains(QStringLiteral("abcdefgh")));
}

BTA_WINDOW_TEST(TestTestProduct)
#include "tst_testproduct.moc"
