// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpwindow.h"

#include "platform/urlopener.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/lettermark.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize(860, 600);

/// In a cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|"));
}

/// Without the letter to press and the dots, as it is read out.
QString nameOf(const QAction &action)
{
    return withoutLetterMark(action.text()).remove(u'…');
}

QString keysOf(const QList<QAction *> &commands, const QString &command, const QString &key)
{
    QString table = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(cell(command), cell(key));
    for (const QAction *action : commands) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            table += QStringLiteral("| %1 | %2 |\n").arg(cell(nameOf(*action)), cell(keys));
    }
    return table;
}

} // namespace

HelpWindow::HelpWindow(
    const UrlOpener &opener, const QList<QAction *> &commands, QStringList facts, QWidget *parent)
    : QDialog(parent)
    , m_opener(opener)
    , m_facts(std::move(facts))
    , m_topics(helpTopics())
    , m_search(named(new QLineEdit, "helpSearch"))
    , m_list(named(new RowView<QListWidget>, "helpTopics"))
    , m_text(named(new QTextBrowser, "helpText"))
    , m_nothing(named(new PlainLabel, "helpNothing"))
{
    setObjectName(QStringLiteral("helpWindow"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Help"));
    m_topics.append({QStringLiteral("keys"), tr("Keys"),
        tr("The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next "
           "control, Escape closes a window.")
            + QLatin1String("\n\n") + keysOf(commands, tr("Command"), tr("Key"))});
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    search({});
    resizeForScreen(*this, comfortableSize);
}

void HelpWindow::buildLayout()
{
    auto *label = new QLabel(tr("&Search:"));
    label->setBuddy(m_search);
    dressAsSearch(*m_search, tr("Find in the help"), tr("Clear the text to find"));
    moveThrough(*m_list, *m_search);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_nothing->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_search, 1);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_list, 1);
    parts->addWidget(m_text, 2);
    auto *copy = button("copyFactsButton", tr("Cop&y facts about this program"), "copy");
    copy->setToolTip(tr("Version, Qt, encryption and keychain. There is no secret in it."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &HelpWindow::copyFacts);
}

void HelpWindow::search(const QString &query)
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString shown = before ? before->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        if (!matches(topic, query))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
        if (topic.id == shown)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const bool isEmpty = m_list->count() == 0;
    m_nothing->setVisible(isEmpty);
    if (isEmpty) {
        m_nothing->setText(tr("Nothing is said about “%1”. Try one word of it.").arg(query.simplified()));
        announce(*this, m_nothing->text());
    }
    showCurrent();
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    m_text->clear();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        if (topic.id == id)
            m_text->setMarkdown(QLatin1String("## ") + topic.title + QLatin1String("\n\n") + topic.text);
    }
    markFound();
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> found;
    for (const QString &word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at = m_text->document()->find(word);
        for (; !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            found.append(mark);
        }
    }
    m_text->setExtraSelections(found);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        showTopic(link.fragment());
    else
        static_cast<void>(m_opener.open(link));
}

void HelpWindow::copyFacts()
{
    QGuiApplication::clipboard()->setText(m_facts.join(u'\n'));
    announce(*this, tr("Copied"));
}

} // namespace broker::ui
