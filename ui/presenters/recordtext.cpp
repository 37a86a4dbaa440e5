// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/recordtext.h"

#include "presenters/datetext.h"
#include "presenters/redact.h"
#include "reminders/duepolicy.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

#include <algorithm>

namespace broker::ui {

namespace {

using records::RecordErrorKind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RecordText)
};

Explanation wordsFor(RecordErrorKind kind, const QString &path)
{
    switch (kind) {
    case RecordErrorKind::CannotRead:
        return {.title = Texts::tr("The list of tokens cannot be read"),
            .whatHappened
            = Texts::tr("The file %1 is there but cannot be opened. It was left as it is.").arg(path),
            .likelyCause = Texts::tr("The file belongs to another user, or another program has locked it."),
            .nextStep = Texts::tr("Check the permissions of the file, then try again.")};
    case RecordErrorKind::NotAFile:
        return {.title = Texts::tr("The list of tokens is not a file"),
            .whatHappened = Texts::tr("%1 is a folder, a pipe or a device. It was left as it is.").arg(path),
            .likelyCause = Texts::tr("Somebody made it by mistake, or the name points elsewhere."),
            .nextStep = Texts::tr("Move it away or correct the name, then try again.")};
    case RecordErrorKind::TooLarge:
        return {.title = Texts::tr("The list of tokens is too large"),
            .whatHappened = Texts::tr("The file %1 is larger than any list of this program could be. It was "
                                      "not read, and was left as it is.")
                                .arg(path),
            .likelyCause = Texts::tr("Another file took its place, or the disk is damaged."),
            .nextStep = Texts::tr("Move the file away or put back the right one, then try again.")};
    case RecordErrorKind::CannotWrite:
        return {.title = Texts::tr("The list of tokens cannot be saved"),
            .whatHappened
            = Texts::tr("The file %1 could not be written. What was there before is unchanged.").arg(path),
            .likelyCause = Texts::tr("The disk is full, or the folder is read-only."),
            .nextStep
            = Texts::tr("Free some space or correct the permissions of the folder, and try again.")};
    case RecordErrorKind::Busy:
        return {.title = Texts::tr("The list of tokens cannot be saved now"),
            .whatHappened
            = Texts::tr("Another program is writing the file %1 and does not finish. Nothing was changed.")
                  .arg(path),
            .likelyCause = Texts::tr(
                "This program is running a second time with the same folder, perhaps on another computer."),
            .nextStep = Texts::tr("End the other one, then try again.")};
    case RecordErrorKind::NewerVersion:
        return {.title = Texts::tr("The list of tokens was written by a newer version"),
            .whatHappened
            = Texts::tr("This version does not understand the file %1, so it does not touch it.").arg(path),
            .likelyCause = Texts::tr("A newer version of this program was used on this computer."),
            .nextStep = Texts::tr("Install the newer version, or use another profile.")};
    }
    return {};
}

QString whyUnreadable(FileProblem problem)
{
    switch (problem) {
    case FileProblem::NotAFile:
        return Texts::tr("A folder, a pipe or a device is there instead of a file.");
    case FileProblem::TooLarge:
        return Texts::tr(
            "It is larger than any settings of this program could be: another file took its place.");
    case FileProblem::System:
        return Texts::tr("The file belongs to another user, or another program has locked it.");
    }
    return {};
}

} // namespace

Explanation explain(const records::RecordError &error, const QDateTime &nowUtc)
{
    Explanation text = wordsFor(error.kind, QDir::toNativeSeparators(error.path));
    text.details = redact(QStringLiteral("Time: %1\nFile: %2\nDetail: %3")
                              .arg(nowUtc.toString(Qt::ISODate), error.path, error.detail));
    return text;
}

Explanation explainSettings(const FileError &error, const QString &path)
{
    return {.title = Texts::tr("The settings cannot be read"),
        .whatHappened = Texts::tr("The file %1 was left as it is. Every setting has its default, and what "
                                  "you change lasts until you quit.")
                            .arg(QDir::toNativeSeparators(path)),
        .likelyCause = whyUnreadable(error.problem),
        .nextStep = Texts::tr("Move it away or correct its permissions. It is read at the next start."),
        .details = error.detail};
}

Explanation explainUnwrittenSettings(const QString &path)
{
    return {.title = Texts::tr("The settings are not saved"),
        .whatHappened = Texts::tr("The file %1 could not be written. What you changed holds until you quit, "
                                  "and is lost then.")
                            .arg(QDir::toNativeSeparators(path)),
        .likelyCause = Texts::tr("The disk is full, or you may not write there."),
        .nextStep = Texts::tr(
            "Make room or correct the permissions, then try again. Every further change tries it, too.")};
}

std::optional<Explanation> explain(const records::LoadReport &report)
{
    if (!report.setAside.isEmpty()) {
        return Explanation{.title = Texts::tr("The list of tokens was damaged"),
            .whatHappened = Texts::tr(
                "The file could not be understood. It was set aside as %1, and the list starts empty.")
                                .arg(QDir::toNativeSeparators(report.setAside)),
            .likelyCause
            = Texts::tr("The computer was switched off while it was being written, or the file was edited."),
            .nextStep = Texts::tr("What was in the keychain is still there. Keep the file: the entries can "
                                  "be restored from it.")};
    }
    if (report.unreadableEntries > 0) {
        return Explanation{.title = Texts::tr("Some entries of the list cannot be shown"),
            .whatHappened
            = Texts::tr("%Ln entry(s) could not be understood. They are kept in the file as they are.",
                nullptr, report.unreadableEntries),
            .likelyCause
            = Texts::tr("They were written by a newer version of this program, or the file was edited."),
            .nextStep = Texts::tr("Check for a newer version of this program.")};
    }
    if (report.fromTheFuture > 0) {
        return Explanation{.title = Texts::tr("The clock of this computer may be wrong"),
            .whatHappened
            = Texts::tr("%Ln entry(s) of the list are dated later than now.", nullptr, report.fromTheFuture),
            .likelyCause = Texts::tr("The clock is wrong, or it was wrong when they were written."),
            .nextStep = Texts::tr("Check date and time of this computer. If they are right, check the due "
                                  "dates of these entries: reminders count from them.")};
    }
    return std::nullopt;
}

QString originText(records::Origin origin)
{
    switch (origin) {
    case records::Origin::Generated:
        return Texts::tr("Generated with this program", "where a token comes from");
    case records::Origin::Retrieved:
        return Texts::tr("Retrieved from the Snyk website (Web UI)", "where a token comes from");
    case records::Origin::Pasted:
        return Texts::tr("Entered by hand", "where a token comes from");
    }
    return {};
}

QString storageText(records::Storage storage)
{
    switch (storage) {
    case records::Storage::Keychain:
        return Texts::tr("Password store of this computer (keychain)", "where a token is kept");
    case records::Storage::Memory:
        return Texts::tr("Memory, until this program closes", "where a token is kept");
    }
    return {};
}

QString recordStateText(records::RecordState state)
{
    switch (state) {
    case records::RecordState::Current:
        return Texts::tr("Current", "state of a recorded token");
    case records::RecordState::Replaced:
        return Texts::tr("Replaced", "state of a recorded token");
    case records::RecordState::TakenBack:
        return Texts::tr("Taken back", "state of a recorded token");
    }
    return {};
}

QString countText(const QList<records::TokenRecord> &records)
{
    const auto credentials = static_cast<int>(
        std::count_if(records.cbegin(), records.cend(), [](const records::TokenRecord &record) {
            return record.kind() == vault::SecretKind::ServiceCredential
                || record.kind() == vault::SecretKind::ApiToken;
        }));
    const int tokens = static_cast<int>(records.size()) - credentials;
    const QString tokensText = Texts::tr("%Ln token(s)", "a number of entries", tokens);
    if (credentials == 0)
        return tokensText;
    const QString credentialsText = Texts::tr("%Ln credential(s)", "a number of entries", credentials);
    //: %1 is "2 tokens", %2 "1 credential".
    return tokens == 0 ? credentialsText : Texts::tr("%1 and %2").arg(tokensText, credentialsText);
}

QDateTime noonOf(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

QString dueText(const QDateTime &dueUtc, const QDateTime &nowUtc)
{
    const int days = reminders::daysLeft(dueUtc, nowUtc, QTimeZone::systemTimeZone());
    if (days == 0)
        return Texts::tr("today", "when a token is due");
    if (days == 1)
        return Texts::tr("tomorrow", "when a token is due");
    if (days == -1)
        return Texts::tr("yesterday", "when a token was due");
    return days > 0 ? Texts::tr("in %Ln day(s)", "when a token is due", days)
                    : Texts::tr("%Ln day(s) ago", "when a token was due", -days);
}

QString dueDateText(const QDateTime &dueUtc, const QDateTime &nowUtc, const QLocale &locale)
{
    const QString date = shortDate(dueUtc, locale);
    return Texts::tr("%1 (%2)", "a date and how far away it is: 24 Feb 2027 (in 90 days)")
        .arg(date, dueText(dueUtc, nowUtc));
}

} // namespace broker::ui
