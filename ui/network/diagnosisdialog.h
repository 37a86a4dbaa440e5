// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnostics/connectiondiagnosis.h"
#include "snyk/endings.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QList>

#include <optional>
#include <stop_token>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace broker::ui {

class PlainLabel;

/// Why Snyk can or cannot be reached from this computer, host by host and step by step, on the way that every
/// other request takes. Begins when it is shown; can be copied for the network team, in whose language it is
/// and without a secret. Borrows the workspace's parts.
///
/// A login that a proxy wants is asked for through the windows, see networkrequest.h.
///
/// objectNames: diagnosisDialog, diagnosisRegion, diagnosisTree, diagnosisSummary, diagnoseAgainButton,
/// diagnosisLoginButton, copyDiagnosisReportButton.
class DiagnosisDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosisDialog)

public:
    /// `region` is what is looked at first; others can be chosen. `endings` is what Snyk has said about the
    /// end of what is used. `resolver` is for tests.
    DiagnosisDialog(const Workspace &workspace, const snyk::EndingsWatch &endings, const snyk::Region &region,
        QWidget *parent, network::Resolver resolver = network::lookUp);
    ~DiagnosisDialog() override;

    /// What the button copies.
    [[nodiscard]] QString report() const;
    [[nodiscard]] bool isFinished() const noexcept { return m_left == 0; }

    /// The network is set otherwise than when the steps were looked at: they are not to be copied any more.
    void noteChange();
    /// From the beginning, as the button does: for what changes once, such as a login that is entered.
    void lookAgain();

private:
    void buildLayout();
    /// The first column leaves most of the width to what was found.
    void fitColumns();
    void showEndings();
    void showChange();
    void take(int row, const diagnostics::Diagnosis &diagnosis);
    void copy();
    void enterLogin();
    void hideLogin();
    /// The proxy that a login can be entered for; empty without one.
    [[nodiscard]] QString loginProxy() const;

    Workspace m_workspace;
    const snyk::EndingsWatch &m_endings;
    network::Resolver m_resolver;
    QList<snyk::Region> m_regions;
    QComboBox *m_region;
    QTreeWidget *m_tree;
    PlainLabel *m_summary;
    QPushButton *m_again;
    QPushButton *m_login;
    QPushButton *m_copy;
    std::stop_source m_stop;
    QList<std::optional<diagnostics::Diagnosis>> m_found;
    /// Of which run the answers are.
    int m_run = 0;
    /// Hosts that are still to answer; below zero before the first run.
    int m_left = -1;
    bool m_isOutdated = false;
};

} // namespace broker::ui
