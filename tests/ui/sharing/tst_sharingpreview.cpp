// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "models/previewmodel.h"
#include "records/tokenrecord.h"
#include "support/announcements.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QWindow>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

const QString ledger = QStringLiteral("Core Ledger");
/// Has a direct integration.
const QString south = QStringLiteral("Zahlungsverkehr Süd – Köln");
const QString directBefore = QStringLiteral(
    "It had a direct integration before the job; its credentials must be entered at Snyk again.");

/// Up to the preview of a job that shares one token.
bool prepare(SharingFixture &f)
{
    f.open(f.addSource());
    return f.signIn() && f.chooseAll() && f.preview();
}

QWidget *question(const SharingFixture &f)
{
    for (QWidget *box : f.wizard->findChildren<QWidget *>(QStringLiteral("loseCredentialsQuestion"))) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

/// From the results to what taking back would do.
bool previewTakeBack(SharingFixture &f)
{
    return f.click("takeBackButton") && f.waitFor(SharingPageId::Preview)
        && QTest::qWaitFor([&f] { return !f.session().survey().isRunning(); }, SharingFixture::patience);
}

/// Opens the job of the list whose text begins so.
bool openJob(SharingFixture &f, const QString &beginning, QString &text)
{
    f.open();
    auto *jobs = f.find<QComboBox>("jobCombo");
    const int place = jobs ? jobs->findText(beginning, Qt::MatchStartsWith) : -1;
    if (place < 0)
        return false;
    text = jobs->itemText(place);
    jobs->setCurrentIndex(place);
    Q_EMIT jobs->activated(place);
    return (f.session().access().client() ? f.click("nextButton") : f.click("useKeptButton"))
        && f.waitFor(SharingPageId::Results);
}

} // namespace

/// What the window says and asks before anything is done, and before it is taken back.
class TestSharingPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTheRoleForbids();
    void saysThatTheSourceIsForbidden();
    void keepsTheBoxUnderThePointer();
    void asksBeforeCredentialsAreLost();
    void saysWhyInFull();
    void findsAndCounts();
    void tellsTheRowWhereTheKeyboardIs();
    void sortsByKeyboard();
    void saysWhatIsToBeEnteredAgain();
    void saysThatATokenWasRotated();
    void saysWhatWasTakenBack();
    void goesBackToTheResults();
    void forgetsAJob();
};

void TestSharingPreview::knowsWhatTheRoleForbids()
{
    SharingFixture f(66, SharingFixture::Network::Loopback);
    f.open();
    QVERIFY2(f.signIn() && f.chooseAll() && f.preview(), qPrintable(f.visibleText()));
    const standin::Matching lists{snyk::Method::Get, QStringLiteral("/rest/orgs?")};
    const standin::Matching roles{snyk::Method::Get, QStringLiteral("expand=member_role")};
    QVERIFY(f.server->count(roles) > 0);
    QCOMPARE(f.server->count(roles), f.server->count(lists));

    const QString said
        = QStringLiteral("No permission: your role in it lacks “Edit Integrations”. Snyk refuses, "
                         "unless a role in the group has it.");
    const QString forbidden = QStringLiteral("Retail Pipelines 0066");
    const QString untold = QStringLiteral("Retail Reporting 0033");
    QVERIFY2(!f.row("previewTable", forbidden).isEmpty(), qPrintable(f.visibleText()));
    QCOMPARE(f.row("previewTable", forbidden).mid(2), QStringList({QStringLiteral("Nothing"), said}));
    QCOMPARE(f.row("previewTable", untold).value(3), QString());
    const int toDo = f.session().preview().toDo;
    auto *box = f.find<QCheckBox>("tryUnpermittedCheck");
    QVERIFY(box && !box->isChecked());
    QCOMPARE(box->text().remove(QLatin1Char('&')),
        QStringLiteral("Try %1 organization(s) without the permission too")
            .arg(f.session().preview().skipped.value(sharing::SkipReason::LacksEdit)));

    // Tried all the same, it is said what is to be expected.
    box->setChecked(true);
    QVERIFY(f.session().preview().toDo > toDo);
    QCOMPARE(f.row("previewTable", forbidden).value(3),
        QStringLiteral(
            "Your role lacks “Edit Integrations”: Snyk refuses, unless a role in the group has it."));
    QVERIFY(f.row("previewTable", forbidden).value(2) != QLatin1String("Nothing"));
    QVERIFY(f.find("tryUnpermittedCheck") == box);
    box->setChecked(false);
    QCOMPARE(f.session().preview().toDo, toDo);

    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    const QString id = std::find_if(f.session().job()->plan().rows.cbegin(),
        f.session().job()->plan().rows.cend(), [&forbidden](const sharing::RowPlan &row) {
            return row.org.name == forbidden;
        })->org.id.toString();
    QCOMPARE(f.server->count({snyk::Method::Post, id}) + f.server->count({snyk::Method::Put, id}), 0);
    QCOMPARE(f.row("resultTable", forbidden).mid(3), QStringList({QStringLiteral("left alone"), said}));
    QCOMPARE(f.row("resultTable", untold).value(3), QStringLiteral("refused"));
}

void TestSharingPreview::saysThatTheSourceIsForbidden()
{
    SharingFixture f(0, SharingFixture::Network::Loopback);
    const records::TokenRecord source = f.addSource();
    // Of the organization that is cloned from, Snyk tells another role.
    const standin::Matching lists{snyk::Method::Get, QStringLiteral("/rest/orgs?")};
    QByteArray list;
    QObject::connect(f.server.get(), &standin::StandInServer::carriedOut, f.server.get(),
        [&](const standin::LoggedRequest &request, const snyk::HttpResponse &answer) {
            if (request.target.contains(QLatin1String("expand=member_role")))
                list = answer.body;
        });
    f.open(source);
    QVERIFY(f.signIn());
    QJsonObject page = QJsonDocument::fromJson(list).object();
    QJsonArray data = page[QStringLiteral("data")].toArray();
    for (auto &&entry : data) {
        QJsonObject org = entry.toObject();
        if (org[QStringLiteral("id")].toString() != source.target.org.id.toString())
            continue;
        const QByteArray text = QJsonDocument(org).toJson().replace("Org Admin", "Org Collaborator");
        entry = QJsonDocument::fromJson(text).object();
    }
    page[QStringLiteral("data")] = data;
    f.server->misbehave(lists, standin::Misbehaviour::answering(QJsonDocument(page).toJson()));
    f.wizard.reset();
    f.open(source);
    QVERIFY2(f.signIn() && f.chooseAll() && f.preview(), qPrintable(f.visibleText()));
    QCOMPARE(f.session().preview().toDo, 0);
    QVERIFY(!f.find("commitButton")->isEnabled());
    const QString said
        = QStringLiteral("No permission: your role in the organization that the token comes from lacks "
                         "“Edit Integrations”. Snyk refuses, unless a role in the group has it.");
    QVERIFY2(f.textOf("previewSummary").contains(said), qPrintable(f.textOf("previewSummary")));
    QCOMPARE(f.row("previewTable", ledger).value(3), said);
    f.find<QCheckBox>("tryUnpermittedCheck")->setChecked(true);
    QVERIFY(f.find("commitButton")->isEnabled());
    QCOMPARE(f.server->count({snyk::Method::Post, {}}), 0);
}

void TestSharingPreview::keepsTheBoxUnderThePointer()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    QCoreApplication::processEvents();
    const auto *box = f.find<QCheckBox>("switchDirectCheck");
    QVERIFY(box);
    // How many, wherever it is said.
    const QString warning
        = QStringLiteral("The credentials of 1 direct integration(s) would be lost for good.");
    QCOMPARE(f.textOf("switchDirectWarning"), warning);
    QCOMPARE(ui::withoutBreaks(QAccessible::queryAccessibleInterface(f.find("switchDirectCheck"))
                                   ->text(QAccessible::Description)),
        warning);
    const QPoint where = box->mapTo(f.wizard.get(), QPoint(8, box->height() / 2));
    for (const bool isTicked : {true, false, true}) {
        QTest::mouseClick(f.wizard->windowHandle(), Qt::LeftButton, {}, where);
        QTest::qWait(50);
        QCOMPARE(box->isChecked(), isTicked);
        QCOMPARE(box->mapTo(f.wizard.get(), QPoint(8, box->height() / 2)), where);
    }
}

void TestSharingPreview::asksBeforeCredentialsAreLost()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    f.find<QCheckBox>("switchDirectCheck")->setChecked(true);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QVERIFY(f.click("commitButton"));
        QTRY_VERIFY(question(f));
        QVERIFY(QTest::qWaitForWindowActive(question(f)));
        QTest::keyClick(question(f)->windowHandle(), key);
        QTRY_VERIFY(!question(f));
        QTest::qWait(50);
        QVERIFY(f.isOn(SharingPageId::Preview));
        QCOMPARE(f.http.changes, QStringList());
    }
    QVERIFY(f.click("commitButton"));
    QTRY_VERIFY(question(f));
    QString asked;
    for (const QLabel *label : question(f)->findChildren<QLabel *>())
        asked += label->text() + QLatin1Char('\n');
    QVERIFY2(asked.contains(QLatin1String("The credentials of 1 direct integration(s) are lost for good"))
            && asked.contains(south) && !asked.contains(ledger),
        qPrintable(asked));
    question(f)->findChild<QAbstractButton *>(QStringLiteral("endButton"))->click();
    QVERIFY(f.waitFor(SharingPageId::Run) && f.results());
    QCOMPARE(f.http.changes.size(), 4);
    QCOMPARE(f.row("resultTable", south).value(3), QStringLiteral("done"));
}

void TestSharingPreview::saysWhyInFull()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    // As on most screens; the one of the tests is narrower.
    f.wizard->resize(1100, 700);
    QVERIFY2(f.textOf("undoNote")
                 .contains(QLatin1String(
                     "in 3 organization(s) one without Broker, with placeholders for credentials")),
        qPrintable(f.textOf("undoNote")));
    auto *table = f.find<QTreeView>("previewTable");
    const QString website = QStringLiteral("Website Relaunch");
    const QString why = QStringLiteral("It is in another group; a token is shared inside one group only.");
    const QModelIndexList found
        = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, website, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.constFirst());
    QCOMPARE(f.textOf("previewReason"), website + QStringLiteral(": ") + why);
    QVERIFY(ui::withoutBreaks(
        QAccessible::queryAccessibleInterface(f.find("previewReason"))->text(QAccessible::Name))
                .contains(why));
    QTRY_VERIFY2(table->header()->sectionSize(ui::PreviewModel::NoteColumn)
            >= table->fontMetrics().horizontalAdvance(why),
        qPrintable(QString::number(table->header()->sectionSize(ui::PreviewModel::NoteColumn))));
    table->setCurrentIndex(
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, ledger).constFirst());
    QCOMPARE(f.textOf("previewReason"), QString());
}

void TestSharingPreview::saysWhatIsToBeEnteredAgain()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    f.find<QCheckBox>("switchDirectCheck")->setChecked(true);
    QVERIFY(f.click("commitButton"));
    QTRY_VERIFY(question(f));
    question(f)->findChild<QAbstractButton *>(QStringLiteral("endButton"))->click();
    QVERIFY2(f.waitFor(SharingPageId::Run) && f.results(), qPrintable(f.visibleText()));
    QVERIFY2(previewTakeBack(f), qPrintable(f.visibleText()));
    QCOMPARE(f.row("previewTable", south).value(2), QStringLiteral("Switch Broker off"));
    QCOMPARE(f.row("previewTable", south).value(3), directBefore);
    QCOMPARE(f.row("previewTable", ledger).value(3), QString());
    QVERIFY2(
        f.textOf("previewSummary")
            .contains(QLatin1String("1 of them had a direct integration before, whose credentials must")),
        qPrintable(f.textOf("previewSummary")));
    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.row("resultTable", south).value(4), directBefore);
    QVERIFY(f.saved("exportResultsButton").contains(directBefore));
    // Also after a restart.
    f.restartJournal();
    QString text;
    QVERIFY2(openJob(f, QStringLiteral("Take back"), text), qPrintable(f.visibleText()));
    QCOMPARE(f.row("resultTable", south).value(4), directBefore);
    QCOMPARE(f.row("resultTable", ledger).value(4), QString());
}

void TestSharingPreview::saysThatATokenWasRotated()
{
    SharingFixture f;
    QVERIFY2(prepare(f) && f.run() && f.results(), qPrintable(f.visibleText()));
    records::TokenRecord before = f.data.records.records().constFirst();
    records::TokenRecord after = before;
    after.id = RecordId::create();
    after.fingerprint = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    before.state = records::RecordState::Replaced;
    QVERIFY(f.data.records.putAll({before, after}).has_value());
    QVERIFY2(previewTakeBack(f), qPrintable(f.visibleText()));
    QCOMPARE(f.row("previewTable", ledger).value(3),
        QStringLiteral("Its token was rotated since, so this can no longer be taken back."));
    QVERIFY2(
        f.textOf("previewSummary")
            .contains(QLatin1String("The token was rotated since, so the job can no longer be taken back.")),
        qPrintable(f.textOf("previewSummary")));
    QVERIFY(!f.find<QAbstractButton>("commitButton")->isEnabled());
}

void TestSharingPreview::saysWhatWasTakenBack()
{
    SharingFixture f;
    QVERIFY2(prepare(f) && f.run() && f.results(), qPrintable(f.visibleText()));
    QVERIFY2(
        f.visibleText().contains(QLatin1String("so that it can be taken back")), qPrintable(f.visibleText()));
    const sharing::JobCounts counts = f.session().job()->counts();
    QVERIFY2(previewTakeBack(f) && f.run() && f.results(), qPrintable(f.visibleText()));
    QVERIFY2(!f.visibleText().contains(QLatin1String("so that it can be taken back"))
            && f.visibleText().contains(QLatin1String("The job is kept until you forget it.")),
        qPrintable(f.visibleText()));
    f.wizard->reject();
    QString text;
    QVERIFY2(openJob(f, QStringLiteral("Share one token"), text), qPrintable(f.visibleText()));
    QVERIFY2(
        text.contains(
            QStringLiteral(": %1 done, %2 left alone. Taken back on ").arg(counts.done).arg(counts.skipped)),
        qPrintable(text));
    QVERIFY2(f.textOf("resultCounts").contains(QLatin1String("Taken back on ")),
        qPrintable(f.textOf("resultCounts")));
    QVERIFY(!f.find("takeBackButton"));
    QVERIFY(!f.visibleText().contains(QLatin1String("so that it can be taken back")));
}

void TestSharingPreview::goesBackToTheResults()
{
    SharingFixture f;
    QVERIFY2(prepare(f) && f.run() && f.results(), qPrintable(f.visibleText()));
    const QString counts = f.textOf("resultCounts");
    const auto sent = f.http.changes.size();
    for (const bool isStored : {false, true}) {
        if (isStored) {
            f.restartJournal();
            QString text;
            QVERIFY(openJob(f, QStringLiteral("Share one token"), text));
        }
        QVERIFY(previewTakeBack(f));
        QCOMPARE(f.textOf("pageHeading"), QStringLiteral("What would be taken back"));
        QVERIFY(f.click("backButton"));
        QVERIFY2(f.isOn(SharingPageId::Results), qPrintable(f.visibleText()));
        QVERIFY(!f.session().isTakingBack());
        QCOMPARE(f.textOf("resultCounts"), counts);
        // And there again, as often as it is wanted.
        QVERIFY(previewTakeBack(f));
        QCOMPARE(f.textOf("pageHeading"), QStringLiteral("What would be taken back"));
        QVERIFY(f.click("backButton") && f.isOn(SharingPageId::Results));
        QCOMPARE(f.http.changes.size(), sent);
    }
}

void TestSharingPreview::forgetsAJob()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview() && f.run() && f.results());
    QCOMPARE(f.journal.load().jobs.size(), 1);
    QVERIFY(f.click("forgetJobButton"));
    auto *question = f.wizard->findChild<QWidget *>(QStringLiteral("forgetJobQuestion"));
    QVERIFY(question);
    question->findChild<QAbstractButton *>(QStringLiteral("endButton"))->click();
    QTRY_COMPARE(f.journal.load().jobs.size(), 0);
    QVERIFY(!f.find<QAbstractButton>("takeBackButton")->isEnabled());
}

void TestSharingPreview::findsAndCounts()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    const int all = f.rows("previewTable");
    QCOMPARE(f.textOf("previewShown"), QString());
    QTest::keyClick(f.wizard->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(f.find("previewSearch")->hasFocus());
    const Announcements announcements;
    for (const char c : QByteArray("ledger"))
        QTest::keyClick(f.wizard->windowHandle(), c);
    QTRY_COMPARE(f.rows("previewTable"), 1);
    QCOMPARE(f.row("previewTable", ledger).value(0), ledger);
    const QString count = QStringLiteral("1 of %1 shown").arg(all);
    QCOMPARE(f.textOf("previewShown"), count);
    QTRY_VERIFY2(announcements.contain(count), qPrintable(announcements.texts().join(u' ')));
    // By the reason as well; and what is found stays together with the group.
    f.find<QLineEdit>("previewSearch")->setText(QStringLiteral("ANOTHER GROUP"));
    QVERIFY(f.rows("previewTable") > 1);
    f.find<QComboBox>("previewGroupCombo")->setCurrentIndex(1);
    QCOMPARE(f.rows("previewTable"), 0);
    QCOMPARE(f.textOf("previewShown"), QStringLiteral("0 of %1 shown").arg(all));
    // Whoever comes again finds all of them.
    QVERIFY(f.click("backButton") && f.waitFor(SharingPageId::How) && f.preview());
    QCOMPARE(f.rows("previewTable"), all);
    QCOMPARE(f.textOf("previewShown"), QString());
    QCOMPARE(f.find<QLineEdit>("previewSearch")->text(), QString());
}

void TestSharingPreview::tellsTheRowWhereTheKeyboardIs()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    auto *table = f.find<QTreeView>("previewTable");
    QTRY_VERIFY(table->hasFocus());
    // It had the focus before there was any row.
    QTRY_VERIFY(table->currentIndex().isValid());
    QCOMPARE(table->currentIndex().row(), 0);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(table)->focusChild();
    QVERIFY(heard);
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (const QString text = table->model()->index(0, column).data().toString(); !text.isEmpty())
            cells.append(text);
    }
    QVERIFY(cells.size() >= 3);
    QCOMPARE(heard->text(QAccessible::Name), cells.join(QStringLiteral(", ")));
    // What is found becomes current when the row that was is gone.
    f.find<QLineEdit>("previewSearch")->setText(QStringLiteral("core-ledger"));
    QCOMPARE(f.rows("previewTable"), 1);
    QCOMPARE(table->currentIndex().data().toString(), ledger);
}

void TestSharingPreview::sortsByKeyboard()
{
    SharingFixture f;
    QVERIFY2(prepare(f), qPrintable(f.visibleText()));
    auto *table = f.find<QTreeView>("previewTable");
    const auto names = [table] {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names.append(table->model()->index(row, 0).data().toString());
        return names;
    };
    const QStringList asChosen = names();
    Q_EMIT table->customContextMenuRequested(QPoint(1, 1));
    auto *menu = table->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu && menu->isVisible());
    QMenu *sorting = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->objectName() == QLatin1String("sortAction"))
            sorting = action->menu();
    }
    QVERIFY(sorting);
    const Announcements announcements;
    const auto choose = [&](const QString &text) {
        Q_EMIT sorting->aboutToShow();
        for (QAction *action : sorting->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    };
    choose(QStringLiteral("Organization"));
    const QStringList ascending = names();
    QVERIFY(ascending != asChosen || QString::localeAwareCompare(ascending.first(), ascending.last()) < 0);
    QTRY_VERIFY(announcements.contain(QStringLiteral("Sorted by Organization, ascending")));
    choose(QStringLiteral("Descending"));
    QCOMPARE(names(), QStringList(ascending.crbegin(), ascending.crend()));
    QTRY_VERIFY(announcements.contain(QStringLiteral("Sorted by Organization, descending")));
    menu->close();
    // By the mouse as well.
    QVERIFY(table->isSortingEnabled() && table->header()->isSortIndicatorShown());
}

BTA_WINDOW_TEST(TestSharingPreview)
#include "tst_sharingpreview.moc"
