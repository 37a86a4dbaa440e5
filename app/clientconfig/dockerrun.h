// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/clientsetup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broker::clientconfig {

/// Arguments of `docker` up to the variables: run, restart policy, name, port, certificates.
[[nodiscard]] QStringList dockerRunArguments(const ClientSetup &setup);
/// The words of the commands of docker that come first: none, but for a type with an agent.
[[nodiscard]] QList<QStringList> dockerBeforeClient(const ClientSetup &setup);
/// One command, quoted for a POSIX shell where it has to be.
[[nodiscard]] QString dockerCommand(Engine engine, const QStringList &arguments);
[[nodiscard]] QString dockerRemoveCommand(const ClientSetup &setup);
/// What holds for every container of the image, however docker is told of it.
[[nodiscard]] QList<Note> dockerNotes(const ClientSetup &setup);

} // namespace broker::clientconfig
