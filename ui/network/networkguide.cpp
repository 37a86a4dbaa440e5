// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkguide.h"

#include "core/httpsurl.h"
#include "network/diagnosisdialog.h"
#include "snyk/region.h"
#include "widgets/diagnosisrequest.h"

#include <QApplication>

#include <utility>

namespace broker::ui {

namespace {

snyk::Region regionOf(const QString &host)
{
    if (const auto known = snyk::regionByApiHost(host))
        return *known;
    const auto api = HttpsUrl::parse(QLatin1String("https://") + host);
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
    connect(&m_parts.policy, &network::NetworkPolicy::loginWanted, this, &NetworkGuide::askForLogin);
}

bool NetworkGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != DiagnosisRequest::eventType())
        return QObject::eventFilter(watched, event);
    const auto &request = *static_cast<DiagnosisRequest *>(event);
    diagnose(request.from(), request.host());
    event->accept();
    return true;
}

void NetworkGuide::diagnose(QWidget &from, const QString &host)
{
    // In front of whoever asked, which may be a dialog that holds the others back.
    auto *dialog = new DiagnosisDialog(m_workspace(), m_endings, regionOf(host), from.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NetworkGuide::askForLogin(const QString &proxy)
{
    if (m_login)
        return;
    QWidget *front = QApplication::activeModalWidget();
    auto *dialog = new ProxyLoginDialog(m_parts, proxy, front ? front : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_login = dialog;
    dialog->open();
}

} // namespace broker::ui
