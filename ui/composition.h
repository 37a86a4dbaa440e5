// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/sessionkeeper.h"
#include "clientcheck/clienttransport.h"
#include "clientrun/enginehost.h"
#include "core/clock.h"
#include "core/result.h"
#include "handover/sendnotes.h"
#include "network/proxylogin.h"
#include "platform/activitywatch.h"
#include "presence/snykchanges.h"
#include "records/recordstore.h"
#include "rotation/openrotations.h"
#include "sandbox/knownintegration.h"
#include "sharing/jobjournal.h"
#include "sharing/selectionstore.h"
#include "sharing/stocktaking.h"
#include "snyk/endings.h"
#include "updates/updateparts.h"
#include "workspace/workspace.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace broker::network {
class NetworkPolicy;
}

namespace broker::ui {

/// What the machine gives the program; tests give stand-ins.
struct Environment
{
    using MakeHttp = std::function<std::unique_ptr<snyk::Http>()>;

    std::unique_ptr<const Clock> clock;
    std::unique_ptr<vault::Vault> keychain;
    /// Called when the first request is sent, and not before.
    MakeHttp makeHttp;
    /// The same for practice mode, with what earlier practice left.
    using MakePracticeHttp = std::function<std::unique_ptr<snyk::Http>(const sandbox::Past &)>;
    MakePracticeHttp makePracticeHttp;
    /// Of this program, without a slash at the end.
    QString dataFolder;
    QString configFolder;
    /// How Broker clients are asked for their checks; the machine's own way when there is none.
    using MakeClients = std::function<std::unique_ptr<clientcheck::ClientTransport>()>;
    MakeClients makeClients = {};
    /// What both of them go by; one of its own when there is none.
    std::shared_ptr<network::NetworkPolicy> network = nullptr;
    /// Where to ask for the newest version, unless the user says otherwise; empty for nowhere.
    QString updateAddress = {};
    /// What may run a client on this computer.
    clientrun::EngineHost engineHost = {};

    [[nodiscard]] static Environment ofThisMachine();
};

/// Where the settings of a profile are on this computer, for what has to be known before anything else.
[[nodiscard]] QString settingsFileOf(const QString &profile);

/// Owns everything real: clock, settings, network, keychain, records, journal, and a second set of
/// them for practice mode, which shares nothing but the clock and the keychain service with the first
/// and is made when practice mode is entered for the first time. Making it touches neither network
/// nor keychain nor records.
class Composition final
{
    Q_DISABLE_COPY_MOVE(Composition)

public:
    /// `profile` as in records/paths.h. Needs the application.
    Composition(Environment environment, QString profile);
    ~Composition();

    /// Stays valid when the mode changes.
    [[nodiscard]] const Workspace &current() const;
    [[nodiscard]] const Workspace &real() const;
    [[nodiscard]] bool isPractice() const noexcept { return m_isPractice; }

    /// The rotations of the current mode; stays valid when the mode changes.
    [[nodiscard]] rotation::OpenRotations &rotations() const;
    /// How the Broker clients of the current mode are asked; stays valid when the mode changes.
    [[nodiscard]] clientcheck::ClientTransport &clients() const;

    /// What may run a client on this computer.
    [[nodiscard]] const clientrun::EngineHost &engineHost() const noexcept
    {
        return m_environment.engineHost;
    }

    /// Jobs in many organizations, and selections of those, of the current mode; they stay valid when the
    /// mode changes.
    [[nodiscard]] sharing::JobJournal &jobs() const;
    [[nodiscard]] sharing::SelectionStore &selections() const;
    /// What the organizations have at Snyk; stays valid when the mode changes.
    [[nodiscard]] sharing::Stocktaking &stocktaking() const;
    /// What is read of Snyk's audit logs after each sign-in; stays valid when the mode changes.
    [[nodiscard]] presence::SnykChanges &changes() const;

    /// What was typed into windows that are closed.
    [[nodiscard]] SendNotes &sendNotes() noexcept { return m_sendNotes; }

    /// Of Snyk: by the user in the current mode, otherwise in every mode. Whether anybody was signed in
    /// there.
    bool signOut(access::SessionKeeper::End why = access::SessionKeeper::End::ByUser);

    void enterPractice();
    void leavePractice() noexcept { m_isPractice = false; }

    /// `connecting` is called once, when the first connection is about to be made, which loads the TLS
    /// library: a start needs none of it. Practice mode makes no connection.
    void whenConnecting(std::function<void()> connecting) { m_connecting = std::move(connecting); }

    /// How everything but practice mode is reached; by the real settings, see `applyNetworkSettings`.
    [[nodiscard]] network::NetworkPolicy &network() const { return *m_environment.network; }
    /// Where the login for the company's proxy is kept.
    [[nodiscard]] network::ProxyLoginStore proxyLogin() const;
    /// What Snyk has said about the end of what this program uses, outside practice mode.
    [[nodiscard]] const snyk::EndingsWatch &endings() const;
    /// The newest version of this program. In practice mode nobody may be asked.
    [[nodiscard]] UpdateParts updateParts(const UrlOpener &opener);
    /// After they were changed.
    void applyNetworkSettings() const;

    /// Reads the current list unless that was done. May be called again after a failure.
    [[nodiscard]] Result<records::LoadReport, records::RecordError> loadRecords();

    /// When the event loop has ended, and whoever has changed the list is still there.
    void settle();

private:
    class Mode;
    [[nodiscard]] Mode &currentMode() const;
    /// The user is there, so nobody is signed out for being away.
    void noteActivity();
    void announceConnecting();
    void setUpNetwork() const;

    Environment m_environment;
    QString m_profile;
    std::function<void()> m_connecting;
    std::unique_ptr<Mode> m_real;
    std::unique_ptr<Mode> m_practice;
    std::unique_ptr<snyk::Http> m_updateHttp;
    std::unique_ptr<updates::UpdateCheck> m_updates;
    bool m_isPractice = false;
    SendNotes m_sendNotes;
    /// In all windows of the program.
    ActivityWatch m_activity;
};

} // namespace broker::ui
