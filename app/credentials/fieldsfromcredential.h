// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "credentials/servicecredential.h"
#include "records/tokenrecord.h"

#include <QString>

#include <optional>

namespace broker::credentials {

/// What a recorded credential answers of the questions about a Broker client.
struct ClientAnswers
{
    /// integrations::ClientType::key
    QString clientType;
    /// Address, user name and secret; nothing else is answered by it.
    clientconfig::Answers answers;
};

/// So that nothing is typed twice. Nothing for a record that is no credential of a known service. Pure.
[[nodiscard]] std::optional<ClientAnswers> clientAnswersFrom(
    const records::TokenRecord &record, const ServiceCredential &credential);

} // namespace broker::credentials
