// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "modeswitch.h"

#include "composition.h"

#include <utility>

namespace broker::ui {

ModeSwitch::ModeSwitch(Composition &composition, QObject *parent)
    : QObject(parent)
    , m_composition(composition)
{ }

Result<records::LoadReport, records::RecordError> ModeSwitch::open()
{
    const auto report = m_composition.loadRecords();
    // Those who have the one before are given the new one first.
    const auto before
        = std::exchange(m_secrets, std::make_unique<access::SecretList>(m_composition.current()));
    m_ends = std::make_unique<access::CredentialEndWatch>(m_composition.current(), *m_secrets);
    connect(m_ends.get(), &access::CredentialEndWatch::found, this, &ModeSwitch::credentialEndFound);
    Q_EMIT opened(m_composition.current(), m_composition.rotations());
    return report;
}

} // namespace broker::ui
