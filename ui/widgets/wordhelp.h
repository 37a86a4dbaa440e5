// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace broker::ui {

/// A question mark beside a word that stays: says on request what it means, in the sentence that the help's
/// glossary has for it. Reached by Tab; a screen reader says the sentence with its name.
///
/// objectName: wordHelp-ID.
class WordHelp final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordHelp)

public:
    /// One of the ids of the glossary, see helptopics.h.
    explicit WordHelp(const char *id, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();

    QString m_id;
};

/// The widget with the question mark behind it, for a layout.
[[nodiscard]] QWidget *withWordHelp(QWidget *widget, const char *id);

} // namespace broker::ui
