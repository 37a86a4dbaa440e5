// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/redact.h"

#include "products/tokenforms.h"

#include <QRegularExpression>
#include <QStringList>

namespace broker::ui {

namespace {

constexpr QLatin1String mask("****");

/// "ghp_", "glpat-" and the like, and what follows them; "eyJ" begins every JSON Web Token.
QString tokensWithPrefix()
{
    QStringList prefixes{QStringLiteral("eyJ")};
    const QList<QByteArrayView> known = products::tokenPrefixes();
    for (const QByteArrayView prefix : known)
        prefixes.append(QRegularExpression::escape(QString::fromLatin1(prefix)));
    return QStringLiteral(R"(\b(?:%1)[A-Za-z0-9._+/=-]+)").arg(prefixes.join(QLatin1Char('|')));
}

/// Passes over the path of a file, which is long and often has digits. Its parts are short: a secret with
/// slashes in it has longer ones.
QString pathOr(const QString &pattern)
{
    return QStringLiteral(
               R"((?<![^\s"'(=:])(?:~|[a-z]:)?/(?!/)(?:[^\s/"'<>]{1,39}(?:/|(?![^\s"'<>])))+(?![^\s"'<>])(*SKIP)(*FAIL)|)")
        + pattern;
}

/// What is matched; the first group of each, if it has one, stays in front of the mask. Addresses first:
/// their parts look like tokens, but what stays of them is worth keeping.
QStringList patterns()
{
    return {QStringLiteral(R"(([a-z][a-z0-9+.-]*://)[^\s/@"']+@)"),
        QStringLiteral(R"((https?://[^\s?#"'<>]+)[?#][^\s"'<>]*)"),
        QStringLiteral(R"((\bauthorization["']?\s*[:=]\s*["']?(?:(?:token|bearer|basic)\s+)?)[^\s"',;]+)"),
        QStringLiteral(
            R"((\b(?:password|passwd|secret|token|bearer|basic)["']?\s*(?:[:=]\s*|\s)["']?)[A-Za-z0-9+/=._~-]{16,})"),
        tokensWithPrefix(),
        QStringLiteral(R"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"),
        QStringLiteral(R"((?<![A-Za-z0-9_+=])(?=[A-Za-z_+=]*[0-9])(?=[0-9_+=]*[A-Za-z])[A-Za-z0-9_+=]{20,})"),
        pathOr(QStringLiteral(
            R"((?<![A-Za-z0-9_+/=-])(?=[A-Za-z_+/=-]*[0-9])(?=[0-9_+/=-]*[A-Za-z])[A-Za-z0-9_+/=-]{40,})"))};
}

QList<QRegularExpression> expressions()
{
    QList<QRegularExpression> all;
    const QStringList texts = patterns();
    for (const QString &pattern : texts)
        all.append(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    return all;
}

QString masked(const QString &text, const QRegularExpression &expression, const QString &keep)
{
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = match.captured(1);
        result += QStringView(text).mid(done, match.capturedStart() - done);
        // Only as a whole: a short id must not cut a hole into something longer.
        if (!keep.isEmpty() && match.captured() == keep)
            result += keep;
        else
            result += before + mask;
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

} // namespace

QString redact(const QString &text, const QString &requestIdToKeep)
{
    QString result = text;
    // To compile them costs many times what it costs to match, and a table has thousands of errors.
    static const QList<QRegularExpression> all = expressions();
    for (const QRegularExpression &expression : all)
        result = masked(result, expression, requestIdToKeep);
    return result;
}

} // namespace broker::ui
