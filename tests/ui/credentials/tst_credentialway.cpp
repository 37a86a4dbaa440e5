// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialfixture.h"

#include "app/credentials/draftsamples.h"
#include "credentials/practicecredential.h"
#include "sandbox/sandboxsnyk.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QClipboard>
#include <QRadioButton>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using ui::CredentialPageId;

namespace {

QString wayText(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

std::unique_ptr<sandbox::SandboxSnyk> wayServices()
{
    sandbox::SandboxOptions options;
    options.delay = std::chrono::milliseconds(1);
    return std::make_unique<sandbox::SandboxSnyk>(options);
}

} // namespace

/// Back and forth through the pages: what was typed stays, and the keyboard is where the way goes on.
class TestCredentialWay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTypedOnTheWayBack_data();
    void keepsWhatWasTypedOnTheWayBack();
    void asksAnewForAnotherKind();
    void showsThePracticeCredential();
    void goesOnAfterTheCheck();
    void tellsWhatTheCheckFound();
    void finishesWithEnter();
};

void TestCredentialWay::keepsWhatWasTypedOnTheWayBack_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("real") << false;
    QTest::newRow("practice") << true;
}

void TestCredentialWay::keepsWhatWasTypedOnTheWayBack()
{
    QFETCH(const bool, practice);
    const auto services = wayServices();
    CredentialFixture f(practice, services.get());
    f.open(QStringLiteral("nexus"));
    const QString typed = QStringLiteral("my own password");
    QVERIFY(f.enter(typed, QStringLiteral("nexus.corp.example"), QStringLiteral("ada")));
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Entry));
    const auto isAsTyped = [&] {
        const auto *edit = f.find<QLineEdit>("secretEdit");
        const bool saysSo = edit->placeholderText().contains(QLatin1String("Entered"));
        f.find<QAbstractButton>("showSecretButton")->click();
        const bool isShown = edit->displayText() == typed;
        f.find<QAbstractButton>("showSecretButton")->click();
        return saysSo && isShown && f.find<QLineEdit>("userNameEdit")->text() == QLatin1String("ada");
    };
    QVERIFY(isAsTyped());
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Kind));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(isAsTyped());
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY(f.save());
    QCOMPARE(wayText(f.kept(f.lastRecord())->secret()), typed);
    QCOMPARE(f.kept(f.lastRecord())->userName(), QStringLiteral("ada"));
}

void TestCredentialWay::asksAnewForAnotherKind()
{
    CredentialFixture f;
    f.open(QStringLiteral("github"));
    f.find<QRadioButton>("kind-github-classic-token")->setChecked(true);
    QVERIFY(f.enter(wayText(practiceSecret(kind::gitHubClassicToken))));
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Kind));
    f.find<QRadioButton>("kind-github-fine-grained-token")->setChecked(true);
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.find<QLineEdit>("secretEdit")->placeholderText().isEmpty());
    QVERIFY(!f.find("nextButton")->isEnabled());
    QCOMPARE(f.wizard->setup().kind(), kind::gitHubFineGrainedToken);
}

void TestCredentialWay::showsThePracticeCredential()
{
    CredentialFixture f(true);
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.click("showSecretButton"));
    QCOMPARE(f.find<QLineEdit>("secretEdit")->displayText(), wayText(practiceSecret(kind::gitLabToken)));
}

void TestCredentialWay::goesOnAfterTheCheck()
{
    CredentialFixture f;
    f.http.enqueueJson(200, R"({"scopes":["api"],"active":true,"revoked":false,"expires_at":null})");
    f.http.enqueueJson(200, R"({"username":"ada"})");
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QTRY_COMPARE(f.wizard->focusWidget(), f.find("nextButton"));
    QVERIFY(f.click("nextButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Confirm), qPrintable(f.visibleText()));
    QVERIFY(!f.checkLines().isEmpty());
    // Nobody is asked once more who has been asked.
    const auto asked = f.http.requests().size();
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Confirm));
    QCOMPARE(f.http.requests().size(), asked);
}

void TestCredentialWay::tellsWhatTheCheckFound()
{
    CredentialFixture f;
    f.http.enqueueJson(401, R"({"message":"401 Unauthorized"})");
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.click("nextButton"));
    QTRY_VERIFY(f.find("checkMessage"));
    QTRY_COMPARE(f.wizard->focusWidget(), f.find("checkMessage"));
    // What a screen reader says of it.
    QVERIFY(f.find("checkMessage")->accessibleName().contains(f.textOf("messageTitle")));
    QVERIFY(!f.find("checkMessage")->accessibleDescription().isEmpty());
}

void TestCredentialWay::finishesWithEnter()
{
    CredentialFixture f;
    f.open(QStringLiteral("gitlab"));
    QVERIFY(f.enter(QLatin1String(samples::gitLabTokenText), QStringLiteral("gitlab.corp.example")));
    QVERIFY(f.save());
    QGuiApplication::clipboard()->setText(QStringLiteral("what was there"));
    QTRY_COMPARE(f.wizard->focusWidget(), f.find("finishButton"));
    QTest::keyClick(f.wizard->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!f.wizard->isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("what was there"));
}

BTA_WINDOW_TEST(TestCredentialWay)
#include "tst_credentialway.moc"
