// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkguide.h"

#include "core/httpsurl.h"
#include "network/diagnosisdialog.h"
#include "snyk/region.h"
#include "widgets/networkrequest.h"

#include <QApplication>

#include <utility>

namespace broker::ui {

namespace {

snyk::Region regionOf(const QString &address)
{
    const auto api = HttpsUrl::parse(address);
    return api ? snyk::regionForApi(*api) : snyk::knownRegions().constFirst();
}

} // namespace

NetworkGuide::NetworkGuide(QWidget &window, const ProxyLoginParts &parts, const snyk::EndingsWatch &endings,
    std::function<const Workspace &()> workspace)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_endings(endings)
    , m_workspace(std::move(workspace))
{
    window.installEventFilter(this);
    connect(&m_parts.policy, &network::NetworkPolicy::loginWanted, this, &NetworkGuide::offerLogin);
}

bool NetworkGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != NetworkRequest::eventType())
        return QObject::eventFilter(watched, event);
    const auto &request = *static_cast<NetworkRequest *>(event);
    if (request.wish() == NetworkRequest::Wish::Diagnosis)
        diagnose(request.from(), request.about());
    else
        askForLogin(*request.from().window(), request.about());
    event->accept();
    return true;
}

void NetworkGuide::diagnose(QWidget &from, const QString &address)
{
    // In front of whoever asked, which may be a dialog that holds the others back.
    auto *dialog = new DiagnosisDialog(m_workspace(), m_endings, regionOf(address), from.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.policy, &network::NetworkPolicy::changed, dialog, &DiagnosisDialog::noteChange);
    dialog->open();
}

void NetworkGuide::offerLogin(const QString &proxy)
{
    if (m_login) {
        m_alsoWanted.append(proxy);
        return;
    }
    QWidget *front = QApplication::activeModalWidget();
    askForLogin(front ? *front : m_window, proxy);
}

void NetworkGuide::askForLogin(QWidget &from, const QString &proxy)
{
    if (m_login) {
        m_login->raise();
        m_login->activateWindow();
        return;
    }
    auto *dialog = new ProxyLoginDialog(m_parts, proxy, &from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_login = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_login.clear();
        if (!m_alsoWanted.isEmpty())
            offerLogin(m_alsoWanted.takeFirst());
    });
    dialog->open();
}

} // namespace broker::ui
