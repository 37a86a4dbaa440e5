// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/inventorytext.h"
#include "board/report.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "ui/handover/pdftext.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

/// A token that `more` other organizations share.
records::TokenRecord sharedBy(int more)
{
    records::TokenRecord record = samples::record(samples::brokerToken());
    for (int i = 0; i < more; ++i) {
        records::Target clone = record.target;
        clone.org = {OrgId::create(), QStringLiteral("Clone %1").arg(i), QStringLiteral("clone"), {}};
        record.sharedWith.append(clone);
    }
    // Two integrations in one of them.
    const records::Target twice = record.sharedWith.constFirst();
    record.sharedWith.append(twice);
    return record;
}

/// The cells of the one row, by their titles.
QString cellOf(const QByteArray &csv, const QString &title)
{
    const QStringList lines = QString::fromUtf8(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const auto cells = [](const QString &line) {
        return line.mid(line.indexOf(u'"') + 1).chopped(1).split(QStringLiteral("\",\""));
    };
    return cells(lines.value(1))
        .value(cells(lines.value(0)).indexOf(title), QStringLiteral("no such column"));
}

} // namespace

/// What is saved of the list says of a shared token whose it is: all of them.
class TestExportedNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheTable()
    {
        const auto table
            = [](int more) { return ui::inventoryTable({sharedBy(more)}, {}, samples::moment(), false); };
        QCOMPARE(cellOf(table(3), QStringLiteral("Organization")), QStringLiteral("Payments"));
        QCOMPARE(
            cellOf(table(3), QStringLiteral("Also used by")), QStringLiteral("Clone 0; Clone 1; Clone 2"));
        // Every one: somebody looks for theirs.
        QCOMPARE(cellOf(table(900), QStringLiteral("Also used by")).count(QLatin1String("Clone ")), 900);
        const records::TokenRecord alone = samples::record(samples::brokerToken());
        QCOMPARE(
            cellOf(ui::inventoryTable({alone}, {}, samples::moment(), false), QStringLiteral("Also used by")),
            QString());
    }

    void onPaper()
    {
        // Where a line breaks, and what a space is drawn as, does not matter.
        const auto bare = [](const QString &text) { return text.simplified().remove(u' '); };
        const auto says = [&bare](int more, const QString &text) {
            const QStringList texts = textsIn(ui::reportPdf({sharedBy(more)}, {}, samples::moment(), false));
            return std::any_of(texts.cbegin(), texts.cend(),
                [&](const QString &each) { return bare(each).contains(bare(text)); });
        };
        QVERIFY(says(3, QStringLiteral("Payments; Clone 0; Clone 1; Clone 2")));
        // A page of names says nothing more.
        QVERIFY(says(900, QStringLiteral("Payments; Clone 0; Clone 1; ")));
        QVERIFY(says(900, QStringLiteral("; Clone 10; and 889 more")));
    }

    void inTheCalendar()
    {
        const QString event = ui::calendarText(sharedBy(2)).due.description;
        QVERIFY2(
            event.startsWith(QLatin1String("Organization: Payments; Clone 0; Clone 1\n")), qPrintable(event));
    }
};

BTA_WINDOW_TEST(TestExportedNames)
#include "tst_exportednames.moc"
