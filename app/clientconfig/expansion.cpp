// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/expansion.h"

#include "products/products.h"

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;

/// JavaScript's \w without the flag u.
bool isWord(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// What "." does not match in JavaScript.
bool startsLineEnd(QByteArrayView rest)
{
    return rest.startsWith('\n') || rest.startsWith('\r') || rest.startsWith("\u2028")
        || rest.startsWith("\u2029");
}

/// Where `.+?\b` ends when it begins at `from`; -1 when it does not match. Bytes will do: all of a
/// character beyond ASCII are no word characters, so no boundary is inside one. Up to `barren` it does not
/// match wherever it begins, so that nobody looks twice.
qsizetype endOfName(QByteArrayView value, qsizetype from, qsizetype &barren)
{
    if (from < barren || from >= value.size() || startsLineEnd(value.sliced(from)))
        return -1;
    for (qsizetype end = from + 1; end <= value.size(); ++end) {
        const bool before = isWord(value[end - 1]);
        const bool after = end < value.size() && isWord(value[end]);
        if (before != after)
            return end;
        barren = end;
        if (end < value.size() && startsLineEnd(value.sliced(end)))
            return -1;
    }
    return -1;
}

/// What variables of the products' own begin with: "AZURE_REPOS", "GITLAB".
QStringList prefixesOfProducts()
{
    QStringList prefixes;
    const auto add = [&prefixes](const QString &variable) {
        const QString prefix = variable.contains(u'_') ? variable.section(u'_', 0, -2) : variable;
        if (!prefix.isEmpty() && !prefixes.contains(prefix))
            prefixes.append(prefix);
    };
    for (const products::Product &product : products::products()) {
        for (const products::ClientType &type : product.clients) {
            for (const products::ClientFieldSpec &spec : type.ownFields)
                add(spec.variable);
            for (const products::TemplateVariable &one : type.templateVariables)
                add(one.name);
        }
    }
    return prefixes;
}

} // namespace

QStringList lookedUpNames(QByteArrayView value)
{
    QStringList names;
    qsizetype at = 0;
    qsizetype barren = 0;
    while (at < value.size()) {
        const bool isEscaped = value[at] == '\\' && at + 1 < value.size() && value[at + 1] == '$';
        const qsizetype dollar = isEscaped ? at + 1 : at;
        const qsizetype end = value[dollar] == '$' ? endOfName(value, dollar + 1, barren) : -1;
        if (end < 0) {
            ++at;
            continue;
        }
        if (!isEscaped && isWord(value[dollar + 1]))
            names.append(QString::fromLatin1(value.sliced(dollar + 1, end - dollar - 1)));
        at = end;
    }
    return names;
}

bool existsInClient(const QString &name)
{
    constexpr std::array names{// the image and the shell
        L("PATH"), L("HOME"), L("HOSTNAME"), L("NODE_VERSION"), L("YARN_VERSION"), L("PWD"), L("SHLVL"),
        L("TERM"), L("USER"), L("LOGNAME"), L("SHELL"), L("LANG"), L("_"),
        // templates and what this program passes
        L("PORT"), L("ACCEPT"), L("LOG_LEVEL"), L("HTTP_PROXY"), L("HTTPS_PROXY"), L("NO_PROXY"),
        L("API_BASE_URL"), L("REMOVE_X_FORWARDED_HEADERS"), L("RES_BODY_URL_SUB"),
        // every JavaScript object
        L("constructor"), L("hasOwnProperty"), L("isPrototypeOf"), L("propertyIsEnumerable"),
        L("toLocaleString"), L("toString"), L("valueOf"), L("__defineGetter__"), L("__defineSetter__"),
        L("__lookupGetter__"), L("__lookupSetter__"), L("__proto__")};
    constexpr std::array prefixes{L("ACCEPT_"), L("BROKER_"), L("KUBERNETES_"), L("NODE_")};
    static const QStringList ofProducts = prefixesOfProducts();
    // Kubernetes sets such for every service of the namespace.
    if (name.contains(L("_SERVICE_")) || name.contains(L("_PORT")))
        return true;
    return std::any_of(names.begin(), names.end(), [&name](L known) { return name == known; })
        || std::any_of(
            prefixes.begin(), prefixes.end(), [&name](L prefix) { return name.startsWith(prefix); })
        || std::any_of(ofProducts.cbegin(), ofProducts.cend(),
            [&name](const QString &prefix) { return name.startsWith(prefix); });
}

QList<Secret> partsOf(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) {
        QList<Secret> parts;
        qsizetype from = 0;
        while (from < bytes.size()) {
            const qsizetype dollar = bytes.indexOf('$', from);
            const qsizetype end = dollar < 0 ? bytes.size() : dollar + 1;
            parts.append(Secret::take(bytes.sliced(from, end - from).toByteArray()));
            from = end;
        }
        return parts;
    });
}

QString partName(const QString &variable, qsizetype index)
{
    return variable + QLatin1String("_PART_") + QString::number(index + 1);
}

QString partsReference(const QString &variable, qsizetype count)
{
    QString reference;
    for (qsizetype i = 0; i < count; ++i)
        reference += u'$' + partName(variable, i);
    return reference;
}

} // namespace broker::clientconfig
