// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/dockerrun.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

namespace broker::clientconfig {

namespace {

QString powerShellFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".ps1"));
}

QString scriptWord(const QString &fileName)
{
    const QString path = QLatin1String(".\\") + fileName;
    if (fileWord(fileName) == fileName)
        return path;
    SecretText quoted;
    putPowerShellQuoted(quoted, path.toUtf8());
    return quoted.take().reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

std::optional<Refusal> refusePowerShell(const Sheet &sheet)
{
    return refuseReplicas(sheet.setup);
}

/// All values through the environment, because Windows PowerShell loses quotes in arguments of programs.
/// What was set there before is put back.
void writePowerShell(const Sheet &sheet, SecretText &out)
{
    // Without a byte-order mark Windows PowerShell 5.1 reads the file in the local code page.
    out << QByteArrayView("\ufeff");
    const QList<QStringList> first = dockerBeforeClient(sheet.setup);
    for (const QStringList &arguments : first) {
        out << QByteArrayView("& ") << QString(nameOf(sheet.setup.engine));
        for (const QString &argument : arguments) {
            out << ' ';
            putPowerShellQuoted(out, argument.toUtf8());
        }
        out << QByteArrayView("\nif ($LASTEXITCODE) { exit $LASTEXITCODE }\n");
    }
    out << QByteArrayView("$variables = [ordered]@{\n");
    for (const Entry &entry : sheet.entries) {
        out << QByteArrayView("    ") << entry.name << QByteArrayView(" = ");
        entry.value.reveal([&out](QByteArrayView bytes) { putPowerShellQuoted(out, bytes); });
        out << '\n';
    }
    out << QByteArrayView("}\n$arguments = @(");
    const QStringList arguments = dockerRunArguments(sheet.setup);
    bool isFirst = true;
    for (const QString &argument : arguments) {
        out << QByteArrayView(isFirst ? "" : ", ");
        putPowerShellQuoted(out, argument.toUtf8());
        isFirst = false;
    }
    out << QByteArrayView(")\n"
                          "$before = @{}\n"
                          "try {\n"
                          "    foreach ($name in $variables.Keys) {\n"
                          "        $before[$name] = [Environment]::GetEnvironmentVariable($name)\n"
                          "        [Environment]::SetEnvironmentVariable($name, $variables[$name])\n"
                          "        $arguments += '--env', $name\n"
                          "    }\n"
                          "    & ")
        << QString(nameOf(sheet.setup.engine)) << QByteArrayView(" @arguments ");
    putPowerShellQuoted(out, imageFor(sheet.setup.engine, sheet.setup.image).toUtf8());
    out << QByteArrayView("\n"
                          "} finally {\n"
                          "    foreach ($name in $before.Keys) {\n"
                          "        [Environment]::SetEnvironmentVariable($name, $before[$name])\n"
                          "    }\n"
                          "}\n");
}

Commands powerShellCommands(const ClientSetup &setup)
{
    return {QStringLiteral("powershell -ExecutionPolicy Bypass -File %1\n")
                .arg(scriptWord(powerShellFileName(setup))),
        // Windows PowerShell cannot leave the name in a certificate alone; curl.exe comes with Windows.
        setup.speaksTls() ? QLatin1String("curl.exe") + curlCommand(setup).mid(QLatin1String("curl").size())
                          : QStringLiteral("Invoke-RestMethod http://localhost:%1%2\n")
                                .arg(QString::number(setup.port), setup.healthPath),
        dockerRemoveCommand(setup)};
}

QList<Note> powerShellNotes(const ClientSetup &setup)
{
    return dockerNotes(setup) + QList<Note>{Note::WindowsNotSupported};
}

} // namespace

const Renderer &dockerPowerShell()
{
    static constexpr Renderer renderer{powerShellFileName, containerVariables, refusePowerShell,
        writePowerShell, powerShellCommands, powerShellNotes};
    return renderer;
}

} // namespace broker::clientconfig
