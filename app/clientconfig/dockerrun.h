// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/clientsetup.h"

#include <QString>
#include <QStringList>

namespace broker::clientconfig {

/// Arguments of `docker` up to the variables: run, restart policy, name, port, certificates.
[[nodiscard]] QStringList dockerRunArguments(const ClientSetup &setup);
[[nodiscard]] QString dockerRemoveCommand(const ClientSetup &setup);

} // namespace broker::clientconfig
