// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/owndrawing.h"
#include "platform/ownpalette.h"
#include "platform/ownstyle.h"
#include "platform/theme.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace broker::ui;

namespace {

constexpr double leastEdgeContrast = 3;

/// What is drawn of a control in the middle of its left edge, over the window's ground.
template <typename Draw>
QImage drawn(const QStyleOption &option, Draw draw)
{
    QImage image(option.rect.size() + QSize(4, 4), QImage::Format_ARGB32_Premultiplied);
    image.fill(option.palette.color(QPalette::Active, QPalette::Window));
    QPainter painter(&image);
    painter.translate(2, 2);
    // Its strokes are wider than a pixel, whatever typeface the machine has.
    QFont font;
    font.setBold(true);
    font.setPixelSize(16);
    painter.setFont(font);
    draw(painter);
    return image;
}

double bestEdge(const QImage &image)
{
    const int y = image.height() / 2;
    const QColor around = image.pixelColor(0, y);
    double best = 0;
    constexpr int reach = 6;
    for (int x = 0; x < reach; ++x)
        best = qMax(best, contrast(image.pixelColor(x, y), around));
    return best;
}

QStyleOptionButton buttonOption(const QPalette &palette, QStyleOptionButton::ButtonFeatures features)
{
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 90, 30);
    option.palette = palette;
    option.palette.setCurrentColorGroup(QPalette::Active);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.features = features;
    option.text = QStringLiteral("MMMM");
    return option;
}

QImage buttonImage(const OwnStyle &style, const QStyleOptionButton &option)
{
    return drawn(
        option, [&](QPainter &painter) { style.drawControl(QStyle::CE_PushButton, &option, &painter); });
}

/// The colour of the text: the one furthest from the fill in the middle of the button.
QColor inkOf(const QImage &image, const QColor &fill)
{
    QColor ink = fill;
    for (int y = 8; y < image.height() - 8; ++y) {
        for (int x = 20; x < image.width() - 20; ++x) {
            const QColor here = image.pixelColor(x, y);
            if (contrast(here, fill) > contrast(ink, fill))
                ink = here;
        }
    }
    return ink;
}

} // namespace

class TestOwnStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paletteIsReadable_data();
    void paletteIsReadable();
    void takesThePlaceOfFusionsColoursAlone();
    void fillsTheButtonThatGoesOn_data();
    void fillsTheButtonThatGoesOn();
    void focusIsSeen_data();
    void focusIsSeen();
    void whatIsFilledInHasAnEdge_data();
    void whatIsFilledInHasAnEdge();
    void pageHasTheGroundOfItsWindow_data();
    void pageHasTheGroundOfItsWindow();
    void toolButtonOutsideOfBarHasAnEdge();
    void whatHasNoRoomInABarIsMarked_data();
    void whatHasNoRoomInABarIsMarked();
    void scrollBarIsSeen_data();
    void scrollBarIsSeen();
};

namespace {

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    // Of those that Windows offers, and what somebody may enter there.
    for (const QRgb accent : {0x0078d4u, 0xffb900u, 0xe81123u, 0x00cc6au, 0x4c4a48u, 0xc239b3u, 0xffffffu,
             0x000000u, 0x202326u, 0xffff00u}) {
        QTest::addRow("light, accent %06x", accent) << lightPalette(QColor::fromRgb(accent));
        QTest::addRow("dark, accent %06x", accent) << darkPalette(QColor::fromRgb(accent));
    }
}

} // namespace

void TestOwnStyle::paletteIsReadable_data()
{
    addPalettes();
}

void TestOwnStyle::paletteIsReadable()
{
    QFETCH(const QPalette, palette);
    const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
    };
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        QVERIFY(ratio(QPalette::WindowText, ground) >= leastTextContrast);
        QVERIFY(ratio(QPalette::Link, ground) >= leastTextContrast);
        QVERIFY(ratio(QPalette::PlaceholderText, ground) >= leastTextContrast);
    }
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= leastTextContrast);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= leastTextContrast);
    // What is selected differs from what is not.
    QVERIFY(ratio(QPalette::Highlight, QPalette::Window) > 1.5);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= leastTextContrast);
}

void TestOwnStyle::takesThePlaceOfFusionsColoursAlone()
{
    OwnStyle style;
    QPalette nobodys = style.standardPalette();
    style.polish(nobodys);
    QCOMPARE(nobodys.color(QPalette::Window), lightPalette().color(QPalette::Window));

    QPalette users = style.standardPalette();
    users.setColor(QPalette::Highlight, QColor(0x8a, 0x2b, 0xe2));
    const QPalette before = users;
    style.polish(users);
    QCOMPARE(users, before);
}

void TestOwnStyle::fillsTheButtonThatGoesOn_data()
{
    addPalettes();
}

void TestOwnStyle::fillsTheButtonThatGoesOn()
{
    QFETCH(const QPalette, palette);
    const OwnStyle style;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QImage goesOn = buttonImage(style, buttonOption(palette, QStyleOptionButton::DefaultButton));
    const QPoint inside(8, goesOn.height() / 2);
    QCOMPARE(goesOn.pixelColor(inside).rgb(), accent.rgb());
    QVERIFY(contrast(inkOf(goesOn, accent), accent) >= leastTextContrast);

    const QImage another = buttonImage(style, buttonOption(palette, QStyleOptionButton::None));
    QCOMPARE(another.pixelColor(inside).rgb(), palette.color(QPalette::Active, QPalette::Button).rgb());

    // What cannot be taken back is filled in its own colour, without Enter pressing it.
    QStyleOptionButton grave = buttonOption(palette, QStyleOptionButton::None);
    QObject button;
    button.setProperty(drawing::graveButton, true);
    grave.styleObject = &button;
    grave.palette.setColor(QPalette::Highlight, QColor(0x94, 0x5c, 0x00));
    QCOMPARE(buttonImage(style, grave).pixelColor(inside), QColor(0x94, 0x5c, 0x00));

    // One that cannot be pressed does not call for it.
    QStyleOptionButton cannot = buttonOption(palette, QStyleOptionButton::DefaultButton);
    cannot.state &= ~QStyle::State_Enabled;
    QVERIFY(buttonImage(style, cannot).pixelColor(inside).rgb() != accent.rgb());
}

void TestOwnStyle::focusIsSeen_data()
{
    addPalettes();
}

void TestOwnStyle::focusIsSeen()
{
    QFETCH(const QPalette, palette);
    const OwnStyle style;
    for (const auto feature : {QStyleOptionButton::None, QStyleOptionButton::DefaultButton}) {
        QStyleOptionButton option = buttonOption(palette, feature);
        const QImage without = buttonImage(style, option);
        option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        const QImage with = buttonImage(style, option);
        double best = 0;
        const int y = with.height() / 2;
        for (int x = 0; x < 8; ++x)
            best = qMax(best, contrast(with.pixelColor(x, y), without.pixelColor(x, y)));
        QVERIFY2(best >= leastEdgeContrast, qPrintable(QString::number(best)));
    }
}

void TestOwnStyle::whatIsFilledInHasAnEdge_data()
{
    addPalettes();
}

void TestOwnStyle::whatIsFilledInHasAnEdge()
{
    QFETCH(const QPalette, palette);
    const OwnStyle style;
    QStyleOptionFrame line;
    line.rect = QRect(0, 0, 90, 26);
    line.palette = palette;
    line.lineWidth = 1;
    line.state = QStyle::State_Enabled | QStyle::State_Active;
    const double ofLine = bestEdge(drawn(
        line, [&](QPainter &painter) { style.drawPrimitive(QStyle::PE_PanelLineEdit, &line, &painter); }));
    QVERIFY2(ofLine >= leastEdgeContrast, qPrintable(QString::number(ofLine)));

    QStyleOptionComboBox combo;
    combo.rect = line.rect;
    combo.palette = palette;
    combo.state = line.state;
    const double ofCombo = bestEdge(drawn(
        combo, [&](QPainter &painter) { style.drawComplexControl(QStyle::CC_ComboBox, &combo, &painter); }));
    QVERIFY2(ofCombo >= leastEdgeContrast, qPrintable(QString::number(ofCombo)));
}

void TestOwnStyle::pageHasTheGroundOfItsWindow_data()
{
    addPalettes();
}

void TestOwnStyle::pageHasTheGroundOfItsWindow()
{
    QFETCH(const QPalette, palette);
    OwnStyle style;
    QTabWidget tabs;
    tabs.setStyle(&style);
    tabs.setPalette(palette);
    tabs.addTab(new QWidget, QStringLiteral("One"));
    tabs.resize(200, 120);
    // Before that it has no page to draw.
    tabs.show();
    const QImage image = tabs.grab().toImage();
    const QRgb ground = palette.color(QPalette::Window).rgb();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).rgb(), ground);
    // And it is seen where it ends.
    QVERIFY(bestEdge(image) > 1.2);
    // The focus is on a tab, not around all that is below it.
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    tabs.tabBar()->setFocus();
    const QPoint edge(0, image.height() / 2);
    QCOMPARE(tabs.grab().toImage().pixelColor(edge), image.pixelColor(edge));
}

void TestOwnStyle::toolButtonOutsideOfBarHasAnEdge()
{
    const OwnStyle style;
    QStyleOptionToolButton option;
    option.rect = QRect(0, 0, 60, 26);
    option.palette = lightPalette();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    const auto image = [&] {
        return drawn(option,
            [&](QPainter &painter) { style.drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter); });
    };
    QVERIFY(bestEdge(image()) > 1.2);
    option.state |= QStyle::State_AutoRaise;
    QCOMPARE(bestEdge(image()), 1.0);
}

void TestOwnStyle::whatHasNoRoomInABarIsMarked_data()
{
    addPalettes();
}

/// The button of a tool bar or menu bar that is too narrow, in every palette, at every size.
void TestOwnStyle::whatHasNoRoomInABarIsMarked()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    const OwnStyle style;
    const QIcon mark = style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    for (const int size : {8, 16, 32}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        QPainter painter(&image);
        mark.paint(&painter, image.rect());
        painter.end();
        double best = 0;
        for (int x = 0; x < size; ++x) {
            for (int y = 0; y < size; ++y)
                best = qMax(best, contrast(image.pixelColor(x, y), ground));
        }
        QVERIFY2(best >= leastEdgeContrast, qPrintable(QString::number(best)));
    }
}

void TestOwnStyle::scrollBarIsSeen_data()
{
    addPalettes();
}

void TestOwnStyle::scrollBarIsSeen()
{
    QFETCH(const QPalette, palette);
    const OwnStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 14, 120);
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    const QImage image = drawn(option,
        [&](QPainter &painter) { style.drawComplexControl(QStyle::CC_ScrollBar, &option, &painter); });
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    QVERIFY(contrast(image.pixelColor(2 + 7, 30), ground) >= leastEdgeContrast);
    QCOMPARE(contrast(image.pixelColor(2 + 7, 110), ground), 1.0);
}

BTA_WINDOW_TEST(TestOwnStyle)
#include "tst_ownstyle.moc"
