// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/tokenentry.h"

#include "presenters/pastetext.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"
#include "wizard/verdict.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace broker::ui {

using provisioning::PasteCheck;
using provisioning::PasteVerdict;

TokenEntry::TokenEntry(provisioning::Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_field(new SecretField)
    , m_verdict(new PlainLabel)
    , m_shared(new QCheckBox(tr("&Use it here too; the token is shared on purpose")))
{
    auto *label = new QLabel(tr("Broker to&ken:"));
    m_field->setObjectName(QStringLiteral("brokerTokenField"));
    m_field->setLabel(*label);
    m_field->setRevealTime(std::chrono::seconds(setup.workspace().settings.revealSeconds.value()));
    m_verdict->setObjectName(QStringLiteral("brokerTokenVerdict"));
    m_verdict->hide();
    m_shared->setObjectName(QStringLiteral("sharedToken"));
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
    const std::optional<provisioning::PasteContext> context = m_setup.pasteContext();
    if (context && !secret.isEmpty()) {
        const PasteCheck check = provisioning::checkBrokerToken(secret, *context);
        m_token = check.token;
        m_needsSharedWord = check.verdict == PasteVerdict::RecordedElsewhere;
        QString typeName;
        if (check.elsewhere)
            typeName = integrations::displayNameOf(check.elsewhere->target.integrationType);
        text = textFor(check, typeName);
        if (m_token) {
            text.verdict = tr("%1 Fingerprint: %2", "a sentence, then the masked token")
                               .arg(text.verdict, m_token->fingerprint().masked());
        }
    }
    showVerdict(*m_verdict, text);
    m_shared->setVisible(m_needsSharedWord);
    Q_EMIT changed();
}

} // namespace broker::ui
