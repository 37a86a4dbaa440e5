// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/replacementstate.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::access::replacement;

namespace {

Fingerprint oldValue()
{
    return samples::brokerToken().fingerprint();
}
Secret newValue()
{
    return samples::secret("glpat-0123456789abcdefghij");
}

std::vector<State> replacementStates()
{
    const Fingerprint fresh = Fingerprint::of(newValue());
    return {Entering{oldValue()}, Unchanged{oldValue()}, Checking{oldValue(), newValue()},
        NotAccepted{oldValue(), newValue()}, Keeping{oldValue(), newValue()},
        Keeping{oldValue(), newValue(), true, keeping::StoreFailed{}}, KeepingOld{oldValue(), fresh},
        RemovingOld{oldValue(), fresh}, Replaced{fresh}, RolledBack{oldValue()}};
}

std::vector<Event> replacementEvents()
{
    return {event::Entered{newValue()}, event::Checked{}, event::KeepUnchecked{}, event::Stored{},
        event::StoreError{}, event::Retry{}, event::RemoveOld{}, event::OldRemoved{}, event::RemoveError{},
        event::RollBack{}};
}

} // namespace

class TestReplacementState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum { Ent, Unch, Chk, NotA, Sto, SFail, Keep, Rem, Repl, Back, No = test::refused };
        const int expected[][10] = {
            // Entered Checked KeepUnchecked Stored StoreError Retry RemoveOld OldRemoved RemoveError RollBack
            /* Entering */ {Chk, No, No, No, No, No, No, No, No, No},
            /* Unchanged */ {Chk, No, No, No, No, No, No, No, No, No},
            /* Checking */ {No, Sto, No, No, No, No, No, No, No, No},
            /* NotAccepted */ {Chk, No, No, No, No, Chk, No, No, No, No},
            /* Storing */ {No, No, No, Keep, SFail, No, No, No, No, No},
            /* StoreFailed */ {No, No, No, No, No, Sto, No, No, No, Back},
            /* KeepingOld */ {No, No, No, No, No, No, Rem, No, No, Back},
            /* RemovingOld */ {No, No, No, No, No, No, No, Repl, Keep, No},
            /* Replaced */ {No, No, No, No, No, No, No, No, No, No},
            /* RolledBack */ {Chk, No, No, No, No, No, No, No, No, No},
        };
        test::checkTable(replacementStates(), replacementEvents(), expected,
            [](const auto &s, const auto &e) { return next(s, e); });
    }

    void theOldValueIsNoReplacement()
    {
        const auto same = next(Entering{oldValue()}, event::Entered{samples::brokerToken().secret()});
        QVERIFY(same && std::holds_alternative<Unchanged>(*same));
        QVERIFY(!next(Entering{oldValue()}, event::Entered{}));
    }

    void nothingThatWasRefusedIsKept()
    {
        const State checking = Checking{oldValue(), newValue()};
        const State refused = next(checking, event::Checked{CheckResult::Refused}).value();
        QVERIFY(std::holds_alternative<NotAccepted>(refused));
        QVERIFY(!next(refused, event::KeepUnchecked{}));
        const State silent = next(checking, event::Checked{CheckResult::NoAnswer}).value();
        const State stored = next(next(silent, event::KeepUnchecked{}).value(), event::Stored{}).value();
        QVERIFY(!std::get<KeepingOld>(stored).isChecked);
    }

    void theOldOneGoesOnlyAfterTheNewOneIsStored()
    {
        QRandomGenerator random(4);
        const std::vector<Event> all = replacementEvents();
        for (int walk = 0; walk < 2000; ++walk) {
            State state = Entering{oldValue()};
            bool isStored = false;
            for (int step = 0; step < 30; ++step) {
                const Event &event = all[random.bounded(static_cast<quint32>(all.size()))];
                const auto following = next(state, event);
                if (!following)
                    continue;
                if (std::holds_alternative<event::Stored>(event))
                    isStored = true;
                if (std::holds_alternative<RolledBack>(*following))
                    isStored = false;
                state = *following;
                QVERIFY(isStored || !std::holds_alternative<RemovingOld>(state));
            }
        }
    }
};

BTA_BARE_TEST(TestReplacementState)
#include "tst_replacementstate.moc"
