// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace broker::ui {

/// Widgets of which one is shown, and only that one is asked how large it has to be: what another page or
/// row of buttons needs is no reason for a larger window.
class CurrentStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurrentStack)

public:
    explicit CurrentStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace broker::ui
