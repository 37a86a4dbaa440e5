// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/ownpalette.h"
#include "platform/ownstyle.h"
#include "platform/theme.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace broker::ui;

namespace {

/// Where something is drawn that is not of the colour in the middle of the left edge, inside of the frame.
QRect inkIn(const QImage &image)
{
    constexpr int frame = 3;
    const QRgb ground = image.pixel(frame, image.height() / 2);
    QRect ink;
    for (int y = frame; y < image.height() - frame; ++y) {
        for (int x = frame; x < image.width() - frame; ++x) {
            if (contrast(QColor(image.pixel(x, y)), QColor(ground)) > 1.5)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QIcon filledIcon()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::black);
    return QIcon(pixmap);
}

/// As it would be drawn in a window of our style.
QImage picture(QWidget &widget, OwnStyle &style, QSize size)
{
    widget.setStyle(&style);
    widget.setPalette(lightPalette());
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    return widget.grab().toImage();
}

} // namespace

// Where our style puts things: on one line, on one edge, in the middle.
class TestOwnPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandInTheMiddleOfTheirButton_data();
    void wordsStandInTheMiddleOfTheirButton();
    void foldsPointBeforeTheirWords_data();
    void foldsPointBeforeTheirWords();
    void whatStandsInOneRowIsEquallyHigh();
    void wordsOfATabStayWhereTheyAre();
    void headerStandsAboveItsCells();
    void groupIsACardOnTheEdgeOfItsTitle();
    void scrollBarGoesAllTheWay();
};

void TestOwnPlaces::wordsStandInTheMiddleOfTheirButton_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

/// Also of one that is wider than its words need, because it has others at other times.
void TestOwnPlaces::wordsStandInTheMiddleOfTheirButton()
{
    QFETCH(const Qt::LayoutDirection, direction);
    OwnStyle style;
    QPushButton push(filledIcon(), QStringLiteral("MM"));
    QToolButton tool;
    tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool.setIcon(filledIcon());
    tool.setText(QStringLiteral("MM"));
    for (QAbstractButton *button :
        {static_cast<QAbstractButton *>(&push), static_cast<QAbstractButton *>(&tool)}) {
        button->setLayoutDirection(direction);
        button->setIconSize(QSize(16, 16));
        const QImage image = picture(*button, style, QSize(160, 30));
        const QRect ink = inkIn(image);
        QVERIFY(ink.width() > 30);
        QVERIFY2(qAbs(ink.left() - (image.width() - 1 - ink.right())) <= 4,
            qPrintable(QStringLiteral("%1 to %2").arg(ink.left()).arg(ink.right())));
        // The icon comes first.
        const int first = direction == Qt::RightToLeft ? ink.right() - 8 : ink.left() + 8;
        QCOMPARE(image.pixelColor(first, image.height() / 2), QColor(Qt::black));
    }
}

void TestOwnPlaces::foldsPointBeforeTheirWords_data()
{
    wordsStandInTheMiddleOfTheirButton_data();
}

void TestOwnPlaces::foldsPointBeforeTheirWords()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    OwnStyle style;
    QToolButton fold;
    fold.setAutoRaise(true);
    fold.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold.setLayoutDirection(direction);
    fold.setArrowType(isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    // No taller than the arrow, and far from it.
    fold.setText(QStringLiteral("\u2014\u2014\u2014"));
    const QImage image = picture(fold, style, QSize(fold.sizeHint().width() + 60, 30));
    const QRect ink = inkIn(image);
    const auto heightAt = [&image](int from, int to) {
        int rows = 0;
        for (int y = 4; y < image.height() - 4; ++y) {
            bool isInk = false;
            for (int x = from; x <= to; ++x)
                isInk
                    = isInk || contrast(image.pixelColor(x, y), lightPalette().color(QPalette::Window)) > 1.5;
            rows += isInk ? 1 : 0;
        }
        return rows;
    };
    constexpr int arrow = 7;
    const int atLeft = heightAt(ink.left(), ink.left() + arrow);
    const int atRight = heightAt(ink.right() - arrow, ink.right());
    QVERIFY2(isMirrored ? atRight > atLeft + 2 : atLeft > atRight + 2,
        qPrintable(QStringLiteral("%1, %2").arg(atLeft).arg(atRight)));
    // At the edge, under what is above it.
    const int gap = isMirrored ? image.width() - 1 - ink.right() : ink.left();
    QVERIFY2(gap <= 8, qPrintable(QString::number(gap)));
}

void TestOwnPlaces::whatStandsInOneRowIsEquallyHigh()
{
    OwnStyle style;
    QPushButton words(QStringLiteral("Words"));
    QPushButton withIcon(filledIcon(), QStringLiteral("Words"));
    QToolButton tool;
    tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool.setIcon(filledIcon());
    tool.setText(QStringLiteral("Words"));
    QComboBox combo;
    combo.addItem(QStringLiteral("Words"));
    QComboBox comboWithIcon;
    comboWithIcon.addItem(filledIcon(), QStringLiteral("Words"));
    QLineEdit line;
    QSpinBox number;
    QDateEdit day;
    day.setCalendarPopup(true);
    QStringList heights;
    for (QWidget *widget :
        QList<QWidget *>{&words, &withIcon, &tool, &combo, &comboWithIcon, &line, &number, &day}) {
        widget->setStyle(&style);
        widget->ensurePolished();
        heights.append(QString::number(widget->sizeHint().height()));
    }
    const QStringList seen = heights;
    heights.removeDuplicates();
    QVERIFY2(heights.size() == 1, qPrintable(seen.join(u' ')));
}

void TestOwnPlaces::wordsOfATabStayWhereTheyAre()
{
    OwnStyle style;
    QTabBar bar;
    bar.addTab(QStringLiteral("MM"));
    bar.addTab(QStringLiteral("MM"));
    const auto inkOfFirst = [&bar, &style](int open) {
        bar.setCurrentIndex(open);
        QImage image = picture(bar, style, bar.sizeHint());
        // Without the line below the one that is open.
        constexpr int line = 4;
        return inkIn(image.copy(bar.tabRect(0).adjusted(0, 0, 0, -line)));
    };
    const QRect open = inkOfFirst(0);
    QVERIFY(!open.isEmpty());
    QCOMPARE(style.pixelMetric(QStyle::PM_TabBarTabShiftVertical, nullptr, &bar), 0);
    QCOMPARE(inkOfFirst(1), open);
}

void TestOwnPlaces::headerStandsAboveItsCells()
{
    OwnStyle style;
    QTreeWidget table;
    table.setRootIsDecorated(false);
    table.setColumnCount(2);
    table.setHeaderLabels({QStringLiteral("M"), QStringLiteral("M")});
    new QTreeWidgetItem(&table, {QStringLiteral("M"), QStringLiteral("M")});
    table.header()->setStyle(&style);
    const QImage whole = picture(table, style, QSize(300, 120));
    // From the very edge on: the first column of pixels in which there is anything.
    const auto left = [&](const QRect &rect, const QWidget *of) {
        const QImage image = whole.copy(QRect(of->mapTo(&table, rect.topLeft()), rect.size()));
        const QColor ground = image.pixelColor(0, 2);
        for (int x = 0; x < image.width() / 2; ++x) {
            for (int y = 2; y < image.height() - 4; ++y) {
                if (contrast(image.pixelColor(x, y), ground) > 1.5)
                    return x;
            }
        }
        return -1;
    };
    // Qt adds one to that of a cell.
    QCOMPARE(style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, table.header()),
        style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
    const QRect header(0, 0, table.header()->sectionSize(0), table.header()->height());
    const QRect cell = table.visualRect(table.model()->index(0, 0));
    QVERIFY(left(cell, table.viewport()) > 0);
    QCOMPARE(left(header, table.header()->viewport()), left(cell, table.viewport()));
}

void TestOwnPlaces::groupIsACardOnTheEdgeOfItsTitle()
{
    OwnStyle style;
    QGroupBox group(QStringLiteral("Title"));
    const QImage image = picture(group, style, QSize(200, 100));
    const int y = image.height() - 20;
    QCOMPARE(image.pixelColor(image.width() / 2, y), lightPalette().color(QPalette::Base));
    QVERIFY(image.pixelColor(0, y) != image.pixelColor(0, 2));
}

void TestOwnPlaces::scrollBarGoesAllTheWay()
{
    OwnStyle style;
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(50);
    bar.setSingleStep(5);
    (void)picture(bar, style, QSize(14, 200));
    const auto part = [&](QStyle::SubControl wanted) {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.sliderPosition();
        return style.subControlRect(QStyle::CC_ScrollBar, &option, wanted, &bar);
    };
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), 0);
    // Long as the list may be, it can be taken hold of.
    QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 24);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(7, 190));
    QCOMPARE(bar.value(), bar.pageStep());
    bar.setValue(bar.maximum());
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), bar.height() - 1);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(7, 10));
    QCOMPARE(bar.value(), bar.maximum() - bar.pageStep());
    QTest::mousePress(&bar, Qt::LeftButton, {}, part(QStyle::SC_ScrollBarSlider).center());
    QTest::mouseMove(&bar, QPoint(7, 0));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(7, 0));
    QCOMPARE(bar.value(), bar.minimum());
}

BTA_WINDOW_TEST(TestOwnPlaces)
#include "tst_ownplaces.moc"
