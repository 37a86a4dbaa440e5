// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/helptopics.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

class QAction;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace broker::ui {

class PlainLabel;
class UrlOpener;

/// The help: topics to choose from and to search, without a network. The keys of the commands are listed from
/// the commands themselves.
///
/// objectNames: helpWindow, helpSearch, helpTopics, helpText, helpNothing, copyFactsButton.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    /// `facts` are what "Copy facts about this program" copies, a line each. `commands` are only read.
    HelpWindow(const UrlOpener &opener, const QList<QAction *> &commands, QStringList facts, QWidget *parent);

    /// By its id; nothing happens when there is none.
    void showTopic(const QString &id);

private:
    void buildLayout();
    void search(const QString &query);
    void showCurrent();
    void follow(const QUrl &link);
    void markFound();
    void copyFacts();

    const UrlOpener &m_opener;
    QStringList m_facts;
    QList<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    PlainLabel *m_nothing;
};

} // namespace broker::ui
