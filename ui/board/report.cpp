// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/report.h"

#include "board/boardtext.h"
#include "integrations/catalogue.h"
#include "presenters/datetext.h"
#include "presenters/integrationtext.h"
#include "presenters/masktext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"
#include "reminders/reminders.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Report)
};

QPageSize pageSize()
{
    const bool imperial = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(imperial ? QPageSize::Letter : QPageSize::A4);
}

/// Text is put in as text, never as markup.
void fill(QTextTable &table, int row, const QStringList &texts, const QTextCharFormat &format)
{
    for (int column = 0; column < static_cast<int>(texts.size()); ++column)
        table.cellAt(row, column).firstCursorPosition().insertText(texts.at(column), format);
}

QStringList rowOf(
    const records::TokenRecord &record, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    const bool watched = reminders::isWatched(record);
    const QDateTime due = reminders::effectiveDue(record, policy).at;
    return {namedOrganizations(record), integrationName(record.target), regionIdText(record.target.regionId),
        maskText(record.fingerprint), shortDate(record.created),
        watched ? dueDateText(due, nowUtc, QLocale()) : recordStateText(record.state), record.note};
}

} // namespace

QByteArray reportPdf(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, bool practice)
{
    const QString heading = practice ? Texts::tr("Practice mode: these Snyk Broker tokens are not real")
                                     : Texts::tr("Snyk Broker tokens");
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 9));
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat title = bold;
    title.setFontPointSize(15);
    cursor.insertText(heading, title);
    cursor.insertBlock();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = reminders::localDay(nowUtc, zone);
    cursor.insertText(Texts::tr("%1. %2").arg(shortDate(today), summaryText(records, policy, nowUtc)), plain);
    cursor.insertBlock();
    const QStringList header{Texts::tr("Organization"), Texts::tr("Integration"), Texts::tr("Region"),
        Texts::tr("Fingerprint"), Texts::tr("Created"), Texts::tr("Rotation due"), Texts::tr("Notes")};
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(0.5);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table
        = cursor.insertTable(static_cast<int>(records.size()) + 1, static_cast<int>(header.size()), format);
    fill(*table, 0, header, bold);
    for (int row = 0; row < static_cast<int>(records.size()); ++row)
        fill(*table, row + 1, rowOf(records.at(row), policy, nowUtc), plain);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock();
    cursor.insertText(Texts::tr("The fingerprint shows the first and last four characters of a token. There "
                                "is no secret in this report."),
        plain);

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(heading);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(pageSize());
    writer.setPageOrientation(QPageLayout::Landscape);
    document.print(&writer);
    return pdf;
}

} // namespace broker::ui
