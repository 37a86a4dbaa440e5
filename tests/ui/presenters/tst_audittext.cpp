// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/audittext.h"

#include "audit/auditdetail.h"
#include "audit/auditjournal.h"
#include "models/auditmodel.h"
#include "support/fixedclock.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using audit::Action;
using audit::Entry;
using audit::Outcome;

namespace {

Entry entryWith(Action action, const QString &detail)
{
    Entry entry;
    entry.action = action;
    entry.detail = detail;
    return entry;
}

} // namespace

class TestAuditText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsOwnWords()
    {
        QStringList words;
        for (const Action action : auditActions()) {
            const QString text = auditActionText(action);
            QVERIFY2(!text.isEmpty() && !words.contains(text), qPrintable(text));
            QVERIFY(text != audit::nameOf(action));
            words.append(text);
        }
    }

    void everyOutcomeHasItsOwnWords()
    {
        QStringList words;
        for (const Outcome outcome :
            {Outcome::Succeeded, Outcome::Failed, Outcome::Cancelled, Outcome::Unknown}) {
            const QString text = auditOutcomeText(outcome);
            QVERIFY2(!text.isEmpty() && !words.contains(text), qPrintable(text));
            words.append(text);
        }
    }

    /// Nobody reads names of calls and English sentences that were made for the file.
    void tellsOurOwnDetailsInWords_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::newRow("call for a token") << Action::TokenGenerated << QString(audit::details::provisionCall)
                                          << QStringLiteral("provisional token requested");
        QTest::newRow("call to switch") << Action::IntegrationChanged << QString(audit::details::switchCall)
                                        << QStringLiteral("switch to the new token");
        QTest::newRow("taken back") << Action::IntegrationChanged << QString(audit::details::takenBack)
                                    << QStringLiteral("taken back, Broker switched off");
        QTest::newRow("shared") << Action::SecretStored << QString(audit::details::shared)
                                << QStringLiteral("used here too");
        QTest::newRow("kept until") << Action::DueDateChanged << audit::details::keptUntil(QDate(2027, 2, 24))
                                    << QStringLiteral("kept until 2/24/2027");
        QTest::newRow("import") << Action::BackupImported << audit::details::importCounts({3, 1, 2})
                                << QStringLiteral("added or changed: 3, unchanged: 1, left out: 2");
        QTest::newRow("backup") << Action::BackupSaved << QStringLiteral("7") << QStringLiteral("7 entry(s)");
        QTest::newRow("file") << Action::ConfigurationSaved << QStringLiteral("shared")
                              << QStringLiteral("shared");
        QTest::newRow("host") << Action::SecretChecked << QStringLiteral("gitlab.corp.example")
                              << QStringLiteral("gitlab.corp.example");
    }
    void tellsOurOwnDetailsInWords()
    {
        QFETCH(const Action, action);
        QFETCH(const QString, detail);
        QFETCH(const QString, words);
        QCOMPARE(auditDetailText(entryWith(action, detail), QLocale(QLocale::English)), words);
    }

    void readsOnlyWhatItWrites()
    {
        QCOMPARE(audit::details::importCountsIn(audit::details::importCounts({3, 1, 2})).value(),
            (audit::details::ImportCounts{3, 1, 2}));
        QVERIFY(!audit::details::importCountsIn(QStringLiteral("3 stored, 1 unchanged, 2 left out\n")));
        QVERIFY(
            !audit::details::importCountsIn(QStringLiteral("9999999999 stored, 1 unchanged, 2 left out")));
        QCOMPARE(
            audit::details::keptUntilIn(QStringLiteral("kept-until 2027-02-24")).value(), QDate(2027, 2, 24));
        QVERIFY(!audit::details::keptUntilIn(QStringLiteral("kept-until 2027-02-30")));
    }

    void theTableShowsTheWords()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock(samples::moment());
        audit::AuditJournal journal(folder.filePath(QStringLiteral("audit")), clock);
        Entry entry = entryWith(Action::IntegrationChanged, audit::details::switchCall);
        entry.orgName = QStringLiteral("Payments");
        entry.regionId = QStringLiteral("custom:acme.snyk.example");
        entry.outcome = Outcome::Unknown;
        QVERIFY(journal.append(entry).has_value());
        AuditModel model(journal);
        model.load({});
        QCOMPARE(model.rowCount(), 1);
        const auto shown = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(shown(AuditModel::WhatColumn), auditActionText(Action::IntegrationChanged));
        QCOMPARE(shown(AuditModel::OutcomeColumn), auditOutcomeText(Outcome::Unknown));
        QCOMPARE(shown(AuditModel::WhereColumn),
            QStringLiteral("Payments, Single tenant (acme.snyk.example), switch to the new token"));
    }
};

BTA_TEST(TestAuditText)
#include "tst_audittext.moc"
