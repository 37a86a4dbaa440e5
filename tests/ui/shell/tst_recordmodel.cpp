// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/recordmodel.h"

#include "core/id.h"
#include "integrations/catalogue.h"
#include "models/groupedmodel.h"
#include "models/recordproxy.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using records::RecordState;
using records::Storage;
using records::TokenRecord;

class TestRecordModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsARecord();
    void showsWhomATokenIsSharedBy();
    void showsUrgencyByWordsToo_data();
    void showsUrgencyByWordsToo();
    void tellsWhereTheTokenIs_data();
    void tellsWhereTheTokenIs();
    void tellsWhatTheKeychainHolds();
    void filters();
    void groups();
    void groupsASharedTokenUnderEachOrganization();
    void showsReplacedOnesAsSuch();
    void keepsRowsWhenTheListGrowsOrChanges();
    void resetsWhenTheListIsAnother();
    void namesTypesItDoesNotKnow();
    void sortsAsPeopleDo();
    void sortsDatesByTime();
    void sortsByDateWithinAState();
    void putsReplacedOnesLastInEitherOrder();
    void arrangesThousandsOnce();

private:
    [[nodiscard]] QString text(int row, RecordModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    test::FixedClock m_clock;
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

TokenRecord recordOf(const QString &organization, int dueInDays = 60)
{
    records::Target target = samples::target();
    target.org.id = OrgId::create();
    target.org.name = organization;
    TokenRecord record = samples::record(samples::brokerToken(), target);
    record.due = samples::moment().addDays(dueInDays);
    return record;
}

QStringList organizationNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, RecordModel::OrganizationColumn).data().toString());
    return names;
}

} // namespace

void TestRecordModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<RecordModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordModel::showsARecord()
{
    const TokenRecord record = recordOf(QStringLiteral("<b>Payments</b>"));
    m_model->setRecords({record});
    QCOMPARE(text(0, RecordModel::OrganizationColumn), QStringLiteral("<b>Payments</b>"));
    QCOMPARE(text(0, RecordModel::IntegrationColumn), QStringLiteral("GitLab"));
    QCOMPARE(text(0, RecordModel::RegionColumn), QStringLiteral("SNYK-EU-01"));
    QCOMPARE(text(0, RecordModel::RegionColumn, Qt::ToolTipRole), regionName(record.target.regionId));
    QCOMPARE(text(0, RecordModel::FingerprintColumn), record.fingerprint.masked());
    QVERIFY(!text(0, RecordModel::CreatedColumn).isEmpty());
    QCOMPARE(text(0, RecordModel::StateColumn), tokenStateText(presence::TokenState::Fresh));
    QCOMPARE(text(0, RecordModel::KindColumn), secretKindText(vault::SecretKind::BrokerToken));
    for (int column = 0; column < RecordModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!m_model->index(0, RecordModel::IntegrationColumn).data(Qt::DecorationRole).isNull());
    QCOMPARE(m_model->rowOf(record.id), 0);
    QCOMPARE(m_model->rowOf(RecordId::create()), -1);
}

/// A row says for how many organizations it stands, in each way in which a row is read.
void TestRecordModel::showsWhomATokenIsSharedBy()
{
    TokenRecord shared = recordOf(QStringLiteral("acme-prod"));
    for (int number = 1; number <= 14; ++number)
        shared.sharedWith.append(recordOf(QStringLiteral("Team %1").arg(number)).target);
    // Two integrations of one organization are one of them.
    shared.sharedWith.append(shared.sharedWith.constLast());
    m_model->setRecords({shared, recordOf(QStringLiteral("acme-q"))});
    QCOMPARE(text(0, RecordModel::OrganizationColumn), QStringLiteral("acme-prod +14"));
    QCOMPARE(text(1, RecordModel::OrganizationColumn), QStringLiteral("acme-q"));
    QStringList users{QStringLiteral("acme-prod")};
    for (int number = 1; number <= 14; ++number)
        users.append(QStringLiteral("Team %1").arg(number));
    QCOMPARE(m_model->index(0, RecordModel::OrganizationColumn).data(RecordModel::GroupRole).toStringList(),
        users);
    QVERIFY2(text(0, RecordModel::OrganizationColumn, Qt::AccessibleTextRole)
                 .startsWith(QStringLiteral("acme-prod and 14 more organization(s), GitLab, ")),
        qPrintable(text(0, RecordModel::OrganizationColumn, Qt::AccessibleTextRole)));
    const QString tip = text(0, RecordModel::OrganizationColumn, Qt::ToolTipRole);
    QVERIFY2(tip.startsWith(QStringLiteral("GitLab in acme-prod\nGitLab in Team 1\n"))
            && tip.contains(QLatin1String("and 4 more")),
        qPrintable(tip));
    // The number takes no part in the order.
    RecordProxy proxy(*m_model);
    proxy.sort(RecordModel::OrganizationColumn, Qt::AscendingOrder);
    QCOMPARE(
        organizationNames(proxy), QStringList({QStringLiteral("acme-prod +14"), QStringLiteral("acme-q")}));
}

void TestRecordModel::showsUrgencyByWordsToo_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<presence::TokenState>("state");
    QTest::newRow("far") << 60 << presence::TokenState::Fresh;
    QTest::newRow("soon") << 3 << presence::TokenState::DueSoon;
    QTest::newRow("today") << 0 << presence::TokenState::Due;
    QTest::newRow("past") << -5 << presence::TokenState::Overdue;
}

void TestRecordModel::showsUrgencyByWordsToo()
{
    QFETCH(int, days);
    QFETCH(presence::TokenState, state);
    const TokenRecord record = recordOf(QStringLiteral("Payments"), days);
    m_model->setRecords({record});
    QCOMPARE(m_model->stateAt(0), state);
    const QModelIndex cell = m_model->index(0, RecordModel::StateColumn);
    QCOMPARE(cell.data().toString(), tokenStateText(state));
    QCOMPARE(static_cast<Tone>(cell.data(RecordModel::ToneRole).toInt()), toneOf(state));
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    const QModelIndex due = m_model->index(0, RecordModel::DueColumn);
    QVERIFY(due.data().toString().contains(dueText(record.due, m_clock.nowUtc())));
}

void TestRecordModel::tellsWhereTheTokenIs_data()
{
    QTest::addColumn<Storage>("storage");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<TokenPlace>("place");
    QTest::newRow("keychain") << Storage::Keychain << false << TokenPlace::Keychain;
    QTest::newRow("memory") << Storage::Memory << true << TokenPlace::Memory;
    QTest::newRow("earlier session") << Storage::Memory << false << TokenPlace::Gone;
}

void TestRecordModel::tellsWhereTheTokenIs()
{
    QFETCH(Storage, storage);
    QFETCH(bool, kept);
    QFETCH(TokenPlace, place);
    TokenRecord record = recordOf(QStringLiteral("Payments"));
    record.storage = storage;
    m_model->setRecords({record});
    m_model->setKeptInSession(kept ? QSet<RecordId>{record.id} : QSet<RecordId>());
    QCOMPARE(m_model->placeAt(0), place);
    QVERIFY(!placeText(place).isEmpty());
    QCOMPARE(m_model->stateAt(0) == presence::TokenState::Forgotten, place == TokenPlace::Gone);
    QCOMPARE(m_model->stateAt(0) == presence::TokenState::InMemory, place == TokenPlace::Memory);
}

void TestRecordModel::tellsWhatTheKeychainHolds()
{
    const TokenRecord record = recordOf(QStringLiteral("Payments"));
    m_model->setRecords({record});
    m_model->setPresences({{record.id, vault::Presence::Absent}});
    QCOMPARE(m_model->stateAt(0), presence::TokenState::Missing);
    m_model->setPresences({{record.id, vault::Presence::Locked}});
    QCOMPARE(m_model->stateAt(0), presence::TokenState::Locked);
    m_model->setPresences({{record.id, vault::Presence::Present}});
    QCOMPARE(m_model->stateAt(0), presence::TokenState::Fresh);
    m_model->setUnknownOutcomes({record.id});
    QCOMPARE(m_model->stateAt(0), presence::TokenState::UnknownOutcome);
}

void TestRecordModel::filters()
{
    TokenRecord noted = recordOf(QStringLiteral("Payments"), 3);
    noted.note = QStringLiteral("runs on host zebra");
    TokenRecord other = recordOf(QStringLiteral("Claims"), 60);
    other.sharedWith = {recordOf(QStringLiteral("Mobile Banking")).target};
    other.sharedWith[0].org.slug = QStringLiteral("mob-1");
    m_model->setRecords({noted, other});
    RecordProxy proxy(*m_model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFilter({QStringLiteral("ZEBRA"), {}, {}, {}});
    QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Payments")});
    proxy.setFilter({QStringLiteral("laim"), {}, {}, {}});
    QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Claims +1")});
    // By whoever shares it.
    for (const char *wanted : {"banking", "MOB-1"}) {
        proxy.setFilter({QLatin1String(wanted), {}, {}, {}});
        QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Claims +1")});
    }
    proxy.setFilter({{}, {}, {}, other.sharedWith[0].org.id});
    QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Claims +1")});
    proxy.setFilter({{}, presence::TokenState::DueSoon, {}, {}});
    QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Payments")});
    proxy.setFilter({{}, {}, {}, other.target.org.id});
    QCOMPARE(organizationNames(proxy), QStringList{QStringLiteral("Claims +1")});
    proxy.setFilter({{}, {}, QStringLiteral("SNYK-AU-01"), {}});
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 2);
}

/// Sorted by urgency, what is due earlier stands before.
void TestRecordModel::sortsByDateWithinAState()
{
    m_model->setRecords({recordOf(QStringLiteral("late"), 90), recordOf(QStringLiteral("soon"), 3),
        recordOf(QStringLiteral("early"), 48), recordOf(QStringLiteral("sooner"), 2)});
    RecordProxy proxy(*m_model);
    proxy.sort(RecordModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(organizationNames(proxy),
        (QStringList{QStringLiteral("sooner"), QStringLiteral("soon"), QStringLiteral("early"),
            QStringLiteral("late")}));
}

void TestRecordModel::groups()
{
    m_model->setRecords(
        {recordOf(QStringLiteral("B")), recordOf(QStringLiteral("A")), recordOf(QStringLiteral("B"))});
    RecordProxy proxy(*m_model);
    proxy.sort(RecordModel::OrganizationColumn, Qt::AscendingOrder);
    GroupedModel grouped(proxy, RecordModel::GroupRole);
    const QAbstractItemModelTester tester(&grouped, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(grouped.rowCount(), 3);
    grouped.setGroupColumn(RecordModel::OrganizationColumn);
    QCOMPARE(grouped.rowCount(), 2);
    const QModelIndex b = grouped.index(1, 0);
    QVERIFY(grouped.isBranch(b));
    QVERIFY(b.data().toString().startsWith(u'B'));
    QVERIFY(b.data().toString().contains(QLatin1String("2")));
    QCOMPARE(grouped.rowCount(b), 2);
    QCOMPARE(grouped.tableRow(b), -1);
    for (int row = 0; row < proxy.rowCount(); ++row)
        QCOMPARE(grouped.tableRow(grouped.indexOfTableRow(row)), row);
    m_model->setRecords({recordOf(QStringLiteral("C"))});
    QCOMPARE(grouped.rowCount(), 1);
    grouped.sort(RecordModel::DueColumn, Qt::DescendingOrder);
    QCOMPARE(grouped.rowCount(grouped.index(0, 0)), 1);

    // By date: what is due as the whole program calls it, then month by month.
    m_model->setRecords({recordOf(QStringLiteral("A"), -2), recordOf(QStringLiteral("B"), 14),
        recordOf(QStringLiteral("C"), 15), recordOf(QStringLiteral("D"), 0),
        recordOf(QStringLiteral("E"), 3)});
    proxy.sort(RecordModel::DueColumn, Qt::AscendingOrder);
    grouped.setGroupColumn(RecordModel::DueColumn);
    QStringList headings;
    for (int row = 0; row < grouped.rowCount(); ++row)
        headings.append(grouped.index(row, 0).data().toString());
    QCOMPARE(headings.size(), 4);
    QCOMPARE(headings.mid(0, 3),
        QStringList({QStringLiteral("Overdue (1)"), QStringLiteral("Due today (1)"),
            QStringLiteral("Due soon (2)")}));
    QVERIFY2(headings.constLast().contains(QLatin1String("2026")), qPrintable(headings.constLast()));
    // A filter for a part of the time line lets through what the heading counts.
    RecordFilter filter;
    filter.due = DueOn{true, {}};
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    filter.due = DueOn{false, m_model->dueDayAt(2)};
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, RecordModel::OrganizationColumn).data().toString(), QStringLiteral("C"));
}

void TestRecordModel::groupsASharedTokenUnderEachOrganization()
{
    TokenRecord shared = recordOf(QStringLiteral("acme-prod"));
    for (const char *name : {"Team 10", "Team 9"})
        shared.sharedWith.append(recordOf(QLatin1String(name)).target);
    const TokenRecord own = recordOf(QStringLiteral("Team 9"));
    m_model->setRecords({shared, own, recordOf(QStringLiteral("Borders"))});
    RecordProxy proxy(*m_model);
    GroupedModel grouped(proxy, RecordModel::GroupRole);
    const QAbstractItemModelTester tester(&grouped, QAbstractItemModelTester::FailureReportingMode::QtTest);
    grouped.sort(RecordModel::OrganizationColumn, Qt::AscendingOrder);
    grouped.setGroupColumn(RecordModel::OrganizationColumn);
    const auto seen = [&grouped] {
        QStringList lines;
        for (int branch = 0; branch < grouped.rowCount(); ++branch) {
            const QModelIndex heading = grouped.index(branch, 0);
            QStringList rows;
            for (int row = 0; row < grouped.rowCount(heading); ++row)
                rows.append(grouped.index(row, 0, heading).data().toString());
            lines.append(heading.data().toString() + QLatin1String(": ") + rows.join(QLatin1String(", ")));
        }
        return lines;
    };
    QCOMPARE(seen(),
        QStringList({QStringLiteral("acme-prod (1): acme-prod +2"), QStringLiteral("Borders (1): Borders"),
            QStringLiteral("Team 9 (2): acme-prod +2, Team 9"),
            QStringLiteral("Team 10 (1): acme-prod +2")}));
    grouped.sort(RecordModel::OrganizationColumn, Qt::DescendingOrder);
    QCOMPARE(seen().constFirst(), QStringLiteral("Team 10 (1): acme-prod +2"));
    // Each place is told of a change.
    QSignalSpy changed(&grouped, &QAbstractItemModel::dataChanged);
    m_model->setPresences({{shared.id, vault::Presence::Absent}});
    QSet<QString> branches;
    for (const QList<QVariant> &signal : std::as_const(changed))
        branches.insert(grouped.branchOf(signal.constFirst().toModelIndex()));
    QVERIFY(changed.isEmpty() || branches.contains(QStringLiteral("Team 10")));
    // Every place leads to the row, and back to where it was.
    const int row = grouped.tableRow(grouped.index(0, 0, grouped.index(0, 0)));
    QCOMPARE(proxy.index(row, 0).data().toString(), QStringLiteral("acme-prod +2"));
    for (const char *branch : {"acme-prod", "Team 9", "Team 10"}) {
        const QModelIndex place = grouped.indexOfTableRow(row, QLatin1String(branch));
        QCOMPARE(grouped.branchOf(place), QLatin1String(branch));
        QCOMPARE(grouped.tableRow(place), row);
    }
    // Whoever looks for one of them finds it under that one.
    proxy.setFilter({QStringLiteral("team 10"), {}, {}, {}});
    QCOMPARE(seen(), QStringList{QStringLiteral("Team 10 (1): acme-prod +2")});
    proxy.setFilter({{}, {}, {}, shared.sharedWith.constLast().org.id});
    QCOMPARE(seen(), QStringList{QStringLiteral("Team 9 (1): acme-prod +2")});
}

void TestRecordModel::showsReplacedOnesAsSuch()
{
    TokenRecord record = recordOf(QStringLiteral("Payments"), -5);
    for (const auto &[state, word] : {std::pair(RecordState::Replaced, QStringLiteral("Replaced")),
             std::pair(RecordState::TakenBack, QStringLiteral("Taken back"))}) {
        record.state = state;
        m_model->setRecords({record});
        QCOMPARE(text(0, RecordModel::StateColumn), word);
        QVERIFY(text(0, RecordModel::DueColumn).isEmpty());
        for (int column = 0; column < RecordModel::ColumnCount; ++column) {
            const QModelIndex index = m_model->index(0, column);
            QCOMPARE(static_cast<Tone>(index.data(RecordModel::ToneRole).toInt()), Tone::Muted);
        }
    }
}

void TestRecordModel::keepsRowsWhenTheListGrowsOrChanges()
{
    QList<TokenRecord> list{recordOf(QStringLiteral("A")), recordOf(QStringLiteral("B"))};
    m_model->setRecords(list);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    list[1].state = RecordState::Replaced;
    list.append(recordOf(QStringLiteral("C")));
    m_model->setRecords(list);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(organizationNames(*m_model),
        (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    changed.clear();
    m_model->setRecords(list);
    QCOMPARE(changed.count(), 0);
}

void TestRecordModel::resetsWhenTheListIsAnother()
{
    m_model->setRecords({recordOf(QStringLiteral("A")), recordOf(QStringLiteral("B"))});
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRecords({recordOf(QStringLiteral("C"))});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(organizationNames(*m_model), QStringList{QStringLiteral("C")});
}

void TestRecordModel::namesTypesItDoesNotKnow()
{
    QCOMPARE(integrations::displayNameOf(QStringLiteral("github-enterprise")),
        QStringLiteral("GitHub Enterprise"));
    QCOMPARE(integrations::displayNameOf(QStringLiteral("something-new")), QStringLiteral("something-new"));
}

void TestRecordModel::sortsAsPeopleDo()
{
    RecordProxy proxy(*m_model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setRecords({recordOf(QStringLiteral("Team 10")), recordOf(QStringLiteral("team 9")),
        recordOf(QStringLiteral("Alpha"))});
    proxy.sort(RecordModel::OrganizationColumn, Qt::AscendingOrder);
    QCOMPARE(organizationNames(proxy),
        (QStringList{QStringLiteral("Alpha"), QStringLiteral("team 9"), QStringLiteral("Team 10")}));
    proxy.sort(RecordModel::OrganizationColumn, Qt::DescendingOrder);
    QCOMPARE(organizationNames(proxy).constFirst(), QStringLiteral("Team 10"));
}

void TestRecordModel::sortsDatesByTime()
{
    RecordProxy proxy(*m_model);
    // As texts, "2 ..." would come after "10 ...".
    m_model->setRecords({recordOf(QStringLiteral("late"), 200), recordOf(QStringLiteral("first"), 2),
        recordOf(QStringLiteral("second"), 10)});
    proxy.sort(RecordModel::DueColumn, Qt::AscendingOrder);
    QCOMPARE(organizationNames(proxy),
        (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("late")}));
}

void TestRecordModel::putsReplacedOnesLastInEitherOrder()
{
    RecordProxy proxy(*m_model);
    TokenRecord replaced = recordOf(QStringLiteral("M"));
    replaced.state = RecordState::Replaced;
    m_model->setRecords({replaced, recordOf(QStringLiteral("A")), recordOf(QStringLiteral("Z"))});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(RecordModel::OrganizationColumn, order);
        QCOMPARE(organizationNames(proxy).constLast(), QStringLiteral("M"));
    }
}

/// What would be slow with thousands: a signal for each row, where one for all of them does.
void TestRecordModel::arrangesThousandsOnce()
{
    QList<TokenRecord> list;
    presence::Presences missing;
    for (int i = 0; i < 5000; ++i) {
        list.append(recordOf(QStringLiteral("Organization %1").arg((i * 7919) % 5000), i % 120));
        missing.insert(list.constLast().id, vault::Presence::Absent);
    }
    m_tester.reset(); // it walks all of the model on each signal
    RecordProxy proxy(*m_model);
    proxy.sort(RecordModel::OrganizationColumn, Qt::AscendingOrder);
    GroupedModel grouped(proxy, RecordModel::GroupRole);
    m_model->setRecords(list);
    QCOMPARE(proxy.rowCount(), 5000);
    QCOMPARE(proxy.index(4999, RecordModel::OrganizationColumn).data().toString(),
        QStringLiteral("Organization 4999"));

    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy arranged(&grouped, &QAbstractItemModel::modelReset);
    m_model->setPresences(missing);
    QCOMPARE(changed.count(), 1);
    m_model->setPresences(missing);
    QCOMPARE(changed.count(), 1);
    QVERIFY(arranged.count() <= 1);
    arranged.clear();
    // What goes lies in many runs of rows; it is one arrangement.
    proxy.setFilter({QStringLiteral("7"), {}, {}, {}});
    QVERIFY(proxy.rowCount() < 5000);
    QCOMPARE(grouped.rowCount(), proxy.rowCount());
    QCOMPARE(arranged.count(), 1);
    proxy.setFilter({});
    QCOMPARE(grouped.rowCount(), 5000);
    QCOMPARE(arranged.count(), 2);

    list.append(recordOf(QStringLiteral("Organization 2500b")));
    m_model->setRecords(list);
    QCOMPARE(proxy.index(2501, RecordModel::OrganizationColumn).data().toString(),
        QStringLiteral("Organization 2500b"));
}

BTA_WINDOW_TEST(TestRecordModel)
#include "tst_recordmodel.moc"
