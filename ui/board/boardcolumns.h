// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace broker::ui {

/// How wide the columns of the list of tokens are, and which are hidden, before the user decides. The
/// view shows a RecordModel, or what stands in front of one.
void fitBoardColumns(QTreeView &list);

/// How the list looks and is worked with, apart from what it shows.
void dressBoardList(QTreeView &list);

} // namespace broker::ui
