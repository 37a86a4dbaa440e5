// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/apitokenpage.h"
#include "core/fingerprint.h"

#include <optional>

class QCheckBox;
class QGroupBox;

namespace broker::ui {

class ConsequenceBox;
class KeepPanel;

/// Step 3: the new token is used, and the old one is kept until the user gives it up or goes back to it.
///
/// objectNames: oldApiTokenPage, keptTokenText, oldApiTokenGroup, oldApiTokenText, nothingUsesIt,
/// goBackButton, removeOldButton, and what a KeepPanel has.
class OldApiTokenPage final : public ApiTokenPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OldApiTokenPage)

public:
    explicit OldApiTokenPage(const ApiTokenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void refreshButtons();
    void showState(const access::replacement::KeepingOld &state);

    PlainLabel *m_used;
    QGroupBox *m_group;
    ConsequenceBox *m_old;
    QCheckBox *m_unused;
    KeepPanel *m_keep;
    QPushButton *m_goBack;
    QPushButton *m_remove;
    /// In use already when the window was opened: that it is, is no news.
    std::optional<Fingerprint> m_usedBefore;
};

} // namespace broker::ui
