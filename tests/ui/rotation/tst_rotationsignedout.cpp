// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "support/announcements.h"
#include "support/signedinbefore.h"
#include "support/testroom.h"

#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace broker;
using namespace broker::test;
using snyk::Method;

namespace {

const QString signedOutTitle = QStringLiteral("You are signed out of Snyk");

struct SignedOutBench
{
    explicit SignedOutBench(const std::optional<SnykCredential> &signedInBefore = std::nullopt)
    {
        f.bench.ws.workspace.sessions = &sessions;
        if (signedInBefore && !signInBefore(f.bench.ws, f.bench.server, *signedInBefore))
            qFatal("Snyk does not answer.");
        f.open();
    }
    ~SignedOutBench() { delete f.dialog; }

    [[nodiscard]] QString notice() const
    {
        const auto *bar = f.find<ui::MessageBar>("windowNotice");
        return bar ? bar->message().title : QString();
    }
    [[nodiscard]] bool isEnabled(const char *name) const
    {
        const QWidget *button = f.find(name);
        return button && button->isEnabled();
    }
    /// At the moment in which a call that changes something is with Snyk and not answered.
    void signOutDuring(const char *call)
    {
        QObject::connect(&f.bench.server, &standin::StandInServer::received, &sessions,
            [this, call](const standin::LoggedRequest &request) {
                if (request.method == Method::Post && request.target.contains(QLatin1String(call)))
                    sessions.signOut();
            });
    }

    RotationFixture f;
    access::SessionKeeper sessions{f.bench.http, f.bench.ws.clock, f.bench.ws.settings};
};

} // namespace

/// The user signs out of Snyk, or locks the screen, while a rotation's window is open.
class TestRotationSignedOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyWhoHasSignedIn_data() { addCredentialKinds(); }
    void asksNobodyWhoHasSignedIn()
    {
        QFETCH(const bool, isOAuth);
        SignedOutBench b(credentialOf(isOAuth));
        QVERIFY(b.f.waitFor("planPage"));
        QVERIFY(!b.f.find("signInButton") && !b.f.find("apiTokenField"));
        QTRY_VERIFY2(b.isEnabled("beginButton"), qPrintable(b.f.visibleText()));
        QVERIFY(!b.f.find("signInButton"));
        // The one question is the first check of the plan, whether the token is accepted still.
        QCOMPARE(b.f.bench.server.count({Method::Get, QStringLiteral("/rest/self")}), 1);
        QCOMPARE(b.f.bench.server.count({Method::Post, QStringLiteral("/oauth2/token")}), 0);
        QVERIFY(b.f.click("beginButton") && b.f.waitFor("deployPage"));
        QCOMPARE(b.f.bench.server.count({Method::Get, QStringLiteral("/rest/self")}), 1);
        QCOMPARE(b.f.bench.server.count({Method::Post, QStringLiteral("/oauth2/token")}), 0);
    }

    void asksToSignInAgain()
    {
        SignedOutBench b;
        QVERIFY(b.f.waitFor("planPage") && b.f.signIn());
        QTRY_VERIFY(b.isEnabled("beginButton"));
        QVERIFY(!b.sessions.isEmpty());
        const Announcements spoken;
        b.sessions.signOut();
        QCOMPARE(b.notice(), signedOutTitle);
        QVERIFY2(spoken.contain(signedOutTitle), qPrintable(spoken.texts().join(u'\n')));
        QVERIFY(!b.isEnabled("beginButton"));
        QCOMPARE(b.f.bench.calls("provision-token"), 0);
        // What the plan says is there still.
        QVERIFY(!b.f.text("blastRadius").isEmpty());

        QVERIFY(b.f.signIn());
        QTRY_VERIFY(b.isEnabled("beginButton"));
        QVERIFY(b.notice().isEmpty());
        QVERIFY(b.f.click("beginButton") && b.f.waitFor("deployPage"));
    }

    void answersComeTooLate()
    {
        SignedOutBench b;
        QVERIFY(b.f.waitFor("planPage"));
        QObject::connect(&b.f.bench.server, &standin::StandInServer::received, &b.sessions,
            [&b] { b.sessions.signOut(); });
        QVERIFY(b.f.signIn());
        QTRY_COMPARE(b.f.bench.server.count({Method::Get, QStringLiteral("/rest/self")}), 1);
        QTest::qWait(100);
        QVERIFY(b.sessions.isEmpty());
        QVERIFY(b.f.find("signInButton"));
        QCOMPARE(b.notice(), signedOutTitle);
        QCOMPARE(b.f.find("apiTokenField")->findChild<QLineEdit *>()->text(),
            QLatin1String(samples::apiTokenText));
    }

    /// In the middle of the checks, which ask one thing after the other.
    void checksAreStopped()
    {
        SignedOutBench b;
        QVERIFY(b.f.waitFor("planPage"));
        QObject::connect(&b.f.bench.server, &standin::StandInServer::received, &b.sessions,
            [&b](const standin::LoggedRequest &) {
                if (b.f.bench.server.count({Method::Get, QStringLiteral("/rest/self")}) == 2)
                    b.sessions.signOut();
            });
        QVERIFY(b.f.signIn());
        QTRY_COMPARE(b.notice(), signedOutTitle);
        const int asked = b.f.bench.server.count();
        QTest::qWait(100);
        QCOMPARE(b.f.bench.server.count(), asked);
        QVERIFY(!b.isEnabled("beginButton"));
    }

    void theNewTokenIsKept()
    {
        SignedOutBench b;
        b.signOutDuring("provision-token");
        QVERIFY(b.f.plan());
        QVERIFY2(b.f.waitFor("deployPage"), qPrintable(b.f.visibleText()));
        QCOMPARE(b.f.bench.calls("provision-token"), 1);
        QVERIFY(!b.f.newTokenText().isEmpty());
        QTRY_COMPARE(b.notice(), signedOutTitle);
        QVERIFY(b.sessions.isEmpty());
    }

    void theSwitchComesToItsEnd()
    {
        SignedOutBench b;
        b.signOutDuring("switch-token");
        QVERIFY(b.f.toSwitch());
        const QString token = b.f.newTokenText();
        QVERIFY(b.f.click("switchButton"));
        QVERIFY2(b.f.waitFor("verifyAgainPage"), qPrintable(b.f.visibleText()));
        QCOMPARE(b.f.bench.calls("switch-token"), 1);
        QCOMPARE(b.f.bench.tokenOf(b.f.record.target).fingerprint(),
            BrokerToken::parse(samples::secret(token.toLatin1().constData()))->fingerprint());
        QTRY_COMPARE(b.notice(), signedOutTitle);
    }

    void nothingIsSwitchedByNobody()
    {
        SignedOutBench b;
        QVERIFY(b.f.toSwitch());
        QVERIFY(b.isEnabled("switchButton"));
        b.sessions.signOut();
        QVERIFY(!b.isEnabled("switchButton"));
        QVERIFY(b.f.signIn());
        QTRY_VERIFY(b.isEnabled("switchButton"));
        QVERIFY(b.f.click("switchButton") && b.f.waitFor("verifyAgainPage"));
        QCOMPARE(b.f.bench.calls("switch-token"), 1);
    }
};

BTA_WINDOW_TEST(TestRotationSignedOut)
#include "tst_rotationsignedout.moc"
