// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/engine.h"
#include "clientconfig/fieldcheck.h"
#include "clientconfig/place.h"
#include "core/fingerprint.h"
#include "core/result.h"
#include "core/tokens.h"
#include "integrations/clienttype.h"
#include "snyk/region.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace broker::clientconfig {

/// A variable of the client's environment and its value, before any quoting.
struct Variable
{
    QString name;
    Secret value;
    /// False for what may be shown: hosts, ports, switches.
    bool isSecret = false;
};

/// A client that is described completely, whatever carries it to where it runs.
struct ClientSetup
{
    ClientType type;
    /// Of the container, of the Kubernetes objects, of the Helm release.
    QString name;
    int port = 0;
    /// First 8 hexadecimal digits of the token's SHA-256. Not secret; tells which token a client has.
    QString marker;
    /// "/healthcheck/<marker>": only a client with this configuration answers there.
    QString healthPath;
    /// "snyk/broker:1.2.3-gitlab"
    QString image;
    /// Empty for the newest.
    QString imageVersion;
    bool isHighlyAvailable = false;
    /// Only where the user asked for several: not every carrier can start them.
    std::optional<int> replicas;
    /// Of the company's certificates, in PEM, on the machine that runs the client; may be empty. Carried
    /// as a mounted file and NODE_EXTRA_CA_CERTS, so it is not among the variables.
    QString caFile;
    /// The client's own certificate and its key, in PEM, carried in the same way; both or none. With them it
    /// speaks TLS and nothing else.
    QString certificateFile{};
    QString keyFile{};
    /// The cluster gives each project a user of its own and refuses a fixed one.
    bool isOnOpenShift = false;
    /// What runs its container where it is in one of its own host.
    Engine engine = Engine::Docker;
    /// What the file is called on disk where the user chose that, without a folder; else empty.
    QString savedAs{};
    /// In the order in which they are to be set, and none that need not be.
    QList<Variable> variables;

    [[nodiscard]] bool speaksTls() const { return !certificateFile.isEmpty(); }
    [[nodiscard]] const Variable *find(const QString &variable) const;
};

/// All of it, or every problem that prevents it (errors only). `token` is what the client identifies
/// itself with.
[[nodiscard]] Result<ClientSetup, QList<FieldProblem>> compose(const ClientType &type,
    const snyk::Region &region, const BrokerToken &token, const Answers &answers, const Place &place = {});
/// The same without a look at the answers: what is missing is left out. The name of the client and all that
/// proves which token it has follow from `fingerprint`.
[[nodiscard]] ClientSetup assemble(const ClientType &type, const snyk::Region &region, const Secret &token,
    const Fingerprint &fingerprint, const Answers &answers, const Place &place);

/// What is to be set so that the client ends up with the setup's variables: values that it would change
/// are in parts (see expansion.h), and what its template has wrong is corrected.
[[nodiscard]] QList<Variable> environmentOf(const ClientSetup &setup);
/// An expression of the client's template, such as "$USER:$PASSWORD", in which what is in parts is
/// referred to by its parts: the client does not look twice, and not always in the same order.
[[nodiscard]] QString referringToParts(const ClientSetup &setup, QLatin1String expression);

} // namespace broker::clientconfig
