// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotation.h"

#include <QGroupBox>
#include <QList>

#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace broker::ui {

class PlainLabel;

/// Where the user vouches, in words of their own, for what the program cannot see. Without words there
/// is nothing to confirm. The words go to the journal; no secret belongs in them, and the box says so.
///
/// objectNames: statementBox, statementFact0..., statementWords, statementButton.
class StatementBox final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatementBox)

public:
    /// One fact or several of which one is chosen.
    StatementBox(const QString &title, const QString &explanation, QList<rotation::StatedFact> facts,
        QWidget *parent = nullptr);

    void clear();

Q_SIGNALS:
    void stated(broker::rotation::StatedFact fact, const QString &words);

private:
    [[nodiscard]] std::optional<rotation::StatedFact> fact() const;
    void refresh();
    void submit();

    QList<rotation::StatedFact> m_facts;
    QList<QRadioButton *> m_choices;
    QLineEdit *m_words;
    QPushButton *m_confirm;
};

} // namespace broker::ui
