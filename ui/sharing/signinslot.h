// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace broker::ui {

class SharingSession;
class SignInPanel;
class UrlOpener;

/// The sign-in of the region that is chosen. Borrows session and opener.
class SignInSlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInSlot)

public:
    SignInSlot(SharingSession &session, const UrlOpener &opener, QWidget *parent = nullptr);
    ~SignInSlot() override;

    /// Whether another region may be chosen here, for what is entered; not at first.
    void setRegionFree(bool isFree);
    /// Where the user begins; false when nothing is to be done.
    [[nodiscard]] bool takeFocusIfNeeded();

private:
    SharingSession &m_session;
    SignInPanel *m_panel;
};

} // namespace broker::ui
