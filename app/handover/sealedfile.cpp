// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sealedfile.h"

#include "core/moment.h"
#include "core/overloaded.h"
#include "handover/passphrase.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <type_traits>

namespace broker::handover {

namespace {

constexpr QByteArrayView magic("broker-token-assistant-handover\n");
constexpr quint16 formatVersion = 1;
constexpr quint8 lockedByPassphrase = 1;
constexpr quint8 lockedByKey = 2;
constexpr qsizetype keyMarkSize = 16;
constexpr qsizetype digestSize = 32;

template <class Number>
void put(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), static_cast<qsizetype>(sizeof big));
}

/// Takes bytes from the front; once there are too few, nothing but zeros come.
class Reader final
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool isShort() const noexcept { return m_isShort; }
    [[nodiscard]] qsizetype at() const noexcept { return m_at; }

    QByteArray take(qsizetype count)
    {
        m_isShort = m_isShort || m_bytes.size() - m_at < count;
        if (m_isShort)
            return QByteArray(count, '\0');
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }

    template <class Number>
    Number number()
    {
        return qFromBigEndian<Number>(take(static_cast<qsizetype>(sizeof(Number))).constData());
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isTooHigh(const Cost &cost)
{
    return cost.passes > highestCost.passes || cost.memoryKiB > highestCost.memoryKiB;
}

bool isTooLow(const Cost &cost)
{
    return cost.passes < lowestCost.passes || cost.memoryKiB < lowestCost.memoryKiB;
}

QByteArray beginningOf(const Label &label, quint8 lock)
{
    QByteArray head = magic.toByteArray();
    put(head, formatVersion);
    put(head, lock);
    put(head, static_cast<quint8>(label.practice ? 1 : 0));
    put(head, static_cast<qint64>(label.expires.toSecsSinceEpoch()));
    return head;
}

QByteArray finished(const Secret &content, const QByteArray &head, const ContentKey &key)
{
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray file = head + nonce + encrypted(content, head, nonce, key);
    file += digestOf(file);
    return file;
}

} // namespace

Result<QByteArray, SealProblem> seal(const Secret &content, const Label &label, const Lock &lock)
{
    using Sealed = Result<QByteArray, SealProblem>;
    ContentKey key;
    return std::visit(Overloaded{[&](const ByPassphrase &by) -> Sealed {
                                     const QByteArray salt = randomBytes(saltSize);
                                     if (!deriveKey(key, canonical(by.passphrase), salt, by.cost))
                                         return Failure(SealProblem::NotEnoughMemory);
                                     QByteArray head = beginningOf(label, lockedByPassphrase);
                                     put(head, by.cost.passes);
                                     put(head, by.cost.memoryKiB);
                                     head += salt;
                                     return finished(content, head, key);
                                 },
                          [&](const ByKey &by) -> Sealed {
                              fillRandomly(key);
                              const auto box = boxed(key, by.key.bytes());
                              if (!box)
                                  return Failure(SealProblem::UnusableKey);
                              const QByteArray head = beginningOf(label, lockedByKey) + by.key.mark() + *box;
                              return finished(content, head, key);
                          }},
        lock);
}

Result<SealedFile, Refusal> parse(const QByteArray &file)
{
    if (!file.startsWith(magic))
        return Failure(Refusal::NotAHandover);
    Reader reader(file);
    reader.take(magic.size());
    const auto version = reader.number<quint16>();
    if (reader.isShort())
        return Failure(Refusal::Damaged);
    // Before the digest: another version may have another rule for that.
    if (version > formatVersion)
        return Failure(Refusal::NewerVersion);
    if (file.size() > largestFile || file.size() < digestSize
        || digestOf(file.chopped(digestSize)) != file.last(digestSize))
        return Failure(Refusal::Damaged);
    const auto lock = reader.number<quint8>();
    const auto mode = reader.number<quint8>();
    const auto expires = utcMomentOf(reader.number<qint64>());
    if (version != formatVersion || mode > 1 || !expires)
        return Failure(Refusal::Damaged);
    SealedFile sealed;
    sealed.label = {mode == 1, *expires};
    if (lock == lockedByPassphrase) {
        SealedFile::Passphrase by;
        by.cost.passes = reader.number<quint32>();
        by.cost.memoryKiB = reader.number<quint32>();
        by.salt = reader.take(saltSize);
        if (reader.isShort() || isTooLow(by.cost))
            return Failure(Refusal::Damaged);
        if (isTooHigh(by.cost))
            return Failure(Refusal::TooCostly);
        sealed.lock = by;
    } else if (lock == lockedByKey) {
        SealedFile::Key by;
        by.mark = reader.take(keyMarkSize);
        by.box = reader.take(boxSize);
        sealed.lock = by;
    } else {
        return Failure(Refusal::Damaged);
    }
    sealed.head = file.first(reader.at());
    sealed.nonce = reader.take(nonceSize);
    const qsizetype bodySize = file.size() - reader.at() - digestSize;
    if (reader.isShort() || bodySize < tagSize)
        return Failure(Refusal::Damaged);
    sealed.body = reader.take(bodySize);
    return sealed;
}

Result<Secret, Refusal> unseal(const SealedFile &file, const Secret &passphrase)
{
    const auto *by = std::get_if<SealedFile::Passphrase>(&file.lock);
    if (!by)
        return Failure(Refusal::OtherKey);
    ContentKey key;
    if (!deriveKey(key, canonical(passphrase), by->salt, by->cost))
        return Failure(Refusal::NotEnoughMemory);
    const auto content = decrypted(file.body, file.head, file.nonce, key);
    if (!content)
        return Failure(Refusal::WrongPassphrase);
    return *content;
}

Result<Secret, Refusal> unseal(const SealedFile &file, const ExchangeKey &pair)
{
    const auto *by = std::get_if<SealedFile::Key>(&file.lock);
    if (!by || by->mark != pair.publicHalf().mark())
        return Failure(Refusal::OtherKey);
    ContentKey key;
    if (!unbox(key, by->box, pair.secretHalf()))
        return Failure(Refusal::Altered);
    const auto content = decrypted(file.body, file.head, file.nonce, key);
    if (!content)
        return Failure(Refusal::Altered);
    return *content;
}

} // namespace broker::handover
