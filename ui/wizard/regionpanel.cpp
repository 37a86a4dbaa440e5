// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/regionpanel.h"

#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/foldaway.h"
#include "widgets/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

RegionPanel::RegionPanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(named(new QToolButton, "addressesToggle"))
    , m_body(new QWidget)
    , m_note(named(new PlainLabel, "addressesNote"))
{
    m_toggle->setText(tr("Addresses of this re&gion"));
    foldAway(*m_toggle, *m_body);

    auto *body = new QVBoxLayout(m_body);
    auto *form = new QFormLayout;
    body->addLayout(form);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QStringList names{tr("Web application:"), tr("API:"), tr("Broker server:"),
        tr("Dispatcher (high availability):"), tr("Support:")};
    for (const QString &name : names) {
        auto *field = new QLineEdit;
        field->setReadOnly(true);
        field->setFrame(false);
        field->setLayoutDirection(Qt::LeftToRight);
        field->setAccessibleName(name);
        form->addRow(name, field);
        m_fields.append(field);
    }
    // Outside of the form, which does not find out how high a text is that comes and goes.
    body->addWidget(m_note);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
}

void RegionPanel::setRegion(const std::optional<snyk::Region> &region)
{
    setVisible(region.has_value());
    if (!region)
        return;
    const QList<QUrl> addresses{
        region->app, region->api.url(), region->brokerServer, region->dispatcher, region->support};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setText(addressText(addresses[i]));
        m_fields[i]->setCursorPosition(0);
    }
    const QString note = undocumentedNote(*region);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace broker::ui
