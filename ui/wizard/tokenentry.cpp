// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/tokenentry.h"

#include "presenters/pastetext.h"
#include "steps/verdict.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace broker::ui {

TokenEntry::TokenEntry(provisioning::ProvisionSession &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_field(named(new SecretField, "brokerTokenField"))
    , m_verdict(named(new PlainLabel, "brokerTokenVerdict"))
    , m_shared(named(new QCheckBox(tr("&Use it here too; the token is shared on purpose")), "sharedToken"))
{
    auto *label = new QLabel(tr("Broker to&ken:"));
    m_field->setLabel(*label);
    m_field->setRevealTime(std::chrono::seconds(setup.workspace().settings.revealSeconds.value()));
    m_verdict->hide();
    m_shared->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_verdict);
    layout->addWidget(m_shared);
    setFocusProxy(m_field);

    connect(m_field, &SecretField::edited, this, [this] { judge(m_field->secret()); });
    connect(m_field, &SecretField::submitted, this, [this] {
        if (token())
            Q_EMIT submitted();
    });
    connect(m_shared, &QCheckBox::toggled, this, &TokenEntry::changed);
}

std::optional<BrokerToken> TokenEntry::token() const
{
    return m_needsSharedWord && !m_shared->isChecked() ? std::nullopt : m_token;
}

void TokenEntry::take(const Secret &secret)
{
    // What is known to be a token needs no second look in a text field.
    m_field->clear();
    if (!secret.isEmpty())
        m_field->setHeld(tr("Entered; type or paste to replace it"), secret);
    judge(secret);
}

void TokenEntry::clear()
{
    m_field->clear();
    judge(Secret());
}

void TokenEntry::judge(const Secret &secret)
{
    m_token.reset();
    m_needsSharedWord = false;
    m_shared->setChecked(false);
    PasteText text;
    const std::optional<paste::Context> context = paste::contextOf(m_setup);
    if (context && !secret.isEmpty()) {
        const paste::Check check = paste::checkBrokerToken(secret, *m_setup.target(), *context);
        m_token = check.brokerToken;
        m_needsSharedWord = check.verdict == paste::Verdict::RecordedElsewhere;
        text = brokerTokenText(check);
    }
    showVerdict(*m_verdict, text);
    m_shared->setVisible(m_needsSharedWord);
    Q_EMIT changed();
}

} // namespace broker::ui
