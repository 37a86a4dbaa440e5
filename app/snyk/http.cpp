// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/http.h"

#include "snyk/pace.h"

namespace broker::snyk {

Http::Http() = default;

Http::~Http() = default;

Pace &Http::paceOf(const ApiToken &key)
{
    std::unique_ptr<Pace> &pace = m_paces[key.fingerprint().sha256()];
    if (!pace)
        pace = std::make_unique<Pace>();
    return *pace;
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
