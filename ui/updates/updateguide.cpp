// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/updateguide.h"

#include "presenters/updatetext.h"
#include "updates/pagebutton.h"
#include "updates/updatedialog.h"
#include "widgets/messagebar.h"

#include <chrono>
#include <utility>

namespace broker::ui {

namespace {

/// How often it is looked whether a day is over: a program in the tray runs for weeks.
constexpr std::chrono::hours interval(1);

} // namespace

UpdateGuide::UpdateGuide(MessageBar &bar, UpdateParts parts, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_parts(std::move(parts))
{
    m_again.setInterval(interval);
    connect(&m_again, &QTimer::timeout, this, &UpdateGuide::look);
    connect(&m_bar, &MessageBar::dismissed, this, [this] {
        if (const auto newer = m_parts.check.newer())
            m_parts.check.dismiss(newer->version);
    });
}

UpdateGuide::~UpdateGuide()
{
    m_stop.request_stop();
}

void UpdateGuide::look()
{
    m_again.start();
    if (m_parts.isPractice())
        return;
    tell();
    if (m_isAsking || !m_parts.check.isDue())
        return;
    m_isAsking = true;
    m_parts.check.ask(m_stop.get_token())
        .then(this,
            // Whatever went wrong, nobody has asked for it to be said.
            [this](const updates::UpdateResult &) {
                m_isAsking = false;
                tell();
            })
        .onCanceled(this, [this] { m_isAsking = false; });
}

void UpdateGuide::tell()
{
    const auto newer = m_parts.check.newer();
    if (!m_parts.check.isAllowedDaily() || !newer || m_parts.check.isDismissed(newer->version)) {
        m_bar.clear();
        return;
    }
    if (m_bar.hasMessage())
        return;
    m_bar.showMessage(MessageKind::Info, explainNewer(*newer, m_parts.check.current()));
    addPageButton(m_bar, m_parts.opener, *newer, QStringLiteral("updateBarPageButton"));
}

void UpdateGuide::openDialog(QWidget &parent) const
{
    auto *dialog = new UpdateDialog(m_parts, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace broker::ui
