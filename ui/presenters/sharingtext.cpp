// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/sharingtext.h"

#include "core/overloaded.h"
#include "presenters/errortext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "snyk/permissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace broker::ui {

using namespace sharing;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SharingText)
};

QString withRequest(const QString &text, const QString &requestId)
{
    return requestId.isEmpty()
        ? text
        : text + QLatin1Char(' ') + Texts::tr("Request %1.", "Snyk's id of a request").arg(requestId);
}

QString errorNote(const snyk::ApiError &error, ErrorContext context)
{
    return withRequest(whatHappened(error, context), error.requestId);
}

QString directBeforeText()
{
    return Texts::tr("It had a direct integration before the job; its credentials must be entered at Snyk "
                     "again.");
}

QString wasInMemoryText()
{
    return Texts::tr("Its token was in memory only, and this program has quit since. Retrieve the token from "
                     "Snyk's Web UI.");
}

} // namespace

QString wayName(Way way)
{
    switch (way) {
    case Way::Share:
        return Texts::tr("Share one token");
    case Way::Each:
        return Texts::tr("One token each");
    case Way::TakeBack:
        return Texts::tr("Take back");
    }
    return {};
}

QStringList wayConsequences(Way way)
{
    switch (way) {
    case Way::Share:
        return {Texts::tr("One Broker client serves all of the organizations."),
            Texts::tr("A rotation of the token touches all of them at once."),
            Texts::tr("If the token leaks, all of them are concerned."),
            Texts::tr("It works inside one group: the integration is cloned from one organization.")};
    case Way::Each:
        return {Texts::tr("Every organization needs a Broker client of its own."),
            Texts::tr("Each token is rotated by itself, one after the other."),
            Texts::tr("If a token leaks, one organization is concerned."),
            Texts::tr("It works across groups. Each token gets a line on your list.")};
    case Way::TakeBack:
        return {};
    }
    return {};
}

QString actText(Act act)
{
    switch (act) {
    case Act::Clone:
        return Texts::tr("Clone the integration into it");
    case Act::Add:
        return Texts::tr("Add the integration with Broker");
    case Act::Enable:
        return Texts::tr("Switch the integration to Broker");
    case Act::Disable:
        return Texts::tr("Switch Broker off");
    }
    return {};
}

QString actText(const RowPlan &row)
{
    return row.skip ? Texts::tr("Nothing") : actText(row.act);
}

QString skipText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::IsSource:
        return Texts::tr("The token comes from here.");
    case SkipReason::AlreadyBrokered:
        return Texts::tr("It uses Broker already, with a token that is not on your list: it keeps it. Snyk "
                         "does not say which one that is.");
    case SkipReason::SharesToken:
        return Texts::tr("It shares this token already: nothing is left to do.");
    case SkipReason::OtherToken:
        return Texts::tr(
            "It has another Broker token, which is on your list: it keeps that one and its Broker client.");
    case SkipReason::HasToken:
        return Texts::tr("It has a Broker token already, which is on your list: it keeps it.");
    case SkipReason::MayBeBrokered:
        return Texts::tr("It has the integration, and Snyk does not say whether it uses Broker.");
    case SkipReason::SwitchesDirect:
        return Texts::tr("It has a direct integration, whose credentials would be lost.");
    case SkipReason::OtherGroup:
        return Texts::tr("It is in another group; a token is shared inside one group only.");
    case SkipReason::NoPermission:
        return Texts::tr("Snyk does not let you see its integrations.");
    case SkipReason::LacksEdit:
        //: %1 is a permission, as Snyk writes it.
        return Texts::tr("No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the "
                         "group has it.")
            .arg(snyk::editIntegrationsPermission);
    case SkipReason::SourceLacksEdit:
        //: %1 is a permission, as Snyk writes it.
        return Texts::tr("No permission: your role in the organization that the token comes from lacks “%1”. "
                         "Snyk refuses, unless a role in the group has it.")
            .arg(snyk::editIntegrationsPermission);
    case SkipReason::NotFound:
        return Texts::tr("Snyk does not know it, or does not show it to you.");
    case SkipReason::Unreadable:
        return Texts::tr("Its integration has an id that cannot be used.");
    case SkipReason::NotLookedAt:
        return Texts::tr("Its integrations could not be read.");
    case SkipReason::ChangedSince:
        return Texts::tr("Somebody has changed it since, or Snyk does not say that it uses Broker.");
    case SkipReason::NotMadeByJob:
        return Texts::tr("The job has done nothing here that can be taken back.");
    case SkipReason::RotatedSince:
        return Texts::tr("Its token was rotated since, so this can no longer be taken back.");
    case SkipReason::NotOnList:
        return Texts::tr("Your list does not say any more that it uses the token of this job.");
    case SkipReason::InOtherJob:
        return Texts::tr("Another job has changed it since, or is about to.");
    }
    return {};
}

QString exclusionText(const Exclusion &exclusion)
{
    switch (exclusion.kind) {
    case Exclusion::Kind::EndsWith:
        return Texts::tr("ends with “%1”", "rule for a name").arg(exclusion.text);
    case Exclusion::Kind::Contains:
        return Texts::tr("contains “%1”", "rule for a name").arg(exclusion.text);
    case Exclusion::Kind::Is:
        return Texts::tr("is “%1”", "rule for a name").arg(exclusion.text);
    }
    return {};
}

QStringList tickedTexts(const Ticks &ticks, bool isWhole)
{
    QStringList lines;
    if (ticks.leftOut > 0)
        lines.append(
            Texts::tr("%Ln more is/are ticked, and your rules leave it/them out", nullptr, ticks.leftOut));
    if (ticks.unlisted > 0)
        lines.append(isWhole
                ? Texts::tr("%Ln more is/are ticked, and Snyk does not show it/them to this account", nullptr,
                    ticks.unlisted)
                : Texts::tr("%Ln more is/are ticked, and not loaded", nullptr, ticks.unlisted));
    return lines;
}

PreviewGroup groupOf(const PreviewRow &row)
{
    if (row.skip == SkipReason::SwitchesDirect || row.losesCredentials)
        return PreviewGroup::Direct;
    return row.skip ? PreviewGroup::LeftAlone : PreviewGroup::ToDo;
}

QString previewGroupText(PreviewGroup group)
{
    switch (group) {
    case PreviewGroup::ToDo:
        return Texts::tr("Will be done");
    case PreviewGroup::Direct:
        return Texts::tr("Direct integrations");
    case PreviewGroup::LeftAlone:
        return Texts::tr("Left alone");
    }
    return {};
}

QString previewActText(const PreviewRow &row)
{
    return row.skip ? Texts::tr("Nothing") : actText(row.act);
}

QString previewNote(const PreviewRow &row)
{
    if (!row.skip) {
        QStringList notes;
        if (row.losesCredentials)
            notes.append(Texts::tr("The credentials of its direct integration are lost for good."));
        if (row.hadDirect)
            notes.append(directBeforeText());
        if (row.isDoubtful) {
            //: %1 is a permission, as Snyk writes it.
            notes.append(Texts::tr("Your role lacks “%1”: Snyk refuses, unless a role in the group has it.")
                             .arg(snyk::editIntegrationsPermission));
        }
        return notes.join(QLatin1Char(' '));
    }
    const QString why = skipText(*row.skip);
    //: Added to a reason. %1 is a masked token.
    if (row.token && row.skip != SkipReason::SharesToken)
        return why + QLatin1Char(' ') + Texts::tr("Token: %1.").arg(row.token->masked());
    return row.error ? why + QLatin1Char(' ') + errorNote(*row.error, ErrorContext::LoadingIntegrations)
                     : why;
}

QStringList previewSummary(const Preview &preview)
{
    QStringList lines;
    lines.append(preview.toDo == 0
            ? Texts::tr("Nothing will be changed.")
            : Texts::tr(
                "%Ln organization(s) will be changed, with one call to Snyk each.", nullptr, preview.toDo));
    if (preview.losesCredentials > 0)
        lines.append(Texts::tr("%Ln of them lose(s) the credentials of a direct integration.", nullptr,
            preview.losesCredentials));
    if (preview.toDo == 0 && preview.skipped.value(SkipReason::RotatedSince) > 0)
        lines.append(Texts::tr("The token was rotated since, so the job can no longer be taken back."));
    if (preview.skipped.value(SkipReason::SourceLacksEdit) > 0)
        lines.append(skipText(SkipReason::SourceLacksEdit));
    const auto hadDirect = std::count_if(preview.rows.cbegin(), preview.rows.cend(),
        [](const PreviewRow &row) { return row.hadDirect && !row.skip; });
    if (hadDirect > 0)
        lines.append(Texts::tr("%Ln of them had a direct integration before, whose credentials must be "
                               "entered at Snyk again.",
            nullptr, static_cast<int>(hadDirect)));
    const int leftAlone = static_cast<int>(preview.rows.size()) - preview.toDo;
    if (leftAlone > 0)
        lines.append(Texts::tr("%Ln is/are left alone; the list says why.", nullptr, leftAlone));
    if (preview.calls > 0)
        lines.append(
            //: %1 is "about 8 seconds".
            Texts::tr("This takes %1.").arg(durationText(preview.duration)));
    return lines;
}

QString takeBackConsequence()
{
    return Texts::tr("Broker clients that use these tokens lose their connection.");
}

QStringList undoTexts(Way way, const Preview &preview)
{
    if (way == Way::TakeBack) {
        return {Texts::tr("Snyk has no call that removes an integration: what is left is an integration "
                          "without Broker, with placeholders for credentials, which works for nobody.")};
    }
    QStringList lines{
        Texts::tr("The job can be taken back later, but Snyk has no call that removes an integration: in "
                  "%Ln organization(s) one without Broker, with placeholders for credentials, stays.",
            nullptr, preview.toDo)};
    if (preview.losesCredentials > 0)
        lines.append(Texts::tr("The credentials of direct integrations cannot be brought back."));
    return lines;
}

RowGroup groupOf(const RowState &state)
{
    return std::visit(Overloaded{
                          [](const Done &) { return RowGroup::Done; },
                          [](const Taken &) { return RowGroup::Done; },
                          [](const Skipped &) { return RowGroup::Skipped; },
                          [](const Refused &) { return RowGroup::Refused; },
                          [](const Unknown &) { return RowGroup::Unknown; },
                          [](const auto &) { return RowGroup::Open; },
                      },
        state);
}

QString rowGroupText(RowGroup group)
{
    switch (group) {
    case RowGroup::Open:
        return Texts::tr("To do", "rows of a table");
    case RowGroup::Done:
        return Texts::tr("Done", "rows of a table");
    case RowGroup::Skipped:
        return Texts::tr("Left alone", "rows of a table");
    case RowGroup::Refused:
        return Texts::tr("Refused", "rows of a table");
    case RowGroup::Unknown:
        return Texts::tr("Not known", "rows of a table");
    }
    return {};
}

Tone toneOf(RowGroup group)
{
    switch (group) {
    case RowGroup::Open:
        return Tone::Info;
    case RowGroup::Done:
        return Tone::Success;
    case RowGroup::Skipped:
        return Tone::Muted;
    case RowGroup::Refused:
        return Tone::Danger;
    case RowGroup::Unknown:
        return Tone::Warning;
    }
    return Tone::Muted;
}

QString rowStateText(const RowState &state, bool isAgain)
{
    if (isAgain) {
        return std::holds_alternative<Refused>(state)
            ? Texts::tr("refused again", "state of an organization")
            : Texts::tr("still not known", "state of an organization");
    }
    return std::visit(
        Overloaded{
            [](const Planned &) { return Texts::tr("to do", "state of an organization"); },
            [](const Looking &) { return Texts::tr("being looked at", "state of an organization"); },
            [](const Calling &) { return Texts::tr("Snyk is asked", "state of an organization"); },
            [](const Issued &issued) {
                return issued.error ? Texts::tr("token not saved yet", "state of an organization")
                                    : Texts::tr("token is being saved", "state of an organization");
            },
            [](const Kept &kept) {
                if (kept.error)
                    return Texts::tr("not on the list yet", "state of an organization");
                // A clone has no token of its own that could be saved.
                return kept.token ? Texts::tr("token saved", "state of an organization")
                                  : Texts::tr("done, being noted", "state of an organization");
            },
            [](const Recorded &) { return Texts::tr("on the list", "state of an organization"); },
            [](const Done &done) {
                return done.token && done.token->isGone
                    ? Texts::tr("done, token not here any more", "state of an organization")
                    : Texts::tr("done", "state of an organization");
            },
            [](const Taken &) { return Texts::tr("done, token taken by you", "state of an organization"); },
            [](const Skipped &) { return Texts::tr("left alone", "state of an organization"); },
            [](const Refused &) { return Texts::tr("refused", "state of an organization"); },
            [](const Unknown &unknown) {
                if (unknown.wasInMemory)
                    return Texts::tr("done, token not here any more", "state of an organization");
                return unknown.tokenIsLost ? Texts::tr("done, token not received", "state of an organization")
                                           : Texts::tr("not known", "state of an organization");
            },
        },
        state);
}

QString rowNote(const RowPlan &row, const RowState &state, const QDateTime &nowUtc)
{
    const QString note = std::visit(
        Overloaded{
            [&nowUtc](const Issued &issued) {
                return issued.error ? explain(*issued.error, VaultAction::Save, nowUtc).whatHappened
                                    : QString();
            },
            [&nowUtc](const Kept &kept) {
                return kept.error ? explain(*kept.error, nowUtc).whatHappened : QString();
            },
            [](const Done &done) {
                if (!done.token || done.token->storage == records::Storage::Keychain)
                    return QString();
                return done.token->isGone
                    ? wasInMemoryText()
                    : Texts::tr("Its token is in memory only, until this program quits.");
            },
            [](const Taken &) {
                return Texts::tr("Its token was shown to you. It is not kept, and not on your list.");
            },
            [](const Skipped &skipped) { return skipText(skipped.reason); },
            [](const Refused &refused) {
                return errorNote(refused.error, ErrorContext::ChangingIntegration);
            },
            [](const Unknown &unknown) {
                if (unknown.wasInMemory)
                    return wasInMemoryText();
                return withRequest(unknown.tokenIsLost
                        ? Texts::tr("Snyk has done it, and the answer with the token was lost. Retrieve the "
                                    "token from Snyk's Web UI.")
                        : Texts::tr("There was no clear answer; Snyk may have done it. “Retry what did not "
                                    "go well” looks first."),
                    unknown.error.requestId);
            },
            [](const auto &) { return QString(); },
        },
        state);
    return note.isEmpty() && row.hadDirect ? directBeforeText() : note;
}

bool needsUser(const RowState &state)
{
    const auto *kept = std::get_if<Kept>(&state);
    return std::holds_alternative<Refused>(state) || std::holds_alternative<Unknown>(state)
        || isNotTaken(state) || lacksToken(state) || (kept && kept->error);
}

QString requestIdOf(const RowState &state)
{
    if (const auto *refused = std::get_if<Refused>(&state))
        return refused->error.requestId;
    if (const auto *unknown = std::get_if<Unknown>(&state))
        return unknown->error.requestId;
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    const double seconds = static_cast<double>(duration.count()) / 1000;
    if (seconds < 100)
        return Texts::tr("about %Ln second(s)", nullptr, qMax(1, static_cast<int>(std::ceil(seconds))));
    const double minutes = seconds / 60;
    if (minutes < 100)
        return Texts::tr("about %Ln minute(s)", nullptr, static_cast<int>(std::ceil(minutes)));
    return Texts::tr("about %Ln hour(s)", nullptr, static_cast<int>(std::ceil(minutes / 60)));
}

Explanation explain(const Obstacle &obstacle, const QDateTime &nowUtc)
{
    Explanation words;
    if (obstacle.vault)
        words = explain(*obstacle.vault, VaultAction::Save, nowUtc);
    else if (obstacle.record)
        words = explain(*obstacle.record, nowUtc);
    else if (obstacle.api)
        words = explain(*obstacle.api, ErrorContext::ChangingIntegration, nowUtc);
    switch (obstacle.kind) {
    case Obstacle::Kind::Journal:
        words.title = Texts::tr("The job has stopped: its journal cannot be written");
        words.nextStep = Texts::tr("Nothing more is asked of Snyk. See to the cause, then press “Go on”.");
        break;
    case Obstacle::Kind::Keychain:
        words.title = Texts::tr("The job has stopped: a token is not saved yet");
        words.nextStep = Texts::tr("The token is not lost while this window is open. See to the keychain, "
                                   "then press “Go on”.");
        break;
    case Obstacle::Kind::List:
        words.title = Texts::tr("The job has stopped: your list cannot be written");
        words.nextStep = Texts::tr("The tokens are in the keychain. See to the cause, then press “Go on”.");
        break;
    case Obstacle::Kind::Unlisted:
        words.title = Texts::tr("The job cannot go on: the token that it shares is not on your list");
        words.nextStep = Texts::tr("Nothing more is asked of Snyk. Get the token once more and press “Go "
                                   "on”, or forget the job.");
        break;
    case Obstacle::Kind::SignIn:
        words.title = Texts::tr("The job has stopped: Snyk does not accept your sign-in any more");
        words.nextStep = Texts::tr("Sign in once more; the job goes on where it stopped.");
        break;
    }
    return words;
}

} // namespace broker::ui
