// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialfixture.h"

#include "app/credentials/draftsamples.h"
#include "presenters/checkwords.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using ui::CredentialPageId;
using vault::VaultErrorKind;

namespace {

/// What the network says; a type that a table of test data takes.
struct Answer
{
    snyk::HttpResult result = FakeHttp::failure(snyk::HttpFailure::Other);
};

const QString failingAddress = QStringLiteral("gitlab.corp.example");

Answer answer(int status, const QByteArray &body, const QList<snyk::HttpHeader> &headers = {})
{
    return {FakeHttp::json(status, body, headers)};
}

/// On the page of the check, with a credential in hand.
bool entered(CredentialFixture &f)
{
    f.open(QStringLiteral("gitlab"));
    return f.enter(QLatin1String(samples::gitLabTokenText), failingAddress);
}

bool saveFails(CredentialFixture &f)
{
    f.keychain.failNext(FakeVault::Call::Write, VaultErrorKind::Locked);
    return entered(f) && f.click("skipCheckButton") && f.waitFor(CredentialPageId::Confirm)
        && f.click("commitButton") && QTest::qWaitFor([&f] { return f.find("retryButton"); });
}

} // namespace

/// What does not go well: each outcome of the check in words, and a keychain or a list that fails.
class TestCredentialFailures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachOutcome_data();
    void showsEachOutcome();
    void namesScopes_data();
    void namesScopes();
    void opensTheSsoPage();
    void stopsACheck();
    void forgetsTheCheckOfAnotherOne();
    void triesTheKeychainAgain();
    void keepsItInMemory();
    void entersItOnceMore();
    void asksBeforeItIsLost();
    void stopsWaitingForTheKeychain();
    void triesTheListAgain();
    void triesSharingAgain();
};

void TestCredentialFailures::showsEachOutcome_data()
{
    QTest::addColumn<Answer>("result");
    QTest::addColumn<CheckProblem>("problem");
    QTest::addColumn<QString>("button");
    using snyk::HttpFailure;
    const QString unchecked = QStringLiteral("&Go on unchecked");
    const QString anyway = QStringLiteral("&Go on anyway");
    const auto failed = [](HttpFailure failure) { return Answer{FakeHttp::failure(failure)}; };
    QTest::newRow("offline") << failed(HttpFailure::Offline) << CheckProblem::NoNetwork << unchecked;
    QTest::newRow("no such host") << failed(HttpFailure::HostNotFound) << CheckProblem::HostNotFound
                                  << unchecked;
    QTest::newRow("refused connection")
        << failed(HttpFailure::ConnectionRefused) << CheckProblem::ConnectionRefused << unchecked;
    QTest::newRow("slow") << failed(HttpFailure::Timeout) << CheckProblem::Timeout << unchecked;
    QTest::newRow("certificate") << failed(HttpFailure::TlsUntrusted) << CheckProblem::TlsUntrusted << anyway;
    QTest::newRow("rejected") << answer(401, R"({"message":"401 Unauthorized"})") << CheckProblem::Rejected
                              << anyway;
    QTest::newRow("expired") << answer(401,
        R"({"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."})")
                             << CheckProblem::Expired << anyway;
    QTest::newRow("revoked") << answer(200, R"({"scopes":["api"],"active":false,"revoked":true})")
                             << CheckProblem::Revoked << anyway;
    QTest::newRow("redirect") << answer(302, "{}", {{"Location", "https://sso.elsewhere.example/"}})
                              << CheckProblem::RedirectRefused << anyway;
    QTest::newRow("page") << Answer{snyk::HttpResponse{
        200, {{"Content-Type", "text/html"}}, "<html><body>Sign in</body></html>"}}
                          << CheckProblem::WebPage << anyway;
    QTest::newRow("another program") << answer(200, R"(["something else"])") << CheckProblem::NotThisService
                                     << anyway;
    QTest::newRow("not there") << answer(404, "{}") << CheckProblem::NotThere << anyway;
    QTest::newRow("gone") << answer(410, R"({"error":"API V3 is no longer supported. Use API V4 instead."})")
                          << CheckProblem::NotThere << anyway;
    QTest::newRow("too often") << answer(429, "{}") << CheckProblem::RateLimited << unchecked;
    QTest::newRow("broken") << answer(503, "{}") << CheckProblem::ServerError << unchecked;
}

void TestCredentialFailures::showsEachOutcome()
{
    QFETCH(const Answer, result);
    QFETCH(const CheckProblem, problem);
    QFETCH(const QString, button);
    CredentialFixture f;
    f.http.enqueue(result.result);
    QVERIFY(entered(f));
    QCOMPARE(f.find<QPushButton>("skipCheckButton")->text(), QStringLiteral("&Go on unchecked"));
    QCOMPARE(f.http.requests().size(), 0);
    QVERIFY(f.click("nextButton"));
    QTRY_VERIFY2(f.find("messageTitle"), qPrintable(f.visibleText()));
    const CheckResult *checked = checkResultOf(f.wizard->setup().flow().state());
    QVERIFY(checked && !*checked);
    QCOMPARE(checked->error().problem, problem);
    const ui::Explanation words = ui::explain(checked->error(), service::gitLab);
    QVERIFY2(f.textOf("messageTitle").contains(words.title), qPrintable(f.visibleText()));
    QVERIFY(f.textOf("messageText").contains(words.nextStep));
    QVERIFY(f.isOn(CredentialPageId::Check));
    QCOMPARE(f.find<QPushButton>("skipCheckButton")->text(), button);
    // Whatever the service says, the user decides.
    QVERIFY2(f.save(), qPrintable(f.visibleText()));
    QCOMPARE(f.lastRecord().lastCheck->outcome, outcomeOf(*checked));
    for (const snyk::HttpRequest &request : f.http.requests())
        QCOMPARE(request.url.host(), failingAddress);
}

void TestCredentialFailures::namesScopes_data()
{
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<QString>("named");
    QTest::newRow("too few") << QByteArray(R"(["read_api"])") << "api";
    QTest::newRow("too many") << QByteArray(R"(["api","sudo"])") << "sudo";
}

void TestCredentialFailures::namesScopes()
{
    QFETCH(const QByteArray, scopes);
    QFETCH(const QString, named);
    CredentialFixture f;
    f.http.enqueueJson(
        200, R"({"active":true,"revoked":false,"expires_at":"2026-09-01","scopes":)" + scopes + '}');
    f.http.enqueueJson(200, R"({"username":"ada"})");
    QVERIFY(entered(f));
    QVERIFY(f.check());
    QTRY_VERIFY(f.find("checkLine"));
    const QStringList lines = f.checkLines();
    // What is to be read is not passed by.
    QTest::qWait(50);
    QVERIFY(f.isOn(CredentialPageId::Check));
    QVERIFY(!f.find("skipCheckButton"));
    QVERIFY(lines.constFirst().contains(QLatin1String("ada")));
    QVERIFY2(lines.join(QLatin1Char(' ')).contains(named), qPrintable(lines.join(QLatin1Char(' '))));
    QVERIFY(lines.size() >= 3);
}

void TestCredentialFailures::opensTheSsoPage()
{
    CredentialFixture f;
    f.http.enqueueJson(403, R"({"message":"Resource protected by organization SAML enforcement."})",
        {{"X-GitHub-SSO", "required; url=https://github.com/orgs/acme/sso"}});
    f.open(QStringLiteral("github"));
    QVERIFY(f.enter(QStringLiteral("ghp_practicepracticepracticepractice0000")));
    QVERIFY(f.click("nextButton"));
    QVERIFY2(f.click("openSsoPageButton"), qPrintable(f.visibleText()));
    QCOMPARE(f.opened.constFirst(), QUrl(QStringLiteral("https://github.com/orgs/acme/sso")));
}

void TestCredentialFailures::stopsACheck()
{
    CredentialFixture f;
    f.http.enqueueHeld();
    QVERIFY(entered(f));
    QVERIFY(f.click("nextButton"));
    QTRY_VERIFY(f.find("stopCheckButton"));
    QVERIFY(!f.find("nextButton")->isEnabled());
    QVERIFY(!f.find("skipCheckButton")->isEnabled());
    QVERIFY(f.click("stopCheckButton"));
    QTRY_VERIFY(f.find("nextButton")->isEnabled());
    QVERIFY(f.isOn(CredentialPageId::Check));
    QVERIFY(std::holds_alternative<Entered>(f.wizard->setup().flow().state()));
}

/// The result belongs to what was asked about.
void TestCredentialFailures::forgetsTheCheckOfAnotherOne()
{
    CredentialFixture f;
    f.http.enqueue(answer(401, "{}").result);
    QVERIFY(entered(f));
    QVERIFY(f.click("nextButton"));
    QTRY_VERIFY(f.find("messageTitle"));
    QVERIFY(f.click("backButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", QStringLiteral("glpat-Other0Other1Other2Ot")));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY(!f.find("messageTitle"));
    QVERIFY(f.save());
    QVERIFY(!f.lastRecord().lastCheck);
}

void TestCredentialFailures::triesTheKeychainAgain()
{
    CredentialFixture f;
    QVERIFY2(saveFails(f), qPrintable(f.visibleText()));
    QVERIFY(f.data.records.records().isEmpty());
    QVERIFY(f.textOf("messageText").contains(QLatin1String("not lost")));
    QVERIFY(f.click("retryButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
    QVERIFY(f.kept(f.lastRecord()).has_value());
}

void TestCredentialFailures::keepsItInMemory()
{
    CredentialFixture f;
    QVERIFY(saveFails(f));
    QVERIFY(f.click("keepInMemoryButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
    QCOMPARE(f.lastRecord().storage, records::Storage::Memory);
    QVERIFY(f.textOf("messageTitle").contains(QLatin1String("memory")));
    QCOMPARE(f.keychain.keptCount(), 0);
}

void TestCredentialFailures::entersItOnceMore()
{
    CredentialFixture f;
    QVERIFY(saveFails(f));
    QVERIFY(f.click("enterAgainButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Entry), qPrintable(f.visibleText()));
    QVERIFY(f.type("credentialField", QLatin1String(samples::gitLabTokenText)));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY2(f.save(), qPrintable(f.visibleText()));
    QCOMPARE(f.data.records.records().size(), 1);
}

void TestCredentialFailures::asksBeforeItIsLost()
{
    CredentialFixture f;
    QVERIFY(saveFails(f));
    f.wizard->reject();
    auto *question = f.wizard->findChild<QMessageBox *>(QStringLiteral("loseCredentialQuestion"));
    QVERIFY(question && f.wizard->isVisible());
    question->defaultButton()->click();
    QVERIFY(f.wizard->isVisible());
    QVERIFY(holdsUnstoredCredential(f.wizard->setup().flow().state()));
    f.wizard->reject();
    QTRY_VERIFY(f.wizard->findChild<QMessageBox *>(QStringLiteral("loseCredentialQuestion")) != nullptr);
    const QList<QMessageBox *> questions = f.wizard->findChildren<QMessageBox *>();
    const QList<QAbstractButton *> buttons = questions.constLast()->buttons();
    for (QAbstractButton *button : buttons) {
        if (questions.constLast()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!f.wizard->isVisible());
    QCOMPARE(f.keychain.keptCount(), 0);
    QVERIFY(f.data.records.records().isEmpty());
}

void TestCredentialFailures::stopsWaitingForTheKeychain()
{
    CredentialFixture f;
    f.keychain.hold();
    QVERIFY(entered(f));
    QVERIFY(f.click("skipCheckButton") && f.waitFor(CredentialPageId::Confirm) && f.click("commitButton"));
    QVERIFY2(f.click("stopWaitingButton"), qPrintable(f.visibleText()));
    QTRY_VERIFY(f.find("retryButton"));
    QVERIFY(holdsUnstoredCredential(f.wizard->setup().flow().state()));
    f.keychain.release();
    QVERIFY(f.click("retryButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
}

/// A folder where the file of the list has to go.
void TestCredentialFailures::triesTheListAgain()
{
    CredentialFixture f;
    QVERIFY(entered(f));
    const QString path = f.data.records.path();
    QVERIFY(QDir().mkpath(path + QStringLiteral("/in-the-way")));
    QVERIFY(f.click("skipCheckButton") && f.waitFor(CredentialPageId::Confirm) && f.click("commitButton"));
    QTRY_VERIFY2(f.find("retryButton"), qPrintable(f.visibleText()));
    QVERIFY(is<keeping::RecordFailed>(f.wizard->setup().flow().state()));
    QCOMPARE(f.keychain.keptCount(), 1);
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(f.click("retryButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
    QCOMPARE(f.keychain.count(FakeVault::Call::Write), 1);
}

void TestCredentialFailures::triesSharingAgain()
{
    CredentialFixture f;
    QVERIFY(entered(f));
    QVERIFY(f.save());
    f.wizard.reset();
    f.open(samples::otherTarget());
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Confirm));
    const QString path = f.data.records.path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/in-the-way")));
    QVERIFY(f.click("commitButton"));
    QTRY_VERIFY2(f.find("retryButton"), qPrintable(f.visibleText()));
    QCOMPARE(records::targetsOf(f.lastRecord()).size(), 1);
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(f.click("retryButton"));
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
    QCOMPARE(records::targetsOf(f.lastRecord()).size(), 2);
}

BTA_WINDOW_TEST(TestCredentialFailures)
#include "tst_credentialfailures.moc"
