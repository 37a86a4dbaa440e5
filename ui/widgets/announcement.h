// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace broker::ui {

/// Something that screen readers are to say: an object with the role of a notification, never seen. Before
/// Qt 6.8 no event for announcements reaches them on Linux; that a notification shows does. One for each
/// text, because it is read some time after the event. Owned by the window; deletes itself when there
/// was time to read it.
class Announcement final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcement)

public:
    Announcement(QString text, QWidget &window);

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    void speak();

private:
    QString m_text;
};

} // namespace broker::ui
