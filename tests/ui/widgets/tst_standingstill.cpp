// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "widgets/steadybutton.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace broker::ui;

class TestStandingStill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelHasAFrameAndNoCaret();
    void buttonsKeepTheirPlace();
};

void TestStandingStill::labelHasAFrameAndNoCaret()
{
    QDialog window;
    auto *label = new PlainLabel;
    label->setKeyboardSelectable(true);
    label->setText(QStringLiteral("oooooo"));
    auto *other = new QPushButton(QStringLiteral("Other"));
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(label);
    layout->addWidget(other);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage before = label->grab().toImage();
    // With the keyboard, as those come who need the frame.
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(label->hasFocus());
    const QImage after = label->grab().toImage();
    QVERIFY(before != after);
    // A caret is a line as high as the text; none of these letters has one.
    const int top = (after.height() - label->fontMetrics().ascent()) / 2;
    for (int x = 0; x < after.width(); ++x) {
        int dark = 0;
        for (int y = top; y < top + label->fontMetrics().ascent(); ++y)
            dark += after.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        QVERIFY2(dark < label->fontMetrics().ascent() - 2, qPrintable(QString::number(x)));
    }
}

void TestStandingStill::buttonsKeepTheirPlace()
{
    QWidget row;
    auto *check = new QPushButton(QStringLiteral("Check"));
    auto *after = new QPushButton(QStringLiteral("After"));
    auto *layout = new QHBoxLayout(&row);
    layout->addWidget(check);
    layout->addWidget(after);
    layout->addStretch(1);
    keepRoomFor(*check, {QStringLiteral("Check"), QStringLiteral("Check once more")});
    QCOMPARE(check->text(), QStringLiteral("Check"));
    row.resize(600, 60);
    row.show();
    const QRect place = after->geometry();
    check->setText(QStringLiteral("Check once more"));
    QCoreApplication::processEvents();
    QCOMPARE(after->geometry(), place);
    QVERIFY(check->width() >= check->sizeHint().width());
}

BTA_WINDOW_TEST(TestStandingStill)
#include "tst_standingstill.moc"
