// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keyboardwalk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace broker::test;

// One token for several organizations, from the token on the list to the file for its client, in the program
// itself, on a desktop of its own. tst_keyboardwalk.cpp goes the other way, with one token each.
class TestShareWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shareOneToken();

private:
    void setUpTheToken();
    void selectIt();
    void begin();
    void pasteNames();
    void seeHow();
    void preview();
    void run();
    void readTheResults();
    void writeTheClientFile();
    void seeWhoSharesIt();

    [[nodiscard]] QString labelWith(const QString &text) const
    {
        return m_reader.find(QStringLiteral("label"), text).name();
    }
    /// Goes down the list, from its first row, to the one that begins so, where it is not there already.
    /// Empty when there is none.
    [[nodiscard]] QString row(const QString &beginning);

    /// What the record of the token is called on the list, from its integration on.
    QString m_token;
    ScreenReader m_reader;
    std::unique_ptr<RunningProgram> m_manager;
};

void TestShareWalk::initTestCase()
{
    m_manager = std::make_unique<RunningProgram>(
        QStringLiteral(BTA_WINDOW_MANAGER), QStringList{QStringLiteral("--sm-disable")});
    QVERIFY(m_reader.start());
}

void TestShareWalk::shareOneToken()
{
    const RunningProgram program(QStringLiteral(BTA_PROGRAM), {QStringLiteral("--practice")});
    PART(setUpTheToken);
    PART(selectIt);
    PART(begin);
    PART(pasteNames);
    PART(seeHow);
    PART(preview);
    PART(run);
    PART(readTheResults);
    PART(writeTheClientFile);
    PART(seeWhoSharesIt);
}

QString TestShareWalk::row(const QString &beginning)
{
    const auto isIt = [this, &beginning] { return m_reader.focused().name().startsWith(beginning); };
    // Home would lead away from it again, once that is heard of.
    if (isIt())
        return m_reader.focused().name();
    m_reader.press(QStringLiteral("Home"));
    constexpr int most = 12;
    for (int rows = 0; rows < most && !QTest::qWaitFor(isIt, 1000); ++rows)
        m_reader.press(QStringLiteral("Down"));
    return isIt() ? m_reader.focused().name() : QString();
}

void TestShareWalk::setUpTheToken()
{
    STEP(m_reader.waitForWindow(QStringLiteral("Set up a token — step 1 of 6: Connect to Snyk")));
    STEP(m_reader.waitForFocus(QStringLiteral("Sign in")));
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 2 of 6: Choose the organization")));
    STEP(m_reader.waitForFocus(QStringLiteral("Find by name, short name or id:")));
    m_reader.type(QStringLiteral("payments-platform"));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("1 of 212 organizations")));
    STEP(m_reader.reach(QStringLiteral("Organizations")));
    STEP(!row(QStringLiteral("Payments Platform")).isEmpty());
    m_reader.press(QStringLiteral("Alt+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 3 of 6: Choose the integration")));
    STEP(m_reader.reach(QStringLiteral("Integrations")));
    STEP(!row(QStringLiteral("GitHub Enterprise")).isEmpty());
    m_reader.press(QStringLiteral("Alt+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 4 of 6")));
    m_reader.press(QStringLiteral("Alt+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 5 of 6")));
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 6 of 6")));
    STEP(m_reader.waitForWindow(QStringLiteral("The token is ready")));
    m_reader.press(QStringLiteral("Esc"));
    STEP(m_reader.waitForWindow(QStringLiteral("Broker Token Assistant — practice mode")));
}

void TestShareWalk::selectIt()
{
    STEP(m_reader.reach(QStringLiteral("Recorded tokens")));
    QCOMPARE(m_reader.focused().role(), QStringLiteral("tree item"));
    const QString name = m_reader.focused().name();
    const QString own = QStringLiteral("Payments Platform, ");
    QVERIFY2(name.startsWith(own + QLatin1String("GitHub Enterprise, Broker token ")), qPrintable(name));
    m_token = name.mid(own.size());
    m_reader.press(QStringLiteral("Ctrl+Shift+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("Set up several organizations — step 1 of 6")));
}

void TestShareWalk::begin()
{
    // Whoever has just set up a token is still signed in.
    STEP(m_reader.waitForFocus(QStringLiteral("Next")));
    STEP(!labelWith(QStringLiteral("Snyk knows you as ")).isEmpty());
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 2 of 6: Choose organizations")));
}

void TestShareWalk::pasteNames()
{
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("0 of 212 organizations chosen")));
    m_reader.press(QStringLiteral("Alt+P"));
    STEP(m_reader.waitForWindow(QStringLiteral("Choose by a list")));
    STEP(m_reader.waitForFocus(
        QStringLiteral("Names, short names or ids, one a line, or a table with commas:")));
    for (const char *line :
        {"core-ledger", "mobile banking", "website-relaunch", "payments-platform", "nobody-here"}) {
        m_reader.type(QLatin1String(line));
        m_reader.press(QStringLiteral("Return"));
    }
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("4 organizations found.")));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("1 line names no organization:")));
    m_reader.press(QStringLiteral("Alt+C"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 2 of 6: Choose organizations")));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("4 of 212 organizations chosen")));
}

void TestShareWalk::seeHow()
{
    m_reader.press(QStringLiteral("Alt+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 3 of 6: How they get their token")));
    // The way begins the same whatever the list has.
    STEP(m_reader.waitForFocus(QStringLiteral("One token each")));
    m_reader.press(QStringLiteral("Alt+S"));
    STEP(m_reader.waitForFocus(QStringLiteral("Share one token")));
    // A radio button is pressed for a moment before it is checked.
    STEP(QTest::qWaitFor([this] { return m_reader.focused().isChecked(); }, walkPatience));
    QCOMPARE(m_reader.focused().description(),
        QStringLiteral(
            "One Broker client serves all of the organizations. A rotation of the token touches all "
            "of them at once. If the token leaks, all of them are concerned. It works inside one "
            "group: the integration is cloned from one organization."));
    m_reader.press(QStringLiteral("Alt+T"));
    STEP(QTest::qWaitFor(
        [this] { return m_reader.focused().label() == QLatin1String("Token to share:"); }, walkPatience));
    // The one that was selected on the list.
    QVERIFY2(m_reader.focused().name().startsWith(QLatin1String("GitHub Enterprise in Payments Platform ")),
        qPrintable(m_reader.focused().name()));
    STEP(!labelWith(QStringLiteral("2 of 4 chosen organizations can share it: they are in its group."))
              .isEmpty());
    m_reader.press(QStringLiteral("Alt+N"));
}

void TestShareWalk::preview()
{
    STEP(m_reader.waitForWindow(QStringLiteral("step 4 of 6: What would happen")));
    STEP(m_reader.waitFor(QStringLiteral("label"),
        QStringLiteral("2 organizations will be changed, with one call to Snyk each.\n"
                       "2 are left alone; the list says why.")));
    STEP(m_reader.reach(QStringLiteral("What would happen")));
    QCOMPARE(row(QStringLiteral("Mobile Banking, ")),
        QStringLiteral("Mobile Banking, mobile-banking, Northwind Banking, Clone the integration into it"));
    QCOMPARE(row(QStringLiteral("Core Ledger, ")),
        QStringLiteral("Core Ledger, core-ledger, Northwind Banking, Clone the integration into it"));
    QCOMPARE(row(QStringLiteral("Payments Platform, ")),
        QStringLiteral("Payments Platform, payments-platform, Northwind Banking, Nothing, "
                       "The token comes from here."));
    QCOMPARE(row(QStringLiteral("Website Relaunch, ")),
        QStringLiteral("Website Relaunch, website-relaunch, Harbour Logistics, Nothing, "
                       "It is in another group; a token is shared inside one group only."));
}

void TestShareWalk::run()
{
    m_reader.forget();
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitToHear(QStringLiteral("4 organizations: 2 done, 2 left alone")));
}

void TestShareWalk::readTheResults()
{
    // By itself: there is nothing that needs the user.
    STEP(m_reader.waitForWindow(QStringLiteral("step 6 of 6: Results")));
    STEP(!labelWith(QStringLiteral("Job: Share one token, GitHub Enterprise")).isEmpty());
    QCOMPARE(labelWith(QStringLiteral("4 organizations: ")),
        QStringLiteral("4 organizations: 2 done, 2 left alone"));
    STEP(m_reader.reach(QStringLiteral("Organizations of the job")));
    QCOMPARE(row(QStringLiteral("Mobile Banking, ")),
        QStringLiteral("Mobile Banking, mobile-banking, Northwind Banking, Clone the integration into it, "
                       "done"));
    QCOMPARE(row(QStringLiteral("Core Ledger, ")),
        QStringLiteral("Core Ledger, core-ledger, Northwind Banking, Clone the integration into it, done"));
    QCOMPARE(row(QStringLiteral("Website Relaunch, ")),
        QStringLiteral("Website Relaunch, website-relaunch, Harbour Logistics, Nothing, left alone, "
                       "It is in another group; a token is shared inside one group only."));
}

/// One for all of them.
void TestShareWalk::writeTheClientFile()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QVERIFY(folder.mkpath(QStringLiteral("clients")) && folder.cd(QStringLiteral("clients")));
    m_reader.press(QStringLiteral("Alt+I"));
    STEP(m_reader.waitForWindow(QStringLiteral("Set up several clients — practice mode")));
    STEP(!labelWith(QStringLiteral("Broker clients for GitHub Enterprise: 1 token, one file for it"))
              .isEmpty());
    STEP(!labelWith(QStringLiteral("Organizations that share a token share one client, and so one file."))
              .isEmpty());
    STEP(!m_reader.find(QStringLiteral("push button"), QStringLiteral("Save into a folder")).isEnabled());
    STEP(m_reader.reach(QStringLiteral("GitHub token")));
    m_reader.type(QStringLiteral("practice"));
    STEP(m_reader.reach(QStringLiteral("GitHub Enterprise host")));
    m_reader.type(QStringLiteral("ghe.example.com"));
    STEP(m_reader.reach(QStringLiteral("Tokens and their files")));
    QCOMPARE(m_reader.focused().name(), QStringLiteral("Payments Platform and 2 more organizations"));
    m_reader.forget();
    STEP(m_reader.reach(QStringLiteral("Save into a folder…")));
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitForWindow(QStringLiteral("Save the configurations into this folder")));
    m_reader.type(QStringLiteral("clients"));
    m_reader.press(QStringLiteral("Return"));
    STEP(m_reader.waitToHear(QStringLiteral("The secrets are now in 1 file. ") + folder.path()));
    // The keyboard is back where the files are, and that is told: what was told last was a dialog that is
    // gone.
    STEP(m_reader.waitForFocus(QStringLiteral("Payments Platform and 2 more organizations")));
    QCOMPARE(m_reader.focused().holder().name(), QStringLiteral("Tokens and their files"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden),
        QStringList({QStringLiteral("clients-github-enterprise.html"),
            QStringLiteral("payments-platform-github-enterprise.env")}));
    QFile file(folder.filePath(QStringLiteral("payments-platform-github-enterprise.env")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count("\nBROKER_TOKEN="), 1);
    QCOMPARE(written.count("\nGITHUB=ghe.example.com\n"), 1);
    m_reader.press(QStringLiteral("Esc"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 6 of 6: Results")));
}

void TestShareWalk::seeWhoSharesIt()
{
    m_reader.press(QStringLiteral("Alt+F"));
    STEP(m_reader.waitForWindow(QStringLiteral("Broker Token Assistant — practice mode")));
    STEP(m_reader.reach(QStringLiteral("Recorded tokens")));
    // Nothing else of it has changed. "Payments Platform +2", in words.
    QCOMPARE(row(QStringLiteral("Payments Platform")),
        QLatin1String("Payments Platform and 2 more organizations, ") + m_token);
    // Who they are is told beside the list.
    STEP(m_reader.waitFor(QStringLiteral("label"),
        QStringLiteral("Broker token for GitHub Enterprise in Payments Platform +2")));
    QCOMPARE(labelWith(QStringLiteral("Also used by: ")),
        QStringLiteral("Also used by: Mobile Banking, Core Ledger"));
}

QTEST_GUILESS_MAIN(TestShareWalk)
#include "tst_sharewalk.moc"
