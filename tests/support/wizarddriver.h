// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/tokenwizard.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace broker::test {

/// Walks a wizard as a user does: finds what is on the screen by object name, types and clicks. Every
/// call returns whether it could, so that a test says where it got stuck.
class WizardDriver final
{
public:
    explicit WizardDriver(ui::TokenWizard &wizard);

    /// The visible widget of this name, or null.
    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        for (W *widget : m_wizard.findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// Goes on as soon as the condition holds, without the pauses of QTest::qWaitFor: a walk waits
    /// dozens of times.
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &condition, int milliseconds = 8000);

    [[nodiscard]] bool isOn(ui::PageId page) const;
    [[nodiscard]] bool waitFor(ui::PageId page, int milliseconds = 8000) const;
    /// Clicks an enabled, visible button; waits for it to become so.
    [[nodiscard]] bool click(const char *name, int milliseconds = 8000) const;
    [[nodiscard]] bool type(const char *fieldName, const QString &text) const;
    [[nodiscard]] bool next() const { return click("nextButton"); }
    [[nodiscard]] bool commit() const { return click("commitButton"); }

    /// The connect page: a custom address and a token, until it goes on or says why not.
    [[nodiscard]] bool signIn(const QString &apiAddress, const QString &token) const;
    [[nodiscard]] bool chooseOrganization(const QString &name) const;
    /// Waits until its state is known and marks it; `chooseIntegration` goes on to the next page, too.
    [[nodiscard]] bool pickIntegration(const QString &key) const;
    [[nodiscard]] bool chooseIntegration(const QString &key) const;
    [[nodiscard]] bool chooseMethod(const char *choiceName) const;
    [[nodiscard]] bool enterBrokerToken(const QString &token) const;

    /// Title and lines of the message that is shown, or empty.
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] bool waitForMessage(int milliseconds = 8000) const;
    /// Everything that can be read on the current page, for failure messages.
    [[nodiscard]] QString visibleText() const;

private:
    ui::TokenWizard &m_wizard;
};

} // namespace broker::test
