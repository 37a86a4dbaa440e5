// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/fieldsfromcredential.h"

#include "credentials/servicehost.h"
#include "integrations/clienttype.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace broker::credentials {

namespace {

using integrations::ClientField;
using integrations::FieldForm;

/// Which questions of a client's form a credential answers.
struct Fields
{
    QLatin1String clientType;
    ClientField secret;
    std::optional<ClientField> userName = {};
    std::optional<ClientField> address = {};
};

constexpr std::array fieldsByType{
    Fields{QLatin1String("github-com"), ClientField::GithubToken},
    Fields{QLatin1String("github-enterprise"), ClientField::GithubToken, {}, ClientField::GithubHost},
    Fields{QLatin1String("gitlab"), ClientField::GitlabToken, {}, ClientField::GitlabHost},
    Fields{QLatin1String("bitbucket-server"), ClientField::BitbucketPassword, ClientField::BitbucketUsername,
        ClientField::BitbucketHost},
    Fields{QLatin1String("bitbucket-server-bearer-auth"), ClientField::BitbucketPat, {},
        ClientField::BitbucketHost},
    Fields{QLatin1String("azure-repos"), ClientField::AzureToken, {}, ClientField::AzureHost},
    Fields{QLatin1String("artifactory"), ClientField::ArtifactoryPassword, ClientField::ArtifactoryUsername,
        ClientField::ArtifactoryAddress},
    Fields{QLatin1String("nexus"), ClientField::NexusPassword, ClientField::NexusUsername,
        ClientField::NexusAddress},
    Fields{QLatin1String("nexus2"), ClientField::NexusPassword, ClientField::NexusUsername,
        ClientField::NexusAddress},
    Fields{
        QLatin1String("jira"), ClientField::JiraPassword, ClientField::JiraUsername, ClientField::JiraHost},
    Fields{QLatin1String("jira-bearer-auth"), ClientField::JiraPat, {}, ClientField::JiraHost},
};

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
    // Of Azure Repos the end of the path is the organization, which has a field of its own.
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
    const auto fields = std::find_if(fieldsByType.begin(), fieldsByType.end(),
        [&key](const Fields &one) { return key == one.clientType; });
    const auto type = integrations::clientTypeByKey(key);
    const auto host = ServiceHost::parse(*service, record.service->address);
    if (fields == fieldsByType.end() || !type)
        return std::nullopt;

    ClientAnswers found{key, {}};
    found.answers.setSecret(fields->secret, credential.secret());
    if (fields->userName)
        found.answers.setText(*fields->userName, credential.userName());
    if (host && !host->organization().isEmpty())
        found.answers.setText(ClientField::AzureOrganization, host->organization());
    if (host && fields->address) {
        const auto spec = integrations::fieldOf(*type, *fields->address);
        const QString address = spec ? addressFor(spec->form, *host) : QString();
        // What holds anyway need not be said.
        if (spec && address != spec->fallback)
            found.answers.setText(*fields->address, address);
    }
    return found;
}

} // namespace broker::credentials
