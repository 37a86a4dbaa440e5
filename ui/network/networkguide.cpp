// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkguide.h"

#include "core/httpsurl.h"
#include "network/diagnosisdialog.h"
#include "snyk/region.h"
#include "widgets/loginnote.h"
#include "widgets/messagebar.h"
#include "widgets/networkrequest.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace broker::ui {

namespace {

/// Of whoever chose to go on waiting.
constexpr int morePatience = 3;

snyk::Region regionOf(const QString &address)
{
    const auto api = HttpsUrl::parse(address);
    return api ? snyk::regionForApi(*api) : snyk::knownRegions().constFirst();
}

} // namespace

NetworkGuide::NetworkGuide(QWidget &window, const ProxyLoginParts &parts, const snyk::EndingsWatch &endings,
    std::function<const Workspace &()> workspace, std::chrono::milliseconds keychainPatience)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_endings(endings)
    , m_workspace(std::move(workspace))
    , m_keychainPatience(keychainPatience)
{
    window.installEventFilter(this);
    connect(&m_parts.policy, &network::NetworkPolicy::loginWanted, this, &NetworkGuide::offerLogin);
    connect(&m_parts.policy, &network::NetworkPolicy::loginBeingRead, this,
        [this](const QString &proxy) { watchReading(proxy, m_keychainPatience); });
    connect(&m_parts.policy, &network::NetworkPolicy::changed, this, &NetworkGuide::tellOfChange);
    connect(&m_parts.policy, &network::NetworkPolicy::loginsSet, this, &NetworkGuide::tellOfChange);
}

bool NetworkGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != NetworkRequest::eventType())
        return QObject::eventFilter(watched, event);
    const auto &request = *static_cast<NetworkRequest *>(event);
    switch (request.wish()) {
    case NetworkRequest::Wish::Diagnosis:
        diagnose(request.from(), request.about());
        break;
    case NetworkRequest::Wish::ProxyLogin:
        askForLogin(*request.from().window(), request.about());
        break;
    case NetworkRequest::Wish::Settings:
        Q_EMIT settingsRequested();
        break;
    }
    event->accept();
    return true;
}

void NetworkGuide::diagnose(QWidget &from, const QString &address)
{
    // In front of whoever asked, which may be a dialog that holds the others back.
    auto *dialog = new DiagnosisDialog(m_workspace(), m_endings, regionOf(address), from.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.policy, &network::NetworkPolicy::changed, dialog, &DiagnosisDialog::noteChange);
    connect(&m_parts.policy, &network::NetworkPolicy::loginsSet, dialog, &DiagnosisDialog::lookAgain);
    dialog->open();
}

void NetworkGuide::offerLogin(const QString &proxy)
{
    QWidget *front = QApplication::activeModalWidget();
    askForLogin(front ? *front : m_window, proxy);
}

void NetworkGuide::askForLogin(QWidget &from, const QString &proxy)
{
    if (m_login) {
        if (proxy != m_loginProxy && !m_alsoWanted.contains(proxy))
            m_alsoWanted.append(proxy);
        m_login->raise();
        m_login->activateWindow();
        return;
    }
    show(*new ProxyLoginDialog(m_parts, proxy, &from), proxy);
}

void NetworkGuide::show(ProxyLoginDialog &dialog, const QString &proxy)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    m_login = &dialog;
    m_loginProxy = proxy;
    connect(&dialog, &QDialog::finished, this, [this] {
        m_login.clear();
        if (!m_alsoWanted.isEmpty())
            offerLogin(m_alsoWanted.takeFirst());
    });
    dialog.open();
}

void NetworkGuide::watchReading(const QString &proxy, std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, this, [this, proxy, patience] {
        if (m_parts.policy.loginState(proxy) != network::LoginState::Reading)
            return;
        // Not over the question of the keychain, which may be what the user is typing the answer to.
        if (m_login || QGuiApplication::applicationState() != Qt::ApplicationActive) {
            watchReading(proxy, patience);
            return;
        }
        QWidget *front = QApplication::activeModalWidget();
        auto *dialog = new ProxyLoginDialog(
            m_parts, proxy, front ? front : &m_window, ProxyLoginDialog::Keeping::ThisSession);
        connect(dialog, &QDialog::rejected, this,
            [this, proxy, patience] { watchReading(proxy, patience * morePatience); });
        show(*dialog, proxy);
    });
}

void NetworkGuide::tellOfChange() const
{
    const QString changed = tr("The network settings were changed after this. You can try again.");
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const QList<MessageBar *> bars = window->findChildren<MessageBar *>();
        for (MessageBar *bar : bars) {
            const Message &message = bar->message();
            const bool isSet
                = !message.loginProxy.isEmpty() && m_parts.policy.usedLogins().contains(message.loginProxy);
            if (isSet) {
                noteLoginSet(*bar);
                continue;
            }
            // Of what may have been done all the same it is not known that it can.
            const bool hasFailed = message.kind == MessageKind::Error
                && (!message.diagnosedHost.isEmpty() || !message.loginProxy.isEmpty());
            if (hasFailed && !message.lines.contains(changed))
                bar->addLines({changed});
        }
    }
}

} // namespace broker::ui
