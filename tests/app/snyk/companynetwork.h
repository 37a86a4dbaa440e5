// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "networktest.h"
#include "snyk/connectiontrace.h"

namespace broker::test {

inline const QByteArray tunnelUp = "HTTP/1.1 200 Connection established\r\n\r\n";
inline const QByteArray basicLogin = "Basic " + QByteArray("ada:s3cret pass").toBase64();

inline network::ProxySetting manual(network::ProxyKind kind, quint16 port)
{
    return {network::ProxyMode::Manual, {kind, QStringLiteral("127.0.0.1"), port}, {}};
}

inline network::ProxyLogin login()
{
    return {QStringLiteral("ada"), Secret::take(QByteArray("s3cret pass"))};
}

inline LoopbackAnswer proxyLoginWanted(const QList<QByteArray> &challenges)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const QByteArray &challenge : challenges)
        headers.append({"Proxy-Authenticate", challenge});
    return LoopbackAnswer::of(407, "", "text/plain", headers);
}

/// Lets in who brings this header; else wants a login.
inline LoopbackServer::Handler proxyFor(const QByteArray &header)
{
    return [header](const LoopbackRequest &request) {
        if (header.isEmpty() || request.header("proxy-authorization") == header)
            return LoopbackAnswer{tunnelUp, LoopbackAnswer::Then::Tunnel};
        return proxyLoginWanted({"Basic realm=\"x\""});
    };
}

/// A server where no name server leads, and what reaches it over what a company has in between.
struct Company
{
    explicit Company(LoopbackServer::Security security = LoopbackServer::Security::WrongHost,
        std::chrono::milliseconds proofLasts = network::LoginTrial::usualProof)
        : server(security)
        , policy(proofLasts)
    {
        server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, "{}"); });
        policy.setAuthorities(network::fromPem(LoopbackServer::authorityPem()));
        snyk::QtNetworkHttp::Options options;
        options.policy = &policy;
        http = std::make_unique<snyk::QtNetworkHttp>(options);
    }

    /// The host that the server's certificate names.
    [[nodiscard]] snyk::HttpRequest request(snyk::Method method = snyk::Method::Get) const
    {
        QUrl url = server.url(QStringLiteral("/rest"));
        url.setHost(QStringLiteral("other.example"));
        snyk::HttpRequest made = requestFor(url, method);
        made.trace = std::make_shared<snyk::ConnectionTrace>();
        return made;
    }
    [[nodiscard]] snyk::HttpResult ask(const snyk::HttpRequest &request) const
    {
        return settled(http->send(request, {}));
    }
    void useProxy(const LoopbackServer &proxy)
    {
        policy.setProxy(manual(network::ProxyKind::Http, static_cast<quint16>(proxy.url().port())));
    }
    void logIn() { policy.setLogin(policy.proxy().address.toString(), login()); }

    LoopbackServer server;
    network::NetworkPolicy policy;
    std::unique_ptr<snyk::QtNetworkHttp> http;
};

} // namespace broker::test
