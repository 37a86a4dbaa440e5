// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"

#include "audit/auditreader.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

/// The password as each file has to have it, worked out here and not by the code that writes it.
QString lineOf(Carrier carrier, const QString &password)
{
    const auto escaped = [&password](QChar c, const char *with) {
        return QString(password).replace(c, QString::fromLatin1(with));
    };
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return QStringLiteral("\nBITBUCKET_PASSWORD=%1\n").arg(password);
    case Carrier::Compose:
        return QStringLiteral("\n      BITBUCKET_PASSWORD: \"%1\"\n").arg(escaped(u'"', "\\\""));
    case Carrier::Kubernetes:
        return QStringLiteral("\n  BITBUCKET_PASSWORD: %1\n")
            .arg(QString::fromLatin1(password.toUtf8().toBase64()));
    case Carrier::Helm:
        return QStringLiteral("\nbitbucketPassword: \"%1\"\n").arg(escaped(u'"', "\\\""));
    case Carrier::NpmDotEnv:
        return (password.contains(u'\'') ? QStringLiteral("\nBITBUCKET_PASSWORD=`%1`\n")
                                         : QStringLiteral("\nBITBUCKET_PASSWORD='%1'\n"))
            .arg(password);
    case Carrier::DockerShell:
        return QStringLiteral("\nBITBUCKET_PASSWORD='%1'\n").arg(escaped(u'\'', "'\\''"));
    case Carrier::DockerPowerShell:
        break;
    }
    return QStringLiteral("\n    BITBUCKET_PASSWORD = '%1'\n").arg(escaped(u'\'', "''"));
}

void addRows()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QString>("password");
    for (const Carrier carrier : clientconfig::carriers()) {
        for (const char *password : {"two words here", "\"Pa ss'", " leading and trailing "})
            QTest::addRow("%d %s", static_cast<int>(carrier), password)
                << static_cast<int>(carrier) << QString::fromLatin1(password);
    }
}

/// The whole configuration, as the user gets it.
QString copied(const ClientFixture &f)
{
    QGuiApplication::clipboard()->clear();
    f.find<QPushButton>("copyConfigButton")->click();
    const bool isThere
        = QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, 5000);
    return isThere ? QGuiApplication::clipboard()->text() : QString();
}

} // namespace

/// From the keys that are pressed to the bytes that are written: what somebody enters as a secret is what
/// the client gets.
class TestClientSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAPasswordIsKept()
    {
        ClientFixture f(QStringLiteral("jira"));
        keepCredential(f, credentials::service::jira, credentials::kind::jiraPassword,
            QStringLiteral("https://jira.example.com"));
        QVERIFY(f.show());
        f.chooseVariant(QStringLiteral("jira"));
        const auto *help = f.inRow<QLabel>(field::jiraPassword, "fieldHelp");
        const auto *edit = f.inRow<QLineEdit>(field::jiraPassword, "secretEdit");
        // As long as the field is empty it is told where it is to be had, and so is what is missing.
        QVERIFY2(
            help->text().contains(QLatin1String("Fill in the kept credential")), qPrintable(help->text()));
        const auto *unfinished = f.find<QLabel>("unfinishedNote");
        QVERIFY2(unfinished->text().contains(QLatin1String("Fill in the kept credential")),
            qPrintable(unfinished->text()));
        auto *use = f.find<QPushButton>("useKeptButton");
        QVERIFY(use->hasFocus());
        use->click();
        QTRY_VERIFY(!edit->text().isEmpty());
        // And then to the way on, not to whatever comes next.
        QCOMPARE(f.dialog->focusWidget(), f.find<QPushButton>("saveConfigButton"));
        QVERIFY2(!help->text().contains(QLatin1String("does not keep it")), qPrintable(help->text()));
        QVERIFY2(help->text().contains(QLatin1String("credential")), qPrintable(help->text()));
        QCOMPARE(edit->accessibleDescription(), help->text());
        // What is typed instead is not kept.
        f.enter(field::jiraPassword, QStringLiteral("other"));
        QVERIFY2(help->text().contains(QLatin1String("does not keep it")), qPrintable(help->text()));
    }

    void typed_data() { addRows(); }
    void typed();
    void pasted_data() { addRows(); }
    void pasted();
    void filledIn_data() { addRows(); }
    void filledIn();
    void inAnAddress();
    void aUserName();
    void aLoginInAnAddress_data();
    void aLoginInAnAddress();
};

void TestClientSecrets::typed()
{
    QFETCH(const int, carrier);
    QFETCH(const QString, password);
    ClientFixture f(QStringLiteral("bitbucket-server"));
    QVERIFY(f.show());
    f.chooseVariant(QStringLiteral("bitbucket-server"));
    f.fill();
    f.enter(field::bitbucketPassword, password);
    f.choose(static_cast<Carrier>(carrier));
    QVERIFY2(copied(f).contains(lineOf(static_cast<Carrier>(carrier), password)), qPrintable(copied(f)));
}

void TestClientSecrets::pasted()
{
    QFETCH(const int, carrier);
    QFETCH(const QString, password);
    ClientFixture f(QStringLiteral("bitbucket-server"));
    QVERIFY(f.show());
    f.chooseVariant(QStringLiteral("bitbucket-server"));
    f.fill();
    QGuiApplication::clipboard()->setText(password);
    f.inRow<QAbstractButton>(field::bitbucketPassword, "pasteSecretButton")->click();
    f.choose(static_cast<Carrier>(carrier));
    QVERIFY2(copied(f).contains(lineOf(static_cast<Carrier>(carrier), password)), qPrintable(copied(f)));
}

void TestClientSecrets::filledIn()
{
    QFETCH(const int, carrier);
    QFETCH(const QString, password);
    ClientFixture f(QStringLiteral("bitbucket-server"));
    keepCredential(f, credentials::service::bitbucketServer, credentials::kind::bitbucketPassword,
        QStringLiteral("https://bitbucket.example.com"), password);
    QVERIFY(f.show());
    f.find<QPushButton>("useKeptButton")->click();
    f.choose(static_cast<Carrier>(carrier));
    QTRY_VERIFY(f.find<QPushButton>("copyConfigButton")->isEnabled());
    // Every use of a secret is noted.
    const QList<audit::Entry> noted = f.space.audit.reader().next(100);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.constFirst().action, audit::Action::SecretRevealed);
    const auto kept = f.space.records.currentCredentialFor(f.record.target);
    QVERIFY(noted.constFirst().fingerprint == kept->fingerprint);
    QVERIFY2(copied(f).contains(lineOf(static_cast<Carrier>(carrier), password)), qPrintable(copied(f)));
}

void TestClientSecrets::inAnAddress()
{
    ClientFixture f(QStringLiteral("artifactory"));
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::artifactoryAddress, QStringLiteral("art.example.com/artifactory"));
    f.enter(field::artifactoryUsername, QStringLiteral("svc"));
    f.enter(field::artifactoryPassword, QStringLiteral("\"Pa ss'"));
    f.enter(field::httpsProxy, QStringLiteral("http://proxy.example.com:3128"));
    f.enter(field::proxyUsername, QStringLiteral("CORP\\svc"));
    f.enter(field::proxyPassword, QStringLiteral(" two words "));
    f.choose(Carrier::DockerEnvFile);
    const QString text = copied(f);
    QVERIFY(text.contains(QStringLiteral("=svc:%22Pa%20ss%27@art.example.com/artifactory\n")
                              .prepend(QStringLiteral("\nARTIFACTORY_URL"))));
    QVERIFY(text.contains(QStringLiteral("=http://CORP%5Csvc:%20two%20words%20@proxy.example.com:3128\n")
                              .prepend(QStringLiteral("\nHTTPS_PROXY"))));
}

/// Kept when it is meant, and gone with one click when it is not.
void TestClientSecrets::aUserName()
{
    ClientFixture f(QStringLiteral("bitbucket-server"));
    QVERIFY(f.show());
    f.chooseVariant(QStringLiteral("bitbucket-server"));
    f.fill();
    f.enter(field::bitbucketPassword, QStringLiteral("pw"));
    f.enter(field::bitbucketUsername, QStringLiteral(" svc broker "));
    f.choose(Carrier::DockerEnvFile);
    QVERIFY(copied(f).contains(QStringLiteral("\nBITBUCKET_USERNAME= svc broker \n")));
    auto *use = f.inRow<QPushButton>(field::bitbucketUsername, "useSuggestionButton");
    QVERIFY(use->isVisible());
    use->click();
    QVERIFY(copied(f).contains(QStringLiteral("\nBITBUCKET_USERNAME=svc broker\n")));
}

void TestClientSecrets::aLoginInAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *typed, const char *line) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(line);
    };
    row("http://svc:pa%40ss@proxy.example.com:3128", "HTTPS_PROXY=http://svc:pa%40ss@proxy.example.com:3128");
    // As nobody should write it, and as people do.
    row("http://CORP\\svc:p@ss/w0rd#1@proxy.example.com:3128",
        "HTTPS_PROXY=http://CORP%5Csvc:p%40ss%2Fw0rd%231@proxy.example.com:3128");
}

/// In one click to where it is encoded, and hidden.
void TestClientSecrets::aLoginInAnAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, line);
    ClientFixture f;
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.fill();
    f.enter(field::httpsProxy, typed);
    auto *move = f.inRow<QPushButton>(field::httpsProxy, "moveLoginButton");
    QVERIFY(move->isVisible());
    move->click();
    QVERIFY(!move->isVisible());
    QCOMPARE(f.inRow<QLineEdit>(field::httpsProxy, "fieldEdit")->text(),
        QStringLiteral("http://proxy.example.com:3128"));
    f.choose(Carrier::DockerEnvFile);
    QVERIFY2(copied(f).split(u'\n').contains(line), qPrintable(copied(f)));
    QVERIFY(!f.preview().contains(line));
}

BTA_WINDOW_TEST(TestClientSecrets)
#include "tst_clientsecrets.moc"
