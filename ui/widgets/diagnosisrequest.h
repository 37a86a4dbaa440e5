// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace broker::ui {

/// Somebody wants to know why a host of Snyk cannot be reached. Offered to a widget and then to each of its
/// parents, windows included, until one accepts it: so no page has to know who shows the diagnosis.
class DiagnosisRequest final : public QEvent
{
public:
    /// `from` outlives the event.
    DiagnosisRequest(QWidget &from, QString host);

    [[nodiscard]] static QEvent::Type eventType();
    [[nodiscard]] const QString &host() const noexcept { return m_host; }
    [[nodiscard]] QWidget &from() const noexcept { return m_from; }

private:
    QWidget &m_from;
    QString m_host;
};

/// False when nobody shows one.
bool askForDiagnosis(QWidget &from, const QString &host);

} // namespace broker::ui
