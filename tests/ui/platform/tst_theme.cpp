// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/appearance.h"
#include "platform/theme.h"
#include "support/testroom.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>

#include <memory>

using namespace broker::ui;

namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(text, window, window.lighter(), window.darker(), window.darker(), text, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

const QList<Tone> allTones{
    Tone::Plain, Tone::Muted, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger, Tone::Practice};

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void tonesDiffer();
    void knowsDarkFromLight();
    void whatIsToBeTickedIsSeen_data();
    void whatIsToBeTickedIsSeen();
    void bringsNoIconsOfALightWindow();
};

void TestTheme::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the grey that just passes") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void TestTheme::contrastIsThatOfWcag()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    constexpr double tolerance = 0.01;
    QVERIFY2(qAbs(contrast(a, b) - expected) < tolerance, qPrintable(QString::number(contrast(a, b))));
}

void TestTheme::everyToneIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
    QTest::newRow("white") << paletteOf(Qt::white, Qt::white, QColor(0x24, 0x24, 0x24));
    QTest::newRow("beige") << paletteOf(QColor(0xd4, 0xd0, 0xc8), Qt::white, Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(0x2d, 0x2d, 0x2d), QColor(0x1e, 0x1e, 0x1e), Qt::white);
    QTest::newRow("grey dark") << paletteOf(QColor(0x42, 0x42, 0x42), QColor(0x32, 0x32, 0x32), Qt::white);
    QTest::newRow("high contrast") << paletteOf(Qt::black, Qt::black, Qt::white);
}

void TestTheme::everyToneIsReadable()
{
    QFETCH(QPalette, palette);
    for (const Tone tone : allTones) {
        const QColor color = toneColor(tone, palette);
        const QColor fill = toneBackground(tone, palette);
        QVERIFY(contrast(color, palette.color(QPalette::Window)) >= leastTextContrast);
        QVERIFY(contrast(color, palette.color(QPalette::Base)) >= leastTextContrast);
        QVERIFY(contrast(color, fill) >= leastTextContrast);
        QVERIFY(contrast(palette.color(QPalette::WindowText), fill) >= leastTextContrast);
    }
}

void TestTheme::tonesDiffer()
{
    const QPalette palette = paletteOf(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
    QList<QRgb> seen;
    for (const Tone tone : allTones) {
        const QRgb color = toneColor(tone, palette).rgb();
        QVERIFY(!seen.contains(color));
        seen.append(color);
    }
}

void TestTheme::knowsDarkFromLight()
{
    QVERIFY(!isDark(paletteOf(Qt::white, Qt::white, Qt::black)));
    QVERIFY(isDark(paletteOf(Qt::black, Qt::black, Qt::white)));
}

void TestTheme::whatIsToBeTickedIsSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("isRadio");
    for (const bool isRadio : {false, true}) {
        QTest::addRow("dark %d", isRadio) << Appearance::Dark << isRadio;
        QTest::addRow("light %d", isRadio) << Appearance::Light << isRadio;
    }
}

/// As it is on the screen: somewhere between its middle and what surrounds it, there is an edge.
void TestTheme::whatIsToBeTickedIsSeen()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, isRadio);
    AppearanceSwitch appearances(*qApp);
    appearances.apply(appearance);
    std::unique_ptr<QAbstractButton> box;
    if (isRadio)
        box = std::make_unique<QRadioButton>();
    else
        box = std::make_unique<QCheckBox>();
    box->resize(60, 40);
    const QImage image = box->grab().toImage();
    const QColor around = image.pixelColor(55, 35);
    double best = 0;
    // From the left edge to the middle of the indicator.
    for (int x = 0; x < 10; ++x)
        best = qMax(best, contrast(image.pixelColor(x, 20), around));
    appearances.apply(Appearance::System);
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

void TestTheme::bringsNoIconsOfALightWindow()
{
    AppearanceSwitch appearances(*qApp);
    appearances.apply(Appearance::Dark);
    const QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    bool hasIcon = false;
    for (const QAbstractButton *button : buttons.buttons())
        hasIcon = hasIcon || !button->icon().isNull();
    appearances.apply(Appearance::System);
    QVERIFY(!hasIcon);
}

BTA_WINDOW_TEST(TestTheme)
#include "tst_theme.moc"
