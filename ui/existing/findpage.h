// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingclient.h"
#include "sharing/homesearch.h"
#include "wizard/wizardpage.h"

#include <QTimer>

class QLineEdit;
class QTreeView;

namespace broker::sharing {
class Stocktaking;
}

namespace broker::ui {

class FittedColumns;
class HomeModel;
class PlainLabel;
class SpokenProgress;

/// Step 4: which organizations the client may be for. They appear while Snyk is asked, and one of them is
/// chosen; or the user knows better, and chooses from all.
///
/// objectNames: homeText, homeProgress, homeProgressText, homeSearch, homeList, lookHomesButton,
/// stopHomesButton, allOrganizationsButton.
class FindPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindPage)

public:
    /// Borrows the stocktaking, whose knowledge is not asked for again; null where there is none.
    FindPage(ExistingClient &client, const WizardContext &context, sharing::Stocktaking *stocktaking,
        QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override { m_search.stop(); }
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

Q_SIGNALS:
    /// The user wants to choose from all organizations.
    void allRequested();

private:
    void buildLayout();
    void connectParts();
    void look(bool usesInventory);
    void onStateChanged();
    void showRows();
    /// Of the one that is chosen.
    void showDoubt();
    void fitColumns();
    void showState();
    void showProgress();
    [[nodiscard]] QStringList resultTexts() const;
    [[nodiscard]] QString productName() const;
    /// What is selected; a row that merely has the keyboard is no choice.
    [[nodiscard]] std::optional<sharing::Home> chosen() const;

    ExistingClient &m_client;
    sharing::Stocktaking *m_stocktaking;
    sharing::HomeSearch m_search;
    HomeModel *m_model;
    PlainLabel *m_text;
    PlainLabel *m_progressText;
    SpokenProgress *m_progress;
    QLineEdit *m_find;
    FittedColumns *m_columns = nullptr;
    QTreeView *m_list;
    QPushButton *m_look;
    QPushButton *m_stop;
    QPushButton *m_all;
    /// Snyk may want a pause: what is left is told meanwhile.
    QTimer m_tick;
    /// Thousands of rows are not shown anew with each that comes.
    QTimer m_rows;
    bool m_wasRunning = false;
    bool m_isDoubtShown = false;
};

} // namespace broker::ui
