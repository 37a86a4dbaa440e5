// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Everything that reads what a stranger wrote, on the same bytes: Snyk's answers, what a user pastes,
// addresses. The functions are total, so the sanitizers and the checks below have the last word.

#include "core/httpsurl.h"
#include "core/pastedtext.h"
#include "core/snykcredential.h"
#include "core/tokens.h"
#include "fuzzing.h"
#include "products/tokenforms.h"
#include "snyk/answerreader.h"
#include "snyk/apierror.h"
#include "snyk/auditlog.h"
#include "snyk/decode.h"
#include "snyk/endings.h"
#include "snyk/plaintext.h"
#include "snyk/serviceaccount.h"

#include <algorithm>

using namespace broker;
using namespace broker::snyk;

using fuzzing::isBounded;
using fuzzing::require;

namespace {

/// Not shared: what is decoded with a secret in it is wiped.
QByteArray copyOf(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

void decodeAnswers(const QByteArray &body)
{
    if (const auto self = decodeSelf(body))
        require(!self->id.isEmpty() && isBounded(self->displayName, longestName));
    if (const auto page = decodeOrgs(body)) {
        for (const Organization &organization : page->organizations)
            require(!organization.name.isEmpty() && isBounded(organization.name, longestName));
    }
    if (const auto list = decodeIntegrations(body)) {
        for (const IntegrationEntry &entry : list->entries)
            require(!entry.type.isEmpty() && isBounded(entry.type, longestName));
    }
    if (const auto groups = decodeGroups(body)) {
        for (const QString &name : groups->names)
            require(!name.isEmpty() && isBounded(name, longestName));
    }
    static_cast<void>(decodeMemberships(body));
    static_cast<void>(decodeRestIntegrations(body));
    static const OrgId org = OrgId::parse(u"0b5a3a40-0000-4000-8000-000000000001").value();
    if (const auto role = decodeMemberRole(body, org))
        require(isBounded(*role, longestName));
    static_cast<void>(decodeSwitchDone(body));
    static_cast<void>(decodeClonedIntegration(body));
    static_cast<void>(decodeBrokerDisabled(body));
    static const IntegrationId asked = IntegrationId::parse(u"9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02").value();
    if (const auto provisioned = decodeProvisionedToken(copyOf(body), asked))
        require(BrokerToken::parse(provisioned->token.secret()).has_value());
    if (const auto enabled = decodeEnabledBroker(copyOf(body)))
        require(BrokerToken::parse(enabled->token.secret()).has_value());
}

/// What is said of the account that signs in, and what it is given.
void decodeAccounts(const QByteArray &body)
{
    static const OrgId org = OrgId::parse(u"0b5a3a40-0000-4000-8000-000000000001").value();
    static const ServiceAccountId account
        = ServiceAccountId::parse(u"aaaaaaaa-0000-4000-8000-000000000001").value();
    if (const auto asking = decodeAccountAsking(body))
        require(asking->org.has_value());
    if (const auto found = decodeServiceAccount(body, org, account)) {
        require(found->id == account && isBounded(found->name, longestName));
        require(found->clientId.isEmpty() || OAuthClient::isIdForm(found->clientId.toUtf8()));
        require(!found->expires || found->expires->timeSpec() == Qt::UTC);
    }
    static_cast<void>(decodeGroupOfOrg(body));
    if (const auto ends = decodePersonalTokenEnds(body)) {
        for (const QDateTime &end : *ends)
            require(end.isValid() && end.timeSpec() == Qt::UTC);
    }
    if (const auto created = decodeNewClientSecret(copyOf(body)))
        require(created->secret.reveal(OAuthClient::isSecretForm));
    static_cast<void>(decodeClientSecretDeleted(body));
    if (const auto issued = decodeAccessToken(copyOf(body)))
        require(issued->lifetime.count() >= 1 && issued->lifetime.count() <= 86400);
}

void decodeAuditLog(const QByteArray &body)
{
    if (const auto user = decodeOrgUser(body))
        require(isBounded(*user, longestName));
    const auto page = decodeAuditPage(body);
    if (!page)
        return;
    require(page->nextCursor.size() <= 2048);
    for (const IntegrationEvent &event : page->events) {
        require(event.at.isValid() && event.at.timeSpec() == Qt::UTC);
        require(isBounded(event.userId, longestName) && event.integrations.size() <= 32);
    }
}

void endSomething(const HttpRequest &request, const HttpResponse &response, const QDateTime &now)
{
    if (const auto ending = endingIn(request, response))
        require(isBounded(ending->endpoint, longestName));
    if (const auto back = backAfterBrownout(response, now))
        require(back->isValid() && *back >= now);
}

void explainAnswers(const QByteArray &body)
{
    constexpr qsizetype longestMessage = 300;
    static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    HttpRequest request;
    request.method = Method::Post;
    request.url = QUrl(QStringLiteral("https://api.snyk.io/rest/self"), QUrl::StrictMode);
    const QByteArray line = fuzzing::before("\n", body);
    for (const int status : {302, 400, 410, 429, 500}) {
        const HttpResponse response{status,
            {{"Retry-After", line}, {"Location", line}, {"snyk-request-id", line}, {"deprecation", line},
                {"sunset", line}},
            body};
        endSomething(request, response, now);
        const ApiError error = apiErrorFrom(request, response, now);
        require(isBounded(error.snykMessage, longestMessage) && isBounded(error.requestId, longestMessage));
        require(!error.retryAfter || (error.retryAfter->count() >= 0 && error.retryAfter->count() <= 3600));
    }
}

void readAnswer(const QByteArray &bytes)
{
    constexpr qint64 largestBody = 1024;
    AnswerReader whole(largestBody);
    whole.take(bytes);
    // However it is cut on the way, it is the same answer.
    AnswerReader pieces(largestBody);
    for (qsizetype at = 0; at < bytes.size(); at += 1 + at % 7)
        pieces.take(QByteArrayView(bytes).sliced(at, std::min(1 + at % 7, bytes.size() - at)));
    require(whole.state() == pieces.state());
    require(whole.end() == pieces.end());
    if (whole.state() != AnswerReader::State::Complete)
        return;
    const HttpResponse response = whole.takeResponse();
    require(response.status >= 200 && response.status <= 999 && response.body.size() <= largestBody);
    require(response.body == pieces.takeResponse().body);
}

void readPastedText(const QByteArray &bytes)
{
    const CleanedSecret cleaned = cleanPastedSecret(QString::fromUtf8(bytes));
    static_cast<void>(products::formOf(cleaned.secret));
    if (const auto token = ApiToken::parse(cleaned.secret))
        static_cast<void>(token->claimedApiHost());
    static_cast<void>(BrokerToken::parse(cleaned.secret));
    if (const auto url = HttpsUrl::parse(QString::fromUtf8(bytes))) {
        require(isSafeTransport(url->url()));
        // What was accepted once is accepted again, and stays what it is.
        const auto again = HttpsUrl::parse(url->toString());
        require(again && *again == *url);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    decodeAnswers(bytes);
    decodeAccounts(bytes);
    decodeAuditLog(bytes);
    explainAnswers(bytes);
    readPastedText(bytes);
    readAnswer(bytes);
    return 0;
}
