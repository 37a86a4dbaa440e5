// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"

#include "core/privatefile.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace broker::ui {

namespace {

AutostartError failed(const QString &path, const FileError &error)
{
    return {path, error.detail};
}

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
#endif

} // namespace

Autostart::Autostart(Program program, QString configFolder)
    : m_program(std::move(program))
    , m_configFolder(std::move(configFolder))
{ }

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

} // namespace broker::ui
