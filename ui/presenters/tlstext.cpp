// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/tlstext.h"

#include "presenters/datetext.h"
#include "presenters/hostport.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using snyk::ApiError;

struct Texts
{
    // Found there by their translators, too.
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ErrorText)
};

Explanation unknownIssuer(const ApiError &error, const QString &title)
{
    return {.title = title,
        .whatHappened = error.certificate->issuer.isEmpty()
            ? Texts::tr("It is not clear who issued the certificate shown for %1. Nothing was sent.")
                  .arg(hostWithPort(error))
            : Texts::tr("The certificate shown for %1 was issued by “%2”, which this computer does not "
                        "accept. Nothing was sent.")
                  .arg(hostWithPort(error), error.certificate->issuer),
        .likelyCause = Texts::tr("Your company may inspect TLS connections with its own certificate, which "
                                 "this computer does not know."),
        .nextStep = Texts::tr(
            "Ask your IT department for the company's certificate and add it under Settings, Network, "
            "or have %1 exempted from the inspection. Do not go on in a network that you do not know.")
                        .arg(hostWithPort(error))};
}

/// Whoever vouches for the server's certificate has one that is not valid.
Explanation authorityOutOfDate(const ApiError &error, const QString &title)
{
    const snyk::CertificateProblem &problem = *error.certificate;
    return {.title = title,
        .whatHappened = problem.fault == snyk::CertificateFault::Expired
            ? Texts::tr("The certificate of the authority “%1”, which vouches for the one shown for %2, "
                        "expired on %3. Nothing was sent.")
                  .arg(problem.subject, hostWithPort(error), shortDate(problem.expiresUtc))
            : Texts::tr("The certificate of the authority “%1”, which vouches for the one shown for %2, is "
                        "not valid yet. Nothing was sent.")
                  .arg(problem.subject, hostWithPort(error)),
        .likelyCause = Texts::tr("Your company has renewed its authority, and this computer has the old "
                                 "certificate, or the clock of this computer is wrong."),
        .nextStep = Texts::tr("Check date and time of this computer. If they are right, ask your IT "
                              "department for the new certificate and add it under Settings, Network.")};
}

} // namespace

namespace tlsmatter {

Explanation unavailable()
{
    return {.title = Texts::tr("Secure connections are not available"),
        .whatHappened
        = Texts::tr("The part of this program that encrypts connections is missing. Nothing was sent."),
        .likelyCause
        = Texts::tr("The program is not completely installed, or its OpenSSL library does not match."),
        .nextStep = Texts::tr("Install the program again from its package.")};
}

Explanation untrusted(const ApiError &error)
{
    const QString title = Texts::tr("The secure connection cannot be trusted");
    if (error.certificate && error.certificate->isOfAuthority)
        return authorityOutOfDate(error, title);
    switch (error.certificate ? error.certificate->fault : snyk::CertificateFault::Other) {
    case snyk::CertificateFault::UnknownIssuer:
        return unknownIssuer(error, title);
    case snyk::CertificateFault::OtherHost:
        return {.title = title,
            .whatHappened = Texts::tr(
                "The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.")
                                .arg(hostWithPort(error), error.certificate->subject),
            .likelyCause = isListed(error.host)
                ? Texts::tr("A guest network or a proxy answers in the place of the real server.")
                : Texts::tr("The address is mistyped, or a guest network or a proxy answers in the "
                            "place of the real server."),
            .nextStep = isListed(error.host)
                ? Texts::tr("Open a web page in your browser, sign in if you are asked to, and try again.")
                : Texts::tr("Check the address. If it is right, open a web page in your browser, sign "
                            "in if you are asked to, and try again.")};
    case snyk::CertificateFault::NotYetValid:
        return {.title = title,
            .whatHappened = Texts::tr("The certificate shown for %1 is not valid yet. Nothing was sent.")
                                .arg(hostWithPort(error)),
            .likelyCause = Texts::tr("The clock of this computer is probably behind."),
            .nextStep = Texts::tr("Check date, time and time zone of this computer, and try again.")};
    case snyk::CertificateFault::Expired:
        return {.title = title,
            .whatHappened = Texts::tr("The certificate shown for %1 expired on %2. Nothing was sent.")
                                .arg(hostWithPort(error), shortDate(error.certificate->expiresUtc)),
            .likelyCause = Texts::tr("The clock of this computer is ahead, or the server or a proxy in "
                                     "between was not given a new certificate in time."),
            .nextStep
            = Texts::tr("Check date and time of this computer. If they are right, ask whoever runs %1.")
                  .arg(hostWithPort(error))};
    case snyk::CertificateFault::Other:
        return {.title = title,
            .whatHappened
            = Texts::tr("This computer does not accept the certificate shown for %1. Nothing was sent.")
                  .arg(hostWithPort(error)),
            .likelyCause = Texts::tr("Your company may inspect TLS connections, or the server is not set up "
                                     "properly. The details name the reason."),
            .nextStep = Texts::tr("Try again later. If that does not help, report it with the details. Do "
                                  "not go on in a network that you do not know.")};
    }
    return {};
}

Explanation notSpoken(const ApiError &error)
{
    return {.title = Texts::tr("No encrypted connection came about"),
        .whatHappened = Texts::tr("What answers for %1 does not speak TLS, or refuses to. It showed no "
                                  "certificate. Nothing was sent.")
                            .arg(hostWithPort(error)),
        .likelyCause = Texts::tr("A proxy or a firewall answers in the place of the real server, or the port "
                                 "is that of another service."),
        .nextStep = Texts::tr("Ask your network team what answers there. The details name the error.")};
}

} // namespace tlsmatter

} // namespace broker::ui
