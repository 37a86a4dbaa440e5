// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <functional>

namespace broker::ui {

/// Opens web pages in the user's browser, and nothing but web pages; none in practice mode.
class UrlOpener final
{
public:
    enum class Outcome {
        Opened, ///< as far as can be told at once
        Refused, ///< not https, without a host, or with a user name in it; nobody was asked
        Failed, ///< the desktop found no browser: show the address
        Practice, ///< nobody was asked, because nothing outside of the program is touched
    };
    /// Called when it turns out later that no browser could be started.
    using FailedLater = std::function<void()>;
    using Launcher = std::function<bool(const QUrl &)>;
    using PatientLauncher = std::function<bool(const QUrl &, const FailedLater &)>;
    using IsPractice = std::function<bool()>;

    /// As the desktop does it.
    explicit UrlOpener(IsPractice isPractice = {});
    explicit UrlOpener(Launcher launcher, IsPractice isPractice = {});

    /// `failedLater` is called at most once, and only after `Opened`.
    [[nodiscard]] Outcome open(const QUrl &url, const FailedLater &failedLater = {}) const;
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    PatientLauncher m_launcher;
    IsPractice m_isPractice;
};

} // namespace broker::ui
