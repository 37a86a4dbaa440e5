// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/addresslogin.h"

#include "clientconfig/formcheck.h"
#include <algorithm>

namespace broker::clientconfig {

namespace {

using integrations::ClientFieldSpec;
using integrations::FieldRole;

/// The field of this role that goes into the same variable.
std::optional<ClientField> besideIn(
    const QList<ClientFieldSpec> &fields, const ClientFieldSpec &address, FieldRole role)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
        [&](const ClientFieldSpec &one) { return one.role == role && one.variable == address.variable; });
    return found == fields.cend() ? std::nullopt : std::optional(found->field);
}

void addLogin(QList<LoginFields> &found, const QList<ClientFieldSpec> &fields, const ClientFieldSpec &address)
{
    const auto userName = besideIn(fields, address, FieldRole::UserName);
    const auto password = besideIn(fields, address, FieldRole::Secret);
    const bool isNew = std::none_of(found.cbegin(), found.cend(),
        [&address](const LoginFields &known) { return known.address == address.field; });
    if (address.role == FieldRole::Address && userName && password && isNew)
        found.append({address.field, *userName, *password});
}

} // namespace

const QList<LoginFields> &loginFields()
{
    static const QList<LoginFields> all = [] {
        QList<LoginFields> found;
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            const QList<ClientFieldSpec> fields = integrations::fieldsOf(type);
            for (const ClientFieldSpec &address : fields)
                addLogin(found, fields, address);
        }
        return found;
    }();
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
