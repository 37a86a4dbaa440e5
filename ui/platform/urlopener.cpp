// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/urlopener.h"

#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace broker::ui {

namespace {

/// The desktop's own starter of browsers, where there is one that says how it went. In a sandbox Qt asks
/// the desktop's portal instead.
QString starter()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool isSandboxed
        = QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
    return isSandboxed ? QString() : QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
#else
    return {};
#endif
}

bool launch(const QUrl &url, const UrlOpener::FailedLater &failedLater)
{
    // Qt starts it, too, and takes for granted that it finds a browser.
    const QString program = starter();
    if (program.isEmpty())
        return QDesktopServices::openUrl(url);
    // Without a parent: where the browser runs inside of it, it has to outlive this program.
    auto *process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, process,
        [process, failedLater](int exitCode, QProcess::ExitStatus status) {
            process->deleteLater();
            if (failedLater && (exitCode != 0 || status != QProcess::NormalExit))
                failedLater();
        });
    QObject::connect(
        process, &QProcess::errorOccurred, process, [process, failedLater](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            process->deleteLater();
            if (failedLater)
                failedLater();
        });
    process->start(program, {url.toString(QUrl::FullyEncoded)});
    return true;
}

} // namespace

UrlOpener::UrlOpener(IsPractice isPractice)
    : m_launcher(launch)
    , m_isPractice(std::move(isPractice))
{ }

UrlOpener::UrlOpener(Launcher launcher, IsPractice isPractice)
    : m_launcher(
        [launcher = std::move(launcher)](const QUrl &url, const FailedLater &) { return launcher(url); })
    , m_isPractice(std::move(isPractice))
{ }

bool UrlOpener::isAllowed(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

UrlOpener::Outcome UrlOpener::open(const QUrl &url, const FailedLater &failedLater) const
{
    if (!isAllowed(url))
        return Outcome::Refused;
    if (m_isPractice && m_isPractice())
        return Outcome::Practice;
    return m_launcher(url, failedLater) ? Outcome::Opened : Outcome::Failed;
}

} // namespace broker::ui
