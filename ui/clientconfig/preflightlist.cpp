// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/preflightlist.h"

#include "presenters/clientpreflighttext.h"
#include "widgets/build.h"
#include "widgets/checkrow.h"
#include "widgets/messagebar.h"
#include "widgets/tonemark.h"

#include <QVBoxLayout>

namespace broker::ui {

PreflightList::PreflightList(QWidget *parent)
    : QWidget(parent)
    , m_bar(named(new MessageBar, "preflightBar"))
{
    setObjectName(QStringLiteral("preflightList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    hide();
}

void PreflightList::showReport(const clientcheck::PreflightReport &report)
{
    clear();
    show();
    m_bar->showMessage(messageKindOf(toneOf(report.verdict)), explain(report));
    if (report.checks.isEmpty())
        return;
    m_rows = named(new QWidget, "preflightRows");
    m_rows->setAccessibleName(tr("The client's own checks"));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    for (const clientcheck::PreflightCheck &check : report.checks) {
        auto *row = new CheckRow(preflightCheckName(check));
        row->setResult(textFor(check));
        rows->addWidget(row);
    }
    layout()->addWidget(m_rows);
}

void PreflightList::clear()
{
    m_bar->clear();
    delete m_rows;
    m_rows = nullptr;
    hide();
}

} // namespace broker::ui
