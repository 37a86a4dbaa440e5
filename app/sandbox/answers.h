// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace broker::sandbox {

/// What both APIs need to know of a request whose token was accepted.
struct Question
{
    snyk::Method method = snyk::Method::Get;
    /// Path behind "/rest" or "/v1", in parts: "orgs", "<id>", "integrations".
    QStringList path;
    QUrlQuery query;
    QByteArray body;
};

/// v1: a JSON object.
[[nodiscard]] snyk::HttpResponse v1Answer(const QJsonObject &body);
/// v1: success without a body.
[[nodiscard]] snyk::HttpResponse v1Done();
/// v1: {code, message, error} and an x-error-reference.
[[nodiscard]] snyk::HttpResponse v1Error(int status, const QString &message);

/// The versions that a REST answer names in its headers.
struct ServedVersion
{
    QString requested;
    QString served;
    QString stage;
};
[[nodiscard]] snyk::HttpResponse restAnswer(const QJsonObject &body, const ServedVersion &version);
/// REST: one JSON:API error; `parameter` names the query parameter at fault, or is empty.
[[nodiscard]] snyk::HttpResponse restError(
    int status, const QString &title, const QString &detail, const QString &parameter = QString());

} // namespace broker::sandbox
