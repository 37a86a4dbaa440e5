// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The program with its window, tray icon and notifications, at a time that its caller chooses. Says
// "started" once it has looked at the list, "shown" and "hidden" for the window.

#include "background.h"
#include "composition.h"
#include "mainwindow.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "support/fixedclock.h"
#include "support/silenthttp.h"
#include "vault/sessionvault.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QPushButton>
#include <QTextStream>

using namespace broker;
using namespace broker::test;

namespace {

void say(const char *what)
{
    QTextStream(stdout) << what << Qt::endl;
}

/// Says when the window comes and goes.
class Watch final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            say("shown");
        else if (event->type() == QEvent::Hide)
            say("hidden");
        return false;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Broker Token Assistant"));
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QString(), QStringLiteral("folder"));
    const QCommandLineOption now(QStringLiteral("now"), QString(), QStringLiteral("time"));
    const QCommandLineOption tray(QStringLiteral("tray"));
    const QCommandLineOption snooze(QStringLiteral("snooze"));
    parser.addOptions({data, now, tray, snooze});
    parser.process(application);

    const auto makeHttp = [] { return std::make_unique<SilentHttp>(); };
    const auto makePracticeHttp = [makeHttp](const sandbox::Past &) { return makeHttp(); };
    ui::Composition composition(
        {std::make_unique<const FixedClock>(QDateTime::fromString(parser.value(now), Qt::ISODate)),
            std::make_unique<vault::SessionVault>(), makeHttp, makePracticeHttp, parser.value(data),
            parser.value(data)},
        QString());
    ui::ClipboardGuard clipboard(*QGuiApplication::clipboard());
    const ui::UrlOpener opener;
    ui::MainWindow window(composition,
        {clipboard, opener, [](const ui::WizardRequest &, QWidget &) -> QDialog * { return nullptr; },
            [] { return std::nullopt; }, std::nullopt});
    Watch watch;
    window.installEventFilter(&watch);
    ui::Background background(
        window, composition.real().settings, QStringLiteral("io.github.broker_token_assistant"));
    const bool later = parser.isSet(snooze);
    const auto onStarted = [&window, &composition, later] {
        auto *button = window.findChild<QPushButton *>(QStringLiteral("snoozeReminderButton"));
        if (later && button)
            button->click();
        // What was sent before is with the bus once it has answered.
        (void)QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("none.such"));
        // As before its end: whoever hears of it ends this without asking.
        composition.real().records.settle();
        say("started");
    };
    QObject::connect(&window, &ui::MainWindow::started, &window, onStarted, Qt::QueuedConnection);
    background.start(parser.isSet(tray));
    return QApplication::exec();
}
