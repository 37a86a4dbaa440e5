// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/clienttype.h"

#include <QString>

#include <optional>

// What a client is called and where it listens. Everything that a carrier makes is named after the client:
// its container, project, folder, files, Kubernetes objects and release.
namespace broker::clientconfig {

/// The client's own default is 7341; Snyk's documentation, image examples and chart say 8000.
inline constexpr int usualPort = 8000;
/// What a Helm release still has room for.
inline constexpr qsizetype longestClientName = 49;

/// A client that runs, and that nothing which is shown may touch.
struct RunningClient
{
    QString name;
    int port = usualPort;
    /// ClientType::key
    QString type;

    friend bool operator==(const RunningClient &, const RunningClient &) = default;
};

/// Where a client goes unless something else is entered. By itself its name ends with the marker of its
/// token, so that no two clients are ever called the same.
struct Place
{
    /// Of a client whose configuration was handed out before; else empty.
    QString name{};
    /// What comes before the marker; empty for the usual name of the type.
    QString base{};
    int port = usualPort;
    /// The client with the token that is in use, while another one is set up beside it.
    std::optional<RunningClient> beside{};

    friend bool operator==(const Place &, const Place &) = default;
};

/// Valid for whatever base. `marker`: see ClientSetup::marker.
[[nodiscard]] QString nameAt(const Place &place, const integrations::ClientType &type, const QString &marker);

/// The chart puts the type in front of every name by itself.
[[nodiscard]] QString releaseName(const QString &clientName, const QString &type);
/// Whether a client of that name would take the running one's place in one of the carriers.
[[nodiscard]] bool wouldReplace(const QString &clientName, const QString &type, const RunningClient &running);

} // namespace broker::clientconfig
