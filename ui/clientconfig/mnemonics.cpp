// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/mnemonics.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>

namespace broker::ui {

namespace {

void take(const QString &text, QSet<QChar> &taken)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty())
        taken.insert(key.back().toUpper());
}

} // namespace

QSet<QChar> mnemonicsIn(const QWidget &window)
{
    QSet<QChar> taken;
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        take(button->text(), taken);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            take(label->text(), taken);
    }
    const QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int i = 0; i < bar->count(); ++i)
            take(bar->tabText(i), taken);
    }
    return taken;
}

QString withMnemonic(const QString &text, QSet<QChar> &taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toUpper();
        if (!letter.isLetterOrNumber() || taken.contains(letter))
            continue;
        taken.insert(letter);
        return QString(text).insert(i, u'&');
    }
    return text;
}

} // namespace broker::ui
