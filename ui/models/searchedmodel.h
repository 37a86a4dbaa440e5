// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "models/shownrowsmodel.h"

#include <QCollator>
#include <QIcon>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace broker::ui {

/// A table of very many rows, which are searched, filtered, and sorted as people do. Who derives from it says
/// what the rows are, and numbers them.
class SearchedModel : public ShownRowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchedModel)

public:
    ~SearchedModel() override;

    /// Shows the rows that have the text in any column, whatever the case; all of them without one.
    void setNeedle(const QString &needle);
    /// All rows, whether they are shown or not.
    [[nodiscard]] int total() const { return count(); }
    /// The group's name, or what tells it apart where that is not known. Asked again after `groupsNamed`.
    using GroupNames = std::function<QString(const GroupId &)>;
    void nameGroupsBy(GroupNames names);
    /// There are other names.
    void groupsNamed();
    /// The column of the groups, which says nothing as long as all rows are of one; or -1.
    [[nodiscard]] virtual int groupColumn() const;
    [[nodiscard]] bool hasGroups() const noexcept { return m_hasGroups; }
    /// The column whose text is often too long for it, and is its tool tip as well.
    [[nodiscard]] virtual int noteColumn() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A negative column: as they are numbered.
    void sort(int column, Qt::SortOrder order) override;

protected:
    SearchedModel(int columns, QObject *parent);

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString textAt(int row, int column) const = 0;
    [[nodiscard]] virtual QString titleOf(int column) const = 0;
    /// By what a row is found beside the texts of its columns.
    [[nodiscard]] virtual QString alsoFoundBy(int row) const;
    /// Whether it is shown if the text to find is in it.
    [[nodiscard]] virtual bool isWanted(int row) const;
    /// The order of a column that is not sorted by its text.
    [[nodiscard]] virtual std::optional<int> rankAt(int row, int column) const;
    /// Whether the text of the column stays the same as long as the row is there.
    [[nodiscard]] virtual bool isLasting(int column) const;
    [[nodiscard]] virtual QIcon markAt(int row, int column) const;
    /// Of the row's organization.
    [[nodiscard]] virtual std::optional<GroupId> groupAt(int row) const;

    /// All rows are others after `replace`.
    void replaceRows(const std::function<void()> &replace);
    /// `isWanted` is another.
    void chooseAgain();
    /// These rows have other texts.
    void tellRows(const QList<int> &rows);
    /// The places of these texts in the order of the user's language; equal ones have the same.
    [[nodiscard]] std::vector<int> ranksOf(const QStringList &texts);

private:
    [[nodiscard]] QString shownText(int row, int column) const;
    [[nodiscard]] bool areOfSeveralGroups() const;
    [[nodiscard]] const QCollatorSortKey &keyOf(const QString &text);
    [[nodiscard]] std::vector<int> ranksOf(int column);
    [[nodiscard]] const QString &searchTextOf(int row) const;
    /// The first letter of a search would have to wait for the texts of all rows: they are made before, a few
    /// in each turn of the event loop.
    void readyTextsSoon();
    void readySomeTexts();
    [[nodiscard]] Rows wanted() const;
    void arrange();
    void showWanted();

    int m_columns;
    GroupNames m_groupNames;
    bool m_hasGroups = false;
    /// Without regard to case.
    QString m_needle;
    /// What is searched, of each row; null until it is made, and when it has changed.
    mutable QStringList m_texts;
    /// The next row whose text may have to be made.
    int m_nextText = 0;
    QTimer m_readying;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    /// All rows; empty as long as they are in the order of their numbers.
    Rows m_order;
    QCollator m_collator;
    /// Comparing two texts takes many times longer than comparing their sort keys, which are made once.
    std::unordered_map<QString, QCollatorSortKey> m_keys;
};

} // namespace broker::ui
