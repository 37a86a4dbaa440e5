// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steprow.h"

#include "platform/icons.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace broker::ui {

StepRow::StepRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_text(new PlainLabel(text))
    , m_word(named(new PlainLabel, "stepState"))
{
    m_word->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_word);
    refresh();
}

void StepRow::setText(const QString &text)
{
    m_text->setText(text);
    refresh();
}

void StepRow::setState(StepState state)
{
    m_state = state;
    refresh();
}

void StepRow::refresh()
{
    QIcon mark;
    QString word;
    switch (m_state) {
    case StepState::Waiting:
        mark = icon(QStringLiteral("clock"), Tone::Muted);
        word = tr("to do", "state of a step");
        break;
    case StepState::Running:
        mark = icon(QStringLiteral("arrow-right"), Tone::Info);
        word = tr("under way", "state of a step");
        break;
    case StepState::Done:
        mark = icon(QStringLiteral("check"), Tone::Success);
        word = tr("done", "state of a step");
        break;
    case StepState::Failed:
        mark = icon(QStringLiteral("error"), Tone::Danger);
        word = tr("not done", "state of a step");
        break;
    case StepState::Unknown:
        mark = icon(QStringLiteral("unknown"), Tone::Warning);
        word = tr("not known", "state of a step");
        break;
    case StepState::NotNeeded:
        mark = icon(QStringLiteral("check"), Tone::Muted);
        word = tr("not needed", "state of a step");
        break;
    case StepState::NotReached:
        mark = icon(QStringLiteral("clock"), Tone::Muted);
        word = tr("not begun", "state of a step");
        break;
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_mark->setPixmap(mark.pixmap(QSize(size, size), devicePixelRatioF()));
    m_word->setText(word);
    // "done" alone says nothing to somebody who hears one after the other.
    m_word->setAccessibleName(m_text->text());
}

} // namespace broker::ui
