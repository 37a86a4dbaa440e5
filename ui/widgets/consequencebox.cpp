// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/consequencebox.h"

#include "platform/icons.h"
#include "platform/owndrawing.h"
#include "platform/theme.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr QLatin1String lookName("cautionLook");
constexpr QColor darkAmber(0x94, 0x5c, 0x00);
constexpr QColor lightAmber(0xf2, 0xb6, 0x4c);

/// The colour of a warning instead of the accent, in the palette of the moment. Goes with the button.
class CautionLook final : public QObject
{
public:
    explicit CautionLook(QAbstractButton &button)
        : QObject(&button)
        , m_button(button)
    {
        setObjectName(lookName);
        button.setProperty(drawing::graveButton, true);
        button.installEventFilter(this);
        refresh();
    }

    ~CautionLook() override
    {
        m_button.setProperty(drawing::graveButton, QVariant());
        m_button.setPalette({});
    }
    Q_DISABLE_COPY_MOVE(CautionLook)

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
            refresh();
        return false;
    }

private:
    void refresh()
    {
        // Words and mark on it keep the colour that they have on every filled button.
        const QColor words = QApplication::palette().color(QPalette::HighlightedText);
        QPalette own;
        own.setColor(QPalette::Highlight,
            contrast(words, darkAmber) >= contrast(words, lightAmber) ? darkAmber : lightAmber);
        m_button.setPalette(own);
    }

    QAbstractButton &m_button;
};

} // namespace

ConsequenceBox::ConsequenceBox(const QString &title, const char *detailsName, QWidget *parent)
    : QFrame(parent)
    , m_words(new QVBoxLayout)
    , m_mark(new QLabel)
    , m_consequence(bold(named(new PlainLabel, "consequenceText")))
    , m_details(named(new PlainLabel, detailsName))
{
    m_consequence->setKeyboardSelectable(true);
    m_details->setKeyboardSelectable(true);
    m_details->setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 4;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    // The mark is higher than a line and stands beside the middle of the first one, whichever that is.
    m_words->setContentsMargins(0, (markSize() - fontMetrics().height()) / 2, 0, 0);
    m_words->addLayout(readable(m_consequence));
    m_words->addLayout(readable(m_details));
    m_words->addStretch(1);
    row->addLayout(m_words, 1);
    refresh();
}

void ConsequenceBox::setConsequence(const QString &consequence)
{
    m_consequence->setText(consequence);
    refresh();
}

void ConsequenceBox::setDetails(const QString &details)
{
    m_details->setText(details);
}

bool ConsequenceBox::isGrave() const
{
    return !m_consequence->text().isEmpty();
}

void ConsequenceBox::addWidget(QWidget *widget)
{
    m_words->insertWidget(m_words->count() - 1, widget, 0, Qt::AlignLeading);
}

void ConsequenceBox::mark(QAbstractButton &button, bool isGrave, const QString &usualIcon)
{
    delete button.findChild<QObject *>(lookName, Qt::FindDirectChildrenOnly);
    if (isGrave)
        new CautionLook(button);
    button.setIcon(isGrave ? icon(QStringLiteral("warning")) : icon(usualIcon));
}

int ConsequenceBox::markSize() const
{
    return fontMetrics().height() * 3 / 2;
}

void ConsequenceBox::refresh()
{
    const int size = markSize();
    const Tone tone = isGrave() ? Tone::Warning : Tone::Info;
    m_mark->setPixmap(icon(isGrave() ? QStringLiteral("warning") : QStringLiteral("info"), tone)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    m_consequence->setVisible(isGrave());
    balance(*m_consequence);
    // Not as wide as what explains a whole page.
    m_consequence->setMaximumWidth(std::min(m_consequence->maximumWidth(), readableWidth(*m_consequence)));
    update();
}

void ConsequenceBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ConsequenceBox::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isGrave() ? toneColor(Tone::Warning, palette()) : edgeColor(Edge::Faint, palette()));
    painter.setBrush(isGrave() ? QBrush(toneBackground(Tone::Warning, palette())) : palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace broker::ui
