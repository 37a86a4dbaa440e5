// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretlineedit.h"

#include "core/secret.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionFrame>

namespace broker::ui {

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // Tokens read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setShown(false);
    setDragEnabled(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void SecretLineEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // After the echo mode, which takes the hints back for a text that is shown.
    const Qt::InputMethodHints always
        = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    setInputMethodHints(shown ? always : always | Qt::ImhHiddenText);
}

void SecretLineEdit::replaceText(const QString &newText)
{
    // While the edit holds it too, the string is shared and wiping would do nothing. QLineEdit::clear
    // would keep the old text in its undo history.
    QString old = text();
    {
        const QSignalBlocker silent(this);
        setText(newText);
        // What is only read is read from its start; behind what was typed the user types on.
        if (isReadOnly())
            setCursorPosition(0);
    }
    wipe(old);
}

void SecretLineEdit::wipeText()
{
    replaceText(QString());
}

void SecretLineEdit::setRoomFor(int characters)
{
    m_room = characters;
    updateGeometry();
}

QSize SecretLineEdit::minimumSizeHint() const
{
    const QSize least = QLineEdit::minimumSizeHint();
    if (m_room == 0)
        return least;
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    const QMargins margins = textMargins();
    // QLineEdit keeps two pixels on either side, and has to show the cursor.
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('0')) * m_room + margins.left()
        + margins.right() + 2 * 2 + 2;
    const QSize whole
        = style()->sizeFromContents(QStyle::CT_LineEdit, &frame, QSize(width, least.height()), this);
    return {whole.width(), least.height()};
}

QSize SecretLineEdit::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo(minimumSizeHint());
}

bool SecretLineEdit::hasMore() const
{
    return fontMetrics().horizontalAdvance(text())
        > width() - minimumSizeHint().width() + fontMetrics().horizontalAdvance(QLatin1Char('0')) * m_room;
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool takesOut = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    if (takesOut)
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Paste) && !isReadOnly())
        Q_EMIT pasteRequested();
    const bool swallowed = takesOut || event->matches(QKeySequence::Paste)
        || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)
        || event->matches(QKeySequence::DeleteEndOfLine); // on X11 it cuts
    if (!swallowed)
        QLineEdit::keyPressEvent(event);
    else
        event->accept();
}

void SecretLineEdit::mousePressEvent(QMouseEvent *event)
{
    // A middle click would bring in the X11 selection behind the owner's back.
    if (event->button() == Qt::MiddleButton)
        event->accept();
    else
        QLineEdit::mousePressEvent(event);
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit's own handling copies what was selected to the X11 selection.
    event->accept();
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace broker::ui
