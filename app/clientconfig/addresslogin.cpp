// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/addresslogin.h"

#include <algorithm>

namespace broker::clientconfig {

namespace {

constexpr QLatin1String schemeEnd("://");

} // namespace

const QList<LoginFields> &loginFields()
{
    static const QList<LoginFields> all{
        {ClientField::ArtifactoryAddress, ClientField::ArtifactoryUsername, ClientField::ArtifactoryPassword},
        {ClientField::NexusAddress, ClientField::NexusUsername, ClientField::NexusPassword},
        {ClientField::HttpsProxy, ClientField::ProxyUsername, ClientField::ProxyPassword}};
    return all;
}

std::optional<LoginFields> loginFieldsOf(ClientField address)
{
    const QList<LoginFields> &all = loginFields();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [address](const LoginFields &fields) { return fields.address == address; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Answers> takeApart(ClientField address, const QString &text)
{
    const auto fields = loginFieldsOf(address);
    // The last one: a password may have one that is not encoded.
    const qsizetype at = text.lastIndexOf(u'@');
    if (!fields || at < 0)
        return std::nullopt;
    const qsizetype scheme = text.indexOf(schemeEnd);
    const qsizetype start = scheme >= 0 && scheme < at ? scheme + schemeEnd.size() : 0;
    QByteArray login = text.mid(start, at - start).toUtf8();
    const qsizetype colon = login.indexOf(':');
    Answers answers;
    answers.setText(address, text.left(start) + text.mid(at + 1));
    answers.setText(fields->userName, QString::fromUtf8(QByteArray::fromPercentEncoding(login.left(colon))));
    if (colon >= 0)
        answers.setSecret(
            fields->password, Secret::take(QByteArray::fromPercentEncoding(login.mid(colon + 1))));
    wipe(login);
    return answers;
}

} // namespace broker::clientconfig
