// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace broker::ui {

/// While it lives, the concealed format of SecretMimeData reaches the macOS pasteboard under the name
/// that clipboard managers look for. Needs the public converter of Qt 6.5; does nothing before it.
class ConcealedPasteboard final
{
public:
    ConcealedPasteboard();
    ~ConcealedPasteboard();
    ConcealedPasteboard(const ConcealedPasteboard &) = delete;
    ConcealedPasteboard &operator=(const ConcealedPasteboard &) = delete;

private:
    class Converter;
    std::unique_ptr<Converter> m_converter;
};

} // namespace broker::ui
