// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/programfacts.h"

#include "vault/keychainprobe.h"

#include <QCoreApplication>
#include <QSslSocket>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ProgramFacts)
};

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

ProgramFacts programFacts()
{
    return {QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString(),
        nameOf(vault::keychainOfThisSession())};
}

QStringList programFactLines()
{
    const ProgramFacts facts = programFacts();
    return {
        QCoreApplication::applicationName() + u' ' + facts.version,
        //: %1 is a version number.
        Texts::tr("Qt %1").arg(facts.qt),
        //: %1 is name and version of a library.
        Texts::tr("TLS by %1").arg(facts.tls.isEmpty() ? Texts::tr("nothing") : facts.tls),
        //: %1 is the name of a keychain.
        Texts::tr("Keychain: %1").arg(facts.keychain),
    };
}

} // namespace broker::ui
