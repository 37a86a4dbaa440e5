// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/clientfiles.h"

#include "clientconfig/remark.h"
#include "clientconfig/remembered.h"
#include "core/tokens.h"
#include "workspace/auditnote.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace broker::sharing {

using clientconfig::PlannedFile;
using clientconfig::SavedFile;
using vault::VaultError;
using vault::VaultErrorKind;

namespace {

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// The next token may be had all the same.
bool isOfOneToken(const VaultError &error)
{
    return error.kind == VaultErrorKind::NotFound || error.kind == VaultErrorKind::Unreadable;
}

bool endsIt(const FileOutcome &outcome)
{
    const auto *error = std::get_if<VaultError>(&outcome);
    return error ? !isOfOneToken(*error) : std::holds_alternative<FileError>(outcome);
}

} // namespace

QList<RecordId> recordsOf(const JobPlan &plan, const QList<RowState> &states)
{
    QList<RecordId> records;
    for (qsizetype row = 0; row < std::min(plan.rows.size(), states.size()); ++row) {
        const auto *done = std::get_if<Done>(&states.at(row));
        if (!done)
            continue;
        // One token, and one client, for all of them.
        if (plan.way == Way::Share && plan.sourceRecord)
            return {*plan.sourceRecord};
        if (plan.way == Way::Each && done->token && plan.rows.at(row).record)
            records.append(*plan.rows.at(row).record);
    }
    return records;
}

ClientFiles::ClientFiles(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

ClientFiles::~ClientFiles()
{
    // What is written may be running tomorrow.
    if (m_isRunning && !m_remembering.isRunning())
        (void)m_workspace.records.putAllSoon(remembered());
}

Result<bool, FilesObstacle> ClientFiles::start(const QList<PlannedFile> &plan, clientconfig::Carrier carrier,
    const QString &folder, const QString &remark)
{
    QStringList taken;
    for (const PlannedFile &file : plan) {
        const auto preview = clientconfig::preview(carrier, file.draft);
        if (preview && !*preview)
            return Failure(FilesObstacle(preview->error()));
        if (isTaken(QDir(folder).filePath(file.fileName)))
            taken.append(file.fileName);
    }
    if (!taken.isEmpty())
        return Failure(FilesObstacle(taken));
    m_plan = plan;
    m_carrier = carrier;
    m_folder = folder;
    m_remark = remark;
    m_outcomes = QList<FileOutcome>(plan.size(), NotWritten());
    m_unremembered.reset();
    m_at = 0;
    m_written = 0;
    m_isRunning = true;
    m_isStopping = false;
    nextSoon();
    return true;
}

void ClientFiles::stop()
{
    m_isStopping = m_isRunning;
    m_read.stop();
}

/// From the event loop: a store in memory answers at once, and a thousand files are not one long moment.
void ClientFiles::nextSoon()
{
    QMetaObject::invokeMethod(this, &ClientFiles::next, Qt::QueuedConnection);
}

void ClientFiles::next()
{
    if (m_isStopping || m_at >= m_plan.size()) {
        finish();
        return;
    }
    const records::TokenRecord &record = m_plan.at(m_at).record;
    m_read.start(
        this,
        [&](std::stop_token stop) {
            return m_workspace.vaultFor(record.storage).read(record.key, std::move(stop));
        },
        [this](const vault::ReadResult &read) { onRead(read); });
}

void ClientFiles::onRead(const vault::ReadResult &read)
{
    const int place = m_at++;
    const FileOutcome outcome = write(read);
    m_outcomes[place] = outcome;
    if (std::holds_alternative<SavedFile>(outcome))
        ++m_written;
    m_isStopping = m_isStopping || endsIt(outcome);
    nextSoon(); // before it is told: whoever hears of it may destroy this
    Q_EMIT fileDone(place);
}

FileOutcome ClientFiles::write(const vault::ReadResult &read)
{
    if (!read)
        return read.error();
    const PlannedFile &file = m_plan.at(m_at - 1);
    const auto token = BrokerToken::parse(*read);
    const auto whole = token ? clientconfig::complete(m_carrier, file.draft, *token) : std::nullopt;
    // Somebody else may have written there; a client with a wrong token costs hours.
    if (!whole || !*whole)
        return VaultError{
            VaultErrorKind::Unreadable, QStringLiteral("The entry holds another token than recorded.")};
    clientconfig::Rendered rendered = **whole;
    if (!m_remark.isEmpty())
        rendered.text = clientconfig::withRemark(rendered.text, m_remark);
    const auto saved = clientconfig::saveNew(rendered, QDir(m_folder).filePath(file.fileName));
    if (!saved)
        return saved.error();
    audit::Entry entry = auditEntryFor(audit::Action::ConfigurationSaved, file.record);
    entry.detail = file.fileName;
    noteAudit(m_workspace, entry);
    return *saved;
}

void ClientFiles::finish()
{
    m_remembering.start(
        this, [this](std::stop_token) { return m_workspace.records.putAllSoon(remembered()); },
        [this](const records::RecordStore::Stored &stored) {
            if (!stored)
                m_unremembered = stored.error();
            m_isRunning = false;
            Q_EMIT finished();
        });
}

/// The records of what was written, with the files that their clients have now.
QList<records::TokenRecord> ClientFiles::remembered() const
{
    QList<records::TokenRecord> changed;
    for (qsizetype place = 0; place < m_plan.size(); ++place) {
        if (!std::holds_alternative<SavedFile>(m_outcomes.at(place)))
            continue;
        // As it is now.
        auto record = m_workspace.records.find(m_plan.at(place).record.id);
        if (!record)
            continue;
        record->client = clientconfig::remembering(
            record->client.value_or(records::ClientMemory()), m_plan.at(place).draft, m_carrier);
        changed.append(*record);
    }
    return changed;
}

} // namespace broker::sharing
