// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/credentialrowtext.h"

#include "access/credentialkind.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/masktext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialRowText)
};

/// As much of it as the masked form shows at its end.
QString endOfSecret(const records::TokenRecord &record)
{
    constexpr int shownAtTheEnd = 4;
    return record.fingerprint.masked().right(shownAtTheEnd);
}

bool isOfClient(const records::TokenRecord &record)
{
    return access::credentialKindOf(record) == access::CredentialKind::OAuthServiceAccount;
}

QString tokenKind(const records::TokenRecord &record)
{
    const auto kind = access::credentialKindOf(record);
    if (kind == access::CredentialKind::PersonalAccessToken)
        return Texts::tr("Personal access token");
    if (kind == access::CredentialKind::ServiceAccountToken)
        return Texts::tr("Service account token");
    return Texts::tr("API token");
}

QString clientKind(const QString &shownId)
{
    //: %1 is a client id, or its beginning.
    return shownId.isEmpty() ? Texts::tr("OAuth client") : Texts::tr("OAuth client %1").arg(shownId);
}

} // namespace

QString credentialEndText(const records::TokenRecord &record)
{
    return QStringLiteral("Snyk …") + endOfSecret(record);
}

QString credentialKindText(const records::TokenRecord &record, const QString &clientId)
{
    constexpr int firstPart = 8;
    if (!isOfClient(record))
        return tokenKind(record);
    return clientKind(clientId.size() > firstPart ? clientId.left(firstPart) + u'…' : clientId);
}

QString spokenCredential(const records::TokenRecord &record, const QString &clientId)
{
    const QString end = endOfSecret(record);
    if (!isOfClient(record))
        //: %1 is "API token", %2 its last four characters.
        return Texts::tr("Snyk: %1 ending in %2").arg(tokenKind(record), end);
    //: %1 is "OAuth client" and its id, %2 the last four characters of its secret.
    return Texts::tr("Snyk: %1, secret ending in %2").arg(clientKind(clientId), end);
}

QString credentialToolTip(const records::TokenRecord &record, const QString &clientId)
{
    QStringList lines{recordName(record),
        //: %1 is "API token of a user", %2 the masked secret.
        Texts::tr("%1, %2").arg(recordKindText(record), maskText(record.fingerprint))};
    if (!clientId.isEmpty())
        lines.append(clientIdText(clientId));
    lines.append(regionName(record.target.regionId));
    return lines.join(QLatin1Char('\n'));
}

QString recordNameInList(const records::TokenRecord &record)
{
    return access::isApiCredential(record)
        //: %1 is "Snyk API credential of Ada Admin", %2 the end of the secret.
        ? Texts::tr("%1, %2").arg(recordName(record), QStringLiteral("…") + endOfSecret(record))
        : recordName(record);
}

} // namespace broker::ui
