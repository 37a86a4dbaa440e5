// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/practicecredential.h"

namespace broker::credentials {

Secret practiceSecret(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::GitHubClassicToken:
        return Secret::take(QByteArray("ghp_practicepracticepracticepractice0000"));
    case CredentialKind::GitHubFineGrainedToken:
        return Secret::take(QByteArray("github_pat_practicepracticepractice_practicepractice0000"));
    case CredentialKind::GitLabToken:
        return Secret::take(QByteArray("glpat-practicepractice0000"));
    case CredentialKind::BitbucketToken:
        return Secret::take(QByteArray("BBDC-practicepracticepractice0000"));
    case CredentialKind::AzureToken:
        return Secret::take(QByteArray("practicepracticepracticepracticepracticepractice2222"));
    case CredentialKind::JiraToken:
    case CredentialKind::BitbucketPassword:
    case CredentialKind::ArtifactoryPassword:
    case CredentialKind::NexusPassword:
    case CredentialKind::JiraPassword:
        return Secret::take(QByteArray("practice-practice-practice-0000"));
    }
    Q_UNREACHABLE();
}

} // namespace broker::credentials
