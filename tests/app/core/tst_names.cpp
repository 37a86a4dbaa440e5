// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/names.h"
#include "support/testroom.h"

#include <QTest>

namespace broker {

enum class Fruit { Apple, Pear, Plum };

constexpr Names<Fruit, 3> fruits{{
    {Fruit::Apple, QLatin1String("apple")},
    {Fruit::Pear, QLatin1String("pear")},
    {Fruit::Plum, QLatin1String("plum")},
}};
static_assert(isComplete(fruits));

// A table that lacks one, whichever it is, does not compile beside its static_assert.
constexpr Names<Fruit, 2> withoutTheLast{{
    {Fruit::Apple, QLatin1String("apple")},
    {Fruit::Pear, QLatin1String("pear")},
}};
static_assert(!isComplete(withoutTheLast));
constexpr Names<Fruit, 2> withoutTheFirst{{
    {Fruit::Pear, QLatin1String("pear")},
    {Fruit::Plum, QLatin1String("plum")},
}};
static_assert(!isComplete(withoutTheFirst));
constexpr Names<Fruit, 3> oneTwice{{
    {Fruit::Apple, QLatin1String("apple")},
    {Fruit::Pear, QLatin1String("pear")},
    {Fruit::Pear, QLatin1String("plum")},
}};
static_assert(!isComplete(oneTwice));
constexpr Names<Fruit, 3> sameName{{
    {Fruit::Apple, QLatin1String("apple")},
    {Fruit::Pear, QLatin1String("pear")},
    {Fruit::Plum, QLatin1String("pear")},
}};
static_assert(!isComplete(sameName));

class TestNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBothWays()
    {
        for (const auto &[value, text] : fruits) {
            QCOMPARE(nameOf(fruits, value), text);
            QCOMPARE(valueOf(fruits, QString(text)), std::optional(value));
        }
    }
    void knowsNoOthers()
    {
        for (const char *text : {"", "Apple", "apple ", "cherry"})
            QVERIFY(!valueOf(fruits, QString::fromLatin1(text)));
    }
};

} // namespace broker

using broker::TestNames;
BTA_BARE_TEST(TestNames)
#include "tst_names.moc"
