// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>
#include <QString>

namespace broker::ui {

/// A bar whose value a screen reader says in words, "37 of 200 organizations looked at", where Qt's says a
/// number. What the words count is beside the bar, where everybody else reads it.
class SpokenProgress final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenProgress)

public:
    explicit SpokenProgress(QWidget *parent = nullptr);
    ~SpokenProgress() override;

    /// How far it is, of how much, and in words. Of nothing: nobody knows how much it is.
    void showProgress(int done, int all, const QString &words);
    [[nodiscard]] const QString &words() const noexcept { return m_words; }

private:
    QString m_words;
};

} // namespace broker::ui
