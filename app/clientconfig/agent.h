// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/renderers.h"

#include <QString>
#include <QStringList>

// The container that runs beside a client whose type has an agent. Nothing of this is asked for: the two are
// set up together, so each is known to the other by name.
namespace broker::clientconfig {

/// Of its container, its Service, its Deployment; and the host by which the client finds it.
[[nodiscard]] QString agentName(const ClientSetup &setup);
/// Nothing secret: what the agent signs in with it gets from the client, question by question.
[[nodiscard]] QList<Variable> agentVariables(const ClientSetup &setup);
/// The company's certificates, where there are any: it asks the service in the client's place.
[[nodiscard]] QList<Mounted> agentFiles(const ClientSetup &setup);

/// By which addresses the two find each other.
struct Meeting
{
    QString agent;
    QString client;
};
/// By their names, in a network that they share.
[[nodiscard]] Meeting meetingByName(const ClientSetup &setup);
/// What the client has to be told of it; a variable that the user has set is left to him. None without an
/// agent.
[[nodiscard]] QList<Variable> meetingVariables(const ClientSetup &setup, const Meeting &meeting);

/// The name of the network in docker.
[[nodiscard]] QString agentNetwork(const ClientSetup &setup);
/// Of "docker run", up to and with the image. `network` are the options that join it to the client.
[[nodiscard]] QStringList agentRunArguments(const ClientSetup &setup, const QStringList &network);

} // namespace broker::clientconfig
