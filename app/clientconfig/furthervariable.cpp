// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthervariable.h"

#include "products/tokenforms.h"

#include <QRegularExpression>

namespace broker::clientconfig {

namespace {

/// A token without a prefix of its own.
bool isTokenByForm(const QString &word)
{
    const products::PastedForm form = products::formOf(Secret::take(word.toUtf8()));
    return form == products::form::jsonWebToken || products::isWithoutPrefix(form);
}

/// Also in the middle of something else, as in an address or a header.
bool holdsSecret(const QString &text)
{
    static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(QStringLiteral("://[^\\s/@]+@"));
    if (uuid.match(text).hasMatch() || login.match(text).hasMatch())
        return true;
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_.-]+"));
    for (auto words = word.globalMatch(text); words.hasNext();) {
        QString one = words.next().captured();
        const bool isToken = isTokenByForm(one);
        wipe(one);
        if (isToken)
            return true;
    }
    return false;
}

} // namespace

bool FurtherVariable::isHidden() const
{
    return isSecret || value.reveal([](QByteArrayView bytes) {
        if (products::holdsKnownToken(bytes))
            return true;
        QString text = QString::fromUtf8(bytes);
        const bool isFound = holdsSecret(text);
        wipe(text);
        return isFound;
    });
}

} // namespace broker::clientconfig
