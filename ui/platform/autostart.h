// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace broker::ui {

struct AutostartError
{
    QString path;
    /// The system's own text.
    QString detail;
};

/// "Start at login, in the tray", the platform's own way: an XDG autostart entry on Linux, the Run key
/// of the user on Windows (off as well when it was switched off in Windows' own list), a launch agent on
/// macOS. Only what this program wrote is ever removed.
class Autostart final
{
public:
    struct Program
    {
        /// Full path of what is to be started.
        QString path;
        QStringList arguments;
        /// Names the entry, see BTA_APP_ID.
        QString appId;
        QString name;
    };

    /// `configFolder` is where XDG keeps "autostart"; used on Linux only.
    Autostart(Program program, QString configFolder);

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Result<bool, AutostartError> set(bool on) const;

    /// The entry as it is written on Linux. Pure, for tests.
    [[nodiscard]] static QByteArray desktopEntry(const Program &program);
    /// The command as it stands in the Run key of Windows. Pure, for tests.
    [[nodiscard]] static QString windowsCommand(const Program &program);

private:
    [[nodiscard]] QString path() const;

    Program m_program;
    QString m_configFolder;
};

} // namespace broker::ui
