// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

#include <QSet>
#include <QTimer>

class QLineEdit;
class QModelIndex;
class QTreeView;

namespace broker::ui {

class OrgFilterModel;
class OrgModel;
class OrgSearch;
class PermissionBar;
class PlainLabel;

/// Step 2: which organization. The list fills while the user types.
class OrganizationPage : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganizationPage)

public:
    explicit OrganizationPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;
    /// Only those of these groups, where there are any; the page says so.
    void offerOnly(const QSet<GroupId> &groups);

private:
    [[nodiscard]] static QString oneTokenText();
    void buildLayout();
    void onSearchEdited(const QString &needle);
    void onCurrentChanged(const QModelIndex &current);
    void onFilterChanged();
    /// What the token may do in the chosen one.
    void showPermissions();
    void refresh();
    /// Of the groups that alone are offered, by name.
    [[nodiscard]] QString groupText() const;

    OrgModel *m_model;
    OrgFilterModel *m_filter;
    QTreeView *m_list;
    OrgSearch *m_find;
    QLineEdit *m_search;
    PlainLabel *m_permissions;
    PermissionBar *m_doubt;
    PlainLabel *m_count;
    QTimer m_roleQuestion;
    QSet<GroupId> m_groups;
    PlainLabel *m_groupNote;
    /// Rows are coming and going, and with them what is current.
    bool m_isFiltering = false;
};

} // namespace broker::ui
