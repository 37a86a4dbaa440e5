// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialend.h"

#include "access/sessionkeeper.h"
#include "core/log.h"
#include "core/settle.h"

#include <algorithm>
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

CredentialEndWatch::Question *CredentialEndWatch::questionAbout(
    const Fingerprint &credential, const snyk::Region &region)
{
    const auto it = std::find_if(m_questions.begin(), m_questions.end(), [&](const auto &question) {
        return question->credential == credential && question->region == region;
    });
    return it == m_questions.end() ? nullptr : it->get();
}

void CredentialEndWatch::dropUnwanted()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    std::erase_if(m_questions, [this, &now](const std::unique_ptr<Question> &question) {
        const bool isLong = std::abs(question->asked.secsTo(now)) >= secondsInDay;
        const bool isWanted
            = m_workspace.sessions->sessionWith(question->credential, question->region).has_value();
        return question->call.isRunning() ? !isWanted : isLong;
    });
}

void CredentialEndWatch::look()
{
    dropUnwanted();
    const QList<records::TokenRecord> listed = m_list.credentials();
    for (const records::TokenRecord &credential : listed) {
        const auto session = m_workspace.sessions->sessionOf(credential);
        if (!session || questionAbout(credential.fingerprint, session->region))
            continue;
        const CredentialKind kind = kindOf(session->credential, session->self.kind);
        if (mayEnd(kind))
            ask(*session, kind);
    }
}

void CredentialEndWatch::ask(const Session &session, CredentialKind kind)
{
    const Fingerprint credential = session.credential.fingerprint();
    m_questions.push_back(std::make_unique<Question>(credential, session.region, m_workspace.clock.nowUtc()));
    Question &question = *m_questions.back();
    question.client = std::make_unique<snyk::Client>(
        m_workspace.http, m_workspace.clock, session.region.api, session.credential, m_workspace.retry);
    question.call.start(
        this, [&](std::stop_token stop) { return askForEnd(*question.client, kind, std::move(stop)); },
        [this, credential, region = session.region](const Told &told) { onTold(credential, region, told); });
}

void CredentialEndWatch::onTold(const Fingerprint &credential, const snyk::Region &region, const Told &told)
{
    Question &question = *questionAbout(credential, region);
    if (!told) {
        // Nobody has answered: the next sign-in may ask again.
        if (told.error().httpStatus == 0)
            question.asked = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        return;
    }
    const QList<records::TokenRecord> listed = m_list.credentials();
    const auto it = std::find_if(listed.cbegin(), listed.cend(), [&](const records::TokenRecord &one) {
        return one.fingerprint == credential && one.target.regionId == region.id;
    });
    if (!told->isTold || it == listed.cend() || it->expires == told->at)
        return;
    records::TokenRecord record = *it;
    record.expires = told->at;
    question.noting.start(
        this, [&](const std::stop_token &) { return m_list.putAllSoon({record}); },
        [this](const records::RecordStore::Stored &put) {
            if (put)
                Q_EMIT found();
            else
                qCWarning(logVault) << "When the API credential ends cannot be saved" << put.error().path;
        });
}

} // namespace broker::access
