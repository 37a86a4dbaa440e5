// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "presenters/explanation.h"
#include "rotation/rotationstate.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::ui {

/// What the user sees of a rotation's states: one page each, but for the last two checks, which look
/// alike. A rotation by the Web UI has neither `Switch` nor `VerifyAgain`.
enum class RotationStep { Plan, NewToken, Deploy, Verify, Switch, VerifyAgain, Retire, Done };

/// In order.
[[nodiscard]] QList<RotationStep> rotationSteps(rotation::Way way);
[[nodiscard]] QString stepName(RotationStep step);
/// Where a state belongs. What proves a client ready is on the page of the proof.
[[nodiscard]] RotationStep stepOf(const rotation::State &state);

/// A state in words. `Tone::Plain` is what goes well: a heading, not a message.
struct RotationText
{
    Tone tone = Tone::Plain;
    Explanation words;
};

/// What the words for a state need beside it.
struct RotationSurroundings
{
    /// Where a provisional token of this program's own stands, for `AlreadyProvisioned`.
    std::optional<records::Target> ours = {};
    /// Where the old token is kept; nothing when no record has it.
    std::optional<records::Storage> oldStorage = {};
};

/// Title, what happened and the next step for every state. Where the text says that a token is, it is.
[[nodiscard]] RotationText textFor(
    const rotation::State &state, const QDateTime &nowUtc, const RotationSurroundings &around = {});

/// The heading above the message of a state that is not Tone::Plain: the step, and that it is not done, that
/// nobody knows, or that the user has to decide.
[[nodiscard]] QString troubleHeading(const rotation::State &state);

/// What ending the rotation in this state leaves behind.
[[nodiscard]] QString giveUpText(const rotation::State &state);

/// Where it stands, for a list: "New token issued, client not started yet".
[[nodiscard]] QString stageText(const rotation::Rotation &rotation);

/// What a token that the user gave would be here; empty where it fits.
[[nodiscard]] QString fitText(rotation::TokenFit fit);

/// "GitLab in Payments"
[[nodiscard]] QString placeName(const records::Target &target);

// -- the plan ----------------------------------------------------------------------------------

/// What a rotation is, for somebody who has never done one; one sentence each.
[[nodiscard]] QStringList rotationIntroduction(rotation::Way way);
/// Who has to do what outside of this program.
[[nodiscard]] QStringList whoMustAct(rotation::Way way, const QString &typeName);
/// How to go back, at each stage.
[[nodiscard]] QStringList rollbackTexts(rotation::Way way);
/// How long a client of this kind is without a connection, and why.
[[nodiscard]] QString gapText();

// -- the client --------------------------------------------------------------------------------

/// What is different about the new client and why, and where the values of its command come from.
[[nodiscard]] QStringList deployTexts(const rotation::Rotation &rotation, const QString &fileName);

// -- the switch --------------------------------------------------------------------------------

/// Everything that the switch changes, by name. `users` are the integrations that the list knows to use the
/// old token; so many of them are named.
[[nodiscard]] QStringList switchTexts(
    const rotation::Rotation &rotation, const QList<records::Target> &users, qsizetype mostNamed);
/// And what cannot be taken back of it.
[[nodiscard]] QString switchConsequence();
[[nodiscard]] QString statedFactText(rotation::StatedFact fact);
/// "Seen by Ada in the Broker's log (24 Nov 2026)": what the user vouched for last; empty without it.
[[nodiscard]] QString lastStatementText(const rotation::Rotation &rotation, const QLocale &locale);

/// How long the old client has to be kept and what the days are for.
[[nodiscard]] QString keepAdvice(const std::optional<records::Storage> &oldStorage);

} // namespace broker::ui
