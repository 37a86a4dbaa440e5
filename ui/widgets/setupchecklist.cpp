// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/setupchecklist.h"

#include "platform/icons.h"
#include "platform/theme.h"
#include "presenters/readinesstext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace broker::ui {

using credentials::ClientPart;
using credentials::clientParts;
using credentials::Readiness;

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
}

void SetupChecklist::buildLayout()
{
    auto *grid = new QGridLayout(this);
    const int margin = fontMetrics().height() / 2;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(margin);
    grid->addWidget(m_title, 0, 0, 1, 4);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ClientPart part = clientParts[i];
        Row &row = m_rows[i];
        row.mark = new QLabel;
        row.mark->setAlignment(Qt::AlignCenter);
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
            if (m_token)
                m_open(*m_token, part, *window());
        });
    }
    grid->setVerticalSpacing(0);
}

void SetupChecklist::showToken(const RecordId &token, const records::RecordStore &records)
{
    if (m_records != &records) {
        if (m_records)
            m_records->disconnect(this);
        m_records = &records;
        connect(&records, &records::RecordStore::changed, this, &SetupChecklist::refresh);
    }
    m_token = token;
    refresh();
}

void SetupChecklist::clear()
{
    m_token.reset();
    refresh();
}

QPushButton *SetupChecklist::nextButton() const
{
    const auto next = m_readiness ? m_readiness->next() : std::nullopt;
    return next && m_open ? m_rows[static_cast<std::size_t>(*next)].action : nullptr;
}

void SetupChecklist::refresh()
{
    const auto record = m_records && m_token ? m_records->find(*m_token) : std::nullopt;
    auto readiness = record ? credentials::readinessOf(*record, *m_records) : std::nullopt;
    const bool isOther = readiness != m_readiness;
    m_readiness = std::move(readiness);
    setVisible(m_readiness.has_value());
    if (!isOther)
        return;
    showRows();
    Q_EMIT progressed();
}

void SetupChecklist::showRows()
{
    if (!m_readiness)
        return;
    m_title->setText(readinessText(*m_readiness));
    setAccessibleName(m_title->text());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showRow(i);
    update();
}

void SetupChecklist::showRow(std::size_t index)
{
    const ClientPart part = clientParts[index];
    const Row &row = m_rows[index];
    const bool isOpen = m_readiness->of(part) == credentials::PartState::Open;
    const bool isNext = m_readiness->next() == part;
    // Room for a number in a circle.
    const int size = fontMetrics().height() * 3 / 2;
    row.mark->setFixedSize(size, size);
    if (isOpen) {
        row.mark->setText(QLocale().toString(static_cast<int>(index) + 1));
    } else {
        const QSize inner(size * 2 / 3, size * 2 / 3);
        row.mark->setPixmap(icon(QStringLiteral("check"), Tone::Success).pixmap(inner, devicePixelRatioF()));
    }
    QFont weight = font();
    weight.setBold(isNext);
    row.name->setFont(weight);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(isOpen ? Tone::Muted : Tone::Success, palette()));
    row.state->setPalette(quiet);
    row.state->setText(partState(part, *m_readiness));
    quiet.setColor(QPalette::WindowText,
        isNext ? palette().color(QPalette::HighlightedText) : toneColor(Tone::Muted, palette()));
    row.mark->setPalette(quiet);
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
    if (!m_readiness)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeColor(Edge::Faint, palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto next = m_readiness->next();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF circle = QRectF(m_rows[i].mark->geometry()).adjusted(0.75, 0.75, -0.75, -0.75);
        const bool isNext = next == clientParts[i];
        const bool isOpen = m_readiness->of(clientParts[i]) == credentials::PartState::Open;
        const QColor line = isNext ? palette().color(QPalette::Highlight)
                                   : toneColor(isOpen ? Tone::Muted : Tone::Success, palette());
        if (i + 1 < m_rows.size()) {
            const QRect below = m_rows[i + 1].mark->geometry();
            painter.setPen(edgeColor(Edge::Faint, palette()));
            painter.drawLine(
                QPointF(circle.center().x(), circle.bottom()), QPointF(circle.center().x(), below.top()));
        }
        painter.setPen(QPen(line, 1.0));
        painter.setBrush(isNext ? palette().brush(QPalette::Highlight) : Qt::NoBrush);
        painter.drawEllipse(circle);
    }
}

} // namespace broker::ui
