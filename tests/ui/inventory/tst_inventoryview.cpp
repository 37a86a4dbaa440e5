// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventoryfixture.h"

#include "access/sessionkeeper.h"
#include "support/accessibletext.h"
#include "support/testroom.h"
#include "support/turnuntil.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleOptionComboBox>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using sharing::Managed;
namespace stock = sharing::stock;

namespace {

const standin::Matching aLook{snyk::Method::Get, QStringLiteral("/v1/org/")};
const QString payments = QStringLiteral("Payments Platform");
const QString gitlab = QStringLiteral("GitLab");

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

int placeOf(const QComboBox &box, const QString &text)
{
    return box.findText(text, Qt::MatchContains);
}

} // namespace

/// What the inventory tells, where it leads, and what becomes of it when something goes wrong.
class TestInventoryView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheSignInAndBeginsByItself()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.find("inventoryIntroduction"));
        QVERIFY(!f.find("inventoryTable"));
        QVERIFY(f.find("signInPanel"));
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.find("apiTokenField")->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(f.asked(), 0);
        QVERIFY(f.giveToken());
        QTRY_VERIFY(f.find("inventoryTable") && !f.taking->isRunning());
        QVERIFY(!f.find("signInPanel"));
        QVERIFY(!f.find("inventoryIntroduction"));
        QCOMPARE(f.asked(), 12);
        QVERIFY(f.text("inventoryKnown").contains(QStringLiteral("12 organization(s) looked at")));
        QCOMPARE(f.find<QAbstractButton>("lookButton")->text().remove(u'&'), QStringLiteral("Look again"));
    }

    void takesATypedAddress()
    {
        InventoryFixture f;
        f.open();
        auto *list = f.find<QComboBox>("inventoryRegionCombo");
        list->setCurrentIndex(list->count() - 1);
        auto *address = f.find<QLineEdit>("apiAddress");
        QVERIFY(address);
        address->setText(QStringLiteral("api acme"));
        QVERIFY(!f.find("signInPanel") && !f.find("lookButton")->isEnabled());
        address->setText(QStringLiteral("api.acme.example"));
        QVERIFY(f.find("signInPanel") && f.find("lookButton")->isEnabled());
        QCOMPARE(f.view->session().region().api.host(), QStringLiteral("api.acme.example"));
        QCOMPARE(address->text(), QStringLiteral("api.acme.example"));
        list->setCurrentIndex(0);
        QVERIFY(!f.find("apiAddress"));
        QCOMPARE(f.view->session().region(), snyk::knownRegions().constFirst());
        QCOMPARE(f.asked(), 0);
    }

    void showsTheWholeRegion()
    {
        InventoryFixture f;
        f.open();
        const auto *combo = f.find<QComboBox>("inventoryRegionCombo");
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room
            = combo->style()
                  ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                  .width();
        for (int place = 0; place < combo->count(); ++place) {
            QVERIFY2(combo->fontMetrics().horizontalAdvance(combo->itemText(place)) <= room,
                qPrintable(combo->itemText(place)));
        }
    }

    void helpsLikeTheFirstSignIn()
    {
        InventoryFixture f;
        f.region = snyk::knownRegions().constFirst();
        f.open();
        QVERIFY(f.click("accountPageButton"));
        QCOMPARE(f.opened, QList<QUrl>{f.region.accountPage()});
        auto *field = f.find("apiTokenField")->findChild<QLineEdit *>();
        // {"h":"api.eu.snyk.io"}
        const QString token = QStringLiteral("snyk_uat.0a1b2c3d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl");
        QTest::keyClicks(field, token);
        QCOMPARE(f.view->session().region().id, QStringLiteral("SNYK-EU-01"));
        QVERIFY(
            f.find<QComboBox>("inventoryRegionCombo")->currentText().contains(QLatin1String("SNYK-EU-01")));
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), token);
        QVERIFY(!f.text("apiTokenVerdict").isEmpty());
    }

    void tellsWhatIsManaged()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        QList<QStringList> rows = f.rowsOf(payments);
        QVERIFY(!rows.isEmpty());
        const auto rowOf = [&rows](const QString &integration) {
            for (const QStringList &row : rows) {
                if (row.at(1) == integration)
                    return row;
            }
            return QStringList();
        };
        QCOMPARE(rowOf(gitlab).value(2), QStringLiteral("not managed here"));
        QCOMPARE(rowOf(gitlab).value(3), QStringLiteral("with Broker"));
        QCOMPARE(rowOf(gitlab).value(4), QString());

        const records::TokenRecord record
            = f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QTRY_COMPARE((rows = f.rowsOf(payments), rowOf(gitlab).value(2)), QStringLiteral("managed here"));
        QCOMPARE(rowOf(gitlab).value(4), record.fingerprint.masked());
        // As it is heard: the row is told by its first cell.
        QVERIFY(f.select(payments, gitlab));
        const auto *table = f.find<QTreeView>("inventoryTable");
        QCOMPARE(table->currentIndex().data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Payments Platform, Northwind Banking, GitLab, managed here, with Broker, %1")
                .arg(record.fingerprint.masked()));
        QVERIFY(accessibleText(*f.view).contains(QStringLiteral("Its Broker token is on your list.")));
        QVERIFY(!accessibleText(*f.view).contains(QString::fromLatin1(samples::brokerTokenText).left(8)));

        // Somebody takes Broker off at Snyk; the next look tells.
        f.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/v1/org/%1").arg(record.target.org.id.toString())},
            standin::Misbehaviour::answering("{}"));
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.isOver());
        QTRY_COMPARE((rows = f.rowsOf(payments), rowOf(gitlab).value(2)), QStringLiteral("changed at Snyk"));
        QCOMPARE(rowOf(gitlab).value(3), QStringLiteral("not there"));
    }

    void aLookBeforeTheSharingIsNoAlarm()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        records::TokenRecord record
            = f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        // Cloned into an organization that did not have it.
        std::optional<snyk::Organization> to;
        QStringList unfit;
        for (const sharing::ManagedRow &row : f.view->session().rows()) {
            if (row.managed == Managed::Unread || row.type == QLatin1String("gitlab"))
                unfit.append(row.organization.name);
        }
        for (const snyk::Organization &organization : f.taking->known().organizations) {
            if (!unfit.contains(organization.name))
                to = organization;
        }
        QVERIFY(to);
        records::Target clone = record.target;
        clone.org = {to->id, to->name, to->slug, to->group};
        clone.integration = IntegrationId::create();
        record.sharedWith = {clone};
        QVERIFY(f.data.records.put(record).has_value());
        const auto stateOf = [&f, &to] {
            for (const QStringList &row : f.rowsOf(to->name)) {
                if (row.at(1) == gitlab)
                    return row.mid(2, 2).join(QLatin1String(", "));
            }
            return QString();
        };
        QTRY_COMPARE(stateOf(), QStringLiteral("managed here, not looked at since"));
        QVERIFY(f.select(to->name, gitlab));
        QVERIFY(accessibleText(*f.view).contains(QStringLiteral("looked at before it was set up here")));

        // It is kept over a restart, and the next look knows better.
        f.start();
        f.open();
        QTRY_COMPARE(stateOf(), QStringLiteral("managed here, not looked at since"));
        QVERIFY(f.click("lookButton"));
        if (f.find("apiTokenField"))
            QVERIFY(f.giveToken());
        QTRY_COMPARE_WITH_TIMEOUT(
            stateOf(), QStringLiteral("changed at Snyk, not there"), InventoryFixture::patience);
    }

    void filtersAndCounts()
    {
        InventoryFixture f(60);
        f.open();
        QVERIFY(f.look());
        (void)f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        auto *state = f.find<QComboBox>("inventoryState");
        QTRY_VERIFY(f.text("inventoryCount").contains(QStringLiteral(", managed here: 1")));
        const int all = f.table()->rowCount();
        QVERIFY(f.text("inventoryCount").startsWith(QStringLiteral("%1 integration(s)").arg(all)));
        state->setCurrentIndex(state->findText(QStringLiteral("managed here")));
        QCOMPARE(f.table()->rowCount(), 1);
        QCOMPARE(f.table()->index(0, ui::ManagedModel::StateColumn).data().toString(),
            QStringLiteral("managed here"));
        QVERIFY(f.text("inventoryCount").endsWith(QStringLiteral("1 shown")));
        state->setCurrentIndex(0);
        QTest::keyClicks(f.find<QLineEdit>("inventorySearch"), QStringLiteral("payments-pl"));
        QVERIFY(f.table()->rowCount() > 0 && f.table()->rowCount() < all);
        for (int row = 0; row < f.table()->rowCount(); ++row)
            QCOMPARE(f.table()->index(row, 0).data().toString(), payments);
        f.find<QLineEdit>("inventorySearch")->clear();
        QCOMPARE(f.table()->rowCount(), all);

        // The group is both: what is looked at, and what is shown.
        auto *groups = f.find<QComboBox>("inventoryGroupCombo");
        QTRY_VERIFY(placeOf(*groups, QStringLiteral("Banking")) > 0);
        groups->setCurrentIndex(placeOf(*groups, QStringLiteral("Banking")));
        QVERIFY(f.table()->rowCount() > 0 && f.table()->rowCount() < all);
        f.server.clearLog();
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.isOver());
        QVERIFY(f.asked() > 1 && f.asked() < 72);
    }

    void sortsByWhatNeedsTheUser()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        (void)f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QTRY_VERIFY(f.text("inventoryCount").contains(QStringLiteral(", managed here: 1")));
        auto *table = f.find<QTreeView>("inventoryTable");
        QVERIFY(f.select(payments, gitlab));
        table->sortByColumn(ui::ManagedModel::StateColumn, Qt::AscendingOrder);
        QCOMPARE(f.table()->index(0, ui::ManagedModel::StateColumn).data().toString(),
            QStringLiteral("not managed here"));
        // What was selected stays so.
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), payments);
        QCOMPARE(table->currentIndex().siblingAtColumn(ui::ManagedModel::IntegrationColumn).data().toString(),
            gitlab);
        table->sortByColumn(ui::ManagedModel::OrganizationColumn, Qt::DescendingOrder);
        QVERIFY(QString::localeAwareCompare(f.table()->index(0, 0).data().toString(),
                    f.table()->index(f.table()->rowCount() - 1, 0).data().toString())
            > 0);
    }

    void goesOnAfterAStopAndARestart()
    {
        InventoryFixture f(200);
        f.open();
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.giveToken());
        QVERIFY(turnUntil([&f] { return f.taking->done() >= 30; }, InventoryFixture::turns));
        QTRY_VERIFY(
            f.text("inventoryProgressText").endsWith(QStringLiteral("of 212 organization(s) looked at")));
        QVERIFY2(f.text("inventoryPace").startsWith(QLatin1String("So far ")),
            qPrintable(f.text("inventoryPace")));
        QVERIFY(!f.find("lookButton"));
        QVERIFY(f.click("stopLookButton"));
        QVERIFY(is<stock::Stopped>(f.taking->state()));
        const int done = f.taking->done();
        QVERIFY(done < 212);
        QVERIFY(
            f.text("inventoryKnown").contains(QStringLiteral("%1 was/were not looked at").arg(212 - done)));
        QTRY_COMPARE(focused(), QStringLiteral("inventoryTable"));

        f.start();
        f.open();
        // What was found is there before anything is asked.
        QVERIFY(f.table()->rowCount() > 0);
        QVERIFY(f.find("goOnLookButton"));
        QVERIFY(!f.find("signInPanel"));
        // While an address is typed that is none yet, nobody goes on with the former one.
        auto *address = f.find<QLineEdit>("apiAddress");
        QVERIFY(address);
        const QString former = address->text();
        address->setText(QStringLiteral("api acme"));
        QVERIFY(!f.find("goOnLookButton"));
        address->setText(former);
        QVERIFY(f.find("goOnLookButton"));
        f.server.clearLog();
        QVERIFY(f.click("goOnLookButton"));
        QVERIFY(f.giveToken());
        QTRY_VERIFY_WITH_TIMEOUT(is<stock::Complete>(f.taking->state()), InventoryFixture::patience);
        QVERIFY(f.asked() >= 212 - done && f.asked() < 212);
        QVERIFY(f.text("inventoryKnown").startsWith(QStringLiteral("212 organization(s)")));
        QVERIFY(!f.find("goOnLookButton"));
    }

    void aSecondLookThatWasStoppedSaysWhatIsNew()
    {
        InventoryFixture f(200);
        f.open();
        QVERIFY(f.look());
        QVERIFY(!f.text("inventoryKnown").contains(QStringLiteral("in the last look")));
        QVERIFY(f.click("lookButton"));
        QVERIFY(turnUntil([&f] { return f.taking->done() >= 30; }, InventoryFixture::turns));
        QVERIFY(f.click("stopLookButton"));
        QVERIFY(is<stock::Stopped>(f.taking->state()));
        const int done = f.taking->done();
        QVERIFY(done >= 30 && done < 212);
        const QString stopped = QStringLiteral("%1 of them in the last look, the others earlier.").arg(done);
        QVERIFY2(f.text("inventoryKnown").contains(stopped), qPrintable(f.text("inventoryKnown")));
        QVERIFY(f.text("inventoryKnown").startsWith(QStringLiteral("212 organization(s)")));
        f.start();
        f.open();
        QVERIFY(f.text("inventoryKnown").contains(stopped));
    }

    /// Neither asks the user for anything nor counts as left undone.
    void saysWhatCannotBeSetUpHere()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        const QString foreign = QStringLiteral("cannot be set up here");
        int found = 0;
        for (int row = 0; row < f.table()->rowCount(); ++row) {
            f.find<QTreeView>("inventoryTable")->setCurrentIndex(f.table()->index(row, 0));
            bool isOffered = false;
            for (const char *name :
                {"rowRetrieveButton", "rowSetUpButton", "rowCloneButton", "rowShowButton"})
                isOffered = isOffered || f.find(name)->isEnabled();
            const QString state = f.table()->index(row, ui::ManagedModel::StateColumn).data().toString();
            QVERIFY2(isOffered != (state == foreign),
                qPrintable(f.table()->index(row, 0).data(Qt::AccessibleTextRole).toString()));
            found += state == foreign ? 1 : 0;
        }
        QVERIFY(found > 0);
        QVERIFY(f.text("inventoryCount").contains(QStringLiteral("%1: %2").arg(foreign).arg(found)));
        auto *state = f.find<QComboBox>("inventoryState");
        state->setCurrentIndex(state->findText(QStringLiteral("not managed here")));
        for (int row = 0; row < f.table()->rowCount(); ++row)
            QVERIFY(f.table()->index(row, ui::ManagedModel::IntegrationColumn).data()
                != QStringLiteral("GitHub Cloud App"));
    }

    void aRefusedTokenAsksForAnotherAndGoesOn()
    {
        InventoryFixture f(100);
        f.open();
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.giveToken());
        QVERIFY(turnUntil([&f] { return f.taking->done() >= 20; }, InventoryFixture::turns));
        f.server.misbehave(aLook, standin::Misbehaviour::withStatus(401), 1000);
        QVERIFY(f.isOver());
        const int done = f.taking->done();
        QVERIFY(done < 112);
        // The sign-in says why, and what was found is told of.
        auto *bar = f.find<ui::MessageBar>("signInBar");
        QVERIFY(bar && bar->message().kind == ui::MessageKind::Error);
        QVERIFY(
            f.text("inventoryKnown").contains(QStringLiteral("%1 was/were not looked at").arg(112 - done)));
        QTRY_VERIFY(f.find("apiTokenField")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(f.find("signInPanel"));
        f.server.behave();
        f.server.clearLog();
        QVERIFY(f.giveToken());
        QTRY_VERIFY_WITH_TIMEOUT(is<stock::Complete>(f.taking->state()), InventoryFixture::patience);
        QVERIFY(f.asked() >= 112 - done && f.asked() < 112);
        QVERIFY(!f.find("inventoryBar"));
    }

    /// By the menu, after time without input, or when the screen is locked: the next look asks again who it
    /// is.
    void signingOutOfSnykSignsOutHere()
    {
        InventoryFixture f;
        access::SessionKeeper sessions(f.http, f.data.clock, f.data.settings);
        f.data.workspace.sessions = &sessions;
        f.open();
        QVERIFY(f.look());
        QVERIFY(!sessions.isEmpty() && !f.find("signInPanel"));
        sessions.signOut();
        f.server.clearLog();
        QVERIFY(f.click("lookButton"));
        QTRY_VERIFY(f.find("signInPanel"));
        QCOMPARE(f.asked(), 0);
        QVERIFY(f.giveToken());
        QVERIFY(QTest::qWaitFor([&f] { return f.asked() > 0; }, InventoryFixture::patience) && f.isOver());
        f.view.reset();
    }

    void aSnykThatIsGoneEndsItAndTheRestIsLeft()
    {
        InventoryFixture f(100);
        f.open();
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.giveToken());
        QVERIFY(turnUntil([&f] { return f.taking->done() >= 5; }, InventoryFixture::turns));
        f.server.close();
        QVERIFY(turnUntil([&f] { return !f.taking->isRunning(); }, InventoryFixture::turns));
        QVERIFY(is<stock::Failed>(f.taking->state()));
        auto *bar = f.find<ui::MessageBar>("inventoryBar");
        QVERIFY(bar && bar->message().kind == ui::MessageKind::Error);
        QVERIFY(bar->message().lines.join(u' ').contains(QStringLiteral("What was found so far is kept.")));
        QVERIFY(f.find("goOnLookButton") && f.table()->rowCount() > 0);
    }

    void namesWhoMayNotBeRead()
    {
        InventoryFixture f;
        f.server.misbehave(aLook, standin::Misbehaviour::withStatus(403), 2);
        f.open();
        QVERIFY(f.look());
        QVERIFY(f.text("inventoryKnown").contains(QStringLiteral("2 could not be read")));
        auto *state = f.find<QComboBox>("inventoryState");
        state->setCurrentIndex(placeOf(*state, QStringLiteral("could not be read")));
        QCOMPARE(f.table()->rowCount(), 2);
        QCOMPARE(f.table()->index(0, ui::ManagedModel::StateColumn).data().toString(),
            QStringLiteral("no permission"));
        f.find<QTreeView>("inventoryTable")->setCurrentIndex(f.table()->index(0, 0));
        QVERIFY(f.text("inventoryNote").contains(QStringLiteral("Ask for a role")));
        for (const char *button : {"rowRetrieveButton", "rowSetUpButton", "rowCloneButton", "rowShowButton"})
            QVERIFY(!f.find(button)->isEnabled());
    }

    /// What was typed stays on the screen, whatever is known of the region that the token leads to.
    void aTokenOfAnotherRegionIsStillWanted()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        f.view.reset();
        f.taking.reset();
        const snyk::Region home = *snyk::regionById(QStringLiteral("SNYK-EU-01"));
        QFile file(f.data.folder.filePath(QStringLiteral("data/inventory.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        known.insert(QStringLiteral("region"), home.id);
        known.insert(QStringLiteral("apiAddress"), home.api.toString());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(known).toJson());
        file.close();
        f.start();
        f.open();
        QVERIFY(f.click("lookButton"));
        auto *field = f.find("apiTokenField")->findChild<QLineEdit *>();
        const QByteArray claims = "{\"h\":\"" + home.api.host().toLatin1() + "\"}";
        QTest::keyClicks(field,
            QLatin1String("snyk_uat.0a1b2c3d.")
                + QString::fromLatin1(
                    claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
                + QLatin1String(".c2lnbmF0dXJl"));
        QCOMPARE(f.view->session().region(), home);
        QVERIFY(f.view->session().isKnown());
        QVERIFY(field->isVisible() && field->hasFocus());
        QVERIFY(f.find("signInButton"));
    }

    void saysThatSnykWantsAPause()
    {
        InventoryFixture f(40);
        snyk::PaceLimits limits = f.http.paceOf(samples::apiToken()).limits();
        limits.silence = std::chrono::seconds(30);
        f.http.paceOf(samples::apiToken()).setLimits(limits);
        f.server.misbehave(aLook, standin::Misbehaviour::withStatus(429), 1);
        f.open();
        QVERIFY(f.click("lookButton"));
        QVERIFY(f.giveToken());
        QTRY_VERIFY2_WITH_TIMEOUT(
            f.text("inventoryPace")
                .startsWith(QLatin1String("Snyk asked for a pause. It goes on by itself in 30 second(s).")),
            qPrintable(f.text("inventoryPace")), InventoryFixture::patience);
        QVERIFY(f.click("stopLookButton"));
    }
};

BTA_WINDOW_TEST(TestInventoryView)
#include "tst_inventoryview.moc"
