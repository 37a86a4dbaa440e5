// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/networkrequest.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace broker::ui {

namespace {

bool offerUpwards(QWidget &from, NetworkRequest::Wish wish, const QString &about)
{
    NetworkRequest request(from, wish, about);
    for (QPointer<QWidget> asked = &from; asked; asked = asked->parentWidget()) {
        request.ignore();
        QCoreApplication::sendEvent(asked, &request);
        if (request.isAccepted())
            return true;
        if (!asked)
            return false;
    }
    return false;
}

} // namespace

NetworkRequest::NetworkRequest(QWidget &from, Wish wish, QString about)
    : QEvent(eventType())
    , m_from(from)
    , m_wish(wish)
    , m_about(std::move(about))
{
    ignore();
}

QEvent::Type NetworkRequest::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

bool askForDiagnosis(QWidget &from, const QString &address)
{
    return offerUpwards(from, NetworkRequest::Wish::Diagnosis, address);
}

bool askForProxyLogin(QWidget &from, const QString &proxy)
{
    return offerUpwards(from, NetworkRequest::Wish::ProxyLogin, proxy);
}

bool askForNetworkSettings(QWidget &from)
{
    return offerUpwards(from, NetworkRequest::Wish::Settings, {});
}

} // namespace broker::ui
