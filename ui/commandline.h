// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/result.h"
#include "platform/startgoal.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace broker::ui {

/// What the program was started with.
struct Options
{
    bool practice = false;
    /// The address that the first page of the wizard starts with.
    std::optional<HttpsUrl> apiUrl;
    /// Empty for the default profile.
    QString profile;
    /// Without a window where there is a tray: for a start at login.
    bool tray = false;
    StartGoal goal = StartGoal::Window;
    /// Not to run, but to end what runs.
    bool quit = false;
    bool showVersion = false;
    bool showHelp = false;
};

enum class CommandLineErrorKind {
    LooksLikeSecret, ///< anybody on this machine can read a command line
    UnsafeApiUrl, ///< not https, and not this machine
    BadProfileName,
    UnknownOption,
    NotUnderstood, ///< something is missing or was not asked for
};

struct CommandLineError
{
    CommandLineErrorKind kind = CommandLineErrorKind::NotUnderstood;
    /// The name of an unknown option. Values are never kept, because they may be secret.
    QString optionName;
};

/// `arguments` begin with the program's name, as those of QCoreApplication do, and hold none of Qt's
/// own options. Pure.
[[nodiscard]] Result<Options, CommandLineError> parseCommandLine(const QStringList &arguments);

/// Whether a start with these arguments opens no window.
[[nodiscard]] bool needsNoScreen(const QStringList &arguments);

/// For the terminal. Needs a QCoreApplication.
[[nodiscard]] QString commandLineHelp();
[[nodiscard]] QString commandLineErrorText(const CommandLineError &error);

} // namespace broker::ui
