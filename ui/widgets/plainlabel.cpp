// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/plainlabel.h"

#include "widgets/plainlabelaccess.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextDocument>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr char16_t zeroWidthSpace = u'\u200b';
constexpr char16_t wordJoiner = u'\u2060';

/// Long words of the language stay whole; what is longer is broken into pieces.
constexpr qsizetype longestWord = 24;

void appendInPieces(QString &result, QStringView text)
{
    constexpr qsizetype longestPiece = 16;
    const auto isBreak = [](QChar c) { return c.isSpace() || c == zeroWidthSpace; };
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isBreak(text[end]))
            ++end;
        qsizetype piece = 0;
        for (qsizetype at = begin; at < end; ++at, ++piece) {
            // Behind a hyphen, as an id is read; Qt does not break there before a digit. Else never between
            // the halves of one character, nor before a mark that belongs to the one before.
            const bool isAtHyphen = at > begin && text[at - 1] == u'-' && text[at].isLetterOrNumber();
            const bool isTooLong = piece >= longestPiece && !text[at].isLowSurrogate() && !text[at].isMark();
            if (end - begin > longestWord && (isAtHyphen || isTooLong)) {
                result.append(zeroWidthSpace);
                piece = 0;
            }
            result.append(text[at]);
        }
        if (end < text.size())
            result.append(text[end++]);
        begin = end;
    }
}

/// Qt breaks a line behind a hyphen and a slash.
void appendJoined(QString &result, QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        result.append(c);
        const bool mayBreak = !c.isLetterOrNumber() && c != u'.' && c != u':' && c != u'_';
        if (mayBreak && at + 1 < text.size())
            result.append(wordJoiner);
    }
}

/// Each part as a whole, as far as it has the length of one.
void appendInParts(QString &result, QStringView text, char16_t separator)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(separator, begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        const QStringView part = text.sliced(begin, end - begin);
        if (begin > 0)
            result.append(zeroWidthSpace);
        if (part.size() <= longestWord)
            appendJoined(result, part);
        else
            appendInPieces(result, part);
        begin = end;
    }
}

/// As a whole up to this length, else in its parts.
void appendAddress(QString &result, QStringView address, qsizetype longestWhole)
{
    if (address.size() <= longestWhole) {
        appendJoined(result, address);
        return;
    }
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    const qsizetype slash = address.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    const QStringView host = slash < 0 ? address : address.first(slash + 1);
    if (host.size() <= longestWord)
        appendJoined(result, host);
    else
        appendInParts(result, host, u'.');
    if (host.size() == address.size())
        return;
    result.append(zeroWidthSpace);
    appendInParts(result, address.sliced(host.size()), u'/');
}

/// With a scheme, or a name of several parts; of ASCII alone, so that it ends where a text without spaces
/// goes on. What ends a sentence does not belong to it.
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"re((?<![A-Za-z0-9_@/.-])(?:[a-z][a-z0-9+.-]*://[A-Za-z0-9_.:@%\[\]-]*[A-Za-z0-9_\]])re"
        R"re(|[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::[0-9]+)?))re"
        R"re((?:/(?:[A-Za-z0-9._~:/?#@!$&'*+,;=%-]*[A-Za-z0-9/_~=&%-])?)?)re"));
    return pattern;
}

QRegularExpressionMatchIterator addressesIn(const QString &text)
{
    // Most texts have none, and this is asked for each cell of a list.
    const bool mayHaveOne = text.contains(u'.') || text.contains(QLatin1String("://"));
    return mayHaveOne ? addressPattern().globalMatch(text) : QRegularExpressionMatchIterator();
}

QString broken(const QString &text, qsizetype longestWhole)
{
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    for (auto found = addressesIn(text); found.hasNext();) {
        const QRegularExpressionMatch address = found.next();
        appendInPieces(result, QStringView(text).sliced(begin, address.capturedStart() - begin));
        appendAddress(result, address.capturedView(), longestWhole);
        begin = address.capturedEnd();
    }
    appendInPieces(result, QStringView(text).sliced(begin));
    return result;
}

/// Qt asks nobody about the caret of a label; what draws it is in the layout of its document, which is a new
/// one with each text.
void hideCaretOf(const QLabel &label)
{
    const QList<QTextDocument *> documents = label.findChildren<QTextDocument *>();
    for (const QTextDocument *document : documents)
        document->documentLayout()->setProperty("cursorWidth", 0);
}

/// Keeps each address in one line of a label that has the room for it, and lets it be made narrower than
/// that. Owned by its label.
class AddressRoom final : public QObject
{
    Q_DISABLE_COPY_MOVE(AddressRoom)

public:
    explicit AddressRoom(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        setObjectName(name());
        label.installEventFilter(this);
    }

    /// Null as long as the label has had no address.
    [[nodiscard]] static AddressRoom *of(const QLabel &label)
    {
        return static_cast<AddressRoom *>(label.findChild<QObject *>(name(), Qt::FindDirectChildrenOnly));
    }

    void setText(const QString &text)
    {
        m_text = text;
        m_addresses.clear();
        for (auto found = addressesIn(m_text); found.hasNext();)
            m_addresses.append(found.next().captured());
        m_isRoomy = isRoomy();
        show();
        keepNarrow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange)
            keepNarrow();
        const bool mayDiffer = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
        if (mayDiffer && isRoomy() != m_isRoomy) {
            m_isRoomy = !m_isRoomy;
            show();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("addressRoom"); }

    [[nodiscard]] bool isRoomy() const
    {
        const QFontMetrics metrics = m_label.fontMetrics();
        const int room = m_label.contentsRect().width();
        return std::none_of(m_addresses.cbegin(), m_addresses.cend(),
            [&](const QString &address) { return metrics.horizontalAdvance(address) > room; });
    }

    void show()
    {
        constexpr qsizetype anyLength = 10000;
        m_label.setText(broken(m_text, m_isRoomy ? anyLength : longestWord));
        hideCaretOf(m_label);
    }

    /// Qt takes the widest word for what it needs.
    void keepNarrow()
    {
        if (!m_label.wordWrap() || m_addresses.isEmpty()) {
            m_label.setMinimumWidth(0);
            return;
        }
        static const QRegularExpression breaks(QStringLiteral("[\\s\\x{200b}]"));
        const QFontMetrics metrics = m_label.fontMetrics();
        int widest = 0;
        for (const QString &piece : withBreaks(m_text).split(breaks))
            widest = std::max(widest, metrics.horizontalAdvance(piece));
        const int around = m_label.width() - m_label.contentsRect().width() + 2 * m_label.margin();
        m_label.setMinimumWidth(widest + around);
    }

    QLabel &m_label;
    QString m_text;
    /// In the text: looked for once, and measured at each new size.
    QStringList m_addresses;
    bool m_isRoomy = true;
};

} // namespace

QString withBreaks(const QString &text)
{
    return broken(text, longestWord);
}

QString withoutBreaks(QString text)
{
    return text.remove(zeroWidthSpace).remove(wordJoiner);
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{ }

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    installPlainLabelAccess();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

QString PlainLabel::text() const
{
    return withoutBreaks(QLabel::text());
}

void PlainLabel::setText(const QString &text)
{
    if (withoutBreaks(text) == this->text())
        return;
    AddressRoom *room = AddressRoom::of(*this);
    if (!room && addressesIn(text).hasNext())
        room = new AddressRoom(*this);
    if (room)
        room->setText(withoutBreaks(text));
    else
        QLabel::setText(withBreaks(text));
    hideCaret();
    // QLabel says so itself where it takes its name from nothing but the text.
    if (!accessibleName().isEmpty()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PlainLabel::setKeyboardSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    hideCaret();
}

void PlainLabel::hideCaret()
{
    hideCaretOf(*this);
}

void PlainLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    keepToEdge();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepToEdge();
}

void PlainLabel::keepToEdge()
{
    // Qt takes the edge from the first letter of the text: a sentence that begins with the name of a product
    // would leave all the others in a window that is read from right to left.
    const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment mirrored = Qt::AlignRight | Qt::AlignAbsolute;
    if (isRightToLeft() && across == Qt::AlignLeft)
        setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | mirrored);
    else if (!isRightToLeft() && across == mirrored)
        setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | Qt::AlignLeft);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void PlainLabel::copySelection(QClipboard::Mode mode) const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(withoutBreaks(selectedText()), mode);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copySelection(QClipboard::Clipboard);
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"), this, [this] { copySelection(QClipboard::Clipboard); });
    copy->setEnabled(hasSelectedText());
    menu->addAction(
        tr("Select &all"), this, [this] { setSelection(0, static_cast<int>(QLabel::text().size())); });
    menu->popup(event->globalPos());
    event->accept();
}

void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    // Qt would let the selection be dragged elsewhere, with the invisible characters in it.
    if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier)
        && hasSelectedText())
        setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

void PlainLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    // What X11 pastes with the middle button: Qt has just put the text there as it is shown.
    if (event->button() == Qt::LeftButton && QGuiApplication::clipboard()->supportsSelection())
        copySelection(QClipboard::Selection);
}

} // namespace broker::ui
