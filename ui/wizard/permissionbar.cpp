// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/permissionbar.h"

#include "presenters/permissiontext.h"
#include "snyk/permissions.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broker::ui {

using provisioning::ProvisionSession;

PermissionBar::PermissionBar(ProvisionSession &setup, QWidget &page)
    : m_setup(setup)
    , m_page(page)
    , m_bar(named(new MessageBar, "permissionMessage"))
{
    setObjectName(QStringLiteral("permissionBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    hide();
    page.installEventFilter(this);
    connect(&setup.roles(), &organizations::MemberRoles::changed, this, &PermissionBar::refresh);
    connect(&setup, &ProvisionSession::selectionChanged, this, &PermissionBar::refresh);
}

bool PermissionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void PermissionBar::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

std::optional<QString> PermissionBar::roleIn(ProvisionSession &setup)
{
    const auto organization = setup.organization();
    return organization ? setup.roles().roleIn(organization->id) : std::nullopt;
}

bool PermissionBar::isEditMissing(ProvisionSession &setup)
{
    const auto role = roleIn(setup);
    return role && snyk::permissionsOf(*role).edit == snyk::Permission::Missing;
}

void PermissionBar::refresh()
{
    // Several pages have one, and one of them tells.
    if (!m_page.isVisible())
        return;
    const auto role = m_isWanted ? roleIn(m_setup) : std::nullopt;
    const auto doubt = role ? permissionDoubt(*role) : std::nullopt;
    const auto told = doubt ? role : std::nullopt;
    // What is said is not said again with each choice.
    if (told != m_told) {
        m_told = told;
        if (doubt) {
            Message message
                = Message::from(doubt->isMissing ? MessageKind::Warning : MessageKind::Info, doubt->words);
            message.dismissible = false;
            m_bar->showMessage(message);
        } else {
            m_bar->clear();
        }
    }
    setVisible(told.has_value());
}

} // namespace broker::ui
