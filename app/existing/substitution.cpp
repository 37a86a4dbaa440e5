// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/substitution.h"

#include "clientconfig/secrettext.h"
#include "existing/budget.h"
#include "existing/secretparts.h"

#include <algorithm>

namespace broker::existing {

namespace {

using clientconfig::SecretText;

constexpr int deepestValue = 8;
/// Of a reference in Kubernetes, which is a name.
constexpr qsizetype longestReference = 300;

bool isNameStart(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool isPartOfName(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

qsizetype nameLength(QByteArrayView text)
{
    if (text.isEmpty() || !isNameStart(text.front()))
        return 0;
    return std::find_if_not(text.begin(), text.end(), isPartOfName) - text.begin();
}

/// Where the brace at the front is closed; -1 where it is not.
qsizetype closingBrace(QByteArrayView text)
{
    if (Budget::isSpent())
        return -1;
    int open = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '{')
            ++open;
        else if (text[at] == '}' && --open == 0)
            return Budget::spend(at) ? at : -1;
    }
    // Of many that are open, each is looked for up to the end.
    static_cast<void>(Budget::spend(text.size()));
    return -1;
}

Reference bracedReference(QByteArrayView text)
{
    const qsizetype end = closingBrace(text.sliced(1));
    if (end < 0)
        return {};
    const QByteArrayView inner = text.sliced(2, end - 1);
    const qsizetype length = nameLength(inner);
    const QByteArrayView rest = inner.sliced(length);
    const qsizetype signLength = rest.startsWith(':') ? 2 : std::min<qsizetype>(1, rest.size());
    if (length == 0 || signLength > rest.size())
        return {end + 2, plainText(inner.first(length)), {}, {}};
    return {end + 2, plainText(inner.first(length)), rest.first(signLength), rest.sliced(signLength)};
}

} // namespace

Reference referenceAt(QByteArrayView text)
{
    if (text.size() < 2)
        return {};
    if (text[1] == '{')
        return bracedReference(text);
    const qsizetype length = nameLength(text.sliced(1));
    if (length > 0)
        return {length + 1, plainText(text.sliced(1, length)), {}, {}};
    const bool isPosition = (text[1] >= '0' && text[1] <= '9') || QByteArrayView("@*#?!").contains(text[1]);
    return isPosition ? Reference{2, plainText(text.sliced(1, 1)), {}, {}} : Reference();
}

Substituted resolve(const Reference &reference, Dialect dialect, const Lookup &lookup, int depth)
{
    const std::optional<Secret> known = lookup(reference.name);
    const bool mustNotBeEmpty = reference.sign.startsWith(':');
    const bool isThere = known && !(mustNotBeEmpty && known->isEmpty());
    const char sign = reference.sign.isEmpty() ? '\0' : reference.sign.back();
    const Substituted none{secretFrom({&missingMark, 1}), {reference.name}};
    const auto operand = [&]() -> Substituted {
        if (depth >= deepestValue || Budget::isSpent())
            return none;
        return substitute(reference.operand, dialect, lookup, depth + 1);
    };
    if (sign == '-' || sign == '+') {
        Substituted value = isThere && sign == '-' ? Substituted{*known} : Substituted();
        if (isThere == (sign == '+'))
            value = operand();
        if (!known)
            value.defaulted.append(reference.name);
        return value;
    }
    // Cutting a value with "%" or "#" is more than a file for a client has.
    if ((sign != '\0' && sign != '?') || !isThere)
        return none;
    return {*known};
}

Substituted substitute(QByteArrayView text, Dialect dialect, const Lookup &lookup, int depth)
{
    SecretText out;
    QStringList missing;
    QStringList defaulted;
    qsizetype at = 0;
    while (at < text.size() && Budget::spend(1)) {
        const QByteArrayView rest = text.sliced(at);
        if (dialect == Dialect::Compose && rest.startsWith("$$")) {
            out << '$';
            at += 2;
            continue;
        }
        const Reference reference = text[at] == '$' ? referenceAt(rest) : Reference();
        if (reference.length == 0) {
            out << text[at++];
            continue;
        }
        const Substituted value = resolve(reference, dialect, lookup, depth);
        // A value may have been put together of others again and again.
        if (!Budget::spend(value.value.size()))
            break;
        out << value.value;
        missing += value.missing;
        defaulted += value.defaulted;
        at += reference.length;
    }
    return {out.take(), missing, defaulted};
}

Secret withKubernetesReferences(const Secret &text, const Lookup &lookup)
{
    return text.reveal([&lookup](QByteArrayView bytes) {
        SecretText out;
        qsizetype at = 0;
        while (at < bytes.size() && Budget::spend(1)) {
            const QByteArrayView rest = bytes.sliced(at);
            if (rest.startsWith("$$")) {
                out << '$';
                at += 2;
                continue;
            }
            const qsizetype end
                = rest.startsWith("$(") ? rest.first(qMin(rest.size(), longestReference)).indexOf(')') : -1;
            const auto value = end > 0 ? lookup(plainText(rest.sliced(2, end - 2))) : std::nullopt;
            if (value && Budget::spend(value->size())) {
                out << *value;
                at += end + 1;
            } else {
                out << bytes[at++];
            }
        }
        return out.take();
    });
}

} // namespace broker::existing
