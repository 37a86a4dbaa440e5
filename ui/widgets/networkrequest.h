// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace broker::ui {

/// Somebody wants to know why an address of Snyk cannot be reached, to enter the login for a proxy, or to see
/// the settings of the network.
/// Offered to a widget and then to each of its parents, windows included, until one accepts it: so no page
/// has to know who does that.
class NetworkRequest final : public QEvent
{
public:
    enum class Wish {
        Diagnosis, ///< of an address of Snyk's API: a host, or with port and scheme
        ProxyLogin, ///< for a proxy, as network::ProxyAddress names it
        Settings, ///< those of the network
    };

    /// `from` outlives the event.
    NetworkRequest(QWidget &from, Wish wish, QString about);

    [[nodiscard]] static QEvent::Type eventType();
    [[nodiscard]] Wish wish() const noexcept { return m_wish; }
    [[nodiscard]] const QString &about() const noexcept { return m_about; }
    [[nodiscard]] QWidget &from() const noexcept { return m_from; }

private:
    QWidget &m_from;
    Wish m_wish;
    QString m_about;
};

/// False when nobody does it.
bool askForDiagnosis(QWidget &from, const QString &address);
bool askForProxyLogin(QWidget &from, const QString &proxy);
bool askForNetworkSettings(QWidget &from);

} // namespace broker::ui
