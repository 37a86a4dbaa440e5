// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <functional>

namespace broker::ui {

/// Opens web pages in the user's browser, and nothing but web pages.
class UrlOpener final
{
public:
    enum class Outcome {
        Opened,
        Refused, ///< not https, without a host, or with a user name in it; nobody was asked
        Failed, ///< the desktop found no browser: show the address
    };
    using Launcher = std::function<bool(const QUrl &)>;

    /// With QDesktopServices.
    UrlOpener();
    explicit UrlOpener(Launcher launcher);

    [[nodiscard]] Outcome open(const QUrl &url) const;
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    Launcher m_launcher;
};

} // namespace broker::ui
