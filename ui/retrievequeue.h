// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace broker::ui {

class MessageBar;

/// Tokens that are retrieved one after the other, each in a wizard of its own. The next wizard comes when the
/// user wants it: from the last page of the one before, or from the bar, which says what is left whenever
/// none is open. Whoever dismisses the bar forgets the rest. Borrows the bar.
///
/// objectName: nextRetrievalButton.
class RetrieveQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrieveQueue)

public:
    /// `open` leads to the wizard of this target, or to a question before it.
    RetrieveQueue(MessageBar &bar, std::function<void(const records::Target &target)> open, QObject *parent);

    /// Takes the place of what was left before.
    void start(const QList<records::Target> &targets);
    void clear();
    /// The wizard of the current one is open.
    void onOpened();
    /// A token of this target has come on the list.
    void settle(const records::Target &target);
    /// The wizard that was open is not any more.
    void onClosed();
    /// To the wizard of the current one.
    void goOn();

    /// "2 of 3"; empty for one alone.
    [[nodiscard]] QString position() const;
    /// The one after the current one: "GitLab in Ledger (3 of 3)"; empty after the last.
    [[nodiscard]] QString next() const;

private:
    void tell();
    [[nodiscard]] QString nameOf(qsizetype place) const;

    MessageBar &m_bar;
    std::function<void(const records::Target &target)> m_open;
    QList<records::Target> m_targets;
    /// The current one.
    qsizetype m_place = 0;
    bool m_isOpen = false;
};

} // namespace broker::ui
