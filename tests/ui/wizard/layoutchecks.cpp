// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace broker::test {

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

QString describe(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    const QRect place = widget.geometry();
    return QStringLiteral("%1 \"%2\" %3 (%4,%5 %6x%7)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

/// Inside of what lays itself out: a field with its buttons, a list.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent);
}

QList<QWidget *> shown(const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.removeIf(
        [&window](const QWidget *w) { return !w->isVisible() || w->window() != &window || isInside(*w); });
    return widgets;
}

/// A word that is wider than its label is cut even where lines are broken. Of what is written without blanks
/// every sign begins a word.
bool hasTooWideWord(const QLabel &label)
{
    static const QRegularExpression breaks(
        QStringLiteral("(?:[\\s\\x{200b}]|[/-](?!\\x{2060}))+|(?=[\\p{Han}\\p{Hiragana}\\p{Katakana}])"));
    const QStringList words = label.text().split(breaks);
    return std::any_of(words.cbegin(), words.cend(), [&label](const QString &word) {
        return label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width();
    });
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width()) || hasTooWideWord(*label);
        return label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height();
    }
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.width() < widget.sizeHint().width() || widget.height() < widget.sizeHint().height();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->width() < box->fontMetrics().horizontalAdvance(box->title());
    return false;
}

/// The scroll area whose content the widget is part of.
const QScrollArea *scrollAreaOf(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(at);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget))
            return area;
    }
    return nullptr;
}

/// What is left of a text without its translated parts.
QString outsideOfBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening)
            ++depth;
        else if (c == closing)
            --depth;
        else if (depth == 0)
            rest.append(c);
    }
    // An unbalanced one has lost its end.
    return depth == 0 ? rest : text;
}

bool isTranslated(QString text, const QStringList &data)
{
    text = outsideOfBrackets(text);
    for (const QString &name : data)
        text.remove(name);
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
    return texts;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : shown(window)) {
        if (isCut(*widget)) {
            const QSize hint = widget->sizeHint();
            faults.append(QStringLiteral("cut: %1, wants %2x%3 or a height of %4")
                              .arg(describe(*widget))
                              .arg(hint.width())
                              .arg(hint.height())
                              .arg(widget->heightForWidth(widget->width())));
        }
    }
    return faults;
}

QStringList overlaps(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = shown(window);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const QWidget &one = *widgets[i];
            const QWidget &other = *widgets[j];
            // From right to left, Qt lays the handle of a splitter one pixel over its neighbour.
            if (qobject_cast<const QSplitterHandle *>(&one) || qobject_cast<const QSplitterHandle *>(&other))
                continue;
            if (one.parentWidget() == other.parentWidget() && one.geometry().intersects(other.geometry()))
                faults.append(QStringLiteral("overlap: %1 and %2").arg(describe(one), describe(other)));
        }
    }
    return faults;
}

QStringList unreachable(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : shown(window)) {
        const QScrollArea *area = scrollAreaOf(*widget);
        const QWidget *room = area ? area->widget() : &window;
        const QRect place(widget->mapTo(room, QPoint(0, 0)), widget->size());
        if (!room->rect().contains(place))
            faults.append(QStringLiteral("outside: ") + describe(*widget));
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible())
            continue;
        if (area->horizontalScrollBar()->maximum() > 0)
            faults.append(QStringLiteral("scrolls sideways: ") + describe(*area));
        // Less would show not even one field with its label.
        constexpr int usefulHeight = 80;
        if (area->widget()->sizeHint().height() > area->height() && area->height() < usefulHeight)
            faults.append(QStringLiteral("no room: ") + describe(*area));
    }
    return faults;
}

QStringList layoutFonts()
{
    QStringList families{QStringLiteral("DejaVu Sans"), QStringLiteral("Cantarell"),
        QStringLiteral("Liberation Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")};
    const QStringList known = QFontDatabase::families();
    families.removeIf([&known](const QString &family) { return !known.contains(family); });
    return families;
}

FontInUse::FontInUse(const QString &family)
    : m_before(QApplication::font())
{
    QFont font(m_before);
    font.setFamily(family);
    QApplication::setFont(font);
}

FontInUse::~FontInUse()
{
    QApplication::setFont(m_before);
}

QStringList lastingFaults(const std::function<QStringList()> &look)
{
    // Only a fault takes this long: a busy machine lays out late.
    constexpr int patience = 20000;
    QTest::qWait(20);
    QStringList faults;
    (void)QTest::qWaitFor(
        [&] {
            faults = look();
            return faults.isEmpty();
        },
        patience);
    return faults;
}

QStringList untranslated(const QWidget &window, const QStringList &data)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : shown(window))
        texts += textsOf(*widget);
    for (const QAction *action : window.findChildren<QAction *>()) {
        // Qt's own ones, of text fields, speak Qt's language.
        if (!qobject_cast<const QLineEdit *>(action->parent()))
            texts.append(action->text());
    }
    QStringList faults;
    for (const QString &text : texts) {
        if (!isTranslated(text, data))
            faults.append(QStringLiteral("not translated: ") + text);
    }
    return faults;
}

QStringList misfits(QWidget &window, QSize least, const std::function<QStringList()> &data)
{
    const auto text = [](QSize size) { return QStringLiteral("%1x%2").arg(size.width()).arg(size.height()); };
    QStringList faults;
    if (const QSize hint = window.minimumSizeHint(); hint.boundedTo(least) != hint)
        faults.append(QStringLiteral("Needs %1").arg(text(hint)));
    for (const QSize size : {window.size(), least}) {
        window.resize(size);
        const QStringList here = lastingFaults([&] {
            QStringList all = cutTexts(window) + overlaps(window) + unreachable(window);
            if (data)
                all += untranslated(window, data());
            if (window.size() != size)
                all.append(QStringLiteral("became %1").arg(text(window.size())));
            return all;
        });
        for (const QString &fault : here)
            faults.append(text(size) + QLatin1String(": ") + fault);
    }
    return faults;
}

} // namespace broker::test
