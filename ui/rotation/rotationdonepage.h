// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

namespace broker::ui {

class SetupChecklist;

/// The end: what is true now, and what is left until the client runs.
///
/// objectNames: rotationDonePage, doneText, finishButton; those of SetupChecklist.
class RotationDonePage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationDonePage)

public:
    explicit RotationDonePage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

Q_SIGNALS:
    void leaveRequested();

private:
    /// The button that Enter presses: the next part of the client, or the end.
    [[nodiscard]] QPushButton *wayOn() const;
    void offerPart();

    PlainLabel *m_text;
    SetupChecklist *m_checklist;
    QPushButton *m_close;
};

} // namespace broker::ui
