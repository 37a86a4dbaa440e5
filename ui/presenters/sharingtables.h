// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/jobjournal.h"
#include "sharing/preview.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
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
    QString regionId = {};
    /// UTC: when the job was planned, or when it was looked what it would do.
    QDateTime date = {};
    /// Of groups, where the table has any.
    std::function<QString(const GroupId &)> groupNames = {};
};

/// What a table of organizations has of each of them, on the screen as in a file.
enum class OrgColumn { Organization, ShortName, Group, Act, State, Why };
[[nodiscard]] QString orgColumnTitle(OrgColumn column);

/// Every row, in the order of the choice; each says what comes of all of them, too.
[[nodiscard]] QByteArray previewTable(const TableSubject &subject, const sharing::Preview &preview);
[[nodiscard]] QByteArray resultTable(const sharing::StoredJob &job, const QDateTime &nowUtc,
    const std::function<QString(const GroupId &)> &groupNames = {});
/// With these every table of organizations begins.
struct OrganizationColumns
{
    QString regionId = {};
    /// Without them only the ids of groups are there.
    std::function<QString(const GroupId &)> groupNames = {};

    [[nodiscard]] static QStringList titles();
    [[nodiscard]] QStringList cells(const QString &name, const QString &shortName, const OrgId &id,
        const std::optional<GroupId> &group) const;
};
/// So that nobody takes the table for one of real organizations: a first column that says so in each row.
void markTableAsPractice(QStringList &header, QList<QStringList> &rows);
/// "2026-11-27 16:30" of the place of the computer, which spreadsheets take for a time in every language.
[[nodiscard]] QString tableMoment(const QDateTime &utc);

} // namespace broker::ui
