// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"
#include "sharing/managed.h"

#include <QList>
#include <QTimer>

class QLabel;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class CheckRow;
class SignInPanel;
class SpokenProgress;

/// Step 1: what a rotation is, whom it touches, who has to act, and what can be checked without
/// changing anything. Whom else it may touch is told from the last look at the group; looks anew only when
/// the user says so.
///
/// objectNames: planPage, introduction, blastRadius, allUsersButton, discoverButton, stopDiscoverButton,
/// discoverProgress, discovery, whoMustAct, rollback, preflightButton, preflight0..., beginButton.
class PlanPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    explicit PlanPage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void buildLayout();
    void buildRadius();
    void buildPreflight();
    void showRadius(const rotation::Rotation &rotation);
    void showPreflight();
    void lookThroughGroup();
    void showDiscovery();
    void showLook(sharing::Stocktaking &taking);
    [[nodiscard]] QList<sharing::ManagedRow> others(const records::Target &target) const;
    void endRefusedSession(const rotation::Planning *planning);
    [[nodiscard]] bool mayBegin() const;

    PlainLabel *m_introduction;
    PlainLabel *m_radius;
    /// Of a list that is too long to be shown unasked.
    QPushButton *m_allUsers;
    SpokenProgress *m_progress;
    PlainLabel *m_found;
    QPushButton *m_discover;
    QPushButton *m_stopDiscover;
    PlainLabel *m_whoMustAct;
    PlainLabel *m_rollback;
    SignInPanel *m_signIn;
    QList<CheckRow *> m_checks;
    QPushButton *m_check;
    BusyIndicator *m_busy;
    QPushButton *m_begin;
    /// While it looks: what is left changes by itself.
    QTimer m_tick;
    /// So that the checks run once by themselves after signing in.
    bool m_hasChecked = false;
    /// The last check found the API token refused.
    bool m_isRefused = false;
};

} // namespace broker::ui
