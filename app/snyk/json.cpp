// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/json.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr qsizetype largestBody = 8 * 1024 * 1024;
constexpr int deepestNesting = 32;

/// Counts brackets outside strings; good enough for a limit, whatever else is wrong with the text.
bool isNestedTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isBlank(const QByteArray &text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

} // namespace

Result<QJsonObject, QString> parseJsonObject(const QByteArray &body)
{
    if (isBlank(body))
        return Failure(QStringLiteral("The answer is empty."));
    if (body.size() > largestBody)
        return Failure(QStringLiteral("The answer is larger than any that is expected."));
    if (isNestedTooDeep(body))
        return Failure(QStringLiteral("The answer is nested deeper than any that is expected."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return Failure(
            QStringLiteral("The answer is not JSON: %1 at byte %2 of %3.")
                .arg(error.errorString(), QString::number(error.offset), QString::number(body.size())));
    }
    if (!document.isObject())
        return Failure(QStringLiteral("The answer is JSON, but not an object."));
    return document.object();
}

} // namespace broker::snyk
