// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// What is remembered of a token's Broker client, so that the next configuration neither asks everything
// again nor gets in the way of what runs. Without secrets. The names in it are those of app/clientconfig,
// which reads it with the suspicion that a file deserves.
namespace broker::records {

/// A client whose configuration was handed out. Its container, project, Kubernetes objects, release and
/// files are all called after `name`.
struct KnownClient
{
    /// First 8 hexadecimal digits of its token's SHA-256.
    QString marker;
    /// What carried the configuration, and the type of the client.
    QString carrier;
    QString type;
    QString name;
    int port = 0;
    /// As its configuration was saved, without a folder; empty when it was not, or nobody noted it.
    QString fileName = {};
    /// What runs its container; empty for docker.
    QString engine = {};

    friend bool operator==(const KnownClient &, const KnownClient &) = default;
};

struct ClientMemory
{
    /// Of the answers: one of the variants of the integration.
    QString type;
    /// Text by the name of its field.
    QMap<QString, QString> answers;
    /// Further variables that are no secret.
    QMap<QString, QString> variables;
    /// The names of those that are one.
    QStringList secretVariables;
    /// One for each token, the latest last.
    QList<KnownClient> clients;
    /// What carries the configuration and what runs its container, as it was chosen last; empty where nobody
    /// chose, and for docker.
    QString carrier = {};
    QString engine = {};
    /// Fields of the file that this version does not know; written back as they were.
    QJsonObject unknownFields = {};

    [[nodiscard]] bool isEmpty() const { return *this == ClientMemory(); }
    /// The client that was started with this token.
    [[nodiscard]] std::optional<KnownClient> clientWith(const QString &marker) const;
    /// In place of what was known for the same token; the oldest is forgotten when there are too many.
    void add(const KnownClient &client);

    friend bool operator==(const ClientMemory &, const ClientMemory &) = default;
};

/// Bounds of what is read and written.
inline constexpr qsizetype mostKnownClients = 8;
inline constexpr qsizetype mostRememberedTexts = 100;
/// In UTF-16 units.
inline constexpr qsizetype longestRememberedText = 2000;

/// Only what is within the bounds, one line each.
[[nodiscard]] QJsonObject toJson(const ClientMemory &memory);
/// Nothing for what is no object. What is out of bounds or of another form is left out.
[[nodiscard]] std::optional<ClientMemory> clientMemoryFromJson(const QJsonValue &json);

} // namespace broker::records
