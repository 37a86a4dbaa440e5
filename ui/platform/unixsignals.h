// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace broker::ui {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal in the event loop, so that the program can quit in
/// order and clear the clipboard. One at a time in a process. Does nothing on Windows, where closing
/// the session reaches the program through Qt.
class UnixSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    explicit UnixSignals(QObject *parent = nullptr);
    /// Restores what was installed before.
    ~UnixSignals() override;

    /// False when the system refused, or when another object is there already.
    [[nodiscard]] bool isInstalled() const noexcept { return m_notifier != nullptr; }

Q_SIGNALS:
    void quitRequested(int signalNumber);

private:
    class Private;
    void read();

    std::unique_ptr<Private> d;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace broker::ui
