// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/wordhelp.h"

#include "platform/icons.h"
#include "presenters/helptopics.h"
#include "widgets/announce.h"

#include <QHBoxLayout>
#include <QWhatsThis>

namespace broker::ui {

WordHelp::WordHelp(const char *id, QWidget *parent)
    : QToolButton(parent)
    , m_id(QLatin1String(id))
{
    setObjectName(QStringLiteral("wordHelp-") + m_id);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(ui::icon(QStringLiteral("unknown"), Tone::Muted));
    connect(this, &QToolButton::clicked, this, &WordHelp::tell);
}

QSize WordHelp::sizeHint() const
{
    // No higher than a line: it stands behind a word, and the line is not to grow by it.
    const QSize hint = QToolButton::sizeHint();
    return {hint.width(), qMin(hint.height(), fontMetrics().height())};
}

void WordHelp::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    // Not before it is seen: most windows have several, and most are never asked.
    if (!accessibleName().isEmpty())
        return;
    if (const auto word = helpWord(m_id)) {
        //: Name of a button with a question mark. %1 is a word of the glossary.
        setAccessibleName(tr("What is “%1”?").arg(word->word));
        setAccessibleDescription(word->meaning);
        setToolTip(accessibleName());
    }
}

void WordHelp::tell()
{
    const QString text = accessibleDescription();
    QWhatsThis::showText(mapToGlobal(QPoint(width(), height())), text.toHtmlEscaped(), this);
    announce(*this, text);
}

QWidget *withWordHelp(QWidget *widget, const char *id)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(widget);
    row->addWidget(new WordHelp(id));
    row->addStretch(1);
    return both;
}

} // namespace broker::ui
