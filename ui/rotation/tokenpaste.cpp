// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/tokenpaste.h"

#include "platform/icons.h"
#include "presenters/pastetext.h"
#include "presenters/rotationtext.h"
#include "rotation/rotationstate.h"
#include "steps/verdict.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

TokenPaste::TokenPaste(std::chrono::seconds revealTime, QWidget *parent)
    : QGroupBox(tr("The new token"), parent)
    , m_field(named(new SecretField, "newTokenField"))
    , m_verdict(named(new PlainLabel, "newTokenVerdict"))
    , m_take(button("takeTokenButton", tr("&Keep this token"), "key"))
{
    setObjectName(QStringLiteral("newTokenBox"));
    m_field->setRevealTime(revealTime);
    m_verdict->hide();
    m_take->setEnabled(false);
    auto *label = new QLabel(tr("New &Broker token:"));
    m_field->setLabel(*label);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);
    connect(m_field, &SecretField::edited, this, &TokenPaste::judge);
    // After the key has been dealt with: what the token unlocks must not take it as well.
    connect(m_field, &SecretField::submitted, this, &TokenPaste::submit, Qt::QueuedConnection);
    connect(m_take, &QPushButton::clicked, this, &TokenPaste::submit);
}

void TokenPaste::setRotation(const rotation::Rotation &rotation, const paste::Context &context)
{
    m_context = context;
    if (m_rotation && m_rotation->id == rotation.id) {
        m_rotation = rotation;
        return;
    }
    m_rotation = rotation;
    clear();
}

void TokenPaste::clear()
{
    m_field->clear();
    judge();
}

void TokenPaste::takeFocus()
{
    m_field->setFocus();
}

void TokenPaste::judge()
{
    m_token.reset();
    PasteText text;
    const Secret secret = m_field->secret();
    if (m_rotation && !secret.isEmpty()) {
        const paste::Check check = paste::checkBrokerToken(secret, m_rotation->target, m_context);
        text = brokerTokenText(check);
        if (check.brokerToken) {
            const rotation::TokenFit fit = rotation::fitOf(*m_rotation, *check.brokerToken);
            if (fit == rotation::TokenFit::Fits)
                m_token = check.brokerToken;
            else
                text = {Tone::Danger, fitText(fit), {}};
        }
    }
    showVerdict(*m_verdict, text);
    m_take->setEnabled(m_token.has_value());
}

void TokenPaste::submit()
{
    if (!m_token)
        return;
    const BrokerToken token = *m_token;
    clear();
    Q_EMIT given(token);
}

} // namespace broker::ui
