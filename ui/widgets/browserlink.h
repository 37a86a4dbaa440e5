// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/urlopener.h"
#include "widgets/messagebar.h"

#include <QUrl>

#include <functional>

namespace broker::ui {

/// Opens the page in the browser. When that does not work, or turns out later not to have worked, or is not
/// done in practice mode, `say` is given the page's address, to be opened by hand; not once `context` is
/// gone. Whether the browser was asked.
bool openInBrowser(const UrlOpener &opener, const QUrl &page, QObject &context,
    const std::function<void(const Message &)> &say);

/// The same; the bar shows what there is to say, below the message that it shows already.
bool openInBrowser(const UrlOpener &opener, const QUrl &page, MessageBar &bar);

} // namespace broker::ui
