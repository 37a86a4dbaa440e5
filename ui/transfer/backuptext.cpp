// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/backuptext.h"

#include "core/httpsurl.h"
#include "presenters/datetext.h"
#include "presenters/recordtext.h"
#include "presenters/redact.h"
#include "presenters/regiontext.h"
#include "records/targetregion.h"
#include "snyk/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <QUrl>

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

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::BackupText)
};

Explanation wordsFor(BackupErrorKind kind, bool practice, const QString &path)
{
    switch (kind) {
    case BackupErrorKind::CannotRead:
        return {.title = Texts::tr("The backup cannot be read"),
            .whatHappened = Texts::tr("The file %1 cannot be opened.").arg(path),
            .likelyCause = Texts::tr("It belongs to another user, or its drive is no longer there."),
            .nextStep = Texts::tr("Check the permissions of the file, or choose another one.")};
    case BackupErrorKind::TooLarge:
        return {.title = Texts::tr("This file is too large to be a backup"),
            .whatHappened = Texts::tr("The file %1 was not read to the end. Nothing was imported.").arg(path),
            .likelyCause = Texts::tr("Another file was chosen."),
            .nextStep = Texts::tr("Choose a file that this program saved as a backup.")};
    case BackupErrorKind::NotABackup:
        return {.title = Texts::tr("This is not a backup of this program"),
            .whatHappened = Texts::tr("The file %1 holds something else. Nothing was imported.").arg(path),
            .likelyCause = Texts::tr("Another file was chosen, such as the inventory or a calendar."),
            .nextStep = Texts::tr("Choose a file that this program saved as a backup.")};
    case BackupErrorKind::Damaged:
        return {.title = Texts::tr("The backup is damaged"),
            .whatHappened
            = Texts::tr("The file %1 ends too early or cannot be understood. Nothing was imported.")
                  .arg(path),
            .likelyCause = Texts::tr("It was not copied completely, or the drive has errors."),
            .nextStep = Texts::tr("Copy it again from where it was saved, or save a new backup there.")};
    case BackupErrorKind::WrongChecksum:
        return {.title = Texts::tr("The backup is not as it was saved"),
            .whatHappened
            = Texts::tr("The content of the file %1 does not match its checksum. Nothing was imported.")
                  .arg(path),
            .likelyCause = Texts::tr("The file was edited, or damaged while it was copied."),
            .nextStep = Texts::tr("Copy it again from where it was saved, or save a new backup there.")};
    case BackupErrorKind::NewerVersion:
        return {.title = Texts::tr("The backup was saved by a newer version"),
            .whatHappened
            = Texts::tr("This version does not understand the file %1. Nothing was imported.").arg(path),
            .likelyCause = Texts::tr("A newer version of this program runs on the other computer."),
            .nextStep = Texts::tr("Install the newer version here, then import the file again.")};
    case BackupErrorKind::OtherMode:
        return {.title = practice ? Texts::tr("This backup contains real tokens")
                                  : Texts::tr("This backup comes from practice mode"),
            .whatHappened
            = Texts::tr("Practice and real tokens are never mixed. Nothing of %1 was imported.").arg(path),
            .nextStep = practice ? Texts::tr("Leave practice mode, then import the file again.")
                                 : Texts::tr("Enter practice mode, then import the file again.")};
    }
    return {};
}

QString savedText(const QString &date, const QString &program, const QString &content)
{
    return program.isEmpty()
        //: %1 is date and time, %2 "2 tokens and 1 credential".
        ? Texts::tr("Saved on %1. It holds %2.").arg(date, content)
        //: %1 is date and time, %2 the name and version of a program, %3 "2 tokens and 1 credential".
        : Texts::tr("Saved on %1 by %2. It holds %3.").arg(date, program, content);
}

QString unreadable(int count)
{
    return Texts::tr(
        "%Ln more entry(s) cannot be understood by this version and are left out.", nullptr, count);
}

QString fieldText(const backup::Change &change, Field field, const QLocale &locale)
{
    const auto day = [&locale](const QDateTime &time) { return shortDate(time, locale); };
    switch (field) {
    case Field::DueDate:
        return change.before.due == change.after.due
            ? Texts::tr("who chose the due date", "what of a token changes")
            //: What of a token changes; %1 and %2 are dates.
            : Texts::tr("due date: %2 instead of %1").arg(day(change.before.due), day(change.after.due));
    case Field::OwnDays:
        return change.after.ownDays
            ? Texts::tr("rotated every %Ln day(s)", "what of a token changes", *change.after.ownDays)
            : Texts::tr("rotated as the settings say", "what of a token changes");
    case Field::Rotated:
        //: What of a token changes; %1 is a date.
        return Texts::tr("last rotated: %1").arg(day(*change.after.rotated));
    case Field::Expires:
        //: What of a token changes; %1 is a date.
        return Texts::tr("expires: %1").arg(day(*change.after.expires));
    case Field::Note:
        return change.before.note.isEmpty() ? Texts::tr("notes added", "what of a token changes")
                                            : Texts::tr("notes replaced", "what of a token changes");
    case Field::Calendar:
        return Texts::tr("calendar entry", "what of a token changes");
    }
    return {};
}

//: %1 is an address.
QString foreign(const QString &address)
{
    return Texts::tr("foreign address: reaches Snyk at %1, which is not one of Snyk's regions; you are asked "
                     "before it is used")
        .arg(addressText(QUrl(address)));
}

QString contradictionIn(const records::Target &target)
{
    //: %1 is a region, %2 an address.
    return Texts::tr("the region %1 and the address %2 contradict each other; somebody may have changed the "
                     "file so that a token is sent elsewhere")
        .arg(regionName(target.regionId), addressText(QUrl(target.apiAddress)));
}

} // namespace

Explanation explain(const backup::BackupError &error, bool practice, const QDateTime &nowUtc)
{
    Explanation text = wordsFor(error.kind, practice, QDir::toNativeSeparators(error.path));
    text.details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail));
    return text;
}

QString describe(const backup::Backup &backup, const QLocale &locale)
{
    QString text = savedText(shortMoment(backup.created, locale),
        snyk::plainText(backup.program, longestProgram), countText(backup.records));
    if (backup.unreadable > 0)
        text += QLatin1Char(' ') + unreadable(backup.unreadable);
    return text;
}

QString additionText(const backup::Addition &addition)
{
    QStringList parts;
    for (const QString &address : foreignAddresses(addition.record))
        parts.append(foreign(address));
    if (addition.record.service)
        //: %1 is the address of a Git service or the like.
        parts.append(
            Texts::tr("a credential for %1")
                .arg(snyk::plainText(addressAsSent(addition.record.service->address), longestAddress)));
    if (addition.replaces)
        //: %1 is a fingerprint.
        parts.append(
            Texts::tr("replaces %1, which stays as history").arg(addition.replaces->fingerprint.masked()));
    if (addition.record.state == records::RecordState::Replaced)
        parts.append(Texts::tr("history of a token that was replaced"));
    else if (addition.record.state == records::RecordState::TakenBack)
        parts.append(Texts::tr("history of a token that was taken back"));
    else if (addition.record.storage == Storage::Memory)
        parts.append(Texts::tr("was kept only in memory, so it is not stored anywhere"));
    return parts.join(QLatin1String("; "));
}

QString changeText(const backup::Change &change, const QLocale &locale)
{
    QStringList parts;
    for (const Field field : change.fields)
        parts.append(fieldText(change, field, locale));
    return parts.join(QLatin1String("; "));
}

QString conflictText(const backup::Conflict &conflict)
{
    const QString here = conflict.here.fingerprint.masked();
    //: %1 is a fingerprint.
    return conflict.kind == ConflictKind::OtherToken
        ? Texts::tr("here it is the token %1; remove that one first to import this one").arg(here)
        //: %1 is a fingerprint.
        : Texts::tr("here, %1 is current; remove that one first to import this one").arg(here);
}

QString contradictionText(const records::TokenRecord &record)
{
    for (const records::Target &target : records::targetsOf(record)) {
        if (!records::regionOf(target))
            return contradictionIn(target);
    }
    return {};
}

} // namespace broker::ui
