// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokencopier.h"

#include "credentials/recordedsecret.h"
#include "presenters/credentialrecordtext.h"

#include <QFuture>

namespace broker::ui {

using vault::VaultError;
using vault::VaultErrorKind;

TokenCopier::TokenCopier(ClipboardGuard &guard, QObject *parent)
    : QObject(parent)
    , m_guard(guard)
{
    m_patience.setSingleShot(true);
    setPatience(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, &TokenCopier::waiting);
}

TokenCopier::~TokenCopier()
{
    m_stop.request_stop();
}

void TokenCopier::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

void TokenCopier::copy(const provisioning::Workspace &workspace, const records::TokenRecord &record)
{
    abandon();
    m_stop = std::stop_source();
    m_busy = true;
    const int run = ++m_run;
    const int seconds = workspace.settings.clipboardSeconds.value();
    m_patience.start();
    credentials::readSecret(*this, workspace.vaultFor(record.storage), record, m_stop.get_token())
        .then(this,
            [this, run, record, seconds](const vault::ReadResult &result) {
                if (run == m_run)
                    settle(result, record, seconds);
            })
        .onCanceled(this, [this, run] {
            if (run != m_run)
                return;
            finish();
            Q_EMIT failed({VaultErrorKind::Other, QStringLiteral("The read was cancelled.")});
        });
}

void TokenCopier::settle(const vault::ReadResult &result, const records::TokenRecord &record, int seconds)
{
    finish();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_guard.copySecret(*result, recordName(record), std::chrono::seconds(seconds));
    Q_EMIT copied();
}

void TokenCopier::cancel()
{
    if (m_busy)
        m_stop.request_stop();
}

void TokenCopier::abandon()
{
    finish();
    ++m_run;
    m_stop.request_stop();
}

void TokenCopier::finish()
{
    m_patience.stop();
    m_busy = false;
}

} // namespace broker::ui
