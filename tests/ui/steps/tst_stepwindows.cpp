// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokendialog.h"
#include "support/await.h"
#include "support/testroom.h"
#include "ui/credentials/credentialfixture.h"
#include "ui/rotation/rotationfixture.h"
#include "ui/wizard/accesschecks.h"
#include "ui/wizard/layoutchecks.h"
#include "ui/wizard/wizardfixture.h"

#include "steps/steplist.h"
#include "steps/steppage.h"
#include "steps/stepwindow.h"
#include "widgets/wordhelp.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::test;

namespace {

/// What differs by less, in pixels, stands in one row.
constexpr int sameRow = 8;

/// Every window that goes step by step, at its first page, each with what it needs around it.
class Windows final
{
public:
    Windows()
    {
        const access::Session session{samples::region(), samples::apiToken(), samples::self()};
        access::TokenMemory memory(m_keychain, m_data.workspace.keys, m_data.settings, m_data.clock);
        if (!*await(memory.remember(session, {})))
            qFatal("The token is not remembered.");
        m_credential.open(QStringLiteral("gitlab"));
        m_rotation.open();
        m_apiToken = std::make_unique<ui::ApiTokenDialog>(m_data.workspace, m_opener, m_clipboard);
        m_apiToken->show();
        m_token.wizard.show();
    }

    [[nodiscard]] QList<ui::StepWindow *> all()
    {
        return {&m_token.wizard, m_credential.wizard.get(), m_rotation.dialog.data(), m_apiToken.get()};
    }

private:
    FakeHttp m_http;
    FakeVault m_keychain;
    TestWorkspace m_data{m_http, &m_keychain};
    ui::UrlOpener m_opener{[](const QUrl &) { return true; }};
    ui::ClipboardGuard m_clipboard{*QApplication::clipboard()};
    WizardFixture m_token;
    CredentialFixture m_credential;
    RotationFixture m_rotation;
    std::unique_ptr<ui::ApiTokenDialog> m_apiToken;
};

ui::StepPage *pageOf(const QWidget &window)
{
    for (ui::StepPage *page : window.findChildren<ui::StepPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

QRect placeOf(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// Where everything of the frame stands, for comparison; sizes of texts are left out.
QStringList frameOf(const QWidget &window)
{
    const auto *list = window.findChild<ui::StepList *>();
    const ui::StepPage *page = pageOf(window);
    const auto *heading = page->findChild<QWidget *>(QStringLiteral("pageHeading"));
    const auto *scroll = page->findChild<QScrollArea *>(QStringLiteral("pageScroll"));
    const auto *leave = window.findChild<QPushButton *>(QStringLiteral("leaveButton"));
    const QRect listPlace = placeOf(window, *list);
    const QRect pagePlace = placeOf(window, *page);
    const QRect leavePlace = placeOf(window, *leave);
    const QRect mainPlace = placeOf(window, *page->mainButton());
    const auto line = [](const char *what, int value) {
        return QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(value);
    };
    return {line("list, left", listPlace.left()), line("list, top", listPlace.top()),
        line("page after the list", pagePlace.left() - listPlace.right()), line("page, top", pagePlace.top()),
        line("page, right", window.width() - pagePlace.right()),
        line("heading, left", placeOf(window, *heading).left() - pagePlace.left()),
        line("content, left", placeOf(window, *scroll->widget()).left() - pagePlace.left()),
        line("way out, right", window.width() - leavePlace.right()),
        line("way out, bottom", window.height() - leavePlace.bottom()),
        line("way out, width", leavePlace.width()),
        line("main before the way out", leavePlace.left() - mainPlace.right()),
        line("page above the buttons", leavePlace.top() - pagePlace.bottom())};
}

} // namespace

class TestStepWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookTheSame_data();
    void lookTheSame();
    void areReadInTheOrderOfTab();
    void explainTheirWord();
    void fitASmallWindow();
    void areLeftWithEscape();
};

void TestStepWindows::lookTheSame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("comfortable") << QSize(900, 680);
    QTest::newRow("small") << QSize(800, 560);
}

void TestStepWindows::lookTheSame()
{
    QFETCH(const QSize, size);
    Windows windows;
    QStringList first;
    for (ui::StepWindow *window : windows.all()) {
        window->resize(size);
        QTest::qWait(30);
        QCOMPARE(window->size(), size);
        const QStringList now = frameOf(*window);
        if (first.isEmpty())
            first = now;
        QVERIFY2(now == first,
            qPrintable(window->objectName() + u'\n' + now.join(u'\n') + u"\n\n" + first.join(u'\n')));
        // The same words around what each of them does.
        QVERIFY2(window->windowTitle().contains(QStringLiteral(" — step 1 of ")),
            qPrintable(window->windowTitle()));
        QVERIFY(window->windowTitle().endsWith(pageOf(*window)->heading()));
        QCOMPARE(window->findChild<QPushButton *>(QStringLiteral("leaveButton"))->text(),
            QStringLiteral("Cancel"));
    }
}

/// What Tab reaches comes from top to bottom: page, then the buttons from one end to the other.
void TestStepWindows::areReadInTheOrderOfTab()
{
    Windows windows;
    for (ui::StepWindow *window : windows.all()) {
        const ui::StepPage *page = pageOf(*window);
        const auto *scroll = page->findChild<QScrollArea *>(QStringLiteral("pageScroll"));
        QList<int> order;
        QStringList names;
        const QWidget *at = window;
        do {
            at = at->nextInFocusChain();
            if (!at->isVisible() || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus)
                || at->window() != window || at->focusProxy())
                continue;
            const bool isInContent = scroll->widget()->isAncestorOf(at);
            const bool isInHead = !isInContent && page->isAncestorOf(at);
            // The head, then rows of the content, by their height; then the row of buttons, by their place.
            const QRect place = placeOf(isInContent ? *scroll->widget() : *window, *at);
            order.append(isInHead ? place.center().y() - 1000000
                    : isInContent ? place.center().y()
                                  : 1000000 + place.left());
            names.append(at->objectName());
        } while (at != window);
        QVERIFY2(order.size() > 1, qPrintable(window->objectName() + names.join(u' ')));
        const auto goesBack = [](int one, int next) { return next + sameRow < one; };
        QVERIFY2(std::adjacent_find(order.cbegin(), order.cend(), goesBack) == order.cend(),
            qPrintable(window->objectName() + QStringLiteral(": ") + names.join(u' ')));
        QCOMPARE(names.constLast(), QStringLiteral("leaveButton"));
    }
}

/// The word that a page is about is explained behind its heading, and nothing else stands elsewhere for it.
void TestStepWindows::explainTheirWord()
{
    Windows windows;
    int explained = 0;
    QSet<int> tops;
    for (const ui::StepWindow *window : windows.all()) {
        const ui::StepPage *page = pageOf(*window);
        const auto *heading = page->findChild<QLabel *>(QStringLiteral("pageHeading"));
        tops.insert(placeOf(*page, *page->findChild<QWidget *>(QStringLiteral("pageExplanation"))).top());
        for (const ui::WordHelp *word :
            page->findChildren<ui::WordHelp *>(QString(), Qt::FindDirectChildrenOnly)) {
            ++explained;
            QVERIFY(word->isVisible() && !word->accessibleDescription().isEmpty());
            const QRect words = placeOf(*page, *heading);
            const QRect mark = placeOf(*page, *word);
            QVERIFY(mark.left() >= words.left() + heading->fontMetrics().horizontalAdvance(heading->text()));
            QVERIFY(mark.left() <= words.right() + mark.width());
            QVERIFY(words.height() < 2 * heading->fontMetrics().height());
        }
    }
    QCOMPARE(explained, 3);
    QCOMPARE(tops.size(), 1);
}

void TestStepWindows::fitASmallWindow()
{
    Windows windows;
    for (ui::StepWindow *window : windows.all()) {
        window->resize(800, 560);
        const QStringList faults = lastingFaults(
            [window] { return cutTexts(*window) + overlaps(*window) + unreachable(*window); });
        QVERIFY2(faults.isEmpty(), qPrintable(window->objectName() + u'\n' + faults.join(u'\n')));
        const QStringList unnamed = namelessControls(*window) + clashingMnemonics(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(window->objectName() + u'\n' + unnamed.join(u'\n')));
    }
}

void TestStepWindows::areLeftWithEscape()
{
    Windows windows;
    for (ui::StepWindow *window : windows.all()) {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        const QStringList faults = unreachedByTab(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(window->objectName() + u'\n' + faults.join(u'\n')));
        QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
        QVERIFY2(!window->isVisible(), qPrintable(window->objectName()));
    }
}

BTA_WINDOW_TEST(TestStepWindows)
#include "tst_stepwindows.moc"
