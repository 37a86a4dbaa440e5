// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"
#include "support/announcements.h"
#include "support/signedinbefore.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

const QString signedOutTitle = QStringLiteral("You are signed out of Snyk");

struct OutBench
{
    OutBench()
    {
        f.data.workspace.sessions = &sessions;
        f.open();
    }

    [[nodiscard]] QString notice() const
    {
        const auto *bar = f.find<ui::MessageBar>("windowNotice");
        return bar ? bar->message().title : QString();
    }
    [[nodiscard]] bool isEnabled(const char *name) const
    {
        const auto *button = f.find<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor(
            [this] {
                const sharing::Job *job = f.session().job();
                return job && !job->isRunning() && !job->isWorking();
            },
            SharingFixture::patience);
    }

    SharingFixture f;
    access::SessionKeeper sessions{f.http, f.data.clock, f.data.settings};
};

} // namespace

/// The user signs out of Snyk, or locks the screen, while many organizations are set up.
class TestSharingSignedOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyWhoHasSignedIn_data() { addCredentialKinds(); }
    void asksNobodyWhoHasSignedIn()
    {
        QFETCH(const bool, isOAuth);
        SharingFixture f(0, SharingFixture::Network::Loopback);
        access::SessionKeeper sessions(f.http, f.data.clock, f.data.settings);
        f.data.workspace.sessions = &sessions;
        QVERIFY(signInBefore(f.data, *f.server, credentialOf(isOAuth)));
        f.open();
        QVERIFY(!f.find("signInButton") && !f.find("apiTokenField") && !f.find("useKeptButton"));
        QVERIFY(f.click("nextButton"));
        QVERIFY2(f.waitFor(SharingPageId::Choose), qPrintable(f.visibleText()));
        QTRY_COMPARE(f.session().organizations().state(), organizations::LoadState::Complete);
        QVERIFY(f.chooseAll());
        QCOMPARE(f.server->count({snyk::Method::Get, QStringLiteral("/rest/self")}), 0);
        QCOMPARE(f.server->count({snyk::Method::Post, QStringLiteral("/oauth2/token")}), 0);
        // The window goes before what its sessions are kept in.
        f.wizard.reset();
    }

    void keepsWhatWasChosen()
    {
        OutBench b;
        QVERIFY(b.f.signIn() && b.f.click("chooseShownButton"));
        const QSet<OrgId> chosen = b.f.session().selection().chosen;
        QVERIFY(!chosen.isEmpty());
        const int rows = b.f.rows("organizationList");
        const Announcements spoken;

        b.sessions.signOut();
        QVERIFY(b.f.isOn(SharingPageId::Choose));
        QCOMPARE(b.notice(), signedOutTitle);
        QVERIFY2(spoken.contain(signedOutTitle), qPrintable(spoken.texts().join(u'\n')));
        QCOMPARE(b.f.session().selection().chosen, chosen);
        QCOMPARE(b.f.rows("organizationList"), rows);
        QVERIFY(!b.f.session().access().client());

        // In its place, without leaving the page.
        QVERIFY(b.f.click("useKeptButton"));
        QTRY_VERIFY(b.f.session().access().client());
        QVERIFY(b.f.isOn(SharingPageId::Choose));
        QVERIFY(b.notice().isEmpty());
        QVERIFY(!b.f.find("signInPanel"));
        QCOMPARE(b.f.session().selection().chosen, chosen);
        QCOMPARE(b.f.rows("organizationList"), rows);
        QVERIFY(b.f.click("nextButton") && b.f.waitFor(SharingPageId::How));
        QVERIFY(b.f.preview());
    }

    void nothingBeginsWithoutASignIn()
    {
        OutBench b;
        QVERIFY(b.f.signIn() && b.f.chooseAll() && b.f.preview());
        QTRY_VERIFY(b.isEnabled("commitButton"));
        b.sessions.signOut();
        QTRY_VERIFY(!b.isEnabled("commitButton"));
        QVERIFY(b.f.http.changes.isEmpty());
        QVERIFY(b.f.click("useKeptButton"));
        QTRY_VERIFY(b.isEnabled("commitButton"));
        QVERIFY(b.f.run());
    }

    /// Signed out between the button and the job: it begins when somebody is signed in again.
    void beginsAsSoonAsSomebodyIsSignedIn()
    {
        OutBench b;
        QVERIFY(b.f.signIn() && b.f.chooseAll() && b.f.preview());
        const int toDo = b.f.session().preview().toDo;
        connect(b.f.wizard.get(), &ui::StepWindow::pageShown, this, [&b] {
            if (b.f.isOn(SharingPageId::Run))
                b.sessions.signOut();
        });
        QVERIFY(b.f.click("commitButton") && b.f.waitFor(SharingPageId::Run));
        QTRY_VERIFY(b.f.find("signInPanel"));
        QVERIFY(!b.f.session().job());
        QVERIFY(b.f.http.changes.isEmpty());
        QVERIFY(b.f.click("useKeptButton"));
        QVERIFY2(b.f.isOver(), qPrintable(b.f.visibleText()));
        QCOMPARE(b.f.session().job()->counts().done, toDo);
    }

    /// What has left comes to its end and is kept; nothing else leaves before somebody signs in again.
    void pausesTheJob()
    {
        OutBench b;
        QVERIFY(b.f.signIn() && b.f.chooseAll() && b.f.preview());
        const int toDo = b.f.session().preview().toDo;
        QVERIFY(toDo > 2);
        b.f.http.momentAt = 2;
        b.f.http.moment = [&b] { b.sessions.signOut(); };
        QVERIFY(b.f.click("commitButton") && b.f.waitFor(SharingPageId::Run));
        QTRY_VERIFY_WITH_TIMEOUT(!b.notice().isEmpty(), SharingFixture::patience);
        QVERIFY(b.rests());
        const sharing::JobCounts counts = b.f.session().job()->counts();
        const qsizetype sent = b.f.http.changes.size();
        QCOMPARE(counts.unknown, 0);
        QCOMPARE(counts.working, 0);
        QCOMPARE(qsizetype(counts.done), sent);
        QVERIFY(counts.planned > 0);
        QTest::qWait(100);
        QCOMPARE(b.f.http.changes.size(), sent);
        QVERIFY(!b.isEnabled("goOnButton"));

        QVERIFY(b.f.click("useKeptButton") && b.f.click("goOnButton"));
        QVERIFY2(b.f.isOver(), qPrintable(b.f.visibleText()));
        QCOMPARE(b.f.session().job()->counts().done, toDo);
        // Each was asked for once.
        QCOMPARE(QSet<QString>(b.f.http.changes.cbegin(), b.f.http.changes.cend()).size(), toDo);
        QCOMPARE(b.f.http.changes.size(), toDo);
    }
};

BTA_WINDOW_TEST(TestSharingSignedOut)
#include "tst_sharingsignedout.moc"
