// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/orgsearch.h"

#include "organizations/orgdirectory.h"
#include "steps/keeppanel.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/searchfield.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace broker::ui {

using organizations::LoadState;
using organizations::OrgDirectory;

namespace {

/// Typing goes on, and so does the choice; the server is asked when it pauses.
constexpr std::chrono::milliseconds serverSearchPause{350};
/// Of what Snyk takes for a name.
constexpr int longestNeedle = 100;

} // namespace

OrgSearch::OrgSearch(const char *fieldName, OrgDirectory &directory, QAbstractItemView &list, QWidget &page)
    : m_field(named(new QLineEdit, fieldName))
{
    auto *label = new QLabel(tr("&Find by name, short name or id:"));
    label->setBuddy(m_field);
    m_field->setMaxLength(longestNeedle);
    dressAsSearch(*m_field, tr("Find an organization"), tr("Clear the text to find"));
    moveThrough(list, *m_field);
    letFindLeadTo(*m_field, page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(serverSearchPause);
    connect(
        &m_pause, &QTimer::timeout, this, [this, &directory] { directory.searchOnServer(m_field->text()); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT needleChanged(text);
        m_pause.start();
    });
}

OrgLoading::OrgLoading(OrgDirectory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_busy(new BusyIndicator)
    , m_stop(button("stopLoadingButton", tr("&Stop loading"), "stop"))
    , m_resume(button("resumeLoadingButton", tr("Load the &rest"), "refresh"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_busy);
    layout->addWidget(m_stop);
    layout->addWidget(m_resume);
    connect(m_stop, &QPushButton::clicked, &directory, &OrgDirectory::stop);
    connect(m_resume, &QPushButton::clicked, &directory, &OrgDirectory::resume);
    connect(&directory, &OrgDirectory::stateChanged, this, &OrgLoading::refresh);
    refresh();
}

void OrgLoading::refresh()
{
    const LoadState state = m_directory.state();
    m_stop->setVisible(state == LoadState::Loading);
    m_resume->setVisible(
        state == LoadState::Stopped || state == LoadState::Failed || state == LoadState::Short);
    const bool hasFailedWithNone = state == LoadState::Failed && m_directory.organizations().isEmpty();
    m_resume->setText(hasFailedWithNone ? KeepPanel::tr("Try &again") : tr("Load the &rest"));
    if (m_directory.isSearchingOnServer())
        m_busy->start(tr("Searching at Snyk…"));
    else if (state == LoadState::Loading)
        m_busy->start(tr("Loading…"));
    else
        m_busy->stop();
}

} // namespace broker::ui
