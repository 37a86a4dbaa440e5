// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QList>
#include <QString>

namespace broker::ui {

/// The values that the dialog can change, to be put back when the user cancels.
struct SettingsSnapshot
{
    settings::Appearance appearance = settings::Appearance::System;
    QString language;
    bool startAtLogin = false;
    bool confirmBeforeQuit = true;
    int brokerTokenDays = 0;
    int apiTokenDays = 0;
    int serviceCredentialDays = 0;
    QList<int> warningDays;
    int clipboardSeconds = 0;
    int revealSeconds = 0;
    int signOutMinutes = 0;
    settings::SecretStorage storage = settings::SecretStorage::Keychain;
    settings::ProxyMode proxyMode = settings::ProxyMode::System;
    settings::ProxyKind proxyKind = settings::ProxyKind::Http;
    QString proxyHost;
    int proxyPort = 0;
    QString proxyExceptions;
    bool isProxyScriptUsed = false;
    QString proxyScript;
    QByteArray authorities;
    int v1CallsPerMinute = 0;
    int restCallsPerMinute = 0;
    bool areUpdatesDecided = false;
    bool areUpdatesDaily = false;
    QString updateAddress;

    [[nodiscard]] static SettingsSnapshot of(const settings::Settings &settings);
    void restore(settings::Settings &settings) const;

    friend bool operator==(const SettingsSnapshot &, const SettingsSnapshot &) = default;
};

} // namespace broker::ui
