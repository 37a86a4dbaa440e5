// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"

#include "audit/auditreader.h"
#include "clientconfig/configpanel.h"
#include "clientconfig/configpreview.h"
#include "clientconfig/draft.h"
#include "core/marker.h"
#include "platform/shownsecrets.h"
#include "support/accessibletext.h"
#include "support/filerights.h"
#include "support/products.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

// The dialog as a whole: what it shows, and how the secrets get to the screen, the clipboard and a file.
class TestClientDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersEverywhere_data();
    void rendersEverywhere();
    void asksForTheTokenOnlyWhenNeeded();
    void showsAndHides();
    void hidesWhenLeft_data();
    void hidesWhenLeft();
    void copiesWhole();
    void savesForTheOwner();
    void namesTheFileAsItWasSaved();
    void saysWhyItCouldNotBeSaved();
    void saysThatTheKeychainIsLocked();
    void waitsForTheKeychain();
    void refusesAnotherToken();
    void namesWhatACarrierCannotHold();
    void runsBesideTheOldOne();
    void asksNothingTwice();
    void fillsInTheKeptCredential_data();
    void fillsInTheKeptCredential();
    void saysThatTheKeptCredentialIsLocked();
    void marksPractice();
};

void TestClientDialog::rendersEverywhere_data()
{
    QTest::addColumn<QString>("type");
    for (const integrations::ClientType &type : integrations::clientTypes())
        QTest::addRow("%s", type.key.data()) << QString(type.key);
}

void TestClientDialog::rendersEverywhere()
{
    QFETCH(const QString, type);
    const auto client = integrations::clientTypeByKey(type);
    ClientFixture f{QString(client->integration)};
    f.chooseVariant(type);
    QVERIFY(f.show());
    f.fill(*client);
    for (const Carrier carrier : clientconfig::carriers()) {
        f.choose(carrier);
        const QString text = f.preview();
        QVERIFY2(
            !text.isEmpty(), qPrintable(f.find<ui::MessageBar>("configBar")->message().lines.join(u' ')));
        QVERIFY2(text.contains(QStringLiteral("••••")) || carrier == Carrier::Kubernetes, qPrintable(text));
        QVERIFY(text.contains(f.record.fingerprint.sha256().left(8)));
        QCOMPARE(f.leaks.findIn(text.toUtf8()), QStringList());
        QVERIFY(!f.find<QPlainTextEdit>("commandText")->toPlainText().isEmpty());
        for (const char *button : {"showConfigButton", "copyConfigButton", "saveConfigButton"})
            QVERIFY2(f.find<QPushButton>(button)->isEnabled(), button);
    }
    const QString heard = accessibleText(*f.dialog);
    QVERIFY(heard.contains(QStringLiteral("Configuration, secrets hidden")));
    QCOMPARE(f.leaks.findIn(heard.toUtf8()), QStringList());
    QCOMPARE(f.leaks.findBelow(f.space.folder.path()), QStringList());
    QCOMPARE(f.keychain.count(FakeVault::Call::Read), 0);
}

void TestClientDialog::asksForTheTokenOnlyWhenNeeded()
{
    ClientFixture f;
    QVERIFY(f.show());
    QVERIFY(f.preview().isEmpty());
    QVERIFY(!f.find<QPushButton>("copyConfigButton")->isEnabled());
    const auto *note = f.find<QLabel>("unfinishedNote");
    QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("GitLab token, GitLab host")));
    f.fill();
    QVERIFY(!note->isVisible());
    QVERIFY(f.preview().contains(QStringLiteral("GITLAB=git.example.com")));
    QCOMPARE(f.keychain.log().size(), 0);
    f.find<QPushButton>("showConfigButton")->click();
    QCOMPARE(f.keychain.count(FakeVault::Call::Read), 1);
}

void TestClientDialog::showsAndHides()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    auto *button = f.find<QPushButton>("showConfigButton");
    const QString masked = f.preview();
    button->click();
    QTRY_VERIFY(f.find<ui::ConfigPreview>("configPreview")->isRevealed());
    QVERIFY(f.preview().contains(QLatin1String(samples::brokerTokenText)));
    QVERIFY(f.preview().contains(QLatin1String(ClientFixture::typedSecret)));
    QVERIFY(f.find<QLabel>("revealNote")->isVisible());
    // Nothing of it can be selected, and Copy goes through the guard.
    auto *preview = f.find<QPlainTextEdit>("configPreview");
    preview->selectAll();
    QVERIFY(!(preview->textInteractionFlags() & Qt::TextSelectableByMouse));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(preview, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(f.guard.isCounting());
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QCOMPARE(f.preview(), masked);
    QVERIFY(!f.find<QLabel>("revealNote")->isVisible());
    QVERIFY(preview->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

void TestClientDialog::hidesWhenLeft_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"time", "deactivated", "locked", "hidden", "changed"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestClientDialog::hidesWhenLeft()
{
    QFETCH(const QString, how);
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    auto *preview = f.find<ui::ConfigPreview>("configPreview");
    preview->reveal(Secret::take(QByteArray("whole")), std::chrono::seconds(how == QLatin1String("time")));
    QVERIFY(preview->isRevealed());
    if (how == QLatin1String("deactivated")) {
        QEvent left(QEvent::WindowDeactivate);
        QApplication::sendEvent(preview, &left);
    } else if (how == QLatin1String("locked")) {
        ui::hideShownSecrets();
    } else if (how == QLatin1String("hidden")) {
        f.dialog->hide();
    } else if (how == QLatin1String("changed")) {
        f.choose(Carrier::Compose);
    }
    QTRY_VERIFY(!preview->isRevealed());
    QVERIFY(!f.preview().contains(QStringLiteral("whole")));
}

void TestClientDialog::copiesWhole()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QPushButton>("copyConfigButton")->click();
    QTRY_VERIFY(f.guard.isCounting());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("BROKER_TOKEN=") + QLatin1String(samples::brokerTokenText)));
    QVERIFY(copied.contains(QStringLiteral("GITLAB_TOKEN=") + QLatin1String(ClientFixture::typedSecret)));
    QCOMPARE(f.leaks.findIn(f.preview().toUtf8()), QStringList());
    QCOMPARE(f.leaks.findIn(accessibleText(*f.dialog).toUtf8()), QStringList());
    QCOMPARE(f.leaks.findBelow(f.space.folder.path()), QStringList());
    f.guard.clearNow();
}

void TestClientDialog::savesForTheOwner()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QPushButton>("saveConfigButton")->click();
    auto *files = f.find<QFileDialog>("saveConfigDialog");
    QVERIFY(files);
    QCOMPARE(f.keychain.count(FakeVault::Call::Read), 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("client.env"));
    QVERIFY(QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, path)));
    files->close();
    const auto *bar = f.find<ui::MessageBar>("configBar");
    QTRY_VERIFY(bar->hasMessage());
    QCOMPARE(bar->message().kind, ui::MessageKind::Success);
    QVERIFY(ui::withoutBreaks(bar->message().lines.constFirst()).endsWith(QStringLiteral("client.env")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(samples::brokerTokenText));
    QVERIFY(test::isPrivate(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(f.leaks.findBelow(f.space.folder.path()), QStringList());
}

/// The commands are run where the file is, and it has the name that the user gave it.
void TestClientDialog::namesTheFileAsItWasSaved()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.choose(Carrier::DockerEnvFile);
    const auto *where = f.find<QLabel>("whereToRun");
    const auto applied = [&f] {
        return f.find("applyCommands")
            ->findChild<QPlainTextEdit *>(QStringLiteral("commandText"))
            ->toPlainText();
    };
    const QString suggested = applied();
    f.find<QPushButton>("saveConfigButton")->click();
    auto *files = f.find<QFileDialog>("saveConfigDialog");
    const QTemporaryDir folder;
    QVERIFY(QMetaObject::invokeMethod(
        files, "fileSelected", Q_ARG(QString, folder.filePath(QStringLiteral("my client's.env")))));
    files->close();
    QTRY_VERIFY(f.find<ui::MessageBar>("configBar")->hasMessage());
    const QString inShell = QStringLiteral("--env-file 'my client'\\''s.env' ");
    QVERIFY2(where->text().contains(QStringLiteral("my client's.env")), qPrintable(where->text()));
    QVERIFY2(applied().contains(inShell), qPrintable(applied()));
    QTRY_VERIFY(f.space.records.find(f.record.id)->client.has_value());
    QCOMPARE(f.space.records.find(f.record.id)->client->clients.constLast().fileName,
        QStringLiteral("my client's.env"));
    // A file of another carrier, or for a client of another name, is another one.
    f.choose(Carrier::Compose);
    QVERIFY2(!applied().contains(QStringLiteral("my client")), qPrintable(applied()));
    f.choose(Carrier::DockerEnvFile);
    QVERIFY(applied().contains(inShell));
    f.find<QAbstractButton>("advancedButton")->setChecked(true);
    f.enter(field::name, QStringLiteral("another"));
    QVERIFY2(applied().contains(QStringLiteral("--env-file another.env ")), qPrintable(applied()));
    QVERIFY(suggested.contains(QStringLiteral("--env-file snyk-broker-")));
}

void TestClientDialog::saysWhyItCouldNotBeSaved()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QPushButton>("saveConfigButton")->click();
    auto *files = f.find<QFileDialog>("saveConfigDialog");
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(QMetaObject::invokeMethod(
        files, "fileSelected", Q_ARG(QString, folder.filePath(QStringLiteral("file/client.env")))));
    files->close();
    const auto *bar = f.find<ui::MessageBar>("configBar");
    QTRY_VERIFY(bar->hasMessage());
    QCOMPARE(bar->message().kind, ui::MessageKind::Error);
}

void TestClientDialog::saysThatTheKeychainIsLocked()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    f.find<QPushButton>("copyConfigButton")->click();
    const auto *bar = f.find<ui::MessageBar>("configBar");
    QTRY_VERIFY(bar->hasMessage());
    QCOMPARE(bar->message().title, QStringLiteral("The keychain is locked"));
    QVERIFY(!f.guard.isCounting());
    QVERIFY(f.find<QPushButton>("copyConfigButton")->isEnabled());
}

void TestClientDialog::waitsForTheKeychain()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.keychain.hold();
    f.find<QPushButton>("showConfigButton")->click();
    auto *stop = f.find<QPushButton>("stopWaitingButton");
    QVERIFY(!stop->isVisible());
    QTRY_VERIFY(stop->isVisible());
    QVERIFY(!f.find<QPushButton>("saveConfigButton")->isEnabled());
    stop->click();
    const auto *bar = f.find<ui::MessageBar>("configBar");
    QTRY_VERIFY(bar->hasMessage());
    QVERIFY(!stop->isVisible());
    f.keychain.release();
    QTest::qWait(0);
    QVERIFY(!f.find<ui::ConfigPreview>("configPreview")->isRevealed());
}

void TestClientDialog::refusesAnotherToken()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.keychain.put(f.record.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
    f.find<QPushButton>("copyConfigButton")->click();
    QTRY_VERIFY(f.find<ui::MessageBar>("configBar")->hasMessage());
    QVERIFY(!f.guard.isCounting());
}

void TestClientDialog::namesWhatACarrierCannotHold()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QAbstractButton>("advancedButton")->click();
    f.inRow<QAbstractButton>(field::highAvailability, "fieldEdit")->click();
    f.enter(field::replicas, QStringLiteral("3"));
    const auto *bar = f.find<ui::MessageBar>("configBar");
    QVERIFY(bar->hasMessage());
    QVERIFY(bar->message().lines.constFirst().contains(QStringLiteral("starts one client")));
    QVERIFY(f.preview().isEmpty());
    QVERIFY(!f.find<QPushButton>("copyConfigButton")->isEnabled());
    f.choose(Carrier::Kubernetes);
    QVERIFY(!bar->hasMessage());
    QVERIFY(f.preview().contains(QStringLiteral("replicas: 3")));
}

void TestClientDialog::runsBesideTheOldOne()
{
    ClientFixture f(QStringLiteral("gitlab"), false, oldToken());
    QVERIFY(f.show());
    f.fill();
    QVERIFY(f.preview().contains(QStringLiteral("PORT=8001")));
    QVERIFY(f.find("applyCommands")
                ->findChild<QPlainTextEdit *>()
                ->toPlainText()
                .contains(QLatin1String("snyk-broker-gitlab-") + Marker::of(f.record.fingerprint).text()));
    // Nothing that is typed gets in the old one's way.
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::name, QLatin1String("snyk-broker-gitlab-") + Marker::of(oldToken()).text());
    QVERIFY(f.find("unfinishedNote")->isVisible());
    QVERIFY(!f.find<QPushButton>("saveConfigButton")->isEnabled());
}

/// What was answered once is there the next time, but for the secrets; and the next client is another one.
void TestClientDialog::asksNothingTwice()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::noProxy, QStringLiteral("localhost"));
    f.inRow<QAbstractButton>(field::codeRules, "fieldEdit")->click();
    f.choose(Carrier::Compose);
    f.space.records.settle();
    QVERIFY(f.space.records.find(f.record.id)->client->clients.isEmpty());
    f.find<QPushButton>("copyConfigButton")->click();
    QTRY_VERIFY(!f.space.records.find(f.record.id)->client->clients.isEmpty());
    const auto memory = *f.space.records.find(f.record.id)->client;
    const QString mark = Marker::of(f.record.fingerprint).text();
    QCOMPARE(memory.clients,
        (QList<records::KnownClient>{{mark, QStringLiteral("compose"), QStringLiteral("gitlab"),
            QLatin1String("snyk-broker-gitlab-") + mark, 8000}}));
    QFile list(f.space.records.path());
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(f.leaks.findIn(list.readAll()), QStringList());

    // The rotation: a new token, while the recorded one is in use.
    records::TokenRecord next = *f.space.records.find(f.record.id);
    next.fingerprint = oldToken();
    f.dialog = std::make_unique<ui::ClientDialog>(
        f.space.workspace, f.transport, f.guard, next, f.record.fingerprint);
    QVERIFY(f.show());
    QCOMPARE(f.find<ui::ConfigPanel>("configPanel")->carrier(), Carrier::Compose);
    QCOMPARE(f.inRow<QLineEdit>(field::gitlabHost, "fieldEdit")->text(), QStringLiteral("git.example.com"));
    QCOMPARE(f.inRow<QLineEdit>(field::noProxy, "fieldEdit")->text(), QStringLiteral("localhost"));
    QVERIFY(f.inRow<QAbstractButton>(field::codeRules, "fieldEdit")->isChecked());
    QVERIFY(f.row(field::noProxy)->isVisible());
    QVERIFY(f.inRow<QLineEdit>(field::gitlabToken, "secretEdit")->text().isEmpty());
    f.enter(field::gitlabToken, QString::fromLatin1(ClientFixture::typedSecret));
    QVERIFY(f.preview().contains(QLatin1String("snyk-broker-gitlab-") + Marker::of(oldToken()).text()));
    QVERIFY(f.preview().contains(QStringLiteral("8001:8001")));
    QVERIFY(!f.preview().contains(mark));
}

void TestClientDialog::fillsInTheKeptCredential_data()
{
    using Kind = credentials::CredentialKind;
    using Service = credentials::Service;
    namespace kind = credentials::kind;
    namespace service = credentials::service;
    QTest::addColumn<Service>("service");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, Service service, Kind kind, const char *address,
                         const char *shown) {
        QTest::newRow(name) << service << kind << QString::fromLatin1(address) << QString::fromLatin1(shown);
    };
    row("github", service::gitHub, kind::gitHubClassicToken, "https://github.com", "GITHUB_TOKEN");
    row("github-enterprise", service::gitHubEnterprise, kind::gitHubClassicToken, "https://ghe.example.com",
        "GITHUB=ghe.example.com");
    row("gitlab", service::gitLab, kind::gitLabToken, "https://git.example.com:8443",
        "GITLAB=git.example.com:8443");
    row("bitbucket, password", service::bitbucketServer, kind::bitbucketPassword, "https://bb.example.com",
        "BITBUCKET_USERNAME=svc-broker");
    row("bitbucket, token", service::bitbucketServer, kind::bitbucketToken, "https://bb.example.com",
        "BITBUCKET=bb.example.com");
    row("gitlab under a path", service::gitLab, kind::gitLabToken, "https://git.example.com/gitlab",
        "GITLAB=git.example.com/gitlab\n");
    row("bitbucket under a path", service::bitbucketServer, kind::bitbucketToken,
        "https://git.example.com/tools/git", "BITBUCKET=git.example.com/tools/git\n");
    row("github in the cloud", service::gitHubEnterprise, kind::gitHubClassicToken, "https://github.com",
        "GITHUB_API=api.github.com\n");
    row("github with data residency", service::gitHubEnterprise, kind::gitHubClassicToken,
        "https://acme.ghe.com", "GITHUB_API=api.acme.ghe.com\n");
    row("azure's server", service::azureRepos, kind::azureToken,
        "https://tfs.example.com/tfs/Default%20Collection", "AZURE_REPOS_ORG=Default%20Collection\n");
    row("azure's server, its host", service::azureRepos, kind::azureToken,
        "https://tfs.example.com/tfs/Default%20Collection", "AZURE_REPOS_HOST=tfs.example.com/tfs\n");
    row("azure", service::azureRepos, kind::azureToken, "https://dev.azure.com/example",
        "AZURE_REPOS_ORG=example");
    row("artifactory", service::artifactory, kind::artifactoryPassword, "https://af.example.com/artifactory",
        "ARTIFACTORY_URL=");
    row("nexus 3", service::nexus3, kind::nexusPassword, "https://nexus.example.com", "BASE_NEXUS_URL=");
    row("nexus 2", service::nexus2, kind::nexusPassword, "https://nexus.example.com", "BASE_NEXUS_URL=");
    row("jira, password", service::jira, kind::jiraPassword, "https://jira.example.com",
        "JIRA_HOSTNAME=jira.example.com");
    row("jira, token", service::jira, kind::jiraToken, "https://jira.example.com",
        "JIRA_HOSTNAME=jira.example.com");
}

/// The configuration is complete from what the wizards asked, and nothing is typed twice.
void TestClientDialog::fillsInTheKeptCredential()
{
    QFETCH(const credentials::Service, service);
    QFETCH(const credentials::CredentialKind, kind);
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    ClientFixture f(credentials::infoOf(service).integrationType);
    keepCredential(f, service, kind, address);
    QVERIFY(f.show());
    auto *button = f.find<QPushButton>("useKeptButton");
    QVERIFY(button->isVisible());
    QCOMPARE(f.keychain.count(FakeVault::Call::Read), 0);
    button->click();
    f.choose(Carrier::DockerEnvFile);
    QTRY_VERIFY2(f.preview().contains(shown), qPrintable(f.preview()));
    QVERIFY(f.find<QPushButton>("copyConfigButton")->isEnabled());
    QCOMPARE(f.leaks.findIn(f.preview().toUtf8()), QStringList());
    QCOMPARE(f.leaks.findIn(accessibleText(*f.dialog).toUtf8()), QStringList());
    f.find<QPushButton>("showConfigButton")->click();
    QTRY_VERIFY(f.preview().contains(QLatin1String(ClientFixture::typedSecret)));
    // In the address of a package repository the host is hidden before, with what stands in front of it.
    if (shown.endsWith(QLatin1String("_URL=")))
        QVERIFY2(f.preview().contains(u'@' + QUrl(address).host()), qPrintable(f.preview()));
}

void TestClientDialog::saysThatTheKeptCredentialIsLocked()
{
    ClientFixture f;
    keepCredential(f, credentials::service::gitLab, credentials::kind::gitLabToken,
        QStringLiteral("https://git.example.com"));
    QVERIFY(f.show());
    f.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    f.find<QPushButton>("useKeptButton")->click();
    QTRY_VERIFY(f.find<ui::MessageBar>("keptBar")->hasMessage());
    QVERIFY(f.find<QPushButton>("useKeptButton")->isEnabled());
    QVERIFY(f.preview().isEmpty());
}

void TestClientDialog::marksPractice()
{
    ClientFixture real;
    QVERIFY(!real.find("practiceBanner"));
    ClientFixture practice(QStringLiteral("gitlab"), true);
    QVERIFY(practice.show());
    QVERIFY(practice.find("practiceBanner")->isVisible());
    QVERIFY(practice.dialog->windowTitle().contains(QStringLiteral("practice")));
}

BTA_WINDOW_TEST(TestClientDialog)
#include "tst_clientdialog.moc"
