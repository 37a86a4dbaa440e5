// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QList>
#include <QLocale>
#include <QString>

namespace broker::ui {

/// Where the program's own translations are, one file for each language: "broker-token-assistant_de.qm".
inline constexpr QLatin1String translationFolder(":/i18n");
inline constexpr QLatin1String translationName("broker-token-assistant");

/// A language that the program speaks.
struct SpokenLanguage
{
    /// As the settings keep it: "de", "pt_BR".
    QString code;
    /// As those who speak it write it.
    QString ownName;

    friend bool operator==(const SpokenLanguage &, const SpokenLanguage &) = default;
};

/// All of them by name. The list is what was built in, so translations/CMakeLists.txt alone holds it.
[[nodiscard]] QList<SpokenLanguage> spokenLanguages();

/// What dates, numbers and their order follow, for the language that the settings name; without one it is the
/// system's. A language without a country of its own is that of the user's country, where it is spoken there:
/// German in Austria, on a system that speaks German as they do in Austria.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

} // namespace broker::ui
