// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "snyk/model.h"
#include "snyk/serviceaccount.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// Snyk's answers, parsed into values without side effects. Total: any bytes give a value or a
// sentence (English, for the details text) that says what is wrong. Fuzzed in tests/fuzz.
namespace broker::snyk {

template <class T>
using Decoded = Result<T, QString>;

/// Takes the body and wipes it, as decodeEnabledBroker does. The text never repeats the value.
[[nodiscard]] Decoded<IssuedAccess> decodeAccessToken(QByteArray &&body);
[[nodiscard]] Decoded<Self> decodeSelf(const QByteArray &body);
/// Unreadable entries are counted, not fatal. A next page that cannot be asked for is: the list would
/// pass for complete.
[[nodiscard]] Decoded<OrgPage> decodeOrgs(const QByteArray &body);
/// Name of the role in this organization; empty where Snyk does not say. Organizations may define roles of
/// their own, so a name that is not one of Snyk's says nothing about permissions.
[[nodiscard]] Decoded<QString> decodeMemberRole(const QByteArray &body, const OrgId &org);
/// An unreadable entry is left out: its organizations show the id instead.
[[nodiscard]] Decoded<GroupList> decodeGroups(const QByteArray &body);
[[nodiscard]] Decoded<Memberships> decodeMemberships(const QByteArray &body);
/// An entry whose id cannot be read stays without one: left out, an integration in use would look as if it
/// were not set up.
[[nodiscard]] Decoded<IntegrationList> decodeIntegrations(const QByteArray &body);

struct RestIntegrationsPage
{
    RestIntegrations found;
    QString nextCursor;
};
[[nodiscard]] Decoded<RestIntegrationsPage> decodeRestIntegrations(const QByteArray &body);
/// An answer without a token, or with one that a Broker client would not accept, is an error: the text
/// never repeats the value. `asked` is the integration of a PUT; a POST learns its integration here.
/// Takes the body and wipes it, see SecretAnswer.
[[nodiscard]] Decoded<EnabledBroker> decodeEnabledBroker(
    QByteArray &&body, const std::optional<IntegrationId> &asked = std::nullopt);
/// The same for a provisioned token of the integration that was asked for.
[[nodiscard]] Decoded<ProvisionedToken> decodeProvisionedToken(QByteArray &&body, const IntegrationId &asked);
[[nodiscard]] Decoded<ClonedIntegration> decodeClonedIntegration(const QByteArray &body);
/// An object, as for every other change of an integration.
[[nodiscard]] Decoded<BrokerDisabled> decodeBrokerDisabled(const QByteArray &body);
/// Snyk documents an empty answer; an object is accepted too. Anything else is not Snyk's.
[[nodiscard]] Decoded<SwitchDone> decodeSwitchDone(const QByteArray &body);

/// Of GET /rest/self; an error for whoever is no service account, or has no organization to be found by.
[[nodiscard]] Decoded<AccountAsking> decodeAccountAsking(const QByteArray &body);
/// An error when it is another account than the one that was asked for.
[[nodiscard]] Decoded<ServiceAccount> decodeServiceAccount(
    const QByteArray &body, const AccountHome &home, const ServiceAccountId &asked);
/// An error for an organization without a group.
[[nodiscard]] Decoded<GroupId> decodeGroupOfOrg(const QByteArray &body);
/// Those that have a readable end.
[[nodiscard]] Decoded<QList<QDateTime>> decodePersonalTokenEnds(const QByteArray &body);
/// Takes the body and wipes it, as decodeEnabledBroker does. The text never repeats the value.
[[nodiscard]] Decoded<NewClientSecret> decodeNewClientSecret(QByteArray &&body);
[[nodiscard]] Decoded<ClientSecretDeleted> decodeClientSecretDeleted(const QByteArray &body);

} // namespace broker::snyk
