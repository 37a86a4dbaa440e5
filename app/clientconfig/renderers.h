// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/secrettext.h"

#include <QLatin1String>
#include <QString>

#include <optional>

// Between carrier.cpp and the renderers, one file each; for them only.
namespace broker::clientconfig {

/// A variable as it is to be written: its value is the mask when that is what is shown.
struct Entry
{
    QString name;
    Secret value;
    bool isSecret = false;
    bool isMasked = false;
};

/// What a renderer works on. It is called twice, with the values and with masks.
struct Sheet
{
    const ClientSetup &setup;
    QList<Entry> entries;
};

/// One carrier. `refuse` is asked first, with the real values.
struct Renderer
{
    QString (*fileName)(const ClientSetup &setup);
    QList<Variable> (*variables)(const ClientSetup &setup);
    std::optional<Refusal> (*refuse)(const Sheet &sheet);
    void (*write)(const Sheet &sheet, SecretText &out);
    Commands (*commands)(const ClientSetup &setup);
    QList<Note> (*notes)(const ClientSetup &setup);
};

[[nodiscard]] const Renderer &dockerEnvFile();
[[nodiscard]] const Renderer &dockerShell();
[[nodiscard]] const Renderer &dockerPowerShell();
[[nodiscard]] const Renderer &composeFile();
[[nodiscard]] const Renderer &kubernetes();
[[nodiscard]] const Renderer &helm();
[[nodiscard]] const Renderer &npmDotEnv();

[[nodiscard]] Commands commandsOf(Carrier carrier, const ClientSetup &setup);
[[nodiscard]] QString fileNameOf(Carrier carrier, const ClientSetup &setup);

/// Where a file of the host is inside the container.
struct Mounted
{
    QString onHost;
    QString inContainer;
    /// The variable that tells the client where it is.
    QLatin1String variable;
};
/// The company's certificates, the client's own certificate and its key: those that there are.
[[nodiscard]] QList<Mounted> mountedFiles(const ClientSetup &setup);
/// environmentOf() and the paths of mountedFiles().
[[nodiscard]] QList<Variable> containerVariables(const ClientSetup &setup);
[[nodiscard]] Variable publicVariable(const QString &name, QString value);
/// As it was saved, or else the client's name with this ending.
[[nodiscard]] QString fileNameOf(const ClientSetup &setup, QLatin1String ending);
/// The file of a POSIX shell's command, quoted where it has to be, and never taken for an option.
[[nodiscard]] QString fileWord(const QString &fileName);
[[nodiscard]] QString shellQuoted(const QString &text);
/// A curl command for the address that only this client answers.
[[nodiscard]] QString curlCommand(const ClientSetup &setup);
/// The notes that hold for every carrier of an image.
[[nodiscard]] QList<Note> commonNotes(const ClientSetup &setup);
[[nodiscard]] std::optional<Refusal> refuseReplicas(const ClientSetup &setup);

} // namespace broker::clientconfig
