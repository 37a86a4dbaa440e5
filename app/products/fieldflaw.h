// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/remark.h"

#include <QString>
#include <QStringList>

namespace broker::products {

/// What can be wrong with an answer.
enum class ProblemKind {
    Missing,
    PairIncomplete, ///< user name without password or the other way round
    OuterSpaces,
    OuterSpacesKept, ///< of a user name, where they may be meant
    ControlCharacter, ///< a line break among them
    TooLong,
    Placeholder, ///< "<github-token>"
    HasScheme,
    NeedsScheme,
    HasPath,
    HasPort,
    HasCredentials, ///< they have fields of their own
    TrailingSlash,
    NotAHost,
    NotAUrl,
    InsecureUrl, ///< http where a token or a password goes over it
    ProxyScheme, ///< https:// of a proxy is seldom meant
    NeedsProxyScheme, ///< "proxy.example.com:3128"
    IsAddressRange, ///< "10.0.0.0/8" among the hosts without proxy
    NotAHostEntry, ///< no host, in a list of them
    NoPort, ///< of the client's address, whose port is seldom 80
    LocalAddress, ///< where no webhook arrives
    CertificateIncomplete, ///< the certificate without the key or the other way round
    SpeaksTls, ///< http, although the client has a certificate
    NoCertificate, ///< https of the client without a certificate of its own
    SnykAddress, ///< of Snyk, but not the API of this region
    TokenBreaksAddress, ///< the client puts it into an address without encoding it
    TokenBreaksHeader, ///< the client puts it into a header, which cannot hold it
    NotAPort,
    LowPort, ///< under 1024: the client does not run as root
    NotAReplicaCount,
    ReplicasNeedHighAvailability,
    NotAChoice,
    NotAbsolute,
    NotMountable, ///< a comma or a quote, which docker's --mount takes for its own
    NotAVersion,
    NotAName,
    OfProduct, ///< what only this product's answers can have, see Flaw::remark
    ColonInUserName, ///< HTTP's Basic scheme ends the user name there
    LooksLikeSnykToken,
    LooksLikeOtherService, ///< a token of another service than this one
    NameOfRunningClient, ///< of the one that holds the token in use
    PortOfRunningClient,
    NotAVariableName,
    VariableOfTheForm, ///< the form writes it itself, or the client takes it for one that the form writes
    VariableTwice,
    ReservedVariable, ///< the shell or docker would take it for itself
    ValueIsSecret, ///< a token is in it, and it is said to be no secret
    CarriedInParts, ///< holds "$NAME", which the client would replace: it is passed in parts
};

struct Flaw
{
    ProblemKind kind = ProblemKind::NotAName;
    /// What was most likely meant; never of a secret. May be empty.
    QString suggestion{};
    /// Of a list, the entries that it is about.
    QStringList entries{};
    Remark remark{};
};

} // namespace broker::products
