// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/runlog.h"

#include "clientcheck/healthanswers.h"

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

} // namespace

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
    return linesOf(text.toUtf8()).join(u'\n');
}

QStringList RunLog::linesOf(const QByteArray &whole) const
{
    // Colours and the like for a terminal.
    static const QRegularExpression steering(QStringLiteral("\x1b\\[[0-9;?]*[A-Za-z]"));
    static const QRegularExpression ends(QStringLiteral("[\r\n]+"));
    QString text = QString::fromUtf8(whole);
    text.remove(steering);
    QStringList lines;
    const QStringList parts = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString line = clientcheck::redacted(part, m_known).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    wipe(text);
    return lines;
}

} // namespace broker::clientrun
