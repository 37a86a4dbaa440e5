// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/urlopener.h"

#include <QDesktopServices>

namespace broker::ui {

UrlOpener::UrlOpener()
    : UrlOpener([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{ }

UrlOpener::UrlOpener(Launcher launcher)
    : m_launcher(std::move(launcher))
{ }

bool UrlOpener::isAllowed(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

UrlOpener::Outcome UrlOpener::open(const QUrl &url) const
{
    if (!isAllowed(url))
        return Outcome::Refused;
    return m_launcher(url) ? Outcome::Opened : Outcome::Failed;
}

} // namespace broker::ui
