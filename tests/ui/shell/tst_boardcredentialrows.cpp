// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/rememberedtoken.h"
#include "access/sessionkeeper.h"
#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using ui::RecordModel;

namespace {

const QString europe = QStringLiteral("SNYK-EU-01");
const QString america = QStringLiteral("SNYK-US-01");
constexpr const char *personalToken = "snyk_uat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";
constexpr const char *otherPersonalToken = "snyk_uat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXdv";
const QString clientId = QString::fromLatin1(samples::clientIdText);

access::Session sessionOf(const SnykCredential &credential, const QString &region)
{
    return {samples::region(region), credential, samples::self()};
}

/// One account, with several tokens: two that are kept and one in memory only.
struct RowsBench
{
    explicit RowsBench(bool withBrokerToken = true)
    {
        if (withBrokerToken)
            shell.add();
        else
            (void)shell.composition.loadRecords();
        access::TokenMemory memory(shell.real());
        isReady = *await(memory.remember(
                      sessionOf(ApiToken::parse(samples::secret(personalToken)).value(), europe), {}))
            && *await(memory.remember(sessionOf(samples::oauthClient(), america), {}));
        shell.real().sessions->keep(
            sessionOf(ApiToken::parse(samples::secret(personalToken)).value(), europe));
        shell.real().sessions->keep(sessionOf(samples::oauthClient(), america));
        shell.real().sessions->keep(sessionOf(samples::apiToken(), QStringLiteral("SNYK-AU-01")));
        isReady = isReady && shell.start();
        board = shell.find<ui::TokenBoard>("tokenBoard");
        list = shell.find<QTreeView>("recordTable");
    }

    [[nodiscard]] QModelIndex cell(int row, int column) const { return list->model()->index(row, column); }
    /// Of the credentials for Snyk's API, from above to below.
    [[nodiscard]] QStringList texts(int column, int role = Qt::DisplayRole) const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (cell(row, RecordModel::OrganizationColumn).data() == QStringLiteral("Ada Admin"))
                all.append(cell(row, column).data(role).toString());
        }
        return all;
    }
    bool select(const Fingerprint &fingerprint) const
    {
        for (int row = 0; row < board->model().rowCount(); ++row) {
            if (board->model().at(row).fingerprint == fingerprint) {
                board->select(board->model().at(row).id);
                return true;
            }
        }
        return false;
    }

    Shell shell;
    ui::TokenBoard *board = nullptr;
    QTreeView *list = nullptr;
    bool isReady = false;
};

} // namespace

/// Several tokens of one account are several rows.
class TestBoardCredentialRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThemApart()
    {
        const RowsBench bench;
        QVERIFY(bench.isReady);
        QStringList shown = bench.texts(RecordModel::IntegrationColumn);
        const QStringList kinds = bench.texts(RecordModel::KindColumn);
        QCOMPARE(shown.size(), 3);
        for (int row = 0; row < shown.size(); ++row)
            shown[row] += u' ' + kinds.at(row);
        shown.sort();
        QCOMPARE(shown,
            QStringList({QStringLiteral("Snyk …6hGd OAuth client 941b423a…"),
                QStringLiteral("Snyk …dXJl Personal access token"), QStringLiteral("Snyk …e4f5 API token")}));
        // What is heard of each, and what the pointer is told.
        const QStringList heard = bench.texts(RecordModel::OrganizationColumn, Qt::AccessibleTextRole);
        QVERIFY(heard.filter(QStringLiteral("Snyk: API token ending in e4f5")).size() == 1);
        QVERIFY(heard
                    .filter(QStringLiteral("Snyk: OAuth client ") + clientId
                        + QStringLiteral(", secret ending in 6hGd"))
                    .size()
            == 1);
        for (const int column : {RecordModel::OrganizationColumn, RecordModel::IntegrationColumn}) {
            const QStringList told = bench.texts(column, Qt::ToolTipRole);
            QCOMPARE(QSet<QString>(told.cbegin(), told.cend()).size(), 3);
            QCOMPARE(told.filter(QStringLiteral("Client id: ") + clientId).size(), 1);
            QCOMPARE(told.filter(QStringLiteral("Personal access token of a user, snyk_…dXJl")).size(), 1);
        }
        for (const QString &text : shown + heard)
            QVERIFY(!text.contains(QLatin1String(samples::clientSecretText)));
    }

    /// An account is no organization.
    void namesTheColumnForBoth()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        const auto heading = [&bench] {
            return bench.list->model()
                ->headerData(RecordModel::OrganizationColumn, Qt::Horizontal)
                .toString();
        };
        QCOMPARE(heading(), QStringLiteral("Belongs to"));
        Shell other;
        other.add();
        QVERIFY(other.start());
        QCOMPARE(other.find<QTreeView>("recordTable")
                     ->model()
                     ->headerData(RecordModel::OrganizationColumn, Qt::Horizontal)
                     .toString(),
            QStringLiteral("Organization"));
    }

    /// Where nothing else is on the list, what tells them apart is there all the same.
    void showsItWhereAllAreOfSnyk()
    {
        const RowsBench bench(false);
        QVERIFY(bench.isReady);
        QCOMPARE(bench.list->model()->rowCount(), 3);
        QVERIFY(!bench.list->isColumnHidden(RecordModel::IntegrationColumn));
        QVERIFY(!bench.list->isColumnHidden(RecordModel::KindColumn));
    }

    /// With little room both ends of it are seen, in rows and in tiles.
    void showsTheEndWithLittleRoom()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        bench.shell.real().sessions->keep(sessionOf(
            ApiToken::parse(samples::secret(otherPersonalToken)).value(), QStringLiteral("SNYK-US-02")));
        QVERIFY(bench.select(samples::apiToken().fingerprint()));
        bench.list->setColumnWidth(RecordModel::IntegrationColumn, 120);
        const QStringList shown = bench.texts(RecordModel::KindColumn);
        QCOMPARE(shown.filter(QStringLiteral("Personal access token")).size(), 2);
        for (const bool tiled : {false, true}) {
            if (tiled) {
                bench.shell.find<QAction>("tilesAction")->trigger();
                bench.shell.window->resize(640, 600);
            }
            QTest::qWait(50);
            auto *view = tiled ? bench.shell.find<QAbstractItemView>("recordTiles")
                               : static_cast<QAbstractItemView *>(bench.list);
            QVERIFY(view && view->isVisible());
            QList<QImage> drawn;
            for (int row = 0; row < bench.list->model()->rowCount(); ++row) {
                const QModelIndex index = bench.cell(row, RecordModel::IntegrationColumn);
                const QModelIndex kind = bench.cell(row, RecordModel::KindColumn);
                if (kind.data() != QStringLiteral("Personal access token"))
                    continue;
                const QModelIndex place = tiled ? view->model()->index(row, 0) : index;
                view->scrollTo(place);
                QRect rect = view->visualRect(place);
                // Of a tile its first line.
                rect.setHeight(tiled ? rect.height() / 3 : rect.height());
                drawn.append(view->viewport()->grab(rect).toImage());
            }
            QCOMPARE(drawn.size(), 2);
            QVERIFY2(drawn.at(0) != drawn.at(1), tiled ? "tiles" : "rows");
        }
    }

    /// Each stays where it is, and of what has gone the keyboard goes to another one of the same account.
    void staysInItsPlaceWhenSignedOut()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.select(samples::apiToken().fingerprint()));
        QStringList before = bench.texts(RecordModel::IntegrationColumn);
        bench.shell.real().sessions->signOut(access::SessionKeeper::End::Idle);
        QTRY_COMPARE(bench.texts(RecordModel::IntegrationColumn).size(), 2);
        before.removeOne(QStringLiteral("Snyk …e4f5"));
        QCOMPARE(bench.texts(RecordModel::IntegrationColumn), before);
        QCOMPARE(bench.board->allSelected().size(), 1);
        QCOMPARE(bench.board->allSelected().constFirst().target.org.name, QStringLiteral("Ada Admin"));
        QCOMPARE(bench.shell.find<ui::PlainLabel>("detailsTitle")->text(),
            QStringLiteral("Snyk API credential of Ada Admin"));
    }

    /// Whichever of them is the one to begin with.
    void keepsItsOrderWhenAnotherSignsIn()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        const QStringList before = bench.texts(RecordModel::IntegrationColumn);
        QVERIFY(bench.select(ApiToken::parse(samples::secret(personalToken)).value().fingerprint()));
        access::TokenMemory memory(bench.shell.real());
        const auto accounts = access::rememberedAccounts(bench.shell.real().settings);
        memory.offerFirst(accounts.constLast().place);
        QVERIFY(access::rememberedAccounts(bench.shell.real().settings).constFirst().place
            != accounts.constFirst().place);
        QCOMPARE(bench.texts(RecordModel::IntegrationColumn), before);
        QCOMPARE(bench.board->allSelected().size(), 1);
        QVERIFY(bench.board->allSelected().constFirst().fingerprint
            == ApiToken::parse(samples::secret(personalToken)).value().fingerprint());
    }

    /// Its id is read as it is written at Snyk, however narrow the details are.
    void breaksTheClientIdAtItsHyphens()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.select(SnykCredential(samples::oauthClient()).fingerprint()));
        const auto *line = bench.shell.find<ui::PlainLabel>("detailsClientId");
        QCOMPARE(line->text(), clientId);
        QCOMPARE(line->toolTip(), clientId);
        const QStringList pieces = line->QLabel::text().split(QChar(0x200b));
        QCOMPARE(pieces,
            QStringList({QStringLiteral("941b423a-"), QStringLiteral("4d10-"), QStringLiteral("4a39-"),
                QStringLiteral("bf02-"), QStringLiteral("aa50f3b3eb88")}));
    }

    /// What goes with the session has no date to be changed.
    void offersNoDateForWhatIsInMemory()
    {
        RowsBench bench;
        QVERIFY(bench.isReady);
        const auto *change = bench.shell.find<QAction>("changeDueAction");
        QVERIFY(bench.select(samples::apiToken().fingerprint()));
        QVERIFY(!change->isEnabled());
        QVERIFY2(change->toolTip().contains(QStringLiteral("in memory only")), qPrintable(change->toolTip()));
        QVERIFY(bench.select(SnykCredential(samples::oauthClient()).fingerprint()));
        QVERIFY(change->isEnabled());
    }
};

BTA_WINDOW_TEST(TestBoardCredentialRows)
#include "tst_boardcredentialrows.moc"
