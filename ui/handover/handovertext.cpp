// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/handovertext.h"

#include "clientconfig/fieldcheck.h"
#include "core/overloaded.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "widgets/savedialog.h"

#include <QCoreApplication>
#include <QDir>

namespace broker::ui {

using handover::PassphraseFlaw;
using handover::Refusal;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Handover)
};

Explanation explained(const QString &title, const QString &what, const QString &next)
{
    return {.title = title, .whatHappened = what, .nextStep = next};
}

QString askAgain()
{
    return Texts::tr("Ask your colleague for a new hand-over.");
}

} // namespace

QString lastDayText(const QDateTime &expires)
{
    return shortDate(expires.addSecs(-1));
}

QStringList wrongFields(const clientconfig::Draft &draft)
{
    QStringList wrong;
    const auto problems = clientconfig::check(draft);
    for (const clientconfig::FieldProblem &problem : problems) {
        if (problem.severity == clientconfig::Severity::Error
            && problem.kind != clientconfig::ProblemKind::Missing
            && problem.kind != clientconfig::ProblemKind::PairIncomplete)
            wrong.append(fieldName(problem.field));
    }
    wrong.removeDuplicates();
    return wrong;
}

QString sharersText(const handover::TokenLife &life)
{
    if (life.shared == 0)
        return Texts::tr("none", "further integrations that use a token");
    constexpr qsizetype mostNames = 3;
    const QStringList names = targetNames(life.sharedWith.mid(0, mostNames));
    return withTheRest(names, life.shared).join(QLatin1String(", "));
}

Explanation explain(
    Refusal refusal, const QString &path, const std::optional<QDateTime> &expired, bool practice)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (refusal) {
    case Refusal::CannotRead:
        return explained(Texts::tr("The file could not be read"), file,
            Texts::tr(
                "Save it on this computer first, for example in your documents, and open it from there."));
    case Refusal::TooLarge:
        return explained(Texts::tr("The file is too large"),
            Texts::tr("A hand-over has some thousand characters; this file has more than a million."),
            Texts::tr("Choose the file whose name ends with “.handover”."));
    case Refusal::NotAHandover:
        return explained(Texts::tr("This is not a hand-over"), file,
            Texts::tr("Choose the file whose name ends with “.handover”."));
    case Refusal::Damaged:
        return explained(Texts::tr("The hand-over is damaged"),
            Texts::tr("It is not as it was saved: a part is missing, or was changed on the way."),
            Texts::tr("Ask your colleague to send the file once more, as an attachment and not as text."));
    case Refusal::TooCostly:
        return explained(Texts::tr("Opening it would take too much"),
            Texts::tr(
                "The file asks for more memory or time than a hand-over of this program does. That could "
                "bring this computer to a stop."),
            askAgain());
    case Refusal::NewerVersion:
        return explained(Texts::tr("The hand-over is from a newer version"),
            Texts::tr("It was made by a version of this program that you do not have yet."),
            Texts::tr("Install the newest version, then open the file again."));
    case Refusal::OtherMode:
        return practice
            ? explained(Texts::tr("The hand-over is a real one"),
                Texts::tr("In practice mode only what was made in practice mode is opened."),
                Texts::tr("Leave practice mode, then open the file again."))
            : explained(Texts::tr("The hand-over is from practice mode"), Texts::tr("Nothing in it is real."),
                Texts::tr("Switch to practice mode to open it, or ask your colleague for a real one."));
    case Refusal::Expired:
        return explained(Texts::tr("The hand-over has expired"),
            expired
                //: %1 is a date.
                ? Texts::tr("It could be opened until %1.").arg(lastDayText(*expired))
                : QString(),
            Texts::tr(
                "Ask your colleague for a new hand-over. If it should not have expired yet, look whether "
                "the date of this computer is right."));
    case Refusal::WrongPassphrase:
        return explained(Texts::tr("The passphrase does not open it"),
            Texts::tr(
                "Most likely there is a typing error. Capital and small letters differ, and hyphens count."),
            Texts::tr(
                "Enter it again. If it still does not open, ask your colleague for the passphrase of this "
                "very file."));
    case Refusal::NotEnoughMemory:
        return explained(Texts::tr("There is not enough memory"),
            Texts::tr("Checking the passphrase takes about 256 MB of memory for a second."),
            Texts::tr("Close some programs, then try again."));
    case Refusal::NoOwnKey:
        return explained(Texts::tr("You have no key for it"),
            Texts::tr("The hand-over was made for a key, and on this computer there is none."),
            Texts::tr(
                "Open it on the computer whose key you gave to your colleague. Or make a key here, send it, "
                "and ask for a new hand-over."));
    case Refusal::OtherKey:
        return explained(Texts::tr("The hand-over was not made for your key"),
            Texts::tr("It was made for another person, another computer, or a key that you had before."),
            Texts::tr("Send your key to your colleague and ask for a new hand-over."));
    case Refusal::Altered:
        return explained(Texts::tr("The hand-over was changed"),
            Texts::tr("It was made for your key, but somebody has changed it since."), askAgain());
    case Refusal::NotUnderstood:
        return explained(Texts::tr("What is inside is not understood"),
            Texts::tr("The file was opened, but it describes no client that this version knows."),
            Texts::tr("Install the newest version. If that does not help, ask your colleague for a new "
                      "hand-over."));
    }
    return {};
}

QString flawText(PassphraseFlaw flaw)
{
    switch (flaw) {
    case PassphraseFlaw::TooShort:
        return Texts::tr("Too short: at least %Ln character(s).", nullptr, handover::fewestCharacters);
    case PassphraseFlaw::TooUniform:
        return Texts::tr(
            "Too easy to guess: at least %Ln different character(s).", nullptr, handover::fewestDifferent);
    case PassphraseFlaw::TooLong:
        return Texts::tr("Too long: at most %Ln character(s).", nullptr, handover::mostCharacters);
    }
    return {};
}

Message unsentMessage(const QString &path, const handover::SendError &error)
{
    return std::visit(
        Overloaded{[](handover::SealProblem problem) {
                       return problem == handover::SealProblem::UnusableKey
                           ? Message{.kind = MessageKind::Error,
                               .title = Texts::tr("The key cannot be used"),
                               .lines = {Texts::tr("Ask your colleague to make a new key and to send it.")}}
                           : Message::from(
                               MessageKind::Error, explain(Refusal::NotEnoughMemory, {}, {}, false));
                   },
            [&path](const FileError &failure) { return unsavedMessage(path, failure); }},
        error);
}

} // namespace broker::ui
