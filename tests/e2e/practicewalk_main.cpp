// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "languages.h"
#include "platform/icons.h"
#include "practicewalk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QPalette>

#include <cstdlib>

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(43, 45, 48), QColor(43, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 31, 34));
    palette.setColor(QPalette::AlternateBase, QColor(38, 40, 43));
    palette.setColor(QPalette::Highlight, QColor(46, 100, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 170, 240));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 63, 66));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

} // namespace

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
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(mirrored))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    broker::test::PracticeWalk walk(parser.value(pictures));
    return walk.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
