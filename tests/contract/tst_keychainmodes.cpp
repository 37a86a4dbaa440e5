// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, which decides what state the real keyring is in.

#include "contract/keyring.h"
#include "contract/vaultcontract.h"
#include "core/clock.h"
#include "support/await.h"
#include "vault/keychainvault.h"
#include "vault/longvault.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstring>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

namespace {

std::unique_ptr<Vault> openKeychain()
{
    // As the program has it.
    static const SystemClock clock;
    return std::make_unique<LongVault>(std::make_unique<KeychainVault>(clock));
}

VaultKey keyFor(const char *id)
{
    return KeySpace(QString(), false)
        .key(SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"), QLatin1String(id));
}

VaultKey seededKey()
{
    return keyFor("seeded");
}

Secret secretOf(const char *text)
{
    return Secret::take(QByteArray(text));
}

template <class T>
VaultErrorKind errorOf(const std::optional<Result<T, VaultError>> &outcome)
{
    if (!outcome)
        qFatal("The call did not settle");
    if (outcome->has_value())
        qFatal("The call succeeded");
    return outcome->error().kind;
}

template <class T>
bool succeeded(const std::optional<Result<T, VaultError>> &outcome)
{
    if (outcome && !outcome->has_value())
        qWarning("%s", qPrintable(outcome->error().detail));
    return outcome && outcome->has_value();
}

bool keeps(Vault &vault, const VaultKey &key, const char *text)
{
    const auto read = await(vault.read(key, {}));
    return read && read->has_value() && **read == secretOf(text);
}

} // namespace

class UnlockedKeychain final : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> openVault() override { return openKeychain(); }

private Q_SLOTS:
    void isPersistent() { QVERIFY(openKeychain()->isPersistent()); }
    void lockedWhileRunningIsNotAbsent();
    void keepsWhatIsLongerThanAnEntry();
};

void UnlockedKeychain::lockedWhileRunningIsNotAbsent()
{
    const auto vault = openKeychain();
    const VaultKey key = keyFor("locked-later");
    QVERIFY(await(vault->write(key, secretOf("token"), {}))->has_value());
    QVERIFY(Keyring::lock());
    QCOMPARE(await(vault->presence(key, {}))->value(), Presence::Locked);
    QCOMPARE(errorOf(await(vault->read(key, {}))), VaultErrorKind::Locked);
    QVERIFY(Keyring::unlock());
    QVERIFY(keeps(*vault, key, "token"));
}

/// As long as a key file of Google, in entries that Windows would take, too.
void UnlockedKeychain::keepsWhatIsLongerThanAnEntry()
{
    const VaultKey key
        = KeySpace(QString(), false)
              .key(SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"), QStringLiteral("long"));
    const Secret key1 = Secret::take(QByteArray(3300, 'a'));
    const Secret key2 = Secret::take(QByteArray(5000, 'b'));
    QVERIFY(succeeded(await(openKeychain()->write(key, key1, {}))));
    QVERIFY(**await(openKeychain()->read(key, {})) == key1);
    QVERIFY(succeeded(await(openKeychain()->write(key, key2, {}))));
    const auto vault = openKeychain();
    QVERIFY(**await(vault->read(key, {})) == key2);
    QVERIFY(Keyring::lock());
    QCOMPARE(errorOf(await(vault->read(key, {}))), VaultErrorKind::Locked);
    QVERIFY(Keyring::unlock());
    QVERIFY(succeeded(await(vault->remove(key, {}))));
    QCOMPARE(errorOf(await(openKeychain()->read(key, {}))), VaultErrorKind::NotFound);
    QCOMPARE(await(vault->presence(key, {}))->value(), Presence::Absent);
}

class LockedKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsLocked();
    void whatIsNotThereIsAbsent();
    void writingSaysLocked();
    void removalIsNotClaimed();
};

void LockedKeychain::whatIsThereIsLocked()
{
    const auto vault = openKeychain();
    QCOMPARE(await(vault->presence(seededKey(), {}))->value(), Presence::Locked);
    QCOMPARE(errorOf(await(vault->read(seededKey(), {}))), VaultErrorKind::Locked);
}

void LockedKeychain::whatIsNotThereIsAbsent()
{
    const auto vault = openKeychain();
    QCOMPARE(await(vault->presence(keyFor("never-there"), {}))->value(), Presence::Absent);
    QCOMPARE(errorOf(await(vault->read(keyFor("never-there"), {}))), VaultErrorKind::NotFound);
    QVERIFY(await(vault->remove(keyFor("never-there"), {}))->has_value());
}

void LockedKeychain::writingSaysLocked()
{
    const auto vault = openKeychain();
    QCOMPARE(errorOf(await(vault->write(keyFor("new"), secretOf("token"), {}))), VaultErrorKind::Locked);
    QCOMPARE(errorOf(await(vault->write(seededKey(), secretOf("other"), {}))), VaultErrorKind::Locked);
}

void LockedKeychain::removalIsNotClaimed()
{
    const auto vault = openKeychain();
    QCOMPARE(errorOf(await(vault->remove(seededKey(), {}))), VaultErrorKind::Locked);
    QVERIFY(Keyring::unlock());
    QCOMPARE(await(vault->presence(seededKey(), {}))->value(), Presence::Present);
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    QVERIFY(await(vault->remove(seededKey(), {}))->has_value());
    QCOMPARE(errorOf(await(vault->read(seededKey(), {}))), VaultErrorKind::NotFound);
}

class FreshKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereYet();
    void refusingANewKeyringIsDenied();
};

void FreshKeychain::nothingIsThereYet()
{
    const auto vault = openKeychain();
    QCOMPARE(await(vault->presence(keyFor("x"), {}))->value(), Presence::Absent);
    QCOMPARE(errorOf(await(vault->read(keyFor("x"), {}))), VaultErrorKind::NotFound);
    QVERIFY(await(vault->remove(keyFor("x"), {}))->has_value());
}

void FreshKeychain::refusingANewKeyringIsDenied()
{
    const auto vault = openKeychain();
    const auto write = await(vault->write(keyFor("x"), secretOf("token"), {}));
    QCOMPARE(errorOf(write), VaultErrorKind::Denied);
    QVERIFY2(write->error().detail.contains(QLatin1String("No keyring was created")),
        qPrintable(write->error().detail));
    QCOMPARE(await(vault->presence(keyFor("x"), {}))->value(), Presence::Absent);
}

/// No Secret Service, no bus, or no way for libsecret to answer.
class NoKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysSo();
    void nothingIsWrittenElsewhere();
};

void NoKeychain::everyCallSaysSo()
{
    const auto vault = openKeychain();
    QCOMPARE(errorOf(await(vault->write(keyFor("x"), secretOf("token"), {}))), VaultErrorKind::NoService);
    QCOMPARE(errorOf(await(vault->read(keyFor("x"), {}))), VaultErrorKind::NoService);
    QCOMPARE(errorOf(await(vault->remove(keyFor("x"), {}))), VaultErrorKind::NoService);
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        QCOMPARE(errorOf(await(vault->presence(keyFor("x"), {}))), VaultErrorKind::NoService);
}

void NoKeychain::nothingIsWrittenElsewhere()
{
    const QString needle = QStringLiteral("sentinel-4711");
    const auto vault = openKeychain();
    QCOMPARE(errorOf(await(vault->write(keyFor("x"), Secret::take(QString(needle)), {}))),
        VaultErrorKind::NoService);
    QProcess grep;
    const QString base64 = QString::fromLatin1(needle.toUtf8().toBase64().chopped(4));
    grep.start(QStringLiteral("grep"),
        {QStringLiteral("-rqa"), QStringLiteral("-e"), needle, QStringLiteral("-e"), base64,
            qEnvironmentVariable("HOME")});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.exitCode(), 1);
}

/// The service is there and says nothing, as with a dialog that nobody answers.
class MuteKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitingCanBeStopped();
    void callsBehindAnAbandonedOneCanBeStopped();
    void presenceIsUnknownInTime();
    void destroyedWhileAbandoned();
};

void MuteKeychain::init()
{
    // Once before, so that the connection of libsecret exists.
    const auto vault = openKeychain();
    QVERIFY(await(vault->write(keyFor("mute"), secretOf("before"), {}))->has_value());
    QVERIFY(Keyring::pause());
}

void MuteKeychain::cleanup()
{
    QVERIFY(Keyring::resume());
}

void MuteKeychain::waitingCanBeStopped()
{
    const auto vault = openKeychain();
    std::stop_source stop;
    const auto write = vault->write(keyFor("mute"), secretOf("after"), stop.get_token());
    QVERIFY(!await(write, std::chrono::milliseconds(500)));
    QVERIFY(!write.isFinished());

    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(await(write)), VaultErrorKind::StoppedWaiting);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));

    // What was abandoned is still under way, and is found afterwards.
    const auto read = vault->read(keyFor("mute"), {});
    QVERIFY(!await(read, std::chrono::milliseconds(200)));
    QVERIFY(Keyring::resume());
    const auto found = await(read);
    QVERIFY(found && found->has_value());
    QVERIFY(**found == secretOf("after"));
    QVERIFY(await(vault->write(keyFor("mute"), secretOf("third"), {}))->has_value());
    QVERIFY(keeps(*vault, keyFor("mute"), "third"));
}

void MuteKeychain::callsBehindAnAbandonedOneCanBeStopped()
{
    const auto vault = openKeychain();
    std::stop_source first;
    std::stop_source second;
    const auto read = vault->read(keyFor("mute"), first.get_token());
    const auto remove = vault->remove(keyFor("mute"), second.get_token());
    QVERIFY(!await(read, std::chrono::milliseconds(200)));
    first.request_stop();
    QCOMPARE(errorOf(await(read)), VaultErrorKind::StoppedWaiting);
    second.request_stop();
    QCOMPARE(errorOf(await(remove)), VaultErrorKind::StoppedWaiting);
    QVERIFY(Keyring::resume());
    // The removal had not begun, so it never happens.
    QVERIFY(keeps(*vault, keyFor("mute"), "before"));
}

void MuteKeychain::presenceIsUnknownInTime()
{
    const auto vault = openKeychain();
    QCOMPARE(await(vault->presence(keyFor("mute"), {}))->value(), Presence::Unknown);
    QVERIFY(Keyring::resume());
    QCOMPARE(await(vault->presence(keyFor("mute"), {}))->value(), Presence::Present);
}

void MuteKeychain::destroyedWhileAbandoned()
{
    std::stop_source stop;
    auto vault = openKeychain();
    const auto abandoned = vault->write(keyFor("mute"), secretOf("late"), stop.get_token());
    QVERIFY(!await(abandoned, std::chrono::milliseconds(200)));
    stop.request_stop();
    QCOMPARE(errorOf(await(abandoned)), VaultErrorKind::StoppedWaiting);
    const auto behind = vault->read(keyFor("mute"), {});
    vault.reset();
    QVERIFY(behind.isFinished());
    QVERIFY(behind.isCanceled());

    vault = openKeychain();
    const auto next = vault->read(keyFor("mute"), {});
    QVERIFY(!await(next, std::chrono::milliseconds(200)));
    QVERIFY(Keyring::resume());
    const auto found = await(next);
    QVERIFY(found && found->has_value());
    QVERIFY(**found == secretOf("late"));
}

/// The service is killed and started again while the program runs.
class RestartedKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingWorksAfterwards_data();
    void everythingWorksAfterwards();
    void whatWasUnderWaySettles();
    void lockedAfterwardsIsLocked();
    void goneAndBackAgain();
};

void RestartedKeychain::init()
{
    // The last test may have left it locked, or gone.
    static_cast<void>(Keyring::crash());
    QVERIFY(Keyring::start(Keyring::Login::Unlocked));
    const auto vault = openKeychain();
    QVERIFY(await(vault->write(seededKey(), secretOf("seeded secret"), {}))->has_value());
}

void RestartedKeychain::everythingWorksAfterwards_data()
{
    QTest::addColumn<QString>("first");
    for (const char *first : {"read", "write", "remove"})
        QTest::newRow(first) << first;
}

void RestartedKeychain::everythingWorksAfterwards()
{
    QFETCH(QString, first);
    // Used before, so that a connection to the first service exists.
    const auto vault = openKeychain();
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    QVERIFY(Keyring::crash());
    QVERIFY(Keyring::start(Keyring::Login::Unlocked));
    // Whatever comes first has to notice.
    if (first == QLatin1String("read")) {
        QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    } else if (first == QLatin1String("write")) {
        const auto written = await(vault->write(keyFor("after"), secretOf("new"), {}));
        QVERIFY(succeeded(written));
    } else {
        const auto removed = await(vault->remove(seededKey(), {}));
        QVERIFY(succeeded(removed));
        QCOMPARE(errorOf(await(vault->read(seededKey(), {}))), VaultErrorKind::NotFound);
    }
    QVERIFY(await(vault->write(seededKey(), secretOf("another"), {}))->has_value());
    QVERIFY(keeps(*vault, seededKey(), "another"));
    QVERIFY(await(vault->remove(seededKey(), {}))->has_value());
    QCOMPARE(await(vault->presence(seededKey(), {}))->value(), Presence::Absent);
}

void RestartedKeychain::whatWasUnderWaySettles()
{
    const auto vault = openKeychain();
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    QVERIFY(Keyring::pause());
    const auto write = vault->write(keyFor("under-way"), secretOf("token"), {});
    QVERIFY(!await(write, std::chrono::milliseconds(200)));
    QVERIFY(Keyring::crash());
    QVERIFY(Keyring::start(Keyring::Login::Unlocked));
    const auto written = await(write);
    QVERIFY(succeeded(written));
    QVERIFY(keeps(*vault, keyFor("under-way"), "token"));
}

void RestartedKeychain::lockedAfterwardsIsLocked()
{
    const auto vault = openKeychain();
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    QVERIFY(Keyring::crash());
    QVERIFY(Keyring::start(Keyring::Login::Locked));
    QCOMPARE(errorOf(await(vault->read(seededKey(), {}))), VaultErrorKind::Locked);
    QCOMPARE(errorOf(await(vault->write(keyFor("x"), secretOf("token"), {}))), VaultErrorKind::Locked);
    QCOMPARE(errorOf(await(vault->remove(seededKey(), {}))), VaultErrorKind::Locked);
    QCOMPARE(await(vault->presence(seededKey(), {}))->value(), Presence::Locked);
    QVERIFY(Keyring::unlock());
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
}

void RestartedKeychain::goneAndBackAgain()
{
    const auto vault = openKeychain();
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
    QVERIFY(Keyring::crash());
    QCOMPARE(errorOf(await(vault->read(seededKey(), {}))), VaultErrorKind::NoService);
    QCOMPARE(errorOf(await(vault->write(keyFor("x"), secretOf("token"), {}))), VaultErrorKind::NoService);
    QVERIFY(Keyring::start(Keyring::Login::Unlocked));
    QVERIFY(await(vault->write(keyFor("x"), secretOf("token"), {}))->has_value());
    QVERIFY(keeps(*vault, seededKey(), "seeded secret"));
}

namespace {

int seed()
{
    const auto written = await(openKeychain()->write(seededKey(), secretOf("seeded secret"), {}));
    return written && written->has_value() ? 0 : 1;
}

std::unique_ptr<QObject> testsFor(const QString &mode)
{
    if (mode == QLatin1String("unlocked"))
        return std::make_unique<UnlockedKeychain>();
    if (mode == QLatin1String("restarted"))
        return std::make_unique<RestartedKeychain>();
    if (mode == QLatin1String("mute"))
        return std::make_unique<MuteKeychain>();
    if (mode == QLatin1String("locked"))
        return std::make_unique<LockedKeychain>();
    if (mode == QLatin1String("fresh"))
        return std::make_unique<FreshKeychain>();
    return std::make_unique<NoKeychain>();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--seed") == 0)
        return seed();
    const QString mode = Keyring::mode();
    if (mode.isEmpty())
        qFatal("Run this through tests/support/keyring-session.sh: it would change your own keychain.");
    const bool withoutGlib = qEnvironmentVariableIsSet("QT_NO_GLIB");
    const auto tests = testsFor(withoutGlib ? QString() : mode);
    const int result = QTest::qExec(tests.get(), argc, argv);
    // The last one that was started here is nobody else's.
    if (mode == QLatin1String("restarted"))
        static_cast<void>(Keyring::crash());
    return result;
}

#include "tst_keychainmodes.moc"
