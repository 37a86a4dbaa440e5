// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/workspace.h"

#include <QObject>

#include <optional>

namespace broker::ui {

class MessageBar;

/// Says so when the audit journal could not be written: what was done is done, and no trace of it is kept.
/// Borrows the bar.
class AuditAlarm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditAlarm)

public:
    explicit AuditAlarm(MessageBar &bar, QObject *parent = nullptr);
    ~AuditAlarm() override;

    /// The parts are borrowed until another workspace takes their place or this object goes.
    void setWorkspace(const Workspace &workspace);

private:
    void detach();

    MessageBar &m_bar;
    std::optional<Workspace> m_workspace;
};

} // namespace broker::ui
