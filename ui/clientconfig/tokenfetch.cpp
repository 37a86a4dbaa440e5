// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/tokenfetch.h"

#include <QFuture>

namespace broker::ui {

using vault::VaultErrorKind;

TokenFetch::TokenFetch(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    setPatience(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, &TokenFetch::waiting);
}

TokenFetch::~TokenFetch() = default;

void TokenFetch::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

void TokenFetch::fetch(const Workspace &workspace, const records::TokenRecord &record, const Use &use)
{
    setBusy(true);
    m_read.start(
        this,
        [&](std::stop_token stop) {
            return workspace.vaultFor(record.storage).read(record.key, std::move(stop));
        },
        [this, expected = record.fingerprint, use](
            const vault::ReadResult &result) { settle(result, expected, use); });
}

void TokenFetch::settle(const vault::ReadResult &result, const Fingerprint &expected, const Use &use)
{
    setBusy(false);
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const auto token = BrokerToken::parse(*result);
    // Somebody else may have written there; a client with a wrong token costs hours.
    if (!token || !(token->fingerprint() == expected)) {
        Q_EMIT failed(
            {VaultErrorKind::Unreadable, QStringLiteral("The entry holds another token than recorded.")});
        return;
    }
    use(*token);
}

void TokenFetch::cancel()
{
    m_read.stop();
}

void TokenFetch::setBusy(bool busy)
{
    if (busy)
        m_patience.start();
    else
        m_patience.stop();
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace broker::ui
