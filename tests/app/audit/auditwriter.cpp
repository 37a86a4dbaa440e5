// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
//
// auditwriter FOLDER: appends numbered entries and prints each number once it is on disk, for ever.

#include "audit/auditjournal.h"

#include <QString>

#include <cstdio>

using namespace broker;
using namespace broker::audit;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const SystemClock clock;
    AuditJournal journal(QString::fromLocal8Bit(argv[1]), clock, {20'000, 100'000'000});
    for (int number = 1;; ++number) {
        Entry entry;
        entry.action = Action::SecretStored;
        entry.orgName = QString(200, u'x');
        entry.detail = QString::number(number);
        if (!journal.append(entry))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
