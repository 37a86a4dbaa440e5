// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "rotation/blastradius.h"
#include "rotation/openrotations.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QList>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace broker::ui {

class PlainLabel;

/// All that is due: each shared token once, tokens of one group after each other,
/// with where each rotation stands. Follows the list and the rotations while it is open.
///
/// objectNames: dueRotations, dueList, dueEmpty, dueApiToken, replaceApiTokenButton, rotateSelectedButton,
/// closeDueButton.
class DueRotations final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueRotations)

public:
    enum Column { TokenColumn, DueColumn, StateColumn, ColumnCount };

    /// All parts outlive the window.
    DueRotations(const Workspace &workspace, rotation::OpenRotations &rotations, QWidget *parent = nullptr);

Q_SIGNALS:
    void rotateRequested(const broker::records::TokenRecord &record);
    /// The Snyk API credential of the account at this place is to be replaced, see RememberedAccount.
    void apiTokenRequested(int place);

private:
    void refresh();
    void refreshApiToken(const QDateTime &nowUtc);
    void refreshButton();
    void rotateSelected();
    [[nodiscard]] std::optional<rotation::Rotation> rotationOfWork(const rotation::DueWork &work) const;
    [[nodiscard]] QString stateOf(const rotation::DueWork &work) const;

    Workspace m_workspace;
    rotation::OpenRotations &m_rotations;
    QList<rotation::DueWork> m_works;
    QTreeWidget *m_list;
    PlainLabel *m_empty;
    QWidget *m_apiTokenRow;
    PlainLabel *m_apiToken;
    QPushButton *m_replace;
    int m_apiTokenPlace = 0;
    QPushButton *m_rotate;
};

} // namespace broker::ui
