// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/imagename.h"
#include "existing/variables.h"
#include "integrations/clienttype.h"

// Which client it is.
namespace broker::existing {

/// The types that image and variables allow, the most likely one first. `TypeUnsupported` for an image of the
/// Broker that is none of ours, `TypeUnknown` where nothing tells.
[[nodiscard]] Result<QList<integrations::ClientType>, Refusal> typesOf(
    const RawClient &client, const ImageName &image, const Variables &variables);

/// Says what the template of the type says anyway.
[[nodiscard]] bool isAsInTemplate(
    const integrations::ClientType &type, const QString &variable, const Variables &variables);

} // namespace broker::existing
