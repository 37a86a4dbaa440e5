// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "credentialfixture.h"
#include "layoutchecks.h"
#include "looks.h"

#include "app/credentials/draftsamples.h"
#include "credentials/practicecredential.h"
#include "integrations/catalogue.h"
#include "support/accessibletext.h"
#include "support/leaksearch.h"
#include "support/testroom.h"
#include "ui/widgets/exposure.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QWindow>

#include <functional>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using ui::CredentialPageId;

namespace {

const QString address = QStringLiteral("gitlab.corp.example");

bool openGitLab(CredentialFixture &f)
{
    f.open(QStringLiteral("gitlab"));
    return true;
}

bool kindOfGitHub(CredentialFixture &f)
{
    f.open(QStringLiteral("github"));
    // As the arrow does: from one to the next.
    QTest::keyClick(f.find("kind-github-classic-token"), Qt::Key_Down);
    return f.find<QRadioButton>("kind-github-fine-grained-token")->isChecked();
}

bool kindOfNexus(CredentialFixture &f)
{
    f.open(QStringLiteral("nexus"));
    return f.type("addressEdit", QStringLiteral("http://nexus.corp.example"));
}

bool shareable(CredentialFixture &f)
{
    if (!openGitLab(f) || !f.enter(QLatin1String(samples::gitLabTokenText), address) || !f.save())
        return false;
    f.wizard.reset();
    f.open(samples::otherTarget());
    return true;
}

bool entry(CredentialFixture &f)
{
    f.open(QStringLiteral("jira"));
    f.find<QRadioButton>("kind-jira-password")->setChecked(true);
    return f.type("addressEdit", QStringLiteral("jira.corp.example")) && f.click("nextButton")
        && f.waitFor(CredentialPageId::Entry);
}

bool wrongEntry(CredentialFixture &f)
{
    return openGitLab(f) && f.type("addressEdit", address) && f.click("nextButton")
        && f.waitFor(CredentialPageId::Entry)
        && f.type("credentialField", QStringLiteral("ghp_practicepracticepracticepractice0000"));
}

bool check(CredentialFixture &f)
{
    return openGitLab(f) && f.enter(QLatin1String(samples::gitLabTokenText), address);
}

bool checking(CredentialFixture &f)
{
    f.http.enqueueHeld();
    return check(f) && f.click("nextButton") && f.find("stopCheckButton");
}

bool checked(CredentialFixture &f)
{
    f.http.enqueueJson(
        200, R"({"scopes":["read_api","sudo"],"active":true,"revoked":false,"expires_at":"2026-03-20"})");
    f.http.enqueueJson(200, R"({"username":"ada"})");
    return check(f) && f.click("nextButton")
        && QTest::qWaitFor([&f] { return f.find("checkLine") != nullptr; });
}

bool unreachable(CredentialFixture &f)
{
    f.http.enqueueFailure(snyk::HttpFailure::HostNotFound);
    return check(f) && f.click("nextButton")
        && QTest::qWaitFor([&f] { return f.find("messageTitle") != nullptr; });
}

bool confirm(CredentialFixture &f)
{
    return check(f) && f.click("skipCheckButton") && f.waitFor(CredentialPageId::Confirm);
}

bool confirmShared(CredentialFixture &f)
{
    return shareable(f) && f.click("nextButton") && f.waitFor(CredentialPageId::Confirm);
}

bool notStored(CredentialFixture &f)
{
    f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    return confirm(f) && f.click("commitButton")
        && QTest::qWaitFor([&f] { return f.find("retryButton") != nullptr; });
}

bool done(CredentialFixture &f)
{
    return confirm(f) && f.click("commitButton") && f.waitFor(CredentialPageId::Done);
}

/// What a user sees, with what has the focus then.
struct Scene
{
    const char *name;
    bool (*open)(CredentialFixture &);
    const char *focus;
    bool practice = false;
};

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"kind, GitLab", openGitLab, "addressEdit"},
        {"kind, practice", openGitLab, "addressEdit", true},
        {"kind, GitHub", kindOfGitHub, "kind-github-fine-grained-token"},
        {"kind, Nexus", kindOfNexus, "addressEdit"},
        {"kind, to share", shareable, "shareChoice"},
        {"entry", entry, "userNameEdit"},
        {"entry, of another service", wrongEntry, "secretEdit"},
        {"check", check, "nextButton"},
        {"check, asking", checking, "credentialCheckPage"},
        {"check, accepted", checked, "nextButton"},
        {"check, unreachable", unreachable, "checkMessage"},
        {"confirm", confirm, "confirmChanges"},
        {"confirm, shared", confirmShared, "confirmChanges"},
        {"not stored", notStored, "messageBar"},
        {"done", done, "finishButton"},
    };
    return all;
}

void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

void typeText(const QWidget &window, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(window.windowHandle(), c.toLatin1());
}

QStringList dataIn()
{
    QStringList data{ui::withBreaks(QStringLiteral("https://jira.corp.example")),
        ui::withBreaks(QStringLiteral("https://gitlab.corp.example")), QStringLiteral("SHA-256"),
        QStringLiteral("BROKER_TOKEN"), QStringLiteral("GITLAB_TOKEN"),
        samples::gitLabToken().fingerprint().masked(), samples::organization().name,
        samples::otherTarget().org.name, QStringLiteral("jira.corp.example"), address,
        QStringLiteral("read_api"), QStringLiteral("sudo"), QStringLiteral("ada")};
    for (const ServiceInfo &info : services()) {
        data.append(info.displayName);
        data.append(info.exampleAddress);
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds) {
            const QList<Need> needs = typeOf(info.service, kind).needs;
            for (const Need &need : needs)
                data.append(need.name);
        }
    }
    data.append(QStringLiteral("https"));
    // The longest first, so that no part of another is taken away.
    std::sort(
        data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return data;
}

} // namespace

/// Every page for people who use the keyboard or listen, on a small screen, in a language with longer
/// words and in the other direction.
class TestCredentialAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serves_data();
    void serves();
    void hasItsOwnLettersInEachLanguage_data();
    void hasItsOwnLettersInEachLanguage();
    void fits_data();
    void fits();
    void storesByKeyboardAlone();
    void keepsSecretsFromReaders();
    void leavesNoSecretBehind();
};

void TestCredentialAccess::serves_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestCredentialAccess::serves()
{
    QFETCH(const int, index);
    const Scene &scene = scenes()[index];
    CredentialFixture f(scene.practice);
    QVERIFY2(scene.open(f), qPrintable(f.visibleText()));
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(scene.focus));
    const QStringList faults = namelessControls(*f.wizard) + clashingMnemonics(*f.wizard)
        + unheardTexts(*f.wizard) + unreachedByTab(*f.wizard);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestCredentialAccess::hasItsOwnLettersInEachLanguage_data()
{
    addTranslationRows();
}

void TestCredentialAccess::hasItsOwnLettersInEachLanguage()
{
    QFETCH(const QString, translation);
    const Language language(translation);
    QStringList faults;
    for (const Scene &scene : scenes()) {
        CredentialFixture f(scene.practice);
        QVERIFY2(scene.open(f), qPrintable(QLatin1String(scene.name) + u'\n' + f.visibleText()));
        // They are told apart before the window is painted.
        const QStringList clashing = lastingFaults([&f] { return clashingMnemonics(*f.wizard); });
        for (const QString &fault : clashing)
            faults.append(QLatin1String(scene.name) + QLatin1String(": ") + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCredentialAccess::fits_data()
{
    addLookRows(QStringLiteral(BTA_PSEUDO_QM));
}

void TestCredentialAccess::fits()
{
    QFETCH(const Look, look);
    const LookInUse inUse(look);
    const std::function<QStringList()> data = dataIn;
    for (const Scene &scene : scenes()) {
        CredentialFixture f(scene.practice);
        QVERIFY2(scene.open(f), qPrintable(QLatin1String(scene.name) + u'\n' + f.visibleText()));
        inUse.giveRoom(*f.wizard);
        const QStringList faults = misfits(
            *f.wizard, inUse.smallScreen(), look.file == QStringLiteral(BTA_PSEUDO_QM) ? data : nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(scene.name) + u'\n' + faults.join(u'\n')));
    }
}

void TestCredentialAccess::storesByKeyboardAlone()
{
    CredentialFixture f;
    f.open(QStringLiteral("jira"));
    press(*f.wizard, Qt::Key_A, Qt::AltModifier);
    typeText(*f.wizard, QStringLiteral("jira.corp.example"));
    press(*f.wizard, Qt::Key_K, Qt::AltModifier);
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    f.find<QRadioButton>("kind-jira-password")->setFocus();
    press(*f.wizard, Qt::Key_Space);
    press(*f.wizard, Qt::Key_N, Qt::AltModifier);
    QVERIFY(f.waitFor(CredentialPageId::Entry));
    press(*f.wizard, Qt::Key_U, Qt::AltModifier);
    typeText(*f.wizard, QStringLiteral("ada"));
    press(*f.wizard, Qt::Key_P, Qt::AltModifier);
    typeText(*f.wizard, QLatin1String(samples::passwordText));
    press(*f.wizard, Qt::Key_Return);
    QVERIFY2(f.waitFor(CredentialPageId::Check), qPrintable(f.visibleText()));
    QTest::qWait(50); // what was queued is done
    QVERIFY2(f.isOn(CredentialPageId::Check), "Return goes one step.");
    QCOMPARE(f.http.requests().size(), 0);
    f.http.enqueueJson(200, R"({"displayName":"Ada"})");
    press(*f.wizard, Qt::Key_H, Qt::AltModifier);
    QVERIFY2(f.waitFor(CredentialPageId::Confirm), qPrintable(f.visibleText()));
    QCOMPARE(f.http.requests().size(), 1);
    press(*f.wizard, Qt::Key_S, Qt::AltModifier);
    QVERIFY2(f.waitFor(CredentialPageId::Done), qPrintable(f.visibleText()));
    QCOMPARE(f.lastRecord().target.integrationType, QStringLiteral("jira"));
    press(*f.wizard, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!f.wizard->isVisible());
}

void TestCredentialAccess::keepsSecretsFromReaders()
{
    const QString secret = QLatin1String(samples::gitLabTokenText);
    CredentialFixture f;
    openGitLab(f);
    QVERIFY(f.type("addressEdit", address));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Entry));
    QVERIFY(f.type("credentialField", secret));
    const auto texts = [&f]() -> QString {
        return accessibleText(*f.wizard) + exposure::properties(*f.wizard).join(QLatin1Char('\n'));
    };
    QVERIFY(!texts().contains(secret));
    QVERIFY(f.click("nextButton") && f.waitFor(CredentialPageId::Check));
    QVERIFY(!texts().contains(secret));
    QVERIFY(f.save());
    QVERIFY(!texts().contains(secret));
    // Shown on request it is to be read, or this test would not look in the right place.
    QVERIFY(f.click("revealButton"));
    QTRY_VERIFY(texts().contains(secret));
    QVERIFY(f.click("revealButton"));
    QTRY_VERIFY(!texts().contains(secret));
}

/// Neither in the list, nor in the journals, nor in the settings.
void TestCredentialAccess::leavesNoSecretBehind()
{
    LeakSearch search;
    search.add(QStringLiteral("token"), samples::gitLabTokenText);
    CredentialFixture f;
    f.http.enqueue(FakeHttp::json(401, samples::gitLabTokenText));
    QVERIFY(check(f));
    QVERIFY(f.click("nextButton"));
    QTRY_VERIFY(f.find("messageTitle"));
    QVERIFY(f.save());
    QVERIFY(f.click("copyCredentialButton"));
    QTRY_VERIFY(f.find("copyCredentialButton")->isEnabled());
    const QStringList found = search.findBelow(f.data.folder.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(QFile::exists(f.data.records.path()));
}

BTA_WINDOW_TEST(TestCredentialAccess)
#include "tst_credentialaccess.moc"
