// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenreplacement.h"
#include "core/statemachine.h"
#include "steps/steppage.h"
#include "workspace/workspace.h"

namespace broker::ui {

class ClipboardGuard;

/// What the pages about the API token get. No page knows the window. The parts outlive the pages.
struct ApiTokenContext
{
    Workspace workspace;
    access::replacement::ApiTokenReplacement &flow;
    ClipboardGuard &clipboard;
    const UrlOpener &opener;
};

/// A page that shows some states of the replacement of the Snyk API token. Decides nothing.
class ApiTokenPage : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiTokenPage)

public:
    ApiTokenPage(const QString &objectName, const ApiTokenContext &context, QWidget *parent = nullptr);
    ~ApiTokenPage() override;

    /// The replacement changed while the page is the shown one, or it is just about to be.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] const ApiTokenContext &context() const noexcept { return m_context; }
    [[nodiscard]] access::replacement::ApiTokenReplacement &flow() const noexcept { return m_context.flow; }

    template <class S>
    [[nodiscard]] const S *as() const
    {
        return flow().state() ? broker::as<S>(*flow().state()) : nullptr;
    }
    /// Whose token it is, for a sentence.
    [[nodiscard]] static QString ownerOf(const access::RememberedToken &token);
    /// Which token is used, whose it is and when it is due; or why none is kept.
    [[nodiscard]] QString usedText() const;

private:
    ApiTokenContext m_context;
};

} // namespace broker::ui
