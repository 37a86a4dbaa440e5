// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/settingssnapshot.h"

#include "settings/callrates.h"
#include "settings/proxyscriptitems.h"
#include "settings/updateitems.h"

namespace broker::ui {

SettingsSnapshot SettingsSnapshot::of(const settings::Settings &settings)
{
    const settings::CallRates rates(settings);
    const settings::UpdateItems updates(settings);
    const settings::ProxyScriptItems script(settings);
    return {settings.appearance.value(), settings.language.value(), settings.startAtLogin.value(),
        settings.confirmBeforeQuit.value(), settings.rotationDaysBrokerToken.value(),
        settings.rotationDaysApiToken.value(), settings.rotationDaysServiceCredential.value(),
        settings.warningDays.value(), settings.clipboardSeconds.value(), settings.revealSeconds.value(),
        settings.signOutMinutes.value(), settings.secretStorage.value(), settings.proxyMode.value(),
        settings.proxyKind.value(), settings.proxyHost.value(), settings.proxyPort.value(),
        settings.proxyExceptions.value(), script.isUsed.value(), script.address.value(),
        settings.authorities.value(), rates.v1PerMinute.value(), rates.restPerMinute.value(),
        updates.isDecided.value(), updates.isAllowedDaily.value(), updates.address.value()};
}

void SettingsSnapshot::restore(settings::Settings &settings) const
{
    settings.appearance.set(appearance);
    settings.language.set(language);
    settings.startAtLogin.set(startAtLogin);
    settings.confirmBeforeQuit.set(confirmBeforeQuit);
    settings.rotationDaysBrokerToken.set(brokerTokenDays);
    settings.rotationDaysApiToken.set(apiTokenDays);
    settings.rotationDaysServiceCredential.set(serviceCredentialDays);
    settings.warningDays.set(warningDays);
    settings.clipboardSeconds.set(clipboardSeconds);
    settings.revealSeconds.set(revealSeconds);
    settings.signOutMinutes.set(signOutMinutes);
    settings.secretStorage.set(storage);
    settings.proxyMode.set(proxyMode);
    settings.proxyKind.set(proxyKind);
    settings.proxyHost.set(proxyHost);
    settings.proxyPort.set(proxyPort);
    settings.proxyExceptions.set(proxyExceptions);
    settings::ProxyScriptItems script(settings);
    script.isUsed.set(isProxyScriptUsed);
    script.address.set(proxyScript);
    settings.authorities.set(authorities);
    settings::CallRates rates(settings);
    rates.v1PerMinute.set(v1CallsPerMinute);
    rates.restPerMinute.set(restCallsPerMinute);
    settings::UpdateItems updates(settings);
    updates.isDecided.set(areUpdatesDecided);
    updates.isAllowedDaily.set(areUpdatesDaily);
    updates.address.set(updateAddress);
}

} // namespace broker::ui
