// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/secret.h"
#include "core/tokens.h"
#include "support/testroom.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <type_traits>

using namespace broker;

namespace {

/// In which state the watched memory was given back.
enum class Freed { No, AsZeroes, WithContent };
const char *watched = nullptr;
std::size_t watchedSize = 0;
Freed freed = Freed::No;

void giveBack(void *memory) noexcept
{
    if (memory != nullptr && memory == watched) {
        const bool zero = std::all_of(watched, watched + watchedSize, [](char c) { return c == 0; });
        freed = zero ? Freed::AsZeroes : Freed::WithContent;
    }
    std::free(memory);
}

} // namespace

// Replaced for this program only, to look at memory in the moment it is given back.
void *operator new[](std::size_t size)
{
    void *memory = std::malloc(size > 0 ? size : 1);
    if (memory == nullptr)
        std::abort();
    return memory;
}
void operator delete[](void *memory) noexcept
{
    giveBack(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    giveBack(memory);
}

namespace {

template <class Stream, class T>
concept StreamsTo = requires(Stream stream, const T &value)
{
    stream << value;
};

template <class T>
constexpr bool isClosed
    = !std::is_convertible_v<T, QString> && !std::is_constructible_v<QString, T> && !std::is_convertible_v<T, QByteArray> && !std::is_constructible_v<QByteArray, T> && !std::is_convertible_v<T, QVariant> && !std::is_constructible_v<QVariant, T> && !StreamsTo<QDebug, T> && !StreamsTo<QDataStream &, T> && !StreamsTo<QTextStream &, T>;

static_assert(StreamsTo<QDebug, QString>, "the check itself must be able to fail");
static_assert(isClosed<Secret>);
static_assert(isClosed<ApiToken>);
static_assert(isClosed<BrokerToken>);
static_assert(!std::is_constructible_v<Secret, QByteArray> && !std::is_constructible_v<Secret, QString>,
    "only take() makes a secret, because it wipes the source");
static_assert(std::is_copy_constructible_v<Secret>, "futures carry it");
static_assert(!std::is_convertible_v<ApiToken, BrokerToken> && !std::is_convertible_v<BrokerToken, ApiToken>);
static_assert(!std::is_convertible_v<Secret, ApiToken> && !std::is_convertible_v<Secret, BrokerToken>);

QByteArray copyOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBytes()
    {
        QByteArray plain("s3cret-s3cret");
        const QByteArray untouched(plain.constData(), plain.size());
        const Secret secret = Secret::take(std::move(plain));
        QVERIFY(plain.isEmpty()); // NOLINT: the emptiness of the source is what is promised
        QCOMPARE(copyOf(secret), untouched);
        QCOMPARE(secret.size(), untouched.size());
        QVERIFY(!secret.isEmpty());
    }

    void takesTextAsUtf8()
    {
        QString plain = QStringLiteral("pässwörd");
        plain.detach();
        const Secret secret = Secret::take(std::move(plain));
        QVERIFY(plain.isEmpty()); // NOLINT
        QCOMPARE(copyOf(secret), QByteArray("p\xc3\xa4ssw\xc3\xb6rd"));
    }

    void keepsBytesAfterNul() { QCOMPARE(Secret::take(QByteArray("a\0b", 3)).size(), 3); }

    void lastHandleWipes()
    {
        auto first = std::make_unique<Secret>(Secret::take(QByteArray("s3cret")));
        auto second = std::make_unique<Secret>(*first);
        freed = Freed::No;
        watchedSize = static_cast<std::size_t>(first->size());
        watched = first->reveal([](QByteArrayView bytes) { return bytes.data(); });
        first.reset();
        QCOMPARE(freed, Freed::No);
        second.reset();
        QCOMPARE(freed, Freed::AsZeroes);
        watched = nullptr;
    }

    void leavesSharedDataAlone()
    {
        QByteArray bytes("shared with somebody");
        const QByteArray other = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray("shared with somebody"));
        QString text = QStringLiteral("in read-only memory");
        wipe(text);
        QVERIFY(text.isEmpty());
    }

    void copiesShareOneBuffer()
    {
        const Secret first = Secret::take(QByteArray("one"));
        const Secret second = first; // NOLINT: the copy is the subject
        const auto address = [](QByteArrayView bytes) { return static_cast<const void *>(bytes.data()); };
        QCOMPARE(second.reveal(address), first.reveal(address));
    }

    void movedFromIsEmpty()
    {
        Secret first = Secret::take(QByteArray("one"));
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT
        QCOMPARE(first.size(), 0);
        QVERIFY(first == Secret());
        QCOMPARE(second.size(), 3);
    }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
        QTest::newRow("first differs") << QByteArray("xbc") << QByteArray("abc") << false;
        QTest::newRow("last differs") << QByteArray("abx") << QByteArray("abc") << false;
        QTest::newRow("high bit") << QByteArray("ab\xe3") << QByteArray("abc") << false;
        QTest::newRow("prefix") << QByteArray("ab") << QByteArray("abc") << false;
        QTest::newRow("empty and not") << QByteArray() << QByteArray("a") << false;
    }
    void compares()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, equal);
        QCOMPARE(Secret::take(std::move(a)) == Secret::take(std::move(b)), equal);
    }
};

BTA_TEST(TestSecret)
#include "tst_secret.moc"
