// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/updatetext.h"

#include "presenters/datetext.h"
#include "presenters/proxytext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using snyk::HttpFailure;
using updates::UpdateError;
using updates::UpdateFailure;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::UpdateText)
};

QString whatHappened(const snyk::HttpError &error, const QString &host)
{
    switch (error.failure) {
    case HttpFailure::UnsafeAddress:
        return Texts::tr("%1 would have been asked without encryption, so nothing was sent.").arg(host);
    case HttpFailure::Offline:
        return Texts::tr("This computer is not connected, so %1 could not be asked.").arg(host);
    case HttpFailure::HostNotFound:
        return Texts::tr("The name %1 could not be looked up.").arg(host);
    case HttpFailure::ConnectionRefused:
        return Texts::tr("%1 was found but did not accept the connection.").arg(host);
    case HttpFailure::ProxyFailed:
        return proxyFailureText(error.way, host);
    case HttpFailure::ProxyLoginRequired:
        return proxyLoginText(error.proxy, host);
    case HttpFailure::TlsUnavailable:
        return Texts::tr("The part of this program that encrypts connections is missing. Nothing was sent.");
    case HttpFailure::TlsUntrusted:
        return Texts::tr("The certificate shown for %1 is not trusted here. Nothing was sent.").arg(host);
    case HttpFailure::NotTls:
        return Texts::tr("What answers for %1 does not speak TLS, or refuses to. Nothing was sent.")
            .arg(host);
    case HttpFailure::Timeout:
        return Texts::tr("%1 did not answer in time.").arg(host);
    case HttpFailure::ConnectionLost:
        return Texts::tr("The connection to %1 was lost before the answer was complete.").arg(host);
    case HttpFailure::TooLarge:
        return Texts::tr("What %1 answers is too long to be about a version. It was cut off.").arg(host);
    case HttpFailure::Cancelled:
        return Texts::tr("The question was stopped.");
    case HttpFailure::Other:
        break;
    }
    return Texts::tr("What answers at %1 does not speak HTTP.").arg(host);
}

QString nextStep(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::Offline:
        return Texts::tr("Connect and try again.");
    case HttpFailure::HostNotFound:
    case HttpFailure::ConnectionRefused:
    case HttpFailure::ProxyFailed:
        return Texts::tr("Ask your network team to allow the address, or enter one in your own network under "
                         "Settings, Updates.");
    case HttpFailure::TlsUntrusted:
    case HttpFailure::NotTls:
        return Texts::tr("Look under Settings, Network.");
    case HttpFailure::TlsUnavailable:
        return Texts::tr("Install the program again from its package.");
    case HttpFailure::UnsafeAddress:
    case HttpFailure::TooLarge:
    case HttpFailure::Other:
        return Texts::tr("Check the address under Settings, Updates.");
    case HttpFailure::Timeout:
    case HttpFailure::ConnectionLost:
    case HttpFailure::Cancelled:
    case HttpFailure::ProxyLoginRequired: // has words of its own
        break;
    }
    return Texts::tr("Try again later.");
}

/// Without the title.
Explanation explainAnswer(const UpdateError &error)
{
    constexpr int redirects = 3;
    constexpr int serverErrors = 5;
    if (error.status / 100 == redirects) {
        return {.whatHappened = Texts::tr("%1 names another address (%2). That one was not asked.")
                                    .arg(error.host)
                                    .arg(error.status),
            .nextStep = Texts::tr("Enter the final address under Settings, Updates.")};
    }
    const QString answer = Texts::tr("%1 answered with status %2.").arg(error.host).arg(error.status);
    if (error.status / 100 == serverErrors)
        return {.whatHappened = answer, .nextStep = Texts::tr("Try again later.")};
    return {.whatHappened = answer, .nextStep = Texts::tr("Check the address under Settings, Updates.")};
}

/// Without the title.
Explanation explainFailure(const UpdateError &error)
{
    switch (error.failure) {
    case UpdateFailure::NoAddress:
        return {.whatHappened = Texts::tr("There is no address to ask. Nothing was sent."),
            .nextStep = Texts::tr("Enter one that begins with https:// under Settings, Updates.")};
    case UpdateFailure::NoAnswer: {
        const snyk::HttpError why = error.http.value_or(snyk::HttpError());
        const bool isRefused = why.failure == HttpFailure::ProxyFailed && hasProxyAnswered(why.way);
        if (isRefused || why.failure == HttpFailure::ProxyLoginRequired) {
            const ProxyAdvice advice = isRefused ? proxyFailureAdvice(why.way, error.host, error.port)
                                                 : proxyLoginAdvice(why.proxy, error.host);
            return {.whatHappened = whatHappened(why, error.host),
                .likelyCause = advice.likelyCause,
                .nextStep = advice.nextStep,
                .details = why.detail};
        }
        return {.whatHappened = whatHappened(why, error.host),
            .nextStep = nextStep(why.failure),
            .details = why.detail};
    }
    case UpdateFailure::Refused:
        return explainAnswer(error);
    case UpdateFailure::Unreadable:
        break;
    }
    return {
        .whatHappened = Texts::tr("What %1 answers is not about a version of this program.").arg(error.host),
        .likelyCause = Texts::tr("The address is another one, or a guest network answers in its place."),
        .nextStep = Texts::tr("Check the address under Settings, Updates.")};
}

} // namespace

Explanation explain(const UpdateError &error)
{
    Explanation explanation = explainFailure(error);
    explanation.title = Texts::tr("The newest version could not be found out");
    if (error.http && error.http->failure == HttpFailure::ProxyLoginRequired)
        explanation.loginProxy = loginProxyOf(error.http->proxy);
    return explanation;
}

Explanation explainNewer(const updates::Release &release, const updates::Version &current)
{
    return {.title = Texts::tr("There is a new version: %1").arg(release.version.toString()),
        .whatHappened
        = Texts::tr("It was published on %1. You have %2.").arg(shortDate(release.date), current.toString()),
        .nextStep
        = Texts::tr("Read what has changed, and install it in the way you installed this one. Nothing is "
                    "downloaded by this program.")};
}

Explanation explainNewest(const updates::Release &release, const updates::Version &current)
{
    if (release.version < current) {
        return {.title = Texts::tr("There is no newer version"),
            .whatHappened = Texts::tr("You have %1. The last one that was published is %2.")
                                .arg(current.toString(), release.version.toString())};
    }
    return {.title = Texts::tr("You have the newest version"),
        .whatHappened
        = Texts::tr("It is %1, published on %2.").arg(current.toString(), shortDate(release.date))};
}

Explanation askWhetherToAsk(const QString &host)
{
    if (host.isEmpty())
        return explain({UpdateFailure::NoAddress});
    return {.title = Texts::tr("May this program ask %1 for the newest version?").arg(host),
        .whatHappened
        = Texts::tr("It fetches one small file from there. Nothing about you, your tokens, this "
                    "computer or this version is sent; as with every web page, the server sees "
                    "the address of your network."),
        .nextStep = Texts::tr("You are asked this once, and can change it under Settings, Updates.")};
}

QString pageButtonText(const updates::Release &release)
{
    return Texts::tr("Show it on %1…").arg(release.page.url().host(QUrl::FullyEncoded));
}

QString noBrowserText(const updates::Release &release)
{
    return Texts::tr("No browser could be opened. The address is: %1").arg(release.page.toString());
}

} // namespace broker::ui
