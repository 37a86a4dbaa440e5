// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialsetup.h"

#include "credentials/practicecredential.h"

#include <algorithm>

namespace broker::credentials {

namespace {

/// Practice mode fills in what a user would know.
QString firstAddress(Service service, bool practice)
{
    const ServiceInfo &info = infoOf(service);
    return practice && info.addressForm != AddressForm::Fixed ? info.exampleAddress : info.usualAddress;
}

} // namespace

bool needsCredential(const records::Target &target)
{
    return !servicesFor(target.integrationType).isEmpty();
}

CredentialSetup::CredentialSetup(const Workspace &workspace, const records::Target &target, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_flow(workspace)
    , m_target(target)
    , m_service(servicesFor(target.integrationType).constFirst())
    , m_kind(kindsFor(m_service).constFirst())
    , m_address(firstAddress(m_service, workspace.practice))
{
    connect(&m_flow, &CredentialFlow::changed, this, &CredentialSetup::changed);
}

CredentialSetup::CredentialSetup(
    const Workspace &workspace, const records::TokenRecord &replaced, QObject *parent)
    : CredentialSetup(workspace, replaced.target, parent)
{
    m_replaced.emplace(replaced);
    if (const std::optional<RecordedCredential> known = recordedCredential(replaced)) {
        m_service = known->host.service();
        m_kind = known->kind;
        m_address = known->host.toString();
    }
}

CredentialSetup::~CredentialSetup() = default;

QList<records::Target> CredentialSetup::targets() const
{
    return m_replaced ? records::targetsOf(*m_replaced) : QList<records::Target>{m_target};
}

std::optional<records::TokenRecord> CredentialSetup::usedSoFar() const
{
    return m_replaced ? m_replaced : m_workspace.records.currentCredentialFor(m_target);
}

QList<Service> CredentialSetup::services() const
{
    return servicesFor(m_target.integrationType);
}

void CredentialSetup::chooseService(Service service)
{
    if (service == m_service || !services().contains(service))
        return;
    m_service = service;
    if (!fits(m_kind, service))
        m_kind = kindsFor(service).constFirst();
    Q_EMIT changed();
}

void CredentialSetup::chooseKind(CredentialKind kind)
{
    if (kind == m_kind || !fits(kind, m_service))
        return;
    m_kind = kind;
    Q_EMIT changed();
}

void CredentialSetup::setAddress(const QString &text)
{
    if (text == m_address)
        return;
    m_address = text;
    Q_EMIT changed();
}

std::optional<CreationPage> CredentialSetup::creationPage() const
{
    const Result<ServiceHost, HostProblem> where = host();
    if (!where)
        return std::nullopt;
    return credentials::creationPage(*where, m_kind, QStringLiteral("snyk-broker-") + m_target.org.slug);
}

QList<records::TokenRecord> CredentialSetup::shareable() const
{
    return m_replaced ? QList<records::TokenRecord>() : shareableFor(m_workspace.records, m_target);
}

void CredentialSetup::share(const std::optional<RecordId> &record)
{
    if (record == m_shared)
        return;
    m_shared = record;
    m_shareError.reset();
    // What was entered before no longer counts.
    if (m_shared)
        m_flow.leave();
    Q_EMIT changed();
}

std::optional<records::TokenRecord> CredentialSetup::shared() const
{
    return m_shared ? m_workspace.records.find(*m_shared) : std::nullopt;
}

std::optional<Secret> CredentialSetup::practiceOffer() const
{
    return m_workspace.practice ? std::optional(practiceSecret(m_kind)) : std::nullopt;
}

Result<Fingerprint, CredentialProblem> CredentialSetup::enter(const Secret &secret, const QString &userName)
{
    const Result<ServiceHost, HostProblem> where = host();
    Q_ASSERT(where.has_value());
    return ServiceCredential::make(m_kind, secret, userName).map([&](const ServiceCredential &credential) {
        m_flow.enter({*where, credential, targets(), m_replaced});
        return credential.fingerprint();
    });
}

CredentialSetup::Taken CredentialSetup::take(const EnteredCredential &entered)
{
    chooseService(entered.service);
    chooseKind(entered.kind);
    setAddress(entered.address);
    if (const auto where = host(); !where)
        return Failure(std::variant<HostProblem, CredentialProblem>(where.error()));
    const auto fingerprint = enter(entered.secret, entered.userName);
    if (!fingerprint)
        return Failure(std::variant<HostProblem, CredentialProblem>(fingerprint.error()));
    // One in memory may be gone.
    const auto isIt = [&fingerprint](const records::TokenRecord &record) {
        return record.storage == records::Storage::Keychain && record.fingerprint == *fingerprint;
    };
    if (const auto current = m_workspace.records.currentCredentialFor(m_target); current && isIt(*current))
        return current;
    // The same one for several organizations is one entry of the list.
    const QList<records::TokenRecord> others = shareable();
    if (const auto known = std::find_if(others.cbegin(), others.cend(), isIt); known != others.cend())
        share(known->id);
    return std::nullopt;
}

void CredentialSetup::keep()
{
    const std::optional<records::TokenRecord> record = shared();
    if (!record) {
        m_flow.save();
        return;
    }
    if (m_sharing.isRunning())
        return;
    m_shareError.reset();
    m_sharing.start(
        this, [&](const std::stop_token &) { return credentials::share(m_workspace, *record, m_target); },
        [this](const RecordChanged &put) {
            if (put)
                m_keptShared = *put;
            else
                m_shareError = put.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

bool CredentialSetup::isWorking() const
{
    return isSharing() || broker::isWorking(m_flow.state());
}

std::optional<records::TokenRecord> CredentialSetup::replacedCopy() const
{
    if (!m_replaced || !kept())
        return std::nullopt;
    const QList<records::TokenRecord> all = m_workspace.records.records();
    const auto copy = std::find_if(all.cbegin(), all.cend(), [this](const records::TokenRecord &record) {
        return record.state == records::RecordState::Replaced && record.key == m_replaced->key;
    });
    return copy == all.cend() ? std::nullopt : std::optional(*copy);
}

std::optional<records::TokenRecord> CredentialSetup::kept() const
{
    if (m_keptShared)
        return m_keptShared;
    const auto *done = as<Done>(m_flow.state());
    return done ? std::optional(done->record) : std::nullopt;
}

} // namespace broker::credentials
