// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/yamltree.h"

#include "existing/budget.h"
#include "existing/secretparts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

#include <yaml.h>

namespace broker::existing {

namespace {

constexpr int deepestLevel = 64;
constexpr qsizetype mostNodes = 50000;
/// Of a tree with each alias written out. Ten lines can stand for ten thousand million.
constexpr qsizetype mostUnfolded = 200000;
constexpr qint64 stepsOfNode = 20;
/// Of merges that bring in merges.
constexpr int deepestMerge = 8;

/// libyaml's parser on memory that outlives it.
class Parser final
{
public:
    explicit Parser(QByteArrayView text)
        : m_isReady(yaml_parser_initialize(&m_parser) == 1)
    {
        if (m_isReady)
            yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()),
                static_cast<size_t>(text.size()));
    }
    ~Parser()
    {
        if (m_isReady)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Parser)

    [[nodiscard]] bool next(yaml_event_t &event)
    {
        return m_isReady && yaml_parser_parse(&m_parser, &event) == 1;
    }
    /// Of a quote that stays open, where it begins, and not where the text ends.
    [[nodiscard]] int errorLine() const
    {
        const bool isQuote = m_parser.context && QByteArrayView(m_parser.context).contains("quoted scalar");
        return static_cast<int>((isQuote ? m_parser.context_mark : m_parser.problem_mark).line) + 1;
    }

private:
    yaml_parser_t m_parser{};
    bool m_isReady;
};

/// One event. Its text is overwritten before it goes.
class Event final
{
public:
    explicit Event(yaml_event_t event)
        : m_event(event)
    { }
    ~Event()
    {
        if (m_event.type == YAML_SCALAR_EVENT) {
            volatile unsigned char *text = m_event.data.scalar.value;
            for (size_t i = 0; i < m_event.data.scalar.length; ++i)
                text[i] = 0;
        }
        yaml_event_delete(&m_event);
    }
    Q_DISABLE_COPY_MOVE(Event)

    [[nodiscard]] const yaml_event_t &operator*() const noexcept { return m_event; }

private:
    yaml_event_t m_event;
};

QByteArray nameOf(const unsigned char *anchor)
{
    return anchor ? QByteArray(reinterpret_cast<const char *>(anchor)) : QByteArray();
}

/// Puts the events together, without recursion: how deep a stranger nests is not for our stack.
class Builder final
{
public:
    explicit Builder(qsizetype source)
        : m_source(source)
    { }

    /// False where it is too deep, too much, or refers to what is not there.
    [[nodiscard]] bool take(const yaml_event_t &event)
    {
        m_line = static_cast<int>(event.start_mark.line) + 1;
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            m_anchors.clear();
            return true;
        case YAML_ALIAS_EVENT:
            return takeAlias(nameOf(event.data.alias.anchor));
        case YAML_SCALAR_EVENT:
            return takeScalar(event);
        case YAML_SEQUENCE_START_EVENT:
            return open(Node::Kind::List, nameOf(event.data.sequence_start.anchor));
        case YAML_MAPPING_START_EVENT:
            return open(Node::Kind::Map, nameOf(event.data.mapping_start.anchor));
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return close();
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_STREAM_END_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            break;
        }
        return true;
    }

    [[nodiscard]] int line() const noexcept { return m_line; }
    [[nodiscard]] QList<NodePtr> documents() { return std::move(m_documents); }

private:
    struct Level
    {
        std::shared_ptr<Node> node;
        QByteArray anchor;
        /// Of a map, between a key and its value.
        bool hasKey = false;
        QString key = {};
        Spot keySpot = {};
    };

    [[nodiscard]] Spot spot() const { return {m_source, m_line}; }

    bool takeScalar(const yaml_event_t &event)
    {
        auto node = std::make_shared<Node>();
        node->spot = spot();
        const auto &scalar = event.data.scalar;
        node->text = secretFrom(
            {reinterpret_cast<const char *>(scalar.value), static_cast<qsizetype>(scalar.length)});
        node->isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return add(node, nameOf(scalar.anchor));
    }

    bool takeAlias(const QByteArray &name)
    {
        const auto found = m_anchors.constFind(name);
        return found != m_anchors.constEnd() && add(*found, {});
    }

    bool open(Node::Kind kind, const QByteArray &anchor)
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->spot = spot();
        m_levels.append({std::move(node), anchor});
        return m_levels.size() <= deepestLevel && ++m_count <= mostNodes;
    }

    bool close()
    {
        const Level level = m_levels.takeLast();
        return add(level.node, level.anchor);
    }

    bool add(const NodePtr &node, const QByteArray &anchor)
    {
        if (!anchor.isEmpty())
            m_anchors.insert(anchor, node);
        if (++m_count > mostNodes || !Budget::spend(stepsOfNode))
            return false;
        if (m_levels.isEmpty()) {
            m_documents.append(node);
            return true;
        }
        Level &level = m_levels.last();
        level.node->unfolded += node->unfolded;
        level.node->depth = std::max(level.node->depth, node->depth + 1);
        if (level.node->unfolded > mostUnfolded || level.node->depth > deepestLevel)
            return false;
        if (level.node->kind == Node::Kind::List) {
            level.node->items.append(node);
        } else if (level.hasKey) {
            level.node->members.append({level.key, level.keySpot, node});
            level.hasKey = false;
        } else {
            level.key = node->kind == Node::Kind::Scalar ? plainText(node->text) : QString();
            level.keySpot = node->spot;
            level.hasKey = true;
        }
        return true;
    }

    qsizetype m_source;
    int m_line = 1;
    qsizetype m_count = 0;
    QList<Level> m_levels;
    QHash<QByteArray, NodePtr> m_anchors;
    QList<NodePtr> m_documents;
};

constexpr QLatin1String mergeKey("<<");

bool isMergeKey(const Member &member)
{
    return member.key == mergeKey;
}

/// Of what stands in the map itself.
NodePtr ownChild(const QList<Member> &members, QLatin1String key)
{
    const auto found
        = std::find_if(members.cbegin(), members.cend(), [key](const Member &one) { return one.key == key; });
    return found == members.cend() ? NodePtr() : found->value;
}

/// `budget` is how many maps may be looked into yet.
void addMembers(const NodePtr &map, QList<Member> &all, int &budget, int depth)
{
    if (!isMap(map) || depth > deepestMerge || all.size() > mostNodes || --budget < 0)
        return;
    for (const Member &member : map->members) {
        if (!isMergeKey(member))
            all.append(member);
    }
    for (const Member &member : map->members) {
        if (!isMergeKey(member))
            continue;
        addMembers(member.value, all, budget, depth + 1);
        const QList<NodePtr> several = itemsOf(member.value);
        for (const NodePtr &one : several)
            addMembers(one, all, budget, depth + 1);
    }
}

} // namespace

Result<QList<NodePtr>, Refusal> parseYaml(const Secret &text, qsizetype source)
{
    return text.reveal([source](QByteArrayView bytes) -> Result<QList<NodePtr>, Refusal> {
        Parser parser(bytes);
        Builder builder(source);
        while (true) {
            yaml_event_t raw{};
            if (!parser.next(raw))
                return Failure(Refusal{RefusalReason::BrokenYaml, {source, parser.errorLine()}, {}});
            const Event event(raw);
            if (!builder.take(*event))
                return Failure(Refusal{RefusalReason::TooDeep, {source, builder.line()}, {}});
            if ((*event).type == YAML_STREAM_END_EVENT)
                return builder.documents();
        }
    });
}

QList<Member> membersOf(const NodePtr &map)
{
    constexpr int mostMerged = 200;
    int budget = mostMerged;
    QList<Member> all;
    addMembers(map, all, budget, 0);
    QList<Member> first;
    QSet<QString> seen;
    for (const Member &member : std::as_const(all)) {
        if (!seen.contains(member.key))
            first.append(member);
        seen.insert(member.key);
    }
    return first;
}

NodePtr childOf(const NodePtr &map, QByteArrayView key)
{
    if (!isMap(map))
        return {};
    const QLatin1String name(key.data(), key.size());
    const NodePtr own = ownChild(map->members, name);
    return own || !ownChild(map->members, mergeKey) ? own : ownChild(membersOf(map), name);
}

NodePtr descendantOf(const NodePtr &map, const char *path)
{
    NodePtr node = map;
    const QList<QByteArray> keys = QByteArray(path).split('.');
    for (const QByteArray &key : keys)
        node = childOf(node, key);
    return node;
}

QList<NodePtr> itemsOf(const NodePtr &list)
{
    return list && list->kind == Node::Kind::List ? list->items : QList<NodePtr>();
}

bool isMap(const NodePtr &node)
{
    return node && node->kind == Node::Kind::Map;
}

bool isScalar(const NodePtr &node)
{
    return node && node->kind == Node::Kind::Scalar;
}

bool isNothing(const NodePtr &node)
{
    if (!node)
        return true;
    const bool isPlain = node->kind == Node::Kind::Scalar && !node->isQuoted;
    return isPlain && (node->text.isEmpty() || is(node->text, "~") || is(node->text, "null"));
}

QString textOf(const NodePtr &node)
{
    return isScalar(node) && !isNothing(node) ? plainText(node->text) : QString();
}

Secret secretOf(const NodePtr &node)
{
    return isScalar(node) && !isNothing(node) ? node->text : Secret();
}

Spot spotOf(const NodePtr &node)
{
    return node ? node->spot : Spot();
}

} // namespace broker::existing
