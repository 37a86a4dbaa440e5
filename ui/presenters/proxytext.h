// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "snyk/http.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace broker::ui {

/// How far a request to `host` came by a proxy that did not connect it, in one sentence that names the proxy.
[[nodiscard]] QString proxyFailureText(const std::optional<snyk::ProxyUse> &way, const QString &host);
/// What a proxy said that lets only known users through.
[[nodiscard]] QString proxyLoginText(const std::optional<snyk::ProxyRefusal> &refusal, const QString &host);

/// Why that is, most likely, and what to do: the one explanation of every place that tells of a proxy.
struct ProxyAdvice
{
    QString title{};
    /// May be empty.
    QString likelyCause{};
    QString nextStep{};
};

/// Of a request to this port of `host` that a proxy did not connect; without a way it is not known how far it
/// came.
[[nodiscard]] ProxyAdvice proxyFailureAdvice(
    const std::optional<snyk::ProxyUse> &way, const QString &host, int port);
/// Of one that lets only known users through.
[[nodiscard]] ProxyAdvice proxyLoginAdvice(
    const std::optional<snyk::ProxyRefusal> &refusal, const QString &host);
/// Puts that in the place of what `text` says of cause and next step, with the ways that it names, where
/// `failure` is a proxy's.
void explainProxy(Explanation &text, const std::optional<snyk::HttpFailure> &failure,
    const std::optional<snyk::ProxyUse> &way, const std::optional<snyk::ProxyRefusal> &refusal,
    const QUrl &asked);
/// It was asked for the way, and said no.
[[nodiscard]] bool hasProxyAnswered(const std::optional<snyk::ProxyUse> &way);

/// The proxy whose login can be entered here; empty when there is none.
[[nodiscard]] QString loginProxyOf(const std::optional<snyk::ProxyRefusal> &refusal);

} // namespace broker::ui
