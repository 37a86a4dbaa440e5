// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace broker::ui {

/// What the user chose in the settings of Windows, which Qt does not ask for before 6.5. Elsewhere, and in a
/// theme of high contrast, there is nothing to say: Qt follows the system by itself.
class SystemColours final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemColours)

public:
    struct Choice
    {
        bool isDark = false;
        /// Of selected rows and the button that goes on; nothing where the user has not chosen any.
        std::optional<QColor> accent;
    };

    explicit SystemColours(QObject *parent = nullptr);
    ~SystemColours() override;

    /// Asked each time.
    [[nodiscard]] std::optional<Choice> choice() const;

Q_SIGNALS:
    void changed();

private:
    /// What listens for changes; one for each place that they are written to.
    std::vector<std::unique_ptr<QObject>> m_listeners;
};

} // namespace broker::ui
