// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpguide.h"
#include "help/helpwindow.h"
#include "platform/urlopener.h"
#include "presenters/helptopics.h"
#include "presenters/languagelist.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWindow>

#include <memory>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;

namespace {

QString readHelp(const QString &name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One for each language that the program speaks.
QStringList helpFiles()
{
    QStringList names;
    for (const SpokenLanguage &spoken : spokenLanguages())
        names.append(QStringLiteral("help_%1.md").arg(spoken.code));
    return names;
}

QStringList idsOf(const QList<HelpTopic> &topics)
{
    QStringList ids;
    for (const HelpTopic &topic : topics)
        ids.append(topic.id);
    return ids;
}

/// What can be counted in every language: items, steps, rows and links.
QString shapeOf(const HelpTopic &topic)
{
    const auto lines = [&topic](const char *pattern) {
        return topic.text.count(
            QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption));
    };
    // The words of a glossary differ from language to language.
    const qsizetype items = topic.id == QLatin1String("words") ? 0 : lines("^- ");
    return QStringLiteral("%1: %2 items, %3 steps, %4 rows, %5 links")
        .arg(topic.id)
        .arg(items)
        .arg(lines("^[0-9]+\\. "))
        .arg(lines("^\\|"))
        .arg(topic.text.count(QLatin1String("](#")));
}

struct Bench
{
    Bench()
    {
        command.setShortcut(Qt::CTRL | Qt::Key_N);
        window = std::make_unique<HelpWindow>(opener, QList<QAction *>{&command, &without},
            QStringList{QStringLiteral("Broker Token Assistant 0.2.0"), QStringLiteral("Qt 6")}, nullptr);
        window->show();
    }

    template <class T>
    [[nodiscard]] T &find(const char *name) const
    {
        return *window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList titles() const
    {
        const auto &list = find<QListWidget>("helpTopics");
        QStringList titles;
        for (int row = 0; row < list.count(); ++row)
            titles.append(list.item(row)->text());
        return titles;
    }
    [[nodiscard]] QString text() const { return find<QTextBrowser>("helpText").toPlainText(); }

    QAction command{QStringLiteral("&Set up a token…"), nullptr};
    QAction without{QStringLiteral("No key"), nullptr};
    QList<QUrl> opened;
    UrlOpener opener{[this](const QUrl &page) {
        opened.append(page);
        return true;
    }};
    std::unique_ptr<HelpWindow> window;
};

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTopics();
    void saysTheSameInEachLanguage();
    void explainsTheSameWordsInEachLanguage();
    void explainsOneWord();
    void leadsNowhereElse();
    void hasNoRealSecret();
    void searches();
    void saysThatNothingIsFound();
    void listsTheKeysOfTheCommands();
    void followsLinks();
    void copiesFacts();
    void isHeardAndUsedWithTheKeyboard();
    void opensInFrontOfWhateverHoldsTheWindowBack();
    void opensAtAWindowThatHoldsNothingBack();
    void opensAtWhatIsInFront_data();
    void opensAtWhatIsInFront();
};

void TestHelp::readsTopics()
{
    const QList<HelpTopic> topics = parseHelp(
        QStringLiteral("lost\n# First one {one}\nText\n## Part\n# Second {two}\nMore\n# No id\n"));
    QCOMPARE(topics.size(), 2);
    QVERIFY(topics.at(0)
        == (HelpTopic{
            QStringLiteral("one"), QStringLiteral("First one"), QStringLiteral("Text\n## Part\n")}));
    QCOMPARE(topics.at(1).text, QStringLiteral("More\n# No id\n\n"));
    QVERIFY(parseHelp({}).isEmpty());
}

void TestHelp::saysTheSameInEachLanguage()
{
    const QList<HelpTopic> english = parseHelp(readHelp(QStringLiteral("help_en.md")));
    QVERIFY(english.size() >= 7);
    for (const QString &name : helpFiles()) {
        const QList<HelpTopic> topics = parseHelp(readHelp(name));
        QCOMPARE(idsOf(topics), idsOf(english));
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(shapeOf(topics.at(i)), shapeOf(english.at(i)));
            QVERIFY(topics.at(i).title != english.at(i).title || name == QLatin1String("help_en.md"));
        }
    }
}

/// The question marks beside words ask for them by these ids.
void TestHelp::explainsTheSameWordsInEachLanguage()
{
    const QRegularExpression id(
        QStringLiteral("^- \\*\\*[^*]+\\*\\* \\{([a-z]+)\\}"), QRegularExpression::MultilineOption);
    QStringList wanted;
    for (const QString &name : helpFiles()) {
        QFile file(QStringLiteral(":/help/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QStringList ids;
        for (const auto &match : id.globalMatch(QString::fromUtf8(file.readAll())))
            ids.append(match.captured(1));
        ids.sort();
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY2(ids.contains(QLatin1String("brokerclient")), qPrintable(name));
        if (wanted.isEmpty())
            wanted = ids;
        QCOMPARE(ids, wanted);
    }
}

void TestHelp::explainsOneWord()
{
    QCOMPARE(helpWord(QStringLiteral("keychain"))->word, QStringLiteral("Keychain"));
    // Of several lines, and no further than its own.
    const QString meaning = helpWord(QStringLiteral("keychain"))->meaning;
    QVERIFY2(meaning.startsWith(QLatin1String("the store of this computer's system")), qPrintable(meaning));
    QVERIFY2(meaning.endsWith(QLatin1String("the keychain of macOS.")), qPrintable(meaning));
    QVERIFY(!helpWord(QStringLiteral("nothing")));
    // The ids are for the program, not for the reader.
    for (const HelpTopic &topic : helpTopics())
        QVERIFY2(!topic.text.contains(u'{'), qPrintable(topic.title));
}

/// Offline: links lead to topics that are there, and to nothing on the web.
void TestHelp::leadsNowhereElse()
{
    const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const QString &name : helpFiles()) {
        const QString all = readHelp(name);
        const QStringList ids = idsOf(parseHelp(all));
        for (auto found = link.globalMatch(all); found.hasNext();) {
            const QString to = found.next().captured(1);
            QVERIFY2(to.startsWith(u'#') && ids.contains(to.mid(1)), qPrintable(to));
        }
        QVERIFY(!all.contains(QStringLiteral("://")));
        QVERIFY(!all.contains(QStringLiteral("![")));
    }
}

void TestHelp::hasNoRealSecret()
{
    const QRegularExpression token(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-|gh[ps]_\\w|glpat-\\w"));
    QString all;
    for (const QString &name : helpFiles())
        all += readHelp(name);
    all.remove(QStringLiteral("01234567-89ab-…"));
    QVERIFY2(!all.contains(token), qPrintable(token.match(all).captured()));
}

void TestHelp::searches()
{
    const Bench bench;
    const QStringList all = bench.titles();
    QVERIFY(all.size() >= 8);
    QVERIFY(bench.text().contains(QStringLiteral("Getting started")));
    QTest::keyClicks(&bench.find<QLineEdit>("helpSearch"), QStringLiteral("PROVISIONAL token"));
    QCOMPARE(bench.titles(), QStringList{QStringLiteral("Words")});
    // Shown without another key, and the place is marked.
    QVERIFY(bench.text().contains(QStringLiteral("Provisional token")));
    const auto &text = bench.find<QTextBrowser>("helpText");
    QVERIFY(!text.extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : text.extraSelections()) {
        const QString word = mark.cursor.selectedText().toLower();
        QVERIFY2(word == QLatin1String("provisional") || word == QLatin1String("token"), qPrintable(word));
    }
    bench.find<QLineEdit>("helpSearch").clear();
    QCOMPARE(bench.titles(), all);
    QVERIFY(text.extraSelections().isEmpty());
    // What is being read stays.
    QVERIFY(bench.text().contains(QStringLiteral("Provisional token")));
}

void TestHelp::saysThatNothingIsFound()
{
    const Bench bench;
    const Announcements announcements;
    bench.find<QLineEdit>("helpSearch").setText(QStringLiteral("<b>zebra</b>"));
    QVERIFY(bench.titles().isEmpty());
    QVERIFY(bench.text().isEmpty());
    const auto &nothing = bench.find<PlainLabel>("helpNothing");
    QVERIFY(nothing.isVisible());
    QVERIFY2(nothing.text().contains(QStringLiteral("“<b>zebra</b>”")), qPrintable(nothing.text()));
    QVERIFY(announcements.contain(QStringLiteral("zebra")));
}

void TestHelp::listsTheKeysOfTheCommands()
{
    const Bench bench;
    bench.window->showTopic(QStringLiteral("keys"));
    const QString key = bench.command.shortcut().toString(QKeySequence::NativeText);
    QVERIFY2(bench.text().contains(QStringLiteral("Set up a token")) && bench.text().contains(key),
        qPrintable(bench.text()));
    QVERIFY(!bench.text().contains(QStringLiteral("No key")));
    QVERIFY(!bench.text().contains(u'&'));
}

void TestHelp::followsLinks()
{
    const Bench bench;
    auto &text = bench.find<QTextBrowser>("helpText");
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("#tokens")));
    QVERIFY(bench.text().contains(QStringLiteral("Which token is which")));
    QVERIFY(bench.opened.isEmpty());
    // Whatever comes, nothing but the browser is asked, and for nothing but web pages.
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(bench.opened.isEmpty());
}

void TestHelp::copiesFacts()
{
    const Bench bench;
    bench.find<QPushButton>("copyFactsButton").click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Broker Token Assistant 0.2.0\nQt 6"));
}

void TestHelp::isHeardAndUsedWithTheKeyboard()
{
    const Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    const auto heard = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    QCOMPARE(heard(bench.find<QLineEdit>("helpSearch")), QStringLiteral("Search:"));
    QCOMPARE(heard(bench.find<QListWidget>("helpTopics")), QStringLiteral("Topics"));
    QCOMPARE(heard(bench.find<QTextBrowser>("helpText")), QStringLiteral("Text of the topic"));
    auto &list = bench.find<QListWidget>("helpTopics");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY(bench.text().contains(QStringLiteral("Which token is which")));
    // As in every list that is searched: the arrows move through it, and the buttons of the field have names.
    auto &field = bench.find<QLineEdit>("helpSearch");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(bench.text().contains(QStringLiteral("Signing in to Snyk")));
    QVERIFY(field.hasFocus());
    QTest::keyClicks(&field, QStringLiteral("proxy"));
    const QList<QToolButton *> buttons = field.findChildren<QToolButton *>();
    QVERIFY(!buttons.isEmpty());
    for (QToolButton *one : buttons)
        QVERIFY(!heard(*one).isEmpty());
    field.clear();
    // The text is no trap.
    QVERIFY(bench.find<QTextBrowser>("helpText").tabChangesFocus());
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QVERIFY(!bench.window->isVisible());
}

/// F1 in a wizard, which the main window's own key does not reach.
void TestHelp::opensInFrontOfWhateverHoldsTheWindowBack()
{
    QWidget main;
    main.show();
    const UrlOpener opener([](const QUrl &) { return true; });
    auto *guide = new HelpGuide(main, opener, {}, [] { return QStringList(); });
    QDialog dialog(&main);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    auto *help = dialog.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QVERIFY(!help->isModal());
    // Once, however often it is pressed.
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    QCOMPARE(main.findChildren<HelpWindow *>().size(), 1);
    delete guide;
}

/// The windows of a rotation stay open beside the list, and have the command of the main window.
void TestHelp::opensAtAWindowThatHoldsNothingBack()
{
    QWidget main;
    main.setObjectName(QStringLiteral("mainWindow"));
    main.show();
    const UrlOpener opener([](const QUrl &) { return true; });
    HelpGuide guide(main, opener, {}, [] { return QStringList(); });
    QDialog dialog(&main);
    dialog.setObjectName(QStringLiteral("rotationDialog"));
    auto *field = new QLineEdit(&dialog);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    guide.open();
    auto *help = main.findChild<HelpWindow *>();
    QVERIFY(help);
    const auto text = [help] { return help->findChild<QTextBrowser *>()->toPlainText(); };
    QVERIFY2(text().startsWith(QLatin1String("What is due, and how to rotate")), qPrintable(text().left(40)));
    // Asked for where it is read, it stays there; asked for from the list, it goes there.
    help->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(help));
    help->showTopic(QStringLiteral("words"));
    guide.open();
    QVERIFY2(text().startsWith(QLatin1String("Words")), qPrintable(text().left(40)));
    main.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &main);
    guide.open();
    QVERIFY2(text().startsWith(QLatin1String("Your list")), qPrintable(text().left(40)));
}

void TestHelp::opensAtWhatIsInFront_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *window, const char *part, const char *title) {
        QTest::addRow("%s %s", window, part)
            << QString::fromLatin1(window) << QString::fromLatin1(part) << QString::fromLatin1(title);
    };
    row("tokenWizard", "connectPage", "Signing in to Snyk");
    row("tokenWizard", "organizationPage", "Choosing an organization");
    row("tokenWizard", "integrationPage", "Words");
    row("tokenWizard", "methodPage", "Which token is which");
    row("tokenWizard", "confirmPage", "Which token is which");
    row("tokenWizard", "retrievePage", "Copying a token from the Snyk website");
    row("apiTokenDialog", "oldApiTokenPage", "Signing in to Snyk");
    row("mainWindow", "", "Your list");
    row("anyDialog", "", "Getting started");
    row("rotationDialog", "signInPanel", "Signing in to Snyk");
    row("rotationDialog", "planPage", "What is due, and how to rotate");
    row("clientSecretDialog", "", "What is due, and how to rotate");
    row("clientDialog", "", "The Broker client");
    row("sendDialog", "", "When somebody else runs the client");
    row("sharingWizard", "", "Many organizations");
    row("diagnosisDialog", "", "When something does not work");
    row("credentialWizard", "", "Which token is which");
    row("auditDialog", "", "What to send to whom");
}

void TestHelp::opensAtWhatIsInFront()
{
    QFETCH(const QString, window);
    QFETCH(const QString, part);
    QFETCH(const QString, title);
    QWidget main;
    main.show();
    const UrlOpener opener([](const QUrl &) { return true; });
    const HelpGuide guide(main, opener, {}, [] { return QStringList(); });
    QDialog dialog(&main);
    dialog.setObjectName(window);
    auto *inside = new QWidget(&dialog);
    inside->setObjectName(part);
    auto *field = new QLineEdit(inside);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    auto *help = dialog.findChild<HelpWindow *>();
    QVERIFY(help);
    const auto text = [help] { return help->findChild<QTextBrowser *>()->toPlainText(); };
    QVERIFY2(text().startsWith(title), qPrintable(text().left(40)));
    // Read on, and asked for once more: it goes back to where the user is.
    help->showTopic(QStringLiteral("words"));
    dialog.activateWindow();
    // Not qWaitForWindowActive: to Qt a window is active as soon as one of its own is.
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&dialog));
    field->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    QCOMPARE(text().startsWith(title), window != QLatin1String("anyDialog"));
    // Not while it is read itself.
    help->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(help));
    help->showTopic(QStringLiteral("words"));
    QTest::keyClick(help->windowHandle(), Qt::Key_F1);
    QVERIFY(text().startsWith(QLatin1String("Words")));
}

BTA_WINDOW_TEST(TestHelp)
#include "tst_help.moc"
