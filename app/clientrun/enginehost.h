// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/engine.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace broker::clientrun {

using clientconfig::Engine;

/// How the variables of a client get to the engine. Never as arguments or through the environment, which
/// others on this computer can see.
enum class SecretsBy {
    Descriptor, ///< its standard input, read as the file "/dev/stdin"; they are in no file
    File, ///< a private file for the moment of the start, where there is no such name
};

/// What this computer has to run containers with. Looks at file names only: whether an engine works is seen
/// when it is asked.
struct EngineHost
{
    /// Folders to look in, absolute; others are passed over.
    QStringList searchPath;
    SecretsBy secretsBy = SecretsBy::Descriptor;
    /// For SecretsBy::File; of this program alone.
    QString secretsFolder;

    /// `secretsFolder` as above.
    [[nodiscard]] static EngineHost ofThisComputer(const QString &secretsFolder);

    /// Absolute; nothing where it is not there.
    [[nodiscard]] std::optional<QString> programOf(Engine engine) const;
    /// What to offer first where nobody chose; nothing where there is none.
    [[nodiscard]] std::optional<Engine> firstEngine() const;
};

} // namespace broker::clientrun
