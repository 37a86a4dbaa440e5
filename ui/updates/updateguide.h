// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "updates/updatecheck.h"
#include "updates/updateparts.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

class QWidget;

namespace broker::ui {

class MessageBar;

/// What the main window does about new versions: looks once a day where the user has allowed it, silently
/// unless there is one, and opens the window about them. Owned by the window; borrows the parts.
///
/// In the bar: updateBarPageButton.
class UpdateGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateGuide)

public:
    UpdateGuide(MessageBar &bar, UpdateParts parts, QObject *parent);
    ~UpdateGuide() override;

    /// Once the list is on the screen; from then on by itself.
    void look();
    void openDialog(QWidget &parent) const;

private:
    void tell();

    MessageBar &m_bar;
    UpdateParts m_parts;
    QTimer m_again;
    std::stop_source m_stop;
    bool m_isAsking = false;
};

} // namespace broker::ui
