// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialrecheck.h"

#include "credentials/credentialcheck.h"
#include "credentials/recordedsecret.h"
#include "workspace/auditnote.h"

namespace broker::credentials {

using records::CheckOutcome;

CredentialRecheck::CredentialRecheck(const Workspace &workspace, const records::TokenRecord &record,
    const RecordedCredential &known, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_record(record)
    , m_known(known)
{ }

CredentialRecheck::~CredentialRecheck() = default;

void CredentialRecheck::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void CredentialRecheck::start()
{
    if (isWorking())
        return;
    m_result.reset();
    m_vaultError.reset();
    m_recordError.reset();
    // The record as it is now: it may have been replaced while the window was open.
    m_record = m_workspace.records.find(m_record.id).value_or(m_record);
    m_known = recordedCredential(m_record).value_or(m_known);
    setStage(Stage::Reading);
    m_call.start(
        this,
        [this](std::stop_token stop) {
            return readCredential(*this, m_workspace.vaultFor(m_record.storage), m_record, std::move(stop));
        },
        [this](const CredentialResult &read) {
            if (!read)
                endWithout(read.error());
            else if (m_call.isStopRequested())
                endWithout({vault::VaultErrorKind::StoppedWaiting, {}});
            else
                ask(*read);
        });
}

void CredentialRecheck::stop()
{
    m_call.stop();
}

void CredentialRecheck::ask(const ServiceCredential &credential)
{
    setStage(Stage::Asking);
    CheckFailure lost;
    lost.problem = CheckProblem::ConnectionLost;
    lost.host = m_known.host.askedHost();
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return checkCredential(
                *this, m_workspace.http, m_workspace.clock, m_known.host, credential, std::move(stop));
        },
        [this](const CheckResult &result) { endWith(result); }, lost);
}

void CredentialRecheck::endWithout(const vault::VaultError &error)
{
    m_vaultError = error;
    // That the user did not want to wait says nothing about the credential.
    if (error.kind == vault::VaultErrorKind::StoppedWaiting)
        setStage(Stage::Ended);
    else
        note(error.kind == vault::VaultErrorKind::NotFound ? CheckOutcome::Missing
                                                           : CheckOutcome::Inconclusive,
            std::nullopt);
}

void CredentialRecheck::endWith(const CheckResult &result)
{
    m_result = result;
    const bool byChoice = !result && result.error().problem == CheckProblem::Cancelled;
    if (byChoice)
        setStage(Stage::Ended);
    else
        note(outcomeOf(result), result ? result->expires : std::nullopt);
}

void CredentialRecheck::note(CheckOutcome outcome, const std::optional<QDateTime> &expires)
{
    audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, m_record);
    entry.outcome = auditOutcomeOf(outcome);
    entry.detail = m_known.host.askedHost();
    m_call.start(
        this, [&](std::stop_token) { return noteAuditSoon(m_workspace, {entry}); },
        // What cannot be noted was found out all the same.
        [this, outcome, expires](const audit::AuditJournal::Written &) { putOnList(outcome, expires); });
}

void CredentialRecheck::putOnList(CheckOutcome outcome, const std::optional<QDateTime> &expires)
{
    std::optional<records::TokenRecord> now = m_workspace.records.find(m_record.id);
    if (!now) {
        setStage(Stage::Ended);
        return;
    }
    now->lastCheck = records::LastCheck{m_workspace.clock.nowUtc(), outcome};
    // A service that does not say today may have said before.
    if (expires)
        now->expires = expires;
    m_call.start(
        this, [&](std::stop_token) { return m_workspace.records.putAllSoon({*now}); },
        [this](const records::RecordStore::Stored &stored) {
            if (stored)
                m_record = stored->constFirst();
            else
                m_recordError = stored.error();
            setStage(Stage::Ended);
        });
}

} // namespace broker::credentials
