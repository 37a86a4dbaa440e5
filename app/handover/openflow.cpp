// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/openflow.h"

#include "audit/auditdetail.h"
#include "handover/ownkey.h"
#include "workspace/auditnote.h"

#include <utility>

namespace broker::handover {

namespace {

using Content = Result<Handover, Refusal>;

Refusal refusalOf(const FileError &error)
{
    return error.problem == FileProblem::TooLarge ? Refusal::TooLarge : Refusal::CannotRead;
}

/// Touches nothing but what it was given.
Content unlocked(const SealedFile &file, const Opener &opener)
{
    const auto content = std::visit([&file](const auto &by) { return unseal(file, by); }, opener);
    return content ? decode(*content) : Content(Failure(content.error()));
}

} // namespace

OpenFlow::OpenFlow(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

OpenFlow::~OpenFlow() = default;

void OpenFlow::open(const QString &path)
{
    if (isWorking(m_state))
        return;
    m_path = path;
    dispatch(event::Open{});
}

void OpenFlow::enterPassphrase(const Secret &passphrase)
{
    dispatch(event::Passphrase{passphrase});
}

void OpenFlow::retry()
{
    dispatch(event::Retry{});
}

void OpenFlow::stopWaiting()
{
    m_key.stop();
}

void OpenFlow::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        std::optional<State> following = next(m_state, current);
        if (!following)
            return;
        m_state = std::move(*following);
        enterState();
        Q_EMIT changed();
    });
}

void OpenFlow::enterState()
{
    if (is<Reading>(m_state))
        read();
    else if (is<FetchingKey>(m_state))
        fetchKey();
    else if (const auto *unlocking = as<Unlocking>(m_state))
        unlock(*unlocking);
    else if (const auto *opened = as<Opened>(m_state))
        note(*opened);
}

void OpenFlow::read()
{
    m_reading.start(
        this, [this](const std::stop_token &) { return m_files.read(m_path, largestFile, m_patience); },
        [this](const Result<QByteArray, UnreadFile> &bytes) {
            const Result<SealedFile, Refusal> file = bytes
                ? parse(*bytes)
                : Result<SealedFile, Refusal>(Failure(refusalOf(bytes.error().error)));
            if (file)
                dispatch(event::Read{*file, m_workspace.clock.nowUtc(), m_workspace.practice});
            else
                dispatch(event::Failed{file.error()});
        },
        UnreadFile{});
}

void OpenFlow::fetchKey()
{
    m_key.start(
        this, [this](std::stop_token stop) { return readOwnKey(*this, m_workspace, std::move(stop)); },
        [this](const KeyResult &read) {
            if (read)
                dispatch(event::KeyRead{*read});
            else
                dispatch(event::KeyFailed{read.error()});
        });
}

void OpenFlow::unlock(const Unlocking &state)
{
    m_unlocking.start(
        this,
        [this, &state](const std::stop_token &) {
            return m_thread.run(
                [file = state.file, opener = state.opener] { return unlocked(file, opener); });
        },
        [this](const Content &content) {
            if (content)
                dispatch(event::Unlocked{*content, m_workspace.clock.nowUtc()});
            else
                dispatch(event::Failed{content.error()});
        },
        Refusal::CannotRead);
}

void OpenFlow::note(const Opened &opened) const
{
    audit::Entry entry = auditEntryFor(audit::Action::SecretRevealed, opened.handover.target);
    entry.fingerprint = opened.handover.draft.token;
    entry.detail = audit::details::handoverNote({true, opened.keyFingerprint,
        opened.label.expires.addSecs(-1).toLocalTime().date(), opened.handover.sender});
    noteAudit(m_workspace, entry);
}

} // namespace broker::handover
