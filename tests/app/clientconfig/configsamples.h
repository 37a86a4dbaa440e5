// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/clientsetup.h"
#include "core/tokens.h"
#include "integrations/clienttype.h"
#include "snyk/region.h"

#include <QByteArray>
#include <QString>

namespace broker::test {

inline Secret secretOf(const QString &text)
{
    return Secret::take(text.toUtf8());
}

inline BrokerToken brokerToken()
{
    return BrokerToken::parse(secretOf(QStringLiteral("a1b2c3d4-1111-4222-8333-444455556666"))).value();
}

inline integrations::ClientType clientType(const char *key)
{
    return integrations::clientTypeByKey(QString::fromLatin1(key)).value();
}

inline snyk::Region region(const char *id)
{
    return snyk::regionById(QString::fromLatin1(id)).value();
}

/// What an admin would enter for the type, nothing that is optional.
inline clientconfig::Answers neededAnswers(const integrations::ClientType &type)
{
    using integrations::ClientField;
    clientconfig::Answers answers;
    const auto text = [&answers](ClientField field, const char *value) {
        answers.setText(field, QString::fromUtf8(value));
    };
    const auto secret = [&answers](ClientField field, const char *value) {
        answers.setSecret(field, secretOf(QString::fromUtf8(value)));
    };
    for (const integrations::ClientFieldSpec &spec : type.ownFields) {
        if (spec.isSecret())
            answers.setSecret(spec.field, secretOf(QStringLiteral("s3cret-of-the-service")));
    }
    text(ClientField::GithubHost, "ghe.example.com");
    text(ClientField::GitlabHost, "gitlab.example.com:8443");
    text(ClientField::BitbucketHost, "bitbucket.example.com");
    text(ClientField::BitbucketUsername, "svc-snyk");
    text(ClientField::AzureOrganization, "example-org");
    text(ClientField::ArtifactoryAddress, "artifactory.example.com/artifactory");
    text(ClientField::ArtifactoryUsername, "svc@example.com");
    secret(ClientField::ArtifactoryPassword, "p/ss#$w0rd é");
    text(ClientField::NexusAddress, "https://nexus.example.com");
    text(ClientField::NexusUsername, "svc-snyk");
    secret(ClientField::NexusPassword, "p@ss?word");
    text(ClientField::JiraHost, "jira.example.com");
    text(ClientField::JiraUsername, "svc-snyk");
    return answers;
}

/// The same with everything that can be chosen.
inline clientconfig::Answers fullAnswers(const integrations::ClientType &type)
{
    using integrations::ClientField;
    clientconfig::Answers answers = neededAnswers(type);
    const auto text = [&answers](ClientField field, const char *value) {
        answers.setText(field, QString::fromUtf8(value));
    };
    text(ClientField::Port, "8010");
    text(ClientField::ClientUrl, "https://broker.example.com:8443");
    text(ClientField::CodeRules, "true");
    text(ClientField::IacRules, "tf,yaml,yml,json,tpl");
    text(ClientField::LargeManifestRules, "true");
    text(ClientField::HighAvailability, "true");
    text(ClientField::HttpsProxy, "http://proxy.example.com:3128");
    text(ClientField::NoProxy, "localhost,.example.com");
    text(ClientField::CaFile, "/etc/ssl/company ca.pem");
    text(ClientField::LogLevel, "debug");
    text(ClientField::ImageVersion, "4.200.0");
    text(ClientField::PackageLinks, "https://packages.example.com/artifactory");
    return answers;
}

} // namespace broker::test
