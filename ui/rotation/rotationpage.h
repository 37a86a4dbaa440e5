// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apiaccess.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "presenters/rotationtext.h"
#include "rotation/openrotations.h"
#include "rotation/rotationflow.h"
#include "workspace/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class MessageBar;
class PageFrame;
class PlainLabel;

/// What every page of a rotation gets. No page knows the window. The parts outlive the pages.
struct RotationPageContext
{
    Workspace workspace;
    rotation::OpenRotations &desk;
    rotation::RotationFlow &flow;
    ApiAccess &access;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// Practice mode: where the simulated client listens; empty where clients are real.
    QString practiceClient = {};
};

/// A page that shows some of a rotation's states, in a PageFrame, with a row of buttons. Decides nothing;
/// tells the flow what the user decided.
class RotationPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationPage)

public:
    RotationPage(const QString &objectName, const RotationPageContext &context, QWidget *parent = nullptr);
    ~RotationPage() override;

    /// The flow or the sign-in changed while the page is the shown one, or it is just about to be.
    virtual void refresh() = 0;
    /// Where the user begins.
    virtual void takeFocus();
    [[nodiscard]] QString heading() const;
    /// What the page is left by. For the window, which shows it beside its own buttons and owns it then.
    [[nodiscard]] QWidget *buttonRow() const noexcept { return m_buttonRow; }

Q_SIGNALS:
    /// Between pages of the same state: the proof and what it unlocks.
    void stepRequested(broker::ui::RotationStep step);
    void clientSetupRequested();

protected:
    [[nodiscard]] const RotationPageContext &context() const noexcept { return m_context; }
    [[nodiscard]] rotation::RotationFlow &flow() const noexcept { return m_context.flow; }
    /// Of the state; needs one that has it.
    [[nodiscard]] const rotation::Rotation *rotation() const;
    [[nodiscard]] MessageBar &messages() const noexcept;
    [[nodiscard]] QVBoxLayout &content() const noexcept;

    template <class S>
    [[nodiscard]] const S *as() const
    {
        return broker::as<S>(m_context.flow.state());
    }
    void tell(const rotation::Event &event);

    void setHeading(const QString &heading, const QStringList &explanation);
    /// Heading or message of the state. True when a message appeared that was not there before: it needs
    /// its buttons.
    [[nodiscard]] bool showState();
    /// For the message that is shown: sign in again, with `after` told to the flow. False, without a button,
    /// for an error that a new sign-in does not help with.
    bool offerSignIn(const snyk::ApiError &error, const rotation::Event &after);
    /// One of the row; `main` is what Enter does.
    QPushButton *addButton(const QString &text, const char *icon, const char *objectName, bool main = false);
    void openInBrowser(const QUrl &url);
    /// The settings page of the rotation's integration in the Web UI.
    [[nodiscard]] QUrl settingsPage() const;

private:
    RotationPageContext m_context;
    PageFrame *m_frame;
    QWidget *m_buttonRow;
    QHBoxLayout *m_buttons;
    QPushButton *m_main = nullptr;
    /// The state whose message is shown, so that it is announced once.
    QString m_shownKey;
};

} // namespace broker::ui
