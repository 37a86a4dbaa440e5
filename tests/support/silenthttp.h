// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "snyk/http.h"

namespace broker::test {

/// Nothing is sent in these tests; whoever tries is answered at once.
class SilentHttp final : public snyk::Http
{
public:
    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest, std::stop_token) override
    {
        return settledFuture<snyk::HttpResponse, snyk::HttpError>(
            Failure(snyk::HttpError{snyk::HttpFailure::Offline, false, {}, std::nullopt}));
    }
};

} // namespace broker::test
