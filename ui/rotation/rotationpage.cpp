// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationpage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "rotation/blastradius.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr qreal headingScale = 1.4;

} // namespace

RotationPage::RotationPage(const QString &objectName, const RotationPageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new PlainLabel)
    , m_explanation(new PlainLabel)
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
    , m_buttonRow(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_buttonRow))
{
    setObjectName(objectName);
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * headingScale);
    headingFont.setBold(true);
    m_heading->setFont(headingFont);
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    m_explanation->setObjectName(QStringLiteral("pageExplanation"));

    auto *body = new QWidget;
    m_content->setContentsMargins({});
    body->setLayout(m_content);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    // The page's own background shows through, in whatever style.
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    m_buttons->setContentsMargins({});
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (context.workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
}

RotationPage::~RotationPage() = default;

MessageKind RotationPage::kindOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return MessageKind::Error;
    case Tone::Warning:
        return MessageKind::Warning;
    case Tone::Success:
        return MessageKind::Success;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
    case Tone::Practice:
        break;
    }
    return MessageKind::Info;
}

void RotationPage::takeFocus()
{
    if (m_messages->hasMessage())
        m_messages->setFocus();
    else if (m_main && m_main->isEnabled())
        m_main->setFocus();
    else
        setFocus();
}

QString RotationPage::heading() const
{
    return m_heading->text();
}

const rotation::Rotation *RotationPage::rotation() const
{
    return rotation::rotationOf(m_context.flow.state());
}

void RotationPage::tell(const rotation::Event &event)
{
    // What does not belong here any more was overtaken by another event; the page shows the state.
    (void)m_context.flow.tell(event);
}

void RotationPage::setHeading(const QString &heading, const QStringList &explanation)
{
    m_heading->setText(withBreaks(heading));
    m_explanation->setText(withBreaks(explanation.join(QLatin1Char(' '))));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(explanation.join(QLatin1Char(' ')));
}

bool RotationPage::showState()
{
    std::optional<records::Target> ours;
    if (const auto *already = as<rotation::AlreadyProvisioned>()) {
        if (const auto other = rotation::provisionalInGroup(m_context.desk.rotations(), already->rotation))
            ours = other->target;
    }
    const QDateTime now = m_context.workspace.clock.nowUtc();
    const RotationText text = textFor(flow().state(), now, ours);
    if (text.tone == Tone::Plain) {
        setHeading(text.words.title, {text.words.whatHappened, text.words.nextStep});
        m_shownKey.clear();
        m_messages->clear();
        return false;
    }
    const QString key = text.words.title + text.words.whatHappened + text.words.nextStep;
    if (key == m_shownKey)
        return false;
    m_shownKey = key;
    if (m_heading->text().isEmpty())
        setHeading(stepName(stepOf(flow().state())), {});
    else
        setHeading(m_heading->text(), {});
    Message message = Message::from(kindOf(text.tone), text.words);
    message.dismissible = false;
    m_messages->showMessage(message);
    return true;
}

QPushButton *RotationPage::addButton(
    const QString &text, const char *iconName, const char *objectName, bool main)
{
    auto *button = new QPushButton(text);
    if (iconName)
        button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(main);
    if (main)
        m_main = button;
    m_buttons->addWidget(button);
    return button;
}

void RotationPage::openInBrowser(const QUrl &url)
{
    if (m_context.opener.open(url) == UrlOpener::Outcome::Opened)
        return;
    // Beside whatever the state has to say, which stays what matters.
    Message message = m_messages->message();
    if (!m_messages->hasMessage()) {
        message.kind = MessageKind::Warning;
        message.title = tr("The browser could not be opened");
    }
    message.lines.append(tr("Open this address yourself: %1").arg(url.toDisplayString()));
    m_shownKey.clear();
    m_messages->showMessage(message);
}

QUrl RotationPage::settingsPage() const
{
    const rotation::Rotation *of = rotation();
    if (!of)
        return {};
    const auto type = integrations::typeByKey(of->target.integrationType);
    const snyk::Region &region = m_context.access.region();
    return type ? region.integrationSettingsPage(of->target.org.slug, type->webUiType)
                : region.integrationsPage(of->target.org.slug);
}

void RotationPage::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace broker::ui
