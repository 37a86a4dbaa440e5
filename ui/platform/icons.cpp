// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/icons.h"

#include "platform/iconshapes.h"

#include <QApplication>
#include <QIconEngine>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>
#include <optional>

namespace broker::ui {

namespace {

constexpr QLatin1String unknownMark("unknown");
constexpr QLatin1String applicationMark("app");
/// Points on, to where reading goes.
constexpr QLatin1String onwardMark("arrow-right");

/// Null when there is none of that name.
const Picture *findPicture(const QString &name)
{
    const std::span<const Picture> all = pictures();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Picture &picture) { return name == QLatin1String(picture.name); });
    return found == all.end() ? nullptr : &*found;
}

const Picture &pictureOf(const QString &name)
{
    const Picture *picture = name == applicationMark ? nullptr : findPicture(name);
    return picture ? *picture : *findPicture(unknownMark);
}

QPainterPath outlineOf(const Picture &picture, const Shape &shape)
{
    QPainterPath path;
    for (const Step &step : picture.steps.subspan(size_t(shape.first), size_t(shape.count))) {
        const auto &at = step.at;
        switch (step.kind) {
        case Step::Move:
            path.moveTo(at[0], at[1]);
            break;
        case Step::Line:
            path.lineTo(at[0], at[1]);
            break;
        case Step::Curve:
            path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            break;
        case Step::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

QBrush fillingOf(const Shape &shape, const QPainterPath &outline)
{
    if (shape.fillTop == 0)
        return Qt::NoBrush;
    const QRectF bounds = outline.boundingRect();
    QLinearGradient gradient(bounds.topLeft(), bounds.bottomLeft());
    gradient.setColorAt(0, shape.fillTop);
    gradient.setColorAt(1, shape.fillBottom);
    return gradient;
}

bool isMirrored(const Picture &picture)
{
    return onwardMark == QLatin1String(picture.name) && QGuiApplication::isRightToLeft();
}

/// The styles of Windows mark a selected row by a light ground and leave its text as it is; all others
/// change the text's colour, as the palette says.
bool keepsTextOfSelection(const QStyle &style)
{
    return style.objectName() == QLatin1String("windowsvista")
        || style.objectName() == QLatin1String("windows11");
}

/// Draws one picture. With a tone, its lines are in the colour that the palette of the moment asks for:
/// nothing is kept between two paints but pixmaps under a key that names the colour.
class PictureEngine final : public QIconEngine
{
public:
    PictureEngine(const Picture &picture, std::optional<Tone> tone)
        : m_picture(picture)
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
        // Taken once, by the window system, and large.
        if (!m_tone)
            return draw(size, QColor());
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("broker-icon/%1/%2x%3/%4%5")
                                .arg(QLatin1String(m_picture.name), QString::number(size.width()),
                                    QString::number(size.height()), colour.name(QColor::HexRgb),
                                    isMirrored(m_picture) ? QStringLiteral("/mirrored") : QString());
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
        // Window systems take the icons of windows in sizes that they choose from. All are drawn for every
        // window, and the next one would cost as much memory as a hundred widgets.
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}};
    }

    QString key() const override { return QStringLiteral("broker-picture"); }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new PictureEngine(m_picture, m_tone); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            if (!keepsTextOfSelection(*QApplication::style()))
                return palette.color(QPalette::Active, QPalette::HighlightedText);
            break;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(m_tone.value_or(Tone::Plain), palette);
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &colour) const
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal scale = std::min(size.width(), size.height()) / qreal(m_picture.size);
        painter.translate(
            (QPointF(size.width(), size.height()) - QPointF(1, 1) * m_picture.size * scale) / 2);
        painter.scale(scale, scale);
        if (isMirrored(m_picture)) {
            painter.translate(m_picture.size, 0);
            painter.scale(-1, 1);
        }
        for (const Shape &shape : m_picture.shapes) {
            const QPainterPath outline = outlineOf(m_picture, shape);
            const QColor line = shape.line == 0 ? colour : QColor(shape.line);
            painter.setPen(QPen(line, shape.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(fillingOf(shape, outline));
            painter.drawPath(outline);
        }
        return image;
    }

    const Picture &m_picture;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, Tone::Plain);
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new PictureEngine(pictureOf(name), tone));
}

QIcon applicationIcon()
{
    return QIcon(new PictureEngine(*findPicture(applicationMark), std::nullopt));
}

} // namespace broker::ui
