// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/redact.h"

#include <QRegularExpression>

#include <array>

namespace broker::ui {

namespace {

constexpr QLatin1String mask("****");

/// What is matched, and how much of it stays in front of the mask (its first group, if it has one).
struct Pattern
{
    const char *expression;
};

// Addresses first: their parts look like tokens, but what stays of them is worth keeping.
constexpr std::array<Pattern, 8> patterns{{
    {R"(([a-z][a-z0-9+.-]*://)[^\s/@"']+@)"},
    {R"((https?://[^\s?#"'<>]+)[?#][^\s"'<>]*)"},
    {R"((\bauthorization["']?\s*[:=]\s*["']?(?:(?:token|bearer|basic)\s+)?)[^\s"',;]+)"},
    {R"((\b(?:password|passwd|secret|token|bearer|basic)["']?\s*(?:[:=]\s*|\s)["']?)[A-Za-z0-9+/=._~-]{16,})"},
    {R"(\b(?:snyk_(?:uat|sat)\.|gh[opsur]_|github_pat_|glpat-|BBDC-|eyJ)[A-Za-z0-9._+/=-]+)"},
    {R"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"},
    {R"((?<![A-Za-z0-9_+=])(?=[A-Za-z_+=]*[0-9])(?=[0-9_+=]*[A-Za-z])[A-Za-z0-9_+=]{20,})"},
    {R"((?<![A-Za-z0-9_+/=-])(?=[A-Za-z_+/=-]*[0-9])(?=[0-9_+/=-]*[A-Za-z])[A-Za-z0-9_+/=-]{40,})"},
}};

QString masked(const QString &text, const Pattern &pattern, const QString &keep)
{
    const QRegularExpression expression(
        QString::fromLatin1(pattern.expression), QRegularExpression::CaseInsensitiveOption);
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
    for (const Pattern &pattern : patterns)
        result = masked(result, pattern, requestIdToKeep);
    return result;
}

} // namespace broker::ui
