// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/overloaded.h"
#include "core/statemachine.h"
#include "presenters/errortext.h"
#include "presenters/recordtext.h"
#include "presenters/rotationtext.h"
#include "presenters/vaulttext.h"

#include <QCoreApplication>

// The words for the states of a rotation.
namespace broker::ui {

using namespace rotation;

namespace {

using Around = RotationSurroundings;

class StateWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::RotationStateText)

public:
    StateWords(const QDateTime &nowUtc, const Around &around)
        : m_now(nowUtc)
        , m_around(around)
    { }

    static RotationText plain(const QString &title, const QString &what, const QString &next)
    {
        return {Tone::Plain, {.title = title, .whatHappened = what, .nextStep = next}};
    }

    /// What is left of an error of an earlier session.
    static Explanation withTrouble(Explanation words, const Rotation &rotation)
    {
        if (words.requestId.isEmpty() && rotation.trouble)
            words.requestId = rotation.trouble->requestId;
        return words;
    }

    [[nodiscard]] Explanation wordsOf(const std::optional<snyk::ApiError> &error) const
    {
        return error ? explain(*error, ErrorContext::ChangingIntegration, m_now) : Explanation{};
    }

    /// With what Snyk said, or with what is left of it from an earlier session.
    [[nodiscard]] Explanation withAnswer(
        Explanation words, const std::optional<snyk::ApiError> &error, const Rotation &rotation) const
    {
        const Explanation answer = wordsOf(error);
        words.requestId = answer.requestId;
        words.details = answer.details;
        return withTrouble(std::move(words), rotation);
    }

    [[nodiscard]] Explanation wordsOf(const KeepingError &error, VaultAction action) const
    {
        if (error.vault)
            return explain(*error.vault, action, m_now);
        return error.record ? explain(*error.record, m_now) : Explanation{};
    }

    RotationText operator()(const Idle &) const
    {
        return plain(tr("Nothing is under way"), tr("This rotation has ended."),
            tr("Close the window. Rotate starts a new one."));
    }
    RotationText operator()(const Planning &) const
    {
        return plain(tr("Plan the rotation"), tr("Nothing has been changed yet."),
            tr("Read who is affected, let the program check what it can, then begin."));
    }
    RotationText operator()(const Journaling &state) const
    {
        return plain(state.rotation.stage == Stage::Switching ? tr("Switch to the new token")
                                                              : tr("Get the new token"),
            tr("What is about to be done is being written to the journal."), tr("Please wait."));
    }
    RotationText operator()(const JournalFailed &state) const
    {
        Explanation words = explain(state.error, m_now);
        words.title = tr("Nothing was asked of Snyk");
        return {Tone::Danger, words};
    }
    RotationText operator()(const Provisioning &state) const
    {
        return plain(tr("Get the new token"),
            state.cancelRequested
                ? tr("If the request has already been sent, the program waits for Snyk's answer.")
                : tr("Snyk is asked for a new token, once."),
            tr("Please wait."));
    }
    RotationText operator()(const ProvisionRefused &state) const
    {
        return {Tone::Danger, withTrouble(wordsOf(state.error), state.rotation)};
    }
    RotationText operator()(const AlreadyProvisioned &state) const
    {
        Explanation words = m_around.ours
            ? Explanation{.title = tr("This program already has a new token waiting"),
                .whatHappened = tr("A Snyk group can have one provisional token at a time. The one that is "
                                   "there was issued by this program, for %1.")
                                    .arg(placeName(*m_around.ours)),
                .nextStep
                = tr("Finish that rotation first: it is in the list, under Resume. Then come back here.")}
            : Explanation{.title = tr("Somebody else's new token is waiting"),
                .whatHappened = tr("A Snyk group can have one provisional token at a time, and this program "
                                   "did not issue the one that is there. No new one was made."),
                .likelyCause = tr("Another administrator or a script has begun to rotate a token of this "
                                  "group and has not switched to it yet."),
                .nextStep
                = tr("Ask the other administrators of the group. The Web UI shows the token in the Broker "
                     "settings of its integration. If it is meant for this one, paste it below and go on "
                     "with it. Do not switch to a token whose client nobody has started.")};
        return {Tone::Warning, withAnswer(std::move(words), state.error, state.rotation)};
    }
    RotationText operator()(const ProvisionUnknown &state) const
    {
        Explanation words{.title = tr("Nobody knows whether a new token was issued"),
            .whatHappened
            = tr("Snyk was asked for one, and no clear answer came. It may have issued it. The call is not "
                 "repeated: a second one would be refused, or the first token would be lost."),
            .likelyCause = tr("The connection was lost, or the program ended, while Snyk was answering."),
            .nextStep
            = tr("Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it "
                 "below. If there is none, end this rotation with “Give up” and start another one.")
                  .arg(placeName(state.rotation.target))};
        return {Tone::Warning, withAnswer(std::move(words), state.error, state.rotation)};
    }
    RotationText operator()(const AwaitingToken &) const
    {
        return plain(tr("Generate the new token on the Snyk website (Web UI)"),
            tr("For this type, Snyk makes tokens only in its Web UI."),
            tr("Follow the steps, then paste the new token. Have the restart of the client ready first."));
    }
    RotationText operator()(const Keeping &state) const
    {
        if (const auto *failed = as<keeping::StoreFailed>(state.keep))
            return unsaved(failed->error);
        return plain(tr("Save the new token"),
            storageOf(state.keep) == records::Storage::Keychain
                ? tr("It is saved in the keychain and read back before it is shown.")
                : tr("It is kept in the memory of this program."),
            tr("Please wait."));
    }
    [[nodiscard]] RotationText unsaved(const vault::VaultError &error) const
    {
        Explanation words = explain(error, VaultAction::Save, m_now);
        words.whatHappened = mayBeStored(error)
            ? tr("The new token may not have been saved. It is not lost: this program holds it in memory "
                 "until you decide.")
            : tr("The new token could not be saved. It is not lost: this program holds it in memory until "
                 "you decide.");
        return {Tone::Danger, words};
    }
    RotationText operator()(const Deploying &state) const
    {
        // Without a switch nothing says how long the old token lives on.
        const QString old = state.rotation.way == Way::WebUi
            ? tr("Assume that the old one has not worked since the new one was generated.")
            : tr("Snyk still uses the old one until it is told otherwise.");
        return plain(tr("Start a client with the new token"),
            sentences({newTokenPlace(state.rotation.holder), old}),
            tr("Start the client as shown, then go on."));
    }
    RotationText operator()(const Verifying &) const
    {
        return plain(tr("Is the new client connected?"),
            tr("You can go on once a client with the new token has been seen, or once you state that you "
               "have seen it."),
            tr("Give the address of the new client and check it."));
    }
    RotationText operator()(const ReadyToSwitch &) const
    {
        return plain(tr("The new client is ready"), tr("It is known to be connected with the new token."),
            tr("Go on to the switch. You can check once more before that."));
    }
    RotationText operator()(const Switching &state) const
    {
        return plain(tr("Switch to the new token"),
            state.cancelRequested
                ? tr("If the request has already been sent, the program waits for Snyk's answer.")
                : tr("Snyk is told to use the new token, once."),
            tr("Please wait."));
    }
    RotationText operator()(const SwitchRefused &state) const
    {
        Explanation words = wordsOf(state.error);
        words.title = tr("Snyk did not switch");
        const QString what = state.error.httpStatus > 0 ? tr("Snyk refused the switch.")
                                                        : tr("The request did not get as far as Snyk.");
        words.whatHappened
            = sentences({what, tr("This call changed nothing. Both clients may go on running.")});
        return {Tone::Danger, withTrouble(words, state.rotation)};
    }
    RotationText operator()(const SwitchUnknown &state) const
    {
        const QString newToken
            = state.rotation.newToken ? state.rotation.newToken->masked() : tr("unknown", "fingerprint");
        Explanation words{.title = tr("Nobody knows which token Snyk uses"),
            .whatHappened = tr("Snyk was told to switch, and no clear answer came. It may have switched. The "
                               "call is not repeated automatically. Leave both clients running."),
            .likelyCause = tr("The connection was lost, or the program ended, while Snyk was answering."),
            .nextStep
            = tr("Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then "
                 "say below which one is shown.")
                  .arg(placeName(state.rotation.target), newToken, state.rotation.oldToken.masked())};
        return {Tone::Warning, withAnswer(std::move(words), state.error, state.rotation)};
    }
    RotationText operator()(const Switched &) const
    {
        return plain(tr("Does it work after the switch?"),
            tr("Snyk uses the new token now. Leave the old client running until the new one has been "
               "checked."),
            tr("Check the client once more, and test a project of the integration in Snyk."));
    }
    RotationText operator()(const ReadyToPromote &state) const
    {
        if (state.rotation.way == Way::WebUi) {
            return plain(tr("The client runs with the new token"),
                tr("It is known to be connected with the new token."),
                tr("Go on to make the new token the current one in your list."));
        }
        return plain(tr("The new token is in use"), tr("The client works after the switch."),
            tr("Go on to make the new token the current one in your list."));
    }
    RotationText operator()(const Promoting &) const
    {
        return plain(tr("Retire the old token"),
            tr("The new token is being saved for each entry of your list that it belongs to."),
            tr("Please wait."));
    }
    RotationText operator()(const PromoteFailed &state) const
    {
        Explanation words = wordsOf(state.error, VaultAction::Save);
        words.title = tr("The list does not have the new token yet");
        words.whatHappened = sentences({tr("The new token is in use."), newTokenPlace(state.rotation.holder),
            tr("Recording it was interrupted; trying again does what is missing.")});
        return {Tone::Danger, words};
    }
    RotationText operator()(const Retired &state) const
    {
        if (!state.error)
            return plain(tr("Retire the old token"),
                tr("The new token is now the current one in your list, with a new due date."),
                tr("When nothing uses the old token any more, remove it. Until then you may leave."));
        Explanation words = wordsOf(*state.error, VaultAction::Remove);
        if (state.error->vault) {
            words.title = tr("The old token was not removed");
            words.whatHappened = sentences({oldTokenPlace(), tr("The new token is not affected.")});
        } else {
            words.title = tr("The old token is still in the list");
            words.whatHappened = tr("It is gone from where it was kept; only the list could not be saved. "
                                    "The new token is not affected.");
        }
        return {Tone::Danger, words};
    }
    RotationText operator()(const RemovingOld &) const
    {
        return plain(tr("Retire the old token"), tr("The old token is being removed from where it is kept."),
            tr("Please wait."));
    }
    RotationText operator()(const Done &) const
    {
        return plain(tr("The token is rotated"),
            tr("The new token is in use, and this program no longer keeps the old one."),
            tr("Close the window. The list shows when the next rotation is due."));
    }
    RotationText operator()(const Resuming &) const
    {
        return plain(tr("Back to where you left"),
            tr("The program is looking for the new token where it was kept."), tr("Please wait."));
    }
    RotationText operator()(const KeychainUnclear &state) const
    {
        Explanation words = explain(state.error, VaultAction::Read, m_now);
        words.whatHappened = state.rotation.newToken
            ? tr("The new token of this rotation was issued, and the keychain does not say whether it has "
                 "it. Nothing was changed.")
            : tr("Nobody knows whether a new token was issued, and the keychain does not say whether it has "
                 "one. Nothing was changed.");
        return {Tone::Warning, words};
    }
    RotationText operator()(const TokenMissing &state) const
    {
        return {Tone::Warning,
            {.title = tr("The new token is not on this computer"),
                .whatHappened = tr("Snyk issued it (%1), and the keychain does not have it.")
                                    .arg(state.rotation.newToken ? state.rotation.newToken->masked()
                                                                 : tr("unknown", "fingerprint")),
                .likelyCause = state.rotation.holder == Holder::Memory
                    ? tr("It was only in the memory of this program, and the program has been closed since.")
                    : tr("Somebody removed it, or it was saved on another computer."),
                .nextStep = tr("Paste it below: the Web UI shows it in the Broker settings of the "
                               "integration. If you have it elsewhere, say so and go on without it here.")}};
    }

private:
    static QString sentences(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

    static QString newTokenPlace(Holder holder)
    {
        switch (holder) {
        case Holder::Keychain:
            return tr("The new token is in the keychain of this computer.");
        case Holder::Memory:
            return tr(
                "The new token is only in the memory of this program, and is gone when the program ends.");
        case Holder::User:
            return tr("You have the new token; this program does not.");
        case Holder::Nobody:
            break;
        }
        return {};
    }

    [[nodiscard]] QString oldTokenPlace() const
    {
        if (!m_around.oldStorage)
            return tr("It may still be where it was kept.");
        return *m_around.oldStorage == records::Storage::Keychain
            ? tr("It may still be in the keychain.")
            : tr("It may still be in the memory of this program.");
    }

    QDateTime m_now;
    Around m_around;
};

} // namespace

RotationText textFor(const State &state, const QDateTime &nowUtc, const Around &around)
{
    return std::visit(StateWords(nowUtc, around), state);
}

QString troubleHeading(const State &state)
{
    const QString step = stepName(stepOf(state));
    const auto *unsaved = as<keeping::StoreFailed>(state);
    const bool isUnknown = is<ProvisionUnknown, SwitchUnknown, KeychainUnclear>(state)
        || (unsaved && mayBeStored(unsaved->error));
    const bool isDecision = is<AlreadyProvisioned, TokenMissing>(state);
    if (isUnknown)
        return StateWords::tr("%1: not known how it ended", "step of a rotation").arg(step);
    if (isDecision)
        return StateWords::tr("%1: it is for you to decide", "step of a rotation").arg(step);
    return StateWords::tr("%1: not done", "step of a rotation").arg(step);
}

RotationStep stepOf(const State &state)
{
    const Rotation *rotation = rotationOf(state);
    const bool isWebUi = rotation && rotation->way == Way::WebUi;
    using enum RotationStep;
    const auto ofCall = [](const Rotation &of) { return of.stage == Stage::Switching ? Switch : NewToken; };
    return std::visit(Overloaded{
                          [](const Idle &) { return Plan; },
                          [](const Planning &) { return Plan; },
                          [&ofCall](const Journaling &s) { return ofCall(s.rotation); },
                          [&ofCall](const JournalFailed &s) { return ofCall(s.rotation); },
                          [](const Deploying &) { return Deploy; },
                          [](const Verifying &) { return Verify; },
                          [](const ReadyToSwitch &) { return Verify; },
                          [](const Switching &) { return Switch; },
                          [](const SwitchRefused &) { return Switch; },
                          [](const SwitchUnknown &) { return Switch; },
                          [](const Switched &) { return VerifyAgain; },
                          [isWebUi](const ReadyToPromote &) { return isWebUi ? Verify : VerifyAgain; },
                          [](const Promoting &) { return Retire; },
                          [](const PromoteFailed &) { return Retire; },
                          [](const Retired &) { return Retire; },
                          [](const RemovingOld &) { return Retire; },
                          [](const rotation::Done &) { return RotationStep::Done; },
                          // Everything about the new token itself: to get it, to keep it, to find it again.
                          [](const Provisioning &) { return NewToken; },
                          [](const ProvisionRefused &) { return NewToken; },
                          [](const AlreadyProvisioned &) { return NewToken; },
                          [](const ProvisionUnknown &) { return NewToken; },
                          [](const AwaitingToken &) { return NewToken; },
                          [](const Keeping &) { return NewToken; },
                          [](const Resuming &) { return NewToken; },
                          [](const KeychainUnclear &) { return NewToken; },
                          [](const TokenMissing &) { return NewToken; },
                      },
        state);
}

} // namespace broker::ui
