// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "clientconfig/clientsetup.h"
#include "core/tokens.h"
#include "integrations/clienttype.h"
#include "snyk/region.h"
#include "support/products.h"

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
    namespace field = integrations::field;
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
    text(field::githubHost, "ghe.example.com");
    text(field::gitlabHost, "gitlab.example.com:8443");
    text(field::bitbucketHost, "bitbucket.example.com");
    text(field::bitbucketUsername, "svc-snyk");
    text(field::azureOrganization, "example-org");
    text(field::artifactoryAddress, "artifactory.example.com/artifactory");
    text(field::artifactoryUsername, "svc@example.com");
    secret(field::artifactoryPassword, "p/ss#$w0rd é");
    text(field::nexusAddress, "https://nexus.example.com");
    text(field::nexusUsername, "svc-snyk");
    secret(field::nexusPassword, "p@ss?word");
    text(field::jiraHost, "jira.example.com");
    text(field::jiraUsername, "svc-snyk");
    text(field::registryHost, "registry.example.com");
    text(field::registryUsername, "robot$snyk+reader");
    secret(field::registryPassword, "p\"ss\\w$HOME  rd é");
    secret(field::registryKey, R"({"type":"service_account","private_key":"-----BEGIN\nKEY-----\n"})");
    text(field::registryRole, "arn:aws:iam::123456789012:role/SnykEcrServiceRole");
    text(field::registryRegion, "eu-central-1");
    return answers;
}

/// The same with everything that can be chosen.
inline clientconfig::Answers fullAnswers(const integrations::ClientType &type)
{
    using integrations::ClientField;
    namespace field = integrations::field;
    clientconfig::Answers answers = neededAnswers(type);
    const auto text = [&answers](ClientField field, const char *value) {
        answers.setText(field, QString::fromUtf8(value));
    };
    text(field::port, "8010");
    text(field::clientUrl, "https://broker.example.com:8443");
    text(field::codeRules, "true");
    text(field::iacRules, "tf,yaml,yml,json,tpl");
    text(field::largeManifestRules, "true");
    text(field::highAvailability, "true");
    text(field::httpsProxy, "http://proxy.example.com:3128");
    text(field::noProxy, "localhost,.example.com");
    text(field::caFile, "/etc/ssl/company ca.pem");
    text(field::logLevel, "debug");
    text(field::imageVersion, "4.200.0");
    text(field::packageLinks, "https://packages.example.com/artifactory");
    return answers;
}

} // namespace broker::test
