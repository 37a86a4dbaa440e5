// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/connectiontrace.h"

#include "snyk/plaintext.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr qsizetype longestFault = 300;
/// A chain that is longer is no chain.
constexpr qsizetype mostPresented = 10;

} // namespace

QString peerOf(const QAbstractSocket &connection)
{
    const QString address = connection.peerAddress().toString();
    const bool isIPv6 = address.contains(u':');
    return (isIPv6 ? u'[' + address + u']' : address) + u':' + QString::number(connection.peerPort());
}

void noteChain(ConnectionTrace &trace, const QSslSocket &socket, const QList<QSslError> &errors,
    const QList<QSslCertificate> &additions)
{
    trace.chain.clear();
    trace.protocol = socket.sessionCipher().protocolString();
    QList<QSslCertificate> presented = socket.peerCertificateChain();
    // Some ways of failing leave only the error.
    if (presented.isEmpty() && !errors.isEmpty() && !errors.first().certificate().isNull())
        presented.append(errors.first().certificate());
    // An authority that is known here need not be presented to be what is wrong.
    for (const QSslError &error : errors) {
        if (!error.certificate().isNull() && !presented.contains(error.certificate()))
            presented.append(error.certificate());
    }
    presented.resize(std::min(presented.size(), mostPresented));
    for (const QSslCertificate &certificate : std::as_const(presented)) {
        PresentedCertificate noted{network::factsOf(certificate), {}};
        for (const QSslError &error : errors) {
            if (error.certificate() == certificate)
                noted.faults.append(plainText(error.errorString(), longestFault));
        }
        noted.faults.removeDuplicates();
        trace.chain.append(noted);
    }
    trace.isTrusted = errors.isEmpty() && !presented.isEmpty();
    trace.isTrustedByAddition = trace.isTrusted
        && std::any_of(presented.cbegin(), presented.cend(), [&additions](const QSslCertificate &one) {
               return std::any_of(
                   additions.cbegin(), additions.cend(), [&one](const QSslCertificate &addition) {
                       return one == addition
                           || one.issuerInfo(QSslCertificate::CommonName)
                           == addition.subjectInfo(QSslCertificate::CommonName);
                   });
           });
}

} // namespace broker::snyk
