// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditreader.h"

#include "core/privatefile.h"

#include <QFile>

#include <algorithm>

namespace broker::audit {

bool matches(const Entry &entry, const Filter &filter)
{
    if (filter.from && entry.at < *filter.from)
        return false;
    if (filter.until && entry.at >= *filter.until)
        return false;
    if (!filter.actions.isEmpty() && !filter.actions.contains(entry.action))
        return false;
    if (filter.text.isEmpty())
        return true;
    const QStringList shown = fieldsOf(entry);
    return std::any_of(shown.begin(), shown.end(),
        [&filter](const QString &field) { return field.contains(filter.text, Qt::CaseInsensitive); });
}

QByteArray contentOfFile(const QString &path, ReadReport &report)
{
    QFile file(path);
    // A pipe that nobody writes to would make us wait forever.
    if (obstacleAt(path) || !file.open(QIODevice::ReadOnly)) {
        ++report.unreadableFiles;
        return {};
    }
    const qint64 leftOut = std::max<qint64>(0, file.size() - mostBytesOfFile);
    if (leftOut > 0 && file.seek(leftOut)) {
        ++report.unreadableFiles;
        file.readLine();
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        ++report.unreadableFiles;
    return content;
}

AuditReader::AuditReader(QStringList files, Filter filter)
    : m_files(std::move(files))
    , m_filter(std::move(filter))
{ }

QByteArray AuditReader::takeLastLine()
{
    if (m_left.endsWith('\n'))
        m_left.chop(1);
    const qsizetype start = m_left.lastIndexOf('\n') + 1;
    QByteArray line = m_left.sliced(start);
    m_left.truncate(start);
    return line;
}

QList<Entry> AuditReader::next(int most)
{
    QList<Entry> entries;
    while (entries.size() < most && !atEnd()) {
        if (m_left.isEmpty()) {
            m_left = contentOfFile(m_files.takeFirst(), m_report);
            continue;
        }
        const Line line = lineFrom(takeLastLine());
        switch (line.kind) {
        case LineKind::Entry:
            if (matches(*line.entry, m_filter))
                entries.append(*line.entry);
            break;
        case LineKind::Newer:
            ++m_report.newer;
            break;
        case LineKind::Torn:
            ++m_report.torn;
            break;
        case LineKind::Empty:
            break;
        }
    }
    return entries;
}

} // namespace broker::audit
