// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Hand-overs, which come by mail from anybody: the file as a whole, what is inside once it is unlocked, and
// the key that somebody wants it to be locked for.

#include "clientconfig/draft.h"
#include "fuzzing.h"
#include "handover/content.h"
#include "handover/exchangekey.h"
#include "handover/sealedfile.h"
#include "records/targetregion.h"
#include "snyk/plaintext.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace broker;
using namespace broker::handover;

using fuzzing::isBounded;
using fuzzing::require;

namespace {

void readFile(const QByteArray &bytes)
{
    const auto file = parse(bytes);
    if (!file)
        return;
    require(file->head.size() + file->nonce.size() + file->body.size() + 32 == bytes.size());
    require(file->nonce.size() == nonceSize && file->body.size() >= tagSize);
    require(file->label.expires.isValid());
    if (const auto *by = std::get_if<SealedFile::Passphrase>(&file->lock))
        require(by->salt.size() == saltSize && by->cost.memoryKiB <= highestCost.memoryKiB
            && by->cost.passes <= highestCost.passes);
}

void readContent(const QByteArray &bytes)
{
    const auto handover = decode(Secret::take(QByteArray(bytes)));
    if (!handover)
        return;
    require(records::regionOf(handover->target).has_value());
    for (const QString &line : {handover->program, handover->sender, handover->recipient,
             handover->target.org.name, handover->target.org.slug})
        require(isBounded(line, snyk::longestName));
    require(handover->message.size() <= records::longestNote);
    // What was understood once is understood again, and makes the same files.
    const auto again = decode(encode(*handover));
    require(again.has_value());
    for (const clientconfig::Carrier carrier : clientconfig::carriers()) {
        const auto one = clientconfig::complete(carrier, handover->draft, handover->token);
        const auto other = clientconfig::complete(carrier, again->draft, again->token);
        require(one.has_value() == other.has_value());
        if (one && *one)
            require(*other && (*one)->text == (*other)->text);
    }
}

/// What a colleague says is the own key.
void readKey(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QString &said : QStringList{text, QLatin1String("bta-key-") + text}) {
        if (const auto key = PublicKey::parse(said))
            require(PublicKey::parse(key->text()) == key && key->bytes().size() == 32);
    }
    const auto made = PublicKey::of(bytes.leftJustified(32, '\0', true));
    require(made && PublicKey::parse(made->text()) == made && made->fingerprint().size() == 35);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    readFile(bytes);
    // As if the digest were right, which no input ever makes by chance.
    if (bytes.size() > 34)
        readFile(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    readContent(bytes);
    readKey(bytes);
    return 0;
}
