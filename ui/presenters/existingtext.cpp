// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/existingtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broker::ui {

using existing::Form;
using existing::IgnoredReason;
using ClientRefusal = existing::RefusalReason;

namespace {

/// Gives the words their context.
class ExistingText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ExistingText)
};

/// "line 12", "line 12 of compose.yaml"; empty where there is no line.
QString placeText(const existing::Spot &spot, const QList<existing::Source> &sources)
{
    if (spot.line == 0)
        return {};
    const QString file = sources.size() > 1 ? sourceName(sources, spot.source) : QString();
    return file.isEmpty() ? ExistingText::tr("line %1").arg(spot.line)
                          : ExistingText::tr("line %1 of %2").arg(QString::number(spot.line), file);
}

struct Words
{
    QString title;
    QString what;
    QString next;
};

/// %1 is a name out of the file.
Words wordsFor(ClientRefusal reason, const QString &name)
{
    const QString pasteAll = ExistingText::tr("Open the file with all of it, or paste the whole text.");
    switch (reason) {
    case ClientRefusal::Empty:
        return {
            ExistingText::tr("There is nothing to read"), ExistingText::tr("The text is empty."), pasteAll};
    case ClientRefusal::TooLarge:
        return {ExistingText::tr("That is too much to read"),
            ExistingText::tr("No configuration of a Broker client is larger than a megabyte."),
            ExistingText::tr("Take only the part that describes the Broker client.")};
    case ClientRefusal::NotText:
        return {ExistingText::tr("This is no text"),
            ExistingText::tr(
                "It has characters that no configuration has: perhaps a picture, or an archive."),
            ExistingText::tr("Open the configuration itself.")};
    case ClientRefusal::FormUnknown:
        return {ExistingText::tr("This is no configuration that is known here"),
            ExistingText::tr(
                "Known are docker and helm commands, env-files, Compose files, Kubernetes objects, "
                "values for the Helm chart, and what docker inspect prints."),
            ExistingText::tr("To add a token alone, use “Set up a token…”.")};
    case ClientRefusal::BrokenYaml:
        return {ExistingText::tr("The file is not well formed"),
            ExistingText::tr(
                "It cannot be read as YAML or JSON from here on: often a tab, a quote that does not "
                "end, or a wrong indent."),
            ExistingText::tr("Correct the file, or paste the part for the Broker client.")};
    case ClientRefusal::TooDeep:
        return {ExistingText::tr("The file would take too long to read"),
            ExistingText::tr(
                "It is nested too deeply, or repeats itself too often. No configuration of a Broker "
                "client looks like this."),
            ExistingText::tr("Paste the part for the Broker client.")};
    case ClientRefusal::OpenQuote:
        return {ExistingText::tr("A quote does not end"),
            ExistingText::tr("The quote that begins here has no end, so nothing after it can be told apart."),
            pasteAll};
    case ClientRefusal::NoClient:
        return {ExistingText::tr("There is no Broker client in it"),
            ExistingText::tr("The file is well formed, but nothing in it is a client of Snyk Broker."),
            pasteAll};
    case ClientRefusal::TokenMissing:
        return {ExistingText::tr("There is no Broker token in it"),
            ExistingText::tr("The client has no BROKER_TOKEN here."),
            ExistingText::tr("Add the file that has it, for example an env-file or a Secret.")};
    case ClientRefusal::TokenPlaceholder:
        return {ExistingText::tr("The Broker token is a placeholder"),
            ExistingText::tr("This is a template: nobody has put the token in."),
            ExistingText::tr("Open the file that the running client was started with.")};
    case ClientRefusal::TokenElsewhere:
        return {ExistingText::tr("The Broker token is somewhere else"),
            ExistingText::tr("The client gets it from %1, which is not here.").arg(name),
            ExistingText::tr("Add that file, or the text with it, and look again.")};
    case ClientRefusal::NotABrokerToken:
        return {ExistingText::tr("This is no Broker token"),
            ExistingText::tr("What stands for BROKER_TOKEN does not have the form of one."),
            ExistingText::tr("Open the file that the running client was started with.")};
    case ClientRefusal::TypeUnknown:
        return {ExistingText::tr("It is not known what the client connects"),
            ExistingText::tr("Neither an image nor a variable says whether it is GitHub, GitLab or another."),
            pasteAll};
    case ClientRefusal::TypeUnsupported:
        return {ExistingText::tr("This kind of client cannot be added"),
            ExistingText::tr("The program does not set up “%1”.").arg(name),
            ExistingText::tr("Its token alone can be added with “Set up a token…”.")};
    case ClientRefusal::BrokenBase64:
        return {ExistingText::tr("A value is not in base64"),
            ExistingText::tr("“%1” stands under “data” of a Secret, where Kubernetes wants base64.")
                .arg(name),
            ExistingText::tr("Put plain values under “stringData”.")};
    }
    return {};
}

} // namespace

QString sourceName(const QList<existing::Source> &sources, qsizetype source)
{
    const QString file = sources.value(source).fileName;
    if (!file.isEmpty())
        return file;
    const auto isPasted = [](const existing::Source &one) { return one.fileName.isEmpty(); };
    if (std::count_if(sources.cbegin(), sources.cend(), isPasted) < 2)
        return ExistingText::tr("the pasted text");
    const auto place = 1 + std::count_if(sources.cbegin(), sources.cbegin() + source, isPasted);
    //: %1 is a number: the first, the second text that was pasted.
    return ExistingText::tr("pasted text %1").arg(QLocale().toString(place));
}

QString formName(Form form)
{
    switch (form) {
    case Form::DockerCommand:
        return ExistingText::tr("a command for a shell");
    case Form::PowerShell:
        return ExistingText::tr("a command for PowerShell");
    case Form::EnvFile:
        return ExistingText::tr("an env-file");
    case Form::DotEnv:
        return ExistingText::tr("a .env file of the client from npm");
    case Form::Compose:
        return ExistingText::tr("a Compose file");
    case Form::Kubernetes:
        return ExistingText::tr("Kubernetes objects");
    case Form::HelmValues:
        return ExistingText::tr("values for the Helm chart");
    case Form::DockerInspect:
        break;
    }
    return ExistingText::tr("what docker inspect prints");
}

QString reasonText(IgnoredReason reason)
{
    switch (reason) {
    case IgnoredReason::SetByProgram:
        return ExistingText::tr("this program sets it for every client");
    case IgnoredReason::SetByTemplate:
        return ExistingText::tr("the client has the same by itself");
    case IgnoredReason::SetByImage:
        return ExistingText::tr("set by the image");
    case IgnoredReason::NotUnderstood:
        return ExistingText::tr("not understood");
    case IgnoredReason::OtherService:
        return ExistingText::tr("not a Broker client");
    case IgnoredReason::OtherObject:
        return ExistingText::tr("another object of Kubernetes");
    case IgnoredReason::OtherCommand:
        return ExistingText::tr("a command that starts no client");
    case IgnoredReason::OptionOfDocker:
        return ExistingText::tr("a setting of the container, not of the client");
    case IgnoredReason::OtherImage:
        return ExistingText::tr("another image; new configurations take Snyk's own");
    case IgnoredReason::FileNotGiven:
        return ExistingText::tr("a file that is not here");
    case IgnoredReason::ValueNotGiven:
        return ExistingText::tr("its value comes from somewhere else");
    case IgnoredReason::DefaultTaken:
        return ExistingText::tr("the default in the file is taken; it may be set somewhere else");
    case IgnoredReason::Ambiguous:
        return ExistingText::tr("given more than once, and nothing says which counts");
    case IgnoredReason::NotUsed:
        return ExistingText::tr("no client uses it");
    case IgnoredReason::NotOfRegion:
        return ExistingText::tr("not Snyk's address for this region, which new configurations have");
    case IgnoredReason::Repeated:
        return ExistingText::tr("given again further down, and that counts");
    case IgnoredReason::TooMany:
        return ExistingText::tr("too many variables that no field of the form asks for");
    case IgnoredReason::Placeholder:
        return ExistingText::tr("a placeholder");
    case IgnoredReason::NotAccepted:
        return ExistingText::tr("not a value that it can have");
    case IgnoredReason::OwnRules:
        return ExistingText::tr(
            "your own rules for what the client lets through; new configurations take Snyk's rules, so bring "
            "this file into the new client yourself");
    case IgnoredReason::NotMounted:
        return ExistingText::tr(
            "a file or folder that the container is given; new configurations do not give it");
    case IgnoredReason::FileInContainer:
        return ExistingText::tr("a file inside the container; where it comes from is not here");
    case IgnoredReason::TextOfFile:
        return ExistingText::tr("the text of a certificate; new configurations name its file");
    case IgnoredReason::ValueOfChart:
        return ExistingText::tr("a setting of the chart, not of the client");
    case IgnoredReason::NothingInIt:
        break;
    }
    return ExistingText::tr("not read: it describes no client, and no client refers to it");
}

QString ignoredText(const existing::Ignored &ignored, const QList<existing::Source> &sources)
{
    const QString place = ignored.reason == IgnoredReason::NothingInIt
        ? sourceName(sources, ignored.spot.source)
        : placeText(ignored.spot, sources);
    const QString reason = reasonText(ignored.reason);
    if (ignored.name.isEmpty())
        return place.isEmpty() ? reason : ExistingText::tr("%1: %2", "line, reason").arg(place, reason);
    if (place.isEmpty())
        return ExistingText::tr("%1 — %2", "name, reason").arg(ignored.name, reason);
    return ExistingText::tr("%1: %2 — %3", "line, name, reason").arg(place, ignored.name, reason);
}

QString gapText(const existing::CredentialGap &gap, const QList<existing::Source> &sources)
{
    using Reason = existing::CredentialGap::Reason;
    QString where = placeText(gap.spot, sources);
    if (!gap.name.isEmpty() && gap.reason != Reason::PerhapsInFile)
        where = where.isEmpty() ? gap.name : ExistingText::tr("%1, %2", "name, line").arg(gap.name, where);
    switch (gap.reason) {
    case Reason::Referred:
        return where.isEmpty() ? ExistingText::tr("Not here: the file only refers to it.")
                               //: %1 is a variable and a line.
                               : ExistingText::tr("Not here: the file only refers to it (%1).").arg(where);
    case Reason::Placeholder:
        //: %1 is a variable and a line.
        return ExistingText::tr("Not here: a placeholder stands in its place (%1).").arg(where);
    case Reason::NotAccepted:
        //: %1 is a variable and a line.
        return ExistingText::tr("Not taken: what stands there cannot be it (%1).").arg(where);
    case Reason::PerhapsInFile:
        return gap.name.isEmpty()
            ? ExistingText::tr("Not here: perhaps in another file.")
            //: %1 is the name of a file.
            : ExistingText::tr("Not here: perhaps in %1, which was not given.").arg(gap.name);
    case Reason::NotThere:
        break;
    }
    return ExistingText::tr("Not in the file.");
}

Explanation explain(const existing::Refusal &refusal, const QList<existing::Source> &sources)
{
    const Words words = wordsFor(refusal.reason, refusal.name);
    const QString place = placeText(refusal.spot, sources);
    return {.title = words.title,
        .whatHappened
        = place.isEmpty() ? words.what : ExistingText::tr("%1 (%2)", "sentence, line").arg(words.what, place),
        .nextStep = words.next};
}

Explanation explainUnreadableFile(const QString &fileName, const FileError &error)
{
    const bool isTooLarge = error.problem == FileProblem::TooLarge;
    return {.title = ExistingText::tr("%1 could not be read").arg(fileName),
        .whatHappened = isTooLarge ? ExistingText::tr("It is larger than any configuration of a client.")
            : error.problem == FileProblem::NotAFile
            ? ExistingText::tr("It is no file but a folder, a pipe or a device.")
            : ExistingText::tr("The system does not let this program read it."),
        .nextStep = ExistingText::tr("Open another file, or paste its text."),
        .details = error.detail};
}

} // namespace broker::ui
