// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/systemcolours.h"

namespace broker::ui {

SystemColours::SystemColours(QObject *parent)
    : QObject(parent)
{ }

SystemColours::~SystemColours() = default;

std::optional<SystemColours::Choice> SystemColours::choice() const
{
    return std::nullopt;
}

} // namespace broker::ui
