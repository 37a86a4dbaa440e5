// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/preview.h"
#include "sharing/rowstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

// Tables of jobs in many organizations, for change tickets. Names, ids and reasons; nothing secret. Pure.
namespace broker::ui {

/// Every row, in the order of the choice. `practice` says in each that nothing of it is real.
[[nodiscard]] QByteArray previewTable(
    const sharing::Preview &preview, const QDateTime &nowUtc, bool practice);
[[nodiscard]] QByteArray resultTable(
    const sharing::JobPlan &plan, const QList<sharing::RowState> &states, const QDateTime &nowUtc);

} // namespace broker::ui
