// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/updatepanel.h"

#include "presenters/datetext.h"
#include "presenters/updatetext.h"
#include "updates/pagebutton.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

UpdatePanel::UpdatePanel(UpdateParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_facts(named(new PlainLabel, "updateFacts"))
    , m_daily(named(new QCheckBox(tr("Look for a new version &once a day")), "updateDailyBox"))
    , m_now(button("updateNowButton", tr("Look no&w"), "refresh"))
    , m_message(named(new MessageBar, "updateMessage"))
{
    m_facts->setKeyboardSelectable(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addWidget(m_daily);
    layout->addStretch(1);
    connect(m_now, &QPushButton::clicked, this, &UpdatePanel::begin);
    connect(m_daily, &QCheckBox::toggled, this, [this](bool on) { decide(on); });
    refresh();
}

UpdatePanel::~UpdatePanel()
{
    m_stop.request_stop();
}

bool UpdatePanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &UpdatePanel::makeRoom);
    return QWidget::event(event);
}

/// A window does not grow by itself when what it says becomes longer; its text would be cut.
void UpdatePanel::makeRoom()
{
    QWidget &shown = *window();
    const int wanted = shown.layout() ? shown.layout()->totalHeightForWidth(shown.width()) : -1;
    if (wanted > shown.height())
        shown.resize(shown.width(), wanted);
}

void UpdatePanel::refresh()
{
    const updates::UpdateCheck &check = m_parts.check;
    const QDateTime last = check.lastAskedUtc();
    m_facts->setText(tr("You have version %1.").arg(check.current().toString()) + QLatin1Char('\n')
        + (last.isValid() ? tr("Last looked for a newer one: %1.").arg(shortMoment(last))
                          : tr("Nobody has looked for a newer one yet.")));
    const QSignalBlocker blocker(m_daily);
    m_daily->setChecked(check.isAllowedDaily());
}

void UpdatePanel::begin()
{
    if (m_isAsking)
        return;
    if (m_parts.isPractice && m_parts.isPractice()) {
        m_message->showMessage({.kind = MessageKind::Info,
            .title = tr("Practice mode asks nobody"),
            .lines = {tr("Leave practice mode to look for a new version.")}});
    } else if (m_parts.check.isDecided() || !m_parts.check.address()) {
        ask();
    } else {
        askTheUser();
    }
}

void UpdatePanel::askTheUser()
{
    const auto address = m_parts.check.address();
    m_message->showMessage(
        MessageKind::Info, askWhetherToAsk(address ? address->url().host(QUrl::FullyEncoded) : QString()));
    const auto answer = [this](const QString &text, const char *name, bool daily) {
        auto *button = m_message->addAction(text, QString::fromLatin1(name));
        // The message, and the button with it, is replaced by what comes of it.
        connect(
            button, &QPushButton::clicked, this,
            [this, daily] {
                decide(daily);
                ask();
            },
            Qt::QueuedConnection);
        return button;
    };
    answer(tr("&Yes, once a day"), "updateDailyButton", true);
    answer(tr("Only when I &say so"), "updateOnceButton", false)->setFocus();
}

void UpdatePanel::decide(bool daily)
{
    m_parts.check.decide(daily);
    refresh();
    Q_EMIT decided();
}

void UpdatePanel::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    if (const auto address = m_parts.check.address()) {
        m_message->showMessage({.kind = MessageKind::Info,
            .title = tr("%1 is being asked…").arg(address->url().host(QUrl::FullyEncoded)),
            .dismissible = false});
    }
    m_now->setFocus();
    m_parts.check.ask(m_stop.get_token())
        .then(this,
            [this](const updates::UpdateResult &result) {
                m_isAsking = false;
                refresh();
                say(result);
            })
        .onCanceled(this, [this] { m_isAsking = false; });
}

void UpdatePanel::say(const updates::UpdateResult &result)
{
    const updates::Version &current = m_parts.check.current();
    if (!result) {
        m_message->showMessage(MessageKind::Warning, explain(result.error()));
    } else if (result->version > current) {
        m_message->showMessage(MessageKind::Info, explainNewer(*result, current));
        addPageButton(*m_message, m_parts.opener, *result, QStringLiteral("updatePageButton"));
        // Said here, so it need not be said over the list.
        m_parts.check.dismiss(result->version);
    } else {
        m_message->showMessage(MessageKind::Success, explainNewest(*result, current));
    }
}

} // namespace broker::ui
