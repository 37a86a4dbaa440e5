// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "background.h"
#include "board/boardtext.h"
#include "commandline.h"
#include "composition.h"
#include "core/log.h"
#include "languages.h"
#include "mainwindow.h"
#include "platform/appearance.h"
#include "platform/autostart.h"
#include "platform/buttonorder.h"
#include "platform/clipboardguard.h"
#include "platform/completionkeys.h"
#include "platform/console.h"
#include "platform/hardening.h"
#include "platform/icons.h"
#include "platform/programfacts.h"
#include "platform/programidentity.h"
#include "platform/singleinstance.h"
#include "platform/straykeys.h"
#include "platform/unixsignals.h"
#include "platform/urlopener.h"
#include "platform/windowframes.h"
#include "preferences/settingsdialog.h"
#include "wizardopener.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSslSocket>
#include <QStandardPaths>

#include <chrono>
#include <cstdlib>
#include <optional>
#include <utility>

namespace {

using namespace broker;
using ui::SingleInstance;

// Returned to scripts; documented in the manual page.
constexpr int exitUsage = 2;
constexpr int exitOtherSilent = 3;
constexpr int exitStillRunning = 4;

/// For a job that is told to stop and writes down how far it came.
constexpr std::chrono::seconds quitPatience(20);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Main)
};

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Broker Token Assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BTA_VERSION));
    ui::nameToDesktop(QStringLiteral(BTA_APP_ID));
}

QStringList rawArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// --help and --version. False when neither was asked for.
bool answerInText(const ui::Options &options)
{
    if (options.showVersion)
        ui::printLine(ui::Console::Output, ui::programFactLines().join(u'\n'));
    else if (options.showHelp)
        ui::printLine(ui::Console::Output, ui::commandLineHelp());
    return options.showVersion || options.showHelp;
}

/// --quit
int endOthers()
{
    if (SingleInstance::askAllToQuit(SingleInstance::defaultFolder(), quitPatience))
        return EXIT_SUCCESS;
    ui::printLine(
        ui::Console::Error, Texts::tr("The program is still running. It may have a question for you."));
    return exitStillRunning;
}

/// What needs no screen.
int answerWithoutScreen(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ui::Languages languages;
    languages.install(application, QLocale());
    const auto options = ui::parseCommandLine(QCoreApplication::arguments());
    if (!options)
        return exitUsage;
    return answerInText(*options) ? EXIT_SUCCESS : endOthers();
}

std::optional<ui::Explanation> checkTls()
{
    if (QSslSocket::supportsSsl())
        return std::nullopt;
    return ui::explainMissingTls(QSslSocket::sslLibraryBuildVersionString());
}

int sayOtherIsSilent()
{
    const QString text
        = Texts::tr("The program is running already but does not answer. End it, then start it again.");
    ui::printLine(ui::Console::Error, text);
    QMessageBox box(QMessageBox::Warning, Texts::tr("Broker Token Assistant"), text, QMessageBox::Close);
    box.setWindowIcon(ui::applicationIcon());
    box.open();
    QApplication::exec();
    return exitOtherSilent;
}

QString chosenLanguage(const QString &profile)
{
    return settings::Settings(ui::settingsFileOf(profile)).language.value();
}

ui::Autostart::Program loginProgram(const QString &profile)
{
    QStringList arguments{QStringLiteral("--tray")};
    QString appId = QStringLiteral(BTA_APP_ID);
    if (!profile.isEmpty()) {
        arguments += {QStringLiteral("--profile"), profile};
        appId += QLatin1Char('.') + profile;
    }
    return {QCoreApplication::applicationFilePath(), arguments, appId, QCoreApplication::applicationName()};
}

int run(QApplication &application, const ui::Options &options)
{
    SingleInstance instance(SingleInstance::defaultFolder(), options.profile);
    switch (instance.acquire(options.goal)) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::AskedOther:
        return EXIT_SUCCESS;
    case SingleInstance::Outcome::OtherSilent:
        return sayOtherIsSilent();
    case SingleInstance::Outcome::CannotTell:
        qCWarning(logUi) << "Cannot tell whether another instance runs.";
        break;
    }

    const ui::UnixSignals unixSignals;
    // Not quit(), which asks the windows: whoever sends a signal does not wait for an answer.
    QObject::connect(&unixSignals, &ui::UnixSignals::quitRequested, &application,
        [] { QCoreApplication::exit(EXIT_SUCCESS); });

    ui::Environment environment = ui::Environment::ofThisMachine();
    environment.updateAddress = QStringLiteral(BTA_UPDATE_ADDRESS);
    ui::Composition composition(std::move(environment), options.profile);
    if (options.practice)
        composition.enterPractice();
    const ui::StrayKeys strayKeys(application);
    const ui::ButtonOrder buttonOrder(application);
    const ui::CompletionKeys completionKeys(application);
    ui::ClipboardGuard clipboard(*QGuiApplication::clipboard());
    const ui::UrlOpener opener([&composition] { return composition.isPractice(); });
    settings::Settings &settings = composition.real().settings;
    ui::matchFramesToWindows(application);
    ui::AppearanceSwitch appearance(application);
    appearance.apply(settings.appearance.value());
    const ui::Autostart autostart(loginProgram(options.profile),
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    network::NetworkPolicy &network = composition.network();
    const auto openSettings
        = [&](const Workspace &workspace, QWidget &parent, const std::function<void()> &changed) {
              return ui::openSettingsDialog(workspace,
                  {appearance, autostart, &network, composition.updateParts(opener)}, parent, changed);
          };
    ui::MainWindow window(
        composition, {clipboard, opener, ui::openTokenWizard, checkTls, options.apiUrl, openSettings});
    // Drawing it in every size that a desktop may want takes as long as the rest of the window.
    QObject::connect(&window, &ui::MainWindow::started, &application,
        [] { QGuiApplication::setWindowIcon(ui::applicationIcon()); });
    ui::Background background(window, settings, QStringLiteral(BTA_APP_ID));
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &ui::MainWindow::visit);
    QObject::connect(&instance, &SingleInstance::quitRequested, &window, &ui::MainWindow::quit);
    window.goTo(options.goal);
    background.start(options.tray);
    const int code = QApplication::exec();
    // What was changed just now is noted as well.
    composition.settle();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    ui::hardenProcess();
    nameProgram();
    if (ui::needsNoScreen(rawArguments(argc, argv)))
        return answerWithoutScreen(argc, argv);

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    const auto options = ui::parseCommandLine(QCoreApplication::arguments());
    ui::Languages languages;
    languages.speak(application, options ? chosenLanguage(options->profile) : QString());
    if (!options) {
        ui::printLine(ui::Console::Error, ui::commandLineErrorText(options.error()));
        return exitUsage;
    }
    if (answerInText(*options))
        return EXIT_SUCCESS;
    return run(application, *options);
}
