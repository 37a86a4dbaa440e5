// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/heard.h"

#include "support/screenreader.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <chrono>
#include <cstdlib>
#include <string_view>

namespace broker::test {

namespace {

constexpr std::string_view listenOption("--listen");
constexpr std::chrono::seconds patience(30);

} // namespace

Heard::Heard()
{
    m_reader.setProcessChannelMode(QProcess::ForwardedChannels);
    m_reader.start(QCoreApplication::applicationFilePath(), {QLatin1String(listenOption.data())});
    QDeadlineTimer deadline(patience);
    while (!QAccessible::isActive() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    if (!QAccessible::isActive())
        qFatal("No screen reader hears this program: run it by .ci/desktop.");
}

Heard::~Heard()
{
    m_reader.kill();
    m_reader.waitForFinished();
}

void listenIfAsked(int argc, char *argv[])
{
    if (argc < 2 || argv[1] != listenOption)
        return;
    const QCoreApplication listener(argc, argv);
    ScreenReader reader;
    if (!reader.start())
        std::exit(EXIT_FAILURE);
    std::exit(QCoreApplication::exec());
}

} // namespace broker::test
