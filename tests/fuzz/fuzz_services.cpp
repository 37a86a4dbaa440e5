// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What Broker clients, the services behind them and the engines of containers say, the addresses that people
// give for them, what they paste, and what is said of new versions.

#include "clientcheck/clientaddress.h"
#include "clientcheck/clientpreflight.h"
#include "clientcheck/clientverdict.h"
#include "clientcheck/healthanswers.h"
#include "clientrun/enginefault.h"
#include "clientrun/runlog.h"
#include "credentials/checkreport.h"
#include "credentials/service.h"
#include "credentials/servicecredential.h"
#include "credentials/servicehost.h"
#include "fuzzing.h"
#include "integrations/clienttype.h"
#include "paste/pastecheck.h"
#include "products/githubparts.h"
#include "support/products.h"
#include "updates/release.h"
#include "vault/longvault.h"

#include <QByteArrayList>
#include <QDateTime>

#include <array>

using namespace broker;
using fuzzing::require;

namespace {

const QDateTime &now()
{
    static const QDateTime moment(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return moment;
}

/// All in turn, but one for each input: the others would only cost time.
template <class List>
auto oneOf(const List &list, const QByteArray &bytes)
{
    const std::size_t at = qHash(bytes) % static_cast<std::size_t>(list.size());
    return list[static_cast<decltype(list.size())>(at)];
}

void readClient(const QByteArray &bytes)
{
    static const QList<Secret> known{Secret::take(QByteArray("ghp_0123456789abcdefghijABCDEFGHIJ012345"))};
    const QString text = QString::fromUtf8(bytes);
    static_cast<void>(clientcheck::decodeHealth(bytes));
    static_cast<void>(clientcheck::decodeSystemCheck(bytes, known));
    static_cast<void>(clientcheck::decodePreflight(bytes, known));
    const clientcheck::ClientResult answer
        = clientcheck::ClientAnswer{oneOf(std::array{200, 401, 404, 410, 500}, bytes), bytes};
    const clientcheck::HealthAnswers answers{answer, answer, answer, answer};
    const clientcheck::Expectation expected{clientcheck::ServerAddress::parse(text), false, true};
    static_cast<void>(clientcheck::followUp(answers, expected));
    static_cast<void>(clientcheck::judge(answers, expected));
    static_cast<void>(clientcheck::judgeSystem(answer, known));
    static_cast<void>(clientcheck::judgePreflight(answer, known));
    require(!clientcheck::redacted(text, known)
                 .contains(QLatin1String("ghp_0123456789abcdefghijABCDEFGHIJ012345")));
    if (const auto address = clientcheck::ClientAddress::parse(text)) {
        const auto again = clientcheck::ClientAddress::parse(address->toString());
        require(again && *again == *address);
    }
}

/// What docker and podman say, as it comes.
void readEngine(const QByteArray &bytes)
{
    static const QByteArray known("ghp_0123456789abcdefghijABCDEFGHIJ012345");
    clientrun::RunLog log;
    log.setKnown({Secret::take(QByteArray(known))});
    QStringList lines;
    for (const QByteArray &piece : QByteArrayList{bytes, known + '\n', bytes, QByteArray("\n") + known})
        lines += log.add(piece);
    lines += log.finish();
    for (const QString &line : lines) {
        require(!line.contains(u'\n') && !line.contains(u'\r'));
        require(!line.contains(QString::fromLatin1(known)));
    }
    clientrun::CallEnd end;
    end.exitCode = 1;
    end.errors = QString::fromUtf8(bytes);
    static_cast<void>(clientrun::faultOf(end));
    static_cast<void>(clientrun::pullFaultOf(end));
    static_cast<void>(clientrun::saysThatNetworkExists(end));
    static_cast<void>(clientrun::saysThatThereIsNone(end));
}

/// Of any length and of any bytes: what is taken goes into the keychain and comes back as it was.
void readCredential(const QByteArray &bytes)
{
    const QByteArray line = fuzzing::before("\n", bytes);
    const QString user = QString::fromUtf8(line);
    const QByteArray rest = line.size() < bytes.size() ? bytes.mid(line.size() + 1) : line;
    const credentials::ServiceInfo info = oneOf(credentials::services(), bytes);
    for (const credentials::CredentialKind kind : credentials::kindsFor(info.service)) {
        for (const int times : {1, 20}) {
            const auto credential = credentials::ServiceCredential::make(
                kind, Secret::take(rest.repeated(times)), user.repeated(times));
            if (!credential)
                continue;
            const Secret stored = credential->toStored();
            require(vault::fitsLongVault(vault::SecretKind::ServiceCredential, stored));
            const auto again = credentials::ServiceCredential::fromStored(stored);
            require(again && *again == *credential && again->fingerprint() == credential->fingerprint());
        }
    }
    // One variable in which several are, as the client's own script writes it.
    for (const QByteArray &value : {bytes, bytes.toBase64()}) {
        const auto parts = integrations::clientTypeByKey(QStringLiteral("harbor-cr"))
                               ->joint->takenApart(Secret::take(QByteArray(value)));
        for (const products::NamedSecret &part : parts)
            require(!part.value.isEmpty());
    }
}

void readService(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray line = fuzzing::before("\n", bytes);
    const credentials::ServiceInfo info = oneOf(credentials::services(), bytes);
    if (const auto host = credentials::ServiceHost::parse(info.service, text)) {
        const auto again = credentials::ServiceHost::parse(info.service, host->toString());
        require(again && *again == *host);
        require(isSafeTransport(host->page(QStringLiteral("/"))));
    }
    const auto host = credentials::ServiceHost::parse(
        info.service, info.exampleAddress.isEmpty() ? info.usualAddress : info.exampleAddress);
    const auto credential
        = credentials::ServiceCredential::make(credentials::kindsFor(info.service).constFirst(),
            Secret::take(QByteArray("0123456789abcdefghij")), QStringLiteral("ada"));
    if (host && credential) {
        const snyk::HttpResponse answer{oneOf(std::array{200, 302, 401, 403, 404}, bytes),
            {{"x-oauth-scopes", line}, {"github-authentication-token-expiration", line},
                {"www-authenticate", line}, {"location", line}, {"content-type", line}},
            bytes};
        static_cast<void>(credentials::infoOf(host->service())
                              .read({credential->kind(), credential->userName()}, answer, now()));
    }
    static_cast<void>(products::gitHubExpiry(line));
}

void readPasted(const QByteArray &bytes)
{
    const Secret text = Secret::take(QByteArray(bytes.constData(), bytes.size()));
    for (const paste::Expected expected : {paste::Expected::BrokerToken, paste::Expected::ApiToken,
             paste::Expected::Credential, paste::Expected::Password}) {
        const paste::Extract found = paste::extract(text, expected);
        const bool isPart
            = found.value.reveal([&bytes](QByteArrayView value) { return bytes.contains(value); });
        require(
            isPart && found.value.isEmpty() == (found.finding == paste::Finding::Several || bytes.isEmpty()));
        require(expected != paste::Expected::Password || found.value == text);
        require(found.name.size() <= 60);
        if (found.finding == paste::Finding::Taken)
            require(paste::extract(found.value, expected).value == found.value);
    }
    const records::Target target{QStringLiteral("SNYK-EU-01"), QStringLiteral("https://api.eu.snyk.io"),
        {OrgId::parse(u"0b5a3a40-0000-4000-8000-000000000001").value(), QStringLiteral("A"),
            QStringLiteral("a"), {}},
        QStringLiteral("gitlab"), {}};
    const paste::Check broker = paste::checkBrokerToken(text, target, {});
    require(broker.brokerToken.has_value() == (broker.verdict == paste::Verdict::Accepted));
    const paste::Check api = paste::checkApiToken(text, {});
    require(api.apiToken.has_value() == (api.verdict == paste::Verdict::Accepted));
    for (const auto kind : {credentials::kind::gitLabToken, credentials::kind::jiraPassword}) {
        const auto service = kind == credentials::kind::gitLabToken ? credentials::service::gitLab
                                                                    : credentials::service::jira;
        const paste::Check check = paste::checkCredential(text, service, kind, {});
        // A password is kept to the last byte.
        if (credentials::isPassword(kind))
            require(check.secret == text);
    }
}

void readRelease(const QByteArray &bytes)
{
    const auto release = updates::parseRelease(bytes);
    if (!release)
        return;
    require(bytes.size() <= updates::longestRelease && release->date.isValid());
    require(updates::Version::parse(release->version.toString()) == release->version);
    require(HttpsUrl::parse(release->page.toString()) == release->page);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    readClient(bytes);
    readEngine(bytes);
    readCredential(bytes);
    readService(bytes);
    readPasted(bytes);
    readRelease(bytes);
    return 0;
}
