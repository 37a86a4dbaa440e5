// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/yamltree.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

// The Secrets and ConfigMaps of Kubernetes that are in the sources.
namespace broker::existing {

struct ClusterEntry
{
    QString key{};
    /// As it is written, in base64 where `isEncoded`.
    Secret value{};
    Spot spot{};
    bool isEncoded = false;

    /// What a container gets; nothing where it is no base64, which matters for what is used alone.
    [[nodiscard]] std::optional<Secret> plain() const;
    friend bool operator==(const ClusterEntry &a, const ClusterEntry &b);
};

struct ClusterObject
{
    bool isSecret = false;
    /// Its namespace; empty where the file leaves that to whoever applies it.
    QString space{};
    QString name{};
    Spot spot{};
    QList<ClusterEntry> entries{};
    /// Whether any container has something of it, and the keys that were taken.
    bool isTaken = false;
    QSet<QString> taken{};

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] bool mayBeBeside(const QString &otherSpace) const;
    /// Null where it has no such key.
    const ClusterEntry *take(const QString &key);
    void takeAll();
};

class ClusterObjects final
{
public:
    void add(const NodePtr &object);

    /// What a reference in that namespace and source means. By its name alone there may be several, of other
    /// clusters or namespaces: those that are nearest. More than one where nothing tells which it is.
    [[nodiscard]] QList<ClusterObject *> find(
        bool isSecret, const QString &name, const QString &space, qsizetype source) const;
    /// What no container has anything of.
    [[nodiscard]] QList<ClusterObject *> untaken() const;
    /// Objects, and values of them, that nobody took.
    [[nodiscard]] QList<Ignored> unused() const;

private:
    std::vector<std::unique_ptr<ClusterObject>> m_all;
    QHash<QString, QList<ClusterObject *>> m_byName;
};

} // namespace broker::existing
