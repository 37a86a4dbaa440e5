// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/setupchecklist.h"

#include "platform/theme.h"
#include "presenters/readinesstext.h"
#include "widgets/build.h"
#include "widgets/partmark.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace broker::ui {

using credentials::ClientPart;
using credentials::clientParts;

namespace {

const char *buttonNameOf(ClientPart part)
{
    switch (part) {
    case ClientPart::Token:
        return "getTokenAgainButton";
    case ClientPart::Credential:
        return "nextCredentialButton";
    case ClientPart::Configuration:
        return "setUpClientButton";
    case ClientPart::Connection:
        return "checkConnectionButton";
    }
    return "";
}

/// What is to be explained of it, by its id in the glossary.
const char *wordOf(ClientPart part)
{
    switch (part) {
    case ClientPart::Token:
        return "brokertoken";
    case ClientPart::Credential:
        return "credential";
    case ClientPart::Configuration:
        return "brokerclient";
    case ClientPart::Connection:
        break;
    }
    return nullptr;
}

} // namespace

SetupChecklist::SetupChecklist(OpenClientPart open, QWidget *parent)
    : QFrame(parent)
    , m_open(std::move(open))
    , m_title(bold(named(new PlainLabel, "checklistTitle")))
{
    setObjectName(QStringLiteral("setupChecklist"));
    buildLayout();
    hide();
    connect(&m_watch, &ReadinessWatch::changed, this, &SetupChecklist::refresh);
}

void SetupChecklist::buildLayout()
{
    auto *grid = new QGridLayout(this);
    const int margin = fontMetrics().height() / 2;
    const int around = fontMetrics().height() * 3 / 4;
    grid->setContentsMargins(around, around, around, around);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(margin);
    grid->addWidget(m_title, 0, 0, 1, 4);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ClientPart part = clientParts[i];
        Row &row = m_rows[i];
        row.mark = new PartMark(part);
        row.name = new PlainLabel(partName(part));
        row.state = new PlainLabel;
        row.state->setAccessibleName(partName(part));
        row.action = button(buttonNameOf(part), partAction(part));
        // Three lines each: its name, how far it is, and a gap above.
        const int first = 2 + 3 * static_cast<int>(i);
        grid->setRowMinimumHeight(first - 1, margin / 2);
        grid->addWidget(row.mark, first, 0, 2, 1, Qt::AlignCenter);
        grid->addWidget(row.name, first, 1, Qt::AlignBottom);
        grid->addWidget(row.state, first + 1, 1, Qt::AlignTop);
        if (const char *word = wordOf(part))
            grid->addWidget(new WordHelp(word), first, 2, 2, 1, Qt::AlignVCenter);
        grid->addWidget(row.action, first, 3, 2, 1, Qt::AlignVCenter);
        connect(row.action, &QPushButton::clicked, this, [this, part] {
            if (m_watch.token())
                m_open(*m_watch.token(), part, *window());
        });
    }
    grid->setVerticalSpacing(0);
}

void SetupChecklist::showToken(const RecordId &token, const Workspace &workspace)
{
    m_watch.follow(token, workspace);
}

void SetupChecklist::clear()
{
    m_watch.clear();
}

QPushButton *SetupChecklist::nextButton() const
{
    const auto next = readiness() ? readiness()->next() : std::nullopt;
    return next && m_open ? m_rows[static_cast<std::size_t>(*next)].action : nullptr;
}

void SetupChecklist::refresh()
{
    setVisible(readiness().has_value());
    showRows();
    Q_EMIT progressed();
}

void SetupChecklist::showRows()
{
    if (!readiness())
        return;
    m_title->setText(readinessText(*readiness()));
    setAccessibleName(m_title->text());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showRow(i);
    update();
}

void SetupChecklist::showRow(std::size_t index)
{
    const ClientPart part = clientParts[index];
    const Row &row = m_rows[index];
    const bool isOpen = readiness()->of(part) == credentials::PartState::Open;
    row.mark->setReadiness(*readiness());
    QFont weight = font();
    weight.setBold(readiness()->next() == part);
    row.name->setFont(weight);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(isOpen ? Tone::Muted : Tone::Success, palette()));
    row.state->setPalette(quiet);
    row.state->setText(partState(part, *readiness()));
    // A client may be set up and checked again and again.
    const bool isRepeatable = part == ClientPart::Configuration || part == ClientPart::Connection;
    row.action->setVisible(m_open && (isOpen || isRepeatable));
}

void SetupChecklist::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange;
    if (concerns && m_rows[0].mark)
        showRows();
}

void SetupChecklist::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeColor(Edge::Faint, palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        PartMark::drawLine(painter, palette(), *m_rows[i - 1].mark, *m_rows[i].mark);
}

} // namespace broker::ui
