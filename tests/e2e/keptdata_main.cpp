// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a user of the installed program has: `kept-data leave` puts a token into its list and into the
// keychain, `kept-data find` looks whether both are there and belong together.

#include "composition.h"
#include "support/await.h"
#include "support/samples.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace {

using namespace broker;
using test::await;

bool leave(const ui::Composition &composition)
{
    const BrokerToken token = samples::brokerToken();
    const records::TokenRecord record = samples::record(token);
    const auto stored = await(composition.real().keychain.write(record.key, token.secret(), {}));
    return stored && *stored && composition.real().records.put(record);
}

bool isThere(const ui::Composition &composition)
{
    const auto record = composition.real().records.findByFingerprint(samples::brokerToken().fingerprint());
    if (!record)
        return false;
    const auto read = await(composition.real().keychain.read(record->key, {}));
    const auto token = read && *read ? BrokerToken::parse(**read) : std::nullopt;
    return token && token->fingerprint() == record->fingerprint;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ui::Composition composition(ui::Environment::ofThisMachine(), QString());
    if (!composition.loadRecords())
        return EXIT_FAILURE;
    const bool isRight = QCoreApplication::arguments().value(1) == QLatin1String("leave")
        ? leave(composition)
        : isThere(composition);
    QTextStream(stdout) << (isRight ? "as it should be" : "not as it should be") << Qt::endl;
    return isRight ? EXIT_SUCCESS : EXIT_FAILURE;
}
