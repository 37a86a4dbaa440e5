// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QModelIndex;
class QPushButton;
class QTreeView;

namespace broker::ui {

class BusyIndicator;
class IntegrationModel;
class PlainLabel;

/// Step 3: which integration, and what is there now.
class IntegrationPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntegrationPage)

public:
    explicit IntegrationPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void onCurrentChanged(const QModelIndex &current);
    /// States may have been refined since the row was chosen.
    void refreshChoice();
    /// The integration that is chosen, or else the first that was searched for.
    void showChoice();
    void spanHeadings();
    void refresh();
    [[nodiscard]] QString descriptionOf(const integrations::IntegrationRow &row) const;

    IntegrationModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_list;
    PlainLabel *m_description;
    PlainLabel *m_unreadable;
    BusyIndicator *m_busy;
    QPushButton *m_reload;
};

} // namespace broker::ui
