// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/http.h"

namespace broker::snyk {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader &candidate : headers) {
        if (QByteArrayView(candidate.name).compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return {};
}

} // namespace broker::snyk
