// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace broker::ui;

/// Addresses in texts that wrap.
class TestAddressLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksBetweenParts_data();
    void breaksBetweenParts();
    void keepsAnAddressInOneLine_data();
    void keepsAnAddressInOneLine();
};

void TestAddressLines::breaksBetweenParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("breaks");
    QTest::newRow("address") << QStringLiteral("Sent to https://api-1.eu.snyk.io, no other.") << qsizetype(0);
    QTest::newRow("long host") << QStringLiteral("https://broker.dedicated-one.eu.snyk.io") << qsizetype(4);
    QTest::newRow("host in brackets")
        << QStringLiteral("Single tenant (api.a-name.snyk.example)") << qsizetype(0);
    QTest::newRow("long address") << QStringLiteral(
        "https://gitlab-ci.internal.example.com/groups/payments/-/settings")
                                  << qsizetype(7);
    QTest::newRow("in a text without spaces")
        << QStringLiteral("アドレスhttps://api.eu.snyk.ioに送信します。他には送信しません。") << qsizetype(0);
}

/// Where nobody knows how much room there is.
void TestAddressLines::breaksBetweenParts()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, breaks);
    const QString broken = withBreaks(text);
    QCOMPARE(broken.count(QChar(0x200b)), breaks);
    QCOMPARE(withoutBreaks(broken), text);
    // Qt itself breaks a line behind a slash and a hyphen.
    for (const QString &piece : broken.split(QChar(0x200b))) {
        const QString inside = piece.chopped(1);
        for (const QChar sign : {u'/', u'-'})
            QCOMPARE(inside.count(sign), inside.count(QString(sign) + QChar(0x2060)));
    }
}

/// As it is laid out, in a label that has room for the whole address and no more.
void TestAddressLines::keepsAnAddressInOneLine_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("region") << QStringLiteral("https://broker.eu.snyk.io");
    QTest::newRow("hyphens") << QStringLiteral("https://api.first-customer.eu.snyk.io");
    QTest::newRow("port") << QStringLiteral("proxy-1.corp-a.example:3128");
    QTest::newRow("path") << QStringLiteral("https://git-lab.example/groups/a-b");
}

void TestAddressLines::keepsAnAddressInOneLine()
{
    QFETCH(const QString, address);
    const QString text = QStringLiteral("It is sent to ") + address + QStringLiteral(" only, and nowhere.");
    QWidget window;
    auto *label = new PlainLabel(text);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    layout->addWidget(label);
    const int wide = label->fontMetrics().horizontalAdvance(address) + 4;
    window.resize(wide, 200);
    window.show();
    QCOMPARE(label->width(), wide);
    const auto lines = [label] {
        QTextLayout laidOut(label->QLabel::text(), label->font());
        laidOut.beginLayout();
        QStringList lines;
        for (QTextLine line = laidOut.createLine(); line.isValid(); line = laidOut.createLine()) {
            line.setLineWidth(label->width());
            lines.append(
                withoutBreaks(label->QLabel::text().mid(line.textStart(), line.textLength())).trimmed());
        }
        laidOut.endLayout();
        return lines;
    };
    QVERIFY2(lines().contains(address), qPrintable(lines().join(u'|')));
    // Where there is less room, it is broken between its parts, not cut.
    window.resize(1, 200);
    QVERIFY2(label->width() < wide, "The window can be made narrower than that.");
    for (const QString &line : lines())
        QVERIFY2(label->fontMetrics().horizontalAdvance(line) <= label->width(), qPrintable(line));
    window.resize(wide, 200);
    QVERIFY2(lines().contains(address), qPrintable(lines().join(u'|')));
    QCOMPARE(label->text(), text);
}

BTA_WINDOW_TEST(TestAddressLines)
#include "tst_addresslines.moc"
