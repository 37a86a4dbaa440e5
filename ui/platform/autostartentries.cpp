// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/autostart.h"

#include <QDir>
#include <QStringList>

// What is written down to be started, in the words of each system.
namespace broker::ui {

namespace {

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

/// As CommandLineToArgvW takes it apart: in quotes, with those inside and the backslashes before any escaped.
QString quotedForWindows(const QString &argument)
{
    QString quoted(QLatin1Char('"'));
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            quoted += QString(backslashes + 1, QLatin1Char('\\'));
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return quoted + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

} // namespace

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

QString Autostart::windowsCommand(const Program &program)
{
    QStringList words{quotedForWindows(QDir::toNativeSeparators(program.path))};
    for (const QString &argument : program.arguments)
        words.append(quotedForWindows(argument));
    return words.join(QLatin1Char(' '));
}

} // namespace broker::ui
