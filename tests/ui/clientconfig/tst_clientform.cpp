// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"

#include "clientconfig/clientform.h"
#include "presenters/languagelist.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace broker;
using namespace broker::test;

Q_DECLARE_METATYPE(broker::integrations::ClientField)

// The form: what it asks, what it says while the user types, and the keyboard.
class TestClientForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatIsNeeded();
    void changesWithTheVariant();
    void saysWhatIsWrong();
    void offersWhatWasMeant();
    void takesWhatPeopleHave_data();
    void takesWhatPeopleHave();
    void namesTheEntryThatIsWrong();
    void doesNotScoldAnEmptyForm();
    void keepsSecretsHidden();
    void hasUniqueMnemonics_data();
    void hasUniqueMnemonics();
    void worksWithTheKeyboard();
    void returnDoesNotClose();
    void takesFurtherVariables();
};

void TestClientForm::asksOnlyForWhatIsNeeded()
{
    ClientFixture f;
    QVERIFY(f.show());
    QVERIFY(f.row(field::gitlabToken)->isVisible());
    QVERIFY(f.row(field::gitlabHost)->isVisible());
    QVERIFY(!f.row(field::port)->isVisible());
    QVERIFY(!f.find("variantChoice")->isVisible());
    QVERIFY(!f.row(field::brokerServer)); // the region tells it
    f.find<QAbstractButton>("advancedButton")->click();
    QVERIFY(f.row(field::port)->isVisible());
}

void TestClientForm::changesWithTheVariant()
{
    ClientFixture f(QStringLiteral("bitbucket-server"));
    QVERIFY(f.show());
    QVERIFY(f.find("variantChoice")->isVisible());
    QVERIFY(f.row(field::bitbucketPassword)->isVisible());
    QVERIFY(!f.row(field::bitbucketPat)->isVisible());
    f.enter(field::bitbucketHost, QStringLiteral("bitbucket.example.com"));
    f.chooseVariant(QStringLiteral("bitbucket-server-bearer-auth"));
    QVERIFY(!f.row(field::bitbucketPassword)->isVisible());
    QVERIFY(f.row(field::bitbucketPat)->isVisible());
    f.enter(field::bitbucketPat, QString::fromLatin1(ClientFixture::typedSecret));
    QVERIFY(f.preview().contains(QStringLiteral("BITBUCKET=bitbucket.example.com")));
    QVERIFY(!f.preview().contains(QStringLiteral("BITBUCKET_PASSWORD")));
    QVERIFY(f.find<QLabel>("goodToKnow")->text().contains(QStringLiteral("header")));
}

void TestClientForm::saysWhatIsWrong()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.enter(field::gitlabHost, QStringLiteral("https://git.example.com"));
    const auto *problem = f.inRow<QLabel>(field::gitlabHost, "fieldProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(QStringLiteral("Error: ")));
    QVERIFY(
        f.find<QLabel>("unfinishedNote")->text().contains(QStringLiteral("To be corrected: GitLab host.")));
    f.enter(field::gitlabHost, QStringLiteral("git.example.com"));
    QVERIFY(!problem->isVisible());
}

void TestClientForm::offersWhatWasMeant()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.enter(field::gitlabHost, QStringLiteral("https://git.example.com/"));
    auto *use = f.inRow<QPushButton>(field::gitlabHost, "useSuggestionButton");
    QVERIFY(use->isVisible());
    use->click();
    QCOMPARE(f.inRow<QLineEdit>(field::gitlabHost, "fieldEdit")->text(), QStringLiteral("git.example.com"));
    QVERIFY(!use->isVisible());
    QVERIFY(!f.inRow<QLabel>(field::gitlabHost, "fieldProblem")->isVisible());
}

void TestClientForm::takesWhatPeopleHave_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<ClientField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("clicks"); // takes what is offered
    QTest::addColumn<QString>("line");
    const auto row
        = [](const char *integration, ClientField field, const char *typed, bool clicks, const char *line) {
              QTest::newRow(typed) << QString::fromLatin1(integration) << field << QString::fromLatin1(typed)
                                   << clicks << QString::fromLatin1(line);
          };
    row("github-enterprise", field::githubHost, "github.com", false, "GITHUB_API=api.github.com");
    row("github-enterprise", field::githubHost, "acme.ghe.com", false, "GITHUB_API=api.acme.ghe.com");
    row("github-enterprise", field::githubHost, "https://api.github.com/", true, "GITHUB=github.com");
    row("gitlab", field::gitlabHost, "git.example.com/gitlab", false, "GITLAB=git.example.com/gitlab");
    row("bitbucket-server", field::bitbucketHost, "git.example.com/tools/git", false,
        "BITBUCKET=git.example.com/tools/git");
    row("azure-repos", field::azureOrganization, "acme.visualstudio.com", true, "AZURE_REPOS_ORG=acme");
    row("azure-repos", field::azureOrganization, "Default Collection", false,
        "AZURE_REPOS_ORG=Default%20Collection");
    row("gitlab", field::httpsProxy, "proxy.example.com:3128", true,
        "HTTPS_PROXY=http://proxy.example.com:3128");
    row("gitlab", field::noProxy, "localhost, 127.0.0.1, ::1, .corp.example", false,
        "NO_PROXY=localhost,127.0.0.1,::1,.corp.example");
    row("gitlab", field::clientUrl, "http://broker.example.com", true,
        "BROKER_CLIENT_URL=http://broker.example.com:8000");
}

/// What is typed, and the line that the client gets of it.
void TestClientForm::takesWhatPeopleHave()
{
    QFETCH(const QString, integration);
    QFETCH(const ClientField, field);
    QFETCH(const QString, typed);
    QFETCH(const bool, clicks);
    QFETCH(const QString, line);
    ClientFixture f(integration);
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.fill();
    f.enter(field, typed);
    auto *use = f.inRow<QPushButton>(field, "useSuggestionButton");
    // Twice where the first offer is not all of it.
    for (int i = 0; i < 2 && clicks && use->isVisible(); ++i)
        use->click();
    QVERIFY(!use->isVisible());
    f.choose(Carrier::DockerEnvFile);
    QVERIFY2(f.preview().split(u'\n').contains(line), qPrintable(f.preview()));
}

void TestClientForm::namesTheEntryThatIsWrong()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::noProxy, QStringLiteral("10.0.0.0/8,.corp.example"));
    const auto *problem = f.inRow<ui::PlainLabel>(field::noProxy, "fieldProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QLatin1String("10.0.0.0/8")), qPrintable(problem->text()));
    QVERIFY(problem->text().contains(QLatin1String("range")));
    QVERIFY(!problem->text().contains(QLatin1String(".corp.example,")));
}

void TestClientForm::doesNotScoldAnEmptyForm()
{
    ClientFixture f;
    QVERIFY(f.show());
    const auto *problem = f.inRow<QLabel>(field::gitlabHost, "fieldProblem");
    QVERIFY(!problem->isVisible());
    f.enter(field::gitlabHost, QStringLiteral("x"));
    f.enter(field::gitlabHost, QString());
    QVERIFY(problem->isVisible());
}

void TestClientForm::keepsSecretsHidden()
{
    ClientFixture f;
    QVERIFY(f.show());
    const auto *edit = f.inRow<QLineEdit>(field::gitlabToken, "secretEdit");
    f.enter(field::gitlabToken, QString::fromLatin1(ClientFixture::typedSecret));
    QCOMPARE(edit->text(), QString::fromLatin1(ClientFixture::typedSecret));
    QVERIFY(edit->echoMode() != QLineEdit::Normal);
}

void TestClientForm::hasUniqueMnemonics_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("language");
    for (const integrations::ClientType &type : integrations::clientTypes()) {
        for (const ui::SpokenLanguage &spoken : ui::spokenLanguages())
            QTest::addRow("%s, %s", type.key.data(), qPrintable(spoken.code))
                << QString(type.integration) << QString(type.key) << spoken.code;
    }
}

void TestClientForm::hasUniqueMnemonics()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, variant);
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(ui::translationName + QLatin1Char('_') + language, ui::translationFolder));
    QCoreApplication::installTranslator(&translator);
    const ClientFixture f(integration);
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.chooseVariant(variant);
    const integrations::ClientType type = f.find<ui::ClientForm>("clientForm")->type();
    f.fill(type);
    QSet<QString> taken;
    const auto take = [&taken](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(text));
        taken.insert(key);
    };
    const QList<QAbstractButton *> buttons = f.dialog->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        take(button->text());
    const QList<QLabel *> labels = f.dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        take(label->buddy() ? label->text() : QString());
    const QList<QTabBar *> bars = f.dialog->findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int i = 0; i < bar->count(); ++i)
            take(bar->tabText(i));
    }
    // Of the fields that are needed each has a key.
    for (const integrations::ClientFieldSpec &spec : type.ownFields) {
        const auto *label = f.row(spec.field)->findChild<QLabel *>();
        QVERIFY2(
            !spec.isNeeded || !QKeySequence::mnemonic(label->text()).isEmpty(), qPrintable(label->text()));
    }
}

void TestClientForm::worksWithTheKeyboard()
{
    const ClientFixture f;
    QVERIFY(f.show());
    QWindow *window = f.dialog->windowHandle();
    const auto type = [window](const char *text) {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(window, *c);
    };
    const auto tabTo = [window](const char *name) {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(window, Qt::Key_Tab);
        }
        return false;
    };
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretEdit"));
    type(ClientFixture::typedSecret);
    QVERIFY(tabTo("fieldEdit"));
    type("git.example.com");
    QVERIFY(tabTo("carrierChoice"));
    QTest::keyClick(window, Qt::Key_Down);
    QVERIFY(f.preview().contains(QStringLiteral("services:")));
    QVERIFY(tabTo("configPreview"));
    QVERIFY(tabTo("copyConfigButton"));
    QTest::keyClick(window, Qt::Key_Space);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String(samples::brokerTokenText)));
    // What only those need who run commands is opened first.
    QVERIFY(tabTo("foldButton"));
    QTest::keyClick(window, Qt::Key_Space);
    QVERIFY(tabTo("commandText"));
}

void TestClientForm::returnDoesNotClose()
{
    const ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.guard.isCounting());
}

/// By name and value, hidden unless it is said that they are no secret.
void TestClientForm::takesFurtherVariables()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.find<QAbstractButton>("advancedButton")->click();
    f.find<QAbstractButton>("addVariableButton")->click();
    const auto *row = f.find("variableRow");
    auto *name = row->findChild<QLineEdit *>(QStringLiteral("variableName"));
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->accessibleName(), QStringLiteral("Name of variable 1"));
    QTest::keyClicks(name, QStringLiteral("GPG_PASSPHRASE"));
    // Half a variable is no configuration.
    QVERIFY(!f.find<QPushButton>("saveConfigButton")->isEnabled());
    auto *hidden = row->findChild<QLineEdit *>(QStringLiteral("secretEdit"));
    QVERIFY(hidden->echoMode() != QLineEdit::Normal);
    QTest::keyClicks(hidden, QString::fromLatin1(ClientFixture::typedSecret));
    QVERIFY(f.find<QPushButton>("saveConfigButton")->isEnabled());
    QVERIFY(f.preview().contains(QStringLiteral("GPG_PASSPHRASE=••••••••\n")));

    auto *secret = row->findChild<QAbstractButton *>(QStringLiteral("variableSecret"));
    secret->click();
    auto *plain = row->findChild<QLineEdit *>(QStringLiteral("variableValue"));
    // What was hidden does not come to light by a click.
    QVERIFY(plain->isVisible());
    QCOMPARE(plain->text(), QString());
    QTest::keyClicks(plain, QStringLiteral("visible"));
    QVERIFY(f.preview().contains(QStringLiteral("GPG_PASSPHRASE=visible\n")));
    secret->click();
    QVERIFY(plain->text().isEmpty());
    QVERIFY(f.preview().contains(QStringLiteral("GPG_PASSPHRASE=••••••••\n")));

    const auto problem = [row] { return row->findChild<QLabel *>(QStringLiteral("variableProblem")); };
    QVERIFY(!problem()->isVisible());
    for (const char *taken : {"BROKER_TOKEN", "PATH", "A-B"}) {
        name->selectAll();
        QTest::keyClicks(name, QString::fromLatin1(taken));
        QVERIFY2(problem()->isVisible(), taken);
        QVERIFY(!f.find<QPushButton>("saveConfigButton")->isEnabled());
    }
    row->findChild<QAbstractButton *>(QStringLiteral("removeVariableButton"))->click();
    QVERIFY(f.find<QPushButton>("saveConfigButton")->isEnabled());
    QVERIFY(f.find<QAbstractButton>("addVariableButton")->hasFocus());
}

BTA_WINDOW_TEST(TestClientForm)
#include "tst_clientform.moc"
