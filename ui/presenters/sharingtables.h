// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/preview.h"
#include "sharing/rowstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// Tables of jobs in many organizations, for change tickets. Names, ids and reasons; nothing secret. Pure.
namespace broker::ui {

/// What a table speaks of; each row says it, so that it stays true when the rows are sorted or copied.
struct TableSubject
{
    sharing::Way way = sharing::Way::Share;
    /// Catalogue key.
    QString integrationType = {};
    /// For Way::Share: where the token comes from.
    std::optional<records::Target> source = {};
    /// Nothing of it is real.
    bool practice = false;
};

/// What a table of organizations has of each of them, on the screen as in a file.
enum class OrgColumn { Organization, ShortName, Act, State, Why };
[[nodiscard]] QString orgColumnTitle(OrgColumn column);

/// Every row, in the order of the choice.
[[nodiscard]] QByteArray previewTable(const TableSubject &subject, const sharing::Preview &preview);
[[nodiscard]] QByteArray resultTable(
    const sharing::JobPlan &plan, const QList<sharing::RowState> &states, const QDateTime &nowUtc);

} // namespace broker::ui
