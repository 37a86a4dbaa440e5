// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/rotationtext.h"
#include "records/tokenrecord.h"
#include "rotation/rotationpage.h"
#include "steps/signedoutnotice.h"
#include "steps/stepwindow.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace broker::ui {

/// What a rotation's window needs. The parts outlive it.
struct RotationServices
{
    Workspace workspace;
    rotation::OpenRotations &rotations;
    sharing::Stocktaking &stocktaking;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// Without it the last page leads nowhere.
    OpenClientPart openPart = {};
};

/// One rotation, step by step, beside the main window. Shows what the flow says; the flow
/// outlives the window where it has to.
///
/// objectNames: rotationDialog, giveUpButton, giveUpQuestion, loseTokenQuestion; and those of StepWindow.
class RotationDialog final : public StepWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationDialog)

public:
    /// Opens the record's rotation: where it stands, or a new plan.
    RotationDialog(
        const records::TokenRecord &record, const RotationServices &services, QWidget *parent = nullptr);
    ~RotationDialog() override;

    [[nodiscard]] const RecordId &record() const noexcept { return m_record.id; }

Q_SIGNALS:
    /// The configuration of the Broker client of this record is wanted.
    void clientSetupRequested(const broker::records::TokenRecord &record);

protected:
    /// While a call is under way.
    [[nodiscard]] bool mustStay() const override;
    /// A token that is stored nowhere.
    [[nodiscard]] std::optional<LeaveQuestion> loss() const override;
    [[nodiscard]] bool acceptLoss() override;
    [[nodiscard]] bool isKeptForLater() const override;

private:
    RotationDialog(const records::TokenRecord &record, const RotationServices &services,
        rotation::RotationFlow &flow, QWidget *parent);
    void addPages();
    void add(RotationStep step, RotationPage *page);
    void refresh();
    void showStep(RotationStep step);
    void leave();
    void askBeforeGivingUp();

    records::TokenRecord m_record;
    RotationServices m_services;
    QPointer<rotation::RotationFlow> m_flow;
    ApiAccess m_access;
    QList<RotationStep> m_steps;
    QHash<RotationStep, RotationPage *> m_pages;
    QPushButton *m_giveUp;
    SignedOutNotice m_signedOut;
    /// Where the user went on from a proof, for as long as the state stays.
    std::optional<RotationStep> m_wanted;
    std::size_t m_state = 0;
};

} // namespace broker::ui
