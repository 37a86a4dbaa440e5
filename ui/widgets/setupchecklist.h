// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "credentials/readiness.h"

#include <QFrame>
#include <QPointer>

#include <array>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace broker::ui {

class PlainLabel;

/// Goes on with one part for this token, in front of the given window, without waiting for it.
using OpenClientPart = std::function<void(const RecordId &token, credentials::ClientPart, QWidget &window)>;

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

    /// Borrows the records, until they go or others are shown.
    void showToken(const RecordId &token, const records::RecordStore &records);
    void clear();

    [[nodiscard]] const std::optional<credentials::Readiness> &readiness() const noexcept
    {
        return m_readiness;
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
        QLabel *mark = nullptr;
        PlainLabel *name = nullptr;
        PlainLabel *state = nullptr;
        QPushButton *action = nullptr;
    };

    void buildLayout();
    void refresh();
    void showRows();
    void showRow(std::size_t row);

    OpenClientPart m_open;
    QPointer<const records::RecordStore> m_records;
    std::optional<RecordId> m_token;
    std::optional<credentials::Readiness> m_readiness;
    PlainLabel *m_title;
    std::array<Row, credentials::clientParts.size()> m_rows;
};

} // namespace broker::ui
