// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/proxylogindialog.h"
#include "snyk/endings.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>

class QWidget;

namespace broker::ui {

/// What the main window does about the network: shows the diagnosis that any page asks for, and asks for the
/// login of a proxy, once and without holding anything up. Owned by the window, whose events it sees.
class NetworkGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkGuide)

public:
    /// `workspace` gives the current one.
    NetworkGuide(QWidget &window, const ProxyLoginParts &parts, const snyk::EndingsWatch &endings,
        std::function<const Workspace &()> workspace,
        std::chrono::milliseconds keychainPatience = usualKeychainPatience);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Those of the network are to be shown.
    void settingsRequested();

private:
    void diagnose(QWidget &from, const QString &address);
    /// A proxy wants it; nobody is asked twice at a time.
    void offerLogin(const QString &proxy);
    void askForLogin(QWidget &from, const QString &proxy);
    /// Asks for one that is in a keychain which does not answer, if it has not by then.
    void watchReading(const QString &proxy, std::chrono::milliseconds patience);
    void show(ProxyLoginDialog &dialog, const QString &proxy);
    /// What was said of the network in any window was said of another one.
    void tellOfChange() const;

    QWidget &m_window;
    ProxyLoginParts m_parts;
    const snyk::EndingsWatch &m_endings;
    std::function<const Workspace &()> m_workspace;
    std::chrono::milliseconds m_keychainPatience;
    QPointer<QWidget> m_login;
    /// Whose login it asks for.
    QString m_loginProxy;
    /// Proxies that asked, or were asked about, while another was being answered.
    QStringList m_alsoWanted;
};

} // namespace broker::ui
