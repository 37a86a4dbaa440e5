// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/tokenstatetext.h"

#include "presenters/datetext.h"
#include "presenters/vaulttext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace broker::ui {

using presence::TokenState;
using reminders::DueReason;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::TokenState)
};

QString outcomeText(records::CheckOutcome outcome)
{
    switch (outcome) {
    case records::CheckOutcome::Accepted:
        return Texts::tr("accepted", "how a check ended");
    case records::CheckOutcome::Rejected:
        return Texts::tr("refused", "how a check ended");
    case records::CheckOutcome::Missing:
        return Texts::tr("missing", "how a check ended");
    case records::CheckOutcome::Inconclusive:
        return Texts::tr("no result", "how a check ended");
    }
    return {};
}

QString soon(int count, int days)
{
    return Texts::tr("%1 due within %Ln day(s)", "%1 is a number of tokens", days)
        .arg(QLocale().toString(count));
}

QString next(const QDate &date, const QLocale &locale)
{
    return Texts::tr("next on %1", "the next date on which a token is due").arg(shortDate(date, locale));
}

} // namespace

QString tokenStateText(TokenState state)
{
    switch (state) {
    case TokenState::UnknownOutcome:
        return Texts::tr("Unknown outcome", "state of a token");
    case TokenState::Missing:
        return Texts::tr("Missing from the keychain", "state of a token");
    case TokenState::Forgotten:
        return Texts::tr("Was kept only in memory", "state of a token");
    case TokenState::ChangedElsewhere:
        return Texts::tr("Changed at Snyk", "state of a token");
    case TokenState::Overdue:
        return Texts::tr("Overdue", "state of a token");
    case TokenState::Due:
        return Texts::tr("Due today", "state of a token");
    case TokenState::OldKept:
        return Texts::tr("Old secret not deleted", "state of a token");
    case TokenState::ProvisionalWaiting:
        return Texts::tr("Rotation under way", "state of a token");
    case TokenState::DueSoon:
        return Texts::tr("Due soon", "state of a token");
    case TokenState::InMemory:
        return Texts::tr("Only in memory", "state of a token");
    case TokenState::Locked:
        return Texts::tr("Keychain locked", "state of a token");
    case TokenState::Fresh:
        return Texts::tr("Fresh", "state of a token");
    case TokenState::Replaced:
        return Texts::tr("Replaced", "state of a token");
    case TokenState::TakenBack:
        return Texts::tr("Taken back", "state of a token");
    }
    return {};
}

QString tokenStateAdvice(TokenState state, vault::SecretKind kind)
{
    const bool isCredential = kind == vault::SecretKind::ServiceCredential;
    switch (state) {
    case TokenState::UnknownOutcome:
        return Texts::tr("Snyk was asked to issue a token, or to switch to one, and no clear answer came. "
                         "Look in the Web UI which token it shows now.");
    case TokenState::Missing:
        if (kind == vault::SecretKind::ApiToken) {
            return Texts::tr(
                "It is not in this keychain: it was removed there, or this is a different "
                "keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it "
                "again, or remove this entry.");
        }
        return isCredential
            ? Texts::tr("It is not in this keychain. It may have come from a backup, which holds no secrets; "
                        "it may have been removed; or this is a different keychain. Enter it again with "
                        "“Replace credential…” in the menu.")
            : Texts::tr("It is not in this keychain. It may have come from a backup, which holds no secrets; "
                        "it may have been removed; or this is a different keychain. No new token was made. "
                        "Get the token again from the Web UI.");
    case TokenState::Forgotten:
        return isCredential ? Texts::tr("It was forgotten when the program was closed. Enter it again with "
                                        "“Replace credential…” in the menu.")
                            : Texts::tr("It was forgotten when the program was closed. Snyk still shows it "
                                        "in the settings of the integration.");
    case TokenState::ChangedElsewhere:
        return Texts::tr("Snyk's audit log has a change of this integration that came after the token was "
                         "recorded, see “At Snyk”: the token may be another one by now. Compare it with the "
                         "one in the Web UI and get it again if it is another. If not, choose “The change is "
                         "known” in the menu.");
    case TokenState::Overdue:
        return isCredential ? Texts::tr("Its due date has passed. Replace it now, or choose another date.")
                            : Texts::tr("Its due date has passed. Rotate it now, or choose another date.");
    case TokenState::Due:
        return isCredential ? Texts::tr("It is due today. Replace it, or choose another date.")
                            : Texts::tr("It is due today. Rotate it, or choose another date.");
    case TokenState::OldKept:
        return Texts::tr("Two secrets may be valid: the new one is in use, and the old one is not deleted "
                         "yet. Resume the rotation to delete it once nothing uses it any more.");
    case TokenState::ProvisionalWaiting:
        return Texts::tr("A rotation of it was started and has not been finished. Resume the rotation.");
    case TokenState::InMemory:
        return kind == vault::SecretKind::ApiToken
            ? Texts::tr(
                "It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or "
                "close this program. To keep it, sign in with it and tick “Remember it on this "
                "computer”.")
            : memoryOnlyText();
    case TokenState::Locked:
        return Texts::tr("The keychain is locked, so the program cannot tell whether it is still there.");
    case TokenState::Replaced:
        return Texts::tr("It is in use at Snyk no more: another token has taken its place. Keep it only as "
                         "long as a Broker client still has it.");
    case TokenState::TakenBack:
        return Texts::tr("The job that brought it was taken back: Broker is switched off there, and nothing "
                         "at Snyk uses it. Keep it only as long as a Broker client still has it.");
    case TokenState::DueSoon:
    case TokenState::Fresh:
        break;
    }
    return {};
}

Tone toneOf(TokenState state)
{
    switch (state) {
    case TokenState::UnknownOutcome:
    case TokenState::Missing:
    case TokenState::Overdue:
    case TokenState::Due:
        return Tone::Danger;
    case TokenState::Forgotten:
    case TokenState::ChangedElsewhere:
    case TokenState::OldKept:
    case TokenState::ProvisionalWaiting:
    case TokenState::DueSoon:
    case TokenState::InMemory:
    case TokenState::Locked:
        return Tone::Warning;
    case TokenState::Fresh:
        return Tone::Plain;
    case TokenState::Replaced:
    case TokenState::TakenBack:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString iconOf(TokenState state)
{
    switch (state) {
    case TokenState::UnknownOutcome:
        return QStringLiteral("unknown");
    case TokenState::Missing:
    case TokenState::ChangedElsewhere:
    case TokenState::Overdue:
    case TokenState::Due:
        return QStringLiteral("warning");
    case TokenState::OldKept:
    case TokenState::ProvisionalWaiting:
        return QStringLiteral("key");
    case TokenState::Forgotten:
    case TokenState::InMemory:
    case TokenState::DueSoon:
        return QStringLiteral("clock");
    case TokenState::Locked:
        return QStringLiteral("lock");
    case TokenState::Fresh:
        return QStringLiteral("check");
    case TokenState::Replaced:
    case TokenState::TakenBack:
        break;
    }
    return {};
}

QString secretKindText(vault::SecretKind kind)
{
    switch (kind) {
    case vault::SecretKind::BrokerToken:
        return Texts::tr("Broker token", "kind of secret");
    case vault::SecretKind::ApiToken:
        return Texts::tr("Snyk API credential", "kind of secret");
    case vault::SecretKind::ProvisionalToken:
        return Texts::tr("Provisional Broker token", "kind of secret");
    case vault::SecretKind::ServiceCredential:
        return Texts::tr("Service credential", "kind of secret");
    case vault::SecretKind::ProxyLogin:
        return Texts::tr("Login for the proxy", "kind of secret");
    }
    return {};
}

QString lastCheckText(const records::TokenRecord &record, const QLocale &locale)
{
    if (!record.lastCheck)
        return {};
    const QString date = shortDate(record.lastCheck->at, locale);
    return Texts::tr("%1: %2", "a date, and how the check on it ended")
        .arg(date, outcomeText(record.lastCheck->outcome));
}

QString dueReasonText(DueReason reason)
{
    switch (reason) {
    case DueReason::ByHand:
        return Texts::tr("You chose this date.");
    case DueReason::OwnDays:
        return Texts::tr("This token has its own number of days.");
    case DueReason::KindDays:
        return Texts::tr("The date follows from the settings.");
    case DueReason::Expiry:
        return Texts::tr("It expires on this date.");
    }
    return {};
}

QString summaryText(const reminders::Summary &summary, int dueSoonDays, const QLocale &locale)
{
    QStringList parts;
    if (summary.overdue > 0)
        parts.append(Texts::tr("%Ln overdue", "number of tokens", summary.overdue));
    if (summary.dueSoon > 0)
        parts.append(soon(summary.dueSoon, dueSoonDays));
    if (!parts.isEmpty())
        return parts.join(QLatin1String(", "));
    if (!summary.next)
        return Texts::tr("Nothing is due.");
    return Texts::tr("Nothing is due") + QLatin1String(", ") + next(*summary.next, locale);
}

QString summaryText(
    const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return summaryText(reminders::summaryOf(records, policy, nowUtc, zone), policy.dueSoonDays, QLocale());
}

QString oldKeptText(int count)
{
    return Texts::tr("%Ln old secret(s) not deleted", "number of credentials", count);
}

Tone toneOf(const reminders::Summary &summary)
{
    if (summary.overdue > 0)
        return Tone::Danger;
    return summary.dueSoon > 0 ? Tone::Warning : Tone::Success;
}

} // namespace broker::ui
