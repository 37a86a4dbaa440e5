// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "rotation/openrotations.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace broker::ui {

/// Knows which secrets are in the memory of this session and nowhere else: recorded ones, and the new
/// tokens of rotations under way. Follows the list of the workspace, whose parts it borrows.
class SessionTokens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionTokens)

public:
    explicit SessionTokens(const Workspace &workspace, QObject *parent = nullptr);

    /// Also counts the new tokens of these rotations. Borrowed.
    void setRotations(rotation::OpenRotations &rotations);

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
    void refreshRotations();
    /// Has a new token that is not recorded yet, and is gone with the session.
    [[nodiscard]] static bool isAtStake(const rotation::Rotation &rotation);

    Workspace m_workspace;
    QSet<RecordId> m_ids;
    QPointer<rotation::OpenRotations> m_rotations;
    /// By the keys of their new tokens.
    QSet<QString> m_newTokens;
};

} // namespace broker::ui
