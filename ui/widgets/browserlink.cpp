// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/browserlink.h"

#include "platform/urlopener.h"
#include "widgets/messagebar.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::BrowserLink)
};

} // namespace

bool openInBrowser(const UrlOpener &opener, const QUrl &page, MessageBar &bar)
{
    if (opener.open(page) == UrlOpener::Outcome::Opened)
        return true;
    Message message;
    message.kind = MessageKind::Warning;
    message.title = Texts::tr("The browser could not be opened");
    message.lines = {Texts::tr("Open this address yourself:"), page.toDisplayString()};
    bar.showMessage(message);
    return false;
}

} // namespace broker::ui
