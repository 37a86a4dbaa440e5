// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/messagebar.h"

#include "platform/icons.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/lettermark.h"
#include "widgets/networkrequest.h"
#include "widgets/plainlabel.h"
#include "widgets/steadybutton.h"
#include "widgets/tonemark.h"
#include "widgets/wraplayout.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr qreal cornerRadius = 4;
constexpr qreal stripeWidth = 4;

Tone toneOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return Tone::Info;
    case MessageKind::Success:
        return Tone::Success;
    case MessageKind::Warning:
        return Tone::Warning;
    case MessageKind::Error:
        return Tone::Danger;
    }
    return Tone::Plain;
}

QString wordOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return MessageBar::tr("Note", "kind of message");
    case MessageKind::Success:
        return MessageBar::tr("Success", "kind of message");
    case MessageKind::Warning:
        return MessageBar::tr("Warning", "kind of message");
    case MessageKind::Error:
        return MessageBar::tr("Error", "kind of message");
    }
    return {};
}

} // namespace

Message Message::from(MessageKind kind, const Explanation &explanation)
{
    return {.kind = kind,
        .title = explanation.title,
        .lines = {explanation.whatHappened, explanation.likelyCause, explanation.nextStep},
        .requestId = explanation.requestId,
        .details = explanation.details,
        .diagnosedHost = explanation.diagnosedHost,
        .loginProxy = explanation.loginProxy,
        .leadsToNetworkSettings = explanation.leadsToNetworkSettings};
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(named(new PlainLabel(this), "messageTitle"))
    , m_text(named(new PlainLabel(this), "messageText"))
    , m_requestId(named(new PlainLabel(this), "messageRequestId"))
    , m_reference(new QHBoxLayout)
    , m_buttons(new WrapLayout)
    , m_copyDetails(named(new QPushButton(this), "copyDetailsButton"))
    , m_diagnose(named(new QPushButton(tr("Diagnose the connection…"), this), "diagnoseButton"))
    , m_dismiss(named(new QToolButton(this), "dismissButton"))
{
    setObjectName(QStringLiteral("messageBar"));
    setFocusPolicy(Qt::TabFocus);
    buildLayout();
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message.details);
        m_copyDetails->setText(tr("Details copied"));
    });
    connect(m_diagnose, &QPushButton::clicked, this, [this] {
        // Whoever shows the diagnosis may take this message away.
        const QString host = m_message.diagnosedHost;
        askForDiagnosis(*this, host);
    });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::buildLayout()
{

    bold(m_title);
    m_requestId->setKeyboardSelectable(true);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(icon(QStringLiteral("close")));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_reference->addWidget(m_requestId, 1);
    m_reference->addStretch(0);
    texts->addLayout(m_reference);
    texts->addLayout(m_buttons);
    placeOwnButtons();

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    row->setContentsMargins(12, 8, 8, 8);
}

/// All buttons are in one row: beside the others where there are some, else beside the request id, which
/// spares a line.
void MessageBar::placeOwnButtons()
{
    for (QPushButton *own : {m_diagnose, m_copyDetails}) {
        m_reference->removeWidget(own);
        m_buttons->removeWidget(own);
        if (m_actions.isEmpty())
            m_reference->addWidget(own);
        else
            m_buttons->addWidget(own);
    }
}

void MessageBar::showMessage(const Message &message)
{
    removeActions();
    m_message = message;
    m_message.lines.removeAll(QString());
    m_hasMessage = true;
    // Its colours are those of the kind, also where the texts have the same size.
    update();

    const QString title = tr("%1: %2", "kind of message: its title").arg(wordOf(message.kind), message.title);
    m_title->setText(title);
    showLines();
    m_requestId->setText(tr("Snyk request id: %1").arg(message.requestId));
    m_requestId->setVisible(!message.requestId.isEmpty());
    m_copyDetails->setText(tr("Copy details"));
    // Not before it is needed: most bars never show anything.
    if (!message.details.isEmpty())
        keepRoomFor(*m_copyDetails, {tr("Copy details"), tr("Details copied")});
    m_copyDetails->setVisible(!message.details.isEmpty());
    m_diagnose->setVisible(!message.diagnosedHost.isEmpty());
    m_dismiss->setVisible(message.dismissible);
    if (!message.loginProxy.isEmpty()) {
        connect(addAction(tr("Enter user name and password…"), QStringLiteral("enterProxyLoginButton")),
            &QPushButton::clicked, this,
            // Whoever asks for it may take this message away.
            [this, proxy = message.loginProxy] { askForProxyLogin(*this, proxy); });
    }
    if (message.leadsToNetworkSettings) {
        // As the command is called that opens them.
        const QString settings
            = withoutLetterMark(QCoreApplication::translate("broker::ui::WindowCommands", "&Settings…"));
        connect(addAction(settings, QStringLiteral("networkSettingsButton")), &QPushButton::clicked, this,
            [this] { askForNetworkSettings(*this); });
    }
    refreshIcon();
    show();
    updateGeometry();
    setAccessibleName(title);
    announce(*this, title + QLatin1String(". ") + m_message.lines.join(QLatin1Char(' ')));
}

void MessageBar::showMessage(MessageKind kind, const Explanation &explanation)
{
    showMessage(Message::from(kind, explanation));
}

void MessageBar::addLines(const QStringList &lines)
{
    QStringList added;
    for (const QString &line : lines) {
        if (!m_message.lines.contains(line))
            added.append(line);
    }
    m_message.lines += added;
    showLines();
    announce(*this, added.join(QLatin1Char(' ')));
}

void MessageBar::showLines()
{
    m_text->setText(m_message.lines.join(QLatin1Char('\n')));
    m_text->setVisible(!m_message.lines.isEmpty());
    setAccessibleDescription(m_message.lines.join(QLatin1Char(' ')));
}

QPushButton *MessageBar::addAction(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    const auto place = static_cast<int>(m_actions.size());
    m_buttons->insertWidget(place, button);
    button->show();
    setTabOrder(m_actions.isEmpty() ? static_cast<QWidget *>(m_requestId) : m_actions.last().data(), button);
    setTabOrder(button, m_diagnose);
    m_actions.append(button);
    placeOwnButtons();
    return button;
}

void MessageBar::clear()
{
    removeActions();
    m_message = {};
    m_hasMessage = false;
    hide();
}

void MessageBar::removeActions()
{
    for (const QPointer<QPushButton> &button : std::as_const(m_actions)) {
        if (button.isNull())
            continue;
        // It may be the one whose click brought us here.
        button->hide();
        button->setObjectName(QString());
        button->deleteLater();
    }
    m_actions.clear();
    placeOwnButtons();
}

void MessageBar::refreshIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 4;
    const QIcon mark = icon(markOf(toneOf(m_message.kind)), toneOf(m_message.kind));
    m_icon->setPixmap(mark.pixmap(QSize(size, size), devicePixelRatio()));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tone tone = toneOf(m_message.kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(tone, palette()));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    painter.setBrush(toneColor(tone, palette()));
    const QRectF stripe
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, static_cast<int>(stripeWidth), height()));
    painter.drawRoundedRect(stripe, stripeWidth / 2, stripeWidth / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasMessage)
        refreshIcon();
}

} // namespace broker::ui
