// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "layoutchecks.h"
#include "looks.h"
#include "sharingfixture.h"

#include "integrations/catalogue.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>
#include <QWindow>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

bool beginJob(SharingFixture &f)
{
    f.open();
    return true;
}

bool choose(SharingFixture &f)
{
    f.open(f.addSource());
    return f.signIn();
}

bool how(SharingFixture &f)
{
    return choose(f) && f.chooseAll();
}

bool howWithoutSource(SharingFixture &f)
{
    f.open();
    return f.signIn() && f.chooseAll();
}

bool preview(SharingFixture &f)
{
    return how(f) && f.preview();
}

/// With all that can be agreed to before it.
bool previewWithoutPermission(SharingFixture &f)
{
    return preview(f) && f.find("tryUnpermittedCheck") && f.find("switchDirectCheck");
}

bool results(SharingFixture &f)
{
    return preview(f) && f.run() && f.results();
}

bool previewOfTakingBack(SharingFixture &f)
{
    return results(f) && f.click("takeBackButton") && f.waitFor(SharingPageId::Preview)
        && QTest::qWaitFor([&f] { return !f.session().survey().isRunning(); }, SharingFixture::patience);
}

bool lost(SharingFixture &f)
{
    if (!howWithoutSource(f) || !f.preview())
        return false;
    f.http.losesNextAnswer = true;
    return f.run() && QTest::qWaitFor([&f] { return f.find("retryButton") != nullptr; });
}

bool lostResults(SharingFixture &f)
{
    return lost(f) && f.results();
}

bool notStored(SharingFixture &f)
{
    if (!howWithoutSource(f) || !f.preview())
        return false;
    f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    return f.click("commitButton") && f.waitFor(SharingPageId::Run)
        && QTest::qWaitFor(
            [&f] {
                return f.find("goOnButton") && f.find("goOnButton")->isEnabled() && f.find("messageTitle")
                    && !f.session().job()->isWorking();
            },
            SharingFixture::patience);
}

bool paste(SharingFixture &f)
{
    if (!choose(f) || !f.click("pasteButton"))
        return false;
    f.wizard->findChild<QPlainTextEdit *>(QStringLiteral("pasteEdit"))
        ->setPlainText(QStringLiteral("core-ledger\nno such team"));
    return true;
}

bool exclusions(SharingFixture &f)
{
    if (!choose(f))
        return false;
    f.session().setExclusions({{sharing::Exclusion::Kind::EndsWith, QStringLiteral("-default")}});
    return f.click("exclusionsButton");
}

bool exclusionsOfAList(SharingFixture &f)
{
    if (!choose(f) || !f.click("exclusionsButton"))
        return false;
    auto *dialog = f.wizard->findChild<QDialog *>(QStringLiteral("exclusionsDialog"));
    dialog->findChild<QPushButton *>(QStringLiteral("pasteRulesButton"))->click();
    f.wizard->findChild<QPlainTextEdit *>(QStringLiteral("pasteEdit"))
        ->setPlainText(QStringLiteral("core-ledger\nno such team"));
    return true;
}

bool selections(SharingFixture &f)
{
    return choose(f) && f.click("chooseShownButton") && f.click("selectionsButton");
}

/// What a user sees, with what has the focus then.
struct Scene
{
    const char *name;
    bool (*open)(SharingFixture &);
    const char *focus;
    /// In front of the window.
    const char *dialog = nullptr;
    /// Beside the twelve that there are always.
    int organizations = 0;
};

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"begin", beginJob, "useKeptButton"},
        {"choose", choose, "choiceSearch"},
        {"how, to share", how, "shareButton"},
        {"how, one each", howWithoutSource, "eachButton"},
        {"preview", preview, "previewTable"},
        {"preview, without permission", previewWithoutPermission, "previewTable", nullptr, 66},
        {"preview of taking back", previewOfTakingBack, "previewTable"},
        {"token not stored", notStored, "goOnButton"},
        {"answer lost", lost, "retryButton"},
        {"results", results, "resultTable"},
        {"results, answer lost", lostResults, "resultTable"},
        {"paste", paste, "pasteEdit", "pasteDialog"},
        {"rules", exclusions, "ruleEdit", "exclusionsDialog"},
        {"rules, a list", exclusionsOfAList, "pasteEdit", "pasteDialog"},
        {"saved choices", selections, "selectionNameEdit", "selectionsDialog"},
    };
    return all;
}

QWidget *windowOf(const SharingFixture &f, const Scene &scene)
{
    return scene.dialog ? f.wizard->findChild<QDialog *>(QLatin1String(scene.dialog)) : f.wizard.get();
}

void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

QStringList dataIn(const SharingFixture &f)
{
    QStringList data{QStringLiteral("SNYK-"), QStringLiteral("core-ledger"), QStringLiteral("no such team"),
        QStringLiteral("-default"), sandbox::SandboxSnyk::sandboxApiToken().fingerprint().masked(),
        samples::brokerToken().fingerprint().masked()};
    for (const snyk::Organization &organization : f.session().organizations().organizations()) {
        if (organization.group)
            data.append(f.session().organizations().groupName(*organization.group));
        data.append(organization.name);
        data.append(organization.slug);
    }
    for (const integrations::IntegrationType &type : integrations::catalogue())
        data.append(type.displayName);
    // The longest first, so that no part of another is taken away.
    std::sort(
        data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return data;
}

} // namespace

/// Every page for people who use the keyboard or listen, on a small screen, in a language with longer
/// words and in the other direction.
class TestSharingAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsByItsButtonAlone();
    void serves_data();
    void serves();
    void hasItsOwnLettersInEachLanguage_data();
    void hasItsOwnLettersInEachLanguage();
    void fits_data();
    void fits();
    void sharesByKeyboardAlone();
    void comparesWaysLineByLine();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// However many lines the texts of either way take.
/// Enter in the search, or in the table that has the keyboard from the start, begins nothing.
void TestSharingAccess::beginsByItsButtonAlone()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.click("backButton"));
    QVERIFY(f.isOn(SharingPageId::Choose) && f.find<QPushButton>("nextButton")->isEnabled());
    auto *search = f.find<QLineEdit>("choiceSearch");
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("nobody"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(f.isOn(SharingPageId::Choose));
    search->clear();
    QVERIFY(f.click("nextButton") && f.waitFor(SharingPageId::How) && f.preview());
    for (const char *name : {"previewTable", "previewSearch", "previewGroupCombo"}) {
        auto *widget = f.find<QWidget>(name);
        QVERIFY(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QVERIFY2(f.isOn(SharingPageId::Preview), name);
    }
    auto *begin = f.find<QPushButton>("commitButton");
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Return);
    QVERIFY(f.waitFor(SharingPageId::Run));
}

void TestSharingAccess::comparesWaysLineByLine()
{
    SharingFixture f;
    QVERIFY2(how(f), qPrintable(f.visibleText()));
    const auto yOf = [&f](const char *name) { return f.find(name)->mapTo(f.wizard.get(), QPoint()).y(); };
    for (const QSize size : {f.wizard->size(), smallScreen}) {
        f.wizard->resize(size);
        QTRY_COMPARE(yOf("sourceCombo"), yOf("typeCombo"));
        QCOMPARE(yOf("shareButton"), yOf("eachButton"));
    }
}

void TestSharingAccess::serves_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestSharingAccess::serves()
{
    QFETCH(const int, index);
    const Scene &scene = scenes()[index];
    SharingFixture f(scene.organizations);
    QVERIFY2(scene.open(f), qPrintable(f.visibleText()));
    QWidget *window = windowOf(f, scene);
    QVERIFY(window);
    const auto focused
        = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    QTRY_COMPARE(focused(), QString::fromLatin1(scene.focus));
    const QStringList faults = namelessControls(*window) + clashingMnemonics(*window) + unheardTexts(*window)
        + unreachedByTab(*window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestSharingAccess::hasItsOwnLettersInEachLanguage_data()
{
    addTranslationRows();
}

void TestSharingAccess::hasItsOwnLettersInEachLanguage()
{
    QFETCH(const QString, translation);
    const Language language(translation);
    QStringList faults;
    for (const Scene &scene : scenes()) {
        SharingFixture f(scene.organizations);
        QVERIFY2(scene.open(f), qPrintable(QLatin1String(scene.name) + u'\n' + f.visibleText()));
        const QWidget *window = windowOf(f, scene);
        QVERIFY2(window, scene.name);
        // They are told apart before the window is painted.
        const QStringList clashing = lastingFaults([window] { return clashingMnemonics(*window); });
        for (const QString &fault : clashing)
            faults.append(QLatin1String(scene.name) + QLatin1String(": ") + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSharingAccess::fits_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("mirrored");
    for (int i = 0; i < scenes().size(); ++i) {
        QTest::addRow("%s, 40 %% longer", scenes()[i].name) << i << false;
        QTest::addRow("%s, right to left", scenes()[i].name) << i << true;
    }
}

void TestSharingAccess::fits()
{
    QFETCH(const int, index);
    QFETCH(const bool, mirrored);
    QTranslator pseudo;
    QVERIFY(pseudo.load(QStringLiteral(BTA_PSEUDO_QM)));
    QCoreApplication::installTranslator(&pseudo);
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Scene &scene = scenes()[index];
    SharingFixture f(scene.organizations);
    QVERIFY2(scene.open(f), qPrintable(f.visibleText()));
    QWidget *window = windowOf(f, scene);
    QVERIFY(window);
    const QStringList faults = misfits(*window, smallScreen, [&f] { return dataIn(f); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestSharingAccess::sharesByKeyboardAlone()
{
    SharingFixture f;
    f.open(f.addSource());
    press(*f.wizard, Qt::Key_Return); // signs in with the practice token
    QVERIFY(f.waitFor(SharingPageId::Choose));
    QTRY_COMPARE(f.rows("choiceList"), 12);
    QTRY_COMPARE(f.session().organizations().state(), organizations::LoadState::Complete);
    // Typed into the search, where the focus is.
    for (const QChar c : QStringLiteral("ledger"))
        QTest::keyClick(f.wizard->windowHandle(), c.toLatin1());
    QTRY_COMPARE(f.rows("choiceList"), 1);
    press(*f.wizard, Qt::Key_Down);
    press(*f.wizard, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(f.session().chosen().size(), 1);
    press(*f.wizard, Qt::Key_N, Qt::AltModifier);
    QVERIFY(f.waitFor(SharingPageId::How));
    press(*f.wizard, Qt::Key_S, Qt::AltModifier);
    press(*f.wizard, Qt::Key_N, Qt::AltModifier);
    QVERIFY(f.waitFor(SharingPageId::Preview));
    QTRY_VERIFY(f.wizard->currentStepPage()->mainButton()->isEnabled());
    press(*f.wizard, Qt::Key_G, Qt::AltModifier);
    QVERIFY2(f.waitFor(SharingPageId::Results), qPrintable(f.visibleText()));
    QCOMPARE(f.row("resultTable", QStringLiteral("Core Ledger")).value(3), QStringLiteral("done"));
    press(*f.wizard, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!f.wizard->isVisible());
}

BTA_WINDOW_TEST(TestSharingAccess)
#include "tst_sharingaccess.moc"
