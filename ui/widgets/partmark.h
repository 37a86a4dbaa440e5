// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/readiness.h"

#include <QWidget>

class QPainter;

namespace broker::ui {

/// A part of a client in a circle: its number, filled where it comes next, or a tick where nothing is left to
/// be done. What it means is said in words beside it.
class PartMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartMark)

public:
    explicit PartMark(credentials::ClientPart part, QWidget *parent = nullptr);

    void setReadiness(const credentials::Readiness &readiness);
    [[nodiscard]] QSize sizeHint() const override;
    /// From this mark to the next one, for the painter of the widget that both are in.
    static void drawLine(
        QPainter &painter, const QPalette &palette, const PartMark &from, const PartMark &to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    credentials::ClientPart m_part;
    bool m_isOpen = true;
    bool m_isNext = false;
};

} // namespace broker::ui
