// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace broker::ui {

class PlainLabel;

/// What a step does that cannot be taken back: a mark and the consequence in bold on the ground of a warning,
/// and the rest below. Without a consequence it is a plain box.
///
/// objectNames: consequenceText; the details are named by the caller.
class ConsequenceBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsequenceBox)

public:
    /// `title` says what it is about where no consequence does.
    ConsequenceBox(const QString &title, const char *detailsName, QWidget *parent = nullptr);

    /// Plain text both.
    void setConsequence(const QString &consequence);
    void setDetails(const QString &details);
    /// To read from.
    [[nodiscard]] PlainLabel &details() const noexcept { return *m_details; }
    [[nodiscard]] bool isGrave() const;
    /// Below the details.
    void addWidget(QWidget *widget);

    /// Gives a button the colour and the mark of such a step, or those of any other one again. The words on
    /// it say what it does.
    static void mark(QAbstractButton &button, bool isGrave, const QString &usualIcon);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markSize() const;
    void refresh();

    QVBoxLayout *m_words;
    QLabel *m_mark;
    PlainLabel *m_consequence;
    PlainLabel *m_details;
};

} // namespace broker::ui
