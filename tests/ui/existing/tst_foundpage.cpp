// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "credentials/servicecredential.h"
#include "existingfixture.h"
#include "layoutchecks.h"
#include "support/accessibletext.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QListWidget>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

/// As a compose.yaml whose password is put in by whoever runs it.
QString composeOfJira(const ExistingFixture &f, const QString &password)
{
    return QStringLiteral("services:\n"
                          "  jira-broker:\n"
                          "    image: snyk/broker:jira\n"
                          "    environment:\n"
                          "      BROKER_TOKEN: %1\n"
                          "      JIRA_USERNAME: robot\n"
                          "      JIRA_HOSTNAME: jira.example.com\n"
                          "      BROKER_SERVER_URL: https://broker.example.com\n"
                          "      API_BASE_URL: %2\n")
               .arg(QLatin1String(existingToken), f.server.api().toString())
        + password;
}

} // namespace

/// "Add an existing client": what is said of what was found, and of what was not.
class TestFoundPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is given: the window goes on, and says that it reads.
    void readsWithoutHoldingUpTheWindow()
    {
        const ExistingFixture f;
        QString text = f.composeFile();
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("      FURTHER_%1: x\n").arg(i);
        QGuiApplication::clipboard()->setText(text);
        QVERIFY(f.click("pasteButton"));
        QVERIFY(f.click("nextButton"));
        // Read by nobody in this thread: no event has come since.
        QVERIFY(f.find("foundBusy"));
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
        // While it is read one may think better of it, and come again.
        QVERIFY(f.click("backButton"));
        QVERIFY(f.isOn(static_cast<int>(ui::ExistingPageId::File)));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(static_cast<int>(ui::ExistingPageId::Found)));
        QVERIFY(f.find<QPushButton>("nextButton")->isEnabled());
        QCOMPARE(f.focused(), QStringLiteral("nextButton"));
        // All lines that were not taken, up to where nobody reads on.
        const auto *ignored = f.find<QListWidget>("ignoredList");
        QVERIFY(ignored);
        QCOMPARE(ignored->count(), 1001);
        QVERIFY2(ignored->item(1000)->text().startsWith(QStringLiteral("and 1,801")),
            qPrintable(ignored->item(1000)->text()));
    }

    /// A text that asks for endless work is refused in words.
    void refusesABomb()
    {
        const ExistingFixture f;
        QString text(QStringLiteral("docker run -e A="));
        text += QStringLiteral("${").repeated(300000);
        QVERIFY(f.paste(text + QStringLiteral(" snyk/broker:gitlab\n")));
        QVERIFY2(f.message().contains(QStringLiteral("The file would take too long to read")),
            qPrintable(f.message()));
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
    }

    /// Two files with the same names in them, as of two stages.
    void keepsTheSecretsOfTwoFilesApart()
    {
        const ExistingFixture f;
        const auto objects = [](const QString &token, const QString &credential) {
            return QStringLiteral("apiVersion: v1\nkind: Secret\nmetadata: {name: broker}\nstringData: "
                                  "{BROKER_TOKEN: %1, GITHUB_TOKEN: %2}\n---\napiVersion: v1\nkind: Pod\n"
                                  "metadata: {name: broker}\nspec: {containers: [{name: b, image: "
                                  "'snyk/broker:github-com', envFrom: [{secretRef: {name: broker}}]}]}\n")
                .arg(token, credential);
        };
        QGuiApplication::clipboard()->setText(
            objects(QLatin1String(existingToken), QStringLiteral("ghp_exampleexampleexampleexample000001")));
        QVERIFY(f.click("pasteButton"));
        QVERIFY(f.paste(objects(QStringLiteral("7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11"),
            QStringLiteral("ghp_exampleexampleexampleexample000002"))));
        const auto *clients = f.find<QComboBox>("clientCombo");
        QVERIFY(clients);
        QCOMPARE(clients->count(), 2);
        QVERIFY2(clients->itemText(0).contains(QStringLiteral("6f1c")), qPrintable(clients->itemText(0)));
        QVERIFY2(clients->itemText(1).contains(QStringLiteral("7a1c")), qPrintable(clients->itemText(1)));
        QVERIFY(f.label("foundSource").endsWith(QStringLiteral("pasted text 1")));
        QTest::keyClick(f.find("clientCombo"), Qt::Key_Down);
        QVERIFY(f.label("foundSource").endsWith(QStringLiteral("pasted text 2")));
    }

    /// Nobody takes a default for what somebody has set.
    void setsApartWhatIsNotInTheFile()
    {
        const ExistingFixture f;
        QVERIFY(
            f.paste(QStringLiteral("docker run -e BROKER_TOKEN=%1 -e GITLAB=gitlab.example.com "
                                   "-e GITLAB_TOKEN=%2 -e PORT=8010 -e ACCEPT_IAC=false snyk/broker:gitlab\n")
                        .arg(QLatin1String(existingToken), QLatin1String(existingCredential))));
        const QStringList found = f.label("foundAnswers").split(u'\n');
        const QStringList defaults = f.label("foundDefaults").split(u'\n');
        QCOMPARE(found.size(), 2);
        QVERIFY(found.join(u' ').contains(QStringLiteral("gitlab.example.com")));
        QVERIFY(found.join(u' ').contains(QStringLiteral("8010")));
        QVERIFY2(!defaults.constFirst().isEmpty(), "the image lets requests through that no variable names");
        for (const QString &line : defaults)
            QVERIFY2(!found.contains(line), qPrintable(line));
        QVERIFY2(f.label("foundRegion").contains(QStringLiteral("not in the file")),
            qPrintable(f.label("foundRegion")));
    }

    /// What a client lets through is not changed without a word.
    void saysThatOwnRulesAreNotTaken()
    {
        const ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()
            + QStringLiteral("    volumes:\n"
                             "      - ./accept.json:/home/node/accept.json:ro\n"
                             "      - cache:/home/node/cache\n")));
        const auto *ignored = f.find<QListWidget>("ignoredList");
        QVERIFY(ignored);
        QStringList texts;
        for (int row = 0; row < ignored->count(); ++row)
            texts.append(ignored->item(row)->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral(
                     "/home/node/accept.json \u2014 your own rules for what the client lets through; new "
                     "configurations take Snyk's rules, so bring this file into the new client yourself")),
            qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("/home/node/cache \u2014 a file or folder that the container is "
                                             "given; new configurations do not give it")),
            qPrintable(all));
    }

    void saysNothingOfDefaultsWhereAllIsSet()
    {
        const ExistingFixture f;
        QVERIFY(f.paste(composeOfJira(f, QStringLiteral("      JIRA_PASSWORD: secret-of-jira-1\n"))));
        QVERIFY(!f.find("foundDefaults"));
        QVERIFY(!f.label("foundRegion").contains(QStringLiteral("not in the file")));
        QVERIFY(f.find("foundCredential") && !f.find("credentialGap") && !f.find("credentialEdit"));
    }

    void saysWhyTheCredentialIsNotThere_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("said");
        QTest::newRow("referred to") << QStringLiteral("      JIRA_PASSWORD: ${JIRA_PASSWORD}\n")
                                     << QStringLiteral(
                                            "Not here: the file only refers to it (JIRA_PASSWORD, line 10).");
        QTest::newRow("inherited") << QStringLiteral("      JIRA_PASSWORD:\n")
                                   << QStringLiteral(
                                          "Not here: the file only refers to it (JIRA_PASSWORD, line 10).");
        QTest::newRow("placeholder")
            << QStringLiteral("      JIRA_PASSWORD: <password>\n")
            << QStringLiteral("Not here: a placeholder stands in its place (JIRA_PASSWORD, line 10).");
        QTest::newRow("in another file")
            << QStringLiteral("    env_file: secrets/jira.env\n")
            << QStringLiteral("Not here: perhaps in secrets/jira.env, which was not given.");
        QTest::newRow("not there") << QString() << QStringLiteral("Not in the file.");
    }

    void saysWhyTheCredentialIsNotThere()
    {
        QFETCH(const QString, password);
        QFETCH(const QString, said);
        const ExistingFixture f;
        QVERIFY(f.paste(composeOfJira(f, password)));
        QCOMPARE(f.label("credentialGap"), said + QStringLiteral(" Enter it here, or later."));
        QVERIFY(!f.find("foundCredential"));
        const QStringList faults = namelessControls(*f.wizard) + clashingMnemonics(*f.wizard)
            + unreachedByTab(*f.wizard) + unheardTexts(*f.wizard) + lastingFaults([&f] {
                  return cutTexts(*f.wizard) + overlaps(*f.wizard) + unreachable(*f.wizard);
              });
        QCOMPARE(faults.join(u'\n'), QString());
    }

    /// It is kept as one that was in the file is.
    void takesTheCredentialThatIsEntered()
    {
        ExistingFixture f;
        QVERIFY(f.paste(composeOfJira(f, QStringLiteral("      JIRA_PASSWORD: ${JIRA_PASSWORD}\n"))));
        QVERIFY(f.type("credentialEdit", QStringLiteral("secret of jira")));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Payments Platform")));
        QTRY_VERIFY(f.find<QPushButton>("commitButton")->isEnabled());
        QVERIFY2(!f.label("keepCredential").contains(QStringLiteral("not")),
            qPrintable(f.label("keepCredential")));
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        const auto stored = f.keychain.kept(f.data.records.records().at(1).key);
        QVERIFY(stored);
        const auto kept = credentials::ServiceCredential::fromStored(*stored);
        QVERIFY(kept);
        QVERIFY(kept->secret() == Secret::take(QByteArray("secret of jira")));
        QCOMPARE(kept->userName(), QStringLiteral("robot"));
        QVERIFY(!accessibleText(*f.wizard).contains(QStringLiteral("secret of jira")));
    }

    /// Whoever does not enter it is told until the end that it is missing.
    void saysUntilTheEndThatItIsMissing()
    {
        ExistingFixture f;
        QVERIFY(f.paste(composeOfJira(f, QStringLiteral("      JIRA_PASSWORD: ${JIRA_PASSWORD}\n"))));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Payments Platform")));
        const QString said(QStringLiteral("Not here: the file only refers to it (JIRA_PASSWORD, line 10)."));
        QCOMPARE(f.label("keepCredential"), said);
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 1);
        QCOMPARE(f.label("keptCredential"), said);
    }

    /// Neither takes the place of the other, and each can be told from the other.
    void offersTheClientsOfTwoPastes()
    {
        const ExistingFixture f;
        const QString run(QStringLiteral("docker run -e BROKER_TOKEN=%1 -e GITLAB=%2 -e GITLAB_TOKEN=x "
                                         "snyk/broker:gitlab\n"));
        QGuiApplication::clipboard()->setText(
            run.arg(QLatin1String(existingToken), QStringLiteral("a.example.com")));
        QVERIFY(f.click("pasteButton"));
        QGuiApplication::clipboard()->setText(
            run.arg(QStringLiteral("7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11"), QStringLiteral("b.example.com")));
        QVERIFY(f.click("pasteButton"));
        const auto *given = f.find<QListWidget>("sourceList");
        QCOMPARE(given->count(), 2);
        QCOMPARE(given->item(0)->text(), QStringLiteral("Pasted text 1, 1 line(s)"));
        QCOMPARE(given->item(1)->text(), QStringLiteral("Pasted text 2, 1 line(s)"));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(static_cast<int>(ui::ExistingPageId::Found)));
        const auto *clients = f.find<QComboBox>("clientCombo");
        QVERIFY(clients);
        QCOMPARE(clients->count(), 2);
        QVERIFY2(clients->itemText(0) != clients->itemText(1), qPrintable(clients->itemText(0)));
        QVERIFY(f.label("pageExplanation").startsWith(QStringLiteral("2 client(s) were found.")));
        QVERIFY(f.label("foundSource").endsWith(QStringLiteral("pasted text 1")));
        QVERIFY(f.label("foundAnswers").contains(QStringLiteral("a.example.com")));
        QTest::keyClick(f.find("clientCombo"), Qt::Key_Down);
        QVERIFY(f.label("foundSource").endsWith(QStringLiteral("pasted text 2")));
        QVERIFY(f.label("foundAnswers").contains(QStringLiteral("b.example.com")));
    }

    void saysWhichPasteIsNotRead()
    {
        const ExistingFixture f;
        QGuiApplication::clipboard()->setText(QStringLiteral("Hello, here is what you asked for."));
        QVERIFY(f.click("pasteButton"));
        QVERIFY(f.paste(f.composeFile()));
        const auto *ignored = f.find<QListWidget>("ignoredList");
        QVERIFY(ignored);
        QStringList texts;
        for (int row = 0; row < ignored->count(); ++row)
            texts.append(ignored->item(row)->text());
        QVERIFY2(texts.contains(
                     QStringLiteral("pasted text 1: not read: it describes no client, and no client refers "
                                    "to it")),
            qPrintable(texts.join(u'\n')));
        QVERIFY(texts.constFirst().startsWith(QStringLiteral("line 4 of pasted text 2: networks")));
    }
};

BTA_WINDOW_TEST(TestFoundPage)
#include "tst_foundpage.moc"
