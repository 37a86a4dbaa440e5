// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/audittext.h"

#include "presenters/redact.h"

#include <QCoreApplication>
#include <QDir>

namespace broker::ui {

using audit::Action;
using audit::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Audit)
};

} // namespace

Explanation explain(const audit::AuditError &error, const QDateTime &nowUtc)
{
    Explanation text;
    text.title = Words::tr("The audit journal cannot be written");
    text.whatHappened = Words::tr("What you did was done, but there is no entry about it in the file %1.")
                            .arg(QDir::toNativeSeparators(error.path));
    text.likelyCause = Words::tr("The disk is full, or the folder is read-only.");
    text.nextStep
        = Words::tr("Make room or correct the permissions of the folder. If you have to account for "
                    "what you do, note it down elsewhere until then.");
    text.details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail));
    return text;
}

QString auditActionText(Action action)
{
    switch (action) {
    case Action::SignedIn:
        return Words::tr("Connected to Snyk", "entry of the audit journal");
    case Action::SignedOut:
        return Words::tr("API token forgotten", "entry of the audit journal");
    case Action::TokenGenerated:
        return Words::tr("Token generated", "entry of the audit journal");
    case Action::TokenRetrieved:
        return Words::tr("Token retrieved", "entry of the audit journal");
    case Action::TokenPasted:
        return Words::tr("Token entered by hand", "entry of the audit journal");
    case Action::SecretStored:
        return Words::tr("Secret stored", "entry of the audit journal");
    case Action::SecretCopied:
        return Words::tr("Copied to the clipboard", "entry of the audit journal");
    case Action::SecretRevealed:
        return Words::tr("Shown", "entry of the audit journal");
    case Action::SecretChecked:
        return Words::tr("Checked", "entry of the audit journal");
    case Action::SecretDeleted:
        return Words::tr("Secret deleted", "entry of the audit journal");
    case Action::TokenRotated:
        return Words::tr("Rotated, or marked as rotated", "entry of the audit journal");
    case Action::RecordRemoved:
        return Words::tr("Removed", "entry of the audit journal");
    case Action::DueDateChanged:
        return Words::tr("Due date changed", "entry of the audit journal");
    case Action::NoteChanged:
        return Words::tr("Notes changed", "entry of the audit journal");
    case Action::IntegrationAdded:
        return Words::tr("Integration added", "entry of the audit journal");
    case Action::IntegrationChanged:
        return Words::tr("Integration changed", "entry of the audit journal");
    case Action::CalendarExported:
        return Words::tr("Calendar saved", "entry of the audit journal");
    case Action::InventoryExported:
        return Words::tr("Inventory saved", "entry of the audit journal");
    case Action::AuditExported:
        return Words::tr("Audit journal saved", "entry of the audit journal");
    case Action::ConfigurationSaved:
        return Words::tr("Client configuration saved", "entry of the audit journal");
    case Action::OldEntriesRemoved:
        return Words::tr("Old entries removed", "entry of the audit journal");
    case Action::BackupSaved:
        return Words::tr("Backup saved", "entry of the audit journal");
    case Action::BackupImported:
        return Words::tr("Backup imported", "entry of the audit journal");
    }
    return {};
}

QString auditOutcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return Words::tr("done", "how an action ended");
    case Outcome::Failed:
        return Words::tr("failed", "how an action ended");
    case Outcome::Cancelled:
        return Words::tr("cancelled", "how an action ended");
    case Outcome::Unknown:
        return Words::tr("unknown", "how an action ended");
    }
    return {};
}

QList<Action> auditActions()
{
    QList<Action> all;
    for (int action = 0; action <= static_cast<int>(Action::BackupImported); ++action)
        all.append(static_cast<Action>(action));
    return all;
}

} // namespace broker::ui
