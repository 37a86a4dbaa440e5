// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

namespace broker::ui {

/// The end: what is true now.
///
/// objectNames: rotationDonePage, doneText, finishButton.
class RotationDonePage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationDonePage)

public:
    explicit RotationDonePage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

Q_SIGNALS:
    void leaveRequested();

private:
    PlainLabel *m_text;
    QPushButton *m_close;
};

} // namespace broker::ui
