// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/updatepage.h"

#include "core/httpsurl.h"
#include "updates/updatecheck.h"
#include "updates/updatepanel.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr int longestAddress = 512;

} // namespace

UpdatePage::UpdatePage(const UpdateParts &parts, const settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_items(settings)
    , m_address(named(new QLineEdit, "updateAddress"))
    , m_remark(named(new PlainLabel, "updateAddressRemark"))
    , m_panel(new UpdatePanel(parts))
{
    setObjectName(QStringLiteral("updatePage"));
    m_address->setMaxLength(longestAddress);
    m_address->setText(m_items.address.value());
    m_address->setPlaceholderText(parts.check.usualAddress());
    auto *label = new QLabel(tr("&Address to ask; empty for the usual one:"));
    label->setBuddy(m_address);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr(
        "Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your "
        "tokens, this computer or this version is sent. Where there is no network, nothing is said.")));
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_remark);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    connect(m_address, &QLineEdit::textEdited, this, &UpdatePage::takeAddress);
    connect(m_panel, &UpdatePanel::decided, this, &UpdatePage::changed);
    m_remark->hide();
}

void UpdatePage::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    const auto address = HttpsUrl::parse(typed);
    const bool isUsable = typed.isEmpty() || address;
    m_remark->setVisible(!isUsable);
    if (!isUsable) {
        m_remark->setText(
            tr("This cannot be asked: an address begins with https:// and has no user name in it. "
               "The one before is kept."));
        return;
    }
    m_items.address.set(address ? address->toString() : QString());
    Q_EMIT changed();
}

} // namespace broker::ui
