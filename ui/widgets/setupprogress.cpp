// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/setupprogress.h"

#include "platform/theme.h"
#include "presenters/readinesstext.h"
#include "widgets/build.h"
#include "widgets/lettermark.h"
#include "widgets/partmark.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace broker::ui {

using credentials::ClientPart;
using credentials::clientParts;

SetupProgress::SetupProgress(QWidget *parent)
    : QFrame(parent)
    , m_title(bold(named(new PlainLabel, "progressTitle")))
    , m_marks()
    , m_part(named(new PlainLabel, "progressPart"))
    , m_state(named(new PlainLabel, "progressState"))
    , m_next(button("nextPartButton", QString()))
{
    setObjectName(QStringLiteral("setupProgress"));
    buildLayout();
    m_next->hide();
    hide();
    connect(&m_watch, &ReadinessWatch::changed, this, &SetupProgress::refresh);
    connect(m_next, &QPushButton::clicked, this, &SetupProgress::open);
}

void SetupProgress::buildLayout()
{
    const int margin = fontMetrics().height() / 2;
    auto *marks = new QHBoxLayout;
    marks->setSpacing(fontMetrics().height() * 2);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i] = new PartMark(clientParts[i]);
        marks->addWidget(m_marks[i]);
    }
    marks->addStretch(1);
    auto *grid = new QGridLayout(this);
    const int around = fontMetrics().height() * 3 / 4;
    grid->setContentsMargins(around, around, around, around);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, margin);
    grid->addLayout(marks, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, margin);
    // Each has the whole width: beside a button a sentence would be a column of single words.
    grid->addWidget(m_part, 4, 0, 1, 2);
    grid->addWidget(m_state, 5, 0, 1, 2);
    grid->setRowMinimumHeight(6, margin);
    grid->addWidget(m_next, 7, 0, 1, 2, Qt::AlignLeading);
}

void SetupProgress::setOpener(OpenClientPart open)
{
    m_open = std::move(open);
    m_next->setVisible(static_cast<bool>(m_open));
}

void SetupProgress::showToken(const RecordId &token, const Workspace &workspace)
{
    m_watch.follow(token, workspace);
}

void SetupProgress::clear()
{
    m_watch.clear();
}

std::optional<ClientPart> SetupProgress::offered() const
{
    const auto &readiness = m_watch.readiness();
    return m_open && readiness ? std::optional(readiness->next().value_or(ClientPart::Connection))
                               : std::nullopt;
}

void SetupProgress::refresh()
{
    const auto &readiness = m_watch.readiness();
    setVisible(readiness.has_value());
    Q_EMIT progressed();
    if (!readiness)
        return;
    m_title->setText(readinessText(*readiness));
    setAccessibleName(m_title->text());
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const ClientPart part = clientParts[i];
        m_marks[i]->setReadiness(*readiness);
        m_marks[i]->setToolTip(partName(part) + u'\n' + partState(part, *readiness));
    }
    // Of a client that runs: whether it still does.
    const ClientPart next = readiness->next().value_or(ClientPart::Connection);
    m_part->setText(partName(next));
    m_state->setText(partState(next, *readiness));
    m_state->setAccessibleName(partName(next));
    QPalette quiet = palette();
    quiet.setColor(
        QPalette::WindowText, toneColor(readiness->next() ? Tone::Muted : Tone::Success, palette()));
    m_state->setPalette(quiet);
    // No mnemonic: the menus of the window use all the letters.
    m_next->setText(withoutLetterMark(partAction(next)));
}

void SetupProgress::open()
{
    const auto part = offered();
    if (part && m_watch.token())
        m_open(*m_watch.token(), *part, *window());
}

void SetupProgress::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (concerns && m_watch.readiness())
        refresh();
}

void SetupProgress::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeColor(Edge::Faint, palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (std::size_t i = 1; i < m_marks.size(); ++i)
        PartMark::drawLine(painter, palette(), *m_marks[i - 1], *m_marks[i]);
}

} // namespace broker::ui
