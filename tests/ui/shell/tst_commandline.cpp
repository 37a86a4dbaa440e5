// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker::ui;
using Kind = CommandLineErrorKind;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void startsPlainlyWithoutOptions();
    void keepsLoopbackHttpAndRefusesOtherAddresses_data();
    void keepsLoopbackHttpAndRefusesOtherAddresses();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesSecretsWithoutRepeatingThem_data();
    void refusesSecretsWithoutRepeatingThem();
    void knowsWhatNeedsNoScreen();
    void explainsEveryOption();
};

namespace {

QStringList started(const QStringList &options)
{
    return QStringList{QStringLiteral("/usr/bin/broker-token-assistant")} + options;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

void TestCommandLine::readsEveryOption()
{
    const auto options = parseCommandLine(started({QStringLiteral("--practice"), QStringLiteral("--api-url"),
        QStringLiteral("https://api.example.com/"), QStringLiteral("--profile=work_2")}));
    QVERIFY(options.has_value());
    QVERIFY(options->practice);
    QCOMPARE(options->apiUrl->toString(), QStringLiteral("https://api.example.com"));
    QCOMPARE(options->profile, QStringLiteral("work_2"));
    QVERIFY(!options->showHelp);
    QVERIFY(!options->showVersion);
    QVERIFY(!options->quit);
    QVERIFY(parseCommandLine(started({QStringLiteral("--quit")}))->quit);
    QCOMPARE(options->goal, StartGoal::Window);
    QCOMPARE(parseCommandLine(started({QStringLiteral("--set-up")}))->goal, StartGoal::SetUp);
    QCOMPARE(parseCommandLine(started({QStringLiteral("--due")}))->goal, StartGoal::Due);
    QVERIFY(parseCommandLine(started({QStringLiteral("-v")}))->showVersion);
    QVERIFY(parseCommandLine(started({QStringLiteral("-h")}))->showHelp);
}

void TestCommandLine::startsPlainlyWithoutOptions()
{
    for (const QStringList &arguments : {QStringList(), started({})}) {
        const auto options = parseCommandLine(arguments);
        QVERIFY(options.has_value());
        QVERIFY(!options->practice);
        QVERIFY(!options->apiUrl);
        QVERIFY(options->profile.isEmpty());
    }
}

void TestCommandLine::keepsLoopbackHttpAndRefusesOtherAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << "https://api.eu.snyk.io" << true;
    QTest::newRow("no scheme") << "api.example.com" << true;
    QTest::newRow("this computer") << "http://127.0.0.1:8080" << true;
    QTest::newRow("http elsewhere") << "http://api.example.com" << false;
    QTest::newRow("user name") << "https://ada:pw@api.example.com" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("empty") << "" << false;
}

void TestCommandLine::keepsLoopbackHttpAndRefusesOtherAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, accepted);
    const auto options = parseCommandLine(started({QStringLiteral("--api-url"), address}));
    QCOMPARE(options.has_value(), accepted);
    if (accepted)
        return;
    QCOMPARE(options.error().kind, Kind::UnsafeApiUrl);
    const QString text = commandLineErrorText(options.error());
    QVERIFY(text.contains(QLatin1String("--api-url")));
    QVERIFY(address.isEmpty() || !text.contains(address));
}

void TestCommandLine::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unknown") << words("--frobnicate") << Kind::UnknownOption;
    QTest::newRow("unknown with value") << words("--password=hunter2hunter2") << Kind::UnknownOption;
    QTest::newRow("unlike an option") << words("--Hunter2Hunter2") << Kind::NotUnderstood;
    QTest::newRow("no value") << words("--profile") << Kind::NotUnderstood;
    QTest::newRow("too much value") << words("--practice=yes") << Kind::NotUnderstood;
    QTest::newRow("positional") << words("hunter2hunter2") << Kind::NotUnderstood;
    QTest::newRow("profile path") << words("--profile|../other") << Kind::BadProfileName;
    QTest::newRow("profile empty") << words("--profile=") << Kind::BadProfileName;
    QTest::newRow("profile too long")
        << words("--profile|aaaaaaaaaabbbbbbbbbbccccccccccddddddddddX") << Kind::BadProfileName;
}

void TestCommandLine::refusesWhatIsWrong()
{
    QFETCH(QStringList, options);
    QFETCH(Kind, kind);
    const auto parsed = parseCommandLine(started(options));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, kind);
    const QString text = commandLineErrorText(parsed.error());
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains(QLatin1String("unter2")));
}

void TestCommandLine::refusesSecretsWithoutRepeatingThem_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("secret");
    const QString uuid = QStringLiteral("1f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f5");
    QTest::newRow("alone") << QString() << uuid;
    QTest::newRow("upper case") << QString() << uuid.toUpper();
    QTest::newRow("dashes before") << QStringLiteral("--") << uuid;
    QTest::newRow("option's value") << QStringLiteral("--token=") << uuid;
    QTest::newRow("as profile") << QStringLiteral("--profile=") << uuid;
    QTest::newRow("in an address") << QStringLiteral("--api-url=https://api.example.com/?token=") << uuid;
    QTest::newRow("as a user name") << QStringLiteral("--api-url=https://") << uuid;
    QTest::newRow("quoted") << QStringLiteral("--token=\"") << uuid;
    QTest::newRow("personal token") << QString() << QStringLiteral("snyk_uat.1a2b3c4d.abcdefgh.ijklmnop");
    QTest::newRow("service token") << QStringLiteral("-t=")
                                   << QStringLiteral("snyk_sat.1a2b3c4d.abcdefgh.ijkl");
    QTest::newRow("GitHub") << QString() << QStringLiteral("ghp_abcdefghijklmnopqrstuvwxyz0123456789");
    QTest::newRow("GitLab") << QString() << QStringLiteral("glpat-abcdefghijklmnopqrst");
}

void TestCommandLine::refusesSecretsWithoutRepeatingThem()
{
    QFETCH(QString, before);
    QFETCH(QString, secret);
    const auto parsed = parseCommandLine(started({QStringLiteral("--practice"), before + secret}));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Kind::LooksLikeSecret);
    QVERIFY(parsed.error().optionName.isEmpty());
    QVERIFY(!commandLineErrorText(parsed.error()).contains(secret.left(8)));
}

void TestCommandLine::knowsWhatNeedsNoScreen()
{
    QVERIFY(needsNoScreen(started({QStringLiteral("--help")})));
    QVERIFY(needsNoScreen(started({QStringLiteral("--version")})));
    QVERIFY(needsNoScreen(started({QStringLiteral("--quit")})));
    QVERIFY(!needsNoScreen(started({})));
    QVERIFY(!needsNoScreen(started({QStringLiteral("--practice")})));
    QVERIFY(!needsNoScreen(started({QStringLiteral("--nonsense")})));
}

void TestCommandLine::explainsEveryOption()
{
    const QString help = commandLineHelp();
    for (const char *option :
        {"--practice", "--api-url", "--profile", "--set-up", "--due", "--quit", "--version", "--help"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

BTA_TEST(TestCommandLine)
#include "tst_commandline.moc"
