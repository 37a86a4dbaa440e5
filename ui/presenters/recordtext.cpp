// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/recordtext.h"

#include "presenters/redact.h"
#include "reminders/duepolicy.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

namespace broker::ui {

namespace {

using records::RecordErrorKind;

class RecordText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RecordText)

public:
    static Explanation error(RecordErrorKind kind, const QString &path)
    {
        Explanation text;
        switch (kind) {
        case RecordErrorKind::CannotRead:
            text.title = tr("The list of tokens cannot be read");
            text.whatHappened
                = tr("The file %1 is there but cannot be opened. It was left as it is.").arg(path);
            text.likelyCause = tr("The file belongs to another user, or another program has locked it.");
            text.nextStep = tr("Check the permissions of the file, then try again.");
            break;
        case RecordErrorKind::NotAFile:
            text.title = tr("The list of tokens is not a file");
            text.whatHappened
                = tr("What is there as %1 is a folder, a pipe or a device. It was left as it is.").arg(path);
            text.likelyCause = tr("Somebody made it by mistake, or the name leads elsewhere.");
            text.nextStep = tr("Move it away or correct the name, then try again.");
            break;
        case RecordErrorKind::TooLarge:
            text.title = tr("The list of tokens is too large");
            text.whatHappened = tr("The file %1 is larger than any list of this program. It was not read and "
                                   "left as it is.")
                                    .arg(path);
            text.likelyCause = tr("Another file took its place, or the disk is damaged.");
            text.nextStep = tr("Move the file away or put back the right one, then try again.");
            break;
        case RecordErrorKind::CannotWrite:
            text.title = tr("The list of tokens cannot be saved");
            text.whatHappened
                = tr("The file %1 could not be written. What was there before is unchanged.").arg(path);
            text.likelyCause = tr("The disk is full, or the folder is read-only.");
            text.nextStep = tr("Make room or correct the permissions of the folder, and try again.");
            break;
        case RecordErrorKind::Busy:
            text.title = tr("The list of tokens cannot be saved now");
            text.whatHappened = tr(
                "Another program is writing the file %1 and does not come to an end. Nothing was changed.")
                                    .arg(path);
            text.likelyCause = tr("This program runs a second time with the same folder, perhaps on another "
                                  "computer.");
            text.nextStep = tr("End the other one, then try again.");
            break;
        case RecordErrorKind::NewerVersion:
            text.title = tr("The list of tokens was written by a newer version");
            text.whatHappened
                = tr("This version does not understand the file %1, so it does not touch it.").arg(path);
            text.likelyCause = tr("A newer version of this program was used on this computer.");
            text.nextStep = tr("Install the newer version, or use another profile.");
            break;
        }
        return text;
    }

    static std::optional<Explanation> report(const records::LoadReport &report)
    {
        Explanation text;
        if (!report.setAside.isEmpty()) {
            text.title = tr("The list of tokens was damaged");
            text.whatHappened
                = tr("The file could not be understood. It was set aside as %1, and the list starts "
                     "empty.")
                      .arg(QDir::toNativeSeparators(report.setAside));
            text.likelyCause
                = tr("The computer was switched off while it was being written, or the file was edited.");
            text.nextStep
                = tr("What was in the keychain is still there. Keep the file: the entries can be restored "
                     "from it.");
            return text;
        }
        if (report.unreadableEntries > 0) {
            text.title = tr("Some entries of the list cannot be shown");
            text.whatHappened
                = tr("%Ln entry(s) could not be understood. They are kept in the file as they are.", nullptr,
                    report.unreadableEntries);
            text.likelyCause
                = tr("They were written by a newer version of this program, or the file was edited.");
            text.nextStep = tr("Check for a newer version of this program.");
            return text;
        }
        if (report.fromTheFuture > 0) {
            text.title = tr("The clock of this computer may be wrong");
            text.whatHappened
                = tr("%Ln entry(s) of the list are dated later than now.", nullptr, report.fromTheFuture);
            text.likelyCause = tr("The clock is wrong, or it was when they were written.");
            text.nextStep = tr("Check date and time of this computer. If they are right, check the due dates "
                               "of these entries: reminders count from them.");
            return text;
        }
        return std::nullopt;
    }

    static Explanation settings(const FileError &error, const QString &path)
    {
        Explanation text;
        text.title = tr("The settings cannot be read");
        text.whatHappened = tr("The file %1 was left as it is. Every setting has its default, and what you "
                               "change lasts until you quit.")
                                .arg(path);
        switch (error.problem) {
        case FileProblem::NotAFile:
            text.likelyCause = tr("A folder, a pipe or a device is there instead of a file.");
            break;
        case FileProblem::TooLarge:
            text.likelyCause
                = tr("It is larger than any settings of this program: another file took its place.");
            break;
        case FileProblem::System:
            text.likelyCause = tr("The file belongs to another user, or another program has locked it.");
            break;
        }
        text.nextStep = tr("Move it away or correct its permissions. It is read at the next start.");
        text.details = error.detail;
        return text;
    }

    static QString origin(records::Origin origin)
    {
        switch (origin) {
        case records::Origin::Generated:
            return tr("Generated with this program", "where a token comes from");
        case records::Origin::Retrieved:
            return tr("Retrieved from the Web UI", "where a token comes from");
        case records::Origin::Pasted:
            return tr("Entered by hand", "where a token comes from");
        }
        return {};
    }

    static QString storage(records::Storage storage)
    {
        switch (storage) {
        case records::Storage::Keychain:
            return tr("Keychain of this computer", "where a token is kept");
        case records::Storage::Memory:
            return tr("Memory, until this program closes", "where a token is kept");
        }
        return {};
    }

    static QString state(records::RecordState state)
    {
        switch (state) {
        case records::RecordState::Current:
            return tr("Current", "state of a recorded token");
        case records::RecordState::Replaced:
            return tr("Replaced", "state of a recorded token");
        }
        return {};
    }

    static QString due(int days)
    {
        if (days == 0)
            return tr("today", "when a token is due");
        if (days == 1)
            return tr("tomorrow", "when a token is due");
        if (days == -1)
            return tr("yesterday", "when a token was due");
        return days > 0 ? tr("in %Ln day(s)", "when a token is due", days)
                        : tr("%Ln day(s) ago", "when a token was due", -days);
    }

    static QString dueDate(const QString &date, const QString &distance)
    {
        return tr("%1 (%2)", "a date and how far away it is: 24 Feb 2027 (in 90 days)").arg(date, distance);
    }
};

} // namespace

Explanation explain(const records::RecordError &error, const QDateTime &nowUtc)
{
    Explanation text = RecordText::error(error.kind, QDir::toNativeSeparators(error.path));
    text.details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail));
    return text;
}

Explanation explainSettings(const FileError &error, const QString &path)
{
    return RecordText::settings(error, QDir::toNativeSeparators(path));
}

std::optional<Explanation> explain(const records::LoadReport &report)
{
    return RecordText::report(report);
}

QString originText(records::Origin origin)
{
    return RecordText::origin(origin);
}

QString storageText(records::Storage storage)
{
    return RecordText::storage(storage);
}

QString recordStateText(records::RecordState state)
{
    return RecordText::state(state);
}

QDateTime noonOf(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

QString dueText(const QDateTime &dueUtc, const QDateTime &nowUtc)
{
    return RecordText::due(reminders::daysLeft(dueUtc, nowUtc, QTimeZone::systemTimeZone()));
}

QString dueDateText(const QDateTime &dueUtc, const QDateTime &nowUtc, const QLocale &locale)
{
    const QString date = locale.toString(dueUtc.toLocalTime().date(), QLocale::ShortFormat);
    return RecordText::dueDate(date, dueText(dueUtc, nowUtc));
}

} // namespace broker::ui
