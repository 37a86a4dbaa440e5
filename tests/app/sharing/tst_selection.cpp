// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selection.h"

#include "sharing/nameexclusions.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::sharing;

namespace {

snyk::Organization org(int number, const QString &name, const QString &slug)
{
    return {OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
                .value(),
        name, slug, std::nullopt, false};
}

const QList<snyk::Organization> all{org(1, QStringLiteral("Payments"), QStringLiteral("payments")),
    org(2, QStringLiteral("Bank default"), QStringLiteral("bank-default")),
    org(3, QStringLiteral("Twins"), QStringLiteral("twins-a")),
    org(4, QStringLiteral("twins"), QStringLiteral("twins-b")),
    org(5, QStringLiteral("Claims, South"), QStringLiteral("claims-south")),
    org(6, QStringLiteral("STRASSE"), QStringLiteral("road"))};

QString idOf(int number)
{
    return all.at(number - 1).id.toString();
}

} // namespace

class TestSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasPasted_data();
    void readsWhatWasPasted();
    void namesWhatItCannotPlace();
    void isBounded();
    void asksOnceWhoIsMeant();
    void leavesOut_data();
    void leavesOut();
    void saysTheFirstRule();
    void makesARuleOfEachLine();
    void leavesOutThoseOfAListAndNobodyElse();
    void anExclusionIsStrongerThanATick();
};

void TestSelection::leavesOutThoseOfAListAndNobodyElse()
{
    const auto id = [](int number) { return all.at(number - 1).id; };
    const Exclusion before{Exclusion::Kind::EndsWith, QStringLiteral("-south")};
    const QList<Exclusion> rules
        = withOrganizations({before}, {id(1), id(3), id(5), id(1), OrgId::create()}, all);
    // By its name; by its short name where another has the same name; none for what a rule fits already.
    QCOMPARE(rules,
        QList<Exclusion>({before, {Exclusion::Kind::Is, QStringLiteral("Payments")},
            {Exclusion::Kind::Is, QStringLiteral("twins-a")}}));
    QStringList left;
    for (const snyk::Organization &organization :
        effective({{id(1), id(2), id(3), id(4), id(5), id(6)}, rules}, all))
        left.append(organization.slug);
    QCOMPARE(left,
        QStringList({QStringLiteral("bank-default"), QStringLiteral("twins-b"), QStringLiteral("road")}));
    // Where even the short name is another's, by its id.
    const QList<snyk::Organization> same{
        org(1, QStringLiteral("a"), QStringLiteral("b")), org(2, QStringLiteral("B"), QStringLiteral("a"))};
    QCOMPARE(withOrganizations({}, {same.at(1).id}, same),
        QList<Exclusion>({{Exclusion::Kind::Is, same.at(1).id.toString()}}));
}

void TestSelection::readsWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("nothing") << QString() << QList<int>();
    QTest::newRow("a name") << QStringLiteral("payments") << QList<int>{1};
    QTest::newRow("an id in upper case") << idOf(2).toUpper() << QList<int>{2};
    QTest::newRow("a slug") << QStringLiteral("twins-b") << QList<int>{4};
    QTest::newRow("lines of Windows, blanks, twice")
        << QStringLiteral("  Payments \r\n\r\nbank-default\r\npayments\r\n") << QList<int>{1, 2};
    QTest::newRow("a name with a comma") << QStringLiteral("Claims, South") << QList<int>{5};
    QTest::newRow("a table with a header")
        << QStringLiteral("name,slug\n\"Claims, South\",x\nPayments,y") << QList<int>{5, 1};
    QTest::newRow("semicolons") << QStringLiteral("nobody;%1;z\nroad;;").arg(idOf(3)) << QList<int>{3, 6};
    QTest::newRow("tabs") << QStringLiteral("a\tb\n1\ttwins-a") << QList<int>{3};
    QTest::newRow("a name of two, and which of them")
        << QStringLiteral("Organization,Short name\nTwins,twins-b\nPayments,twins-a") << QList<int>{4, 1};
    QTest::newRow("a byte order mark") << QStringLiteral("\ufeffPayments") << QList<int>{1};
    QTest::newRow("case beyond ASCII") << QStringLiteral("stra\u00dfe") << QList<int>{};
    QTest::newRow("the order of the text") << QStringLiteral("road\npayments") << QList<int>{6, 1};
}

void TestSelection::readsWhatWasPasted()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, found);
    QList<OrgId> expected;
    for (const int number : found)
        expected.append(all.at(number - 1).id);
    const Pasted pasted = readPasted(text, all);
    QCOMPARE(pasted.found, expected);
    QVERIFY(pasted.ambiguous.isEmpty());
    QVERIFY(!pasted.isCut);
}

void TestSelection::namesWhatItCannotPlace()
{
    const Pasted pasted = readPasted(
        QStringLiteral("who\nTWINS\npayments\n%1\nx,y").arg(QString(500, QLatin1Char('q'))), all);
    QCOMPARE(pasted.found.size(), 1);
    QCOMPARE(pasted.unmatched.size(), 3);
    QCOMPARE(pasted.unmatched.at(0), QStringLiteral("who"));
    QCOMPARE(pasted.unmatched.at(1).size(), longestLine);
    QCOMPARE(pasted.unmatched.at(2), QStringLiteral("x,y"));
    QCOMPARE(pasted.ambiguous.size(), 1);
    QCOMPARE(pasted.ambiguous.constFirst().line, QStringLiteral("TWINS"));
    QCOMPARE(pasted.ambiguous.constFirst().organizations.size(), 2);
}

void TestSelection::isBounded()
{
    QString lines;
    for (int i = 0; i < mostLines + 5; ++i)
        lines += QStringLiteral("x\n");
    const Pasted many = readPasted(lines + QStringLiteral("payments"), all);
    QVERIFY(many.isCut);
    QCOMPARE(many.unmatched.size(), mostLines);
    QVERIFY(many.found.isEmpty());
    QVERIFY(readPasted(QString(longestText + 1, QLatin1Char('x')), all).isCut);
}

void TestSelection::asksOnceWhoIsMeant()
{
    QString lines;
    for (int i = 0; i < 20000; ++i)
        lines += QStringLiteral("%1;Twins\nTwins\n").arg(i);
    const Pasted pasted = readPasted(lines, all);
    QCOMPARE(pasted.ambiguous.size(), 1);
    QCOMPARE(pasted.ambiguous.constFirst().line, QStringLiteral("0;Twins"));
    QCOMPARE(pasted.ambiguous.constFirst().organizations.size(), 2);
    QVERIFY(pasted.unmatched.isEmpty() && !pasted.isCut);
}

void TestSelection::leavesOut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("left");
    using Kind = Exclusion::Kind;
    QTest::newRow("the slug ends so") << int(Kind::EndsWith) << QStringLiteral("-DEFAULT") << QList<int>{2};
    QTest::newRow("the name ends so, blanks around the rule do not count")
        << int(Kind::EndsWith) << QStringLiteral("  default ") << QList<int>{2};
    QTest::newRow("contains") << int(Kind::Contains) << QStringLiteral("twin") << QList<int>{3, 4};
    QTest::newRow("is a name") << int(Kind::Is) << QStringLiteral("Twins") << QList<int>{3, 4};
    QTest::newRow("is an id") << int(Kind::Is) << idOf(1) << QList<int>{1};
    QTest::newRow("is no part") << int(Kind::Is) << QStringLiteral("pay") << QList<int>{};
    QTest::newRow("empty") << int(Kind::Contains) << QStringLiteral("  ") << QList<int>{};
}

void TestSelection::leavesOut()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, left);
    QList<int> excluded;
    for (int i = 0; i < all.size(); ++i) {
        if (Excluder({{Exclusion::Kind(kind), text}}).ruleFor(all.at(i)) == 0)
            excluded.append(i + 1);
    }
    QCOMPARE(excluded, left);
}

void TestSelection::saysTheFirstRule()
{
    using Kind = Exclusion::Kind;
    const Excluder excluder({{Kind::Contains, QStringLiteral("claims")},
        {Kind::Is, QStringLiteral("bank-default")}, {Kind::EndsWith, QStringLiteral("default")},
        {Kind::Is, QStringLiteral("BANK DEFAULT")}, {Kind::Is, QStringLiteral("Claims, South")}});
    QCOMPARE(excluder.ruleFor(all.at(0)), -1);
    QCOMPARE(excluder.ruleFor(all.at(1)), 1);
    QCOMPARE(excluder.ruleFor(all.at(4)), 0);
}

void TestSelection::makesARuleOfEachLine()
{
    using Kind = Exclusion::Kind;
    const QList<Exclusion> before{{Kind::Is, QStringLiteral("payments")}};
    const QList<Exclusion> rules = withLines(before, Kind::Is,
        QStringLiteral("PAYMENTS\r\n\r\n  Claims, South  \n=HYPERLINK(\"x\")\nclaims, south\n")
            + QString(longestExclusion + 1, QLatin1Char('x')));
    QCOMPARE(rules,
        (QList<Exclusion>{before.constFirst(), {Kind::Is, QStringLiteral("Claims, South")},
            {Kind::Is, QStringLiteral("=HYPERLINK(\"x\")")}}));
    // Of another kind it is another rule.
    QCOMPARE(withLines(before, Kind::EndsWith, QStringLiteral("payments")).size(), 2);
    QString many;
    for (qsizetype i = 0; i < mostExclusions + 5; ++i)
        many += QStringLiteral("team-%1\n").arg(i);
    QCOMPARE(withLines({}, Kind::Is, many).size(), mostExclusions);
}

void TestSelection::anExclusionIsStrongerThanATick()
{
    const Selection selection{
        {all.at(1).id, all.at(0).id}, {{Exclusion::Kind::EndsWith, QStringLiteral("-default")}}};
    const auto left = effective(selection, all);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().slug, QStringLiteral("payments"));
}

BTA_BARE_TEST(TestSelection)
#include "tst_selection.moc"
