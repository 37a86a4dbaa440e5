// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nameid.h"

// What products are made of, by name. The values of one product are in its own header, so that another one
// adds its own without a word elsewhere.
namespace broker::products {

namespace field { }
namespace form { }
namespace kind { }
namespace service { }

/// One thing that the user is asked for about a client. Several may go into one variable (a URL with a user
/// name and a password in it). Values: products::field.
using ClientField = NameId<struct ClientFieldTag>;

/// What a Broker client signs in to. Nexus 2 and 3 are one integration in Snyk and two services here, because
/// they are checked and configured differently. Values: products::service.
using Service = NameId<struct ServiceTag>;

/// What a pasted text looks like. Values: products::form.
using PastedForm = NameId<struct PastedFormTag>;

/// What the Broker client signs in with. Values: products::kind.
using CredentialKind = NameId<struct CredentialKindTag>;

} // namespace broker::products
