// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/provisionsession.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace broker::ui {

class MessageBar;

/// What the account lacks in the chosen organization to have a token generated there, the same on each page
/// where that matters. Takes no room, and says nothing, where it lacks nothing; stays as long as it holds.
///
/// objectNames: permissionBar, permissionMessage; and those of MessageBar.
class PermissionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionBar)

public:
    /// Borrows the session, and the page that it is on: says nothing while that is not shown.
    PermissionBar(provisioning::ProvisionSession &setup, QWidget &page);

    /// False where nothing is generated, so that it does not matter.
    void setWanted(bool isWanted);
    /// By what is known; Snyk may permit it all the same.
    [[nodiscard]] static bool isEditMissing(provisioning::ProvisionSession &setup);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// In the chosen organization, once it is known.
    [[nodiscard]] static std::optional<QString> roleIn(provisioning::ProvisionSession &setup);
    void refresh();

    provisioning::ProvisionSession &m_setup;
    QWidget &m_page;
    MessageBar *m_bar;
    bool m_isWanted = true;
    /// What the bar tells of.
    std::optional<QString> m_told;
};

} // namespace broker::ui
