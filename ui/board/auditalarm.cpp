// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/auditalarm.h"

#include "presenters/audittext.h"
#include "widgets/messagebar.h"

namespace broker::ui {

AuditAlarm::AuditAlarm(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{ }

AuditAlarm::~AuditAlarm()
{
    detach();
}

void AuditAlarm::setWorkspace(const Workspace &workspace)
{
    detach();
    m_bar.clear();
    m_workspace.emplace(workspace);
    m_workspace->audit.setFailureHandler([this](const audit::AuditError &error) {
        m_bar.showMessage(MessageKind::Warning, explain(error, m_workspace->clock.nowUtc()));
    });
}

void AuditAlarm::detach()
{
    if (m_workspace)
        m_workspace->audit.setFailureHandler({});
}

} // namespace broker::ui
