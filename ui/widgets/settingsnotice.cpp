// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/settingsnotice.h"

#include "presenters/recordtext.h"
#include "settings/settingsfile.h"
#include "widgets/messagebar.h"

#include <QPushButton>

namespace broker::ui {

SettingsNotice::SettingsNotice(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{ }

void SettingsNotice::watch(const settings::Settings &settings)
{
    disconnect(m_watched);
    m_path = settings.path();
    m_file = settings.file();
    m_watched = connect(m_file.get(), &settings::SettingsFile::writingEnded, this, &SettingsNotice::refresh);
    refresh();
}

void SettingsNotice::refresh()
{
    if (!m_file->isUnwritten()) {
        m_bar.clear();
        return;
    }
    // Announced once: a screen reader would repeat it with every letter typed.
    if (m_bar.hasMessage())
        return;
    m_bar.showMessage(MessageKind::Error, explainUnwrittenSettings(m_path));
    const QPushButton *again = m_bar.addAction(tr("&Try again"), QStringLiteral("writeSettingsButton"));
    connect(again, &QPushButton::clicked, this, &SettingsNotice::tryAgain, Qt::QueuedConnection);
}

void SettingsNotice::tryAgain()
{
    // Announced again if it fails again.
    m_bar.clear();
    static_cast<void>(m_file->writeNow());
}

} // namespace broker::ui
