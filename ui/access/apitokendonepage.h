// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenpage.h"

namespace broker::ui {

/// Step 4, or what is shown where there is nothing to replace: what is true now.
///
/// objectNames: apiTokenDonePage, keptTokenText, accountPageButton, signInFirstButton, finishButton.
class ApiTokenDonePage final : public ApiTokenPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiTokenDonePage)

public:
    explicit ApiTokenDonePage(const ApiTokenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

Q_SIGNALS:
    void leaveRequested();
    void signInRequested();

private:
    PlainLabel *m_used;
    QWidget *m_drawing;
    QPushButton *m_accountPage;
    QPushButton *m_signIn;
    QPushButton *m_finish;
};

} // namespace broker::ui
