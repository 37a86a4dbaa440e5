// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settings.h"

#include "core/names.h"
#include "core/privatefile.h"
#include "settings/settingsfile.h"

#include <QFileInfo>
#include <QMetaType>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace broker::settings {

namespace {

/// Longer text was not written by us.
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestBytes = 64 * 1024;

constexpr int defaultClipboardSeconds = 45;
constexpr int defaultRevealSeconds = 30;
constexpr int fewestSeconds = 5;
constexpr int mostSeconds = 600;
constexpr int defaultSignOutMinutes = 60;
constexpr int mostSignOutMinutes = 24 * 60;
/// Snyk recommends rotating every 90 days.
constexpr int defaultRotationDays = 90;
constexpr int fewestRotationDays = 1;
constexpr int mostRotationDays = 3650;
constexpr int mostPort = 65535;

// Names in the file never change once released.
constexpr Names<Appearance, 3> appearances{{
    {Appearance::System, QLatin1String("system")},
    {Appearance::Light, QLatin1String("light")},
    {Appearance::Dark, QLatin1String("dark")},
}};
static_assert(isComplete(appearances));
constexpr Names<SecretStorage, 2> storages{{
    {SecretStorage::Keychain, QLatin1String("keychain")},
    {SecretStorage::Memory, QLatin1String("memory")},
}};
static_assert(isComplete(storages));

constexpr Names<ProxyMode, 3> proxyModes{{
    {ProxyMode::System, QLatin1String("system")},
    {ProxyMode::None, QLatin1String("none")},
    {ProxyMode::Manual, QLatin1String("manual")},
}};
static_assert(isComplete(proxyModes));
constexpr Names<ProxyKind, 2> proxyKinds{{
    {ProxyKind::Http, QLatin1String("http")},
    {ProxyKind::Socks5, QLatin1String("socks5")},
}};
static_assert(isComplete(proxyKinds));
constexpr Names<WebNavigation, 3> navigations{{
    {WebNavigation::Unknown, QLatin1String("unknown")},
    {WebNavigation::Classic, QLatin1String("classic")},
    {WebNavigation::Current, QLatin1String("2.0")},
}};
static_assert(isComplete(navigations));

const auto &namesOf(ProxyMode)
{
    return proxyModes;
}

const auto &namesOf(ProxyKind)
{
    return proxyKinds;
}

const auto &namesOf(WebNavigation)
{
    return navigations;
}

const auto &namesOf(Appearance)
{
    return appearances;
}

const auto &namesOf(SecretStorage)
{
    return storages;
}

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

/// Without doubles and what is out of range, largest first, no more than there may be.
QList<int> tidied(QList<int> days)
{
    days.removeIf([](int day) { return day < fewestWarningDays || day > mostWarningDays; });
    std::sort(days.begin(), days.end(), std::greater<>());
    QList<int> once;
    for (const int day : std::as_const(days)) {
        if (once.size() < mostWarnings && (once.isEmpty() || once.constLast() != day))
            once.append(day);
    }
    return once;
}

/// "30,14,7". Someone who edits the file without quotes makes Qt see a list of texts in it.
std::optional<QList<int>> fromFile(const QVariant &stored, const QList<int> *)
{
    if (!isText(stored) && stored.typeId() != QMetaType::QStringList)
        return std::nullopt;
    const QString text = stored.toStringList().join(u',');
    QList<int> days;
    if (text.size() > longestText)
        return std::nullopt;
    if (text.isEmpty())
        return days;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const int day = part.trimmed().toInt(&isNumber);
        if (!isNumber || day < fewestWarningDays || day > mostWarningDays)
            return std::nullopt;
        days.append(day);
    }
    days = tidied(days);
    return days;
}

template <class Enum>
requires std::is_enum_v<Enum> std::optional<Enum> fromFile(const QVariant &stored, const Enum *)
{
    return isText(stored) ? valueOf(namesOf(Enum()), stored.toString()) : std::nullopt;
}

// The other way.

template <class T>
QVariant toFile(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        return QString(nameOf(namesOf(value), value));
    } else if constexpr (std::is_same_v<T, QList<int>>) {
        QStringList parts;
        for (const int day : tidied(value))
            parts.append(QString::number(day));
        return parts.join(u',');
    } else {
        return value;
    }
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
    if constexpr (std::is_same_v<T, int>)
        m_file.set(m_key, std::clamp(value, m_smallest, m_largest));
    else
        m_file.set(m_key, toFile(value));
}

template class Item<QString>;
template class Item<int>;
template class Item<bool>;
template class Item<QByteArray>;
template class Item<QList<int>>;
template class Item<Appearance>;
template class Item<SecretStorage>;
template class Item<ProxyMode>;
template class Item<ProxyKind>;
template class Item<WebNavigation>;

namespace {

/// Ours have a thousandth of it.
constexpr qint64 largestFile = 1024 * 1024;

/// QSettings would wait for a pipe, and take any size into memory.
std::optional<FileError> problemOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto content = readFile(path, largestFile);
    return content ? std::nullopt : std::optional(content.error());
}

} // namespace

KeptTokenItems::KeptTokenItems(SettingsFile &file, const QString &group)
    : masked(file, group + QStringLiteral("/fingerprint"), QString())
    , sha256(file, group + QStringLiteral("/sha256"), QString())
    , owner(file, group + QStringLiteral("/owner"), QString())
    , clientId(file, group + QStringLiteral("/clientId"), QString())
    , api(file, group + QStringLiteral("/apiAddress"), QString())
    , key(file, group + QStringLiteral("/keychainEntry"), QString())
    , since(file, group + QStringLiteral("/since"), QString())
{ }

Settings::Settings(const QString &path)
    : m_path(path)
    , m_problem(problemOf(path))
    , m_file(std::make_shared<SettingsFile>(path, !m_problem))
    , lastApiAddress(*m_file, QStringLiteral("connect/apiAddress"), QString())
    , confirmedAddresses(*m_file, QStringLiteral("connect/confirmedAddresses"), QString())
    , rememberedToken(*m_file, QStringLiteral("rememberedToken"))
    , replacedToken(*m_file, QStringLiteral("replacedToken"))
    , clipboardSeconds(*m_file, QStringLiteral("privacy/clipboardSeconds"), defaultClipboardSeconds,
          fewestSeconds, mostSeconds)
    , revealSeconds(
          *m_file, QStringLiteral("privacy/revealSeconds"), defaultRevealSeconds, fewestSeconds, mostSeconds)
    , signOutMinutes(
          *m_file, QStringLiteral("privacy/signOutMinutes"), defaultSignOutMinutes, 0, mostSignOutMinutes)
    , windowGeometry(*m_file, QStringLiteral("window/geometry"), QByteArray())
    , rotationDaysBrokerToken(*m_file, QStringLiteral("rotation/daysBrokerToken"), defaultRotationDays,
          fewestRotationDays, mostRotationDays)
    , rotationDaysApiToken(*m_file, QStringLiteral("rotation/daysApiToken"), defaultRotationDays,
          fewestRotationDays, mostRotationDays)
    , rotationDaysServiceCredential(*m_file, QStringLiteral("rotation/daysServiceCredential"),
          defaultRotationDays, fewestRotationDays, mostRotationDays)
    , warningDays(*m_file, QStringLiteral("rotation/warningDays"), {30, 14, 7, 1, 0})
    , startAtLogin(*m_file, QStringLiteral("program/startAtLogin"), false)
    , confirmBeforeQuit(*m_file, QStringLiteral("program/confirmBeforeQuit"), true)
    , language(*m_file, QStringLiteral("program/language"), QString())
    , appearance(*m_file, QStringLiteral("program/appearance"), Appearance::System)
    , secretStorage(*m_file, QStringLiteral("privacy/secretStorage"), SecretStorage::Keychain)
    , boardColumns(*m_file, QStringLiteral("board/columns"), QByteArray())
    , boardGrouped(*m_file, QStringLiteral("board/grouped"), false)
    , proxyMode(*m_file, QStringLiteral("network/proxyMode"), ProxyMode::System)
    , proxyKind(*m_file, QStringLiteral("network/proxyKind"), ProxyKind::Http)
    , proxyHost(*m_file, QStringLiteral("network/proxyHost"), QString())
    , proxyPort(*m_file, QStringLiteral("network/proxyPort"), 0, 0, mostPort)
    , proxyExceptions(*m_file, QStringLiteral("network/proxyExceptions"), QString())
    , authorities(*m_file, QStringLiteral("network/authorities"), QByteArray())
    , authorityFile(*m_file, QStringLiteral("network/authorityFile"), QString())
    , webNavigation(*m_file, QStringLiteral("connect/webNavigation"), WebNavigation::Unknown)
{ }

Settings::~Settings() = default;

} // namespace broker::settings
