// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/settings.h"

#include "existing/budget.h"
#include "existing/secretparts.h"

#include <algorithm>

namespace broker::existing {

bool isUsual(const NodePtr &node, const QString &path, const UsualSettings &usual)
{
    if (isNothing(node) || !Budget::spend(stepsOfEntry))
        return true;
    if (isScalar(node)) {
        const Secret text = secretOf(node);
        return text.isEmpty() || std::any_of(usual.cbegin(), usual.cend(), [&](const UsualSetting &one) {
            return one.path == path
                && (one.value.isEmpty() || is(text, {one.value.data(), one.value.size()}));
        });
    }
    const QList<NodePtr> items = itemsOf(node);
    const QList<Member> members = membersOf(node);
    return std::all_of(
               items.cbegin(), items.cend(), [&](const NodePtr &item) { return isUsual(item, path, usual); })
        && std::all_of(members.cbegin(), members.cend(),
            [&](const Member &member) { return isUsual(member.value, path + u'.' + member.key, usual); });
}

QList<Ignored> unusualIn(const NodePtr &map, const QSet<QString> &known, const UsualSettings &usual)
{
    QList<Ignored> unusual;
    const QList<Member> members = membersOf(map);
    for (const Member &member : members) {
        if (!known.contains(member.key) && !isUsual(member.value, member.key, usual))
            unusual.append({IgnoredReason::OptionOfDocker, shownName(member.key), member.spot});
    }
    return unusual;
}

} // namespace broker::existing
