// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/mnemonics.h"

#include "widgets/lettermark.h"

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::ui {

namespace {

void take(const QString &text, QSet<QChar> &taken)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty())
        taken.insert(key.back().toUpper());
}

using Owners = QHash<QChar, qsizetype>;

/// A keyboard writes these by several keys, of which Alt is never one: all from the first block of the
/// scripts of Chinese, Japanese and Korean, marks that Unicode counts among no script included.
bool isWrittenInSteps(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// In upper case, the text's own first; and those that may stand behind it where its own cannot be pressed.
QList<QChar> lettersFor(const QString &text)
{
    QList<QChar> letters;
    bool mayStandBehind = false;
    for (const QChar c : text) {
        if (isWrittenInSteps(c))
            mayStandBehind = true;
        else if (c.isLetterOrNumber())
            letters.append(c.toUpper());
    }
    if (mayStandBehind) {
        for (const QChar c : QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
            letters.append(c);
    }
    return letters;
}

QString marked(const QString &text, QChar letter)
{
    const auto at
        = std::find_if(text.cbegin(), text.cend(), [letter](QChar c) { return c.toUpper() == letter; });
    if (at != text.cend())
        return QString(text).insert(std::distance(text.cbegin(), at), u'&');
    // As those languages have it: behind the words, and before what ends them.
    qsizetype end = text.size();
    while (end > 0 && QStringLiteral(":\uff1a\u2026.").contains(text[end - 1]))
        --end;
    return QString(text).insert(end, QStringLiteral("(&%1)").arg(letter));
}

/// Lets the text own a letter that has not been tried: a free one, else one whose owner finds another.
bool findLetter(const QStringList &texts, qsizetype which, Owners &owners, QSet<QChar> &tried)
{
    const QList<QChar> letters = lettersFor(texts[which]);
    for (const QChar letter : letters) {
        if (!tried.contains(letter) && !owners.contains(letter)) {
            owners.insert(letter, which);
            return true;
        }
    }
    for (const QChar letter : letters) {
        if (tried.contains(letter))
            continue;
        tried.insert(letter);
        if (findLetter(texts, owners.value(letter), owners, tried)) {
            owners.insert(letter, which);
            return true;
        }
    }
    return false;
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
    const QList<QChar> letters = lettersFor(text);
    const auto free = std::find_if(
        letters.cbegin(), letters.cend(), [&taken](QChar letter) { return !taken.contains(letter); });
    if (free == letters.cend())
        return text;
    taken.insert(*free);
    return marked(text, *free);
}

// A maximum matching of texts and letters, by augmenting paths: in a window with this many texts, those that
// just take the first free letter leave none for a short text that could have had only theirs. Who has a
// letter may get another, but never loses it to a text that is less important.
QStringList withMnemonics(QStringList texts, const QSet<QChar> &taken)
{
    Owners owners;
    for (qsizetype which = 0; which < texts.size(); ++which) {
        QSet<QChar> tried = taken;
        findLetter(texts, which, owners, tried);
    }
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        texts[it.value()] = marked(texts[it.value()], it.key());
    return texts;
}

Lettering letteringOf(QAbstractButton &button)
{
    return {withoutLetterMark(button.text()), [&button](const QString &text) { button.setText(text); }};
}

void letter(const QWidget &window, const QList<Lettering> &letterings)
{
    QStringList texts;
    for (const Lettering &one : letterings) {
        one.show(one.text);
        texts.append(one.text);
    }
    texts = withMnemonics(texts, mnemonicsIn(window));
    for (qsizetype i = 0; i < texts.size(); ++i)
        letterings[i].show(texts[i]);
}

void separateLetters(const QWidget &window, QWidget *main)
{
    QSet<QChar> taken;
    QList<Lettering> clashing;
    const auto look = [&taken, &clashing](const QString &text, const auto &show) {
        QSet<QChar> own;
        take(text, own);
        if (own.isEmpty())
            return;
        if (taken.contains(*own.cbegin()))
            clashing.append({withoutLetterMark(text), show});
        taken.unite(own);
    };
    QList<QWidget *> all = window.findChildren<QWidget *>();
    if (all.removeOne(main))
        all.prepend(main);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            look(button->text(), [button](const QString &text) { button->setText(text); });
        else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            look(label->text(), [label](const QString &text) { label->setText(text); });
    }
    QStringList texts;
    for (const Lettering &one : std::as_const(clashing))
        texts.append(one.text);
    texts = withMnemonics(texts, taken);
    for (qsizetype i = 0; i < texts.size(); ++i)
        clashing[i].show(texts[i]);
}

} // namespace broker::ui
