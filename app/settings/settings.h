// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>
#include <memory>

namespace broker::settings {

/// One remembered choice: a key, a type, a default. Values are plain and never secret. Reads fall
/// back to the default when the file holds nonsense or an out-of-range number.
template <class T>
class Item final
{
public:
    Item(QSettings &file, QString key, T fallback, T smallest = T(), T largest = T())
        : m_file(file)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
        , m_smallest(std::move(smallest))
        , m_largest(std::move(largest))
    { }

    [[nodiscard]] T value() const;
    void set(const T &value);

private:
    QSettings &m_file;
    QString m_key;
    T m_fallback;
    T m_smallest;
    T m_largest;
};

/// Typed settings of one profile in one INI file.
class Settings final
{
public:
    explicit Settings(const QString &path);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

private:
    std::unique_ptr<QSettings> m_file;

public:
    /// API address of the last successful check, and with it the region; empty on first start.
    Item<QString> lastApiAddress;
    /// Masked form and SHA-256 of an API token that is kept in the keychain, whose it is, and where it works.
    Item<QString> rememberedTokenMasked;
    Item<QString> rememberedTokenSha256;
    Item<QString> rememberedTokenOwner;
    Item<QString> rememberedTokenApi;
    Item<QString> rememberedTokenKey;
    /// Seconds until a copied token is cleared from the clipboard.
    Item<int> clipboardSeconds;
    /// Seconds until a shown token is hidden.
    Item<int> revealSeconds;
    /// Main window geometry, as Qt saves it.
    Item<QByteArray> windowGeometry;
};

} // namespace broker::settings
