// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

#include <stop_token>

namespace broker::existing {

/// What one reading may cost. A small file can ask for endless work: names that stand for names, a text that
/// is looked through anew at each of its characters. Loops whose length a file decides ask here as they go
/// on. It is that of the thread, from its making to its end, so that no reader has to hand it on; with none,
/// nothing is bounded. One at a time.
class Budget final
{
    Q_DISABLE_COPY_MOVE(Budget)

public:
    explicit Budget(std::stop_token stop = {});
    ~Budget();

    /// Takes so many steps, about as long as it takes to look at so many bytes. False once there are none
    /// left, also because it took too long or nobody wants the answer: whoever asks goes no further, and what
    /// he has by then is thrown away.
    [[nodiscard]] static bool spend(qint64 steps);
    [[nodiscard]] static bool isSpent();

private:
    [[nodiscard]] bool take(qint64 steps);

    std::stop_token m_stop;
    QDeadlineTimer m_until;
    qint64 m_left;
    qint64 m_sinceLook = 0;
    bool m_isSpent = false;
};

/// Of what becomes a variable, or a line of what is not taken.
inline constexpr qint64 stepsOfEntry = 100;

} // namespace broker::existing
