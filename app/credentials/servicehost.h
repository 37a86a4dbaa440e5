// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/result.h"
#include "credentials/service.h"

#include <QString>
#include <QUrl>

namespace broker::credentials {

/// Where one credential may be sent: the service that the user named, https only. The only way to an
/// address that a service credential goes to, so that it cannot go anywhere else.
class ServiceHost final
{
public:
    /// Takes what people have at hand: with or without "https://", with the path of the API behind it, and
    /// for Azure Repos the bare name of the organization, or any address within it. Empty text is github.com
    /// for GitHub.
    [[nodiscard]] static Result<ServiceHost, HostProblem> parse(Service service, const QString &text);

    [[nodiscard]] Service service() const noexcept { return m_service; }
    /// The address of the Web pages; `parse` makes the same host of it.
    [[nodiscard]] QString toString() const;
    /// Host and port that the check asks; to be shown before the first call. For github.com it is
    /// api.github.com, for acme.ghe.com api.acme.ghe.com.
    [[nodiscard]] QString askedHost() const;
    /// Of Azure Repos; empty for all others.
    [[nodiscard]] QString organization() const;
    /// `path` is encoded already and starts with a slash.
    [[nodiscard]] QUrl page(const QString &path) const { return m_base.withPath(path); }
    /// The same for an address of its API, on the host of askedHost().
    [[nodiscard]] QUrl api(const QString &path) const;

    friend bool operator==(const ServiceHost &a, const ServiceHost &b)
    {
        return a.m_service == b.m_service && a.m_base == b.m_base;
    }

private:
    ServiceHost(Service service, HttpsUrl base);

    Service m_service;
    HttpsUrl m_base;
};

} // namespace broker::credentials
