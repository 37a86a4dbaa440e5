// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/http.h"

#include "snyk/accessgrant.h"
#include "snyk/pace.h"

namespace broker::snyk {

Http::Http() = default;

Http::~Http() = default;

Pace &Http::paceOf(const SnykCredential &key)
{
    std::unique_ptr<Pace> &pace = m_paces[key.caller()];
    if (!pace)
        pace = std::make_unique<Pace>();
    return *pace;
}

AccessGrant &Http::grantOf(const HttpsUrl &api, const OAuthClient &client)
{
    const QString name = api.toString() + QLatin1Char(' ') + SnykCredential(client).fingerprint().sha256();
    std::unique_ptr<AccessGrant> &grant = m_grants[name];
    if (!grant)
        grant = std::make_unique<AccessGrant>(*this, api);
    grant->know(client);
    return *grant;
}

void Http::dropAccessTokens()
{
    for (const auto &[name, grant] : m_grants)
        grant->startOver();
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader &candidate : headers) {
        if (QByteArrayView(candidate.name).compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return {};
}

} // namespace broker::snyk
