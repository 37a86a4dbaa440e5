// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"
#include "board/tokenboard.h"
#include "core/privatefile.h"
#include "presence/snyktrail.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/managedtext.h"
#include "presenters/tokenstatetext.h"
#include "records/paths.h"
#include "reminders/duepolicy.h"
#include "sandbox/sandboxsnyk.h"
#include "sharing/surveyfile.h"
#include "shell.h"
#include "snyk/client.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using presence::TokenState;
using records::TokenRecord;

namespace {

const QString colleague = QStringLiteral("0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35");

records::Paths pathsOf(const Shell &shell)
{
    return records::Paths::under(
        shell.dataFolder(), shell.folder.filePath(QStringLiteral("config")), {}, false);
}

/// As the log was read in an earlier run.
void noteChange(const Shell &shell, const TokenRecord &record, int daysAfter = 2, const QString &name = {})
{
    presence::SnykChange change{record.created.addDays(daysAfter), snyk::IntegrationChange::Edited,
        snyk::ChangedThrough::Api, colleague};
    change.userName = name;
    presence::SnykTrails trails;
    trails.insert(record.id, presence::SnykTrail{record.created.addDays(3), change});
    (void)writePrivateFile(pathsOf(shell).snykTrailsFile, QJsonDocument(presence::toJson(trails)).toJson());
}

QString textOf(const Shell &shell, const char *label)
{
    const auto *shown = shell.find<QLabel>(label);
    return shown->isVisible() ? ui::withoutBreaks(shown->text()) : QString();
}

TokenState stateOf(const Shell &shell)
{
    return shell.find<ui::TokenBoard>("tokenBoard")->model().stateAt(0);
}

} // namespace

/// What others have done at Snyk to the integration of a recorded token.
class TestChangedAtSnyk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAStateWithAReminder()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        shell.clock->set(record.created.addDays(4));
        const QString who = QStringLiteral("Robin Colleague (robin@example.com)");
        noteChange(shell, record, 2, who);
        QVERIFY(shell.start());
        QCOMPARE(stateOf(shell), TokenState::ChangedElsewhere);
        const QString told = QStringLiteral("Integration changed on %1 by %2, through the API")
                                 .arg(ui::shortDate(record.created.addDays(2)), who);
        QCOMPARE(textOf(shell, "detailsAtSnyk"), told);
        QCOMPARE(textOf(shell, "detailsAdvice"),
            ui::tokenStateAdvice(TokenState::ChangedElsewhere, vault::SecretKind::BrokerToken));

        const ui::MessageBar &bar = shell.bar("reminderBar");
        QTRY_VERIFY(bar.hasMessage());
        QVERIFY2(bar.message().title.startsWith(QLatin1String("Changed at Snyk")),
            qPrintable(bar.message().title));
        QCOMPARE(bar.message().lines.constFirst(),
            QString(ui::recordName(record) + QLatin1String(": ") + told + u'.'));
        QVERIFY(shell.composition.changes().trails().value(record.id).last->isReminded);
        // Once, and not again with each start.
        QVERIFY(shell.window->close());
        QVERIFY(shell.start());
        QVERIFY(!shell.bar("reminderBar").hasMessage());
        QCOMPARE(stateOf(shell), TokenState::ChangedElsewhere);
    }

    /// What the inventory has found is told of the token on the board as well, in the same words.
    void saysTheSameInBothTabs_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isBrokered");
        QTest::addColumn<bool>("isEdited");
        QTest::newRow("as it was recorded") << true << true << false;
        QTest::newRow("gone") << false << false << false;
        QTest::newRow("without Broker") << true << false << false;
        QTest::newRow("edited by somebody, says the audit log") << true << true << true;
    }
    void saysTheSameInBothTabs()
    {
        QFETCH(const bool, isThere);
        QFETCH(const bool, isBrokered);
        QFETCH(const bool, isEdited);
        Shell shell;
        const TokenRecord record = shell.add();
        const records::Target &target = record.target;
        if (isEdited)
            noteChange(shell, record);
        sharing::StoredSurvey survey{target.regionId, target.apiAddress, record.created.addDays(1)};
        survey.isFinished = true;
        survey.organizations = {{target.org.id, target.org.name, target.org.slug, target.org.group, false}};
        sharing::Holdings found;
        if (isThere)
            found.entries = {{target.integrationType, target.integration}};
        found.flags = snyk::BrokerFlags{{*target.integration, isBrokered}};
        survey.holdings = {{target.org.id, found}};
        survey.looked = {{target.org.id, survey.begun}};
        survey.seen = {target.org.id};
        survey.held = {{target.org.id, {{target.integrationType, target.integration}}}};
        QVERIFY(sharing::saveSurvey(pathsOf(shell).inventoryFile, survey));
        QVERIFY(shell.start());
        auto *tabs = shell.find<QTabWidget>("boardTabs");
        const bool isChanged = !isThere || !isBrokered || isEdited;
        QTRY_COMPARE(stateOf(shell) == TokenState::ChangedElsewhere, isChanged);
        const QString advice = textOf(shell, "detailsAdvice");
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        const QString spoken
            = model.index(0, ui::RecordModel::OrganizationColumn).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.contains(ui::tokenStateText(TokenState::ChangedElsewhere)), isChanged);

        tabs->setCurrentIndex(1);
        auto *table = shell.find<QTreeView>("inventoryTable");
        QTRY_VERIFY(table && table->model()->rowCount() == 1);
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(0, column).data().toString());
        QVERIFY2(cells.contains(ui::managedText(sharing::Managed::Changed)) == isChanged,
            qPrintable(cells.join(u'|')));
        if (!isChanged)
            return;
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_COMPARE(textOf(shell, "inventoryNote"), advice);
    }

    /// A token that came into the list long after it was made is due by its own age, if the user wants that.
    void offersTheTrueDate_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("due");
        QTest::newRow("use") << QByteArray("useTrueDateButton") << 60;
        QTest::newRow("keep") << QByteArray("keepListDateButton") << 90;
    }
    void offersTheTrueDate()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const int, due);
        Shell shell;
        TokenRecord record = shell.add();
        record.origin = records::Origin::Pasted;
        QVERIFY(shell.real().records.put(record));
        noteChange(shell, record, -30);
        QVERIFY(shell.start());
        auto *answer = shell.window->findChild<QPushButton *>(QString::fromLatin1(button));
        QVERIFY(answer);
        // It stands beside its own token, and beside no other.
        auto *list = shell.find<QTreeView>("recordTable");
        QVERIFY(list);
        list->clearSelection();
        list->setCurrentIndex({});
        QTRY_VERIFY(!shell.window->findChild<QPushButton *>(QString::fromLatin1(button)));
        list->setCurrentIndex(list->model()->index(0, 0));
        answer = shell.window->findChild<QPushButton *>(QString::fromLatin1(button));
        QVERIFY(answer);
        // Nothing is changed unasked.
        const auto dueOf = [&shell, &record] {
            return reminders::effectiveDue(*shell.real().records.find(record.id), {}).at;
        };
        QCOMPARE(dueOf(), record.created.addDays(90));
        answer->click();
        shell.real().records.settle();
        QCOMPARE(dueOf(), record.created.addDays(due));
        // Asked once.
        QVERIFY(shell.window->close());
        QVERIFY(shell.start());
        QVERIFY(!shell.window->findChild<QPushButton *>(QString::fromLatin1(button)));
    }

    void endsWhenTheUserKnowsOfIt()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        noteChange(shell, record);
        QVERIFY(shell.start());
        auto *known = shell.window->findChild<QAction *>(QStringLiteral("acceptChangeAction"));
        QTRY_VERIFY(known->isVisible() && known->isEnabled());
        known->trigger();
        QTRY_VERIFY(stateOf(shell) != TokenState::ChangedElsewhere);
        QTRY_VERIFY(!known->isVisible());
        QVERIFY(!textOf(shell, "detailsAtSnyk").isEmpty());
        audit::AuditReader reader = shell.real().audit.reader();
        QCOMPARE(reader.next(1).constFirst().action, audit::Action::SecretChecked);
    }

    void isLookedForAfterASignIn()
    {
        Shell shell;
        sandbox::SandboxSnyk *snyk = nullptr;
        shell.makePractice = [&snyk] {
            sandbox::SandboxOptions options;
            options.delay = std::chrono::milliseconds(0);
            auto made = std::make_unique<sandbox::SandboxSnyk>(options);
            snyk = made.get();
            return made;
        };
        QVERIFY(shell.start());
        shell.trigger("practiceAction");
        const Workspace &practice = shell.composition.current();
        QVERIFY(practice.practice);
        const access::Session session{samples::region(), samples::apiToken(), samples::self()};
        snyk::Client client(
            practice.http, practice.clock, session.region.api, session.credential, practice.retry);
        auto listed = client.orgs({QStringLiteral("Payments Platform"), QString()}, {});
        QVERIFY(QTest::qWaitFor([&listed] { return listed.isFinished(); }));
        const snyk::Organization org = listed.result()->organizations.constFirst();

        records::Target target = samples::target();
        target.org = {org.id, org.name, org.slug, org.group};
        TokenRecord record = samples::record(samples::brokerToken(), target);
        record.practice = true;
        QVERIFY(practice.records.put(record));
        shell.clock->set(record.created.addDays(4));
        snyk->noteChange(org.id, *target.integration, QStringLiteral("edit"), QStringLiteral("ui"),
            record.created.addDays(1), colleague);
        practice.sessions->keep(session);
        // A token that is not in the keychain is told first.
        QTRY_VERIFY(shell.bar("reminderBar").hasMessage());
        QVERIFY2(textOf(shell, "detailsAtSnyk").contains(QLatin1String("in the Web UI")),
            qPrintable(textOf(shell, "detailsAtSnyk")));
        QVERIFY(shell.bar("reminderBar").message().title.startsWith(QLatin1String("Changed at Snyk")));
    }
};

BTA_WINDOW_TEST(TestChangedAtSnyk)
#include "tst_changedatsnyk.moc"
