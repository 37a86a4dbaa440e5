// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "products/tokenforms.h"

#include <QString>

// People copy more than the token: a line of a script or of a configuration, an answer of Snyk's API.
namespace broker::paste {

namespace form = products::form;
using products::PastedForm;

/// What belongs into the field.
enum class Expected {
    BrokerToken,
    ApiToken, ///< of Snyk
    Credential, ///< a token of a Git service or the like
    Password, ///< anything at all; never looked into
};

/// What the text calls a value in it.
enum class Label {
    None, ///< nothing, or nothing that we know
    BrokerToken, ///< BROKER_TOKEN, brokerToken
    ApiToken, ///< SNYK_TOKEN, Authorization
    Id, ///< of an organization, an integration
    Other, ///< something else, by its name: SNYK_CFG_ORG, client_secret
};

enum class Finding {
    Whole, ///< nothing was left out
    Taken, ///< the one token in a longer text
    Several, ///< more than one that it could be: the user has to say which
};

struct Extract
{
    Finding finding = Finding::Whole;
    /// What is to be judged: the token alone when it was taken, nothing when there are several.
    Secret value;
    Label label = Label::None;
    /// The name before the value as it is in the text; may be empty. Plain ASCII, short.
    QString name = {};
};

/// The one token of a longer text: in a line such as "-e BROKER_TOKEN=… \\", in YAML, in JSON. What is named
/// something else, or is part of an address, comes after what is named as wanted, or not named at all;
/// between two of these nothing is chosen. The same token twice, in either case, is one. Text that holds none
/// stays whole. Pure.
[[nodiscard]] Extract extract(const Secret &text, Expected expected);

} // namespace broker::paste
