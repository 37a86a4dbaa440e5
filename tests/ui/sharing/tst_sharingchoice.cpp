// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

QDialog *dialogOf(const SharingFixture &f, const char *button, const char *name)
{
    return f.click(button) ? f.wizard->findChild<QDialog *>(QLatin1String(name)) : nullptr;
}

template <class W>
W *in(const QDialog &dialog, const char *name)
{
    return dialog.findChild<W *>(QLatin1String(name));
}

std::unique_ptr<sharing::Stocktaking> takingStock(SharingFixture &f)
{
    return std::make_unique<sharing::Stocktaking>(
        f.data.workspace, f.data.folder.filePath(QStringLiteral("data/inventory.json")));
}

} // namespace

/// Which organizations are meant: filters, lists, rules and what is kept of them.
class TestSharingChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatTheFilterShows();
    void filtersByGroup();
    void ticksWithSpace();
    void leavesOutByRules();
    void leavesOutAListOfNames();
    void countsWhatASavedChoiceChooses();
    void showsAnotherChoiceAsWhatItIs();
    void saysThatThereIsNothing();
    void countsNothingThatHasNotCome();
    void loadsTheRestAfterACut();
    void keepsAChoice();
    void offersTheInventoryWhereNobodyHasLooked();
    void filtersByWhatTheInventoryFound();
    void staysSmoothWithManyRows();
};

void TestSharingChoice::choosesWhatTheFilterShows()
{
    SharingFixture f(50);
    f.open();
    QVERIFY(f.signIn());
    QCOMPARE(f.rows("choiceList"), 62);
    QVERIFY(!f.find<QAbstractButton>("nextButton")->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>("choiceSearch"), QStringLiteral("ledger"));
    QTRY_COMPARE(f.rows("choiceList"), 1);
    QVERIFY(f.click("chooseShownButton"));
    f.find<QLineEdit>("choiceSearch")->clear();
    QTRY_COMPARE(f.rows("choiceList"), 62);
    QCOMPARE(f.chosenNames(), QStringList{QStringLiteral("Core Ledger")});
    QCOMPARE(f.textOf("choiceCount"), QStringLiteral("1 of 62 organization(s) chosen"));
    QCOMPARE(f.row("choiceList", QStringLiteral("Core Ledger")).value(3), QStringLiteral("chosen"));
    f.find<QCheckBox>("onlyChosenCheck")->setChecked(true);
    QCOMPARE(f.rows("choiceList"), 1);
    QVERIFY(f.click("dropShownButton"));
    QCOMPARE(f.chosenNames(), QStringList());
    QVERIFY(!f.find<QAbstractButton>("nextButton")->isEnabled());
}

void TestSharingChoice::filtersByGroup()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    auto *groups = f.find<QComboBox>("groupCombo");
    QTRY_COMPARE(groups->count(), 3);
    groups->setCurrentIndex(1);
    const int first = f.rows("choiceList");
    groups->setCurrentIndex(2);
    const int second = f.rows("choiceList");
    QVERIFY(first > 0 && second > 0);
    // One organization is in no group.
    QCOMPARE(first + second, 11);
    QVERIFY(f.click("chooseShownButton"));
    QCOMPARE(f.chosenNames().size(), second);
}

void TestSharingChoice::ticksWithSpace()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    auto *list = f.find<QAbstractItemView>("choiceList");
    list->setFocus();
    // In whichever column.
    list->setCurrentIndex(list->model()->index(2, 1));
    const QString name = list->model()->index(2, 0).data().toString();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(f.chosenNames(), QStringList{name});
    QCOMPARE(list->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(f.chosenNames(), QStringList());
    // With the mouse, on the box itself.
    QVERIFY(list->model()->setData(list->model()->index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(f.chosenNames(), QStringList{name});
}

void TestSharingChoice::leavesOutByRules()
{
    SharingFixture f(200);
    f.open();
    QVERIFY(f.signIn());
    QVERIFY(f.click("chooseShownButton"));
    QCOMPARE(f.chosenNames().size(), 212);
    QDialog *dialog = dialogOf(f, "exclusionsButton", "exclusionsDialog");
    QVERIFY(dialog);
    auto *text = in<QLineEdit>(*dialog, "ruleEdit");
    QTest::keyClicks(text, QStringLiteral("default"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(ui::withoutBreaks(in<QLabel>(*dialog, "ruleCount")->text()),
        QStringLiteral("4 organization(s) is/are left out by these rules. 4 of them is/are ticked."));
    in<QAbstractButton>(*dialog, "closeRulesButton")->click();
    QCOMPARE(f.chosenNames().size(), 208);
    QVERIFY(f.textOf("choiceCount").contains(QLatin1String("208 of 212")));
    auto *list = f.find<QAbstractItemView>("choiceList");
    int said = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 3).data().toString() == QStringLiteral("left out: ends with “default”"))
            ++said;
    }
    QCOMPARE(said, 4);
    dialog = dialogOf(f, "exclusionsButton", "exclusionsDialog");
    in<QListWidget>(*dialog, "ruleList")->setCurrentRow(0);
    in<QAbstractButton>(*dialog, "removeRuleButton")->click();
    QCOMPARE(f.chosenNames().size(), 212);
}

/// Whatever kind of rule is chosen beside it: a list of names means these names and no other.
void TestSharingChoice::leavesOutAListOfNames()
{
    SharingFixture f;
    f.http.hasNameTwice = true;
    f.open();
    QVERIFY(f.signIn() && f.click("chooseShownButton"));
    QDialog *dialog = dialogOf(f, "exclusionsButton", "exclusionsDialog");
    QVERIFY(dialog);
    in<QAbstractButton>(*dialog, "pasteRulesButton")->click();
    auto *paste = dialog->findChild<QDialog *>(QStringLiteral("pasteDialog"));
    QVERIFY(paste && paste->isVisible());
    QCOMPARE(paste->windowTitle(), QStringLiteral("Leave out by a list"));
    in<QPlainTextEdit>(*paste, "pasteEdit")
        ->setPlainText(QStringLiteral("Core Ledger\r\nwebsite-relaunch\r\n\r\nnobody\r\n"));
    // What names nobody is said, and what names several is asked about.
    QCOMPARE(in<QPlainTextEdit>(*paste, "unmatchedEdit")->toPlainText(), QStringLiteral("nobody"));
    auto *candidates = in<QListWidget>(*paste, "ambiguousList");
    QVERIFY(candidates->isVisible() && candidates->count() >= 2);
    candidates->item(1)->setCheckState(Qt::Checked);
    const QString ticked = candidates->item(1)->text();
    const Announcements announcements;
    in<QAbstractButton>(*paste, "choosePastedButton")->click();
    auto *rules = in<QListWidget>(*dialog, "ruleList");
    QCOMPARE(rules->count(), 2);
    QCOMPARE(rules->item(0)->text(), QStringLiteral("is “Website Relaunch”"));
    // Not the one of the same name that was not ticked.
    QVERIFY2(rules->item(1)->text().startsWith(QStringLiteral("is “"))
            && ticked.contains(rules->item(1)->text().mid(4).chopped(1)),
        qPrintable(rules->item(1)->text() + ticked));
    const QString count
        = QStringLiteral("2 organization(s) is/are left out by these rules. 2 of them is/are ticked.");
    QCOMPARE(ui::withoutBreaks(in<QLabel>(*dialog, "ruleCount")->text()), count);
    QTRY_VERIFY(announcements.contain(count));
    QCOMPARE(f.chosenNames().size(), 10);
    QTRY_VERIFY(!dialog->findChild<QDialog *>(QStringLiteral("pasteDialog")));

    // By the keyboard in the field itself; who is left out already needs no second rule.
    auto *text = in<QLineEdit>(*dialog, "ruleEdit");
    text->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("Website Relaunch\nData & Analytics"));
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), QString());
    paste = dialog->findChild<QDialog *>(QStringLiteral("pasteDialog"));
    QVERIFY(paste);
    QCOMPARE(ui::withoutBreaks(in<QLabel>(*paste, "pasteVerdict")->text()),
        QStringLiteral("2 organization(s) found."));
    in<QAbstractButton>(*paste, "choosePastedButton")->click();
    QCOMPARE(rules->count(), 3);
    QCOMPARE(rules->item(2)->text(), QStringLiteral("is “Data & Analytics”"));
    in<QAbstractButton>(*dialog, "closeRulesButton")->click();
    QCOMPARE(f.chosenNames().size(), 9);
    QVERIFY(!f.chosenNames().contains(QStringLiteral("Website Relaunch")));
}

/// What a saved choice is said to choose is what opening it chooses.
void TestSharingChoice::countsWhatASavedChoiceChooses()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn() && f.click("chooseShownButton"));
    sharing::Selection choice = f.session().selection();
    choice.chosen.insert(OrgId::create());
    choice.exclusions = {{sharing::Exclusion::Kind::Is, QStringLiteral("Core Ledger")}};
    f.session().setSelection(choice);
    QVERIFY2(
        f.textOf("choiceCount").startsWith(QLatin1String("11 of 12")), qPrintable(f.textOf("choiceCount")));
    QDialog *dialog = dialogOf(f, "selectionsButton", "selectionsDialog");
    QTest::keyClicks(in<QLineEdit>(*dialog, "selectionNameEdit"), QStringLiteral("Wave 1"));
    in<QAbstractButton>(*dialog, "saveSelectionButton")->click();
    QCOMPARE(in<QListWidget>(*dialog, "selectionList")->item(0)->text(),
        QStringLiteral(
            "Wave 1 (11 organization(s)); 1 more is/are ticked, and your rules leave it/them out; 1 more "
            "is/are ticked, and Snyk does not show it/them to this account"));
    // Two reasons, which are seen to in two ways.
    QCOMPARE(f.textOf("choiceCount").split(QLatin1Char('\n')).mid(1),
        QStringList({QStringLiteral("1 more is/are ticked, and your rules leave it/them out"),
            QStringLiteral("1 more is/are ticked, and Snyk does not show it/them to this account")}));
}

void TestSharingChoice::showsAnotherChoiceAsWhatItIs()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    const auto idAt = [&f](int place) { return f.session().organizations().organizations().at(place).id; };
    f.session().setSelection({{idAt(1), idAt(2)}, {}});
    f.find<QCheckBox>("onlyChosenCheck")->setChecked(true);
    // What is unticked by hand stays, to be ticked again.
    auto *list = f.find<QAbstractItemView>("choiceList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(f.chosenNames().size(), 1);
    QCOMPARE(f.rows("choiceList"), 2);
    // Another choice, as "Saved choices" and a pasted list make it.
    f.session().setSelection({{idAt(3), idAt(4), idAt(5)}, {}});
    QCOMPARE(f.rows("choiceList"), 3);
    f.session().setChosen({idAt(6)}, true);
    QCOMPARE(f.rows("choiceList"), 4);
}

void TestSharingChoice::saysThatThereIsNothing()
{
    SharingFixture f(0, SharingFixture::Network::Loopback);
    f.server->misbehave({snyk::Method::Get, QStringLiteral("/rest/orgs")},
        standin::Misbehaviour::answering(R"({"jsonapi":{"version":"1.0"},"data":[],"links":{}})"), 10);
    f.open();
    QVERIFY(f.signIn());
    QCOMPARE(f.textOf("choiceCount"), QStringLiteral("This account sees no organization."));
    QVERIFY(!f.find<QAbstractButton>("nextButton")->isEnabled());
}

void TestSharingChoice::countsNothingThatHasNotCome()
{
    SharingFixture f(0, SharingFixture::Network::Loopback);
    f.server->misbehave({snyk::Method::Get, QStringLiteral("/rest/orgs")},
        {standin::Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()}, 1000);
    f.open();
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Choose));
    QTRY_COMPARE_WITH_TIMEOUT(
        f.session().organizations().state(), organizations::LoadState::Failed, SharingFixture::patience);
    QVERIFY2(!f.textOf("choiceCount").contains(QLatin1Char('0')), qPrintable(f.textOf("choiceCount")));
    QString again = f.find<QAbstractButton>("resumeLoadingButton")->text();
    QCOMPARE(again.remove(u'&'), QStringLiteral("Try again"));
}

void TestSharingChoice::loadsTheRestAfterACut()
{
    SharingFixture f(200, SharingFixture::Network::Loopback);
    f.server->misbehave({snyk::Method::Get, QStringLiteral("starting_after")},
        {standin::Fault::CloseBeforeAnswer, 0, std::nullopt, QUrl()}, 1000);
    f.open();
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Choose));
    QTRY_COMPARE_WITH_TIMEOUT(
        f.session().organizations().state(), organizations::LoadState::Failed, SharingFixture::patience);
    QCOMPARE(f.rows("choiceList"), 100);
    QVERIFY(f.find("messageTitle") && f.click("chooseShownButton"));
    f.server->behave();
    QVERIFY(f.click("resumeLoadingButton"));
    QTRY_COMPARE_WITH_TIMEOUT(
        f.session().organizations().state(), organizations::LoadState::Complete, SharingFixture::patience);
    QVERIFY(!f.find("messageTitle") && !f.find("resumeLoadingButton"));
    QCOMPARE(f.rows("choiceList"), 212);
    QCOMPARE(f.chosenNames().size(), 100);
}

void TestSharingChoice::keepsAChoice()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    f.session().setSelection({{f.session().organizations().organizations().at(2).id},
        {{sharing::Exclusion::Kind::Contains, QStringLiteral("sandbox")}}});
    const sharing::Selection before = f.session().selection();
    QDialog *dialog = dialogOf(f, "selectionsButton", "selectionsDialog");
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(*dialog, "selectionNameEdit"), QStringLiteral("Wave 1"));
    in<QAbstractButton>(*dialog, "saveSelectionButton")->click();
    QCOMPARE(in<QListWidget>(*dialog, "selectionList")->item(0)->text(),
        QStringLiteral("Wave 1 (1 organization(s))"));
    // Another one of that name takes its place only if that is wanted.
    f.session().setSelection({});
    f.session().setSelection({{f.session().organizations().organizations().at(3).id}, {}});
    const auto saveAgain = [&](const char *answer) {
        in<QLineEdit>(*dialog, "selectionNameEdit")->setText(QStringLiteral("Wave 1"));
        in<QAbstractButton>(*dialog, "saveSelectionButton")->click();
        auto *question = dialog->findChild<QWidget *>(QStringLiteral("replaceSelectionQuestion"));
        if (question)
            question->findChild<QAbstractButton *>(QLatin1String(answer))->click();
        return question != nullptr;
    };
    QVERIFY(saveAgain("stayButton"));
    QCOMPARE(f.selections.load().selections.constFirst().selection, before);
    QCOMPARE(in<QLineEdit>(*dialog, "selectionNameEdit")->text(), QStringLiteral("Wave 1"));
    QTRY_VERIFY(!dialog->findChild<QWidget *>(QStringLiteral("replaceSelectionQuestion")));
    QVERIFY(saveAgain("endButton"));
    QTRY_COMPARE(f.selections.load().selections.constFirst().selection, f.session().selection());
    f.session().setSelection(before);
    QTRY_VERIFY(!dialog->findChild<QWidget *>(QStringLiteral("replaceSelectionQuestion")));
    QVERIFY(saveAgain("endButton"));
    QTRY_COMPARE(f.selections.load().selections.constFirst().selection, before);
    QCOMPARE(f.selections.load().selections.size(), 1);
    dialog->close();
    f.session().setSelection({});
    // After a restart.
    f.wizard.reset();
    f.open();
    QVERIFY(f.signIn());
    dialog = dialogOf(f, "selectionsButton", "selectionsDialog");
    in<QListWidget>(*dialog, "selectionList")->setCurrentRow(0);
    in<QAbstractButton>(*dialog, "openSelectionButton")->click();
    QCOMPARE(f.session().selection(), before);
    QTRY_VERIFY(!f.wizard->findChild<QDialog *>(QStringLiteral("selectionsDialog")));
    dialog = dialogOf(f, "selectionsButton", "selectionsDialog");
    in<QListWidget>(*dialog, "selectionList")->setCurrentRow(0);
    // Nothing brings it back: it is asked first.
    const auto removeAnd = [dialog](const char *answer) {
        in<QAbstractButton>(*dialog, "removeSelectionButton")->click();
        auto *question = dialog->findChild<QWidget *>(QStringLiteral("removeSelectionQuestion"));
        if (question)
            question->findChild<QAbstractButton *>(QLatin1String(answer))->click();
        return question != nullptr;
    };
    QVERIFY(removeAnd("stayButton"));
    QCOMPARE(f.selections.load().selections.size(), 1);
    QTRY_VERIFY(!dialog->findChild<QWidget *>(QStringLiteral("removeSelectionQuestion")));
    QVERIFY(removeAnd("endButton"));
    QTRY_COMPARE(f.selections.load().selections.size(), 0);
}

void TestSharingChoice::offersTheInventoryWhereNobodyHasLooked()
{
    SharingFixture f;
    f.taking = takingStock(f);
    f.open();
    QVERIFY(f.signIn());
    QVERIFY(!f.find<QComboBox>("holdsCombo")->isEnabled());
    QVERIFY(!f.find<QCheckBox>("notBrokeredCheck")->isEnabled());
    QVERIFY(f.textOf("heldText").contains(QLatin1String("Nobody has looked yet")));
    QCOMPARE(f.rows("choiceList"), 12);
    QVERIFY(f.click("openInventoryButton"));
    QCOMPARE(f.inventoriesOpened, 1);
}

/// The practice organizations as they are, but for two that nobody has looked at and one that was refused.
void TestSharingChoice::filtersByWhatTheInventoryFound()
{
    SharingFixture f;
    f.taking = takingStock(f);
    f.taking->begin(snyk::regionForApi(f.api()), sandbox::SandboxSnyk::sandboxApiToken(), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(!f.taking->isRunning(), SharingFixture::patience);
    sharing::StoredSurvey survey = f.taking->known();
    QCOMPARE(survey.looked.size(), 12);
    int withGitlab = 0;
    QStringList notBrokered;
    QList<OrgId> forgotten;
    for (const snyk::Organization &organization : std::as_const(survey.organizations)) {
        const sharing::Holdings &found = survey.holdings[organization.id];
        const auto gitlab = std::find_if(found.entries.cbegin(), found.entries.cend(),
            [](const snyk::IntegrationEntry &entry) { return entry.type == QLatin1String("gitlab"); });
        if (gitlab == found.entries.cend())
            continue;
        if (forgotten.size() < 2) {
            forgotten.append(organization.id);
            continue;
        }
        ++withGitlab;
        if (found.flags && found.flags->contains(*gitlab->id) && !found.flags->value(*gitlab->id))
            notBrokered.append(organization.name);
    }
    notBrokered.sort();
    QVERIFY(forgotten.size() == 2 && withGitlab > 0);
    for (const OrgId &id : std::as_const(forgotten)) {
        survey.holdings.remove(id);
        survey.looked.remove(id);
        survey.seen.remove(id);
    }
    const QString path = f.data.folder.filePath(QStringLiteral("data/inventory.json"));
    f.taking.reset();
    QVERIFY(sharing::saveSurvey(path, survey).has_value());
    f.taking = takingStock(f);

    f.open();
    QVERIFY(f.signIn());
    QVERIFY(!f.find("openInventoryButton"));
    QCOMPARE(f.rows("choiceList"), 12);
    auto *holds = f.find<QComboBox>("holdsCombo");
    holds->setCurrentIndex(holds->findText(QStringLiteral("GitLab")));
    QCOMPARE(f.rows("choiceList"), withGitlab);
    QVERIFY2(
        f.textOf("heldText").contains(QLatin1String("2 organization(s) not looked at is/are not shown.")),
        qPrintable(f.textOf("heldText")));
    QVERIFY(f.click("chooseShownButton"));
    QCOMPARE(f.chosenNames().size(), withGitlab);
    QVERIFY(f.click("dropShownButton"));
    f.find<QCheckBox>("notBrokeredCheck")->setChecked(true);
    QCOMPARE(f.rows("choiceList"), static_cast<int>(notBrokered.size()));
    (void)f.click("chooseShownButton");
    QCOMPARE(f.chosenNames(), notBrokered);
    f.find<QCheckBox>("notBrokeredCheck")->setChecked(false);
    holds->setCurrentIndex(0);
    QCOMPARE(f.rows("choiceList"), 12);
    QVERIFY(!f.find("heldText"));
}

/// A row that is ticked must not cost the whole list anything that is felt.
void TestSharingChoice::staysSmoothWithManyRows()
{
    SharingFixture f(5000);
    f.open();
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Choose));
    QTRY_VERIFY_WITH_TIMEOUT(
        f.session().organizations().state() == organizations::LoadState::Complete, 60000);
    QCOMPARE(f.rows("choiceList"), 5012);
    auto *list = f.find<QAbstractItemView>("choiceList");
    list->setCurrentIndex(list->model()->index(100, 0));
    const QAbstractItemModel &model = *list->model();
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy replaced(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy come(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(list, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    // However many rows there are: each key is told of once, and no row is made anew.
    QCOMPARE(told.size(), 20);
    QCOMPARE(arranged.size() + replaced.size() + come.size() + gone.size(), 0);
}

BTA_WINDOW_TEST(TestSharingChoice)
#include "tst_sharingchoice.moc"
