// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/clipboardguard.h"

#include "platform/boottime.h"
#include "platform/secretmimedata.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeData>

#include <algorithm>

#if defined(Q_OS_MACOS)
#include "platform/concealedpasteboard_mac.h"
#endif

namespace broker::ui {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

/// What only some platforms need as long as the guard lives.
class ClipboardGuard::Platform final
{
#if defined(Q_OS_MACOS)
    ConcealedPasteboard m_concealed;
#endif
};

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, QObject *parent)
    : ClipboardGuard(clipboard, timeSinceBoot, parent)
{ }

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, TimeSource timeSource, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_timeSource(std::move(timeSource))
    , m_platform(std::make_unique<Platform>())
{
    m_ticker.setSingleShot(true);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &ClipboardGuard::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::checkContent);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] {
        if (isCounting())
            finish(clearOurs() ? ClearReason::Quit : ClearReason::Replaced);
    });
}

ClipboardGuard::~ClipboardGuard()
{
    if (isCounting())
        clearOurs();
}

void ClipboardGuard::copySecret(const Secret &secret, const QString &what, seconds lifetime)
{
    if (secret.isEmpty())
        return;
    emptyHandedOut();
    auto handedOut = std::make_shared<Secret>(secret);
    m_handedOut = handedOut;
    m_hash = secret.reveal([](QByteArrayView bytes) {
        QByteArray plain = bytes.toByteArray();
        QByteArray hash = hashOf(plain);
        wipe(plain);
        return hash;
    });
    m_what = what;
    m_lifetime = std::max(lifetime, seconds(1));
    m_deadline = m_timeSource() + m_lifetime;
    m_clipboard.setMimeData(new SecretMimeData(std::move(handedOut)), QClipboard::Clipboard);
    Q_EMIT copied(m_what);
    tick();
}

int ClipboardGuard::remainingSeconds() const
{
    if (!isCounting())
        return 0;
    const milliseconds left = std::max(m_deadline - m_timeSource(), milliseconds(0));
    return static_cast<int>(std::chrono::ceil<seconds>(left).count());
}

void ClipboardGuard::clearNow()
{
    if (isCounting())
        finish(clearOurs() ? ClearReason::OnRequest : ClearReason::Replaced);
}

void ClipboardGuard::tick()
{
    if (!isCounting())
        return;
    const milliseconds left = m_deadline - m_timeSource();
    if (left <= milliseconds(0)) {
        finish(clearOurs() ? ClearReason::TimedOut : ClearReason::Replaced);
        return;
    }
    // The deadline counts, not the ticks: after a sleep of the machine the first tick ends it.
    const milliseconds toNextSecond = (left - milliseconds(1)) % seconds(1) + milliseconds(1);
    m_ticker.start(toNextSecond);
    Q_EMIT remainingChanged(remainingSeconds());
}

void ClipboardGuard::checkContent()
{
    // As long as the clipboard keeps the object we gave it, nobody else has copied anything. Content
    // of others is looked at only then, because reading it can take time.
    if (isCounting() && m_handedOut.expired() && !isStillOurs())
        finish(ClearReason::Replaced);
}

bool ClipboardGuard::isStillOurs() const
{
    const QMimeData *content = m_clipboard.mimeData(QClipboard::Clipboard);
    if (content == nullptr || !content->hasText())
        return false;
    QString text = content->text();
    QByteArray bytes = text.toUtf8();
    const bool ours = hashOf(bytes) == m_hash;
    wipe(bytes);
    wipe(text);
    return ours;
}

void ClipboardGuard::emptyHandedOut()
{
    if (const std::shared_ptr<Secret> secret = m_handedOut.lock())
        *secret = Secret();
}

bool ClipboardGuard::clearOurs()
{
    const bool ours = isStillOurs();
    emptyHandedOut();
    // Forgotten before the clipboard reports the change.
    m_hash.clear();
    if (ours)
        m_clipboard.clear(QClipboard::Clipboard);
    return ours;
}

void ClipboardGuard::finish(ClearReason reason)
{
    m_ticker.stop();
    m_hash.clear();
    m_what.clear();
    m_lifetime = seconds(0);
    Q_EMIT cleared(reason);
}

} // namespace broker::ui
