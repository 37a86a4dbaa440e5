// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/commandbox.h"

#include "platform/icons.h"
#include "widgets/announce.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace broker::ui {

namespace {

constexpr int mostLines = 7;

} // namespace

CommandBox::CommandBox(const QString &title, const QString &copyText, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), copyText))
{
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_copy->setObjectName(QStringLiteral("copyCommandButton"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title), 1);
    head->addWidget(m_copy, 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addWidget(m_text);
}

void CommandBox::setCommands(const QString &commands)
{
    const QString text = commands.trimmed();
    setVisible(!text.isEmpty());
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    const int lines = std::clamp(static_cast<int>(text.count(u'\n')) + 1, 1, mostLines);
    const double inside
        = 2 * m_text->document()->documentMargin() + lines * m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(static_cast<int>(std::ceil(inside)) + 2 * m_text->frameWidth()
        + m_text->horizontalScrollBar()->sizeHint().height());
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    announce(*this, tr("Copied."));
}

} // namespace broker::ui
