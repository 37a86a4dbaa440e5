// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/appearance.h"
#include "platform/autostart.h"
#include "preferences/settingssnapshot.h"
#include "settings/callrates.h"
#include "updates/updateparts.h"
#include "workspace/workspace.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTabWidget;

namespace broker::network {
class NetworkPolicy;
}

namespace broker::ui {

class DoctorPage;
class MessageBar;

/// What the dialog acts on beside the settings. The parts outlive it.
struct PreferenceServices
{
    AppearanceSwitch &appearance;
    const Autostart &autostart;
    /// Without it there is nothing to set about the network.
    network::NetworkPolicy *network = nullptr;
    /// Without it nothing is said of new versions.
    std::optional<UpdateParts> updates = std::nullopt;
};

/// A number with its unit, in the words of the language.
using NumberText = std::function<QString(int)>;

/// All settings. Each change holds at once; Cancel puts everything back as it was. Borrows the
/// workspace's parts.
///
/// objectNames: settingsDialog, settingsTabs, settingsBar, unwrittenBar, appearanceCombo, languageCombo,
/// loginBox, quitBox, brokerDays, apiDays, credentialDays, warn30, warn14, warn7, warn1, warn0,
/// clipboardSeconds, revealSeconds, signOutMinutes, storageCombo, v1Calls, restCalls.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const Workspace &workspace, const PreferenceServices &services, QWidget *parent);

    /// Cancel, Escape and the window's own button. Stays open once to say so when the start at login
    /// cannot be put back.
    void reject() override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *generalPage();
    [[nodiscard]] QWidget *rotationPage();
    [[nodiscard]] QWidget *privacyPage();
    [[nodiscard]] QWidget *limitsPage();
    [[nodiscard]] QSpinBox *addNumber(QFormLayout &form, const QString &label, const NumberText &text,
        const char *objectName, settings::Item<int> &item, int least, int most);
    [[nodiscard]] QCheckBox *addWarning(const QString &text, int days);
    void changeLogin(bool on);
    [[nodiscard]] bool putLoginBack();
    void sayLoginFailed(const QString &title, const AutostartError &error);
    void changeWarnings();

    Workspace m_workspace;
    PreferenceServices m_services;
    settings::CallRates m_rates;
    SettingsSnapshot m_before;
    /// What the system does at login, whatever the settings say.
    bool m_loginBefore;
    bool m_loginIsLost = false;
    MessageBar *m_bar;
    QCheckBox *m_login = nullptr;
    QList<QCheckBox *> m_warnings;
};

/// Opens it without waiting. `changed` is called after each change, also when all is put back.
[[nodiscard]] QDialog *openSettingsDialog(const Workspace &workspace, const PreferenceServices &services,
    QWidget &parent, const std::function<void()> &changed);

/// Its page about the network in front, where it has one.
void showNetworkSettings(QDialog &settings);

} // namespace broker::ui
