// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QWindow>

#include <algorithm>
#include <optional>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

/// One token each.
bool upToPreview(SharingFixture &f)
{
    f.open();
    return f.signIn() && f.chooseAll() && f.preview();
}

bool beginJob(SharingFixture &f)
{
    return f.click("commitButton") && f.waitFor(SharingPageId::Run);
}

bool hasComeToRest(const SharingFixture &f)
{
    return QTest::qWaitFor(
        [&f] {
            const sharing::Job *job = f.session().job();
            return job && !job->isRunning() && !job->isWorking();
        },
        SharingFixture::patience);
}

} // namespace

/// What somebody with many organizations needs to know on the way: which way is taken, which token is where,
/// how long it takes, and where the keyboard is.
class TestSharingWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichTokenIsThere_data();
    void saysWhichTokenIsThere();
    void beginsWithTheSameWayWhateverIsOnTheList();
    void offersATokenThatSomeOfTheChosenCanShare();
    void saysWhatIsKnownOfAShortJob();
    void leadsFromPauseToGoOn_data();
    void leadsFromPauseToGoOn();
};

void TestSharingWays::saysWhichTokenIsThere_data()
{
    QTest::addColumn<QString>("onList");
    QTest::addColumn<bool>("isEach");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody's")
        << QString() << false
        << "It uses Broker already, with a token that is not on your list: it keeps it. "
           "Snyk does not say which one that is.";
    QTest::newRow("this one") << "shared" << false << "It shares this token already: nothing is left to do.";
    QTest::newRow("another")
        << "own" << false
        << "It has another Broker token, which is on your list: it keeps that one and its "
           "Broker client. Token: %1.";
    QTest::newRow("one each")
        << "own" << true << "It has a Broker token already, which is on your list: it keeps it. Token: %1.";
}

void TestSharingWays::saysWhichTokenIsThere()
{
    QFETCH(const QString, onList);
    QFETCH(const bool, isEach);
    QFETCH(const QString, said);
    SharingFixture f;
    records::TokenRecord source = f.addSource();
    f.open(source);
    QVERIFY(f.signIn());
    const QString name = QStringLiteral("Mobile Banking");
    const auto &all = f.session().organizations().organizations();
    const auto there
        = std::find_if(all.cbegin(), all.cend(), [&name](const auto &each) { return each.name == name; });
    records::Target target = source.target;
    target.org = {there->id, there->name, there->slug, there->group};
    target.integration.reset();
    QString masked;
    if (onList == QLatin1String("shared")) {
        source.sharedWith = {target};
        QVERIFY(f.data.records.put(source));
    } else if (onList == QLatin1String("own")) {
        const auto own = samples::record(samples::brokerToken(samples::otherBrokerTokenText), target);
        QVERIFY(f.data.records.put(own));
        masked = own.fingerprint.masked();
    }
    QVERIFY(f.chooseAll());
    if (isEach) {
        QVERIFY(f.click("eachButton"));
        auto *types = f.find<QComboBox>("typeCombo");
        types->setCurrentIndex(types->findText(QStringLiteral("GitLab")));
    }
    QVERIFY2(f.preview(), qPrintable(f.visibleText()));
    const QString expected = said.contains(QLatin1String("%1")) ? said.arg(masked) : said;
    QCOMPARE(f.row("previewTable", name).value(3), expected);
    QVERIFY2(f.saved("exportPreviewButton").contains(expected), "the table");
}

/// A token is shared where the user has come for that, not because the list has one.
void TestSharingWays::beginsWithTheSameWayWhateverIsOnTheList()
{
    for (const bool hasSource : {false, true}) {
        SharingFixture f;
        if (hasSource)
            (void)f.addSource();
        f.open();
        QVERIFY(f.signIn() && f.chooseAll());
        QVERIFY(f.find<QRadioButton>("eachButton")->isChecked());
        QCOMPARE(f.find<QRadioButton>("shareButton")->isEnabled(), hasSource);
        QCOMPARE(QApplication::focusWidget(), f.find<QWidget>("eachButton"));
    }
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll());
    QVERIFY(f.find<QRadioButton>("shareButton")->isChecked());
    // What was chosen here stays, there and back.
    QVERIFY(f.click("eachButton") && f.click("backButton") && f.waitFor(SharingPageId::Choose));
    QVERIFY(f.click("nextButton") && f.waitFor(SharingPageId::How));
    QVERIFY(f.find<QRadioButton>("eachButton")->isChecked());
}

/// A token is shared inside its group: what cannot be shared with anybody does not stand first.
void TestSharingWays::offersATokenThatSomeOfTheChosenCanShare()
{
    SharingFixture f;
    records::TokenRecord elsewhere = f.addSource();
    const records::TokenRecord source = elsewhere;
    elsewhere.id = RecordId::create();
    elsewhere.target.org = {OrgId::create(), QStringLiteral("Aardvark"), {}, GroupId::create()};
    QVERIFY(f.data.records.remove(source.id));
    QVERIFY(f.data.records.put(elsewhere));
    f.open();
    QVERIFY(f.signIn() && f.chooseAll());
    QVERIFY2(f.textOf("sourceNote")
                 .startsWith(QLatin1String(
                     "No token on your list is of a group that you have chosen organizations of.")),
        qPrintable(f.textOf("sourceNote")));
    QVERIFY(f.find("setUpFirstButton"));
    QVERIFY(f.data.records.put(source));
    QVERIFY(f.click("backButton") && f.waitFor(SharingPageId::Choose));
    QVERIFY(f.click("nextButton") && f.waitFor(SharingPageId::How));
    QVERIFY2(f.find<QComboBox>("sourceCombo")
                 ->currentText()
                 .startsWith(QLatin1String("GitLab in Payments Platform")),
        qPrintable(f.find<QComboBox>("sourceCombo")->currentText()));
    QVERIFY(!f.find("setUpFirstButton"));
    QVERIFY2(f.textOf("sourceNote").contains(QLatin1String(" of 12 chosen organization(s) can share it")),
        qPrintable(f.textOf("sourceNote")));
}

/// Over before a rate could settle.
void TestSharingWays::saysWhatIsKnownOfAShortJob()
{
    SharingFixture f(0, SharingFixture::Network::Loopback);
    QVERIFY2(upToPreview(f), qPrintable(f.visibleText()));
    snyk::PaceLimits limits;
    limits.v1PerMinute = 200;
    f.http.paceOf(sandbox::SandboxSnyk::sandboxApiToken()).setLimits(limits);
    QStringList said;
    QVERIFY(beginJob(f));
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (const QString text = f.textOf("runPace"); !text.isEmpty() && !said.contains(text))
                said.append(text);
            return f.session().job() && f.session().job()->isFinished();
        },
        SharingFixture::patience));
    static const QRegularExpression words(
        QStringLiteral("^So far \\d+ organization\\(s\\) a minute, about \\d+ second\\(s\\) left\\.$"));
    // Before anything is done, what is expected.
    static const QRegularExpression first(QStringLiteral("^Until the end: about \\d+ second\\(s\\)\\.$"));
    QVERIFY2(
        said.size() > 1 && first.match(said.constFirst()).hasMatch() && words.match(said.at(1)).hasMatch(),
        qPrintable(said.join(QLatin1Char('\n'))));
    QVERIFY(f.isOver());
}

void TestSharingWays::leadsFromPauseToGoOn_data()
{
    QTest::addColumn<bool>("byLetter");
    QTest::newRow("on the button") << false;
    QTest::newRow("by its letter, from the table") << true;
}

/// While the last call is waited for nothing can be gone on with; then the keyboard is where that is done.
void TestSharingWays::leadsFromPauseToGoOn()
{
    QFETCH(const bool, byLetter);
    SharingFixture f(66);
    QVERIFY2(upToPreview(f), qPrintable(f.visibleText()));
    std::optional<bool> couldGoOn;
    f.http.momentAt = 10;
    f.http.moment = [&] {
        if (byLetter) {
            f.find("runTable")->setFocus();
            QTest::keyClick(f.wizard->windowHandle(), Qt::Key_P, Qt::AltModifier);
            return;
        }
        f.find("pauseButton")->setFocus();
        QTest::keyClick(f.find("pauseButton"), Qt::Key_Space);
        couldGoOn = f.find("goOnButton") && f.find("goOnButton")->isEnabled();
    };
    QVERIFY(beginJob(f));
    QTRY_VERIFY(f.session().job() && f.http.changes.size() >= 10 && !f.session().job()->isRunning());
    // What has left is waited for.
    QVERIFY(byLetter || couldGoOn == false);
    QVERIFY(hasComeToRest(f));
    QVERIFY(!f.session().job()->isFinished());
    const auto focused
        = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    QTRY_COMPARE(focused(), QStringLiteral("goOnButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(focused(), QStringLiteral("pauseButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(hasComeToRest(f));
}

BTA_WINDOW_TEST(TestSharingWays)
#include "tst_sharingways.moc"
