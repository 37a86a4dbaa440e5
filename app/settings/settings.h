// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace broker::settings {

class SettingsFile;

enum class Appearance {
    System, ///< as the desktop is
    Light,
    Dark,
};

/// Where new secrets go.
enum class SecretStorage {
    Keychain, ///< of the operating system
    Memory, ///< gone when the program ends
};

/// How Snyk is reached.
enum class ProxyMode {
    System, ///< as this computer is set up, scripts included
    None,
    Manual,
};

enum class ProxyKind { Http, Socks5 };

/// How Snyk's web pages are laid out for the user.
enum class WebNavigation {
    Unknown, ///< the user has not said
    Classic,
    Current, ///< rolled out since April 2026
};

/// Days of warning before a due date: what a list of them may hold.
inline constexpr int fewestWarningDays = 0;
inline constexpr int mostWarningDays = 365;
inline constexpr qsizetype mostWarnings = 10;

/// One remembered choice: a key, a type, a default. Values are plain and never secret. Reads fall
/// back to the default when the file holds nonsense or an out-of-range number. Lists of days are kept
/// without doubles, largest first.
template <class T>
class Item final
{
public:
    Item(SettingsFile &file, QString key, T fallback, T smallest = T(), T largest = T())
        : m_file(file)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
        , m_smallest(std::move(smallest))
        , m_largest(std::move(largest))
    { }

    [[nodiscard]] T value() const;
    void set(const T &value);

private:
    SettingsFile &m_file;
    QString m_key;
    T m_fallback;
    T m_smallest;
    T m_largest;
};

/// What is remembered of a credential for Snyk's API in the keychain, so that it can be named without asking
/// for it: masked form and SHA-256, whose it is, the id of an OAuth client (empty for an API token), where it
/// works, the name of its entry, and since when it is there (ISO, UTC). All empty when there is none.
struct KeptTokenItems
{
    KeptTokenItems(SettingsFile &file, const QString &group);

    Item<QString> masked;
    Item<QString> sha256;
    Item<QString> owner;
    Item<QString> clientId;
    Item<QString> api;
    Item<QString> key;
    Item<QString> since;
};

/// Typed settings of one profile in one INI file.
class Settings final
{
public:
    explicit Settings(const QString &path);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    /// The file.
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    /// Why the file is not used, such as a pipe in its place: everything has its default then, and what is
    /// changed lasts for this session.
    [[nodiscard]] const std::optional<FileError> &problem() const noexcept { return m_problem; }
    /// What holds them; for all that is kept beside these.
    [[nodiscard]] const std::shared_ptr<SettingsFile> &file() const noexcept { return m_file; }

private:
    QString m_path;
    std::optional<FileError> m_problem;
    std::shared_ptr<SettingsFile> m_file;

public:
    /// API address of the last successful check, and with it the region; empty on first start.
    Item<QString> lastApiAddress;
    /// Addresses other than Snyk's own that the user has confirmed; see access/confirmedaddress.h.
    Item<QString> confirmedAddresses;
    /// The API token that is used.
    KeptTokenItems rememberedToken;
    /// The one that was used before it, until the user gives it up.
    KeptTokenItems replacedToken;
    /// Seconds until a copied token is cleared from the clipboard.
    Item<int> clipboardSeconds;
    /// Seconds until a shown token is hidden.
    Item<int> revealSeconds;
    /// Minutes without any input after which the program signs out of Snyk; 0 for never.
    Item<int> signOutMinutes;
    /// Main window geometry, as Qt saves it.
    Item<QByteArray> windowGeometry;
    /// Days between two rotations, for each kind of secret.
    Item<int> rotationDaysBrokerToken;
    Item<int> rotationDaysApiToken;
    Item<int> rotationDaysServiceCredential;
    /// Days before a due date on which to remind of it. Empty: never.
    Item<QList<int>> warningDays;
    Item<bool> startAtLogin;
    /// Whether to ask before quitting while reminders or a clipboard to clear are waiting.
    Item<bool> confirmBeforeQuit;
    /// Code of a translation, such as "de"; empty for the system's language.
    Item<QString> language;
    Item<Appearance> appearance;
    Item<SecretStorage> secretStorage;
    /// Columns of the list of tokens, as Qt saves them, and whether it is grouped.
    Item<QByteArray> boardColumns;
    Item<bool> boardGrouped;
    /// The proxy; the address and the exceptions are for `Manual`.
    Item<ProxyMode> proxyMode;
    Item<ProxyKind> proxyKind;
    Item<QString> proxyHost;
    Item<int> proxyPort;
    Item<QString> proxyExceptions;
    /// Certificates of authorities to trust besides the system's. PEM.
    Item<QByteArray> authorities;
    /// Where they were last saved as one file for a Broker client; empty when they were not.
    Item<QString> authorityFile;
    Item<WebNavigation> webNavigation;
};

} // namespace broker::settings
