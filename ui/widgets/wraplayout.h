// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace broker::ui {

/// Buttons beside each other as long as they fit, the others in further rows, in the direction of reading.
/// Is never wider than its widest item wants: what three buttons say in a long language is no reason for a
/// window to be wider than the screen.
class WrapLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLayout)

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    /// In front of the item that is at `place` now; at the end when there is none.
    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is needed; places the items only when told so.
    int arrange(const QRect &rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace broker::ui
