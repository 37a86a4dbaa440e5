// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "platform/iconshapes.h"
#include "support/testroom.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProxyStyle>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace broker::ui;

namespace {

QPalette lightColours()
{
    return QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white);
}

QPalette onDarkGround()
{
    return QPalette(Qt::white, QColor(0x20, 0x20, 0x20), Qt::gray, Qt::black, Qt::gray, Qt::white, Qt::black);
}

/// Share of pixels that are drawn at all, and the mean lightness of the solid ones.
struct Ink
{
    double coverage = 0;
    int lightness = 0;
};

Ink inkOf(const QImage &image)
{
    qint64 drawn = 0;
    qint64 solid = 0;
    qint64 lightness = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            drawn += color.alpha() > 0 ? 1 : 0;
            if (color.alpha() > 200) {
                ++solid;
                lightness += color.lightness();
            }
        }
    }
    const qint64 all = qint64(image.width()) * image.height();
    return {double(drawn) / double(all), solid > 0 ? int(lightness / solid) : -1};
}

/// All but the program's own, which has its colours.
QStringList iconNames()
{
    QStringList names;
    for (const Picture &picture : pictures()) {
        if (const QString name = QString::fromLatin1(picture.name); name != QLatin1String("app"))
            names.append(name);
    }
    return names;
}

QImage imageOf(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage();
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette(lightColours()); }
    void drawsInBothPalettes_data();
    void drawsInBothPalettes();
    void theSameHandDrewThemAll_data();
    void theSameHandDrewThemAll();
    void hasWhatTheCatalogueNames_data();
    void hasWhatTheCatalogueNames();
    void unknownNamesAreVisible();
    void onlyTheArrowFollowsTheDirection();
    void picturesDiffer();
    void toneColoursTheMark();
    void modesFollowThePalette();
    void marksOfASelectedRowAreLikeItsText_data();
    void marksOfASelectedRowAreLikeItsText();
    void marksAreWhereTheirSourcesSay();
    void isSharpAtAnyRatio_data();
    void isSharpAtAnyRatio();
    void applicationIconDrawsAtEverySize_data();
    void applicationIconDrawsAtEverySize();
};

void TestIcons::drawsInBothPalettes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::drawsInBothPalettes()
{
    QFETCH(QString, name);
    const QIcon mark = icon(name);
    QGuiApplication::setPalette(lightColours());
    const Ink dark = inkOf(imageOf(mark, 48));
    QGuiApplication::setPalette(onDarkGround());
    const Ink light = inkOf(imageOf(mark, 48));
    QVERIFY(dark.coverage > 0.03);
    QVERIFY(dark.coverage < 0.7);
    QCOMPARE(light.coverage, dark.coverage);
    QVERIFY2(dark.lightness >= 0 && dark.lightness < 60, qPrintable(QString::number(dark.lightness)));
    QVERIFY2(light.lightness > 200, qPrintable(QString::number(light.lightness)));
}

void TestIcons::theSameHandDrewThemAll_data()
{
    drawsInBothPalettes_data();
}

void TestIcons::theSameHandDrewThemAll()
{
    QFETCH(QString, name);
    const auto all = pictures();
    const auto picture = std::find_if(
        all.begin(), all.end(), [&](const Picture &one) { return name == QLatin1String(one.name); });
    QVERIFY(picture != all.end());
    QCOMPARE(picture->size, 24.0F);
    for (const Shape &shape : picture->shapes) {
        QCOMPARE(shape.lineWidth, 1.75F);
        // No colour of its own: that of the text around it.
        QCOMPARE(shape.line, QRgb(0));
        QCOMPARE(shape.fillTop, QRgb(0));
        // Nothing is cut off at the edge of the square.
        for (const Step &step : picture->steps.subspan(size_t(shape.first), size_t(shape.count))) {
            const size_t places = step.kind == Step::Curve ? 6 : step.kind == Step::Close ? 0 : 2;
            for (const float place : std::span(step.at).first(places))
                QVERIFY2(place >= 0.875F && place <= 24 - 0.875F, qPrintable(QString::number(place)));
        }
    }
}

void TestIcons::hasWhatTheCatalogueNames_data()
{
    QTest::addColumn<QString>("name");
    for (const broker::integrations::IntegrationType &type : broker::integrations::catalogue())
        QTest::newRow(qPrintable(type.key)) << type.icon;
}

void TestIcons::hasWhatTheCatalogueNames()
{
    QFETCH(QString, name);
    QVERIFY(name != QLatin1String("unknown") && iconNames().contains(name));
}

void TestIcons::unknownNamesAreVisible()
{
    const QImage unknown = imageOf(icon(QStringLiteral("unknown")), 32);
    for (const char *name : {"", "no-such-mark", "../icons/key", "app"})
        QCOMPARE(imageOf(icon(QString::fromLatin1(name)), 32), unknown);
}

/// What points on points the other way where reading does; nothing else turns round.
void TestIcons::onlyTheArrowFollowsTheDirection()
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    for (const QString &name : iconNames()) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage before = imageOf(icon(name), 48);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = imageOf(icon(name), 48);
        const bool isArrow = name == QLatin1String("arrow-right");
        QCOMPARE(after != before, isArrow);
        if (isArrow)
            QVERIFY(inkOf(after.copy(0, 0, 24, 48)).coverage > inkOf(before.copy(0, 0, 24, 48)).coverage);
    }
}

void TestIcons::picturesDiffer()
{
    const QStringList names = iconNames();
    QList<QImage> seen;
    for (const QString &name : names) {
        const QImage image = imageOf(icon(name), 48);
        QVERIFY2(!seen.contains(image), qPrintable(name));
        seen.append(image);
    }
}

void TestIcons::toneColoursTheMark()
{
    const QString name = QStringLiteral("stop");
    const QImage image = imageOf(icon(name, Tone::Danger), 64);
    const QColor expected = toneColor(Tone::Danger, QGuiApplication::palette());
    bool found = false;
    for (int x = 0; x < image.width() && !found; ++x)
        found = image.pixelColor(x, image.height() / 2) == expected;
    QVERIFY(found);
    QVERIFY(image != imageOf(icon(name), 64));
}

void TestIcons::modesFollowThePalette()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QPalette palette = lightColours();
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x90, 0x90, 0x90));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    QGuiApplication::setPalette(palette);
    const QIcon mark = icon(QStringLiteral("lock"));
    const int normal = inkOf(imageOf(mark, 48)).lightness;
    const int disabled = inkOf(imageOf(mark, 48, QIcon::Disabled)).lightness;
    const int selected = inkOf(imageOf(mark, 48, QIcon::Selected)).lightness;
    QVERIFY(normal < disabled);
    QVERIFY(disabled < selected);
}

void TestIcons::marksOfASelectedRowAreLikeItsText_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("Fusion") << QStringLiteral("fusion") << QColor(Qt::white);
    QTest::newRow("Windows, classic") << QStringLiteral("windows") << QColor(Qt::white);
    // These lay a light ground behind the row and leave its text dark.
    QTest::newRow("Windows 10") << QStringLiteral("windowsvista") << QColor(Qt::black);
    QTest::newRow("Windows 11") << QStringLiteral("windows11") << QColor(Qt::black);
}

void TestIcons::marksOfASelectedRowAreLikeItsText()
{
    QFETCH(QString, style);
    QFETCH(QColor, colour);
    class NamedStyle final : public QProxyStyle
    { };
    auto *named = new NamedStyle;
    const QString former = QApplication::style()->name();
    QApplication::setStyle(named);
    named->setObjectName(style);
    QPalette palette = lightColours();
    palette.setColor(QPalette::HighlightedText, Qt::white);
    QGuiApplication::setPalette(palette);
    const QImage image = imageOf(icon(QStringLiteral("stop")), 64, QIcon::Selected);
    QApplication::setStyle(former);
    QCOMPARE(inkOf(image).lightness, colour.lightness());
}

void TestIcons::marksAreWhereTheirSourcesSay()
{
    // A bar from 5 to 19, and a circle of 8.75 around the middle.
    const QImage cross = imageOf(icon(QStringLiteral("plus")), 240);
    QCOMPARE(cross.pixelColor(120, 120).alpha(), 255);
    QCOMPARE(cross.pixelColor(52, 120).alpha(), 255);
    QCOMPARE(cross.pixelColor(188, 120).alpha(), 255);
    QCOMPARE(cross.pixelColor(36, 120).alpha(), 0);
    QCOMPARE(cross.pixelColor(60, 60).alpha(), 0);
    const QImage globe = imageOf(icon(QStringLiteral("region")), 240);
    for (int degrees = 0; degrees < 360; degrees += 15) {
        const QPointF direction(std::cos(degrees * M_PI / 180), std::sin(degrees * M_PI / 180));
        QCOMPARE(globe.pixelColor((QPointF(120, 120) + 87.5 * direction).toPoint()).alpha(), 255);
        QCOMPARE(globe.pixelColor((QPointF(120, 120) + 102 * direction).toPoint()).alpha(), 0);
    }
}

void TestIcons::isSharpAtAnyRatio_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%.2f", ratio) << ratio;
}

void TestIcons::isSharpAtAnyRatio()
{
    QFETCH(qreal, ratio);
    constexpr int size = 20;
    const QIcon mark = icon(QStringLiteral("key"));
    const QPixmap pixmap = mark.pixmap(QSize(size, size), ratio, QIcon::Normal);
    QCOMPARE(pixmap.width(), qRound(size * ratio));
    QCOMPARE(pixmap.devicePixelRatio(), ratio);

    // Painted on a canvas of that ratio it is as detailed as drawn at the real number of pixels.
    QImage canvas(qRound(size * ratio), qRound(size * ratio), QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    canvas.setDevicePixelRatio(ratio);
    QPainter painter(&canvas);
    mark.paint(&painter, QRect(0, 0, size, size));
    painter.end();
    canvas.setDevicePixelRatio(1.0);
    const QImage direct = imageOf(mark, qRound(size * ratio)).convertToFormat(canvas.format());
    QCOMPARE(canvas, direct);
}

void TestIcons::applicationIconDrawsAtEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestIcons::applicationIconDrawsAtEverySize()
{
    QFETCH(int, size);
    const QImage image = imageOf(applicationIcon(), size);
    QCOMPARE(image.size(), QSize(size, size));
    QVERIFY(inkOf(image).coverage > 0.7);
    // Colours of its own, whatever the palette.
    QGuiApplication::setPalette(onDarkGround());
    QCOMPARE(imageOf(applicationIcon(), size), image);
    QVERIFY(applicationIcon().availableSizes().size() > 3);
}

BTA_WINDOW_TEST(TestIcons)
#include "tst_icons.moc"
