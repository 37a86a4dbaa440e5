// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/replacementstate.h"

#include "core/overloaded.h"

namespace broker::access::replacement {

namespace {

using Next = std::optional<State>;

Next entered(const Fingerprint &oldValue, const event::Entered &entered)
{
    if (entered.value.isEmpty())
        return std::nullopt;
    if (Fingerprint::of(entered.value) == oldValue)
        return Unchanged{oldValue};
    return Checking{oldValue, entered.value};
}

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    using namespace event;
    return std::visit(
        Overloaded{
            [](const Entering &s, const Entered &e) -> Next { return entered(s.oldValue, e); },
            [](const Unchanged &s, const Entered &e) -> Next { return entered(s.oldValue, e); },
            [](const NotAccepted &s, const Entered &e) -> Next { return entered(s.oldValue, e); },
            [](const RolledBack &s, const Entered &e) -> Next { return entered(s.oldValue, e); },

            [](const Checking &s, const Checked &e) -> Next {
                if (e.result == CheckResult::Accepted)
                    return Storing{s.oldValue, s.value};
                return NotAccepted{s.oldValue, s.value, e.result};
            },
            [](const NotAccepted &s, const Retry &) -> Next {
                return Checking{s.oldValue, s.value};
            },
            [](const NotAccepted &s, const KeepUnchecked &) -> Next {
                if (s.result != CheckResult::NoAnswer)
                    return std::nullopt;
                return Storing{s.oldValue, s.value, false};
            },

            [](const Storing &s, const Stored &) -> Next {
                return KeepingOld{s.oldValue, Fingerprint::of(s.value), s.isChecked};
            },
            [](const Storing &s, const StoreError &e) -> Next {
                return StoreFailed{s.oldValue, s.value, s.isChecked, e.error};
            },
            [](const StoreFailed &s, const Retry &) -> Next {
                return Storing{s.oldValue, s.value, s.isChecked};
            },
            [](const StoreFailed &s, const RollBack &) -> Next { return RolledBack{s.oldValue}; },

            [](const KeepingOld &s, const RemoveOld &) -> Next {
                return RemovingOld{s.oldValue, s.newValue, s.isChecked};
            },
            [](const KeepingOld &s, const RollBack &) -> Next { return RolledBack{s.oldValue}; },
            [](const RemovingOld &s, const OldRemoved &) -> Next { return Replaced{s.newValue}; },
            [](const RemovingOld &s, const RemoveError &e) -> Next {
                return KeepingOld{s.oldValue, s.newValue, s.isChecked, e.error};
            },

            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
}

} // namespace broker::access::replacement
