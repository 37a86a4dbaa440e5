// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/steppage.h"

namespace broker::ui {

/// A page of a StepWizard: says when it is done with, and which page is next.
///
/// objectNames: backButton; nextButton, or commitButton, or finishButton.
class WizardStep : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardStep)

public:
    /// What the button that leads on does.
    enum class Kind {
        Normal,
        Commit, ///< what cannot be undone: no way back from the next page
        Final, ///< ends the wizard
    };

    WizardStep(
        const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent = nullptr);
    ~WizardStep() override;

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool goesOnFromField() const override { return m_kind == Kind::Normal; }

    /// The page is reached, and not by Back.
    virtual void initializePage() { }
    /// The page is left by Back.
    virtual void cleanupPage() { }
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /// The user wants to go on. False to stay, with a message.
    [[nodiscard]] virtual bool validatePage() { return true; }
    /// Negative when there is none.
    [[nodiscard]] virtual int nextId() const = 0;
    /// False while leaving would lose something or break off what must not be broken off.
    [[nodiscard]] virtual bool mayLeave() const { return true; }
    /// Whether the page goes on by itself and its own buttons lead elsewhere: Back and Next are off.
    [[nodiscard]] virtual bool goesOnByItself() const { return false; }

    /// For the wizard, which knows where the page stands. `hasBack`: whether any page is before it.
    void refreshButtons(bool hasBack, bool mayGoBack, bool mayGoOn);

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    /// Success of something asynchronous: the wizard goes to the next page.
    void advanceRequested();
    void completeChanged();
    /// `mayLeave`, or which of the buttons make sense, changed.
    void leaveChanged();

protected:
    void setKind(Kind kind);
    /// Of the button that leads on.
    void setNextText(const QString &text);

private:
    QPushButton *m_back;
    QPushButton *m_next;
    Kind m_kind = Kind::Normal;
};

} // namespace broker::ui
