// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Files of clients that somebody set up by hand: commands, env-files, YAML, JSON. The first part, up to a
// line of "====", is what is read, the rest a file that it may refer to.

#include "existing/read.h"
#include "fuzzing.h"
#include "snyk/plaintext.h"

using namespace broker;
using namespace broker::existing;

using fuzzing::isBounded;
using fuzzing::require;

namespace {

/// Whatever is shown is no token.
void lookForToken(const QList<Ignored> &ignored, const QString &name, const BrokerToken &token)
{
    const QString text = token.secret().reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    require(!name.contains(text, Qt::CaseInsensitive));
    for (const Ignored &one : ignored)
        require(!one.name.contains(text, Qt::CaseInsensitive));
}

void look(const QList<Ignored> &ignored, qsizetype sources)
{
    for (const Ignored &one : ignored) {
        require(isBounded(one.name, snyk::longestName));
        require(one.spot.source >= 0 && one.spot.source < sources && one.spot.line >= 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    const QByteArray file = fuzzing::before("\n====", bytes);
    QList<Source> sources{{QStringLiteral("compose.yaml"), Secret::take(QByteArray(file))}};
    if (file.size() < bytes.size())
        sources.append({QStringLiteral(".env"), Secret::take(bytes.mid(file.size() + 1))});
    const auto reading = read(sources);
    if (!reading) {
        require(isBounded(reading.error().name, snyk::longestName));
        return 0;
    }
    require(!reading->clients.isEmpty());
    look(reading->ignored, sources.size());
    for (const Found &found : reading->clients) {
        look(found.ignored, sources.size());
        lookForToken(found.ignored + reading->ignored, found.name, found.token);
        require(found.source >= 0 && found.source < sources.size());
        require(!found.types.isEmpty());
        require(BrokerToken::parse(found.token.secret()).has_value());
        // Nothing is handed on that the form would not take.
        for (const auto &spec : integrations::fieldsOf(found.types.constFirst())) {
            const auto problem = clientconfig::checkField(spec, found.answers);
            const bool isEmpty = found.answers.isEmpty(spec.field);
            require(isEmpty || !problem || problem->severity != clientconfig::Severity::Error);
        }
    }
    return 0;
}
