// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretstate.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::access::clientsecret;

namespace {

snyk::ServiceAccount brokerAccount()
{
    return {snyk::ServiceAccountId::create(), samples::organization().id, {}, {}, {}};
}

std::vector<State> secretStates()
{
    return {Ready{}, Finding{}, Creating{brokerAccount()}, Unknown{}, Recovering{},
        Storing{samples::secret("new")}, StoreFailed{samples::secret("new")}, Stored{}, Checking{}, InUse{},
        Deleting{}, DeletionUnknown{}, AskingOld{}, OldMissing{}, Removing{}, RemoveFailed{}, Done{}};
}

std::vector<Event> secretEvents()
{
    return {event::Begin{}, event::Found{brokerAccount()}, event::Failed{}, event::Lost{},
        event::Created{samples::secret("new")}, event::Kept{}, event::StoreError{}, event::NothingKept{},
        event::Retry{}, event::GiveUp{}, event::Accepted{}, event::DeleteOld{}, event::Deleted{},
        event::Refused{}, event::Missing{}, event::Removed{}, event::RemoveError{}};
}

} // namespace

class TestClientSecretState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum {
            Rea,
            Fin,
            Cre,
            Unk,
            Rec,
            Sto,
            SFl,
            Std,
            Chk,
            Use,
            Del,
            DUn,
            Ask,
            Mis,
            Rem,
            RFl,
            Don,
            No = test::refused
        };
        const int expected[][17] = {
            // Begin Found Failed Lost Created Kept StoreError NothingKept Retry GiveUp Accepted DeleteOld
            // Deleted Refused Missing Removed RemoveError
            /* Ready */ {Fin, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No},
            /* Finding */ {No, Cre, Rea, No, No, No, No, No, No, No, No, No, No, No, No, No, No},
            /* Creating */ {No, No, Rea, Unk, Sto, No, No, No, No, No, No, No, No, No, No, No, No},
            /* Unknown */ {Fin, No, No, No, No, No, No, No, Rec, Rea, No, No, No, No, No, No, No},
            /* Recovering */ {No, No, Unk, No, No, Std, No, Unk, No, No, No, No, No, No, No, No, No},
            /* Storing */ {No, No, No, No, No, Chk, SFl, No, No, No, No, No, No, No, No, No, No},
            /* StoreFailed */ {No, No, No, No, No, No, No, No, Sto, Unk, No, No, No, No, No, No, No},
            /* Stored */ {No, No, No, No, No, No, No, No, Chk, No, No, No, No, No, No, No, No},
            /* Checking */ {No, No, Std, No, No, No, No, No, No, No, Use, No, No, No, No, No, No},
            /* InUse */ {No, No, No, No, No, No, No, No, No, No, No, Del, No, No, No, No, No},
            /* Deleting */ {No, No, Use, DUn, No, No, No, No, No, No, No, No, Rem, No, Mis, No, No},
            /* DeletionUnknown */ {No, No, No, No, No, No, No, No, Ask, No, No, No, No, No, No, No, No},
            /* AskingOld */ {No, No, DUn, No, No, No, No, No, No, No, Use, No, No, Rem, Mis, No, No},
            /* OldMissing */ {No, No, No, No, No, No, No, No, Ask, Rem, No, No, No, No, No, No, No},
            /* Removing */ {No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, Don, RFl},
            /* RemoveFailed */ {No, No, No, No, No, No, No, No, Rem, No, No, No, No, No, No, No, No},
            /* Done */ {Fin, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No},
        };
        test::checkTable(secretStates(), secretEvents(), expected,
            [](const auto &s, const auto &e) { return next(s, e); });
    }

    /// Whatever happens: the old one goes only after the new one was stored and accepted, and out of the
    /// keychain only after Snyk does not take it any more.
    void theOldOneGoesLast()
    {
        QRandomGenerator random(7);
        const std::vector<Event> all = secretEvents();
        int removals = 0;
        for (int walk = 0; walk < 4000; ++walk) {
            State state = Ready{};
            bool isKept = false;
            bool isAccepted = false;
            bool isGone = false;
            bool isLost = false;
            for (int step = 0; step < 60; ++step) {
                const Event &event = all[random.bounded(static_cast<quint32>(all.size()))];
                const auto following = next(state, event);
                if (!following)
                    continue;
                if (std::holds_alternative<event::Created>(event))
                    isKept = isAccepted = isGone = isLost = false;
                isLost = isLost && !std::holds_alternative<event::Begin>(event);
                isKept = isKept || std::holds_alternative<event::Kept>(event);
                isAccepted = isAccepted || (is<Checking>(state) && is<InUse>(*following));
                isGone = isGone || std::holds_alternative<event::Deleted>(event)
                    || std::holds_alternative<event::Refused>(event);
                const bool isGivenUp = is<OldMissing>(state) && std::holds_alternative<event::GiveUp>(event);
                state = *following;
                QVERIFY(!is<Deleting>(state) || (isKept && isAccepted));
                isLost = isLost || isGivenUp;
                QVERIFY(!is<Removing>(state) || isGone || isLost);
                // What nobody knows is not called deleted.
                QVERIFY(!is<Done>(state) || as<Done>(state)->isDeletedAtSnyk == !isLost);
                removals += is<Removing>(state) ? 1 : 0;
            }
        }
        QVERIFY(removals > 0);
    }
};

BTA_BARE_TEST(TestClientSecretState)
#include "tst_clientsecretstate.moc"
