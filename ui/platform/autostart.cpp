// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"

#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStringList>

#include <utility>

namespace broker::ui {

namespace {

#ifndef Q_OS_WIN
AutostartError failed(const QString &path, const FileError &error)
{
    return {path, error.detail};
}
#endif

#if defined(Q_OS_MACOS)
QByteArray launchAgent(const Autostart::Program &program)
{
    QString arguments;
    for (const QString &argument : QStringList{program.path} + program.arguments)
        arguments += QStringLiteral("    <string>%1</string>\n").arg(argument.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>%1</string>\n"
                          "  <key>ProgramArguments</key>\n  <array>\n%2  </array>\n"
                          "  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n")
        .arg(program.appId.toHtmlEscaped(), arguments)
        .toUtf8();
}
#elif defined(Q_OS_WIN)
const QLatin1String runKey("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

QString windowsCommand(const Autostart::Program &program)
{
    QString command = QLatin1Char('"') + QDir::toNativeSeparators(program.path) + QLatin1Char('"');
    for (const QString &argument : program.arguments)
        command += QLatin1Char(' ') + argument;
    return command;
}
#endif

/// Desktop Entry Specification 1.5, "The Exec key": in quotes, with " ` $ \ escaped, "%" doubled; then
/// once more as a string value.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += QLatin1Char('\\');
        if (c == u'%')
            quoted += QLatin1Char('%');
        quoted += c;
    }
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace

Autostart::Autostart(Program program, QString configFolder)
    : m_program(std::move(program))
    , m_configFolder(std::move(configFolder))
{ }

QByteArray Autostart::desktopEntry(const Program &program)
{
    QStringList exec{quotedForExec(program.path)};
    for (const QString &argument : program.arguments)
        exec.append(quotedForExec(argument));
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=%1\nExec=%2\nIcon=%3\nTerminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(program.name, exec.join(QLatin1Char(' ')), program.appId)
        .toUtf8();
}

#ifdef Q_OS_WIN

QString Autostart::path() const
{
    return runKey;
}

bool Autostart::isOn() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(m_program.appId);
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
    return on;
}

#else

QString Autostart::path() const
{
#ifdef Q_OS_MACOS
    return QDir::home().filePath(
        QLatin1String("Library/LaunchAgents/") + m_program.appId + QLatin1String(".plist"));
#else
    return m_configFolder + QLatin1String("/autostart/") + m_program.appId + QLatin1String(".desktop");
#endif
}

bool Autostart::isOn() const
{
    return QFile::exists(path());
}

Result<bool, AutostartError> Autostart::set(bool on) const
{
#ifdef Q_OS_MACOS
    const QByteArray content = launchAgent(m_program);
#else
    const QByteArray content = desktopEntry(m_program);
#endif
    const Result<bool, FileError> done = on ? writePrivateFile(path(), content) : removePrivateFile(path());
    if (!done)
        return Failure(failed(path(), done.error()));
    return on;
}

#endif

} // namespace broker::ui
