// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "core/pastedtext.h"
#include "products/tokenforms.h"
#include "records/paths.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CommandLine)
};

struct OptionSet
{
    QCommandLineOption practice{QStringLiteral("practice"),
        Texts::tr("Start in practice mode, with a made-up Snyk. Nothing leaves this computer.")};
    QCommandLineOption apiUrl{QStringLiteral("api-url"),
        Texts::tr("Start with this address of Snyk's API, for single tenant."),
        //: Stands for a web address in the help of the command line.
        Texts::tr("address")};
    QCommandLineOption profile{QStringLiteral("profile"),
        Texts::tr("Use settings, records and keychain entries of this profile. Letters, digits, - and _."),
        //: Stands for the name of a profile in the help of the command line.
        Texts::tr("name")};
    QCommandLineOption tray{
        QStringLiteral("tray"), Texts::tr("Start without a window, in the tray where there is one.")};
    QCommandLineOption setUp{nameOf(startGoalNames, StartGoal::SetUp), Texts::tr("Begin to set up a token.")};
    QCommandLineOption due{
        nameOf(startGoalNames, StartGoal::Due), Texts::tr("Show the list with what is due next selected.")};
    QCommandLineOption quit{QStringLiteral("quit"), Texts::tr("Ask the program that is running to quit.")};
    QCommandLineOption version{
        {QStringLiteral("v"), QStringLiteral("version")}, Texts::tr("Print the version and exit.")};
    QCommandLineOption help{
        {QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Print this help and exit.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({practice, apiUrl, profile, tray, setUp, due, quit, version, help});
    }
};

bool isSecretForm(products::PastedForm form)
{
    return form == products::form::jsonWebToken || products::ownerOf(form) != products::FormOwner::Nobody;
}

/// Looks at the pieces too, because a secret may stand behind "=" or inside an address.
bool holdsSecret(const QString &argument)
{
    static const QLatin1String separators("=:/@?&;, \t\r\n\"'");
    qsizetype start = 0;
    for (qsizetype i = 0; i <= argument.size(); ++i) {
        if (i < argument.size() && !separators.contains(argument.at(i)))
            continue;
        QString piece = argument.mid(start, i - start);
        while (piece.startsWith(u'-'))
            piece.remove(0, 1);
        if (isSecretForm(products::formOf(cleanPastedSecret(std::move(piece)).secret)))
            return true;
        start = i + 1;
    }
    return false;
}

/// Only what can be an option of some program; the rest may be anything, also a secret.
bool canBeOptionName(const QString &name)
{
    return name.size() <= 24 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'-';
    });
}

Failure<CommandLineError> failure(CommandLineErrorKind kind, const QString &optionName = QString())
{
    return Failure(CommandLineError{kind, optionName});
}

} // namespace

Result<Options, CommandLineError> parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Options();
    // Before anything else, so that no later message can repeat it.
    if (std::any_of(std::next(arguments.cbegin()), arguments.cend(), holdsSecret))
        return failure(CommandLineErrorKind::LooksLikeSecret);

    QCommandLineParser parser;
    const OptionSet known;
    known.addTo(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty() && canBeOptionName(unknown.constFirst()))
            return failure(CommandLineErrorKind::UnknownOption, unknown.constFirst());
        return failure(CommandLineErrorKind::NotUnderstood);
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(CommandLineErrorKind::NotUnderstood);

    Options options;
    options.practice = parser.isSet(known.practice);
    options.tray = parser.isSet(known.tray);
    // Nobody can want both; the wizard is in front of the list then.
    if (parser.isSet(known.setUp))
        options.goal = StartGoal::SetUp;
    else if (parser.isSet(known.due))
        options.goal = StartGoal::Due;
    options.quit = parser.isSet(known.quit);
    options.showVersion = parser.isSet(known.version);
    options.showHelp = parser.isSet(known.help);
    if (parser.isSet(known.apiUrl)) {
        options.apiUrl = HttpsUrl::parse(parser.value(known.apiUrl));
        if (!options.apiUrl)
            return failure(CommandLineErrorKind::UnsafeApiUrl);
    }
    if (parser.isSet(known.profile)) {
        options.profile = parser.value(known.profile);
        if (options.profile.isEmpty() || !records::isProfileName(options.profile))
            return failure(CommandLineErrorKind::BadProfileName);
    }
    return options;
}

bool needsNoScreen(const QStringList &arguments)
{
    const auto options = parseCommandLine(arguments);
    return options && (options->showHelp || options->showVersion || options->quit);
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Gets Snyk Broker tokens and keeps them in the keychain of the "
                  "operating system. Tokens are never taken from the command "
                  "line: they are entered in the window."));
    OptionSet().addTo(parser);
    return parser.helpText();
}

QString commandLineErrorText(const CommandLineError &error)
{
    switch (error.kind) {
    case CommandLineErrorKind::LooksLikeSecret:
        return Texts::tr("One of the options looks like a token. It was not used, but treat it as known to "
                         "others: programs on this computer can read command lines. Start the program "
                         "without it and enter the token in the window.");
    case CommandLineErrorKind::UnsafeApiUrl:
        //: --api-url is not translated.
        return Texts::tr("The address given with --api-url cannot be used: it has to begin with https:// and "
                         "must not hold a user name. http:// is accepted for this computer only.");
    case CommandLineErrorKind::BadProfileName:
        //: --profile is not translated.
        return Texts::tr(
            "The name given with --profile cannot be used: it may hold letters, digits, - and _, at "
            "most 40 of them.");
    case CommandLineErrorKind::UnknownOption:
        //: %1 is the name of an option. --help is not translated.
        return Texts::tr("There is no option \"%1\". See --help.").arg(error.optionName);
    case CommandLineErrorKind::NotUnderstood:
        //: --help is not translated.
        return Texts::tr("The options were not understood. See --help.");
    }
    return {};
}

} // namespace broker::ui
