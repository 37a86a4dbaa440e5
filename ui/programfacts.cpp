// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "programfacts.h"

#include "vault/keychainprobe.h"

#include <QCoreApplication>
#include <QSslSocket>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ProgramFacts)
};

/// Names of products, which are the same in every language.
QString nameOf(vault::KeychainKind kind)
{
    switch (kind) {
    case vault::KeychainKind::SecretService:
        return QStringLiteral("Secret Service (libsecret)");
    case vault::KeychainKind::KWallet:
        return QStringLiteral("KWallet");
    case vault::KeychainKind::CredentialManager:
        return QStringLiteral("Windows Credential Manager");
    case vault::KeychainKind::MacKeychain:
        return QStringLiteral("macOS Keychain");
    }
    return {};
}

} // namespace

QStringList programFacts()
{
    const QString tls = QSslSocket::sslLibraryVersionString();
    return {
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
        //: %1 is a version number.
        Texts::tr("Qt %1").arg(QString::fromLatin1(qVersion())),
        //: %1 is name and version of a library.
        Texts::tr("TLS by %1").arg(tls.isEmpty() ? Texts::tr("nothing") : tls),
        //: %1 is the name of a keychain.
        Texts::tr("Keychain: %1").arg(nameOf(vault::keychainOfThisSession())),
    };
}

} // namespace broker::ui
