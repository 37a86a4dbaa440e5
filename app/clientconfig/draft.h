// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/clientsetup.h"
#include "clientconfig/engine.h"
#include "core/fingerprint.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace broker::clientconfig {

/// A file as it was saved, without a folder. Of another carrier, or for a client of another name, it is not
/// the draft's.
struct NamedFile
{
    Carrier carrier = Carrier::DockerEnvFile;
    QString client;
    QString fileName;
};

/// A configuration that the user is still working on. The token is known by its fingerprint only: it
/// stays in the keychain until the configuration is to be shown, copied or saved.
struct Draft
{
    ClientType type;
    snyk::Region region;
    Fingerprint token;
    Answers answers{};
    Place place{};
    QList<NamedFile> saved{};
    Engine engine = Engine::Docker;
};

/// A client without its values: what it is called and how it is started.
struct Outline
{
    QString name;
    int port = 0;
    QString fileName;
    QString healthPath;
    Commands commands;
};

[[nodiscard]] QList<FieldProblem> check(const Draft &draft);

/// What render() gives, but without the token: `text` is empty, everything else is as it will be.
/// Nothing while the draft has errors.
[[nodiscard]] std::optional<Result<Rendered, Refusal>> preview(Carrier carrier, const Draft &draft);

/// Nothing while the draft has errors, and for another token than the draft's.
[[nodiscard]] std::optional<Result<Rendered, Refusal>> complete(
    Carrier carrier, const Draft &draft, const BrokerToken &token);

/// Whether or not the draft is complete. Answers that are wrong are taken for none.
[[nodiscard]] Outline outlineOf(Carrier carrier, const Draft &draft);

/// What was entered and must not be shown; without the token.
[[nodiscard]] QList<Secret> secretsOf(const Draft &draft);

/// The client with what can be used of the answers, and nobody's token.
[[nodiscard]] ClientSetup setupOf(Carrier carrier, const Draft &draft);

/// Where the client will listen: what was entered, or the place's port while that is none.
[[nodiscard]] QString portOf(const Draft &draft);
/// Whether the client will have a certificate of its own, and so answer https only.
[[nodiscard]] bool speaksTls(const Draft &draft);
/// Of its health check, asked on its own host.
[[nodiscard]] QString localAddressOf(const Draft &draft);
/// The fields to ask for, with the name and the port that hold when nothing is entered.
[[nodiscard]] QList<ClientFieldSpec> fieldsFor(
    const ClientType &type, const snyk::Region &region, const Fingerprint &token, const Place &place);

/// The Broker server that the client is to be connected to: that of the region, or the one that was entered.
/// Empty while neither is known.
[[nodiscard]] QUrl brokerServerOf(const Draft &draft);

} // namespace broker::clientconfig
