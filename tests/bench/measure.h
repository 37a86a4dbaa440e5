// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

// What the benches measure with, and how they say it.
namespace broker::test {

/// Of this thread alone: servers have others. What else runs on the machine hardly counts.
[[nodiscard]] double cpuMilliseconds();
[[nodiscard]] double milliseconds(const QElapsedTimer &timer);
/// Of this process, without what it shares.
[[nodiscard]] double pssInKiB();
/// Of numbers in any order.
[[nodiscard]] double percentile(QList<double> numbers, int percent);

void title(const QString &text);
void print(const char *what, double value, const char *unit = "");

enum class Goal { AtMost, AtLeast };
/// The same, beside what is wanted, and whether it is so.
void print(const char *what, double value, const char *unit, Goal goal, double wanted);
/// So many goals were missed since the program began.
[[nodiscard]] int missedGoals();

} // namespace broker::test
