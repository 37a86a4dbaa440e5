// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "core/settle.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace broker::test {

/// A keychain that outlives the process that writes to it: a file for each entry, for tests that kill
/// processes and must not depend on a desktop's keychain. Answers from the event loop.
class FileVault final : public vault::Vault
{
public:
    explicit FileVault(QString folder)
        : m_folder(std::move(folder))
    { }

    [[nodiscard]] QFuture<vault::WriteResult> write(
        vault::VaultKey key, Secret secret, std::stop_token) override
    {
        return later<vault::Stored>([this, key, secret]() -> vault::WriteResult {
            const QByteArray bytes = secret.reveal([](QByteArrayView view) { return view.toByteArray(); });
            if (!writePrivateFile(fileOf(key), bytes))
                return Failure(vault::VaultError{vault::VaultErrorKind::Other, {}});
            return vault::Stored{};
        });
    }
    [[nodiscard]] QFuture<vault::ReadResult> read(vault::VaultKey key, std::stop_token) override
    {
        return later<Secret>([this, key]() -> vault::ReadResult {
            QFile file(fileOf(key));
            if (!file.open(QIODevice::ReadOnly))
                return Failure(vault::VaultError{vault::VaultErrorKind::NotFound, {}});
            return Secret::take(file.readAll());
        });
    }
    [[nodiscard]] QFuture<vault::RemoveResult> remove(vault::VaultKey key, std::stop_token) override
    {
        return later<vault::Stored>([this, key]() -> vault::RemoveResult {
            (void)removePrivateFile(fileOf(key));
            return vault::Stored{};
        });
    }
    [[nodiscard]] QFuture<vault::PresenceResult> presence(vault::VaultKey key, std::stop_token) override
    {
        return later<vault::Presence>([this, key]() -> vault::PresenceResult {
            return QFile::exists(fileOf(key)) ? vault::Presence::Present : vault::Presence::Absent;
        });
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    [[nodiscard]] QString fileOf(const vault::VaultKey &key) const
    {
        return m_folder + QLatin1Char('/') + QString::fromLatin1(key.toString().toUtf8().toHex());
    }
    template <class T>
    QFuture<Result<T, vault::VaultError>> later(std::function<Result<T, vault::VaultError>()> effect)
    {
        const Settle<T, vault::VaultError> settle;
        QTimer::singleShot(0, &m_context, [settle, effect = std::move(effect)] { settle(effect()); });
        return settle.future();
    }

    QString m_folder;
    QObject m_context;
};

} // namespace broker::test
