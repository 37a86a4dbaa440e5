// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The probe against Secret Services that behave otherwise than gnome-keyring. Runs on the bus of
// tests/support/keyring-session.sh, mode "none".

#include "vault/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace broker;
using namespace broker::vault;

namespace {

enum class Manner { Answers, Refuses, TalksNonsense, IsMute };

QVariant pathList(int count)
{
    QList<QDBusObjectPath> paths;
    for (int i = 0; i < count; ++i)
        paths.append(QDBusObjectPath(QStringLiteral("/item/%1").arg(i)));
    return QVariant::fromValue(paths);
}

/// Just enough of a Secret Service.
class OtherService final : public QDBusVirtualObject
{
public:
    Manner manner = Manner::Answers;
    int unlockedItems = 0;
    int lockedItems = 0;
    bool hasCollection = true;
    bool isLocked = false;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (manner == Manner::IsMute)
            return true;
        if (manner == Manner::Refuses)
            return connection.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
        if (manner == Manner::TalksNonsense)
            return connection.send(message.createReply(QStringLiteral("what?")));
        if (message.member() == QLatin1String("SearchItems"))
            return connection.send(message.createReply({pathList(unlockedItems), pathList(lockedItems)}));
        if (message.member() == QLatin1String("ReadAlias")) {
            const QString path = hasCollection ? QStringLiteral("/collection") : QStringLiteral("/");
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        }
        if (message.member() == QLatin1String("Get"))
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(isLocked))));
        return false;
    }
};

constexpr std::chrono::milliseconds patience{300};

/// What came of a question: the value, or minus one less the failure.
template <class T>
int codeOf(const Result<T, ProbeError> &result)
{
    return result ? static_cast<int>(*result) : -1 - static_cast<int>(result.error().failure);
}

int code(ItemState state)
{
    return static_cast<int>(state);
}

int code(ProbeFailure failure)
{
    return -1 - static_cast<int>(failure);
}

constexpr int unanswered = 1000;

QProcessEnvironment desktop(const char *variable, const char *value)
{
    QProcessEnvironment environment;
    if (*variable)
        environment.insert(QLatin1String(variable), QLatin1String(value));
    return environment;
}

int findIn(const QProcessEnvironment &environment)
{
    SecretService probe(environment, patience);
    int answer = unanswered;
    probe.findItem(QStringLiteral("key"), [&answer](const auto &found) { answer = codeOf(found); });
    if (!QTest::qWaitFor([&answer] { return answer != unanswered; }))
        return unanswered;
    return answer;
}

} // namespace

class TestSecretService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void kwalletIsSuspectedOnKde_data();
    void kwalletIsSuspectedOnKde();
    void searchIsUnderstood_data();
    void searchIsUnderstood();
    void hiddenItemsAreNotAbsent();
    void misbehaviourIsToldApart_data();
    void misbehaviourIsToldApart();
    void nobodyThere();
    void destroyedProbeAnswersNobody();

private:
    [[nodiscard]] bool serve()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/"), &m_service, QDBusConnection::SubPath)
            && m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }

    OtherService m_service;
    QDBusConnection m_bus
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
};

void TestSecretService::cleanup()
{
    m_bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    m_bus.unregisterService(QStringLiteral("org.gnome.keyring"));
    m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    m_service.manner = Manner::Answers;
    m_service.unlockedItems = 0;
    m_service.lockedItems = 0;
    m_service.hasCollection = true;
    m_service.isLocked = false;
}

void TestSecretService::kwalletIsSuspectedOnKde_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing set") << ""
                                 << "" << false;
    QTest::newRow("GNOME") << "XDG_CURRENT_DESKTOP"
                           << "ubuntu:GNOME" << false;
    QTest::newRow("KDE") << "XDG_CURRENT_DESKTOP"
                         << "KDE" << true;
    QTest::newRow("KDE of a distribution") << "XDG_CURRENT_DESKTOP"
                                           << "neon:KDE" << true;
    QTest::newRow("plasma session") << "DESKTOP_SESSION"
                                    << "plasmawayland" << true;
    QTest::newRow("old KDE") << "KDE_FULL_SESSION"
                             << "true" << true;
    QTest::newRow("chosen KWallet") << "QTKEYCHAIN_BACKEND"
                                    << "kwallet6" << true;
    QTest::newRow("chosen libsecret") << "QTKEYCHAIN_BACKEND"
                                      << "libsecret" << false;
}

void TestSecretService::kwalletIsSuspectedOnKde()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(bool, expected);
    QCOMPARE(mayUseKWallet(desktop(variable.toLatin1().constData(), value.toLatin1().constData())), expected);
}

void TestSecretService::searchIsUnderstood_data()
{
    QTest::addColumn<int>("unlocked");
    QTest::addColumn<int>("locked");
    QTest::addColumn<bool>("hasCollection");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("expectedOnKde");
    QTest::newRow("nothing") << 0 << 0 << true << code(ItemState::Absent) << code(ProbeFailure::Unsupported);
    QTest::newRow("no keyring") << 0 << 0 << false << code(ItemState::Absent)
                                << code(ProbeFailure::Unsupported);
    QTest::newRow("unlocked") << 1 << 0 << true << code(ItemState::Unlocked) << code(ItemState::Unlocked);
    QTest::newRow("locked") << 0 << 2 << true << code(ItemState::Locked) << code(ItemState::Locked);
    QTest::newRow("both") << 1 << 1 << true << code(ItemState::Unlocked) << code(ItemState::Unlocked);
}

void TestSecretService::searchIsUnderstood()
{
    QFETCH(bool, hasCollection);
    QFETCH(int, unlocked);
    QFETCH(int, locked);
    m_service.unlockedItems = unlocked;
    m_service.lockedItems = locked;
    m_service.hasCollection = hasCollection;
    QVERIFY(serve());
    QTEST(findIn(desktop("", "")), "expected");
    QTEST(findIn(desktop("XDG_CURRENT_DESKTOP", "KDE")), "expectedOnKde");
}

void TestSecretService::hiddenItemsAreNotAbsent()
{
    m_service.isLocked = true;
    QVERIFY(serve());
    QCOMPARE(findIn(desktop("", "")), code(ItemState::Locked));
    // gnome-keyring would have listed it.
    QVERIFY(m_bus.registerService(QStringLiteral("org.gnome.keyring")));
    QCOMPARE(findIn(desktop("", "")), code(ItemState::Absent));
}

void TestSecretService::misbehaviourIsToldApart_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("expected");
    QTest::newRow("refuses") << Manner::Refuses << code(ProbeFailure::Refused);
    QTest::newRow("talks nonsense") << Manner::TalksNonsense << code(ProbeFailure::Refused);
    QTest::newRow("is mute") << Manner::IsMute << code(ProbeFailure::NoAnswer);
}

void TestSecretService::misbehaviourIsToldApart()
{
    QFETCH(Manner, manner);
    m_service.manner = manner;
    QVERIFY(serve());
    QTEST(findIn(desktop("", "")), "expected");
}

void TestSecretService::nobodyThere()
{
    QCOMPARE(findIn(desktop("", "")), code(ProbeFailure::NoService));
    QCOMPARE(findIn(desktop("KDE_FULL_SESSION", "true")), code(ProbeFailure::Unsupported));
}

void TestSecretService::destroyedProbeAnswersNobody()
{
    m_service.manner = Manner::IsMute;
    QVERIFY(serve());
    bool answered = false;
    auto probe = std::make_unique<SecretService>(QProcessEnvironment(), patience);
    probe->findItem(QStringLiteral("key"), [&answered](const auto &) { answered = true; });
    probe.reset();
    // Another one, asked later, has its answer: the first would have come by then.
    QCOMPARE(findIn(desktop("", "")), code(ProbeFailure::NoAnswer));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
