// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/errortext.h"
#include "support/samples.h"
#include "support/standinserver.h"

#include <QList>

namespace broker::test {

/// One way in which an answer goes wrong, and what the program is to make of it.
struct AnswerFault
{
    const char *name;
    standin::Misbehaviour misbehaviour;
    snyk::ApiErrorKind kind;
    /// Of a POST or PUT.
    bool outcomeUnknown = true;
    bool hasRequestId = false;
};

inline QList<AnswerFault> answerFaults()
{
    using snyk::ApiErrorKind;
    using standin::Fault;
    using standin::Misbehaviour;
    const auto status = [](int value) { return Misbehaviour::withStatus(value); };
    const auto fault = [](Fault value) { return Misbehaviour{value, 0, std::nullopt, QUrl()}; };
    return {
        {"401", status(401), ApiErrorKind::Unauthorized, false, true},
        {"403", status(403), ApiErrorKind::Forbidden, false, true},
        {"404", status(404), ApiErrorKind::NotFound, false, true},
        {"409", status(409), ApiErrorKind::Conflict, false, true},
        {"422", status(422), ApiErrorKind::Unprocessable, false, true},
        {"429", Misbehaviour::withStatus(429, std::chrono::seconds(90)), ApiErrorKind::RateLimited, false,
            true},
        {"500", status(500), ApiErrorKind::ServerError, true, true},
        {"503", status(503), ApiErrorKind::ServerError, true, true},
        {"no answer", fault(Fault::NeverAnswer), ApiErrorKind::Timeout},
        {"cut before the answer", fault(Fault::CloseBeforeAnswer), ApiErrorKind::ConnectionLost},
        {"done, then cut", fault(Fault::ApplyThenClose), ApiErrorKind::ConnectionLost},
        {"cut in the answer", fault(Fault::CloseMidAnswer), ApiErrorKind::ConnectionLost},
        {"malformed JSON", fault(Fault::MalformedJson), ApiErrorKind::Malformed, true, true},
        {"too large", fault(Fault::OversizedBody), ApiErrorKind::TooLarge},
        {"captive portal", fault(Fault::Html), ApiErrorKind::NotJson},
    };
}

/// Short enough to wait for, long enough for a busy machine to answer when it wants to.
inline constexpr std::chrono::milliseconds shortTimeout{600};
/// More often than anything is tried again.
inline constexpr int always = 1000;

/// The title that the user is shown for it.
inline QString titleFor(snyk::ApiErrorKind kind, ui::ErrorContext context)
{
    snyk::ApiError error;
    error.kind = kind;
    return ui::explain(error, context, samples::moment()).title;
}

} // namespace broker::test
