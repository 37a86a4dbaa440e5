// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationpage.h"

#include "clientconfig/remembered.h"
#include "integrations/catalogue.h"
#include "integrations/clienttype.h"
#include "rotation/blastradius.h"
#include "sandbox/practiceclient.h"
#include "widgets/messagebar.h"
#include "widgets/tonemark.h"

#include <QPushButton>

namespace broker::ui {

RotationPage::RotationPage(const QString &objectName, const RotationPageContext &context, QWidget *parent)
    : StepPage(objectName, context.workspace.practice, context.opener, parent)
    , m_context(context)
{ }

RotationPage::~RotationPage() = default;

void RotationPage::takeFocus()
{
    if (messages().hasMessage())
        messages().setFocus();
    else if (QPushButton *main = mainButton(); main && main->isEnabled())
        main->setFocus();
    else
        setFocus();
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

bool RotationPage::showState(bool saysNext)
{
    RotationSurroundings around;
    if (const auto *already = as<rotation::AlreadyProvisioned>()) {
        if (const auto other
            = rotation::provisionalInGroup(m_context.rotations.rotations(), already->rotation))
            around.ours = other->target;
    }
    if (rotation())
        around.oldStorage = rotation::oldTokenStorage(m_context.workspace.records.records(), *rotation());
    const QDateTime now = m_context.workspace.clock.nowUtc();
    const RotationText text = textFor(flow().state(), now, around);
    if (text.tone == Tone::Plain) {
        QStringList lines{text.words.whatHappened};
        if (saysNext)
            lines.append(text.words.nextStep);
        setHeading(text.words.title, lines.join(QLatin1Char(' ')));
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

std::optional<clientconfig::Draft> RotationPage::newClient() const
{
    const rotation::Rotation *of = rotation();
    if (!of || !of->newToken)
        return std::nullopt;
    const auto variants = integrations::clientTypesFor(of->target.integrationType);
    if (variants.isEmpty())
        return std::nullopt;
    return clientconfig::startingDraft({of->record, *of->newToken, of->oldToken}, variants,
        m_context.access.region(), m_context.workspace.records.records());
}

QString RotationPage::newClientAddress() const
{
    const auto client = newClient();
    if (!client)
        return {};
    return m_context.workspace.practice
        ? sandbox::PracticeClient::address(clientconfig::portOf(*client).toInt())
        : clientconfig::localAddressOf(*client);
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
