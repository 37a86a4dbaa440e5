// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/diagnosisrequest.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace broker::ui {

DiagnosisRequest::DiagnosisRequest(QWidget &from, QString host)
    : QEvent(eventType())
    , m_from(from)
    , m_host(std::move(host))
{
    ignore();
}

QEvent::Type DiagnosisRequest::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

bool askForDiagnosis(QWidget &from, const QString &host)
{
    DiagnosisRequest request(from, host);
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

} // namespace broker::ui
