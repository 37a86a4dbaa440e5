// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/commandbox.h"

#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace broker::ui {

/// As high as its text, whose long lines are broken on the screen only.
class CommandBox::Text final : public QPlainTextEdit
{
public:
    Text()
    {
        setReadOnly(true);
        setCursorWidth(0);
        setTabChangesFocus(true);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        // Commands are read from left to right in every language.
        setLayoutDirection(Qt::LeftToRight);
    }

    void fitHeight()
    {
        // Its layout counts lines, broken ones included.
        const double lines = document()->size().height() * fontMetrics().lineSpacing();
        const double inside = lines + 2 * document()->documentMargin();
        setFixedHeight(static_cast<int>(std::ceil(inside)) + 2 * frameWidth());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        fitHeight();
    }

    /// All of it is seen: the page around it is what is turned.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

CommandBox::CommandBox(const QString &title, const QString &copyText, QWidget *parent)
    : QWidget(parent)
    , m_text(named(new Text, "commandText"))
    , m_copy(button("copyCommandButton", copyText, "copy"))
{
    m_text->setAccessibleName(title);
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
    m_text->fitHeight();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    announce(*this, tr("Copied."));
}

} // namespace broker::ui
