// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/clipboardwatch.h"

#include "paste/extract.h"

#include <QClipboard>
#include <QMimeData>

namespace broker::ui {

namespace {

/// A line or an answer with a token in it is shorter; longer texts are none of our business.
constexpr qsizetype longestCandidate = 1000;

} // namespace

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, const ClipboardGuard &guard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_guard(guard)
{
    connect(&clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setActive(bool active)
{
    m_active = active;
    look();
}

void ClipboardWatch::decline(const BrokerToken &token)
{
    m_declined.append(token.fingerprint().sha256());
}

void ClipboardWatch::look()
{
    if (candidate())
        Q_EMIT found();
}

std::optional<BrokerToken> ClipboardWatch::candidate() const
{
    if (!m_active || m_guard.isCounting())
        return std::nullopt;
    const QMimeData *content = m_clipboard.mimeData();
    if (!content || !content->hasText())
        return std::nullopt;
    QString text = content->text();
    if (text.size() > longestCandidate)
        return std::nullopt;
    text.detach();
    const paste::Extract found = paste::extract(Secret::take(std::move(text)), paste::Expected::BrokerToken);
    const bool isOther = found.label != paste::Label::None && found.label != paste::Label::BrokerToken;
    const std::optional<BrokerToken> token = isOther ? std::nullopt : BrokerToken::parse(found.value);
    return token && !m_declined.contains(token->fingerprint().sha256()) ? token : std::nullopt;
}

} // namespace broker::ui
