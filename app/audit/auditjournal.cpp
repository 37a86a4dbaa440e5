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

QByteArray linesOf(QList<Entry> entries, const QDateTime &now)
{
    QByteArrayList lines;
    for (Entry &entry : entries) {
        entry.at = now;
        lines.append(toLine(entry));
    }
    return lines.join('\n');
}

AuditError cannotWrite(const QString &path, const FileError &error)
{
    return {AuditErrorKind::CannotWrite, path, error.detail};
}

} // namespace

/// The files. Holds nothing but their names: whatever thread has it writes, one at a time.
class AuditJournal::Folder final
{
public:
    Folder(QString path, Limits limits)
        : m_path(std::move(path))
        , m_limits(limits)
    { }

    [[nodiscard]] QString currentFile() const { return m_path + currentName; }
    /// Oldest first, with path.
    [[nodiscard]] QStringList closedFiles() const;
    /// `lines` of the moment `now`.
    [[nodiscard]] Written append(const QByteArray &lines, const QDateTime &now) const;

private:
    [[nodiscard]] Written write(const QByteArray &lines) const;
    /// Best effort: an entry is worth more than tidy files.
    void closeFullFile(qint64 upcoming, const QDateTime &now) const;
    void removeOldFiles(const QDateTime &now) const;
    [[nodiscard]] bool removeOld(const QString &path, const QDateTime &now) const;

    QString m_path;
    Limits m_limits;
};

QStringList AuditJournal::Folder::closedFiles() const
{
    QStringList paths;
    const QDir folder(m_path);
    for (const QString &name : folder.entryList({closedPattern}, QDir::Files | QDir::Hidden, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

AuditJournal::Written AuditJournal::Folder::append(const QByteArray &lines, const QDateTime &now) const
{
    closeFullFile(lines.size() + 1, now);
    return write(lines);
}

AuditJournal::Written AuditJournal::Folder::write(const QByteArray &lines) const
{
    const QString path = currentFile();
    return appendPrivateLine(path, lines).map_error([&path](const FileError &error) {
        return cannotWrite(path, error);
    });
}

void AuditJournal::Folder::closeFullFile(qint64 upcoming, const QDateTime &now) const
{
    const auto isFull = [this, upcoming] {
        const QFileInfo current(currentFile());
        return current.exists() && current.size() > 0 && current.size() + upcoming > m_limits.file;
    };
    if (!isFull())
        return;
    // Two processes that close it at once would give two files one name, and a rename replaces. Whoever
    // comes second adds to the full file, or finds a new one.
    const auto closing = lockFile(m_path + QLatin1String("/audit.lock"), {});
    if (!closing || !isFull())
        return;
    const QStringList closed = closedFiles();
    const int number = closed.isEmpty() ? 1 : numberOf(closed.constLast()) + 1;
    const QString path = m_path
        + QStringLiteral("/audit-%1-%2")
              .arg(number, numberDigits, decimal, QLatin1Char('0'))
              .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")))
        + ending;
    if (!QFile::rename(currentFile(), path)) {
        qCWarning(logAudit) << "The full file of the audit journal cannot be renamed; it grows on.";
        return;
    }
    removeOldFiles(now);
}

void AuditJournal::Folder::removeOldFiles(const QDateTime &now) const
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
        if (!removeOld(path, now))
            return;
        total -= size;
    }
}

bool AuditJournal::Folder::removeOld(const QString &path, const QDateTime &now) const
{
    // Noted first: nothing may disappear without a trace.
    Entry entry;
    entry.action = Action::OldEntriesRemoved;
    entry.detail = QFileInfo(path).fileName();
    entry.at = now;
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

AuditJournal::AuditJournal(QString folder, const Clock &clock, Limits limits)
    : m_files(std::make_shared<const Folder>(folder, limits))
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_disk(std::make_unique<DiskThread>(QStringLiteral("the audit journal")))
{ }

AuditJournal::~AuditJournal() = default;

Result<bool, AuditError> AuditJournal::append(Entry entry)
{
    return appendAll({std::move(entry)});
}

Result<bool, AuditError> AuditJournal::appendAll(QList<Entry> entries)
{
    if (entries.isEmpty())
        return true;
    const QDateTime now = m_clock.nowUtc();
    const QByteArray lines = linesOf(std::move(entries), now);
    m_disk->wait();
    return reported(m_files->append(lines, now));
}

QFuture<AuditJournal::Written> AuditJournal::appendAllSoon(QList<Entry> entries)
{
    if (entries.isEmpty())
        return settledFuture<bool, AuditError>(true);
    const QDateTime now = m_clock.nowUtc();
    return m_disk
        ->run([files = m_files, lines = linesOf(std::move(entries), now), now] {
            return files->append(lines, now);
        })
        .then(&m_home, [this](const Written &written) { return reported(written); });
}

AuditJournal::Written AuditJournal::reported(const Written &written) const
{
    if (!written && m_onFailure)
        m_onFailure(written.error());
    return written;
}

AuditReader AuditJournal::reader(const Filter &filter) const
{
    m_disk->wait();
    QStringList files;
    if (QFileInfo::exists(m_files->currentFile()))
        files.append(m_files->currentFile());
    const QStringList closed = m_files->closedFiles();
    for (auto path = closed.crbegin(); path != closed.crend(); ++path)
        files.append(*path);
    return AuditReader(files, filter);
}

Result<Export, AuditError> AuditJournal::exportAll(
    ExportFormat format, exports::Separator separator, const QStringList &header) const
{
    m_disk->wait();
    Export result;
    result.closedFiles = m_files->closedFiles();
    QStringList files = result.closedFiles;
    if (QFileInfo::exists(m_files->currentFile()))
        files.append(m_files->currentFile());
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
