// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace broker::clientconfig {

/// The program that runs containers on the client's host. Both take the same arguments.
enum class Engine { Docker, Podman };

/// In the order in which they are to be offered.
inline constexpr std::array engines{Engine::Docker, Engine::Podman};

/// Stable; what is in files, and the name of the program.
[[nodiscard]] QLatin1String nameOf(Engine engine);
[[nodiscard]] std::optional<Engine> engineNamed(const QString &name);

/// "docker.io/snyk/broker:gitlab" for Podman: it looks a name without a registry up in those that its host
/// lists, and asks which where it lists several.
[[nodiscard]] QString imageFor(Engine engine, const QString &image);

} // namespace broker::clientconfig
