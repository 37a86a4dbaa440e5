// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace broker::ui {

/// A table that shows some of very many numbered rows, in an order of its own. However many of them come or
/// go, it is announced once, so that neither a view nor a screen reader pays for each; and what is current
/// stays so while it is shown. Who derives from it says which ones are wanted.
class ShownRowsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownRowsModel)

public:
    ~ShownRowsModel() override;

    /// The number of the row; nothing without one.
    [[nodiscard]] std::optional<int> rowAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    using Rows = QList<int>;

    explicit ShownRowsModel(QObject *parent);

    [[nodiscard]] const Rows &shown() const noexcept { return m_shown; }
    /// From now on these are shown, in this order. `count` is how many rows there are.
    void show(const Rows &wanted, qsizetype count);
    /// The same where `wanted` is what is shown, in its order, and what comes.
    void showMore(const Rows &coming, const Rows &wanted, qsizetype count);
    /// While the model is being reset.
    void replaceShown(const Rows &wanted) { m_shown = wanted; }

private:
    void reorder(const Rows &rows, qsizetype count);

    Rows m_shown;
};

} // namespace broker::ui
