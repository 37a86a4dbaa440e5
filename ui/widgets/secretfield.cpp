// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretfield.h"

#include "platform/icons.h"
#include "platform/shownsecrets.h"
#include "products/tokenforms.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/lettermark.h"
#include "widgets/plainlabel.h"
#include "widgets/secretlineedit.h"
#include "widgets/steadybutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(named(new SecretLineEdit(this), "secretEdit"))
    , m_show(named(new QToolButton(this), "showSecretButton"))
    , m_paste(named(new QToolButton(this), "pasteSecretButton"))
    , m_showText(tr("Show", "the secret"))
    , m_hideText(tr("Hide", "the secret"))
    , m_hint(named(new PlainLabel(this), "secretHint"))
    , m_strip(button("stripSecretButton", tr("Remove them")))
{
    m_edit->setMaxLength(static_cast<int>(longestPastedText));
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setIcon(icon(QStringLiteral("eye")));
    keepRoomFor(*m_show, {m_hideText, m_showText});
    m_paste->setText(tr("Paste"));
    m_paste->setIcon(icon(QStringLiteral("clipboard")));
    m_paste->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->hide();
    m_strip->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_strip, 0, Qt::AlignLeading);
    setFocusProxy(m_edit);

    m_autoHide.setSingleShot(true);
    connect(&m_autoHide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_show, &QToolButton::toggled, this, &SecretField::setRevealed);
    connect(m_paste, &QToolButton::clicked, this, &SecretField::paste);
    connect(m_edit, &SecretLineEdit::pasteRequested, this, &SecretField::paste);
    // Not `textEdited`: assistive technology sets the whole text, which Qt does not call editing.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        setHint(QString());
        setHeld(QString());
        Q_EMIT edited();
    });
    // Not at every key: between two words of a password there is a blank at its end.
    connect(m_edit, &QLineEdit::editingFinished, this, &SecretField::offerToStrip);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::submitted);
    connect(m_strip, &QPushButton::clicked, this, &SecretField::strip);
    refreshButtons();
}

SecretField::~SecretField()
{
    // It loses the focus when it is destroyed, and ends its editing with that.
    m_edit->disconnect(this);
    m_edit->wipeText();
}

void SecretField::setLabel(QLabel &label)
{
    label.setBuddy(m_edit);
    m_edit->setAccessibleName(withoutLetterMark(label.text()));
}

void SecretField::setHeld(const QString &words, const Secret &secret)
{
    m_held = words;
    m_heldSecret = secret;
    m_isHeldShown = false;
    // The length of the dots tells nothing of the secret.
    const QString dots(8, QChar(0x2022));
    m_edit->setPlaceholderText(words.isEmpty() ? QString() : dots + QLatin1String("  ") + words);
    describe();
}

void SecretField::describe()
{
    const QStringList parts{m_held, m_description};
    m_edit->setAccessibleDescription(parts.join(QLatin1Char(' ')).trimmed());
}

void SecretField::setDescription(const QString &text)
{
    m_description = text;
    describe();
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
    return products::secretIn(ownText(), m_cleaning);
}

QString SecretField::ownText() const
{
    const QString shared = m_edit->text();
    return QString(shared.constData(), shared.size());
}

void SecretField::setSecret(const Secret &secret)
{
    setRevealed(false);
    secret.reveal([this](QByteArrayView bytes) { m_edit->replaceText(QString::fromUtf8(bytes)); });
    setHint(QString());
    offerToStrip();
}

void SecretField::clear()
{
    m_edit->wipeText();
    setHint(QString());
    setHeld(QString());
    setRevealed(false);
}

void SecretField::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty()) {
        setHint(tr("There is no text on the clipboard."));
        return;
    }
    if (text.size() > longestPastedText) {
        setHint(tr("The text on the clipboard is too long for a secret. Nothing was pasted."));
        return;
    }
    text.detach();
    const CleanedSecret pasted = products::secretIn(std::move(text), m_cleaning);
    pasted.secret.reveal([this](QByteArrayView bytes) { m_edit->replaceText(QString::fromUtf8(bytes)); });
    setHint(pasted.changed ? tr("Spaces, line breaks or quotes around the text were removed.") : QString());
    offerToStrip();
    m_edit->setFocus();
    setHeld(QString());
    Q_EMIT edited();
}

void SecretField::offerToStrip()
{
    if (cleaned().changed)
        return;
    QString text = ownText();
    switch (outerTextOf(text)) {
    case OuterText::None:
        break;
    case OuterText::Blanks:
        setHint(tr("There are spaces before or after the text. They are kept as part of the secret."));
        break;
    case OuterText::LineEnds:
        setHint(tr("There is a line break before or after the text. It is kept as part of the secret."));
        break;
    }
    const bool offers = outerTextOf(text) != OuterText::None;
    wipe(text);
    m_strip->setAccessibleDescription(offers ? m_hint->text() : QString());
    m_strip->setVisible(offers);
}

void SecretField::strip()
{
    QString text = ownText();
    m_edit->replaceText(withoutOuterText(text).toString());
    wipe(text);
    setHeld(QString());
    m_edit->setFocus();
    setHint(tr("Spaces and line breaks around the text were removed."));
    Q_EMIT edited();
}

void SecretField::setRevealed(bool revealed)
{
    if (revealed)
        fillInHeld();
    else
        takeHeldOut();
    if (revealed != isRevealed())
        m_edit->setShown(revealed);
    if (revealed)
        m_autoHide.start(m_revealTime);
    else
        m_autoHide.stop();
    refreshButtons();
}

void SecretField::fillInHeld()
{
    if (m_heldSecret.isEmpty() || !isEmpty())
        return;
    m_heldSecret.reveal([this](QByteArrayView bytes) { m_edit->replaceText(QString::fromUtf8(bytes)); });
    m_isHeldShown = true;
}

void SecretField::takeHeldOut()
{
    if (!m_isHeldShown)
        return;
    m_edit->wipeText();
    m_isHeldShown = false;
    setHint(QString());
}

void SecretField::letterButtons(const std::function<QString(const QString &)> &lettered)
{
    m_paste->setText(lettered(m_paste->text()));
    m_showText = lettered(m_showText);
    m_hideText = lettered(m_hideText);
    refreshButtons();
}

void SecretField::refreshButtons()
{
    const bool revealed = isRevealed();
    m_show->setChecked(revealed);
    m_show->setText(revealed ? m_hideText : m_showText);
    m_show->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
}

void SecretField::setHint(const QString &text)
{
    m_strip->hide();
    if (text == m_hint->text())
        return;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*m_hint, text);
}

bool SecretField::event(QEvent *event)
{
    if (endsShowingSecrets(*event))
        setRevealed(false);
    return QWidget::event(event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

} // namespace broker::ui
