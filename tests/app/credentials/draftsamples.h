// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialstate.h"
#include "support/products.h"
#include "support/samples.h"

// Values that the tests of this folder share.
namespace broker::samples {

inline constexpr const char *gitLabTokenText = "glpat-Zq7Wm2Xk9Rv4Tb6Yn1Pd";
inline constexpr const char *passwordText = "Pw-Jh3kfL9sQ2mX7vB4nT6c";

inline credentials::ServiceCredential gitLabToken(const char *text = gitLabTokenText)
{
    return credentials::ServiceCredential::make(credentials::kind::gitLabToken, secret(text)).value();
}

inline records::Target targetOf(const QString &orgName, const QString &orgId, const QString &type)
{
    records::Target made = target(type);
    const snyk::Organization org = organization(orgName, orgId);
    made.org = {org.id, org.name, org.slug, org.group};
    return made;
}

inline records::Target otherTarget(const QString &type = QStringLiteral("gitlab"))
{
    return targetOf(QStringLiteral("Lending"), QStringLiteral("0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02"), type);
}

inline credentials::Draft draft(const credentials::ServiceCredential &credential = gitLabToken())
{
    return {credentials::ServiceHost::parse(
                credentials::service::gitLab, QStringLiteral("https://gitlab.corp.example"))
                .value(),
        credential, {target()}};
}

inline credentials::Draft jiraDraft()
{
    return {credentials::ServiceHost::parse(
                credentials::service::jira, QStringLiteral("https://jira.corp.example"))
                .value(),
        credentials::ServiceCredential::make(
            credentials::kind::jiraPassword, secret(passwordText), QStringLiteral("ada"))
            .value(),
        {target(QStringLiteral("jira"))}};
}

} // namespace broker::samples
