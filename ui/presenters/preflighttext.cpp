// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/preflighttext.h"

#include "presenters/errortext.h"
#include "presenters/permissiontext.h"
#include "presenters/vaulttext.h"

#include <QCoreApplication>

namespace broker::ui {

using namespace rotation;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PreflightText)
};

Tone toneOf(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::Passed:
        return Tone::Success;
    case PreflightVerdict::Doubtful:
    case PreflightVerdict::CannotTell:
        return Tone::Warning;
    case PreflightVerdict::Failed:
        return Tone::Danger;
    case PreflightVerdict::NotNeeded:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString wordOf(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::Passed:
        return Texts::tr("in order", "result of a check");
    case PreflightVerdict::Doubtful:
        return Texts::tr("doubtful", "result of a check");
    case PreflightVerdict::CannotTell:
        return Texts::tr("cannot tell", "result of a check");
    case PreflightVerdict::Failed:
        return Texts::tr("not in order", "result of a check");
    case PreflightVerdict::NotNeeded:
        return Texts::tr("not needed", "result of a check");
    }
    return {};
}

QString ofToken(const PreflightResult &result, const QDateTime &now)
{
    if (result.apiError) {
        const Explanation words = explain(*result.apiError, ErrorContext::CheckingToken, now);
        return words.title + QStringLiteral(". ") + words.nextStep;
    }
    return Texts::tr("You were not signed in, so Snyk was not asked. Sign in and check again.");
}

QString ofBrokered(const PreflightResult &result)
{
    if (result.verdict == PreflightVerdict::Failed) {
        return Texts::tr("Snyk says that this integration does not use Broker, so it has no token to "
                         "replace. Set it up first.");
    }
    return Texts::tr(
        "Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.");
}

QString ofKeychain(const PreflightResult &result, const QDateTime &now)
{
    if (!result.vaultError)
        return Texts::tr("The keychain did not answer. Check again.");
    // Nothing is in hand yet, so there is nothing to be held on to.
    const Explanation words = explain(*result.vaultError, VaultAction::Read, now);
    return Texts::tr("%1. Nothing is started until the new token can be kept. %2",
        "what is wrong with the keychain, next step")
        .arg(words.title, words.nextStep);
}

QString ofProvisional(const PreflightResult &result)
{
    if (result.verdict == PreflightVerdict::Passed) {
        return Texts::tr("Snyk does not report rotations that others have started elsewhere. If one is under "
                         "way in this group, Snyk refuses, and nothing is changed.");
    }
    if (result.verdict == PreflightVerdict::Doubtful && !result.other) {
        return Texts::tr("The notes of a rotation of this program cannot be read, and it may be one of this "
                         "group: a new token may be waiting. Snyk refuses then, and nothing is changed.");
    }
    if (result.verdict == PreflightVerdict::Failed) {
        return Texts::tr("Another rotation of this group has a new token waiting, and a group can have one "
                         "at a time. Finish that rotation first: Resume in the list.");
    }
    return Texts::tr("Another rotation of this group may have a new token waiting: it is not known how its "
                     "call ended. Clear that up first if you can.");
}

} // namespace

QString preflightItemText(PreflightItem item)
{
    switch (item) {
    case PreflightItem::ApiToken:
        return Texts::tr("Snyk accepts what you signed in with");
    case PreflightItem::Role:
        return Texts::tr("Your role may edit integrations");
    case PreflightItem::Brokered:
        return Texts::tr("The integration uses Broker");
    case PreflightItem::Keychain:
        return Texts::tr("The keychain can keep the new token");
    case PreflightItem::NoProvisional:
        return Texts::tr("This program has no other new token waiting in this group");
    }
    return {};
}

CheckText textFor(const PreflightResult &result, const QDateTime &nowUtc)
{
    CheckText text{toneOf(result.verdict), wordOf(result.verdict), {}};
    if (result.verdict == PreflightVerdict::NotNeeded
        || (result.verdict == PreflightVerdict::Passed && result.item != PreflightItem::NoProvisional))
        return text;
    switch (result.item) {
    case PreflightItem::ApiToken:
        text.advice = ofToken(result, nowUtc);
        break;
    case PreflightItem::Role:
        text.advice = permissionText(result.role);
        break;
    case PreflightItem::Brokered:
        text.advice = ofBrokered(result);
        break;
    case PreflightItem::Keychain:
        text.advice = ofKeychain(result, nowUtc);
        break;
    case PreflightItem::NoProvisional:
        text.advice = ofProvisional(result);
        break;
    }
    return text;
}

} // namespace broker::ui
