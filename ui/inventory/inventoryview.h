// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventoryrows.h"
#include "inventory/inventorysession.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;

namespace broker::ui {

class MessageBar;
class PlainLabel;
class RegionChooser;
class SignInPanel;
class SpokenProgress;
class UrlOpener;

/// What an account's organizations have at Snyk, and which of it is on the list: looks when it is told to,
/// and shows what is known. Owns its session; borrows the opener.
///
/// objectNames: inventoryView, inventoryIntroduction, inventoryRegionCombo, inventoryGroupCombo, lookButton,
/// stopLookButton, goOnLookButton, inventoryBar, inventoryProgress, inventoryProgressText, inventoryPace,
/// inventoryKnown; and those of InventoryRows and SignInPanel.
class InventoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InventoryView)

public:
    InventoryView(
        std::unique_ptr<InventorySession> session, const UrlOpener &opener, QWidget *parent = nullptr);
    ~InventoryView() override;

    [[nodiscard]] InventorySession &session() noexcept { return *m_session; }
    [[nodiscard]] InventoryRows &rows() noexcept { return *m_rows; }
    void takeFocus();

private:
    /// What is done as soon as somebody is signed in.
    enum class Wanted { Nothing, Begin, GoOn };

    void build();
    void connectParts();
    /// What was wanted of Snyk waits for whoever `isSigningIn` there; the user's own choice begins anew.
    void chooseRegion(const snyk::Region &region, bool isSigningIn = false);
    void fillGroups();
    void want(Wanted wanted);
    void onAccessChanged();
    void onStateChanged();
    void refresh();
    void showProgress();
    void showError();
    /// Asks where, and saves what is shown.
    void saveTable();
    [[nodiscard]] std::optional<GroupId> group() const;

    std::unique_ptr<InventorySession> m_session;
    PlainLabel *m_introduction;
    RegionChooser *m_region;
    QComboBox *m_group;
    /// With its label.
    QWidget *m_groupChoice = nullptr;
    QPushButton *m_look;
    QPushButton *m_stop;
    QPushButton *m_goOn;
    SignInPanel *m_signIn;
    MessageBar *m_bar;
    SpokenProgress *m_progress;
    PlainLabel *m_progressText;
    PlainLabel *m_pace;
    PlainLabel *m_knownText;
    InventoryRows *m_rows;
    QList<GroupId> m_groups;
    QTimer m_tick;
    Wanted m_wanted = Wanted::Nothing;
    bool m_wasRunning = false;
};

} // namespace broker::ui
