// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "existing/found.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

// A YAML or JSON document as a tree, with the line of everything in it. JSON is read in the same way: the
// decoder of Qt tells no lines and leaves copies of every value behind.
namespace broker::existing {

struct Node;
using NodePtr = std::shared_ptr<const Node>;

struct Member
{
    QString key;
    Spot spot;
    NodePtr value;
};

struct Node
{
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    Spot spot{};
    /// Every scalar is text: what YAML makes of "yes" or "010" matters to nobody here.
    Secret text{};
    /// Without quotes "null", "~" and nothing are no value.
    bool isQuoted = false;
    QList<NodePtr> items{};
    QList<Member> members{};
    /// Of how many nodes, and how deep, it would be if every alias were written out, itself among them.
    qsizetype unfolded = 1;
    int depth = 1;
};

/// The documents of one source. Bounded in depth and in number, and what its aliases stand for as well:
/// whoever goes through all of a tree comes to an end.
[[nodiscard]] Result<QList<NodePtr>, Refusal> parseYaml(const Secret &text, qsizetype source);

// All take a null pointer for a node that is not there.

/// With those that "<<" brings in; what stands in the map itself goes first.
[[nodiscard]] QList<Member> membersOf(const NodePtr &map);
[[nodiscard]] NodePtr childOf(const NodePtr &map, QByteArrayView key);
/// Along keys with dots between them.
[[nodiscard]] NodePtr descendantOf(const NodePtr &map, const char *path);
[[nodiscard]] QList<NodePtr> itemsOf(const NodePtr &list);
[[nodiscard]] bool isMap(const NodePtr &node);
[[nodiscard]] bool isScalar(const NodePtr &node);
/// Not there, or no value.
[[nodiscard]] bool isNothing(const NodePtr &node);
/// Empty where there is no scalar. For text that is no secret.
[[nodiscard]] QString textOf(const NodePtr &node);
[[nodiscard]] Secret secretOf(const NodePtr &node);
[[nodiscard]] Spot spotOf(const NodePtr &node);

} // namespace broker::existing
