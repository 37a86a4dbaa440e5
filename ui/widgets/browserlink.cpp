// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/browserlink.h"

#include <QCoreApplication>
#include <QPointer>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::BrowserLink)
};

/// As the browser is given it: in punycode, no letter of a host passes for another.
QString addressOf(const QUrl &page)
{
    return page.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
}

std::optional<Message> messageFor(UrlOpener::Outcome outcome, const QUrl &page)
{
    Message message;
    if (page.isEmpty()) {
        message.kind = MessageKind::Warning;
        message.title = Texts::tr("The address of this page is not known");
        message.lines
            = {Texts::tr("This program does not know where the Web UI of this Snyk is. Open it in your "
                         "browser as you usually do.")};
        return message;
    }
    switch (outcome) {
    case UrlOpener::Outcome::Opened:
        return std::nullopt;
    case UrlOpener::Outcome::Practice:
        message.title = Texts::tr("Practice mode opens no page");
        message.lines
            = {Texts::tr(
                   "Nothing outside this program is touched. With real tokens, your browser would now show:"),
                addressOf(page)};
        return message;
    case UrlOpener::Outcome::Refused:
    case UrlOpener::Outcome::Failed:
        break;
    }
    message.kind = MessageKind::Warning;
    message.title = Texts::tr("The browser could not be opened");
    message.lines = {Texts::tr("Open this address yourself:"), addressOf(page)};
    return message;
}

} // namespace

bool openInBrowser(const UrlOpener &opener, const QUrl &page, QObject &context,
    const std::function<void(const Message &)> &say)
{
    const QPointer<QObject> alive(&context);
    const auto failedLater = [alive, page, say] {
        if (alive)
            say(*messageFor(UrlOpener::Outcome::Failed, page));
    };
    const auto message = messageFor(opener.open(page, failedLater), page);
    if (message)
        say(*message);
    return !message;
}

bool openInBrowser(const UrlOpener &opener, const QUrl &page, MessageBar &bar)
{
    return openInBrowser(opener, page, bar, [&bar](const Message &message) {
        // Beside whatever the bar has to say, which stays what matters.
        if (bar.hasMessage() && bar.message().title != message.title)
            bar.addLines(message.lines);
        else
            bar.showMessage(message);
    });
}

} // namespace broker::ui
