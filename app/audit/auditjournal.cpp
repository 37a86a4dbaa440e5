// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditjournal.h"

#include "core/filelock.h"
#include "core/log.h"
#include "core/privatefile.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace broker::audit {

namespace {

constexpr QLatin1String currentName("/audit.jsonl");
constexpr QLatin1String closedPattern("audit-*.jsonl");
constexpr QLatin1String ending(".jsonl");
constexpr QLatin1String exportedEnding(".exported.jsonl");
constexpr int numberDigits = 6;
constexpr int decimal = 10;

/// The running number in "audit-000007-...", which orders the files whatever the clock did.
int numberOf(const QString &path)
{
    return QFileInfo(path).fileName().section(u'-', 1, 1).toInt();
}

AuditError cannotWrite(const QString &path, const FileError &error)
{
    return {AuditErrorKind::CannotWrite, path, error.detail};
}

} // namespace

AuditJournal::AuditJournal(QString folder, const Clock &clock, Limits limits)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_limits(limits)
{ }

QString AuditJournal::currentFile() const
{
    return m_folder + currentName;
}

QStringList AuditJournal::closedFiles() const
{
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({closedPattern}, QDir::Files | QDir::Hidden, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

Result<bool, AuditError> AuditJournal::append(Entry entry)
{
    return appendAll({std::move(entry)});
}

Result<bool, AuditError> AuditJournal::appendAll(QList<Entry> entries)
{
    QByteArrayList lines;
    for (Entry &entry : entries) {
        entry.at = m_clock.nowUtc();
        lines.append(toLine(entry));
    }
    if (lines.isEmpty())
        return true;
    const QByteArray text = lines.join('\n');
    closeFullFile(text.size() + 1);
    auto written = write(text);
    if (!written && m_onFailure)
        m_onFailure(written.error());
    return written;
}

Result<bool, AuditError> AuditJournal::write(const QByteArray &lines) const
{
    const QString path = currentFile();
    return appendPrivateLine(path, lines).map_error([&path](const FileError &error) {
        return cannotWrite(path, error);
    });
}

void AuditJournal::closeFullFile(qint64 upcoming)
{
    const auto isFull = [this, upcoming] {
        const QFileInfo current(currentFile());
        return current.exists() && current.size() > 0 && current.size() + upcoming > m_limits.file;
    };
    if (!isFull())
        return;
    // Two processes that close it at once would give two files one name, and a rename replaces. Whoever
    // comes second adds to the full file, or finds a new one.
    const auto closing = lockFile(m_folder + QLatin1String("/audit.lock"), {});
    if (!closing || !isFull())
        return;
    const QStringList closed = closedFiles();
    const int number = closed.isEmpty() ? 1 : numberOf(closed.constLast()) + 1;
    const QString path = m_folder
        + QStringLiteral("/audit-%1-%2")
              .arg(number, numberDigits, decimal, QLatin1Char('0'))
              .arg(m_clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
        + ending;
    if (!QFile::rename(currentFile(), path)) {
        qCWarning(logAudit) << "The full file of the audit journal cannot be renamed; it grows on.";
        return;
    }
    removeOldFiles();
}

void AuditJournal::removeOldFiles()
{
    const QStringList closed = closedFiles();
    qint64 total = 0;
    for (const QString &path : closed)
        total += QFileInfo(path).size();
    for (const QString &path : closed) {
        const qint64 size = QFileInfo(path).size();
        // Room for the file that is about to be filled.
        const bool tooMuch = total + m_limits.file > m_limits.total;
        if (!tooMuch && !path.endsWith(exportedEnding))
            continue;
        if (!removeOld(path))
            return;
        total -= size;
    }
}

bool AuditJournal::removeOld(const QString &path)
{
    // Noted first: nothing may disappear without a trace.
    Entry entry;
    entry.action = Action::OldEntriesRemoved;
    entry.detail = QFileInfo(path).fileName();
    entry.at = m_clock.nowUtc();
    if (!write(toLine(entry))) {
        qCWarning(logAudit) << "An old file of the audit journal is kept: its end cannot be noted down.";
        return false;
    }
    if (!removePrivateFile(path)) {
        qCWarning(logAudit) << "An old file of the audit journal cannot be removed.";
        return false;
    }
    return true;
}

AuditReader AuditJournal::reader(const Filter &filter) const
{
    QStringList files;
    if (QFileInfo::exists(currentFile()))
        files.append(currentFile());
    const QStringList closed = closedFiles();
    for (auto path = closed.crbegin(); path != closed.crend(); ++path)
        files.append(*path);
    return AuditReader(files, filter);
}

Result<Export, AuditError> AuditJournal::exportAll(
    ExportFormat format, exports::Separator separator, const QStringList &header) const
{
    Export result;
    result.closedFiles = closedFiles();
    QStringList files = result.closedFiles;
    if (QFileInfo::exists(currentFile()))
        files.append(currentFile());
    QList<QStringList> rows;
    for (const QString &path : std::as_const(files)) {
        const QByteArray content = contentOfFile(path, result.report);
        if (result.report.unreadableFiles > 0)
            return Failure(AuditError{AuditErrorKind::CannotRead, path, QString()});
        for (const QByteArray &text : content.split('\n')) {
            const Line line = lineFrom(text);
            result.report.torn += line.kind == LineKind::Torn ? 1 : 0;
            result.report.newer += line.kind == LineKind::Newer ? 1 : 0;
            if (line.kind == LineKind::Torn || line.kind == LineKind::Empty)
                continue;
            if (format == ExportFormat::JsonLines)
                result.content += text + '\n';
            else if (line.entry)
                rows.append(fieldsOf(*line.entry));
        }
    }
    if (format == ExportFormat::Csv)
        result.content = exports::toCsv(header, rows, separator);
    return result;
}

Result<bool, AuditError> AuditJournal::markExported(const QStringList &closedFiles)
{
    for (const QString &path : closedFiles) {
        if (path.endsWith(exportedEnding) || !QFileInfo::exists(path))
            continue;
        QFile file(path);
        if (!file.rename(path.chopped(ending.size()) + exportedEnding))
            return Failure(AuditError{AuditErrorKind::CannotWrite, path, file.errorString()});
    }
    return true;
}

} // namespace broker::audit
