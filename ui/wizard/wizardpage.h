// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "presenters/errortext.h"
#include "provisioning/setup.h"

#include <QWizardPage>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace broker::ui {

class MessageBar;
class PlainLabel;

enum class PageId : int {
    Connect,
    Organization,
    Integration,
    Method,
    Retrieve,
    Paste,
    Confirm,
    Progress,
    Done
};

/// What the pages need from the window around them. The parts outlive the wizard.
struct WizardServices
{
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
    /// From the command line: the address to start with.
    std::optional<HttpsUrl> apiOverride;
    /// Opens what follows a token, in front of the given window; without it there is nothing to open.
    std::function<void(const RecordId &, QWidget &)> setUpClient = {};
};

/// What every page gets: the choices made so far and the services. No page knows the wizard.
struct WizardContext
{
    provisioning::Setup &setup;
    WizardServices services;
};

/// A page with its heading inside, where screen readers look for it, a place for messages, a mark for
/// practice mode, and content that scrolls when the screen is small.
class WizardPage : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    WizardPage(const QString &objectName, const WizardContext &context, QWidget *parent = nullptr);
    ~WizardPage() override;

    /// Of the step list.
    [[nodiscard]] QString heading() const;
    /// False while leaving would lose something or break off what must not be broken off.
    [[nodiscard]] virtual bool mayLeave() const { return true; }
    /// Puts the focus where the user begins, each time the page is shown. QWizard's own choice is the
    /// message bar, which comes first and is hidden most of the time.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    /// Success of something asynchronous: the wizard goes to the next page.
    void advanceRequested();
    /// The wizard goes to this page.
    void pageRequested(broker::ui::PageId page);
    /// `mayLeave`, or which of the wizard's buttons make sense, changed.
    void leaveChanged();

protected:
    [[nodiscard]] provisioning::Setup &setup() const noexcept { return m_context.setup; }
    [[nodiscard]] const WizardServices &services() const noexcept { return m_context.services; }
    [[nodiscard]] MessageBar &messages() const noexcept { return *m_messages; }
    [[nodiscard]] QVBoxLayout &content() const noexcept { return *m_content; }

    void setHeading(const QString &heading, const QString &explanation);
    /// Shows why a list could not be loaded, once until it is gone: what was dismissed does not come
    /// back, nor is it announced again with each letter typed. Nothing takes the message away.
    void showLoadError(const std::optional<snyk::ApiError> &error, ErrorContext context);
    /// Opens the page in the browser, or shows its address when that does not work.
    void openInBrowser(const QUrl &url);

private:
    WizardContext m_context;
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    MessageBar *m_messages;
    std::optional<snyk::ApiError> m_loadError;
    QVBoxLayout *m_content;
};

} // namespace broker::ui
