// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "languages.h"
#include "platform/appearance.h"
#include "platform/icons.h"
#include "practicewalk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <cstdlib>

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Walks the program through practice mode."));
    parser.addHelpOption();
    const QCommandLineOption pictures(QStringLiteral("screenshots"),
        QStringLiteral("Write a picture of every page."), QStringLiteral("folder"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Light text on dark."));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("Right to left."));
    parser.addOptions({pictures, dark, mirrored});
    parser.process(application);

    broker::ui::Languages languages;
    languages.install(application, QLocale());
    QGuiApplication::setWindowIcon(broker::ui::applicationIcon());
    broker::ui::AppearanceSwitch appearance(application);
    if (parser.isSet(dark))
        appearance.apply(broker::ui::Appearance::Dark);
    if (parser.isSet(mirrored))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    broker::test::PracticeWalk walk(parser.value(pictures), appearance);
    return walk.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
