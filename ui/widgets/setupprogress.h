// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/readinesswatch.h"

#include <QFrame>

#include <array>
#include <optional>

class QPushButton;

namespace broker::ui {

class PartMark;
class PlainLabel;

/// The checklist of a token in brief, beside other things about it: how many of its parts are done, which one
/// comes next, and the button that goes on with that; for a client that runs, when it was seen. Hidden for
/// what has no client.
///
/// objectNames: setupProgress, progressTitle, progressPart, progressState, nextPartButton.
class SetupProgress final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupProgress)

public:
    explicit SetupProgress(QWidget *parent = nullptr);

    /// Without an opener there is no button.
    void setOpener(OpenClientPart open);
    /// Borrows the parts of the workspace, until its records go or others are shown.
    void showToken(const RecordId &token, const Workspace &workspace);
    void clear();
    /// What the button goes on with; nothing while there is none.
    [[nodiscard]] std::optional<credentials::ClientPart> offered() const;

Q_SIGNALS:
    void progressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void refresh();
    void open();

    OpenClientPart m_open;
    ReadinessWatch m_watch;
    PlainLabel *m_title;
    std::array<PartMark *, credentials::clientParts.size()> m_marks;
    PlainLabel *m_part;
    PlainLabel *m_state;
    QPushButton *m_next;
};

} // namespace broker::ui
