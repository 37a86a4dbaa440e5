// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/tonemark.h"

namespace broker::ui {

MessageKind messageKindOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return MessageKind::Error;
    case Tone::Warning:
        return MessageKind::Warning;
    case Tone::Success:
        return MessageKind::Success;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
    case Tone::Practice:
        break;
    }
    return MessageKind::Info;
}

QString markOf(Tone tone)
{
    switch (messageKindOf(tone)) {
    case MessageKind::Success:
        return QStringLiteral("success");
    case MessageKind::Warning:
        return QStringLiteral("warning");
    case MessageKind::Error:
        return QStringLiteral("error");
    case MessageKind::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace broker::ui
