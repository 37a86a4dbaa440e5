// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/qtnetworkhttp.h"
#include "snyk/region.h"
#include "support/samples.h"
#include "support/standinserver.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QTest>

// Every kind of credential in every region of Snyk that takes it, against a Snyk on loopback.
namespace broker::test {

enum class CredentialCase { ApiKey, PersonalToken, ServiceToken, OAuth };

/// One row for each, with the columns `region` and `kind`.
inline void addRegionCases()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("kind");
    const struct
    {
        CredentialCase kind;
        const char *name;
    } kinds[]{{CredentialCase::ApiKey, "API key"}, {CredentialCase::PersonalToken, "personal token"},
        {CredentialCase::ServiceToken, "service account's token"}, {CredentialCase::OAuth, "OAuth"}};
    for (const snyk::Region &region : snyk::knownRegions()) {
        for (const auto &[kind, name] : kinds) {
            if (region.hasApiTokens || kind == CredentialCase::OAuth)
                QTest::addRow("%s, %s", qPrintable(region.id), name) << region.id << int(kind);
        }
    }
}

/// What is typed: those that name a host name that of the region.
inline QString tokenTextOf(CredentialCase kind, const snyk::Region &region)
{
    if (kind == CredentialCase::ApiKey)
        return QLatin1String(samples::apiTokenText);
    const QByteArray claims = R"({"h":")" + region.api.host().toLatin1() + R"("})";
    const QLatin1String form(kind == CredentialCase::PersonalToken ? "snyk_uat" : "snyk_sat");
    return form + QLatin1String(".0a1b2c3d.")
        + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        + QLatin1String(".c2lnbmF0dXJl");
}

/// Takes requests for Snyk's own hosts to a server of this machine, over the real network code, and notes
/// where they were to go.
class RegionNetwork final : public snyk::Http
{
public:
    explicit RegionNetwork(const standin::StandInServer &server)
        : m_server(server)
        , m_real({nullptr, {}, "region-test"})
    { }

    /// For a network of the test's own.
    static void takeTo(const standin::StandInServer &server, snyk::HttpRequest &request, QStringList &hosts)
    {
        hosts.append(request.url.scheme() + QLatin1String("://") + request.url.host());
        const QUrl local = server.api().url();
        request.url.setScheme(local.scheme());
        request.url.setHost(local.host());
        request.url.setPort(local.port());
    }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        takeTo(m_server, request, hosts);
        return m_real.send(std::move(request), std::move(stop));
    }

    /// With their scheme, in the order in which they were asked.
    QStringList hosts;

private:
    const standin::StandInServer &m_server;
    snyk::QtNetworkHttp m_real;
};

/// What is wrong with what the server got; empty when every request signed in as it should, and went to the
/// API of the region alone.
[[nodiscard]] inline QString whatIsWrong(const standin::StandInServer &server, const QStringList &hosts,
    CredentialCase kind, const snyk::Region &region)
{
    for (const QString &host : hosts) {
        if (host != QLatin1String("https://") + region.api.host())
            return QLatin1String("asked ") + host;
    }
    const QByteArray header = "token " + tokenTextOf(kind, region).toLatin1();
    const QByteArray expected = QCryptographicHash::hash(header, QCryptographicHash::Sha256);
    int signedIn = 0;
    for (const standin::LoggedRequest &request : server.log()) {
        if (request.target == QLatin1String("/oauth2/token")) {
            if (kind != CredentialCase::OAuth || request.hadAuthorization)
                return QStringLiteral("an access token was asked for");
            continue;
        }
        const bool isRight = kind == CredentialCase::OAuth
            ? request.authorizationScheme == "Bearer"
            : request.authorizationScheme == "token" && request.authorizationHash == expected;
        if (!isRight)
            return request.target + QLatin1String(" came with ")
                + QString::fromLatin1(request.authorizationScheme);
        ++signedIn;
    }
    return signedIn > 0 ? QString() : QStringLiteral("nothing was asked");
}

} // namespace broker::test
