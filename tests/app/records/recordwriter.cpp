// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
//
// recordwriter FILE COUNT: puts that many records of organizations that nobody else has, one after the
// other, and prints the id of each once it is stored.

#include "records/recordstore.h"

#include "samplerecords.h"

#include <QCoreApplication>

#include <cstdio>

using namespace broker;

int main(int argc, char **argv)
{
    // On Windows argv has no letters beyond the code page.
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    records::RecordStore store(arguments.at(1), clock);
    if (!store.load())
        return 1;
    const int count = arguments.at(2).toInt();
    for (int i = 0; i < count; ++i) {
        auto put = store.put(sample::record(OrgId::create(), QStringLiteral("gitlab"), i));
        // Said to the user, who tries again: on a busy disk the others may hold the list for long.
        while (!put && put.error().kind == records::RecordErrorKind::Busy)
            put = store.put(sample::record(OrgId::create(), QStringLiteral("gitlab"), i));
        if (!put)
            return 1;
        std::printf("%s\n", qPrintable(put->id.toString()));
        std::fflush(stdout);
    }
    return 0;
}
