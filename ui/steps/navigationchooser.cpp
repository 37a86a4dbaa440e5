// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/navigationchooser.h"

#include "widgets/build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace broker::ui {

using settings::WebNavigation;

namespace {

constexpr int classicIndex = 1;
/// In characters: its entries are long; all of one is seen when the list is open.
constexpr int navigationRoom = 20;

} // namespace

NavigationChooser::NavigationChooser(settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_list(named(new QComboBox, "navigationCombo"))
{
    m_list->addItems({tr("new, with a scope selector at the top"),
        tr("classic, with the organization in the menu on the left")});
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(navigationRoom);
    auto *label = new QLabel(tr("Snyk's &menu is:"));
    label->setBuddy(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    refresh();
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        m_settings.webNavigation.set(index == classicIndex ? WebNavigation::Classic : WebNavigation::Current);
        Q_EMIT chosen();
    });
}

WebNavigation NavigationChooser::navigation() const
{
    return m_settings.webNavigation.value();
}

void NavigationChooser::refresh()
{
    m_list->setCurrentIndex(navigation() == WebNavigation::Classic ? classicIndex : 0);
}

} // namespace broker::ui
