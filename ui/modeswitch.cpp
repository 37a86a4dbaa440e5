// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "modeswitch.h"

#include "composition.h"

namespace broker::ui {

ModeSwitch::ModeSwitch(Composition &composition, QObject *parent)
    : QObject(parent)
    , m_composition(composition)
{ }

Result<records::LoadReport, records::RecordError> ModeSwitch::open()
{
    const auto report = m_composition.loadRecords();
    Q_EMIT opened(m_composition.current(), m_composition.rotations());
    return report;
}

} // namespace broker::ui
