// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventoryfixture.h"

#include "sharing/sharingsession.h"
#include "support/testroom.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHash>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSet>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using sharing::Managed;
namespace stock = sharing::stock;

namespace {

const QString commandOrganization = QStringLiteral("Payments Platform");
const QString commandType = QStringLiteral("GitLab");

QString focusedName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

/// Where the rows of the inventory lead to.
class TestInventoryCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromEachRow()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        QList<records::Target> places;
        QList<sharing::Beginning> many;
        QList<RecordId> shown;
        const ui::InventoryRows &table = f.view->rows();
        connect(&table, &ui::InventoryRows::retrieveRequested, this,
            [&places](const QList<records::Target> &targets) { places += targets; });
        connect(&table, &ui::InventoryRows::setUpRequested, this,
            [&places](const records::Target &target) { places.append(target); });
        connect(&table, &ui::InventoryRows::manyRequested, this,
            [&many](const sharing::Beginning &beginning) { many.append(beginning); });
        connect(&table, &ui::InventoryRows::showRequested, this,
            [&shown](const RecordId &record) { shown.append(record); });
        QVERIFY(f.select(commandOrganization, commandType));
        QVERIFY(!f.find("rowShowButton")->isEnabled());
        // Nothing of this group is on the list.
        QVERIFY(!f.find("rowCloneButton")->isEnabled());
        QVERIFY(f.click("rowRetrieveButton"));
        QVERIFY(f.click("rowSetUpButton"));
        QCOMPARE(places.size(), 2);
        for (const records::Target &target : std::as_const(places)) {
            QCOMPARE(target.org.slug, QStringLiteral("payments-platform"));
            QCOMPARE(target.integrationType, QStringLiteral("gitlab"));
            QCOMPARE(target.apiAddress, f.region.api.toString());
            QVERIFY(target.integration && target.org.group);
        }

        const records::TokenRecord record
            = f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QTRY_VERIFY(f.find("rowShowButton")->isEnabled());
        QVERIFY(!f.find("rowSetUpButton")->isEnabled());
        QVERIFY(f.click("rowShowButton"));
        QVERIFY(shown == QList<RecordId>{record.id});
        // Its own token into others...
        QVERIFY(f.click("rowCloneButton"));
        auto beginning = many.takeFirst();
        QVERIFY(beginning.source == record.id && beginning.chosen.isEmpty());
        // ... and into another one of the group.
        QVERIFY(f.select(QStringLiteral("Mobile Banking"), commandType));
        QVERIFY(f.click("rowCloneButton"));
        beginning = many.takeFirst();
        QVERIFY(beginning.source == record.id);
        QCOMPARE(beginning.chosen.size(), 1);
        QCOMPARE(beginning.regionId, f.region.id);
    }

    void leadsFromSeveralRows()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        (void)f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QTRY_VERIFY(f.text("inventoryCount").contains(QStringLiteral(", managed here: 1")));
        QList<records::Target> places;
        QList<sharing::Beginning> many;
        connect(&f.view->rows(), &ui::InventoryRows::retrieveRequested, this,
            [&places](const QList<records::Target> &targets) { places += targets; });
        connect(&f.view->rows(), &ui::InventoryRows::manyRequested, this,
            [&many](const sharing::Beginning &beginning) { many.append(beginning); });
        auto *tree = f.find<QTreeView>("inventoryTable");
        tree->selectAll();
        // A job is about one integration: which one must not be forgotten.
        auto *setUp = f.find<QAbstractButton>("rowSetUpButton");
        QVERIFY(!setUp->isEnabled());
        QCOMPARE(
            setUp->toolTip(), QStringLiteral("They are of more than one integration: select rows of one"));
        QVERIFY(f.text("inventoryNote").contains(QStringLiteral("select rows of one integration")));
        QCOMPARE(f.find<QAbstractButton>("rowShowButton")->toolTip(),
            QStringLiteral("This is done with one row at a time: select one"));

        // Tokens are retrieved one by one, of whatever integration.
        QVERIFY(f.click("rowRetrieveButton"));
        QStringList expected;
        for (int row = 0; row < f.table()->rowCount(); ++row) {
            const sharing::ManagedRow &each = f.view->rows().model().at(row);
            if (each.managed == Managed::No && each.isBrokered != false)
                expected.append(each.organization.name);
        }
        QStringList names;
        for (const records::Target &target : std::as_const(places)) {
            names.append(target.org.name);
        }
        QVERIFY(names.size() > 1);
        // In the order of the table.
        QCOMPARE(names, expected);

        f.find<QLineEdit>("inventorySearch")->setText(commandType);
        tree->selectAll();
        const int all = f.table()->rowCount();
        QVERIFY(all > 3);
        QVERIFY(f.text("inventoryNote").startsWith(QStringLiteral("%1 row(s) selected.").arg(all)));
        QVERIFY(f.click("rowSetUpButton"));
        const sharing::Beginning beginning = many.takeFirst();
        QCOMPARE(beginning.integrationType, QStringLiteral("gitlab"));
        // Without those that use Broker already.
        QStringList chosen;
        for (const OrgId &organization : beginning.chosen)
            chosen.append(organization.toString());
        QStringList direct;
        for (int row = 0; row < all; ++row) {
            const sharing::ManagedRow &each = f.view->rows().model().at(row);
            if (each.isBrokered == false)
                direct.append(each.organization.id.toString());
        }
        QCOMPARE(chosen, direct);
        QVERIFY(direct.size() < all);

        // What is selected stays so when the rows are made anew.
        f.find<QLineEdit>("inventorySearch")->clear();
        tree->clearSelection();
        const auto toggle = [tree, &f](int row) {
            tree->selectionModel()->select(
                f.table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        toggle(1);
        toggle(4);
        const auto texts = [tree] {
            QStringList texts;
            for (const QModelIndex &index : tree->selectionModel()->selectedRows())
                texts.append(index.data(Qt::AccessibleTextRole).toString());
            texts.sort();
            return texts;
        };
        const QStringList before = texts();
        f.view->rows().refresh();
        QCOMPARE(texts(), before);
        QCOMPARE(before.size(), 2);
    }

    /// With every integration of the practice data, in organizations of every kind.
    void thePreviewKeepsWhatIsPromised()
    {
        InventoryFixture f(120);
        f.open();
        QVERIFY(f.look());
        QList<sharing::Beginning> many;
        connect(&f.view->rows(), &ui::InventoryRows::manyRequested, this,
            [&many](const sharing::Beginning &beginning) { many.append(beginning); });
        QStringList types;
        for (int row = 0; row < f.table()->rowCount(); ++row) {
            const QString type = f.table()->index(row, ui::ManagedModel::IntegrationColumn).data().toString();
            if (!types.contains(type))
                types.append(type);
        }
        sharing::JobJournal journal(f.data.folder.filePath(QStringLiteral("data/jobs")));
        sharing::SelectionStore selections(f.data.folder.filePath(QStringLiteral("data/selections")));
        auto *tree = f.find<QTreeView>("inventoryTable");
        int previews = 0;
        int withConsent = 0;
        for (const QString &type : std::as_const(types)) {
            tree->clearSelection();
            for (int row = 0; row < f.table()->rowCount(); ++row) {
                if (f.table()->index(row, ui::ManagedModel::IntegrationColumn).data().toString() == type)
                    tree->selectionModel()->select(
                        f.table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
            if (tree->selectionModel()->selectedRows().size() < 2 || !f.find("rowSetUpButton")->isEnabled())
                continue;
            const QString promised = f.text("inventoryNote");
            QVERIFY(f.click("rowSetUpButton"));
            ui::SharingSession session({f.data.workspace, journal, selections, std::nullopt, f.server.api(),
                many.takeFirst(), nullptr});
            if (!session.access().client())
                session.access().check(samples::apiToken());
            QTRY_VERIFY_WITH_TIMEOUT(session.access().client(), InventoryFixture::patience);
            session.loadOrganizations();
            QTRY_COMPARE_WITH_TIMEOUT(session.organizations().state(), organizations::LoadState::Complete,
                InventoryFixture::patience);
            session.startSurvey();
            QTRY_VERIFY_WITH_TIMEOUT(!session.survey().isRunning(), InventoryFixture::patience);
            const sharing::Preview &preview = session.preview();
            const QString now = QStringLiteral("%1 can be given a token of its own.").arg(preview.toDo);
            QVERIFY2(preview.toDo == 0 || promised.contains(QLatin1Char(' ') + now), qPrintable(promised));
            const QString consent = QStringLiteral(" %1 can be given a token of its own with your consent,")
                                        .arg(preview.agreeable());
            QVERIFY2(promised.contains(consent) == (preview.agreeable() > 0), qPrintable(promised));
            QCOMPARE(preview.toDo + preview.agreeable(), static_cast<int>(preview.rows.size()));
            ++previews;
            withConsent += preview.agreeable();
        }
        QVERIFY(previews > 1);
        QVERIFY(withConsent > 0);
    }

    void savesWhatIsShown()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        const records::TokenRecord record
            = f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QTRY_VERIFY(f.text("inventoryCount").contains(QStringLiteral(", managed here: 1")));
        f.find<QLineEdit>("inventorySearch")->setText(commandOrganization);
        const int shown = f.table()->rowCount();
        QVERIFY(shown > 1);
        QVERIFY(f.click("saveInventoryButton"));
        auto *dialog = f.view->findChild<QFileDialog *>(QStringLiteral("saveFileDialog"));
        QVERIFY(dialog);
        const QString path = f.data.folder.filePath(QStringLiteral("inventory.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(f.text("messageTitle"), QStringLiteral("Success: The table is saved"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(!saved.contains(samples::brokerTokenText));
        QStringList lines = QString::fromUtf8(saved).split(QLatin1String("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), shown + 1);
        const auto cells
            = [](const QString &line) { return line.mid(1, line.size() - 2).split(QLatin1String("\",\"")); };
        const QStringList titles = cells(lines.takeFirst().remove(QChar(0xfeff)));
        const auto ours = std::find_if(lines.cbegin(), lines.cend(),
            [&record](const QString &line) { return line.contains(record.target.integration->toString()); });
        QVERIFY(ours != lines.cend());
        QHash<QString, QString> said;
        for (int column = 0; column < titles.size(); ++column)
            said.insert(titles.at(column), cells(*ours).value(column));
        const QString now = f.data.clock.nowUtc().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QCOMPARE(said.value(QStringLiteral("Organization")), commandOrganization);
        QCOMPARE(said.value(QStringLiteral("Organization id")), record.target.org.id.toString());
        QCOMPARE(said.value(QStringLiteral("Group")), QStringLiteral("Northwind Banking"));
        QCOMPARE(said.value(QStringLiteral("Group id")), record.target.org.group->toString());
        QVERIFY2(said.value(QStringLiteral("Region")).contains(QLatin1String("127.0.0.1")),
            qPrintable(said.value(QStringLiteral("Region"))));
        QCOMPARE(said.value(QStringLiteral("Integration")), commandType);
        QCOMPARE(said.value(QStringLiteral("State")), QStringLiteral("managed here"));
        QCOMPARE(said.value(QStringLiteral("Token on your list")), record.fingerprint.masked());
        QCOMPARE(said.value(QStringLiteral("Looked at")), now);
        QCOMPARE(said.value(QStringLiteral("Saved")), now);
        QCOMPARE(said.value(QStringLiteral("In all")), f.text("inventoryCount"));
        // A folder that is not there: the page says so.
        QVERIFY(f.click("saveInventoryButton"));
        dialog = f.view->findChild<QFileDialog *>(QStringLiteral("saveFileDialog"));
        Q_EMIT dialog->fileSelected(f.data.folder.filePath(QStringLiteral("none/inventory.csv")));
        dialog->close();
        QTRY_VERIFY2(
            f.text("messageTitle").startsWith(QLatin1String("Error: ")), qPrintable(f.text("messageTitle")));
    }

    void saysWhyACommandIsGrey()
    {
        InventoryFixture f;
        f.open();
        QVERIFY(f.look());
        auto *tree = f.find<QTreeView>("inventoryTable");
        tree->clearSelection();
        const QList<const char *> names{
            "rowRetrieveAction", "rowSetUpAction", "rowCloneAction", "rowShowAction"};
        for (const char *name : names) {
            const auto *action = f.view->findChild<QAction *>(QLatin1String(name));
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), QStringLiteral("Select a row first"));
        }
        for (int row = 0; row < f.table()->rowCount(); ++row) {
            tree->setCurrentIndex(f.table()->index(row, 0));
            for (const char *name : names) {
                const auto *action = f.view->findChild<QAction *>(QLatin1String(name));
                // Qt makes a tool tip of the text where there is none.
                const QString said = action->toolTip();
                QVERIFY2(action->isEnabled() || (said.size() > 20 && said != action->text().remove(u'&')),
                    qPrintable(said));
            }
        }
        Q_EMIT tree->customContextMenuRequested(QPoint(1, 1));
        auto *menu = tree->findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->toolTipsVisible());
        QCOMPARE(menu->actions().size(), 5);
        menu->close();
    }

    void worksByKeyboardAlone()
    {
        InventoryFixture f;
        f.open();
        const auto press = [&f](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(f.view->windowHandle(), key, modifiers);
            QCoreApplication::processEvents();
        };
        press(Qt::Key_E, Qt::AltModifier);
        for (const char c : QByteArray(samples::apiTokenText))
            QTest::keyClick(f.view->windowHandle(), c);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(is<stock::Complete>(f.taking->state()), InventoryFixture::patience);
        QTRY_COMPARE(focusedName(), QStringLiteral("inventoryTable"));
        int retrieved = 0;
        connect(&f.view->rows(), &ui::InventoryRows::retrieveRequested, this,
            [&retrieved](
                const QList<records::Target> &targets) { retrieved += static_cast<int>(targets.size()); });
        press(Qt::Key_Home);
        for (int row = 0; row < f.table()->rowCount() && !f.find("rowRetrieveButton")->isEnabled(); ++row)
            press(Qt::Key_Down);
        QVERIFY(f.find("rowRetrieveButton")->isEnabled());
        QCOMPARE(focusedName(), QStringLiteral("inventoryTable"));
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(f.find("rowRetrieveButton")->isEnabled());
        QCOMPARE(focusedName(), QStringLiteral("inventoryTable"));
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(retrieved, 1);
    }
};

BTA_WINDOW_TEST(TestInventoryCommands)
#include "tst_inventorycommands.moc"
