// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/heldfilter.h"
#include "sharing/sharingpage.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeView;

namespace broker::ui {

class ChoiceModel;
class OrgFilterModel;
class OrgSearch;
class PlainLabel;

/// Step 2: which organizations. The list fills while the user types. What organizations have is told by the
/// inventory; those that it has not looked at are counted.
///
/// objectNames: holdsCombo, notBrokeredCheck, heldText, openInventoryButton, choiceSearch, groupCombo,
/// onlyChosenCheck, choiceList, choiceCount, chooseShownButton, dropShownButton, pasteButton,
/// exclusionsButton, selectionsButton, stopLoadingButton, resumeLoadingButton.
class ChoosePage final : public SharingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoosePage)

public:
    explicit ChoosePage(const SharingContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// Enter in the search is no decision for all that is ticked.
    [[nodiscard]] bool goesOnFromField() const override { return false; }
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void fillGroups();
    void fillHoldings();
    void showHoldings();
    [[nodiscard]] std::optional<GroupId> group() const;
    /// What the user wants of it, as far as anything is known.
    [[nodiscard]] sharing::HeldFilter heldFilter() const;
    void applyFilter();
    void setShown(bool isChosen);
    void tick(const QList<OrgId> &organizations, bool isChosen);
    void toggleCurrent();
    void refresh();
    void showCount();

    ChoiceModel *m_model;
    OrgFilterModel *m_filter;
    QComboBox *m_group;
    QComboBox *m_holds;
    QCheckBox *m_notBrokered;
    PlainLabel *m_heldText;
    QPushButton *m_openInventory;
    QCheckBox *m_onlyChosen;
    QTreeView *m_list;
    OrgSearch *m_find;
    PlainLabel *m_count;
    QPushButton *m_chooseShown;
    QPushButton *m_dropShown;
    QPushButton *m_paste;
    QPushButton *m_exclusions;
    QPushButton *m_selections;
    QList<GroupId> m_groups;
    bool m_isTicking = false;
};

} // namespace broker::ui
