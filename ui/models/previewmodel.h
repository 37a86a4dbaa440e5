// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/sharingtext.h"
#include "sharing/preview.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace broker::ui {

/// What a job would do, a row for each organization.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    enum Column { NameColumn, SlugColumn, ActColumn, NoteColumn, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr);

    /// `nowUtc` is the time of the explanations.
    void setPreview(const sharing::Preview &preview, const QDateTime &nowUtc);
    /// All of them without a group.
    void showGroup(std::optional<PreviewGroup> group);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();

    sharing::Preview m_preview;
    QDateTime m_now;
    std::optional<PreviewGroup> m_group;
    /// Of the preview.
    QList<int> m_shown;
};

} // namespace broker::ui
