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

/// From a token to a running Broker client: token, credential, configuration, connection. Each part says how
/// far it is and has the button that goes on with it. Follows the list of records, so that whoever comes back
/// from a part finds it ticked. Hidden while there is nothing to show, which is also so for what has no
/// client.
///
/// objectNames: setupChecklist, checklistTitle; getTokenAgainButton, nextCredentialButton, setUpClientButton,
/// checkConnectionButton.
class SetupChecklist final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupChecklist)

public:
    /// Without an opener there are no buttons.
    explicit SetupChecklist(OpenClientPart open, QWidget *parent = nullptr);

    /// Borrows the parts of the workspace, until its records go or others are shown.
    void showToken(const RecordId &token, const Workspace &workspace);
    void clear();

    [[nodiscard]] const std::optional<credentials::Readiness> &readiness() const noexcept
    {
        return m_watch.readiness();
    }
    /// The button of the part that comes next; null when the client runs, and without an opener.
    [[nodiscard]] QPushButton *nextButton() const;

Q_SIGNALS:
    /// Another part comes next.
    void progressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        PartMark *mark = nullptr;
        PlainLabel *name = nullptr;
        PlainLabel *state = nullptr;
        QPushButton *action = nullptr;
    };

    void buildLayout();
    void refresh();
    void showRows();
    void showRow(std::size_t row);

    OpenClientPart m_open;
    ReadinessWatch m_watch;
    PlainLabel *m_title;
    std::array<Row, credentials::clientParts.size()> m_rows;
};

} // namespace broker::ui
