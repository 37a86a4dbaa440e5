// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"

#include <QRegularExpression>

namespace broker::audit::details {

namespace {

constexpr QLatin1String keptUntilPrefix("kept-until ");

} // namespace

QString keptUntil(const QDate &day)
{
    return keptUntilPrefix + day.toString(Qt::ISODate);
}

std::optional<QDate> keptUntilIn(const QString &detail)
{
    if (!detail.startsWith(keptUntilPrefix))
        return std::nullopt;
    const QDate day = QDate::fromString(detail.mid(keptUntilPrefix.size()), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString handoverNote(const HandoverNote &note)
{
    return QStringLiteral("hand-over %1, locked with %2, until %3, %4 ")
               .arg(note.isOpened ? QStringLiteral("opened") : QStringLiteral("made"),
                   note.keyFingerprint.isEmpty() ? QStringLiteral("passphrase")
                                                 : QStringLiteral("key ") + note.keyFingerprint,
                   note.until.toString(Qt::ISODate),
                   note.isOpened ? QStringLiteral("from") : QStringLiteral("for"))
        + note.who;
}

std::optional<HandoverNote> handoverNoteIn(const QString &detail)
{
    static const QRegularExpression form(
        QStringLiteral("\\Ahand-over (made|opened), locked with (?:passphrase|key ([0-9 ]{35})), "
                       "until ([0-9-]{10}), (?:for|from) (.*)\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(detail);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate until = QDate::fromString(match.captured(3), Qt::ISODate);
    if (!until.isValid())
        return std::nullopt;
    return HandoverNote{
        match.captured(1) == QLatin1String("opened"), match.captured(2), until, match.captured(4)};
}

QString importCounts(const ImportCounts &counts)
{
    return QStringLiteral("%1 stored, %2 unchanged, %3 left out")
        .arg(counts.stored)
        .arg(counts.unchanged)
        .arg(counts.leftOut);
}

std::optional<ImportCounts> importCountsIn(const QString &detail)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{1,9}) stored, ([0-9]{1,9}) unchanged, ([0-9]{1,9}) left out\\z"));
    const QRegularExpressionMatch match = form.match(detail);
    if (!match.hasMatch())
        return std::nullopt;
    return ImportCounts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace broker::audit::details
