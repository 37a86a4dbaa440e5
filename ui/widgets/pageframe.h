// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace broker::ui {

class MessageBar;
class PlainLabel;

/// What the pages of wizards and of rotations look like: a mark for practice mode, the heading where
/// screen readers look for it, its explanation, a place for messages, and content that scrolls when the
/// screen is small.
///
/// objectNames: pageHeading, pageExplanation, pageScroll; and those of MessageBar and PracticeBanner.
class PageFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageFrame)

public:
    explicit PageFrame(bool isPractice, QWidget *parent = nullptr);
    ~PageFrame() override;

    [[nodiscard]] QString heading() const;
    /// Plain text both; without an explanation there is no room for one.
    void setHeading(const QString &heading, const QString &explanation);
    [[nodiscard]] MessageBar &messages() const noexcept { return *m_messages; }
    [[nodiscard]] QVBoxLayout &content() const noexcept { return *m_content; }

private:
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
};

} // namespace broker::ui
