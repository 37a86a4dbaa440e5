// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/rotationtext.h"
#include "records/tokenrecord.h"
#include "rotation/rotationpage.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace broker::ui {

class StepList;

/// What a rotation's window needs. The parts outlive it.
struct RotationServices
{
    Workspace workspace;
    rotation::OpenRotations &desk;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// Practice mode: where the simulated client listens; empty where clients are real.
    QString practiceClient = {};
};

/// One rotation, step by step, beside the main window. Shows what the flow of the desk says; the flow
/// outlives the window where it has to.
///
/// objectNames: rotationDialog, stepList, giveUpButton, leaveButton, giveUpQuestion, loseTokenQuestion.
class RotationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationDialog)

public:
    /// Opens the record's rotation: where it stands, or a new plan.
    RotationDialog(
        const records::TokenRecord &record, const RotationServices &services, QWidget *parent = nullptr);
    ~RotationDialog() override;

    [[nodiscard]] const RecordId &record() const noexcept { return m_record.id; }
    /// Escape, Leave and the window's own button. Stays while a call is under way, and asks before a token
    /// that is stored nowhere is given up.
    void reject() override;

Q_SIGNALS:
    /// The configuration of the Broker client of this record is wanted.
    void clientSetupRequested(const broker::records::TokenRecord &record);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Return in a field is the field's own: it never goes on to the next step besides.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void addPages();
    void add(RotationStep step, RotationPage *page);
    void refresh();
    void showStep(RotationStep step);
    void refreshButtons();
    void leave();
    void askBeforeGivingUp();
    void askBeforeLosingToken();

    records::TokenRecord m_record;
    RotationServices m_services;
    QPointer<rotation::RotationFlow> m_flow;
    ApiAccess m_access;
    QList<RotationStep> m_steps;
    StepList *m_list;
    QStackedWidget *m_stack;
    QStackedWidget *m_buttons;
    QHash<RotationStep, RotationPage *> m_pages;
    QPushButton *m_giveUp;
    QPushButton *m_leave;
    std::optional<RotationStep> m_shown;
    /// Where the user went on from a proof, for as long as the state stays.
    std::optional<RotationStep> m_wanted;
    std::size_t m_state = 0;
};

} // namespace broker::ui
