// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/removaltext.h"

#include "access/credentialkind.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/credentialrowtext.h"
#include "presenters/integrationtext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/rotationtext.h"
#include "presenters/sharingtext.h"
#include "sharing/jobstake.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace broker::ui {

using records::TokenRecord;

namespace {

bool isServiceCredential(const TokenRecord &record)
{
    return record.kind() == vault::SecretKind::ServiceCredential;
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RemoveDialog)
};

QString whatGoesOfOne(const TokenRecord &record, bool isGone)
{
    if (isGone) {
        return Texts::tr(
            "This will delete the entry of %1 in this list. The secret itself was only in memory "
            "and is already gone.")
            .arg(maskText(record.fingerprint));
    }
    const bool isKept = record.storage == records::Storage::Keychain;
    const QString masked = maskText(record.fingerprint);
    if (access::isApiCredential(record) && !isKept) {
        return Texts::tr("This will delete the credential %1 in the memory of this program, and its entry in "
                         "this list: you are signed out of Snyk.")
            .arg(masked);
    }
    if (access::isApiCredential(record)) {
        return Texts::tr(
            "This will delete the credential %1 in the password store of this computer (keychain), and its "
            "entry in this list. You are signed out of Snyk where it is in use.")
            .arg(masked);
    }
    if (isServiceCredential(record)) {
        return isKept
            ? Texts::tr("This will delete the credential %1 in the password store of this computer "
                        "(keychain), and its entry in this list.")
                  .arg(masked)
            : Texts::tr("This will delete the credential %1 in the memory of this program, and its entry in "
                        "this list.")
                  .arg(masked);
    }
    return isKept
        ? Texts::tr("This will delete the token %1 in the password store of this computer (keychain), and "
                    "its entry in this list.")
              .arg(masked)
        : Texts::tr(
            "This will delete the token %1 in the memory of this program, and its entry in this list.")
              .arg(masked);
}

QString whatStaysOfOne(const TokenRecord &record)
{
    if (access::isApiCredential(record)) {
        return Texts::tr("It will not revoke it at Snyk: it stays valid there until you do so. Your Broker "
                         "tokens and their clients do not need it. The next window that asks Snyk asks you "
                         "for a credential. The audit journal will record what was done.");
    }
    if (isServiceCredential(record)) {
        //: %1 is a service such as GitLab.
        return Texts::tr("It will not delete the credential at %1. It stays valid there, and a Broker client "
                         "that uses it keeps running. The audit journal will record what was done.")
            .arg(integrationName(record.target));
    }
    if (records::isHistory(record)) {
        return Texts::tr("It will not delete the token at Snyk, where it is not in use any more. The audit "
                         "journal will record what was done.");
    }
    return Texts::tr("It will not delete the token at Snyk. It stays valid, and a Broker client that uses it "
                     "keeps running. The audit journal will record what was done.");
}

/// What belongs together with it and is not removed along with it; empty when nothing is.
QString whatIsLinkedToOne(const records::RecordStore &records, const TokenRecord &record)
{
    if (access::isApiCredential(record))
        return {};
    if (isServiceCredential(record)) {
        QStringList clients;
        for (const records::Target &target : records::targetsOf(record)) {
            if (records.currentFor(target))
                clients.append(placeName(target));
        }
        //: %1 are integrations in organizations.
        return clients.isEmpty() ? QString()
                                 : Texts::tr("It is the credential of the Broker clients of: %1. Their "
                                             "tokens stay in this list.")
                                       .arg(clients.join(QLatin1String("; ")));
    }
    const auto credential = records.currentCredentialFor(record.target);
    if (!credential)
        return {};
    //: %1 is a masked credential, %2 a service such as GitLab.
    return Texts::tr(
        "The credential %1 of %2, which the same Broker client uses, stays where it is kept and in "
        "this list. If nothing uses it any more, remove it as well.")
        .arg(maskText(credential->fingerprint), integrationName(credential->target));
}

/// Who is without the token here when it goes; empty when nobody shares it.
QString whoSharesOne(const TokenRecord &record)
{
    if (record.sharedWith.isEmpty())
        return {};
    const QStringList names = QStringList{record.target.org.name} + sharerNames(record);
    //: %1 are organizations.
    return Texts::tr("%Ln organization(s) use this token, and none of them will have it here any more: %1",
        nullptr, static_cast<int>(names.size()))
        .arg(shortened(names).join(QLatin1String("; ")));
}

QString whatStaysOfMany(const QList<TokenRecord> &records)
{
    QString text
        = Texts::tr("It will not delete them at Snyk or at other services. What is in use stays valid, and "
                    "Broker clients that use it keep running. The audit journal will record what was done.");
    if (std::any_of(records.cbegin(), records.cend(), access::isApiCredential))
        text += u' ' + Texts::tr("What signs in to Snyk is among them: you are signed out of Snyk.");
    return text;
}

/// Credentials of the same clients that are not removed along with them; empty when there are none.
QString whatIsLinkedToMany(const records::RecordStore &store, const QList<TokenRecord> &records)
{
    QSet<RecordId> going;
    for (const TokenRecord &record : records)
        going.insert(record.id);
    QSet<RecordId> staying;
    for (const TokenRecord &record : records) {
        if (record.kind() != vault::SecretKind::BrokerToken)
            continue;
        const auto credential = store.currentCredentialFor(record.target);
        if (credential && !going.contains(credential->id))
            staying.insert(credential->id);
    }
    return staying.isEmpty()
        ? QString()
        : Texts::tr(
            "%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in "
            "this list.",
            nullptr, static_cast<int>(staying.size()));
}

/// The organizations that are without a token here; empty when none of the tokens is shared.
QString whoSharesMany(const QList<TokenRecord> &records)
{
    qsizetype shared = 0;
    qsizetype organizations = 0;
    for (const TokenRecord &record : records) {
        if (record.sharedWith.isEmpty())
            continue;
        ++shared;
        organizations += 1 + record.sharedWith.size();
    }
    if (shared == 0)
        return {};
    //: %1 is a number of organizations.
    return Texts::tr(
        "%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one "
        "here any more.",
        nullptr, static_cast<int>(shared))
        .arg(QLocale().toString(organizations));
}

/// The first of them: a question has no room for more.
QStringList namesOf(const QList<TokenRecord> &records)
{
    QStringList names;
    for (const TokenRecord &record : records.first(std::min(mostNamedInMessage, records.size())))
        names.append(recordNameInList(record));
    return withTheRest(names, records.size());
}

} // namespace

QString removalTitle(const QList<TokenRecord> &records)
{
    if (records.size() > 1)
        return Texts::tr("Remove from the list");
    return isServiceCredential(records.constFirst()) || access::isApiCredential(records.constFirst())
        ? Texts::tr("Remove a credential")
        : Texts::tr("Remove a token");
}

QString removalSubject(const QList<TokenRecord> &records)
{
    return records.size() > 1 ? countText(records) : recordName(records.constFirst());
}

QString whatGoes(const QList<TokenRecord> &records, bool isGone)
{
    if (records.size() == 1)
        return whatGoesOfOne(records.constFirst(), isGone);
    //: %1 is "78 tokens" or "2 tokens and 1 credential".
    return Texts::tr(
        "This will delete %1 where they are kept on this computer (keychain, or the memory of this "
        "program), and their entries in this list.")
        .arg(countText(records));
}

QStringList whatElse(const records::RecordStore &store, const QList<TokenRecord> &records,
    const QList<sharing::StoredJob> &jobs, int rotating)
{
    const TokenRecord &first = records.constFirst();
    const QString ofJobs = removalTexts(sharing::stakesIn(records, jobs)).join(QLatin1String("\n\n"));
    QStringList lines = records.size() == 1
        ? QStringList{whoSharesOne(first), ofJobs, whatStaysOfOne(first), whatIsLinkedToOne(store, first)}
        : QStringList{namesOf(records).join(u'\n'), whoSharesMany(records), ofJobs, whatStaysOfMany(records),
            whatIsLinkedToMany(store, records)};
    if (rotating > 0) {
        lines.append(
            Texts::tr("%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its "
                      "end first.",
                nullptr, rotating));
    }
    lines.removeAll(QString());
    return lines;
}

QString onlyListLeft(const QList<TokenRecord> &records, qsizetype stayed)
{
    if (records.size() < stayed) {
        return Texts::tr(
            "The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the "
            "list could not be saved.",
            nullptr, static_cast<int>(records.size()));
    }
    if (records.size() > 1)
        return Texts::tr("The secrets are gone from where they were kept; only the list could not be saved.");
    return isServiceCredential(records.constFirst())
        ? Texts::tr("The credential is gone from where it was kept; only the list could not be saved.")
        : Texts::tr("The token is gone from where it was kept; only the list could not be saved.");
}

QString removedText(const QList<TokenRecord> &records)
{
    //: %1 is "78 tokens" or "2 tokens and 1 credential".
    return Texts::tr("Removed from the list: %1").arg(countText(records));
}

QString stayedText(const QList<TokenRecord> &records)
{
    //: Followed by their names, a line each.
    return Texts::tr("%Ln stay(s) in the list:", nullptr, static_cast<int>(records.size()));
}

QStringList stayedNames(const QList<TokenRecord> &records, const QList<TokenRecord> &onlyListed)
{
    QSet<RecordId> gone;
    for (const TokenRecord &record : onlyListed)
        gone.insert(record.id);
    QStringList names;
    for (const TokenRecord &record : records) {
        const QString name = recordNameInList(record);
        names.append(gone.contains(record.id)
                //: %1 is a token whose secret is deleted, while its entry stays.
                ? Texts::tr("%1 (only the entry is left)").arg(name)
                : name);
    }
    return names;
}

} // namespace broker::ui
