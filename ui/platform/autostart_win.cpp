// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"

#include <QSettings>

#include <utility>

namespace broker::ui {

namespace {

constexpr QLatin1String runKey("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
/// Where Windows keeps what the user switched off in its own list of such programs.
constexpr QLatin1String approvalKey(
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer"
    "\\StartupApproved\\Run");

/// The first byte of an entry there is odd when it is off.
bool isSwitchedOff(const QString &appId)
{
    const QByteArray approval = QSettings(approvalKey, QSettings::NativeFormat).value(appId).toByteArray();
    return !approval.isEmpty() && (approval.front() & 1) != 0;
}

} // namespace

Autostart::Autostart(Program program, QString configFolder)
    : m_program(std::move(program))
    , m_configFolder(std::move(configFolder))
{ }

QString Autostart::path() const
{
    return runKey;
}

bool Autostart::isOn() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(m_program.appId)
        && !isSwitchedOff(m_program.appId);
}

Result<bool, AutostartError> Autostart::set(bool on) const
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (on)
        run.setValue(m_program.appId, windowsCommand(m_program));
    else
        run.remove(m_program.appId);
    run.sync();
    if (run.status() != QSettings::NoError)
        return Failure(AutostartError{path(), QString()});
    // What was said last counts.
    QSettings approval(approvalKey, QSettings::NativeFormat);
    approval.remove(m_program.appId);
    approval.sync();
    if (approval.status() != QSettings::NoError)
        return Failure(AutostartError{path(), QString()});
    return on;
}

} // namespace broker::ui
