// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/runlog.h"

#include "clientcheck/healthanswers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace broker::clientrun {

namespace {

/// A line that never ends gets no more memory than this.
constexpr qsizetype longestRest = 16 * 1024;

qsizetype lastEndIn(const QByteArray &bytes)
{
    return std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r'));
}

/// Such as every engine gives to containers and images.
bool isId(QStringView text)
{
    constexpr qsizetype hexDigits = 64;
    return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// Without colours and the like for a terminal.
QStringList textLines(QString text)
{
    static const QRegularExpression steering(QStringLiteral("\x1b\\[[0-9;?]*[A-Za-z]"));
    static const QRegularExpression ends(QStringLiteral("[\r\n]+"));
    text.remove(steering);
    const QStringList lines = text.split(ends, Qt::SkipEmptyParts);
    wipe(text);
    return lines;
}

} // namespace

std::optional<LogMoment> LogMoment::takenFrom(QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(([0-9-]{10}T[0-9:]{8})(?:\\.([0-9]{1,9}))?(Z|[+-][0-9]{2}:[0-9]{2}))(?: |\\z)"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(match.captured(2) + match.captured(4), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    constexpr int digits = 9;
    const LogMoment taken{
        match.captured(1), moment.toSecsSinceEpoch(), match.captured(3).leftJustified(digits, u'0').toInt()};
    line.remove(0, match.capturedLength());
    return taken;
}

bool LogMoment::isBefore(const LogMoment &other) const noexcept
{
    return seconds < other.seconds || (seconds == other.seconds && nanoseconds < other.nanoseconds);
}

void RunLog::setKnown(const QList<Secret> &known)
{
    m_known = known;
    // A short one that is hidden first inside a long one would leave both ends of that to be read.
    std::stable_sort(
        m_known.begin(), m_known.end(), [](const Secret &a, const Secret &b) { return a.size() > b.size(); });
}

void RunLog::setOpen(const QStringList &names)
{
    m_open.clear();
    // "snyk/broker:container-registry-agent": its parts are what looks opaque.
    static const QRegularExpression joints(QStringLiteral("[^A-Za-z0-9_+=\\-]+"));
    for (const QString &name : names)
        m_open += name.split(joints, Qt::SkipEmptyParts);
}

QStringList RunLog::add(const QByteArray &bytes)
{
    m_rest += bytes;
    const qsizetype end = lastEndIn(m_rest);
    // A line cut in two could cut a secret in two, and neither half would be recognised: one that is too long
    // is dropped.
    if (end < 0) {
        if (m_rest.size() > longestRest)
            wipe(m_rest);
        return {};
    }
    QByteArray whole = m_rest.left(end);
    QByteArray rest = m_rest.mid(end + 1);
    wipe(m_rest);
    m_rest = std::move(rest);
    const QStringList lines = linesOf(whole);
    wipe(whole);
    return lines;
}

QStringList RunLog::finish()
{
    QByteArray whole = std::exchange(m_rest, {});
    const QStringList lines = linesOf(whole);
    wipe(whole);
    return lines;
}

QString RunLog::masked(const QString &text) const
{
    QStringList lines;
    const QStringList parts = textLines(text);
    for (const QString &part : parts) {
        const QString line = shown(part);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

void RunLog::begin(bool isTimed)
{
    wipe(m_rest);
    m_isTimed = isTimed;
    m_wasSeen = false;
    m_seen = m_last;
}

QStringList RunLog::linesOf(const QByteArray &whole)
{
    QString text = QString::fromUtf8(whole);
    QStringList lines;
    QStringList parts = textLines(text);
    for (QString &part : parts) {
        if (m_isTimed && isSeen(part))
            continue;
        const QString line = shown(part);
        if (!line.isEmpty())
            lines.append(line);
        wipe(part);
    }
    wipe(text);
    return lines;
}

bool RunLog::isSeen(QString &line)
{
    // Before anything in the line is hidden, which may be all of it.
    const auto moment = LogMoment::takenFrom(line);
    if (!moment)
        return m_wasSeen;
    m_wasSeen = m_seen && !m_seen->isBefore(*moment);
    if (!m_wasSeen)
        m_last = *moment;
    return m_wasSeen;
}

QString RunLog::shown(const QString &line) const
{
    return clientcheck::redacted(line, m_known, [this](QStringView whole, qsizetype start, qsizetype length) {
        return isOpen(whole, start, length);
    }).trimmed();
}

bool RunLog::isOpen(QStringView line, qsizetype start, qsizetype length) const
{
    const QStringView text = line.sliced(start, length);
    if (m_open.contains(text))
        return true;
    if (!isId(text))
        return false;
    // Alone on its line is how an engine answers; in the log of the client it may be anything.
    if (!m_isTimed && line.trimmed() == text)
        return true;
    static const QRegularExpression before(QStringLiteral("\\b(?:container|image)(?: with id| id)?:? \"?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return before.match(line.first(start)).hasMatch();
}

} // namespace broker::clientrun
