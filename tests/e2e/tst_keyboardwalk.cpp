// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keyboardwalk.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace broker::test;

// The whole way of "Set up for several organizations" and of the inventory in the program itself, on a
// desktop of its own: one token each. tst_sharewalk.cpp shares one.
class TestKeyboardWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyOrganizations();

private:
    void openFromTheBoard();
    void choose();
    void leaveOut();
    void tickARow();
    void seeHow();
    void preview();
    void runAndPause();
    void goOn();
    void readTheResults();
    void takeBack();
    void seeWhatIsLeft();
    void takeStock();
    void actFromARow();

    /// "37 of 64", from what is said of a bar, once that and its value are of one moment.
    [[nodiscard]] bool saysHowFar(const QString &bar, double of, const QString &words);
    [[nodiscard]] QString labelWith(const QString &text) const
    {
        return m_reader.find(QStringLiteral("label"), text).name();
    }

    ScreenReader m_reader;
    std::unique_ptr<RunningProgram> m_manager;
};

void TestKeyboardWalk::initTestCase()
{
    m_manager = std::make_unique<RunningProgram>(
        QStringLiteral(BTA_WINDOW_MANAGER), QStringList{QStringLiteral("--sm-disable")});
    QVERIFY(m_reader.start());
}

void TestKeyboardWalk::manyOrganizations()
{
    const RunningProgram program(QStringLiteral(BTA_PROGRAM), {QStringLiteral("--practice")});
    PART(openFromTheBoard);
    PART(choose);
    PART(leaveOut);
    PART(tickARow);
    PART(seeHow);
    PART(preview);
    PART(runAndPause);
    PART(goOn);
    PART(readTheResults);
    PART(takeBack);
    PART(seeWhatIsLeft);
    PART(takeStock);
    PART(actFromARow);
}

bool TestKeyboardWalk::saysHowFar(const QString &bar, double of, const QString &words)
{
    return QTest::qWaitFor(
        [this, &bar, of, &words] {
            const Accessible found = m_reader.find(QStringLiteral("progress bar"), bar);
            const auto value = found.value();
            return value && *value > 0 && found.maximum() == of && found.description() == words.arg(*value);
        },
        walkPatience);
}

void TestKeyboardWalk::openFromTheBoard()
{
    // The first start begins with one token; whoever wants many leaves that.
    STEP(m_reader.waitForWindow(QStringLiteral("Set up a token — step 1 of 6: Connect to Snyk")));
    STEP(m_reader.waitForFocus(QStringLiteral("Sign in")));
    m_reader.press(QStringLiteral("Esc"));
    STEP(m_reader.waitForFocus(QStringLiteral("Set up a token…")));
    m_reader.press(QStringLiteral("Ctrl+Shift+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("Set up several organizations — step 1 of 6")));
    STEP(m_reader.waitToHear(QStringLiteral("Step 1 of 6: Set up for several organizations")));
    STEP(m_reader.waitForFocus(QStringLiteral("Use the practice account")));
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 2 of 6: Choose organizations")));
    STEP(m_reader.waitToHear(QStringLiteral("Step 2 of 6: Choose organizations")));
}

void TestKeyboardWalk::choose()
{
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("0 of 212 organizations chosen")));
    STEP(m_reader.waitForFocus(QStringLiteral("Find by name, short name or id:")));
    STEP(!m_reader.find(QStringLiteral("push button"), QStringLiteral("Next")).isEnabled());
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitForFocus(QStringLiteral("All groups")));
    QCOMPARE(m_reader.focused().label(), QStringLiteral("Group:"));
    // The names of the groups come after the list.
    STEP(QTest::qWaitFor(
        [this] {
            m_reader.type(QStringLiteral("n"));
            return m_reader.focused().name() == QLatin1String("Northwind Banking");
        },
        walkPatience));
    STEP(m_reader.waitFor(
        QStringLiteral("label"), QStringLiteral("0 of 212 organizations chosen, 106 shown")));
    m_reader.press(QStringLiteral("Alt+F"));
    STEP(m_reader.waitForFocus(QStringLiteral("Find by name, short name or id:")));
    m_reader.type(QStringLiteral("l"));
    STEP(
        m_reader.waitFor(QStringLiteral("label"), QStringLiteral("0 of 212 organizations chosen, 70 shown")));
    m_reader.press(QStringLiteral("Alt+A"));
    STEP(m_reader.waitFor(
        QStringLiteral("label"), QStringLiteral("70 of 212 organizations chosen, 70 shown")));
}

void TestKeyboardWalk::leaveOut()
{
    m_reader.press(QStringLiteral("Alt+L"));
    STEP(m_reader.waitForWindow(QStringLiteral("Leave organizations out")));
    STEP(m_reader.waitForFocus(QStringLiteral("Text of the rule")));
    m_reader.type(QStringLiteral("default"));
    m_reader.press(QStringLiteral("Return"));
    STEP(m_reader.waitToHear(QStringLiteral("4 organizations are left out by these rules.")));
    m_reader.press(QStringLiteral("Alt+C"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 2 of 6: Choose organizations")));
    STEP(m_reader.waitFor(QStringLiteral("label"),
        QStringLiteral("66 of 212 organizations chosen, 70 shown\n4 more are ticked")));
}

void TestKeyboardWalk::tickARow()
{
    STEP(m_reader.reach(QStringLiteral("Organizations")));
    const Accessible row = m_reader.focused();
    QCOMPARE(row.role(), QStringLiteral("tree item"));
    STEP(row.isChecked());
    const QString name = row.name();
    m_reader.press(QStringLiteral("Space"));
    STEP(QTest::qWaitFor([&row] { return !row.isChecked(); }, walkPatience));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("65 of 212 organizations chosen")));
    m_reader.press(QStringLiteral("Space"));
    STEP(QTest::qWaitFor([&row] { return row.isChecked(); }, walkPatience));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("66 of 212 organizations chosen")));
    m_reader.press(QStringLiteral("Down"));
    STEP(QTest::qWaitFor([this, &name] { return m_reader.focused().name() != name; }, walkPatience));
    QVERIFY(!m_reader.focused().name().isEmpty());
}

void TestKeyboardWalk::seeHow()
{
    m_reader.press(QStringLiteral("Alt+N"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 3 of 6: How they get their token")));
    // There is nothing to share yet.
    STEP(m_reader.waitForFocus(QStringLiteral("One token each")));
    QVERIFY(m_reader.focused().isChecked());
    STEP(!labelWith(QStringLiteral("Every organization needs a Broker client of its own.")).isEmpty());
    m_reader.press(QStringLiteral("Alt+I"));
    STEP(m_reader.waitForFocus(QStringLiteral("GitHub")));
    QCOMPARE(m_reader.focused().label(), QStringLiteral("Integration:"));
    m_reader.press(QStringLiteral("Alt+N"));
}

void TestKeyboardWalk::preview()
{
    STEP(m_reader.waitForWindow(QStringLiteral("step 4 of 6: What would happen")));
    STEP(saysHowFar(
        QStringLiteral("Organizations looked at"), 66, QStringLiteral("%1 of 66 organizations looked at")));
    STEP(m_reader.waitFor(QStringLiteral("label"),
        QStringLiteral("63 organizations will be changed, with one call to Snyk each.\n3 are left alone")));
    STEP(!labelWith(QStringLiteral("in 63 organizations one without Broker, with placeholders")).isEmpty());
    STEP(m_reader.reach(QStringLiteral("What would happen")));
    m_reader.press(QStringLiteral("Down"));
    STEP(QTest::qWaitFor(
        [this] {
            return m_reader.focused().name().endsWith(QLatin1String(", Add the integration with Broker"));
        },
        walkPatience));
}

void TestKeyboardWalk::runAndPause()
{
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitForFocus(QStringLiteral("Pause")));
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitToHear(QStringLiteral("The job is paused. 66 organizations: ")));
    STEP(m_reader.waitForWindow(QStringLiteral("step 5 of 6: The job is paused")));
    // What is said, what the label shows and what the bar says are one and the same.
    static const QRegularExpression counts(
        QStringLiteral("^66 organizations: (\\d+) done(?:, (\\d+) refused)?, 3 left alone, (\\d+) to do$"));
    const QString shown = labelWith(QStringLiteral("66 organizations: "));
    STEP(m_reader.said().contains(QLatin1String("The job is paused. ") + shown));
    const QRegularExpressionMatch said = counts.match(shown);
    QVERIFY2(said.hasMatch(), qPrintable(shown));
    // Those that are left alone were never to be done.
    const int over = said.captured(1).toInt() + said.captured(2).toInt();
    QCOMPARE(over + said.captured(3).toInt(), 63);
    const Accessible bar
        = m_reader.find(QStringLiteral("progress bar"), QStringLiteral("Organizations that are over"));
    QCOMPARE(bar.value(), std::optional<double>(over));
    QCOMPARE(bar.maximum(), std::optional<double>(63));
    QCOMPARE(bar.description(), QStringLiteral("%1 of 63 organizations").arg(over));
}

void TestKeyboardWalk::goOn()
{
    m_reader.forget();
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitToHear(QStringLiteral("The job goes on. 66 organizations: ")));
    STEP(m_reader.waitToHear(QStringLiteral("66 organizations: 62 done, 1 refused, 3 left alone")));
    STEP(m_reader.waitForWindow(QStringLiteral("The job is over, and not everything went well")));
    m_reader.press(QStringLiteral("Alt+N"));
}

void TestKeyboardWalk::readTheResults()
{
    STEP(m_reader.waitForWindow(QStringLiteral("step 6 of 6: Results")));
    QCOMPARE(labelWith(QStringLiteral("66 organizations: ")),
        QStringLiteral("66 organizations: 62 done, 1 refused, 3 left alone"));
    // What needs the user comes first, with the reason.
    STEP(m_reader.reach(QStringLiteral("Organizations of the job")));
    m_reader.press(QStringLiteral("Home"));
    STEP(QTest::qWaitFor(
        [this] {
            return m_reader.focused().name().contains(
                QLatin1String("Add the integration with Broker, refused, Snyk refused the change (403)."));
        },
        walkPatience));
    STEP(!labelWith(QStringLiteral("Nothing was changed. Snyk says: “You do not have the permission"))
              .isEmpty());
}

void TestKeyboardWalk::takeBack()
{
    m_reader.press(QStringLiteral("Alt+B"));
    STEP(m_reader.waitForWindow(QStringLiteral("step 4 of 6: What would be taken back")));
    STEP(m_reader.waitFor(QStringLiteral("label"),
        QStringLiteral("62 organizations will be changed, with one call to Snyk each.\n4 are left alone")));
    STEP(!labelWith(QStringLiteral("Snyk has no call that removes an integration")).isEmpty());
    // Not without consent.
    m_reader.press(QStringLiteral("Alt+I"));
    STEP(QTest::qWaitFor(
        [this] { return m_reader.find(QStringLiteral("push button"), QStringLiteral("Begin")).isEnabled(); },
        walkPatience));
    m_reader.forget();
    m_reader.press(QStringLiteral("Alt+G"));
    STEP(m_reader.waitToHear(QStringLiteral("66 organizations: 62 done, 4 left alone")));
    STEP(m_reader.waitForWindow(QStringLiteral("step 6 of 6: Results")));
    QCOMPARE(labelWith(QStringLiteral("66 organizations: ")),
        QStringLiteral("66 organizations: 62 done, 4 left alone"));
    m_reader.press(QStringLiteral("Alt+F"));
    STEP(m_reader.waitForWindow(QStringLiteral("Broker Token Assistant — practice mode")));
}

/// Its tokens stay on the list, by their true name.
void TestKeyboardWalk::seeWhatIsLeft()
{
    STEP(m_reader.reach(QStringLiteral("Recorded tokens")));
    QCOMPARE(m_reader.focused().role(), QStringLiteral("tree item"));
    // Not a row is passed over, from the first to the last.
    m_reader.press(QStringLiteral("Home"));
    const auto isTakenBack = [this] {
        const QString name = m_reader.focused().name();
        return name.contains(QLatin1String("GitHub")) && name.contains(QLatin1String("Taken back"));
    };
    for (int rows = 0; rows < 5 && !QTest::qWaitFor(isTakenBack, 1000); ++rows)
        m_reader.press(QStringLiteral("Down"));
    STEP(isTakenBack());
}

void TestKeyboardWalk::takeStock()
{
    m_reader.press(QStringLiteral("Alt+I"));
    STEP(m_reader.waitFor(QStringLiteral("push button"), QStringLiteral("Look at them")));
    m_reader.forget();
    m_reader.press(QStringLiteral("Alt+E"));
    STEP(m_reader.waitForFocus(QStringLiteral("Stop looking")));
    STEP(saysHowFar(
        QStringLiteral("Organizations looked at"), 212, QStringLiteral("%1 of 212 organizations looked at")));
    STEP(m_reader.waitToHear(QStringLiteral("212 organizations looked at, the first of them on ")));
    STEP(m_reader.waitFor(QStringLiteral("label"), QStringLiteral("not managed here: ")));
    // The keyboard is in the rows, each of which says what it is and how it stands.
    STEP(m_reader.reach(QStringLiteral("Integrations at Snyk")));
    QCOMPARE(m_reader.focused().role(), QStringLiteral("tree item"));
    STEP(m_reader.focused().name().contains(QLatin1String("avery.lindqvist, GitHub, needs no token")));
}

/// From what is not managed here to the step that is missing.
void TestKeyboardWalk::actFromARow()
{
    STEP(m_reader.reach(QStringLiteral("Find in the inventory")));
    m_reader.type(QStringLiteral("core ledger"));
    STEP(m_reader.reach(QStringLiteral("Integrations at Snyk")));
    m_reader.press(QStringLiteral("Home"));
    const auto isWanted = [this] {
        const QString name = m_reader.focused().name();
        return name.contains(QLatin1String("Core Ledger, Northwind Banking, Artifactory"));
    };
    for (int rows = 0; rows < 5 && !QTest::qWaitFor(isWanted, 1000); ++rows)
        m_reader.press(QStringLiteral("Down"));
    STEP(isWanted());
    STEP(m_reader.focused().name().contains(QLatin1String("not managed here")));
    STEP(m_reader.reach(QStringLiteral("Retrieve its token…")));
    STEP(m_reader.focused().isEnabled());
    m_reader.press(QStringLiteral("Space"));
    STEP(m_reader.waitForWindow(QStringLiteral("Set up a token — step ")));
    STEP(!labelWith(QStringLiteral("Core Ledger")).isEmpty());
    m_reader.press(QStringLiteral("Esc"));
    STEP(m_reader.waitForWindow(QStringLiteral("Broker Token Assistant — practice mode")));
}

QTEST_GUILESS_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
