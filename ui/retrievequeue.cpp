// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "retrievequeue.h"

#include "presenters/rotationtext.h"
#include "widgets/messagebar.h"

#include <QLocale>
#include <QPushButton>

#include <utility>

namespace broker::ui {

RetrieveQueue::RetrieveQueue(
    MessageBar &bar, std::function<void(const records::Target &target)> open, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_open(std::move(open))
{
    connect(&bar, &MessageBar::dismissed, this, &RetrieveQueue::clear);
}

void RetrieveQueue::start(const QList<records::Target> &targets)
{
    m_targets = targets;
    m_place = 0;
    m_isOpen = false;
    goOn();
}

void RetrieveQueue::clear()
{
    m_targets.clear();
    m_place = 0;
    m_isOpen = false;
    m_bar.clear();
}

void RetrieveQueue::goOn()
{
    if (m_place >= m_targets.size())
        return;
    // There may be a question first, and a no.
    tell();
    m_open(m_targets.at(m_place));
}

void RetrieveQueue::onOpened()
{
    m_isOpen = true;
    m_bar.clear();
}

void RetrieveQueue::settle(const records::Target &target)
{
    if (!m_isOpen || m_place >= m_targets.size())
        return;
    // Its id may have become known on the way.
    records::Target wanted = m_targets.at(m_place);
    if (!wanted.integration)
        wanted.integration = target.integration;
    if (wanted.sameAs(target))
        ++m_place;
}

void RetrieveQueue::onClosed()
{
    if (!std::exchange(m_isOpen, false))
        return;
    if (m_place < m_targets.size())
        tell();
    else
        clear();
}

void RetrieveQueue::tell()
{
    if (m_targets.size() < 2)
        return;
    Message message;
    message.title
        = tr("%Ln token(s) still to be retrieved", nullptr, static_cast<int>(m_targets.size() - m_place));
    message.lines = {tr("Next: %1", "a token").arg(nameOf(m_place))};
    m_bar.showMessage(message);
    const QPushButton *next = m_bar.addAction(tr("&Go on"), QStringLiteral("nextRetrievalButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(next, &QPushButton::clicked, this, &RetrieveQueue::goOn, Qt::QueuedConnection);
}

QString RetrieveQueue::nameOf(qsizetype place) const
{
    const QLocale locale;
    //: A token, and its place among those that are retrieved one after the other.
    return tr("%1 (%2 of %3)")
        .arg(placeName(m_targets.at(place)), locale.toString(place + 1), locale.toString(m_targets.size()));
}

QString RetrieveQueue::position() const
{
    const QLocale locale;
    return m_targets.size() < 2 || m_place >= m_targets.size()
        ? QString()
        : tr("%1 of %2", "tokens").arg(locale.toString(m_place + 1), locale.toString(m_targets.size()));
}

QString RetrieveQueue::next() const
{
    return m_place + 1 < m_targets.size() ? nameOf(m_place + 1) : QString();
}

} // namespace broker::ui
