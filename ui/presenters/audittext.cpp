// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/audittext.h"

#include "audit/auditdetail.h"
#include "presenters/datetext.h"
#include "presenters/redact.h"

#include <QCoreApplication>
#include <QDir>

namespace broker::ui {

using audit::Action;
using audit::Outcome;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Audit)
};

} // namespace

Explanation explain(const audit::AuditError &error, const QDateTime &nowUtc)
{
    return {.title = Texts::tr("The audit journal cannot be written"),
        .whatHappened
        = Texts::tr("What you did was carried out, but there is no entry about it in the file %1.")
              .arg(QDir::toNativeSeparators(error.path)),
        .likelyCause = Texts::tr("The disk is full, or the folder is read-only."),
        .nextStep = Texts::tr("Free some space or correct the permissions of the folder. If you have to "
                              "account for what you do, write it down elsewhere until then."),
        .details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail))};
}

QString auditActionText(Action action)
{
    switch (action) {
    case Action::SignedIn:
        return Texts::tr("Connected to Snyk", "entry of the audit journal");
    case Action::SignedOut:
        return Texts::tr("Snyk API credential forgotten", "entry of the audit journal");
    case Action::TokenGenerated:
        return Texts::tr("Token generated", "entry of the audit journal");
    case Action::TokenRetrieved:
        return Texts::tr("Token retrieved", "entry of the audit journal");
    case Action::TokenPasted:
        return Texts::tr("Token entered by hand", "entry of the audit journal");
    case Action::SecretStored:
        return Texts::tr("Secret stored", "entry of the audit journal");
    case Action::SecretCopied:
        return Texts::tr("Copied to the clipboard", "entry of the audit journal");
    case Action::SecretRevealed:
        return Texts::tr("Shown", "entry of the audit journal");
    case Action::SecretChecked:
        return Texts::tr("Checked", "entry of the audit journal");
    case Action::SecretDeleted:
        return Texts::tr("Secret deleted", "entry of the audit journal");
    case Action::TokenRotated:
        return Texts::tr("Rotated, or marked as rotated", "entry of the audit journal");
    case Action::RecordRemoved:
        return Texts::tr("Removed", "entry of the audit journal");
    case Action::DueDateChanged:
        return Texts::tr("Due date changed", "entry of the audit journal");
    case Action::NoteChanged:
        return Texts::tr("Notes changed", "entry of the audit journal");
    case Action::IntegrationAdded:
        return Texts::tr("Integration added", "entry of the audit journal");
    case Action::IntegrationChanged:
        return Texts::tr("Integration changed", "entry of the audit journal");
    case Action::CalendarExported:
        return Texts::tr("Calendar saved", "entry of the audit journal");
    case Action::InventoryExported:
        return Texts::tr("Inventory saved", "entry of the audit journal");
    case Action::AuditExported:
        return Texts::tr("Audit journal saved", "entry of the audit journal");
    case Action::ConfigurationSaved:
        return Texts::tr("Client configuration saved", "entry of the audit journal");
    case Action::OldEntriesRemoved:
        return Texts::tr("Old entries removed", "entry of the audit journal");
    case Action::BackupSaved:
        return Texts::tr("Backup saved", "entry of the audit journal");
    case Action::BackupImported:
        return Texts::tr("Backup imported", "entry of the audit journal");
    case Action::ClientStarted:
        return Texts::tr("Client started here", "entry of the audit journal");
    case Action::ClientReplaced:
        return Texts::tr("Container replaced", "entry of the audit journal");
    case Action::ClientStopped:
        return Texts::tr("Client stopped here", "entry of the audit journal");
    }
    return {};
}

QString auditOutcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return Texts::tr("done", "how an action ended");
    case Outcome::Failed:
        return Texts::tr("failed", "how an action ended");
    case Outcome::Cancelled:
        return Texts::tr("cancelled", "how an action ended");
    case Outcome::Unknown:
        return Texts::tr("unknown", "how an action ended");
    }
    return {};
}

namespace {

QString handoverText(const audit::details::HandoverNote &note, const QLocale &locale)
{
    const QString until = shortDate(note.until, locale);
    const QString lock = note.keyFingerprint.isEmpty()
        ? Texts::tr("a passphrase", "what opens a hand-over")
        //: %1 are groups of digits.
        : Texts::tr("the key %1", "what opens a hand-over").arg(note.keyFingerprint);
    return note.isOpened
        //: %1 is a person, %2 a date, %3 is "a passphrase" or "the key 12345 …".
        ? Texts::tr("hand-over from %1, opened; until %2, with %3").arg(note.who, until, lock)
        //: %1 is a person, %2 a date, %3 is "a passphrase" or "the key 12345 …".
        : Texts::tr("hand-over for %1; until %2, with %3").arg(note.who, until, lock);
}

} // namespace

QString auditDetailText(const audit::Entry &entry, const QLocale &locale)
{
    namespace details = audit::details;
    const QString &detail = entry.detail;
    if (detail == details::provisionCall)
        return Texts::tr("provisional token requested", "what was asked of Snyk");
    if (detail == details::switchCall)
        return Texts::tr("switch to the new token", "what was asked of Snyk");
    if (detail == details::takenBack)
        return Texts::tr("taken back, Broker switched off", "what was asked of Snyk");
    if (detail == details::clientForm)
        return Texts::tr("filled into the form of a client", "what was done with a secret");
    if (detail == details::handoverKey)
        return Texts::tr("key for hand-overs", "what an entry is about");
    if (const auto note = details::handoverNoteIn(detail))
        return handoverText(*note, locale);
    if (detail == details::apiToken)
        return Texts::tr("Snyk API credential", "what an entry is about");
    if (entry.action == Action::SecretStored && detail == details::shared)
        return Texts::tr("used here too", "a credential that another integration uses already");
    if (entry.action == Action::BackupSaved)
        return Texts::tr("%Ln entry(s)", "how many a backup holds", detail.toInt());
    if (const auto day = details::keptUntilIn(detail)) {
        //: What happens to a token that was replaced; %1 is a date.
        return Texts::tr("kept until %1").arg(shortDate(*day, locale));
    }
    if (const auto counts = details::importCountsIn(detail)) {
        //: What an import did; each is a number of entries.
        return Texts::tr("added or changed: %1, unchanged: %2, left out: %3")
            .arg(locale.toString(counts->stored), locale.toString(counts->unchanged),
                locale.toString(counts->leftOut));
    }
    return detail;
}

QList<Action> auditActions()
{
    QList<Action> all;
    for (int action = 0; action <= static_cast<int>(Action::ClientStopped); ++action)
        all.append(static_cast<Action>(action));
    return all;
}

} // namespace broker::ui
