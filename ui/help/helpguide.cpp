// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpguide.h"

#include "help/helpcontext.h"
#include "help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace broker::ui {

HelpGuide::HelpGuide(
    QWidget &window, const UrlOpener &opener, QList<QAction *> commands, std::function<QStringList()> facts)
    : QObject(&window)
    , m_window(window)
    , m_opener(opener)
    , m_commands(std::move(commands))
    , m_facts(std::move(facts))
{
    // A dialog that holds the main window back holds its commands back, too.
    qApp->installEventFilter(this);
}

HelpGuide::~HelpGuide() = default;

bool HelpGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier || !QApplication::activeModalWidget())
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

void HelpGuide::open()
{
    QWidget *front = QApplication::activeModalWidget();
    QWidget *parent = front ? front : &m_window;
    // A window that holds nothing back is in front as well; where it is the help, what is read there stays.
    const QWidget *active = front ? front : QApplication::activeWindow();
    const QString topic = helpTopicFor(active && active != m_help ? *active : *parent);
    if (m_help && m_help->parentWidget() == parent) {
        m_help->raise();
        m_help->activateWindow();
    } else {
        delete m_help;
        m_help = new HelpWindow(m_opener, m_commands, m_facts(), parent);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        // It stays beside what it explains.
        m_help->show();
    }
    if (!topic.isEmpty())
        m_help->showTopic(topic);
}

} // namespace broker::ui
