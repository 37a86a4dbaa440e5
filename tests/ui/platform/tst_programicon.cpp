// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/icons.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace broker;

namespace {

/// Those that Windows takes for its lists, the task bar and the desktop at 100 to 250 %.
constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
/// Of the pictures in an .ico, this one is always a PNG and the smaller ones are bitmaps: some programs that
/// show icons read nothing else.
constexpr int png = 256;

QImage drawnIcon(int size)
{
    return ui::applicationIcon().pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// A bitmap as it stands in an .ico: from the bottom up, twice as high because a mask follows it, which is
/// empty where each pixel tells how opaque it is.
QByteArray bitmapOf(const QImage &image)
{
    constexpr int headerSize = 40;
    constexpr quint16 planes = 1;
    constexpr quint16 bits = 32;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint32(headerSize) << qint32(image.width()) << qint32(2 * image.height()) << planes << bits;
    for (int left = headerSize - 16; left > 0; left -= 4)
        stream << quint32(0);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x)
            stream << quint32(image.pixel(x, y));
    }
    const int maskRow = (image.width() + 31) / 32 * 4;
    return bytes + QByteArray(qsizetype(maskRow) * image.height(), '\0');
}

QByteArray pictureOf(int size)
{
    if (size != png)
        return bitmapOf(drawnIcon(size));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawnIcon(size).save(&buffer, "PNG");
    return bytes;
}

QByteArray iconFile()
{
    constexpr qsizetype headSize = 6;
    constexpr qsizetype entrySize = 16;
    QByteArray head;
    QByteArray pictures;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = pictureOf(size);
        stream << quint8(size) << quint8(size) << quint16(0) << quint16(1) << quint16(32)
               << quint32(picture.size())
               << quint32(headSize + entrySize * qsizetype(sizes.size()) + pictures.size());
        pictures += picture;
    }
    return head + pictures;
}

/// The pictures of an .ico, in its order.
QList<QImage> picturesIn(const QByteArray &file)
{
    QList<QImage> images;
    QDataStream stream(file);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint16 zero = 0;
    quint16 kind = 0;
    quint16 count = 0;
    stream >> zero >> kind >> count;
    for (int i = 0; i < count; ++i) {
        quint8 side = 0;
        quint32 ignored = 0;
        quint32 length = 0;
        quint32 offset = 0;
        stream >> side >> side >> zero >> ignored >> length >> offset;
        const QByteArray picture = file.mid(qsizetype(offset), qsizetype(length));
        if (side == 0) {
            images.append(QImage::fromData(picture, "PNG").convertToFormat(QImage::Format_ARGB32));
            continue;
        }
        constexpr qsizetype headerSize = 40;
        QImage image(side, side, QImage::Format_ARGB32);
        QDataStream pixels(picture.mid(headerSize));
        pixels.setByteOrder(QDataStream::LittleEndian);
        for (int y = side - 1; y >= 0; --y) {
            for (int x = 0; x < side; ++x) {
                quint32 pixel = 0;
                pixels >> pixel;
                image.setPixel(x, y, pixel);
            }
        }
        images.append(image);
    }
    return images;
}

/// The largest difference of any channel of any pixel.
int differenceOf(const QImage &one, const QImage &other)
{
    int most = one.size() == other.size() ? 0 : 255;
    for (int y = 0; most < 255 && y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = qPremultiply(one.pixel(x, y));
            const QRgb b = qPremultiply(other.pixel(x, y));
            most = std::max({most, std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

} // namespace

/// The icon that Windows shows of the program's file, which cannot be drawn when it is needed.
class TestProgramIcon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("BTA_DRAW_ICON"))
            return;
        QFile file(QStringLiteral(BTA_ICON_FILE));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(iconFile()), file.size());
    }

    void showsWhatTheWindowShows()
    {
        QFile file(QStringLiteral(BTA_ICON_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QImage> pictures = picturesIn(file.readAll());
        QCOMPARE(pictures.size(), qsizetype(sizes.size()));
        // Another version of Qt may round another way.
        constexpr int rounding = 3;
        for (qsizetype i = 0; i < pictures.size(); ++i)
            QVERIFY2(differenceOf(pictures[i], drawnIcon(sizes[size_t(i)])) <= rounding,
                "BTA_DRAW_ICON=1 with this test draws it anew");
    }
};

BTA_WINDOW_TEST(TestProgramIcon)
#include "tst_programicon.moc"
