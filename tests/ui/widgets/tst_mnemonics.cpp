// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "widgets/mnemonics.h"

#include <QKeySequence>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace broker;

/// Letters that are given while the program runs can be pressed.
class TestMnemonics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFreeLetter_data();
    void takesAFreeLetter();
    void givesEachItsOwn();
    void pressesWhatIsWrittenInSteps();
};

void TestMnemonics::takesAFreeLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const QString &text, const QString &taken, const QString &marked) {
        QTest::newRow(name) << text << taken << marked;
    };
    row("the first", QStringLiteral("Save"), {}, QStringLiteral("&Save"));
    row("the next", QStringLiteral("Save"), QStringLiteral("SA"), QStringLiteral("Sa&ve"));
    row("none is left", QStringLiteral("Save"), QStringLiteral("SAVE"), QStringLiteral("Save"));
    row("German", QStringLiteral("Äußern"), {}, QStringLiteral("&Äußern"));
    row("Japanese", QStringLiteral("トークン"), {}, QStringLiteral("トークン(&A)"));
    row("Chinese, and a colon", QStringLiteral("令牌："), QStringLiteral("AB"), QStringLiteral("令牌(&C)："));
    row("Chinese, and more to come", QStringLiteral("保存…"), {}, QStringLiteral("保存(&A)…"));
    row("a name in it", QStringLiteral("登录 Snyk"), {}, QStringLiteral("登录 &Snyk"));
    row("a name in it, whose letters are taken", QStringLiteral("登录 Snyk"), QStringLiteral("SNYK"),
        QStringLiteral("登录 Snyk(&A)"));
}

void TestMnemonics::takesAFreeLetter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    QFETCH(const QString, marked);

    QSet<QChar> letters(taken.cbegin(), taken.cend());
    QCOMPARE(ui::withMnemonic(text, letters), marked);
    QCOMPARE(ui::withMnemonics({text}, QSet<QChar>(taken.cbegin(), taken.cend())), QStringList{marked});
    QCOMPARE(letters.size(), taken.size() + (marked == text ? 0 : 1));
}

void TestMnemonics::givesEachItsOwn()
{
    // The short one gets its only letter, though the long one came first.
    QCOMPARE(ui::withMnemonics({QStringLiteral("Ab"), QStringLiteral("A")}, {}),
        (QStringList{QStringLiteral("A&b"), QStringLiteral("&A")}));
    QCOMPARE(ui::withMnemonics({QStringLiteral("令牌"), QStringLiteral("客户端")}, {}),
        (QStringList{QStringLiteral("令牌(&A)"), QStringLiteral("客户端(&B)")}));
}

void TestMnemonics::pressesWhatIsWrittenInSteps()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton first(QStringLiteral("保存(&S)…"));
    QPushButton second(QStringLiteral("登录(&S)…"));
    layout->addWidget(&first);
    layout->addWidget(&second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    ui::separateLetters(window);
    QCOMPARE(first.text(), QStringLiteral("保存(&S)…"));
    QCOMPARE(second.text(), QStringLiteral("登录(&A)…"));

    // Known by heart, wherever it stands.
    second.setText(QStringLiteral("登录(&S)…"));
    ui::separateLetters(window, &second);
    QCOMPARE(first.text(), QStringLiteral("保存(&A)…"));
    QCOMPARE(second.text(), QStringLiteral("登录(&S)…"));
    first.setText(QStringLiteral("保存(&S)…"));
    ui::separateLetters(window);

    bool isPressed = false;
    connect(&second, &QPushButton::clicked, this, [&isPressed] { isPressed = true; });
    QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(isPressed);
}

BTA_WINDOW_TEST(TestMnemonics)
#include "tst_mnemonics.moc"
