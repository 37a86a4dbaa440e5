// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace broker::updates {
class UpdateCheck;
}

namespace broker::ui {

class UrlOpener;

/// What the windows about new versions work with. The parts outlive them.
struct UpdateParts
{
    updates::UpdateCheck &check;
    const UrlOpener &opener;
    /// Nothing is asked then.
    std::function<bool()> isPractice;
};

} // namespace broker::ui
