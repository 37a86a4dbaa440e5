// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationpage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "rotation/blastradius.h"
#include "widgets/browserlink.h"
#include "widgets/messagebar.h"
#include "widgets/pageframe.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

RotationPage::RotationPage(const QString &objectName, const RotationPageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_frame(new PageFrame(context.workspace.practice))
    , m_buttonRow(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_buttonRow))
{
    setObjectName(objectName);
    m_buttons->setContentsMargins({});
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
}

RotationPage::~RotationPage() = default;

void RotationPage::takeFocus()
{
    if (messages().hasMessage())
        messages().setFocus();
    else if (m_main && m_main->isEnabled())
        m_main->setFocus();
    else
        setFocus();
}

QString RotationPage::heading() const
{
    return m_frame->heading();
}

MessageBar &RotationPage::messages() const noexcept
{
    return m_frame->messages();
}

QVBoxLayout &RotationPage::content() const noexcept
{
    return m_frame->content();
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
    const QString text = explanation.join(QLatin1Char(' '));
    m_frame->setHeading(heading, text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
}

bool RotationPage::showState()
{
    RotationSurroundings around;
    if (const auto *already = as<rotation::AlreadyProvisioned>()) {
        if (const auto other = rotation::provisionalInGroup(m_context.desk.rotations(), already->rotation))
            around.ours = other->target;
    }
    if (rotation())
        around.oldStorage = rotation::oldTokenStorage(m_context.workspace.records.records(), *rotation());
    const QDateTime now = m_context.workspace.clock.nowUtc();
    const RotationText text = textFor(flow().state(), now, around);
    if (text.tone == Tone::Plain) {
        setHeading(text.words.title, {text.words.whatHappened, text.words.nextStep});
        m_shownKey.clear();
        messages().clear();
        return false;
    }
    const QString key = text.words.title + text.words.whatHappened + text.words.nextStep;
    if (key == m_shownKey)
        return false;
    m_shownKey = key;
    setHeading(troubleHeading(flow().state()), {});
    Message message = Message::from(messageKindOf(text.tone), text.words);
    message.dismissible = false;
    messages().showMessage(message);
    return true;
}

bool RotationPage::offerSignIn(const snyk::ApiError &error, const rotation::Event &after)
{
    if (error.kind != snyk::ApiErrorKind::Unauthorized)
        return false;
    QPushButton *again = messages().addAction(tr("Sign &in again"), QStringLiteral("signInAgainButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        again, &QPushButton::clicked, this,
        [this, error, after] {
            m_context.access.endSession(error);
            tell(after);
        },
        Qt::QueuedConnection);
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
    ui::openInBrowser(m_context.opener, url, *this, [this](const Message &told) {
        // Beside whatever the state has to say, which stays what matters.
        Message message = messages().hasMessage() ? messages().message() : told;
        if (messages().hasMessage())
            message.lines += told.lines;
        m_shownKey.clear();
        messages().showMessage(message);
    });
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

} // namespace broker::ui
