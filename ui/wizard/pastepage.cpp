// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/pastepage.h"

#include "presenters/websitetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "wizard/tokenentry.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

PastePage::PastePage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("pastePage"), context, parent)
    , m_entry(new TokenEntry(context.setup))
    , m_support(button("pasteSupportButton", tr("Ask Snyk &Support for it"), "external-link"))
    , m_noSupport(named(new PlainLabel, "noSupportNote"))
{
    m_support->setFlat(true);
    m_noSupport->setKeyboardSelectable(true);
    content().addWidget(m_entry);
    content().addWidget(m_support, 0, Qt::AlignLeading);
    content().addWidget(m_noSupport);
    content().addStretch(1);

    connect(m_support, &QPushButton::clicked, this, [this] {
        if (const auto region = setup().region())
            openInBrowser(region->support);
    });
    connect(m_entry, &TokenEntry::changed, this, [this] {
        setup().giveToken(m_entry->token());
        Q_EMIT completeChanged();
    });
    connect(m_entry, &TokenEntry::submitted, this, &PastePage::advanceRequested);
}

void PastePage::initializePage()
{
    const auto row = setup().integration();
    const auto organization = setup().organization();
    setHeading(tr("Paste the token you have"),
        tr("The Broker token of %1 in %2. It is checked here and not sent anywhere.")
            .arg(row && row->type ? row->type->displayName : QString(),
                organization ? organization->name : QString()));
    const auto region = setup().region();
    m_noSupport->setText(region ? noSupportText(*region) : QString());
    m_noSupport->setHidden(m_noSupport->text().isEmpty());
    m_support->setVisible(m_noSupport->isHidden());
    setup().giveToken(std::nullopt);
    m_entry->clear();
}

void PastePage::cleanupPage()
{
    m_entry->clear();
    setup().giveToken(std::nullopt);
}

void PastePage::takeFocus()
{
    m_entry->setFocus();
}

bool PastePage::isComplete() const
{
    return m_entry->token().has_value();
}

int PastePage::nextId() const
{
    return static_cast<int>(PageId::Confirm);
}

} // namespace broker::ui
