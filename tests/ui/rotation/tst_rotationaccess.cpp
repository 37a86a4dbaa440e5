// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "support/accessibletext.h"
#include "support/testroom.h"
#include "ui/wizard/accesschecks.h"
#include "ui/wizard/layoutchecks.h"
#include "ui/wizard/looks.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using standin::Fault;
using standin::Misbehaviour;

namespace {

/// Every text in brackets and 40 % longer, whatever has been translated so far.
class LongerLanguage final : public QTranslator
{
public:
    LongerLanguage() { QCoreApplication::installTranslator(this); }
    ~LongerLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        for (qsizetype i = 0; i < text.size() * 2 / 5; ++i)
            more += i % 7 == 3 ? QLatin1Char(' ') : QLatin1Char('~');
        return QLatin1Char('[') + text + more + QLatin1Char(']');
    }
};

struct Scene
{
    const char *name;
    bool (*open)(RotationFixture &);
    bool isWebUi = false;
};

void refuseNext(RotationFixture &f, const char *call, Fault fault)
{
    Misbehaviour how;
    how.fault = fault;
    how.status = 403;
    f.bench.server.misbehave({snyk::Method::Post, QLatin1String(call)}, how);
}

bool waitFor(const RotationFixture &f, const char *name)
{
    return QTest::qWaitFor([&f, name] { return f.find(name) != nullptr; }, 15000);
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"plan", [](RotationFixture &f) { return f.waitFor("planPage"); }},
        {"plan, checked",
            [](RotationFixture &f) {
                return f.waitFor("planPage") && f.signIn()
                    && QTest::qWaitFor([&f] { return f.find("beginButton")->isEnabled(); }, 15000)
                    && f.click("discoverButton") && waitFor(f, "discovery");
            }},
        {"new token, refused",
            [](RotationFixture &f) {
                refuseNext(f, "provision-token", Fault::Status);
                return f.plan() && waitFor(f, "planAgainButton");
            }},
        {"new token, unknown",
            [](RotationFixture &f) {
                refuseNext(f, "provision-token", Fault::ApplyThenClose);
                return f.plan() && waitFor(f, "newTokenField");
            }},
        {"new token, shown once",
            [](RotationFixture &f) {
                f.bench.vault.failWrite(2, WriteFault::Locked);
                return f.plan() && f.click("showOnceButton") && waitFor(f, "showOnce");
            }},
        {"new token, Web UI",
            [](RotationFixture &f) {
                return f.click("preflightButton") && f.click("beginButton") && waitFor(f, "webUiSteps");
            },
            true},
        {"new client", [](RotationFixture &f) { return f.provision(); }},
        {"check", [](RotationFixture &f) { return f.deploy(); }},
        {"check, not proven",
            [](RotationFixture &f) {
                f.client.mood = ScriptedClient::Mood::Old;
                return f.deploy() && f.type("clientAddress", QStringLiteral("broker-host:8001"))
                    && f.click("checkClientButton") && waitFor(f, "clientResult");
            }},
        {"check, proven",
            [](RotationFixture &f) {
                f.client.credentialWorks = false;
                return f.verify() && f.click("systemCheckButton") && waitFor(f, "systemCredentials");
            }},
        {"switch", [](RotationFixture &f) { return f.toSwitch(); }},
        {"switch, refused",
            [](RotationFixture &f) {
                refuseNext(f, "switch-token", Fault::Status);
                return f.toSwitch() && f.click("switchButton") && waitFor(f, "seenSwitched");
            }},
        {"switch, unknown",
            [](RotationFixture &f) {
                refuseNext(f, "switch-token", Fault::ApplyThenClose);
                return f.toSwitch() && f.click("switchButton") && waitFor(f, "seenEither");
            }},
        {"check again", [](RotationFixture &f) { return f.switchNow(); }},
        {"retire", [](RotationFixture &f) { return f.verifyAgain(); }},
        {"retired", [](RotationFixture &f) { return f.promote(); }},
        {"done",
            [](RotationFixture &f) {
                return f.promote() && f.click("nothingUsesIt") && f.click("removeOldButton")
                    && f.waitFor("rotationDonePage");
            }},
    };
    return all;
}

QString webUiSlug(const Scene &scene)
{
    return scene.isWebUi ? QStringLiteral("core-ledger") : QStringLiteral("payments-platform");
}

QString webUiType(const Scene &scene)
{
    return scene.isWebUi ? QStringLiteral("artifactory") : QStringLiteral("gitlab");
}

} // namespace

// A rotation's window for people who use the keyboard, or listen, or have a small screen, or read
// another language.
class TestRotationAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyAtHalfAnAddress();
    void tellsHowLongTheLookTakes();
    void namesAllThatUseTheToken_data();
    void namesAllThatUseTheToken();
    void serves_data() { addRows(); }
    void serves();
    void hasItsOwnLettersInEachLanguage_data();
    void hasItsOwnLettersInEachLanguage();
    void fits_data() { addRows(); }
    void fits();
    void rotatesByKeyboard();
    void takesWhatAssistiveTechnologySets();
    void returnPressesWhatHasTheFocus();
    void keepsTheTokenFromReaders();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void addRows();
    static bool tabTo(const RotationFixture &f, const char *name);
    static bool press(const RotationFixture &f, const char *name, Qt::Key key = Qt::Key_Space);
};

void TestRotationAccess::addRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestRotationAccess::serves()
{
    QFETCH(const int, index);
    const Scene &scene = scenes()[index];
    RotationFixture f(webUiSlug(scene), webUiType(scene));
    f.open();
    QVERIFY2(scene.open(f), qPrintable(f.visibleText()));
    const QStringList faults = namelessControls(*f.dialog) + clashingMnemonics(*f.dialog)
        + unheardTexts(*f.dialog) + unreachedByTab(*f.dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestRotationAccess::hasItsOwnLettersInEachLanguage_data()
{
    addTranslationRows();
}

void TestRotationAccess::hasItsOwnLettersInEachLanguage()
{
    QFETCH(const QString, translation);
    const Language language(translation);
    QStringList faults;
    for (const Scene &scene : scenes()) {
        RotationFixture f(webUiSlug(scene), webUiType(scene));
        f.open();
        QVERIFY2(scene.open(f), qPrintable(QLatin1String(scene.name) + u'\n' + f.visibleText()));
        // They are told apart before the window is painted.
        const QStringList clashing = lastingFaults([&f] { return clashingMnemonics(*f.dialog); });
        for (const QString &fault : clashing)
            faults.append(QLatin1String(scene.name) + QLatin1String(": ") + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestRotationAccess::fits()
{
    QFETCH(const int, index);
    const Scene &scene = scenes()[index];
    for (const bool mirrored : {false, true}) {
        const LongerLanguage language;
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        RotationFixture f(webUiSlug(scene), webUiType(scene));
        f.open();
        QVERIFY2(scene.open(f), qPrintable(f.visibleText()));
        const QStringList faults = misfits(*f.dialog, smallScreen);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
}

bool TestRotationAccess::tabTo(const RotationFixture &f, const char *name)
{
    for (int i = 0; i < 100; ++i) {
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (widget->objectName() == QLatin1String(name))
                return true;
        }
        QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Tab);
    }
    return false;
}

bool TestRotationAccess::press(const RotationFixture &f, const char *name, Qt::Key key)
{
    const bool isReady = QTest::qWaitFor(
        [&f, name] {
            const QWidget *widget = f.find(name);
            return widget && widget->isEnabled();
        },
        15000);
    if (!isReady || !tabTo(f, name))
        return false;
    QTest::keyClick(f.dialog->windowHandle(), key);
    return true;
}

void TestRotationAccess::rotatesByKeyboard()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(tabTo(f, "apiTokenField"));
    for (const char c : QByteArray(samples::apiTokenText))
        QTest::keyClick(f.dialog->windowHandle(), c);
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(press(f, "beginButton"));
    QVERIFY(f.waitFor("deployPage"));
    QVERIFY(press(f, "deployedButton"));
    QVERIFY(f.waitFor("verifyPage"));
    QVERIFY(tabTo(f, "clientAddress"));
    for (const char c : QByteArray("broker-host:8001"))
        QTest::keyClick(f.dialog->windowHandle(), c);
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Return);
    // Return checks, and does not go on besides.
    QTRY_VERIFY(f.find("clientResult"));
    QVERIFY(f.find("verifyPage"));
    QVERIFY(f.stateServer());
    QVERIFY(press(f, "verifiedButton"));
    QVERIFY(f.waitFor("switchPage"));
    QCOMPARE(f.bench.calls("switch-token"), 0);
    QVERIFY(press(f, "switchButton"));
    QVERIFY(f.waitFor("verifyAgainPage"));
    QVERIFY(press(f, "checkClientButton"));
    QVERIFY(press(f, "verifiedButton"));
    QVERIFY(f.waitFor("retirePage"));
    QVERIFY(press(f, "promoteButton"));
    QVERIFY(press(f, "nothingUsesIt"));
    QVERIFY(press(f, "removeOldButton"));
    QVERIFY(f.waitFor("rotationDonePage"));
    QVERIFY(press(f, "finishButton"));
    QTRY_VERIFY(f.dialog->isHidden());
}

void TestRotationAccess::takesWhatAssistiveTechnologySets()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.find("signInButton")->isEnabled());
    QAccessible::queryAccessibleInterface(f.find("apiTokenField")->focusProxy())
        ->setText(QAccessible::Value, QLatin1String(samples::apiTokenText));
    QVERIFY(f.find("signInButton")->isEnabled());
    f.find("signInButton")->setFocus();
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(f.click("beginButton"));
    QVERIFY(f.waitFor("deployPage"));
    QVERIFY(f.click("deployedButton"));
    QVERIFY(f.waitFor("verifyPage"));
    // What is offered is taken away first.
    f.find<QLineEdit>("clientAddress")->clear();
    QVERIFY(!f.find("checkClientButton")->isEnabled());
    QAccessible::queryAccessibleInterface(f.find("clientAddress"))
        ->setText(QAccessible::Value, QStringLiteral("broker-host:8001"));
    QVERIFY(f.find("checkClientButton")->isEnabled());
}

void TestRotationAccess::returnPressesWhatHasTheFocus()
{
    RotationFixture f;
    QGuiApplication::clipboard()->clear();
    f.open();
    QVERIFY(f.provision());
    f.find("copyTokenButton")->setFocus();
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), f.newTokenText());
    // It does not go on besides.
    QVERIFY(f.find("deployPage"));
}

void TestRotationAccess::keepsTheTokenFromReaders()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.provision());
    const QString token = f.newTokenText();
    QVERIFY(!token.isEmpty());
    QVERIFY(!accessibleText(*f.dialog).contains(token));
    QVERIFY(f.click("revealButton"));
    QTRY_VERIFY(accessibleText(*f.dialog).contains(token));
    // Leaving the page hides it again.
    QVERIFY(f.click("deployedButton"));
    QVERIFY(f.waitFor("verifyPage"));
    QVERIFY(!accessibleText(*f.dialog).contains(token));
}

void TestRotationAccess::namesAllThatUseTheToken_data()
{
    QTest::addColumn<int>("clones");
    QTest::newRow("a few") << 2;
    QTest::newRow("many") << 20;
}

void TestRotationAccess::namesAllThatUseTheToken()
{
    QFETCH(const int, clones);
    RotationFixture f;
    for (int i = 1; i <= clones; ++i) {
        records::Target clone = f.record.target;
        clone.org.id = OrgId::create();
        clone.org.name = QStringLiteral("Clone %1.").arg(i);
        clone.integration = IntegrationId::create();
        f.record.sharedWith.append(clone);
    }
    QVERIFY(f.bench.ws.records.put(f.record).has_value());
    f.open();
    QVERIFY(f.waitFor("planPage"));
    const QString last = QStringLiteral("Clone %1.").arg(clones);
    const auto isNamed = [&f, clones, &last](const char *label) {
        const QString text = f.text(label);
        if (!text.contains(QStringLiteral("Clone 1.")))
            return false;
        if (clones == 2)
            return text.contains(last) && !f.find("allUsersButton");
        return !text.contains(last) && text.contains(QRegularExpression(QStringLiteral("and \\d+ more")))
            && f.click("allUsersButton") && f.text(label).contains(last)
            && accessibleText(*f.dialog).contains(last) && f.click("allUsersButton")
            && !f.text(label).contains(last);
    };
    QVERIFY2(f.text("blastRadius").startsWith(QStringLiteral("%1 integration").arg(clones + 1)),
        qPrintable(f.text("blastRadius")));
    QVERIFY2(isNamed("blastRadius"), qPrintable(f.text("blastRadius")));
    QVERIFY(f.toSwitch());
    QVERIFY2(isNamed("switchTexts"), qPrintable(f.text("switchTexts")));
}

void TestRotationAccess::tellsHowLongTheLookTakes()
{
    RotationFixture f;
    // So slow that the user sees it.
    snyk::PaceLimits limits;
    limits.v1PerMinute = 6;
    f.bench.http.paceOf(samples::apiToken()).setLimits(limits);
    f.taking.begin(snyk::regionForApi(f.bench.server.api()), samples::apiToken(), f.record.target.org.group);
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QTRY_VERIFY_WITH_TIMEOUT(
        f.text("discovery").contains(QStringLiteral("organization(s) looked at\n")), 15000);
    // As soon as that can be told.
    QTRY_VERIFY_WITH_TIMEOUT(f.text("discovery").contains(QStringLiteral("a minute, about"))
            && f.text("discovery").endsWith(QStringLiteral("left.")),
        20000);
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(f.find("discoverProgress"));
    QVERIFY(bar && bar->valueInterface());
    QCOMPARE(bar->text(QAccessible::Name), QStringLiteral("Organizations looked at"));
    QVERIFY2(bar->text(QAccessible::Value).endsWith(QStringLiteral("organization(s) looked at")),
        qPrintable(bar->text(QAccessible::Value)));
    QTRY_COMPARE(bar->valueInterface()->maximumValue().toInt(), f.taking.total());
    f.taking.stop();
    QTRY_VERIFY(!f.find("discoverProgress"));
}

/// The page waits for the client by itself, though not while somebody writes where it is.
void TestRotationAccess::asksNobodyAtHalfAnAddress()
{
    RotationFixture f;
    f.client.mood = ScriptedClient::Mood::Refused;
    f.open();
    QVERIFY(f.deploy());
    auto *address = f.find<QLineEdit>("clientAddress");
    address->setFocus();
    QTRY_VERIFY(address->hasFocus());
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("broker-ho"));
    const auto isAsked = [&f] {
        return std::any_of(f.client.asked.cbegin(), f.client.asked.cend(),
            [](const QUrl &url) { return url.host().startsWith(QLatin1String("broker-ho")); });
    };
    constexpr int longerThanAPause = 2000;
    QTest::qWait(longerThanAPause);
    QVERIFY(!isAsked());
    QVERIFY(address->hasFocus() && address->isEnabled());
    QTest::keyClicks(address, QStringLiteral("st:8001"));
    QTest::keyClick(address, Qt::Key_Tab);
    QTRY_VERIFY(isAsked());
}

BTA_WINDOW_TEST(TestRotationAccess)
#include "tst_rotationaccess.moc"
