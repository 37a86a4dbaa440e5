// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretview.h"

#include "platform/boottime.h"
#include "platform/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/secretlineedit.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QToolButton>

namespace broker::ui {

using std::chrono::milliseconds;
using std::chrono::seconds;

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
    , m_text(new SecretLineEdit(this))
    , m_button(new QToolButton(this))
    , m_countdown(new PlainLabel(this))
{
    m_text->setObjectName(QStringLiteral("secretText"));
    m_text->setReadOnly(true);
    m_text->setShown(true); // holds the masked form while the token is hidden
    m_button->setObjectName(QStringLiteral("revealButton"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_countdown->setObjectName(QStringLiteral("revealCountdown"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_button, 0, 1);
    grid->addWidget(m_countdown, 1, 0, 1, 2);
    setFocusProxy(m_text);

    m_ticker.setInterval(seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &SecretView::tick);
    connect(m_text, &SecretLineEdit::copyRequested, this, &SecretView::copyRequested);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_revealed || m_fetching)
            conceal();
        else
            reveal();
    });
    refresh();
}

SecretView::~SecretView()
{
    m_stop.request_stop();
    m_text->wipeText();
}

void SecretView::setToken(const Fingerprint &fingerprint, Fetch fetch)
{
    conceal();
    m_fingerprint = fingerprint;
    m_fetch = std::move(fetch);
    refresh();
}

void SecretView::clearToken()
{
    conceal();
    m_fingerprint.reset();
    m_fetch = nullptr;
    refresh();
}

void SecretView::setRevealTime(seconds time)
{
    m_revealTime = time;
}

void SecretView::reveal()
{
    if (!m_fetch || m_fetching || m_revealed)
        return;
    m_stop = std::stop_source();
    const int run = ++m_run;
    setFetching(true);
    // Not `then` with a context: Qt 6.4 asserts in it when the context is gone before the answer comes.
    auto *watcher = new QFutureWatcher<vault::ReadResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, run, watcher] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        if (watcher->isCanceled())
            setFetching(false);
        else
            onFetched(watcher->result());
    });
    watcher->setFuture(m_fetch(m_stop.get_token()));
}

void SecretView::onFetched(const vault::ReadResult &result)
{
    setFetching(false);
    if (!result) {
        Q_EMIT fetchFailed(result.error());
        return;
    }
    // The user may have left while the keychain was asking.
    if (!isVisible())
        return;
    m_revealed = true;
    m_deadline = timeSinceBoot() + m_revealTime;
    result->reveal([this](QByteArrayView bytes) { m_text->replaceText(QString::fromUtf8(bytes)); });
    m_ticker.start();
    refresh();
    Q_EMIT revealedChanged(true);
}

void SecretView::conceal()
{
    ++m_run;
    m_stop.request_stop();
    setFetching(false);
    if (!m_revealed)
        return;
    m_ticker.stop();
    m_revealed = false;
    refresh();
    Q_EMIT revealedChanged(false);
}

void SecretView::setFetching(bool fetching)
{
    if (m_fetching == fetching)
        return;
    m_fetching = fetching;
    refresh();
    Q_EMIT fetchingChanged(fetching);
}

void SecretView::tick()
{
    if (timeSinceBoot() >= m_deadline)
        conceal();
    else
        refresh();
}

void SecretView::refresh()
{
    const QString masked = m_fingerprint ? m_fingerprint->masked() : QString();
    if (!m_revealed)
        m_text->replaceText(masked);
    m_text->setAccessibleName(m_revealed ? tr("Token, shown") : tr("Token, hidden"));
    m_button->setEnabled(m_fetch != nullptr);
    if (m_fetching) {
        m_button->setText(tr("Cancel"));
        m_button->setIcon(icon(QStringLiteral("stop")));
        m_countdown->setText(
            tr("Waiting for the keychain. It may be asking for your password in another window."));
    } else if (m_revealed) {
        const milliseconds left = m_deadline - timeSinceBoot();
        m_button->setText(tr("Hide", "the token"));
        m_button->setIcon(icon(QStringLiteral("eye-off")));
        m_countdown->setText(tr("Hidden again in %Ln second(s).", nullptr,
            static_cast<int>(std::chrono::ceil<seconds>(left).count())));
    } else {
        m_button->setText(tr("Show", "the token"));
        m_button->setIcon(icon(QStringLiteral("eye")));
        m_countdown->clear();
    }
}

bool SecretView::event(QEvent *event)
{
    // The keychain's own dialog takes the activation while it asks: that ends no fetch.
    if (event->type() == QEvent::WindowDeactivate && m_revealed)
        conceal();
    return QWidget::event(event);
}

void SecretView::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

} // namespace broker::ui
