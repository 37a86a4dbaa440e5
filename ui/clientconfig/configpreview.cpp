// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/configpreview.h"

#include "platform/boottime.h"
#include "platform/shownsecrets.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>

namespace broker::ui {

using std::chrono::seconds;

namespace {

constexpr int shownLines = 9;

} // namespace

ConfigPreview::ConfigPreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setCursorWidth(0);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // A configuration is read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMinimumHeight(shownLines * fontMetrics().lineSpacing());
    setSelectable(true);
    m_ticker.setInterval(seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &ConfigPreview::tick);
}

void ConfigPreview::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    // Without interaction Qt takes it out of the tab order; it is to be scrolled with the keyboard.
    setFocusPolicy(Qt::StrongFocus);
}

void ConfigPreview::setMasked(const QString &text)
{
    if (text == m_masked && !m_isRevealed)
        return; // keeps the selection
    m_masked = text;
    if (m_isRevealed)
        conceal();
    else
        setPlainText(m_masked);
}

void ConfigPreview::reveal(const Secret &whole, seconds time)
{
    if (!isVisible())
        return;
    m_isRevealed = true;
    m_deadline = timeSinceBoot() + time;
    setSelectable(false);
    whole.reveal([this](QByteArrayView bytes) {
        QString text = QString::fromUtf8(bytes);
        setPlainText(text);
        wipe(text);
    });
    m_ticker.start();
    Q_EMIT revealedChanged(true);
    Q_EMIT remainingChanged(static_cast<int>(time.count()));
}

void ConfigPreview::conceal()
{
    if (!m_isRevealed)
        return;
    m_isRevealed = false;
    m_ticker.stop();
    setPlainText(m_masked);
    setSelectable(true);
    Q_EMIT revealedChanged(false);
}

void ConfigPreview::tick()
{
    const auto left = m_deadline - timeSinceBoot();
    if (left.count() <= 0)
        conceal();
    else
        Q_EMIT remainingChanged(static_cast<int>(std::chrono::ceil<seconds>(left).count()));
}

bool ConfigPreview::event(QEvent *event)
{
    if (endsShowingSecrets(*event))
        conceal();
    return QPlainTextEdit::event(event);
}

void ConfigPreview::hideEvent(QHideEvent *event)
{
    conceal();
    QPlainTextEdit::hideEvent(event);
}

void ConfigPreview::keyPressEvent(QKeyEvent *event)
{
    if (m_isRevealed && event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ConfigPreview::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_isRevealed)
        QPlainTextEdit::contextMenuEvent(event);
}

} // namespace broker::ui
