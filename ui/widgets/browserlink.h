// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace broker::ui {

class MessageBar;
class UrlOpener;

/// Opens the page in the browser. When that does not work the bar shows its address, to be opened by
/// hand. Whether it worked.
bool openInBrowser(const UrlOpener &opener, const QUrl &page, MessageBar &bar);

} // namespace broker::ui
