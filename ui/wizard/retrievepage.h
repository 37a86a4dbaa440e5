// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

#include <stop_token>

class QCheckBox;
class QPushButton;

namespace broker::ui {

class ClipboardWatch;
class MessageBar;
class NavigationChooser;
class PlainLabel;
class TokenEntry;

/// Step 4, from the Web UI: what to click there, and where to paste what it shows.
class RetrievePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievePage)

public:
    explicit RetrievePage(const WizardContext &context, QWidget *parent = nullptr);
    ~RetrievePage() override;

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void showSteps();
    void showLinks();
    void offerFromClipboard();
    /// Instead of the browser.
    void lookInPracticeWebUi();
    void offerFromPractice(const BrokerToken &token);
    void onTokenChanged();

    PlainLabel *m_before;
    PlainLabel *m_steps;
    PlainLabel *m_note;
    NavigationChooser *m_navigation;
    QPushButton *m_openSettings;
    QPushButton *m_openList;
    QPushButton *m_support;
    PlainLabel *m_noLinks;
    QCheckBox *m_watchSwitch;
    MessageBar *m_offer;
    TokenEntry *m_entry;
    ClipboardWatch *m_watch;
    std::stop_source m_lookStop;
};

} // namespace broker::ui
