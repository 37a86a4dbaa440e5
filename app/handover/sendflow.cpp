// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sendflow.h"

#include "audit/auditdetail.h"
#include "workspace/auditnote.h"

#include <utility>

namespace broker::handover {

namespace {

/// Touches nothing but what it was given.
SendResult written(const Parcel &parcel)
{
    auto file = seal(encode(parcel.handover), parcel.label, parcel.lock);
    if (!file)
        return Failure(SendError(file.error()));
    clientconfig::Rendered whole;
    whole.text = Secret::take(std::move(*file));
    const auto saved = parcel.replaces ? clientconfig::save(whole, parcel.path)
                                       : clientconfig::saveNew(whole, parcel.path);
    return saved.map_error([](const FileError &error) { return SendError(error); });
}

QString keyOfLock(const Lock &lock)
{
    const auto *by = std::get_if<ByKey>(&lock);
    return by ? by->key.fingerprint() : QString();
}

} // namespace

SendFlow::SendFlow(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

SendFlow::~SendFlow()
{
    if (!m_underway)
        return;
    m_writing.drop();
    // Not for ever: its drive may be gone.
    m_thread.settle();
    const bool isWritten = m_written.isFinished() && m_written.resultCount() > 0 && m_written.result();
    if (isWritten)
        note(*m_underway);
}

void SendFlow::start(const Parcel &parcel)
{
    m_underway = parcel;
    m_writing.start(
        this,
        [this, &parcel](const std::stop_token &) {
            m_written = m_thread.run([parcel] { return written(parcel); });
            return m_written;
        },
        [this](const SendResult &result) {
            m_result = result;
            const Parcel parcel = *std::exchange(m_underway, std::nullopt);
            if (result)
                note(parcel);
            Q_EMIT finished();
        },
        SendError(FileError{}));
}

void SendFlow::note(const Parcel &parcel) const
{
    audit::Entry entry = auditEntryFor(audit::Action::ConfigurationSaved, parcel.handover.target);
    entry.fingerprint = parcel.handover.draft.token;
    entry.detail = audit::details::handoverNote({false, keyOfLock(parcel.lock),
        parcel.label.expires.addSecs(-1).toLocalTime().date(), parcel.handover.recipient});
    noteAudit(m_workspace, entry);
}

} // namespace broker::handover
