// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>
#include <utility>

namespace broker {

/// Overwrites the characters in place and leaves the string empty. Only reaches this copy:
/// what Qt's widgets, clipboard or sockets copied before is out of our hands.
void wipe(QString &text) noexcept;
void wipe(QByteArray &bytes) noexcept;
/// The same for everybody who shares these bytes. What is no memory of its own is left alone: a text of the
/// program.
void wipeForAll(QByteArray &&bytes) noexcept;

/// A secret in memory: a handle on one shared buffer that is zeroed when the last handle goes.
///
/// Copyable on purpose: payloads of QFuture must be (move-only ones crash on Qt 6.4, QTBUG-112513).
/// There is no way to a QString, QVariant, QDebug or QDataStream; `reveal` is the one door, and it
/// can be searched for. Immutable, so handles may be shared across threads.
class Secret final
{
public:
    /// An empty secret; so is one that was moved from.
    Secret() = default;

    /// Copies the bytes into a buffer of its own and wipes the source.
    [[nodiscard]] static Secret take(QByteArray &&plain);
    /// The same for text, kept as UTF-8.
    [[nodiscard]] static Secret take(QString &&plain);

    [[nodiscard]] bool isEmpty() const noexcept;
    [[nodiscard]] qsizetype size() const noexcept;

    /// Calls `f` with the bytes and returns what it returns. The view ends with the call.
    template <class F>
    decltype(auto) reveal(F &&f) const
    {
        return std::forward<F>(f)(view());
    }

    /// Compares in time that depends on the lengths only.
    friend bool operator==(const Secret &a, const Secret &b) noexcept { return a.equals(b); }

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    class Buffer;
    explicit Secret(std::shared_ptr<const Buffer> buffer);
    [[nodiscard]] QByteArrayView view() const noexcept;
    [[nodiscard]] bool equals(const Secret &other) const noexcept;

    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace broker
