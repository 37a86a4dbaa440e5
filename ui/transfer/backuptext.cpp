// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/backuptext.h"

#include "presenters/redact.h"
#include "presenters/regiontext.h"
#include "records/targetregion.h"
#include "snyk/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace broker::ui {

using backup::BackupErrorKind;
using backup::ConflictKind;
using backup::Field;
using records::Storage;

namespace {

/// Of the program that a file names, in UTF-16 units; it may say anything.
constexpr qsizetype longestProgram = 60;
/// To be read in a table.
constexpr qsizetype longestAddress = 200;

/// Each API address of the record that is none of Snyk's, once.
QStringList foreignAddresses(const records::TokenRecord &record)
{
    QStringList addresses;
    for (const records::Target &target : records::targetsOf(record)) {
        const auto region = records::regionOf(target);
        if (region && region->isCustom() && !addresses.contains(region->api.toString()))
            addresses.append(region->api.toString());
    }
    return addresses;
}

class Texts final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::BackupText)

public:
    static Explanation error(BackupErrorKind kind, bool practice, const QString &path)
    {
        Explanation text;
        switch (kind) {
        case BackupErrorKind::CannotRead:
            text.title = tr("The backup cannot be read");
            text.whatHappened = tr("The file %1 cannot be opened.").arg(path);
            text.likelyCause = tr("It belongs to another user, or the drive that it was on is gone.");
            text.nextStep = tr("Check the permissions of the file, or choose another one.");
            break;
        case BackupErrorKind::TooLarge:
            text.title = tr("This file is too large to be a backup");
            text.whatHappened = tr("The file %1 was not read to its end. Nothing was imported.").arg(path);
            text.likelyCause = tr("Another file was chosen.");
            text.nextStep = tr("Choose a file that this program saved as a backup.");
            break;
        case BackupErrorKind::NotABackup:
            text.title = tr("This is not a backup of this program");
            text.whatHappened = tr("The file %1 holds something else. Nothing was imported.").arg(path);
            text.likelyCause = tr("Another file was chosen, such as the inventory or a calendar.");
            text.nextStep = tr("Choose a file that this program saved as a backup.");
            break;
        case BackupErrorKind::Damaged:
            text.title = tr("The backup is damaged");
            text.whatHappened
                = tr("The file %1 ends too early or cannot be understood. Nothing was imported.").arg(path);
            text.likelyCause = tr("It was not copied as a whole, or the drive has errors.");
            text.nextStep = tr("Copy it again from where it was saved, or save a new backup there.");
            break;
        case BackupErrorKind::WrongChecksum:
            text.title = tr("The backup is not as it was saved");
            text.whatHappened
                = tr("What is in the file %1 does not fit its checksum. Nothing was imported.").arg(path);
            text.likelyCause = tr("The file was edited, or damaged while it was copied.");
            text.nextStep = tr("Copy it again from where it was saved, or save a new backup there.");
            break;
        case BackupErrorKind::NewerVersion:
            text.title = tr("The backup was saved by a newer version");
            text.whatHappened
                = tr("This version does not understand the file %1. Nothing was imported.").arg(path);
            text.likelyCause = tr("A newer version of this program runs on the other computer.");
            text.nextStep = tr("Install the newer version here, then import the file again.");
            break;
        case BackupErrorKind::OtherMode:
            text.title
                = practice ? tr("This backup is of real tokens") : tr("This backup is of practice mode");
            text.whatHappened
                = tr("Practice and real tokens are never mixed. Nothing of %1 was imported.").arg(path);
            text.nextStep = practice ? tr("Leave practice mode, then import the file again.")
                                     : tr("Enter practice mode, then import the file again.");
            break;
        }
        return text;
    }

    static QString describe(const QString &date, const QString &program, int records)
    {
        return program.isEmpty()
            ? tr("Saved on %1, with %Ln token(s).", nullptr, records).arg(date)
            //: %1 is date and time, %2 the name and version of a program.
            : tr("Saved on %1 by %2, with %Ln token(s).", nullptr, records).arg(date, program);
    }

    static QString unreadable(int count)
    {
        return tr("%Ln more entry(s) cannot be understood by this version and are left out.", nullptr, count);
    }

    static QString field(const backup::Change &change, Field field, const QLocale &locale)
    {
        const auto day = [&locale](const QDateTime &time) {
            return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
        };
        switch (field) {
        case Field::DueDate:
            return change.before.due == change.after.due
                ? tr("who chose the due date", "what of a token changes")
                //: What of a token changes; %1 and %2 are dates.
                : tr("due date: %2 instead of %1").arg(day(change.before.due), day(change.after.due));
        case Field::OwnDays:
            return change.after.ownDays
                ? tr("rotated every %Ln day(s)", "what of a token changes", *change.after.ownDays)
                : tr("rotated as the settings say", "what of a token changes");
        case Field::Rotated:
            //: What of a token changes; %1 is a date.
            return tr("last rotated: %1").arg(day(*change.after.rotated));
        case Field::Expires:
            //: What of a token changes; %1 is a date.
            return tr("expires: %1").arg(day(*change.after.expires));
        case Field::Note:
            return change.before.note.isEmpty() ? tr("notes added", "what of a token changes")
                                                : tr("notes replaced", "what of a token changes");
        case Field::Calendar:
            return tr("calendar entry", "what of a token changes");
        }
        return {};
    }

    static QString addition(const backup::Addition &addition)
    {
        QStringList parts;
        for (const QString &address : foreignAddresses(addition.record))
            parts.append(foreign(address));
        if (addition.record.service)
            //: %1 is the address of a Git service or the like.
            parts.append(tr("a credential for %1")
                             .arg(snyk::plainText(addition.record.service->address, longestAddress)));
        if (addition.replaces)
            //: %1 is a fingerprint.
            parts.append(tr("takes the place of %1, which stays as history")
                             .arg(addition.replaces->fingerprint.masked()));
        if (addition.record.state == records::RecordState::Replaced)
            parts.append(tr("history of a token that was replaced"));
        else if (addition.record.storage == Storage::Memory)
            parts.append(tr("was kept in memory only, so it is stored nowhere"));
        return parts.join(QLatin1String("; "));
    }

    //: %1 is an address.
    static QString foreign(const QString &address)
    {
        return tr(
            "foreign address: reaches Snyk at %1, which is none of Snyk's regions; you are asked before "
            "it is used")
            .arg(address);
    }

    static QString contradiction(const records::Target &target)
    {
        //: %1 is a region, %2 an address.
        return tr(
            "the region %1 and the address %2 contradict each other; somebody may have changed the file "
            "so that a token is sent elsewhere")
            .arg(regionName(target.regionId), target.apiAddress);
    }

    static QString conflict(ConflictKind kind, const QString &here)
    {
        //: %1 is a fingerprint.
        return kind == ConflictKind::OtherToken
            ? tr("here it is the token %1; remove that one first to take this one").arg(here)
            //: %1 is a fingerprint.
            : tr("here %1 is current; remove that one first to take this one").arg(here);
    }
};

} // namespace

Explanation explain(const backup::BackupError &error, bool practice, const QDateTime &nowUtc)
{
    Explanation text = Texts::error(error.kind, practice, QDir::toNativeSeparators(error.path));
    text.details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail));
    return text;
}

QString describe(const backup::Backup &backup, const QLocale &locale)
{
    QString text = Texts::describe(locale.toString(backup.created.toLocalTime(), QLocale::ShortFormat),
        snyk::plainText(backup.program, longestProgram), static_cast<int>(backup.records.size()));
    if (backup.unreadable > 0)
        text += QLatin1Char(' ') + Texts::unreadable(backup.unreadable);
    return text;
}

QString additionText(const backup::Addition &addition)
{
    return Texts::addition(addition);
}

QString changeText(const backup::Change &change, const QLocale &locale)
{
    QStringList parts;
    for (const Field field : change.fields)
        parts.append(Texts::field(change, field, locale));
    return parts.join(QLatin1String("; "));
}

QString conflictText(const backup::Conflict &conflict)
{
    return Texts::conflict(conflict.kind, conflict.here.fingerprint.masked());
}

QString contradictionText(const records::TokenRecord &record)
{
    for (const records::Target &target : records::targetsOf(record)) {
        if (!records::regionOf(target))
            return Texts::contradiction(target);
    }
    return {};
}

} // namespace broker::ui
