// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace broker::snyk {

/// One hosting region of Snyk with the five addresses that have to be kept in step.
/// Source: Snyk docs, regional hosting and data residency; GOV-01 API: snyk/go-application-framework.
struct Region
{
    /// "SNYK-EU-01"; for a single-tenant address "custom:<host>". Part of keychain keys and records.
    QString id;
    HttpsUrl api;
    /// Empty when Snyk documents none; the user is told.
    QUrl app{};
    QUrl brokerServer{};
    QUrl dispatcher{};
    QUrl support{};
    /// The Broker client's own default server: nothing has to be configured there.
    bool isBrokerDefault = false;
    /// False where Snyk has no API keys and only OAuth clients sign in (Snyk for Government).
    bool hasApiTokens = true;

    [[nodiscard]] bool isCustom() const;
    /// Where this region's legacy API token and personal access tokens are shown; empty without `app`.
    [[nodiscard]] QUrl accountPage() const;
    /// "/org/{slug}/manage/integrations/{type}"; verified for github-enterprise, inferred for others.
    [[nodiscard]] QUrl integrationSettingsPage(const QString &orgSlug, const QString &webUiType) const;
    /// The list page, which always exists.
    [[nodiscard]] QUrl integrationsPage(const QString &orgSlug) const;

    friend bool operator==(const Region &a, const Region &b) { return a.id == b.id && a.api == b.api; }
};

/// US-01, US-02, EU-01, AU-01, GOV-01, in this order.
[[nodiscard]] QList<Region> knownRegions();
/// The known region with this id or API host.
[[nodiscard]] std::optional<Region> regionById(const QString &id);
[[nodiscard]] std::optional<Region> regionByApiHost(const QString &host);
/// A known region when the address is one of theirs; else a single-tenant region whose app address is
/// the API's host with "api." replaced by "app." (snyk/go-application-framework, DeriveAppUrl), and
/// whose Broker server is left empty, because Snyk documents no rule for it.
[[nodiscard]] Region regionForApi(const HttpsUrl &api);

} // namespace broker::snyk
