// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QJsonObject>
#include <QList>
#include <QString>

// What the made-up services of practice mode answer.
namespace broker::products {

/// How a practice credential is to be answered, by the word it ends in.
enum class PracticeWish { Fine, Wrong, Expired, FewScopes, ManyScopes, LacksSso };

inline constexpr QLatin1String practiceAccount("practice-broker");

[[nodiscard]] snyk::HttpResponse practiceJson(
    int status, const QJsonObject &body, const QList<snyk::HttpHeader> &headers = {});

} // namespace broker::products
