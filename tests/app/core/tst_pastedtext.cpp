// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pastedtext.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

class TestPastedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        const QString token = QStringLiteral("c9a646d3-9c61-41ed-a8fc-0242ac120002");

        QTest::newRow("clean") << token << token;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << QString(QStringLiteral("  ") + token + u' ') << token;
        QTest::newRow("line ends") << QString(u'\n' + token + QStringLiteral("\r\n")) << token;
        QTest::newRow("tab") << QString(u'\t' + token) << token;
        QTest::newRow("line in the middle")
            << QString(token.left(10) + QStringLiteral("\n ") + token.mid(10)) << token;
        QTest::newRow("byte-order mark") << QString(QChar(0xfeff) + token) << token;
        QTest::newRow("zero-width space") << QString(token.left(8) + QChar(0x200b) + token.mid(8)) << token;
        QTest::newRow("direction mark") << QString(token + QChar(0x200e)) << token;
        QTest::newRow("no-break space") << QString(QChar(0x00a0) + token) << token;
        QTest::newRow("soft hyphen") << QString(token + QChar(0x00ad)) << token;
        QTest::newRow("NUL") << QString(token + QChar(0)) << token;
        QTest::newRow("double quotes") << QString(u'"' + token + u'"') << token;
        QTest::newRow("single quotes") << QString(u'\'' + token + u'\'') << token;
        QTest::newRow("back-ticks") << QString(u'`' + token + u'`') << token;
        QTest::newRow("typographic") << QString(QChar(0x201c) + token + QChar(0x201d)) << token;
        QTest::newRow("German") << QString(QChar(0x201e) + token + QChar(0x201c)) << token;
        QTest::newRow("French") << QString(QChar(0x00ab) + QChar(0x00a0) + token + QChar(0x00bb)) << token;
        QTest::newRow("quotes and line end")
            << QString(QStringLiteral(" \"") + token + QStringLiteral("\"\n")) << token;
        QTest::newRow("only quotes") << QStringLiteral("\"\"") << QString();
        QTest::newRow("quote inside stays") << QStringLiteral("a\"b") << QStringLiteral("a\"b");
        QTest::newRow("letters stay")
            << QStringLiteral("Gr\u00fc\u00dfe") << QStringLiteral("Gr\u00fc\u00dfe");
    }
    void cleans()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        const bool differs = pasted != expected;
        QString source(pasted.constData(), pasted.size());
        const CleanedSecret cleaned = cleanPastedSecret(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT: wiped is what is promised
        QVERIFY(cleaned.secret == Secret::take(QString(expected)));
        QCOMPARE(cleaned.changed, differs);
    }

    void cutsEndlessText()
    {
        const CleanedSecret cleaned = cleanPastedSecret(QString(longestPastedText + 1, u'x'));
        QCOMPARE(cleaned.secret.size(), longestPastedText);
        QVERIFY(cleaned.changed);
    }

    void namesWhatIsAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("around");
        QTest::addColumn<QString>("inner");
        const auto row = [](const char *text, OuterText around, const char *inner) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(around)
                                << QString::fromUtf8(inner);
        };
        row("", OuterText::None, "");
        row("two words", OuterText::None, "two words");
        row(" two words", OuterText::Blanks, "two words");
        row("two words\t", OuterText::Blanks, "two words");
        row("two words \r\n", OuterText::LineEnds, "two words");
        row("\nword", OuterText::LineEnds, "word");
        row("  ", OuterText::Blanks, "");
    }
    void namesWhatIsAround()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(outerTextOf(text)), "around");
        QTEST(withoutOuterText(text).toString(), "inner");
    }
};

BTA_TEST(TestPastedText)
#include "tst_pastedtext.moc"
