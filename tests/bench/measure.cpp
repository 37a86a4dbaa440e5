// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/measure.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace broker::test {

namespace {

int missed = 0;

QString line(const char *what, double value, const char *unit)
{
    return QStringLiteral("  %1%2 %3")
        .arg(QString::fromLatin1(what), -60)
        .arg(value, 10, 'f', 3)
        .arg(QString::fromLatin1(unit), -4);
}

void write(const QString &text)
{
    QTextStream(stdout) << text << '\n' << Qt::flush;
}

} // namespace

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double pssInKiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : file.readAll().split('\n')) {
        if (each.startsWith("Pss:"))
            return each.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

double percentile(QList<double> numbers, int percent)
{
    if (numbers.isEmpty())
        return 0;
    std::sort(numbers.begin(), numbers.end());
    return numbers.at(std::min(numbers.size() * percent / 100, numbers.size() - 1));
}

void title(const QString &text)
{
    write(text);
}

void print(const char *what, double value, const char *unit)
{
    write(line(what, value, unit));
}

void print(const char *what, double value, const char *unit, Goal goal, double wanted)
{
    const bool isMet = goal == Goal::AtMost ? value <= wanted : value >= wanted;
    missed += isMet ? 0 : 1;
    write(line(what, value, unit)
        + QStringLiteral(" %1 %2 %3")
              .arg(goal == Goal::AtMost ? QStringLiteral("at most") : QStringLiteral("at least"))
              .arg(wanted, 0, 'f', 2)
              .arg(isMet ? QString() : QStringLiteral("MISSED")));
}

int missedGoals()
{
    return missed;
}

} // namespace broker::test
