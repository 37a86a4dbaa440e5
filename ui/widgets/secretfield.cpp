// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretfield.h"

#include "platform/icons.h"
#include "widgets/announce.h"
#include "widgets/plainlabel.h"
#include "widgets/secretlineedit.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretLineEdit(this))
    , m_show(new QToolButton(this))
    , m_paste(new QToolButton(this))
    , m_hint(new PlainLabel(this))
{
    m_edit->setObjectName(QStringLiteral("secretEdit"));
    m_edit->setMaxLength(static_cast<int>(longestPastedText));
    m_show->setObjectName(QStringLiteral("showSecretButton"));
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_paste->setObjectName(QStringLiteral("pasteSecretButton"));
    m_paste->setText(tr("Paste"));
    m_paste->setIcon(icon(QStringLiteral("clipboard")));
    m_paste->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->setObjectName(QStringLiteral("secretHint"));
    m_hint->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_hint);
    setFocusProxy(m_edit);

    m_autoHide.setSingleShot(true);
    connect(&m_autoHide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_show, &QToolButton::toggled, this, &SecretField::setRevealed);
    connect(m_paste, &QToolButton::clicked, this, &SecretField::paste);
    connect(m_edit, &SecretLineEdit::pasteRequested, this, &SecretField::paste);
    // Not `textEdited`: assistive technology sets the whole text, which Qt does not call editing.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        setHint(QString());
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::submitted);
    refreshButtons();
}

SecretField::~SecretField()
{
    m_edit->wipeText();
}

void SecretField::setLabel(QLabel &label)
{
    label.setBuddy(m_edit);
    m_edit->setAccessibleName(QString(label.text()).remove(QLatin1Char('&')));
}

void SecretField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretField::setDescription(const QString &text)
{
    m_edit->setAccessibleDescription(text);
}

void SecretField::setRevealTime(std::chrono::seconds time)
{
    m_revealTime = time;
}

bool SecretField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

bool SecretField::isRevealed() const
{
    return m_edit->isShown();
}

CleanedSecret SecretField::cleaned() const
{
    // The cleaner can only wipe what nobody shares: a copy of its own.
    const QString shared = m_edit->text();
    return cleanPastedSecret(QString(shared.constData(), shared.size()));
}

CleanedSecret SecretField::takeCleaned()
{
    CleanedSecret taken = cleaned();
    clear();
    return taken;
}

void SecretField::setSecret(const Secret &secret)
{
    setRevealed(false);
    secret.reveal([this](QByteArrayView bytes) { m_edit->replaceText(QString::fromUtf8(bytes)); });
    setHint(QString());
}

void SecretField::clear()
{
    m_edit->wipeText();
    setHint(QString());
    setRevealed(false);
}

void SecretField::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty()) {
        setHint(tr("There is no text on the clipboard."));
        return;
    }
    text.detach();
    const CleanedSecret pasted = cleanPastedSecret(std::move(text));
    pasted.secret.reveal([this](QByteArrayView bytes) { m_edit->replaceText(QString::fromUtf8(bytes)); });
    setHint(pasted.changed ? tr("Spaces, line ends or quotes around the text were removed.") : QString());
    m_edit->setFocus();
    Q_EMIT edited();
}

void SecretField::setRevealed(bool revealed)
{
    if (revealed != isRevealed())
        m_edit->setShown(revealed);
    if (revealed)
        m_autoHide.start(m_revealTime);
    else
        m_autoHide.stop();
    refreshButtons();
}

void SecretField::refreshButtons()
{
    const bool revealed = isRevealed();
    m_show->setChecked(revealed);
    m_show->setText(revealed ? tr("Hide", "the secret") : tr("Show", "the secret"));
    m_show->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
}

void SecretField::setHint(const QString &text)
{
    if (text == m_hint->text())
        return;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*m_hint, text);
}

bool SecretField::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return QWidget::event(event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

} // namespace broker::ui
