// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/opening.h"
#include "handoversample.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::handover;

namespace {

const QDateTime now = samples::moment();

SealedFile fileFor(bool wantsPassphrase)
{
    SealedFile file;
    file.label = test::label();
    if (!wantsPassphrase)
        file.lock = SealedFile::Key{};
    return file;
}

std::vector<State> states()
{
    return {Idle{}, Reading{}, Refused{}, WantsPassphrase{fileFor(true)}, FetchingKey{fileFor(false)},
        KeyUnavailable{fileFor(false), {vault::VaultErrorKind::Locked, {}}},
        Unlocking{fileFor(true), test::passphrase()}, Opened{test::handoverSample(), test::label()}};
}

std::vector<Event> events()
{
    return {event::Open{}, event::Read{fileFor(true), now}, event::Failed{Refusal::Damaged},
        event::Passphrase{test::passphrase()}, event::KeyRead{ExchangeKey::create()},
        event::KeyFailed{{vault::VaultErrorKind::Locked, {}}}, event::Retry{},
        event::Unlocked{test::handoverSample(), now}};
}

template <class S>
S after(const State &state, const Event &event)
{
    const auto following = next(state, event);
    return following && is<S>(*following) ? std::get<S>(*following) : throw std::logic_error("another state");
}

} // namespace

class TestOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum { Idl, Rdg, Ref, Pass, Fetch, NoKey, Unl, Opn, No = test::refused };
        const int expected[][8] = {
            // Open Read Failed Passphrase KeyRead KeyFailed Retry Unlocked
            /* Idle */ {Rdg, No, No, No, No, No, No, No},
            /* Reading */ {No, Pass, Ref, No, No, No, No, No},
            /* Refused */ {Rdg, No, No, No, No, No, No, No},
            /* WantsPassphrase */ {Rdg, No, No, Unl, No, No, No, No},
            /* FetchingKey */ {No, No, No, No, Unl, NoKey, No, No},
            /* KeyUnavailable */ {Rdg, No, No, No, No, No, Fetch, No},
            /* Unlocking */ {No, No, Ref, No, No, No, No, Opn},
            /* Opened */ {Rdg, No, No, No, No, No, No, No},
        };
        test::checkTable(
            states(), events(), expected, [](const auto &s, const auto &e) { return next(s, e); });
    }

    void noSecretIsAskedForWhatIsRefusedAnyway()
    {
        SealedFile file = fileFor(true);
        const auto atEnd = after<Refused>(Reading{}, event::Read{file, file.label.expires});
        QCOMPARE(atEnd.refusal, Refusal::Expired);
        QCOMPARE(atEnd.expired, std::optional(file.label.expires));
        QVERIFY(is<WantsPassphrase>(*next(Reading{}, event::Read{file, file.label.expires.addSecs(-1)})));
        QCOMPARE(after<Refused>(Reading{}, event::Read{file, now, true}).refusal, Refusal::OtherMode);
        file.label.practice = true;
        QCOMPARE(after<Refused>(Reading{}, event::Read{file, now, false}).refusal, Refusal::OtherMode);
        QVERIFY(is<WantsPassphrase>(*next(Reading{}, event::Read{file, now, true})));
        QVERIFY(is<FetchingKey>(*next(Reading{}, event::Read{fileFor(false), now})));
    }

    void aWrongPassphraseIsAskedForAgain()
    {
        for (const Refusal refusal : {Refusal::WrongPassphrase, Refusal::NotEnoughMemory}) {
            const auto again = after<WantsPassphrase>(
                Unlocking{fileFor(true), test::passphrase()}, event::Failed{refusal});
            QCOMPARE(again.before, std::optional(refusal));
        }
        QCOMPARE(after<Refused>(
                     Unlocking{fileFor(true), test::passphrase()}, event::Failed{Refusal::NotUnderstood})
                     .refusal,
            Refusal::NotUnderstood);
    }

    void withoutAKeyThereIsNothingToTryAgain()
    {
        const event::KeyFailed missing{{vault::VaultErrorKind::NotFound, {}}};
        QCOMPARE(after<Refused>(FetchingKey{fileFor(false)}, missing).refusal, Refusal::NoOwnKey);
    }

    void whatExpiresBeforeThePassphraseComesStaysClosed()
    {
        const State unlocking = Unlocking{fileFor(true), test::passphrase()};
        const event::Unlocked late{test::handoverSample(), test::label().expires};
        QCOMPARE(after<Refused>(unlocking, late).refusal, Refusal::Expired);
    }
};

BTA_TEST(TestOpening)
#include "tst_opening.moc"
