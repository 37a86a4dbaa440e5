// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialend.h"

#include "access/sessionkeeper.h"
#include "core/log.h"
#include "core/settle.h"

#include <cstdlib>
#include <utility>

namespace broker::access {

namespace {

using Told = Result<CredentialEnd, snyk::ApiError>;

constexpr qint64 secondsInDay = 24LL * 60 * 60;

} // namespace

bool mayEnd(CredentialKind kind)
{
    return kind == CredentialKind::ServiceAccountToken || kind == CredentialKind::PersonalAccessToken;
}

QFuture<Told> askForEnd(snyk::Client &client, CredentialKind kind, std::stop_token stop)
{
    if (kind == CredentialKind::ServiceAccountToken) {
        return client.ownServiceAccount(std::move(stop))
            .then(&client, [](const Result<snyk::ServiceAccount, snyk::ApiError> &account) -> Told {
                if (!account)
                    return Failure(account.error());
                return CredentialEnd{true, account->expires};
            });
    }
    if (kind == CredentialKind::PersonalAccessToken) {
        return client.personalTokenEnds(std::move(stop))
            .then(&client, [](const Result<QList<QDateTime>, snyk::ApiError> &ends) -> Told {
                if (!ends)
                    return Failure(ends.error());
                // Of several Snyk does not say which of them asks.
                return ends->size() == 1 ? CredentialEnd{true, ends->constFirst()} : CredentialEnd{};
            });
    }
    return settledFuture<CredentialEnd, snyk::ApiError>(CredentialEnd{});
}

CredentialEndWatch::CredentialEndWatch(const Workspace &workspace, SecretList &list, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(list)
{
    // Once the list knows with what somebody has signed in.
    if (workspace.sessions) {
        connect(workspace.sessions, &SessionKeeper::changed, this, &CredentialEndWatch::look,
            Qt::QueuedConnection);
        connect(workspace.sessions, &SessionKeeper::rememberedChanged, this, &CredentialEndWatch::look,
            Qt::QueuedConnection);
    }
}

CredentialEndWatch::~CredentialEndWatch() = default;

bool CredentialEndWatch::wasAskedLately(const Fingerprint &credential) const
{
    return m_asked && m_asked->fingerprint == credential
        && std::abs(m_asked->at.secsTo(m_workspace.clock.nowUtc())) < secondsInDay;
}

void CredentialEndWatch::look()
{
    const auto listed = m_list.credential();
    const auto session = listed && m_workspace.sessions
        ? m_workspace.sessions->sessionWith(listed->fingerprint)
        : std::nullopt;
    if (!session) {
        // What nobody is signed in with any more asks nothing.
        if (m_call.isRunning())
            m_asked.reset();
        m_call.drop();
        return;
    }
    const CredentialKind kind = kindOf(session->credential, session->self.kind);
    if (!mayEnd(kind) || wasAskedLately(listed->fingerprint))
        return;
    m_asked = Asked{listed->fingerprint, m_workspace.clock.nowUtc()};
    m_call.drop();
    // The one that has just answered may still be on the stack.
    if (m_client)
        m_client.release()->deleteLater();
    m_client = std::make_unique<snyk::Client>(
        m_workspace.http, m_workspace.clock, session->region.api, session->credential, m_workspace.retry);
    m_call.start(
        this, [&](std::stop_token stop) { return askForEnd(*m_client, kind, std::move(stop)); },
        [this, credential = listed->fingerprint](const Told &told) { onTold(credential, told); });
}

void CredentialEndWatch::onTold(const Fingerprint &credential, const Told &told)
{
    if (!told) {
        // Nobody has answered: the next sign-in may ask again.
        if (told.error().httpStatus == 0)
            m_asked.reset();
        return;
    }
    const auto listed = m_list.credential();
    const bool isSame = listed && listed->fingerprint == credential;
    if (!told->isTold || !isSame || listed->expires == told->at)
        return;
    records::TokenRecord record = *listed;
    record.expires = told->at;
    m_noting.start(
        this, [&](const std::stop_token &) { return m_list.putAllSoon({record}); },
        [this](const records::RecordStore::Stored &put) {
            if (put)
                Q_EMIT found();
            else
                qCWarning(logVault) << "When the API credential ends cannot be saved" << put.error().path;
        });
}

} // namespace broker::access
