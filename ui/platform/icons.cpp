// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/icons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace broker::ui {

namespace {

constexpr QLatin1String folder(":/icons/");
constexpr QLatin1String suffix(".svg");
constexpr QLatin1String unknownMark("unknown");
constexpr QLatin1String applicationMark("app");

QByteArray readSvg(const QString &name)
{
    QFile file(folder + name + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws one SVG. With a tone, "currentColor" in it becomes the colour that the palette of the moment
/// asks for: nothing is kept between two paints but pixmaps under a key that names the colour.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.isEmpty())
            return {};
        const QString colour = m_tone ? colourFor(mode).name(QColor::HexRgb) : QString();
        const QString key
            = QStringLiteral("broker-icon/%1/%2x%3/%4")
                  .arg(m_name, QString::number(size.width()), QString::number(size.height()), colour);
        QPixmap image;
        if (!QPixmapCache::find(key, &image)) {
            image = draw(size, colour);
            QPixmapCache::insert(key, image);
        }
        return image;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        if (m_tone)
            return {};
        // Window systems take the icons of windows in sizes that they choose from.
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }

    QString key() const override { return QStringLiteral("broker-svg"); }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(m_tone.value_or(Tone::Plain), palette);
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QString &colour) const
    {
        QByteArray svg = readSvg(m_name);
        if (!colour.isEmpty())
            svg.replace("currentColor", colour.toLatin1());
        QPixmap image(size);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        return image;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, Tone::Plain);
}

QIcon icon(const QString &name, Tone tone)
{
    const bool isFileName = !name.isEmpty() && !name.contains(QLatin1Char('/'));
    const bool known = isFileName && name != applicationMark && QFile::exists(folder + name + suffix);
    return QIcon(new SvgIconEngine(known ? name : QString(unknownMark), tone));
}

QIcon applicationIcon()
{
    return QIcon(new SvgIconEngine(applicationMark, std::nullopt));
}

QStringList iconNames()
{
    QStringList names;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.completeBaseName() != applicationMark)
            names.append(file.completeBaseName());
    }
    return names;
}

} // namespace broker::ui
