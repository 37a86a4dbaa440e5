// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace broker::snyk {

/// A request body that can be read once. Qt starts every repetition of a request by resetting its
/// body; this one refuses, and Qt gives up with ContentReSendError instead of sending it again.
///
/// Qt reads it, in the thread of this object, when the connection stands and the head is written:
/// as long as nothing was handed out, the server cannot have a complete request.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceOnlyBody)

public:
    explicit OnceOnlyBody(QByteArray body);

    /// Whether any of it was read. Never true for an empty body, which nobody has to read.
    [[nodiscard]] bool isHandedOut() const noexcept { return m_position > 0; }
    /// From now on nothing is handed out.
    void seal() noexcept { m_isSealed = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *source, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
    bool m_isSealed = false;
};

} // namespace broker::snyk
