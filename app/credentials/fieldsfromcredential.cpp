// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/fieldsfromcredential.h"

#include "credentials/servicehost.h"
#include "integrations/clienttype.h"

#include <QUrl>

namespace broker::credentials {

namespace {

using integrations::FieldForm;
using integrations::FieldRole;

QString authorityOf(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded);
}

/// As the field wants it: the whole address, or without the scheme, or the host alone.
QString addressFor(FieldForm form, const ServiceHost &host)
{
    const QUrl url(host.toString());
    if (form == FieldForm::Url)
        return host.toString();
    if (form != FieldForm::HostAndPath)
        return authorityOf(url);
    // The organization at the end of the path has a field of its own.
    const QString path = url.path(QUrl::FullyEncoded);
    return authorityOf(url) + (host.organization().isEmpty() ? path : path.section(u'/', 0, -2));
}

} // namespace

std::optional<ClientAnswers> clientAnswersFrom(
    const records::TokenRecord &record, const ServiceCredential &credential)
{
    const auto service = record.service ? serviceByName(record.service->service) : std::nullopt;
    if (!service)
        return std::nullopt;
    const QString key = clientTypeFor(*service, credential.kind());
    const auto type = integrations::clientTypeByKey(key);
    const auto host = ServiceHost::parse(*service, record.service->address);
    if (!type)
        return std::nullopt;

    ClientAnswers found{key, {}};
    for (const integrations::ClientFieldSpec &spec : type->ownFields) {
        if (spec.role == FieldRole::Secret)
            found.answers.setSecret(spec.field, credential.secret());
        if (spec.role == FieldRole::UserName)
            found.answers.setText(spec.field, credential.userName());
        if (spec.role == FieldRole::Organization && host && !host->organization().isEmpty())
            found.answers.setText(spec.field, host->organization());
        const QString address
            = spec.role == FieldRole::Address && host ? addressFor(spec.form, *host) : QString();
        // What holds anyway need not be said.
        if (!address.isEmpty() && address != spec.fallback)
            found.answers.setText(spec.field, address);
    }
    return found;
}

} // namespace broker::credentials
