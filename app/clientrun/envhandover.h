// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientrun/enginehost.h"
#include "core/privatefile.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <memory>

namespace broker::clientrun {

/// The variables of a client on their way to the engine. Nothing of them is left when this goes.
class EnvHandover final
{
    Q_DISABLE_COPY_MOVE(EnvHandover)

public:
    /// In the form of docker's env-file. With SecretsBy::File it is written now, private from the first byte.
    [[nodiscard]] static Result<std::shared_ptr<const EnvHandover>, FileError> make(
        const EngineHost &host, const Secret &variables);
    ~EnvHandover();

    /// What the engine is to read.
    [[nodiscard]] const QString &fileName() const noexcept { return m_fileName; }
    /// What goes to its standard input; empty when the file is one.
    [[nodiscard]] const Secret &input() const noexcept { return m_input; }

    /// What stands for the file's name where there is none yet, for display.
    [[nodiscard]] static QString fileNameShown(const EngineHost &host);
    /// Removes what a crash left in the folder. Not while a client is being started.
    static void sweep(const EngineHost &host);

private:
    EnvHandover(QString fileName, Secret input, bool isFile);

    QString m_fileName;
    Secret m_input;
    bool m_isFile;
};

} // namespace broker::clientrun
