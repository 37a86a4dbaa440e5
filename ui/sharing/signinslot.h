// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace broker::ui {

class SharingSession;
class SignInPanel;

/// The sign-in of the region that is chosen: with another region, another panel. Borrows the session.
class SignInSlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInSlot)

public:
    explicit SignInSlot(SharingSession &session, QWidget *parent = nullptr);
    ~SignInSlot() override;

    /// Where the user begins; false when nothing is to be done.
    [[nodiscard]] bool takeFocusIfNeeded();

private:
    void refill();

    SharingSession &m_session;
    QPointer<SignInPanel> m_panel;
};

} // namespace broker::ui
