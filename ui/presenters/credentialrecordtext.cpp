// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/credentialrecordtext.h"

#include "access/credentialkind.h"
#include "credentials/credentialrecording.h"
#include "integrations/catalogue.h"
#include "presenters/checkwords.h"
#include "presenters/credentialwords.h"
#include "presenters/integrationtext.h"
#include "presenters/organizationstext.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialRecordText)
};

QString nameOf(const records::Target &target)
{
    //: %1 is a service such as GitLab, %2 an organization.
    return Texts::tr("%1 in %2").arg(integrationName(target), target.org.name);
}

QString wordsFor(access::CredentialKind kind)
{
    switch (kind) {
    case access::CredentialKind::ApiKey:
        return Texts::tr("API token", "kind of secret");
    case access::CredentialKind::UserKey:
        return Texts::tr("API token of a user", "kind of secret");
    case access::CredentialKind::ServiceAccountKey:
        return Texts::tr("API token of a service account", "kind of secret");
    case access::CredentialKind::PersonalAccessToken:
        return Texts::tr("Personal access token of a user", "kind of secret");
    case access::CredentialKind::ServiceAccountToken:
        return Texts::tr("Access token of a service account", "kind of secret");
    case access::CredentialKind::OAuthServiceAccount:
        return Texts::tr("OAuth service account", "kind of secret");
    }
    return {};
}

} // namespace

QString serviceText(const credentials::ServiceHost &host)
{
    //: %1 is a service such as GitLab, %2 its address.
    return Texts::tr("%1, %2").arg(credentials::infoOf(host.service()).displayName, host.toString());
}

QStringList targetNames(const QList<records::Target> &targets)
{
    QStringList names;
    for (const records::Target &target : targets)
        names.append(nameOf(target));
    return names;
}

QStringList shortened(const QStringList &names, qsizetype most)
{
    return withTheRest(names.first(std::min(most, names.size())), names.size());
}

QStringList withTheRest(QStringList first, qsizetype all)
{
    if (const qsizetype more = all - first.size(); more > 0)
        first.append(Texts::tr("and %Ln more", "names of a long list", static_cast<int>(more)));
    return first;
}

QStringList sharerNames(const records::TokenRecord &record)
{
    QStringList names;
    for (const records::Target &target : record.sharedWith)
        names.append(target.org.name);
    return names;
}

QString checkSummary(const credentials::CheckResult *result, credentials::Service service)
{
    if (!result)
        return Texts::tr("Not checked. The Broker client checks it when it starts.");
    if (!*result)
        return explain(result->error(), service).title;
    const credentials::CheckReport &report = **result;
    if (!report.comparison.missing.isEmpty())
        return Texts::tr("Accepted, but permissions are missing: %1")
            .arg(report.comparison.missing.join(QLatin1String(", ")));
    return report.account.isEmpty() ? Texts::tr("Accepted")
                                    : Texts::tr("Accepted; it belongs to “%1”").arg(report.account);
}

QString recordKindText(const records::TokenRecord &record)
{
    if (const auto kind = access::credentialKindOf(record))
        return wordsFor(*kind);
    const auto known = credentials::recordedCredential(record);
    return known ? kindText(known->kind) : secretKindText(record.kind());
}

QString recordName(const records::TokenRecord &record)
{
    if (access::isApiCredential(record)) {
        return record.target.org.name.isEmpty()
            ? Texts::tr("Snyk API credential of an unnamed account")
            //: %1 is a user or a service account.
            : Texts::tr("Snyk API credential of %1").arg(record.target.org.name);
    }
    const bool isCredential = record.kind() == vault::SecretKind::ServiceCredential;
    const QString service = integrationName(record.target);
    //: %1 is a service such as GitLab, %2 an organization.
    return isCredential ? Texts::tr("Credential for %1 in %2").arg(service, organizationsText(record))
                        //: %1 is a service such as GitLab, %2 an organization.
                        : Texts::tr("Broker token for %1 in %2").arg(service, organizationsText(record));
}

QString recordStorageText(const records::TokenRecord &record)
{
    return access::isApiCredential(record) && record.storage == records::Storage::Memory
        ? Texts::tr("Memory, until you sign out or close this program", "where a credential is kept")
        : storageText(record.storage);
}

QString whyNotRotatedText()
{
    return Texts::tr("It is in memory only. To rotate it here, sign in with it and tick “Remember it on this "
                     "computer”.");
}

Explanation explainGone(const records::TokenRecord &record)
{
    const bool isCredential = record.kind() == vault::SecretKind::ServiceCredential;
    return {.title = isCredential ? Texts::tr("This credential was kept only in memory")
                                  : Texts::tr("This token was kept only in memory"),
        //: %1 is "Broker token for GitLab in Payments".
        .whatHappened
        = Texts::tr("%1: it was forgotten when the program was closed.").arg(recordName(record)),
        .nextStep = isCredential
            ? Texts::tr("Enter it again with “Replace credential…” in the menu.")
            : Texts::tr("Get it again. Snyk still shows it in the settings of the integration.")};
}

QString clientVariables(const records::Target &target)
{
    const auto type = integrations::typeByKey(target.integrationType);
    return type ? type->credentialVariables.join(QStringLiteral(", ")) : QString();
}

} // namespace broker::ui
