// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lettermark.h"

#include <QRegularExpression>

namespace broker::ui {

QString withoutLetterMark(QString text)
{
    static const QRegularExpression letterBehind(QStringLiteral("\\(&.\\)"));
    return text.remove(letterBehind).remove(u'&');
}

} // namespace broker::ui
