// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardtext.h"

#include "integrations/catalogue.h"
#include "presenters/datetext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"

#include <QCoreApplication>
#include <QDir>

namespace broker::ui {

using provisioning::Finding;
using provisioning::FindingKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::BoardText)
};

QString listOf(const QStringList &files)
{
    QStringList shown;
    for (const QString &file : files)
        shown.append(QDir::toNativeSeparators(file));
    return shown.join(QLatin1String(", "));
}

QString whatWasGoingOn(const records::Operation &operation, const QLocale &locale)
{
    const QString organization = operation.target.org.name;
    const QString integration = integrationName(operation.target);
    const QString when = shortMoment(operation.started, locale);
    if (operation.kind == records::OperationKind::StoreCredential)
        //: %1 is a service such as GitLab, %2 an organization, %3 date and time.
        return Texts::tr("Storing the credential for %1 in %2 was interrupted (%3).")
            .arg(integration, organization, when);
    if (operation.kind == records::OperationKind::StoreToken)
        //: %1 is a service such as GitLab, %2 an organization, %3 date and time.
        return Texts::tr("Storing the token for %1 in %2 was interrupted (%3).")
            .arg(integration, organization, when);
    //: %1 is a service such as GitLab, %2 an organization, %3 date and time.
    return Texts::tr("Getting a token for %1 in %2 from Snyk was interrupted (%3).")
        .arg(integration, organization, when);
}

} // namespace

Explanation explainFinding(const Finding &finding, const QDateTime &nowUtc, const QLocale &locale)
{
    Explanation text;
    text.whatHappened = whatWasGoingOn(finding.operation, locale);
    const bool isCredential = finding.operation.kind == records::OperationKind::StoreCredential;
    switch (finding.kind) {
    case FindingKind::TokenSaved:
        text.title = isCredential ? Texts::tr("A credential is in the keychain but not in the list")
                                  : Texts::tr("A token is in the keychain but not in the list");
        text.nextStep = Texts::tr("Nothing is lost. Add it to the list to go on from there.");
        return text;
    case FindingKind::OutcomeUnknown:
        text.title = Texts::tr("It is not known whether Snyk issued a token");
        text.likelyCause = Texts::tr(
            "Snyk may have changed the integration before that. The token did not reach the keychain.");
        text.nextStep = Texts::tr("Look at the integration in Snyk to find out: if there is a token, it is "
                                  "shown there. Nothing is sent again automatically.");
        return text;
    case FindingKind::NothingSaved:
        text.title
            = isCredential ? Texts::tr("A credential was not stored") : Texts::tr("A token was not stored");
        text.likelyCause = Texts::tr("It did not reach the keychain. Snyk was not asked to change anything.");
        text.nextStep = Texts::tr("Get it again from where you had it.");
        return text;
    case FindingKind::CannotTell:
        text.title = isCredential ? Texts::tr("It is not known whether a credential was stored")
                                  : Texts::tr("It is not known whether a token was stored");
        text.likelyCause = Texts::tr("The keychain is locked or does not answer.");
        text.nextStep
            = Texts::tr("Unlock the keychain, then try again. The system may ask for your password.");
        if (finding.error) {
            const Explanation error = explain(*finding.error, VaultAction::Read, nowUtc);
            text.likelyCause = error.whatHappened;
            text.details = error.details;
        }
        return text;
    case FindingKind::AlreadyRecorded:
        break;
    }
    return {};
}

Explanation explainUnreadableNotes(int count)
{
    return {.title = Texts::tr("Notes of earlier work cannot be read"),
        .whatHappened
        = Texts::tr("%Ln note(s) about getting a token cannot be read. They are kept.", nullptr, count),
        .nextStep = Texts::tr(
            "If a token is missing from the list, look at its integration in Snyk: it is shown there.")};
}

Explanation explainDamagedNotes(const QStringList &files)
{
    return {.title = Texts::tr("Notes of earlier work were damaged"),
        //: %1 is one or more files.
        .whatHappened
        = Texts::tr("%Ln note(s) about getting a token could not be understood. They are kept as %1.",
            nullptr, static_cast<int>(files.size()))
              .arg(listOf(files)),
        .likelyCause
        = Texts::tr("The computer was switched off while they were being written, or they were edited."),
        .nextStep = Texts::tr(
            "If a token is missing from the list, look at its integration in Snyk: it is shown there.")};
}

Explanation explainUnreadableRotations(int count)
{
    return {.title = Texts::tr("A rotation cannot be shown"),
        .whatHappened = Texts::tr("The notes of %Ln unfinished rotation(s) cannot be read. They are kept, "
                                  "and nothing is changed in Snyk.",
            nullptr, count),
        .likelyCause
        = Texts::tr("They were written by a newer version of this program, or belong to another user."),
        .nextStep = Texts::tr("Start the newer version to go on with the rotation. Do not start another one "
                              "for the same group before that: a new token may be waiting.")};
}

Explanation explainDamagedRotations(const QStringList &files)
{
    return {.title = Texts::tr("The notes of a rotation were damaged"),
        //: %1 is one or more files.
        .whatHappened
        = Texts::tr("%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.",
            nullptr, static_cast<int>(files.size()))
              .arg(listOf(files)),
        .likelyCause
        = Texts::tr("The computer was switched off while they were being written, or they were edited."),
        .nextStep
        = Texts::tr("Look at the integration in Snyk before you rotate its token again: a new token may be "
                    "waiting there. If it was issued, it may still be in the keychain.")};
}

Explanation explainUnsavedRotation(const records::RecordError &error, const QDateTime &nowUtc)
{
    const Explanation cause = explain(error, nowUtc);
    return {.title = Texts::tr("A rotation cannot be saved"),
        .whatHappened = Texts::tr("It is where its window shows it, but the file %1 still has an earlier "
                                  "step. If the program ended now, it would go on from that one.")
                            .arg(QDir::toNativeSeparators(error.path)),
        .likelyCause = cause.likelyCause,
        .nextStep = Texts::tr("Leave the program open. Free some space or correct the permissions of the "
                              "folder, then try again."),
        .details = cause.details};
}

Explanation explainMissingTls(const QString &library)
{
    return {.title = Texts::tr("Snyk cannot be reached: a system library is missing"),
        .whatHappened
        = Texts::tr("No encrypted connection is possible, and the program makes no other kind."),
        //: %1 is the name and version of a library.
        .likelyCause = library.isEmpty()
            ? Texts::tr("The TLS library that Qt needs was not found.")
            : Texts::tr("The TLS library that Qt needs was not found: %1.").arg(library),
        .nextStep = Texts::tr(
            "Install the library and start the program again. Recorded tokens can be copied without it.")};
}

QuitQuestion quitQuestion(int tokens, int credentials)
{
    if (tokens == 0) {
        return {Texts::tr("%Ln credential(s) will be forgotten. Quit?", nullptr, credentials),
            Texts::tr("Credentials that are only in memory are gone when the program ends. First copy them "
                      "to where they are needed, or enter them again later.")};
    }
    if (credentials > 0) {
        return {Texts::tr(
                    "%Ln token(s) and credential(s) will be forgotten. Quit?", nullptr, tokens + credentials),
            Texts::tr("What is only in memory is gone when the program ends. First copy it to where it is "
                      "needed, or get the tokens from Snyk and enter the credentials again later.")};
    }
    return {Texts::tr("%Ln token(s) will be forgotten. Quit?", nullptr, tokens),
        Texts::tr("Tokens that are only in memory are gone when the program ends. First copy them to where "
                  "they are needed, or get them from Snyk again later.")};
}

QuitQuestion rotationQuitQuestion()
{
    return {Texts::tr("A rotation is under way. Quit?"),
        Texts::tr("It is waiting for an answer, or its new token is not stored anywhere yet. Finish that "
                  "step first: if the program ends now, you may lose the new token.")};
}

} // namespace broker::ui
