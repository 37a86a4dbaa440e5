// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apiaccess.h"
#include "clientconfig/draft.h"
#include "platform/clipboardguard.h"
#include "presenters/rotationtext.h"
#include "rotation/openrotations.h"
#include "rotation/rotationflow.h"
#include "sharing/stocktaking.h"
#include "steps/steppage.h"
#include "widgets/readinesswatch.h"
#include "workspace/workspace.h"

namespace broker::ui {

/// What every page of a rotation gets. No page knows the window. The parts outlive the pages.
struct RotationPageContext
{
    Workspace workspace;
    rotation::OpenRotations &rotations;
    rotation::RotationFlow &flow;
    ApiAccess &access;
    /// What the organizations of the account have at Snyk.
    sharing::Stocktaking &stocktaking;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    OpenClientPart openPart = {};
};

/// A page that shows some of a rotation's states. Decides nothing; tells the flow what the user decided.
class RotationPage : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationPage)

public:
    RotationPage(const QString &objectName, const RotationPageContext &context, QWidget *parent = nullptr);
    ~RotationPage() override;

    /// The flow or the sign-in changed while the page is the shown one, or it is just about to be.
    virtual void refresh() = 0;
    void takeFocus() override;

Q_SIGNALS:
    /// Between pages of the same state: the proof and what it unlocks.
    void stepRequested(broker::ui::RotationStep step);
    void clientSetupRequested();

protected:
    [[nodiscard]] const RotationPageContext &context() const noexcept { return m_context; }
    [[nodiscard]] rotation::RotationFlow &flow() const noexcept { return m_context.flow; }
    /// Of the state; needs one that has it.
    [[nodiscard]] const rotation::Rotation *rotation() const;

    template <class S>
    [[nodiscard]] const S *as() const
    {
        return broker::as<S>(m_context.flow.state());
    }
    void tell(const rotation::Event &event);

    /// Heading or message of the state. True when a message appeared that was not there before: it needs
    /// its buttons. What comes next is part of the heading only with `saysNext`.
    [[nodiscard]] bool showState(bool saysNext = true);
    /// For the message that is shown: sign in again, with `after` told to the flow. False, without a button,
    /// for an error that a new sign-in does not help with.
    bool offerSignIn(const snyk::ApiError &error, const rotation::Event &after);
    /// The client that is to run with the new token, as far as it is known; nothing where nothing is known of
    /// clients of this integration, or there is no new token yet.
    [[nodiscard]] std::optional<clientconfig::Draft> newClient() const;
    /// Where it listens unless the user says otherwise; empty where nothing is known.
    [[nodiscard]] QString newClientAddress() const;
    /// The settings page of the rotation's integration in the Web UI.
    [[nodiscard]] QUrl settingsPage() const;

private:
    RotationPageContext m_context;
    /// The state whose message is shown, so that it is announced once.
    QString m_shownKey;
};

} // namespace broker::ui
