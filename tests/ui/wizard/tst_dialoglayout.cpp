// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "layoutchecks.h"
#include "scenes.h"
#include "ui/shell/shell.h"

#include "access/rememberedtoken.h"
#include "integrations/catalogue.h"
#include "network/networkpolicy.h"
#include "network/proxyscript.h"
#include "presenters/languagelist.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

using namespace broker;
using namespace broker::test;

namespace {

const QString pseudoWords = QStringLiteral(BTA_PSEUDO_QM);

const QString note = QStringLiteral("Runs in the Frankfurt cluster. Ask the platform team before rotating.");

struct DialogScene
{
    const char *name;
    /// Opens it; null for the window itself.
    const char *action;
    const char *dialog;
    int page = -1;
};

constexpr DialogScene dialogScenes[]{
    {"window", nullptr, nullptr},
    {"notes", "notesAction", "noteDialog"},
    {"rotated", "markRotatedAction", "rotatedDialog"},
    {"removal", "removeAction", "removeDialog"},
    {"history", "historyAction", "auditDialog"},
    {"audit journal", "auditAction", "auditDialog"},
    {"API token", "apiTokenAction", "apiTokenDialog"},
    {"settings, general", "settingsAction", "settingsDialog", 0},
    {"settings, rotation", "settingsAction", "settingsDialog", 1},
    {"settings, privacy", "settingsAction", "settingsDialog", 2},
    {"settings, network", "settingsAction", "settingsDialog", 3},
    {"settings, pace", "settingsAction", "settingsDialog", 4},
    {"settings, diagnostics", "settingsAction", "settingsDialog", 5},
    {"settings, updates", "settingsAction", "settingsDialog", 6},
    {"diagnosis of the connection", "settingsAction", "diagnosisDialog", 3},
    {"new version", "updatesAction", "updateDialog"},
    {"help", "helpAction", "helpWindow"},
    {"what is due", "rotateDueAction", "dueRotations"},
};

/// The window with tokens that need all that it can say about one.
void fill(Shell &shell)
{
    records::TokenRecord record = shell.add();
    record.note = note;
    record.rotated = samples::moment().addDays(-80);
    (void)shell.real().records.put(record);
    (void)shell.add(records::Storage::Memory, true, QStringLiteral("jira"));
    (void)shell.add(records::Storage::Keychain, false, QStringLiteral("bitbucket-server"));
    access::TokenMemory memory(*shell.keychain, shell.real().keys, shell.real().settings, shell.real().clock);
    (void)await(memory.remember({samples::region(), samples::apiToken(), samples::self()}, {}));
    shell.clock->set(samples::moment().addDays(5));
    // With the row for it on the page of the network, as where the program brings what evaluates scripts.
    shell.composition.network().useScripts(
        std::make_unique<network::ProxyScript>(network::ScriptReader(), nullptr, *shell.clock));
}

QWidget *open(Shell &shell, const DialogScene &scene)
{
    if (!shell.window && !shell.start())
        return nullptr;
    for (const Shell::OpenedWizard &opened : shell.wizards) {
        if (opened.dialog)
            opened.dialog->close();
    }
    if (!scene.action)
        return shell.window.get();
    shell.trigger(scene.action);
    if (QLatin1String(scene.dialog) == QLatin1String("diagnosisDialog")) {
        shell.find<QDialog>("settingsDialog")->findChild<QTabWidget *>()->setCurrentIndex(scene.page);
        if (!shell.click("diagnoseConnectionButton"))
            return nullptr;
        return shell.find<QDialog>(scene.dialog);
    }
    auto *dialog = shell.find<QDialog>(scene.dialog);
    if (dialog && scene.page >= 0)
        dialog->findChild<QTabWidget *>()->setCurrentIndex(scene.page);
    return dialog;
}

/// What was opened in front of the window; most of it is gone then.
void close(const Shell &shell)
{
    for (const QPointer<QDialog> dialog : shell.window->findChildren<QDialog *>()) {
        if (dialog && dialog->isVisible())
            dialog->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Names that come from Snyk or from the user, or that nobody translates.
QStringList data()
{
    // Of the buttons, too, that Qt names.
    QStringList names{note, QStringLiteral("SHA-256"), samples::organization().name, QStringLiteral("OK"),
        QStringLiteral("Cancel"), QStringLiteral("Close")};
    for (const ui::SpokenLanguage &spoken : ui::spokenLanguages())
        names.append(spoken.ownName);
    for (const integrations::IntegrationType &type : integrations::catalogue())
        names.prepend(type.displayName);
    return names;
}

/// Letters that would open or press two things.
QStringList doubleLetters(const QStringList &texts)
{
    QHash<QKeySequence, QString> used;
    QStringList faults;
    for (const QString &text : texts) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            continue;
        if (used.contains(letter))
            faults.append(letter.toString() + QStringLiteral(": ") + used.value(letter)
                + QStringLiteral(" and ") + text);
        used.insert(letter, text);
    }
    return faults;
}

void checkMenu(const QMenu &menu, QStringList &faults)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        texts.append(action->text());
        if (QKeySequence::mnemonic(action->text()).isEmpty()
            && menu.objectName() != QLatin1String("columnsMenu"))
            faults.append(QStringLiteral("no letter: ") + action->text());
        if (action->menu())
            checkMenu(*action->menu(), faults);
    }
    if (menu.objectName() != QLatin1String("columnsMenu"))
        faults += doubleLetters(texts);
}

} // namespace

// What the window opens about tokens, and the settings: on a small screen, in every language, with large
// letters and in the other direction; and a letter of its own for each command.
class TestDialogLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void givesEachCommandALetter_data();
    void givesEachCommandALetter();
    void reachesEachFieldByItsLetter_data();
    void reachesEachFieldByItsLetter();
    void givesEachMenuEntryALetter_data();
    void givesEachMenuEntryALetter();
    void fitsNamesOfAnyLength_data();
    void fitsNamesOfAnyLength();
    void isHeard_data();
    void isHeard();
};

void TestDialogLayout::fits_data()
{
    addLookRows(pseudoWords);
}

void TestDialogLayout::fits()
{
    QFETCH(const Look, look);
    const LookInUse inUse(look);
    const std::function<QStringList()> names = data;
    Shell shell;
    fill(shell);
    QStringList faults;
    for (const DialogScene &scene : dialogScenes) {
        const QPointer<QWidget> window = open(shell, scene);
        QVERIFY2(window, scene.name);
        inUse.giveRoom(*window);
        for (const QString &fault :
            misfits(*window, inUse.smallScreen(), look.file == pseudoWords ? names : nullptr))
            faults.append(QLatin1String(scene.name) + QLatin1String(": ") + fault);
        close(shell);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestDialogLayout::givesEachCommandALetter_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("translation");
    for (int i = 0; i < static_cast<int>(std::size(dialogScenes)); ++i) {
        QTest::addRow("%s, English", dialogScenes[i].name) << i << QString();
        for (const Translation &translation : translations())
            QTest::addRow("%s, %s", dialogScenes[i].name, qPrintable(translation.language))
                << i << translation.file;
    }
}

void TestDialogLayout::givesEachCommandALetter()
{
    QFETCH(const int, scene);
    QFETCH(const QString, translation);
    const Language language(translation);
    Shell shell;
    fill(shell);
    QWidget *window = open(shell, dialogScenes[scene]);
    QVERIFY(window);
    const QStringList faults = doubleLetters(letteredTexts(*window));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestDialogLayout::reachesEachFieldByItsLetter_data()
{
    QTest::addColumn<int>("scene");
    for (int i = 0; i < static_cast<int>(std::size(dialogScenes)); ++i) {
        if (QLatin1String(dialogScenes[i].dialog) == QLatin1String("settingsDialog"))
            QTest::newRow(dialogScenes[i].name) << i;
    }
}

/// As it is pressed: it goes to the field that it is shown for, and not to another page.
void TestDialogLayout::reachesEachFieldByItsLetter()
{
    QFETCH(const int, scene);
    Shell shell;
    fill(shell);
    shell.real().settings.proxyMode.set(settings::ProxyMode::Manual);
    QWidget *window = open(shell, dialogScenes[scene]);
    QVERIFY(window);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *tabs = window->findChild<QTabWidget *>();
    int pressed = 0;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        const QKeySequence letter = QKeySequence::mnemonic(label->text());
        QWidget *field = label->buddy();
        if (!label->isVisible() || !field || !field->isEnabled() || letter.isEmpty())
            continue;
        tabs->tabBar()->setFocus();
        QTest::keyClick(window->windowHandle(), letter[0].key(), Qt::AltModifier);
        QCoreApplication::processEvents();
        const QWidget *focused = window->focusWidget();
        QVERIFY2(focused && (focused == field || field->isAncestorOf(focused)), qPrintable(label->text()));
        QCOMPARE(tabs->currentIndex(), dialogScenes[scene].page);
        ++pressed;
    }
    // Each but the page of diagnostics and that of updates has fields with a name before them.
    QVERIFY(pressed > 0 || dialogScenes[scene].page >= 5);
}

void TestDialogLayout::givesEachMenuEntryALetter_data()
{
    QTest::addColumn<QString>("translation");
    QTest::newRow("English") << QString();
    for (const Translation &translation : translations())
        QTest::newRow(qPrintable(translation.language)) << translation.file;
}

void TestDialogLayout::givesEachMenuEntryALetter()
{
    QFETCH(const QString, translation);
    const Language language(translation);
    Shell shell;
    fill(shell);
    QVERIFY(shell.start());
    QStringList faults;
    for (const QAction *menu : shell.window->menuBar()->actions())
        checkMenu(*menu->menu(), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestDialogLayout::fitsNamesOfAnyLength_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("name");
    for (const QString &family : layoutFonts()) {
        QTest::addRow("%s, one word", qPrintable(family)) << family << QString(2000, u'W');
        QTest::addRow("%s, many words", qPrintable(family))
            << family << QStringLiteral("Settlement ").repeated(180).trimmed();
    }
}

/// No name makes a window wider than a small screen, in any font.
void TestDialogLayout::fitsNamesOfAnyLength()
{
    QFETCH(const QString, family);
    QFETCH(const QString, name);
    const FontInUse font(family);
    for (const DialogScene &scene : dialogScenes) {
        Shell shell;
        records::TokenRecord record = shell.add();
        record.target.org.name = name;
        QVERIFY(shell.real().records.put(record).has_value());
        QWidget *window = open(shell, scene);
        QVERIFY(window);
        const QSize least = window->minimumSizeHint();
        QVERIFY2(least.width() <= 800 && least.height() <= 600,
            qPrintable(QStringLiteral("%1: %2x%3")
                           .arg(QLatin1String(scene.name))
                           .arg(least.width())
                           .arg(least.height())));
        QVERIFY(window->width() <= 1280 && window->height() <= 800);
        window->resize(800, 600);
        const QStringList faults = lastingFaults(
            [window] { return cutTexts(*window) + overlaps(*window) + unreachable(*window); });
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(scene.name) + u'\n' + faults.join(u'\n')));
    }
}

void TestDialogLayout::isHeard_data()
{
    QTest::addColumn<int>("scene");
    for (int i = 0; i < static_cast<int>(std::size(dialogScenes)); ++i)
        QTest::newRow(dialogScenes[i].name) << i;
}

/// The window with the details of a token, and all that it opens.
void TestDialogLayout::isHeard()
{
    QFETCH(const int, scene);
    Shell shell;
    fill(shell);
    QWidget *window = open(shell, dialogScenes[scene]);
    QVERIFY(window);
    if (scene == 0)
        QVERIFY(shell.find("detailsKept") && shell.find("detailsKept")->isVisible());
    const QStringList faults = lastingFaults([window] { return unheardTexts(*window); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

BTA_WINDOW_TEST(TestDialogLayout)
#include "tst_dialoglayout.moc"
