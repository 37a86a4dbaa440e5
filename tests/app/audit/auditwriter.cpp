// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
//
// auditwriter FOLDER [NAME]: appends numbered entries and prints each number once it is on disk, for ever.
// With a name the numbers are "NAME 1", "NAME 2" and so on.

#include "audit/auditjournal.h"

#include <QCoreApplication>
#include <QString>

#include <cstdio>

using namespace broker;
using namespace broker::audit;

int main(int argc, char **argv)
{
    // On Windows argv has no letters beyond the code page.
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const QString name = arguments.size() == 3 ? arguments.at(2) + u' ' : QString();
    AuditJournal journal(arguments.at(1), clock, {20'000, 100'000'000});
    for (int number = 1;; ++number) {
        Entry entry;
        entry.action = Action::SecretStored;
        entry.orgName = QString(200, u'x');
        entry.detail = name + QString::number(number);
        if (!journal.append(entry))
            return 1;
        std::printf("%s\n", qPrintable(entry.detail));
        std::fflush(stdout);
    }
}
