// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/variables.h"

#include "clientconfig/expansion.h"
#include "clientconfig/secrettext.h"
#include "existing/budget.h"
#include "existing/secretparts.h"

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using clientconfig::SecretText;

/// Where "$NAME" stands that is no "\$NAME"; -1 where it does not.
qsizetype placeOf(QByteArrayView bytes, const QByteArray &reference, qsizetype from)
{
    qsizetype at = bytes.indexOf(reference, from);
    while (at > 0 && bytes[at - 1] == '\\')
        at = bytes.indexOf(reference, at + 1);
    return at;
}

} // namespace

Variables::Variables(const QList<RawVariable> &all, QList<Ignored> &ignored)
{
    for (const RawVariable &one : all) {
        const auto before = m_byName.constFind(one.name);
        if (before == m_byName.constEnd())
            m_names.append(one.name);
        else if (!(before->value == one.value))
            ignored.append({IgnoredReason::Repeated, shownName(one.name), before->spot});
        m_byName.insert(one.name, one);
    }
}

Secret Variables::seen(const QString &name) const
{
    return replaced(raw(name));
}

Secret Variables::replaced(const Secret &value) const
{
    return value.reveal([this](QByteArrayView bytes) {
        SecretText text;
        qsizetype at = 0;
        const QStringList names = clientconfig::lookedUpNames(bytes);
        for (const QString &name : names) {
            const QByteArray reference = '$' + name.toLatin1();
            const qsizetype place = placeOf(bytes, reference, at);
            if (place < 0 || !contains(name))
                continue;
            if (!Budget::spend(place - at + raw(name).size()))
                return Secret();
            text << bytes.sliced(at, place - at) << raw(name);
            at = place + reference.size();
        }
        text << bytes.sliced(at);
        return text.take();
    });
}

Secret Variables::evaluated(QLatin1String expression) const
{
    const QByteArray bytes(expression.data(), expression.size());
    SecretText text;
    qsizetype at = 0;
    const QStringList names = clientconfig::lookedUpNames(bytes);
    for (const QString &name : names) {
        const QByteArray reference = '$' + name.toLatin1();
        const qsizetype place = placeOf(bytes, reference, at);
        if (place < 0 || !contains(name))
            continue;
        text << QByteArrayView(bytes).sliced(at, place - at) << seen(name);
        at = place + reference.size();
    }
    text << QByteArrayView(bytes).sliced(at);
    return text.take();
}

QStringList Variables::names() const
{
    QStringList names;
    for (const QString &name : m_names) {
        const qsizetype cut = name.lastIndexOf(QLatin1String("_PART_"));
        const bool isPart = cut > 0 && contains(name.left(cut))
            && raw(name.left(cut)).reveal([&name](QByteArrayView bytes) {
                   return Budget::spend(bytes.size()) && clientconfig::lookedUpNames(bytes).contains(name);
               });
        if (!isPart)
            names.append(name);
    }
    return names;
}

bool isReference(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) {
        constexpr std::array stores{"op://", "vault:", "ref+", "arn:aws:secretsmanager:"};
        if (std::any_of(
                stores.begin(), stores.end(), [bytes](const char *store) { return bytes.startsWith(store); }))
            return true;
        if (bytes.startsWith("${") || bytes.startsWith("$("))
            return bytes.endsWith(bytes[1] == '{' ? '}' : ')') && bytes.count('$') == 1;
        const bool isOfWindows = bytes.size() > 2 && bytes.startsWith('%') && bytes.endsWith('%');
        if (!isOfWindows && !bytes.startsWith('$'))
            return false;
        // A password may begin with a "$" as well, but hardly goes on like the name of a variable.
        constexpr qsizetype fewest = 3;
        const QByteArrayView name = isOfWindows ? bytes.sliced(1, bytes.size() - 2) : bytes.sliced(1);
        return name.size() >= fewest && name.front() >= 'A' && name.front() <= 'Z'
            && std::all_of(name.begin(), name.end(),
                [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
    });
}

bool isPlaceholder(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) {
        const bool isInBrackets = bytes.startsWith('<') && bytes.endsWith('>');
        const bool isOfTemplate = bytes.startsWith("{{") || bytes.startsWith("${");
        const bool isStruckOut = bytes.size() > 2 && std::all_of(bytes.begin(), bytes.end(), [](char c) {
            return c == 'x' || c == 'X' || c == '*';
        });
        return bytes.isEmpty() || isInBrackets || isOfTemplate || isStruckOut;
    });
}

} // namespace broker::existing
