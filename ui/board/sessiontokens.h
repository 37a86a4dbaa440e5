// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "provisioning/workspace.h"

#include <QObject>
#include <QSet>

namespace broker::ui {

/// Knows which recorded tokens are in the memory of this session and nowhere else. Follows the list of
/// the workspace, whose parts it borrows.
class SessionTokens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionTokens)

public:
    explicit SessionTokens(const provisioning::Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const QSet<RecordId> &ids() const noexcept { return m_ids; }
    struct Counts
    {
        int tokens = 0;
        int credentials = 0;
    };
    /// Those that are in use; what would be missed after quitting.
    [[nodiscard]] Counts currentCounts() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    provisioning::Workspace m_workspace;
    QSet<RecordId> m_ids;
};

} // namespace broker::ui
