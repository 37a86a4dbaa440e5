// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace broker::clientconfig {

/// A client that is to run on this computer: what its container engine is told, in words that were not put
/// through any shell, and nothing secret. The variables come from a file in the form of
/// Carrier::DockerEnvFile.
struct LocalRun
{
    Engine engine = Engine::Docker;
    /// Of the client's container.
    QString name;
    /// To be fetched, the client's last.
    QStringList images;
    /// What comes before the client: none, but for a type with an agent, whose network and container it is.
    QList<QStringList> before;
    /// "run", and the options but for the file.
    QStringList run;
    /// Every container there will be, the client's first.
    QStringList containers;
    /// That was made for them; empty for none.
    QString network;
    /// Names of the client's variables that hold nothing secret, as far as the draft says.
    QSet<QString> openVariables;
    /// Names of variables that hold a secret, of this client or of any: what its container was started with
    /// may be older than the draft.
    QSet<QString> secretVariables;

    /// All of what starts the client, with its variables from `envFile`.
    [[nodiscard]] QStringList runFrom(const QString &envFile) const;
    /// The same with what comes before, one command a line, quoted for a POSIX shell.
    [[nodiscard]] QString shown(const QString &envFile) const;
};

/// Whether or not the draft is complete; see outlineOf().
[[nodiscard]] LocalRun localRunOf(const Draft &draft);

} // namespace broker::clientconfig
