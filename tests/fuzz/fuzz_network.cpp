// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What the network around the program has for it: answers of proxy scripts, files with authorities, and where
// a registry says to sign in; and the addresses and lists of hosts that people type for these.

#include "core/httpsurl.h"
#include "credentials/registrysignin.h"
#include "fuzzing.h"
#include "network/authorityfile.h"
#include "network/pachelper.h"
#include "network/plainwords.h"
#include "network/proxysetting.h"
#include "network/scriptanswer.h"
#include "snyk/certificateproblem.h"
#include "snyk/publicsuffix.h"
#include "support/products.h"

#include <algorithm>

using namespace broker;
using namespace broker::network;

using fuzzing::isBounded;
using fuzzing::require;

namespace {

void readScript(const QByteArray &bytes)
{
    constexpr qsizetype mostWays = 10;
    constexpr qsizetype longestDetail = 200;
    const QString text = scriptText(bytes);
    require(isBounded(plainWords(text, longestDetail), longestDetail));
    const auto isUsable = [](const ScriptWay &way) { return !way || !flawOf(*way); };
    for (const QString &said : {text, engineAnswerIn(bytes).value_or(QString())}) {
        const auto ways = waysIn(said);
        if (ways)
            require(!ways->isEmpty() && ways->size() <= mostWays
                && std::all_of(ways->cbegin(), ways->cend(), isUsable));
        else
            require(isBounded(detailsOf(ways.error()), 2 * longestDetail));
    }
    const QUrl address = scriptAddress(text);
    require(address.isValid() || flawOfScript(text).has_value());
    require(address.isEmpty() || address.userInfo().isEmpty());
}

void readHosts(const QByteArray &bytes)
{
    constexpr qsizetype longestHost = 253;
    const QString text = QString::fromUtf8(bytes);
    const QStringList exceptions = parseExceptions(text);
    for (const QString &one : exceptions)
        require(!one.isEmpty() && one.size() <= longestHost);
    require(parseExceptions(exceptions.join(u',')) == exceptions);
    static_cast<void>(isException(exceptions, text));
    static_cast<void>(isNearBy(text));
    static_cast<void>(flawOf(ProxyAddress{ProxyKind::Http, text, 1}));
    static_cast<void>(snyk::isPublicSuffix(text));
}

void readFileOfAuthorities(const QByteArray &bytes)
{
    // As if a server had shown it.
    const QList<QSslCertificate> shown = QSslCertificate::fromData(bytes, QSsl::Pem);
    for (const QSslCertificate &certificate : shown.mid(0, mostAuthorities)) {
        const snyk::CertificateProblem problem = snyk::certificateProblem(
            certificate, QString::fromUtf8(bytes), {QSslError(QSslError::HostNameMismatch, certificate)});
        require(problem.fault == snyk::CertificateFault::OtherHost && isBounded(problem.host, 300));
        require(isBounded(problem.subject, 300) && isBounded(problem.issuer, 300));
    }
    const auto authorities = readAuthorities(bytes);
    if (!authorities)
        return;
    require(!authorities->isEmpty() && authorities->size() <= mostAuthorities);
    for (const QSslCertificate &authority : *authorities) {
        const CertificateFacts facts = factsOf(authority);
        require(facts.isAuthority && isBounded(facts.subject, 1000) && isBounded(facts.issuer, 1000));
    }
    require(fromPem(toPem(*authorities)) == *authorities);
}

/// A registry may say what it wants: the credential goes nowhere in the clear, and to no stranger.
void readRegistry(const QByteArray &bytes)
{
    const QByteArray line = fuzzing::before("\n", bytes);
    const snyk::HttpResponse answer{401, {{"WWW-Authenticate", line}}, bytes};
    static const auto host = credentials::ServiceHost::parse(
        credentials::service::harbor, QStringLiteral("harbor.example.co.uk"))
                                 .value();
    if (const auto page = credentials::tokenPageIn(answer)) {
        require(page->userInfo().isEmpty() && !page->hasFragment());
        if (credentials::mayGiveTokens(host, *page)) {
            const QString asked = page->host().toLower();
            require(isSafeTransport(*page) && page->scheme() == QLatin1String("https"));
            require(
                asked == QLatin1String("example.co.uk") || asked.endsWith(QLatin1String(".example.co.uk")));
        }
    }
    static_cast<void>(credentials::tokenIn(answer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    readScript(bytes);
    readHosts(bytes);
    readRegistry(bytes);
    // Every certificate is asked for ten things.
    if (size % 4 == 0)
        readFileOfAuthorities(bytes);
    return 0;
}
