// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "sandbox/sandboxsnyk.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace standin {

/// What is behind the scheme, which may be in any case.
[[nodiscard]] inline std::optional<broker::Secret> behind(
    QByteArrayView scheme, const QByteArray &authorization)
{
    const QByteArrayView start
        = QByteArrayView(authorization).first(std::min(authorization.size(), scheme.size()));
    if (start.compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return broker::Secret::take(authorization.mid(scheme.size()));
}

/// What the practice Snyk says to whom signs in by this header, as a server gets it.
[[nodiscard]] inline broker::snyk::HttpResponse answerOf(broker::sandbox::SandboxSnyk &snyk,
    broker::snyk::Method method, const QUrl &url, const QByteArray &authorization, const QByteArray &body)
{
    broker::snyk::HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    // Snyk takes "Bearer" for OAuth only.
    if (const auto access = behind("bearer ", authorization))
        request.auth = broker::snyk::AccessToken{*access};
    else if (const auto text = behind("token ", authorization)) {
        if (const auto token = broker::ApiToken::parse(*text))
            request.auth = *token;
    }
    return snyk.answer(request);
}

} // namespace standin
