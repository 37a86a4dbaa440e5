// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QLabel>

namespace broker::ui {

/// The same text with places to break a line inside long runs without a space, so that they cannot push a
/// window wide. An address is kept in one line; one that is too long for that is broken between its parts.
/// For showing only: the places, and what holds an address together, are invisible characters.
[[nodiscard]] QString withBreaks(const QString &text);
/// The text as it was before `withBreaks`.
[[nodiscard]] QString withoutBreaks(QString text);

/// A label that never takes its text for markup, whatever a name from the network contains. Wraps, also
/// inside long runs without a space; what is copied or read out has no trace of that.
///
/// An accessible name is said before the text, never in its place: "Region:" and "SNYK-EU-01" become
/// "Region: SNYK-EU-01".
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Makes the text selectable and the label reachable with Tab. With a frame where it has the focus, and
    /// without a caret: nothing can be written there.
    void setKeyboardSelectable(bool selectable);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void hideCaret();
    void keepToEdge();
    void copySelection(QClipboard::Mode mode) const;
};

} // namespace broker::ui
