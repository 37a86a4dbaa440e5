// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/id.h"

#include <QUuid>

namespace broker {

namespace {

template <class Text>
bool hasUuidForm(Text text) noexcept
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t c = QChar(text[i]).unicode();
        const bool dashExpected = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (dashExpected ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

} // namespace

bool looksLikeUuid(QStringView text) noexcept
{
    return hasUuidForm(text);
}

bool looksLikeUuid(QLatin1String text) noexcept
{
    return hasUuidForm(text);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace broker
