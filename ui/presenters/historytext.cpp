// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/historytext.h"

#include "presenters/tokenstatetext.h"

namespace broker::ui {

QString historyAdvice(const records::TokenRecord &record)
{
    switch (record.state) {
    case records::RecordState::Current:
        break;
    case records::RecordState::Replaced:
        return tokenStateAdvice(presence::TokenState::Replaced, record.kind());
    case records::RecordState::TakenBack:
        return tokenStateAdvice(presence::TokenState::TakenBack, record.kind());
    }
    return {};
}

} // namespace broker::ui
