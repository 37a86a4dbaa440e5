// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/clusterobjects.h"

#include "existing/budget.h"
#include "existing/secretparts.h"

#include <algorithm>

namespace broker::existing {

namespace {

using L = QLatin1String;

std::optional<Secret> decodedBase64(const Secret &text)
{
    return text.reveal([](QByteArrayView bytes) -> std::optional<Secret> {
        // "|" of YAML leaves line ends in it.
        QByteArray joined;
        joined.reserve(bytes.size());
        for (const char c : bytes) {
            if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
                joined.append(c);
        }
        auto decoded = QByteArray::fromBase64Encoding(joined, QByteArray::AbortOnBase64DecodingErrors);
        wipe(joined);
        if (!decoded)
            return std::nullopt;
        return Secret::take(std::move(*decoded));
    });
}

void setEntry(QList<ClusterEntry> &entries, QHash<QString, qsizetype> &places, const ClusterEntry &entry)
{
    const auto before = places.constFind(entry.key);
    if (before != places.constEnd()) {
        entries[*before] = entry;
        return;
    }
    places.insert(entry.key, entries.size());
    entries.append(entry);
}

} // namespace

std::optional<Secret> ClusterEntry::plain() const
{
    return isEncoded ? decodedBase64(value) : std::optional(value);
}

bool operator==(const ClusterEntry &a, const ClusterEntry &b)
{
    if (a.key != b.key || !Budget::spend(a.value.size() + b.value.size()))
        return false;
    return a.isEncoded == b.isEncoded ? a.value == b.value : a.plain() == b.plain();
}

bool ClusterObject::has(const QString &key) const
{
    return Budget::spend(entries.size())
        && std::any_of(
            entries.cbegin(), entries.cend(), [&key](const ClusterEntry &one) { return one.key == key; });
}

bool ClusterObject::mayBeBeside(const QString &otherSpace) const
{
    return space.isEmpty() || otherSpace.isEmpty() || space == otherSpace;
}

const ClusterEntry *ClusterObject::take(const QString &key)
{
    isTaken = true;
    const auto found = std::find_if(
        entries.cbegin(), entries.cend(), [&key](const ClusterEntry &one) { return one.key == key; });
    if (found == entries.cend() || !Budget::spend(entries.size()))
        return nullptr;
    taken.insert(key);
    return &*found;
}

void ClusterObject::takeAll()
{
    isTaken = true;
    for (const ClusterEntry &entry : std::as_const(entries))
        taken.insert(entry.key);
}

void ClusterObjects::add(const NodePtr &object)
{
    auto one = std::make_unique<ClusterObject>();
    one->isSecret = textOf(childOf(object, "kind")) == L("Secret");
    one->space = textOf(descendantOf(object, "metadata.namespace"));
    one->name = textOf(descendantOf(object, "metadata.name"));
    one->spot = spotOf(object);
    QHash<QString, qsizetype> places;
    const QList<Member> data = membersOf(childOf(object, "data"));
    for (const Member &member : data)
        setEntry(one->entries, places, {member.key, secretOf(member.value), member.spot, one->isSecret});
    // Goes first where both have a key.
    const QList<Member> strings = membersOf(childOf(object, "stringData"));
    for (const Member &member : strings)
        setEntry(one->entries, places, {member.key, secretOf(member.value), member.spot, false});
    m_byName[one->name].append(one.get());
    m_all.push_back(std::move(one));
}

QList<ClusterObject *> ClusterObjects::find(
    bool isSecret, const QString &name, const QString &space, qsizetype source) const
{
    const QList<ClusterObject *> named = name.isEmpty() ? QList<ClusterObject *>() : m_byName.value(name);
    QList<ClusterObject *> nearest;
    int least = 4;
    for (ClusterObject *one : named) {
        if (!Budget::spend(1))
            break;
        if (one->isSecret != isSecret || !one->mayBeBeside(space))
            continue;
        const int distance = (one->space == space ? 0 : 2) + (one->spot.source == source ? 0 : 1);
        if (distance < least)
            nearest.clear();
        if (distance <= least)
            nearest.append(one);
        least = std::min(distance, least);
    }
    return nearest;
}

QList<ClusterObject *> ClusterObjects::untaken() const
{
    QList<ClusterObject *> objects;
    for (const auto &one : m_all) {
        if (!one->isTaken)
            objects.append(one.get());
    }
    return objects;
}

QList<Ignored> ClusterObjects::unused() const
{
    QList<Ignored> ignored;
    for (const auto &one : m_all) {
        if (!one->isTaken) {
            const QString kind = one->isSecret ? QStringLiteral("Secret ") : QStringLiteral("ConfigMap ");
            ignored.append({IgnoredReason::OtherObject, shownName(kind + one->name), one->spot});
            continue;
        }
        for (const ClusterEntry &entry : std::as_const(one->entries)) {
            if (!one->taken.contains(entry.key) && Budget::spend(stepsOfEntry))
                ignored.append({IgnoredReason::NotUsed, shownName(entry.key), entry.spot});
        }
    }
    return ignored;
}

} // namespace broker::existing
