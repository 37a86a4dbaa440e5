// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settings.h"

#include "core/privatefile.h"

#include <QMetaType>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace broker::settings {

namespace {

/// Longer text was not written by us.
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestBytes = 64 * 1024;

constexpr int defaultClipboardSeconds = 45;
constexpr int defaultRevealSeconds = 30;
constexpr int fewestSeconds = 5;
constexpr int mostSeconds = 600;

bool isText(const QVariant &stored)
{
    return stored.typeId() == QMetaType::QString;
}

// What the file holds, as the type wanted, or nothing. INI files hold text and "@ByteArray(...)";
// a list or another of Qt's notations is nonsense here.

std::optional<QString> fromFile(const QVariant &stored, const QString *)
{
    const QString text = stored.toString();
    return isText(stored) && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

std::optional<int> fromFile(const QVariant &stored, const int *)
{
    bool isNumber = false;
    const int number = stored.toString().toInt(&isNumber);
    return (isText(stored) || stored.typeId() == QMetaType::Int) && isNumber ? std::optional(number)
                                                                             : std::nullopt;
}

std::optional<bool> fromFile(const QVariant &stored, const bool *)
{
    if (stored.typeId() == QMetaType::Bool)
        return stored.toBool();
    const QString text = stored.toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

std::optional<QByteArray> fromFile(const QVariant &stored, const QByteArray *)
{
    const QByteArray bytes = stored.toByteArray();
    return stored.typeId() == QMetaType::QByteArray && bytes.size() <= longestBytes ? std::optional(bytes)
                                                                                    : std::nullopt;
}

} // namespace

template <class T>
T Item<T>::value() const
{
    const std::optional<T> stored = fromFile(m_file.value(m_key), static_cast<const T *>(nullptr));
    if (!stored)
        return m_fallback;
    if constexpr (std::is_same_v<T, int>) {
        if (*stored < m_smallest || *stored > m_largest)
            return m_fallback;
    }
    return *stored;
}

template <class T>
void Item<T>::set(const T &value)
{
    // QSettings keeps the mode of a file that is there and would make one that others can read.
    // Where it cannot be made, the settings last for this session.
    static_cast<void>(ensurePrivateFile(m_file.fileName()));
    if constexpr (std::is_same_v<T, int>)
        m_file.setValue(m_key, std::clamp(value, m_smallest, m_largest));
    else
        m_file.setValue(m_key, value);
}

template class Item<QString>;
template class Item<int>;
template class Item<bool>;
template class Item<QByteArray>;

namespace {

std::unique_ptr<QSettings> openFile(const QString &path)
{
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    file->setFallbacksEnabled(false);
    return file;
}

} // namespace

Settings::Settings(const QString &path)
    : m_file(openFile(path))
    , lastApiAddress(*m_file, QStringLiteral("connect/apiAddress"), QString())
    , rememberedTokenMasked(*m_file, QStringLiteral("rememberedToken/fingerprint"), QString())
    , rememberedTokenSha256(*m_file, QStringLiteral("rememberedToken/sha256"), QString())
    , rememberedTokenOwner(*m_file, QStringLiteral("rememberedToken/owner"), QString())
    , rememberedTokenApi(*m_file, QStringLiteral("rememberedToken/apiAddress"), QString())
    , rememberedTokenKey(*m_file, QStringLiteral("rememberedToken/keychainEntry"), QString())
    , clipboardSeconds(*m_file, QStringLiteral("privacy/clipboardSeconds"), defaultClipboardSeconds,
          fewestSeconds, mostSeconds)
    , revealSeconds(
          *m_file, QStringLiteral("privacy/revealSeconds"), defaultRevealSeconds, fewestSeconds, mostSeconds)
    , windowGeometry(*m_file, QStringLiteral("window/geometry"), QByteArray())
{ }

Settings::~Settings() = default;

} // namespace broker::settings
