// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingsession.h"
#include "steps/wizardstep.h"

#include <functional>

namespace broker::ui {

class ClipboardGuard;

enum class SharingPageId : int { SignIn, Choose, How, Preview, Run, Results };

/// What every page gets. The parts outlive the window; no page knows it.
struct SharingContext
{
    SharingSession &session;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// Gets the token of this place from Snyk's Web UI once more; without it there is no such command.
    std::function<void(const records::Target &)> retrieve = {};
    /// Goes to the inventory, for which the window closes; without it there is no such command.
    std::function<void()> openInventory = {};
    /// Sets up the clients of these records; without it there is no such command.
    std::function<void(const QList<RecordId> &)> setUpClients = {};
    /// Hands the clients of these records over to a colleague; without it there is no such command.
    std::function<void(const QList<RecordId> &)> sendClients = {};
    /// Sets up a token that can be shared then, for which the window closes; without it there is no such
    /// command.
    std::function<void()> setUpToken = {};
};

/// A page of the window that sets up many organizations.
class SharingPage : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharingPage)

public:
    SharingPage(const QString &objectName, const SharingContext &context, QWidget *parent = nullptr);
    ~SharingPage() override;

Q_SIGNALS:
    /// The window goes to this page.
    void pageRequested(broker::ui::SharingPageId page);

protected:
    [[nodiscard]] SharingSession &session() const noexcept { return m_context.session; }
    [[nodiscard]] const SharingContext &context() const noexcept { return m_context; }
    /// Asks where, and saves; what came of it is said on the page.
    void saveTable(const QString &title, const QString &fileName, const std::function<QByteArray()> &content);

private:
    SharingContext m_context;
};

} // namespace broker::ui
