// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QWidget>

class QComboBox;

namespace broker::ui {

/// Which of Snyk's two menus the user has before them, where steps on Snyk's website are told. Said once, for
/// every window to come. Borrows the settings.
///
/// objectName of the list: navigationCombo.
class NavigationChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationChooser)

public:
    explicit NavigationChooser(settings::Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] settings::WebNavigation navigation() const;
    /// Shows what was said in another window meanwhile.
    void refresh();

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    settings::Settings &m_settings;
    QComboBox *m_list;
};

} // namespace broker::ui
