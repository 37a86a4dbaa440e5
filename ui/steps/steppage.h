// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/urlopener.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class MessageBar;
class PlainLabel;

/// A page of a StepWindow: a mark for practice mode, the heading where screen readers look for it, its
/// explanation, a place for messages, content that scrolls when the screen is small, and the buttons that
/// lead on from here.
///
/// objectNames: pageHeading, pageExplanation, pageScroll; and those of MessageBar and PracticeBanner.
class StepPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    /// The opener is borrowed.
    StepPage(const QString &objectName, bool isPractice, const UrlOpener &opener, QWidget *parent = nullptr);
    ~StepPage() override;

    [[nodiscard]] QString heading() const;
    /// For the window, which shows it beside its own buttons and owns it then.
    [[nodiscard]] QWidget *buttonRow() const noexcept { return m_buttonRow; }
    /// What Enter presses: the one that leads on, of those that are shown. Null without one.
    [[nodiscard]] QPushButton *mainButton() const;
    /// Nothing is left to be done, nor to be given up: the page's own button ends it.
    [[nodiscard]] bool isLast() const noexcept { return m_isLast; }
    /// Whether Enter in a field or a list presses the main button as well; otherwise it ends what is typed
    /// there, and nothing else.
    [[nodiscard]] virtual bool goesOnFromField() const { return false; }
    /// Puts the focus where the user begins, each time the page is shown.
    virtual void takeFocus();

Q_SIGNALS:
    void headingChanged();

protected:
    [[nodiscard]] MessageBar &messages() const noexcept { return *m_messages; }
    [[nodiscard]] QVBoxLayout &content() const noexcept { return *m_content; }

    /// Plain text both; without an explanation there is no room for one.
    void setHeading(const QString &heading, const QString &explanation);
    /// One of the row. A `main` one is what Enter does; of several the one that is shown.
    QPushButton *addButton(const QString &text, const char *icon, const char *objectName, bool main = false);
    void setLast(bool isLast = true) { m_isLast = isLast; }
    /// Opens the page in the browser, or shows its address when that does not work.
    void openInBrowser(const QUrl &url);

    void changeEvent(QEvent *event) override;

private:
    void buildLayout(bool isPractice);
    /// Gives heading and explanation the widths that their words need.
    void fitTexts();

    const UrlOpener &m_opener;
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
    QWidget *m_buttonRow;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_main;
    bool m_isLast = false;
};

} // namespace broker::ui
