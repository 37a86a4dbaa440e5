// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/remark.h"

#include "clientconfig/secrettext.h"

#include <QByteArrayView>

namespace broker::clientconfig {

namespace {

/// How much of the beginning has to stay the beginning.
qsizetype headOf(QByteArrayView text)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    if (text.startsWith(byteOrderMark))
        return byteOrderMark.size();
    if (!text.startsWith("#!"))
        return 0;
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? text.size() : end + 1;
}

} // namespace

Secret withRemark(const Secret &configuration, const QString &remark)
{
    SecretText text;
    configuration.reveal([&text, &remark](QByteArrayView bytes) {
        const qsizetype head = headOf(bytes);
        text << bytes.first(head) << QByteArrayView("# ") << remark << '\n' << bytes.sliced(head);
    });
    return text.take();
}

} // namespace broker::clientconfig
