// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

namespace broker::settings {

/// What the user has said about looking for new versions, and what came of it. In the file of the other
/// settings, whose path is taken once.
class UpdateItems final
{
public:
    explicit UpdateItems(const Settings &settings);
    ~UpdateItems();
    Q_DISABLE_COPY_MOVE(UpdateItems)

private:
    std::shared_ptr<SettingsFile> m_file;

public:
    /// Whether the user was asked and has answered.
    Item<bool> isDecided;
    Item<bool> isAllowedDaily;
    /// Where is asked; empty for the usual address.
    Item<QString> address;
    /// When somebody was asked the last time. ISO, UTC.
    Item<QString> lastAsked;
    /// The last answer that could be read, as it came.
    Item<QByteArray> answer;
    /// The version that the user need not be told of again.
    Item<QString> dismissed;
};

} // namespace broker::settings
