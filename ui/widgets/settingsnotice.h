// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QMetaObject>
#include <QObject>

#include <memory>

namespace broker::ui {

class MessageBar;

/// Says in a bar of its own that what was set could not be written, until it is. A bar that was put away
/// comes back with the next change that cannot be written. Borrows the bar.
///
/// objectName: writeSettingsButton.
class SettingsNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsNotice)

public:
    SettingsNotice(MessageBar &bar, QObject *parent);

    /// These from now on.
    void watch(const settings::Settings &settings);

private:
    void refresh();
    void tryAgain();

    MessageBar &m_bar;
    QString m_path;
    std::shared_ptr<settings::SettingsFile> m_file;
    QMetaObject::Connection m_watched;
};

} // namespace broker::ui
