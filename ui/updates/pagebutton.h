// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "updates/release.h"

#include <QString>

namespace broker::ui {

class MessageBar;
class UrlOpener;

/// Adds the button that opens a release's page to the message that is shown. Where no browser can be opened,
/// the message tells the address. Borrows bar and opener.
void addPageButton(
    MessageBar &bar, const UrlOpener &opener, const updates::Release &release, const QString &objectName);

} // namespace broker::ui
