// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QTreeView;

namespace broker::ui {

/// Lets the rows of a table be sorted by each of its columns: by a click on the column's head, and in the
/// context menu of the table, rowMenu, which is where the keyboard comes to. The menu has all actions of the
/// table, those that are grey with the reason. How it is sorted is told to screen readers. Before anybody
/// sorts, the rows are in the order of the model.
///
/// Call with a model that can be sorted. Gives the action of the sorting, sortAction.
QAction *letSort(QTreeView &view);

} // namespace broker::ui
