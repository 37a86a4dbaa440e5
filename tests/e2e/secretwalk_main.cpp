// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// secret-walk API-ADDRESS [--leak | --no-keychain]: reads the secrets as JSON from the first line of standard
// input, walks, says READY and stays until standard input ends.

#include "secretwalk.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    std::string line;
    std::getline(std::cin, line);
    const auto secrets = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    const QStringList arguments = QApplication::arguments();
    broker::test::SecretWalk walk(arguments.value(1),
        {secrets[QStringLiteral("api")].toString(), secrets[QStringLiteral("retrieved")].toString(),
            secrets[QStringLiteral("pasted")].toString()});
    const char *stuckAt = nullptr;
    if (arguments.contains(QStringLiteral("--leak")))
        stuckAt = walk.leak();
    else if (arguments.contains(QStringLiteral("--no-keychain")))
        stuckAt = walk.runWithoutKeychain();
    else
        stuckAt = walk.run();
    if (stuckAt) {
        QTextStream(stdout) << "Stuck at: " << stuckAt << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "READY" << Qt::endl;
    std::getline(std::cin, line);
    return EXIT_SUCCESS;
}
