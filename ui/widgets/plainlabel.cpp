// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/plainlabel.h"

#include "widgets/plainlabelaccess.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextDocument>

namespace broker::ui {

namespace {

constexpr char16_t zeroWidthSpace = u'\u200b';

} // namespace

QString withBreaks(const QString &text)
{
    // Long words of the language stay whole; what is longer is broken into pieces.
    constexpr qsizetype longestWord = 24;
    constexpr qsizetype longestPiece = 16;
    const auto isBreak = [](QChar c) { return c.isSpace() || c == zeroWidthSpace; };
    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isBreak(text[end]))
            ++end;
        qsizetype piece = 0;
        for (qsizetype at = begin; at < end; ++at, ++piece) {
            // Never between the halves of one character, nor before a mark that belongs to the one before.
            if (end - begin > longestWord && piece >= longestPiece && !text[at].isLowSurrogate()
                && !text[at].isMark()) {
                result.append(zeroWidthSpace);
                piece = 0;
            }
            result.append(text[at]);
        }
        if (end < text.size())
            result.append(text[end++]);
        begin = end;
    }
    return result;
}

QString withoutBreaks(QString text)
{
    return text.remove(zeroWidthSpace);
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{ }

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    installPlainLabelAccess();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

QString PlainLabel::text() const
{
    return withoutBreaks(QLabel::text());
}

void PlainLabel::setText(const QString &text)
{
    if (withBreaks(text) == QLabel::text())
        return;
    QLabel::setText(withBreaks(text));
    hideCaret();
    // QLabel says so itself where it takes its name from nothing but the text.
    if (!accessibleName().isEmpty()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PlainLabel::setKeyboardSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    hideCaret();
}

void PlainLabel::hideCaret()
{
    // Qt asks nobody about the caret of a label; what draws it is in the layout of its document, which is a
    // new one with each text.
    const QList<QTextDocument *> documents = findChildren<QTextDocument *>();
    for (const QTextDocument *document : documents)
        document->documentLayout()->setProperty("cursorWidth", 0);
}

void PlainLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    keepToEdge();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepToEdge();
}

void PlainLabel::keepToEdge()
{
    // Qt takes the edge from the first letter of the text: a sentence that begins with the name of a product
    // would leave all the others in a window that is read from right to left.
    const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment mirrored = Qt::AlignRight | Qt::AlignAbsolute;
    if (isRightToLeft() && across == Qt::AlignLeft)
        setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | mirrored);
    else if (!isRightToLeft() && across == mirrored)
        setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | Qt::AlignLeft);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void PlainLabel::copySelection(QClipboard::Mode mode) const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(withoutBreaks(selectedText()), mode);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copySelection(QClipboard::Clipboard);
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"), this, [this] { copySelection(QClipboard::Clipboard); });
    copy->setEnabled(hasSelectedText());
    menu->addAction(
        tr("Select &all"), this, [this] { setSelection(0, static_cast<int>(QLabel::text().size())); });
    menu->popup(event->globalPos());
    event->accept();
}

void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    // Qt would let the selection be dragged elsewhere, with the invisible characters in it.
    if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier)
        && hasSelectedText())
        setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

void PlainLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    // What X11 pastes with the middle button: Qt has just put the text there as it is shown.
    if (event->button() == Qt::LeftButton && QGuiApplication::clipboard()->supportsSelection())
        copySelection(QClipboard::Selection);
}

} // namespace broker::ui
