// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/clipboardguard.h"
#include "steps/steplist.h"
#include "steps/stepwizard.h"
#include "steps/wizardstep.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace broker;
using namespace broker::ui;
using broker::test::Announcements;

namespace {

const UrlOpener nowhere([](const QUrl &) { return true; });

/// What a wizard asks of its page, in the order it asked.
class Page final : public WizardStep
{
public:
    Page(const QString &name, int next, Kind kind = Kind::Normal)
        : WizardStep(name, false, nowhere)
        , next(next)
        , field(new QLineEdit)
    {
        setHeading(name + QStringLiteral(" it"), QStringLiteral("Why."));
        setKind(kind);
        content().addWidget(field);
        content().addStretch(1);
    }

    void initializePage() override { calls.append(QStringLiteral("come")); }
    void cleanupPage() override { calls.append(QStringLiteral("gone")); }
    [[nodiscard]] bool isComplete() const override { return complete; }
    [[nodiscard]] bool validatePage() override
    {
        calls.append(QStringLiteral("asked"));
        return valid;
    }
    [[nodiscard]] int nextId() const override { return next; }
    [[nodiscard]] bool mayLeave() const override { return free; }
    [[nodiscard]] bool goesOnByItself() const override { return automatic; }
    void takeFocus() override { field->setFocus(); }
    void set(bool &what, bool value)
    {
        what = value;
        Q_EMIT completeChanged();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return buttonRow()->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList taken() { return std::exchange(calls, {}); }
    using StepPage::addButton;
    using StepPage::content;
    using StepPage::messages;
    using StepPage::setHeading;

    int next;
    QLineEdit *field;
    bool complete = true;
    bool valid = true;
    bool free = true;
    bool automatic = false;
    QStringList calls;
};

class Wizard final : public StepWizard
{
public:
    explicit Wizard(ClipboardGuard &clipboard)
        : StepWizard(QStringLiteral("testWizard"), QStringLiteral("Test it"),
            {QStringLiteral("Choose"), QStringLiteral("Confirm"), QStringLiteral("Done")}, &clipboard,
            nullptr)
    {
        add(0, 0, new Page(QStringLiteral("Choose"), 2));
        add(1, 0, new Page(QStringLiteral("Other"), 2));
        add(2, 1, new Page(QStringLiteral("Confirm"), 3, WizardStep::Kind::Commit));
        add(3, 1, new Page(QStringLiteral("Work"), 4));
        add(4, 2, new Page(QStringLiteral("Done"), -1, WizardStep::Kind::Final));
    }
    ~Wizard() override { deletePages(); }

    [[nodiscard]] std::optional<LeaveQuestion> loss() const override
    {
        if (!loses)
            return std::nullopt;
        return LeaveQuestion{QStringLiteral("question"), QStringLiteral("Something is lost"),
            QStringLiteral("For good."), QStringLiteral("&Leave")};
    }
    [[nodiscard]] bool acceptLoss() override
    {
        accepted = true;
        return true;
    }
    [[nodiscard]] QPushButton *leave() const
    {
        return findChild<QPushButton *>(QStringLiteral("leaveButton"));
    }
    using StepWizard::refreshButtons;
    using StepWizard::showStepPage;

    QList<Page *> pages;
    bool loses = false;
    bool accepted = false;

private:
    void add(int id, int step, Page *page)
    {
        pages.append(page);
        addStepPage(id, step, page);
    }
};

struct Bench
{
    Bench()
    {
        wizard.show();
        wizard.activateWindow();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("The window is not active.");
    }
    [[nodiscard]] Page &at(int id) const { return *wizard.pages.at(id); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    ClipboardGuard clipboard{*QApplication::clipboard()};
    Wizard wizard{clipboard};
};

} // namespace

class TestStepWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAPage();
    void goesForthAndBack();
    void staysWhereThePageIsNotDone();
    void hasNoWayBackFromWhatIsDone();
    void jumps();
    void goesOnByItself();
    void saysWhereItIs();
    void listTellsWhatIsDone();
    void listMarksTheCurrentStep();
    void listStandsStill();
    void asksBeforeALoss();
    void staysWhileItMust();
    void enterInAFieldGoesOnUntilTheEnd();
    void isAsLargeAsItsPage();
    void buttonsDoNotTouch();
    void pageStandsInTheMiddle_data();
    void pageStandsInTheMiddle();
};

void TestStepWindow::pageStandsInTheMiddle_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestStepWindow::pageStandsInTheMiddle()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Bench bench;
    bench.wizard.setLayoutDirection(direction);
    const auto *steps = bench.wizard.findChild<StepList *>();
    const auto in = [&bench](const QWidget &widget) {
        return QRect(widget.mapTo(&bench.wizard, QPoint()), widget.size());
    };
    const bool isMirrored = direction == Qt::RightToLeft;
    QTRY_COMPARE(in(*steps).left() > 0, isMirrored);
    const QRect page = in(bench.at(0));
    const int toSteps
        = isMirrored ? in(*steps).left() - page.right() - 1 : page.left() - in(*steps).right() - 1;
    const int toEdge = isMirrored ? page.left() : bench.wizard.width() - page.right() - 1;
    QCOMPARE(toSteps, toEdge);
}

void TestStepWindow::buttonsDoNotTouch()
{
    Bench bench;
    const QPushButton *leave = bench.wizard.leave();
    const auto in = [&bench](const QWidget &widget) {
        return QRect(widget.mapTo(&bench.wizard, QPoint()), widget.size());
    };
    const QPushButton *main = bench.at(0).mainButton();
    QVERIFY(main && main->isVisible() && leave->isVisible());
    QVERIFY(in(*leave).left() - in(*main).right() > 3);
    const auto lines = bench.wizard.findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
        [](const QFrame *frame) { return frame->frameShape() == QFrame::HLine; });
    QVERIFY(line != lines.cend());
    QVERIFY(in(*leave).top() - in(**line).bottom() > 3);
}

void TestStepWindow::framesAPage()
{
    Page page(QStringLiteral("Where"), 1);
    const auto *heading = page.findChild<PlainLabel *>(QStringLiteral("pageHeading"));
    const auto *explanation = page.findChild<PlainLabel *>(QStringLiteral("pageExplanation"));
    page.setHeading(QStringLiteral("Where"), QStringLiteral("And why."));
    QCOMPARE(page.heading(), QStringLiteral("Where"));
    QCOMPARE(heading->text(), QStringLiteral("Where"));
    QVERIFY(heading->font().bold() && heading->font().pointSizeF() > page.font().pointSizeF());
    QCOMPARE(explanation->text(), QStringLiteral("And why."));
    QVERIFY(!explanation->isHidden());
    QCOMPARE(page.accessibleName(), QStringLiteral("Where"));
    QCOMPARE(page.accessibleDescription(), QStringLiteral("And why."));
    page.setHeading(QStringLiteral("Where"), QString());
    QVERIFY(explanation->isHidden());
    QVERIFY(!page.findChild<PracticeBanner *>());
    const StepPage practice(QStringLiteral("practice"), true, nowhere);
    QVERIFY(practice.findChild<PracticeBanner *>());

    // The content scrolls, the rest stays: a small screen always shows what went wrong.
    auto *tall = new QWidget;
    tall->setMinimumHeight(2000);
    page.content().addWidget(tall);
    const auto *scroll = page.findChild<QScrollArea *>(QStringLiteral("pageScroll"));
    QVERIFY(scroll->widget()->isAncestorOf(tall));
    QVERIFY(!scroll->isAncestorOf(&page.messages()));
    QVERIFY(page.minimumSizeHint().height() < 1000);
}

void TestStepWindow::goesForthAndBack()
{
    Bench b;
    QCOMPARE(b.wizard.currentId(), 0);
    QCOMPARE(b.at(0).taken(), QStringList{QStringLiteral("come")});
    QVERIFY(b.at(0).button("backButton")->isHidden());
    b.at(0).button("nextButton")->click();
    QCOMPARE(b.wizard.currentId(), 2);
    QVERIFY(b.at(2).isVisible() && !b.at(0).isVisible());
    QVERIFY(b.at(2).button("commitButton")->isVisible());
    QVERIFY(b.at(2).field->hasFocus());
    QCOMPARE(b.at(2).taken(), QStringList{QStringLiteral("come")});
    b.at(2).button("backButton")->click();
    QCOMPARE(b.wizard.currentId(), 0);
    QCOMPARE(b.at(2).taken(), QStringList{QStringLiteral("gone")});
    // Come back to, it is as it was left.
    QCOMPARE(b.at(0).taken(), QStringList{QStringLiteral("asked")});
    b.at(0).button("nextButton")->click();
    QCOMPARE(b.at(2).taken(), QStringList{QStringLiteral("come")});
}

void TestStepWindow::staysWhereThePageIsNotDone()
{
    Bench b;
    b.at(0).set(b.at(0).complete, false);
    QVERIFY(!b.at(0).button("nextButton")->isEnabled());
    b.at(0).set(b.at(0).complete, true);
    QVERIFY(b.at(0).button("nextButton")->isEnabled());
    b.at(0).valid = false;
    b.at(0).button("nextButton")->click();
    QCOMPARE(b.wizard.currentId(), 0);
    // What another page says does not switch the buttons of this one.
    b.at(2).set(b.at(2).complete, false);
    QVERIFY(b.at(0).button("nextButton")->isEnabled());
}

void TestStepWindow::hasNoWayBackFromWhatIsDone()
{
    Bench b;
    b.at(0).button("nextButton")->click();
    QVERIFY(b.at(2).button("backButton")->isEnabled());
    b.at(2).button("commitButton")->click();
    QCOMPARE(b.wizard.currentId(), 3);
    QVERIFY(!b.at(3).button("backButton")->isEnabled());
    b.at(3).button("nextButton")->click();
    QCOMPARE(b.wizard.currentId(), 4);
    QVERIFY(b.at(4).button("backButton")->isHidden());
    QVERIFY(!b.wizard.leave()->isVisible());
    b.at(4).button("finishButton")->click();
    QVERIFY(!b.wizard.isVisible());
    QCOMPARE(b.wizard.result(), static_cast<int>(QDialog::Accepted));
}

void TestStepWindow::jumps()
{
    Bench b;
    b.at(0).button("nextButton")->click();
    b.at(2).button("commitButton")->click();
    // Back to a page on the way: it begins anew, and what came after it is left, last first.
    b.wizard.showStepPage(2);
    QCOMPARE(b.wizard.currentId(), 2);
    QCOMPARE(b.at(3).taken().constLast(), QStringLiteral("gone"));
    QCOMPARE(b.at(2).taken().mid(2), (QStringList{QStringLiteral("gone"), QStringLiteral("come")}));
    QVERIFY(b.at(2).button("backButton")->isEnabled());
    // To a page of an earlier step that was not on the way: what is later is left.
    b.wizard.showStepPage(1);
    QCOMPARE(b.wizard.currentId(), 1);
    QCOMPARE(b.at(2).taken(), QStringList{QStringLiteral("gone")});
    b.at(1).button("backButton")->click();
    QCOMPARE(b.wizard.currentId(), 0);
    b.wizard.showStepPage(0);
    QCOMPARE(b.wizard.currentId(), 0);
}

void TestStepWindow::goesOnByItself()
{
    Bench b;
    b.at(0).button("nextButton")->click();
    b.at(2).button("commitButton")->click();
    Page &work = b.at(3);
    work.automatic = true;
    work.set(work.complete, false);
    QVERIFY(!work.button("nextButton")->isEnabled() && !work.button("backButton")->isEnabled());
    Q_EMIT work.advanceRequested();
    QCoreApplication::processEvents();
    QCOMPARE(b.wizard.currentId(), 3);
    work.set(work.complete, true);
    QVERIFY(!work.button("nextButton")->isEnabled());
    Q_EMIT work.advanceRequested();
    // Somebody who pressed a button meanwhile does not skip a page.
    Q_EMIT work.advanceRequested();
    QCoreApplication::processEvents();
    QCOMPARE(b.wizard.currentId(), 4);
}

void TestStepWindow::saysWhereItIs()
{
    Bench b;
    QVERIFY(b.wizard.windowTitle().startsWith(QStringLiteral("Test it")));
    QVERIFY(b.wizard.windowTitle().endsWith(QStringLiteral("step 1 of 3: Choose it")));
    Announcements said;
    b.at(0).button("nextButton")->click();
    QVERIFY(b.wizard.windowTitle().endsWith(QStringLiteral("step 2 of 3: Confirm it")));
    QVERIFY(said.contain(QStringLiteral("Step 2 of 3: Confirm it")));
    b.at(2).setHeading(QStringLiteral("Wait"), {});
    QVERIFY(b.wizard.windowTitle().endsWith(QStringLiteral("step 2 of 3: Wait")));
    b.at(0).setHeading(QStringLiteral("Behind"), {});
    QVERIFY(b.wizard.windowTitle().endsWith(QStringLiteral("Wait")));
}

void TestStepWindow::listTellsWhatIsDone()
{
    StepList list({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    list.setCurrent(1);
    QStringList said;
    for (PlainLabel *text : list.findChildren<PlainLabel *>()) {
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(text);
        said.append(heard->text(QAccessible::Name) + u' ' + heard->text(QAccessible::Description));
        QCOMPARE(text->font().bold(), text->text() == QLatin1String("Two"));
    }
    QCOMPARE(said,
        (QStringList{QStringLiteral("One done"), QStringLiteral("Two current step"),
            QStringLiteral("Three to come")}));
}

/// Seen from afar: one disc in the accent colour, and the number on it can be read.
void TestStepWindow::listMarksTheCurrentStep()
{
    StepList list({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    list.setCurrent(1);
    list.resize(list.sizeHint());
    const QImage image = list.grab().toImage();
    const QRgb accent = list.palette().color(QPalette::Highlight).rgb();
    QList<qsizetype> accented;
    for (const QLabel *mark : list.findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<const PlainLabel *>(mark))
            continue;
        const QRect rect = mark->geometry();
        qsizetype count = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                count += image.pixel(x, y) == accent ? 1 : 0;
        }
        accented.append(count);
    }
    QCOMPARE(accented.size(), 3);
    QCOMPARE(accented.at(0), 0);
    QVERIFY(accented.at(1) > 100);
    QCOMPARE(accented.at(2), 0);
}

/// Neither the names of the steps nor the page move when a tick takes the place of a number.
void TestStepWindow::listStandsStill()
{
    Bench b;
    auto *list = b.wizard.findChild<StepList *>();
    const auto places = [list, &b] {
        QList<QRect> rects{list->geometry(),
            QRect(
                b.wizard.currentStepPage()->mapTo(&b.wizard, QPoint()), b.wizard.currentStepPage()->size())};
        for (const PlainLabel *text : list->findChildren<PlainLabel *>())
            rects.append(QRect(text->pos(), QSize(0, text->height())));
        return rects;
    };
    QTest::qWait(20);
    const QList<QRect> before = places();
    b.at(0).button("nextButton")->click();
    QTest::qWait(20);
    QCOMPARE(places(), before);
    b.at(2).button("commitButton")->click();
    b.at(3).button("nextButton")->click();
    QTest::qWait(20);
    QCOMPARE(places(), before);
}

void TestStepWindow::asksBeforeALoss()
{
    Bench b;
    b.wizard.loses = true;
    b.press(Qt::Key_Escape);
    auto *question = b.wizard.findChild<QMessageBox *>(QStringLiteral("question"));
    QVERIFY(question && question->isVisible() && b.wizard.isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(b.wizard.isVisible() && !b.wizard.accepted);
    QTRY_VERIFY(!b.wizard.findChild<QMessageBox *>(QStringLiteral("question")));
    b.wizard.leave()->click();
    question = b.wizard.findChild<QMessageBox *>(QStringLiteral("question"));
    QVERIFY(question && question->isVisible());
    question->findChild<QPushButton *>(QStringLiteral("endButton"))->click();
    QVERIFY(!b.wizard.isVisible() && b.wizard.accepted);
}

void TestStepWindow::staysWhileItMust()
{
    Bench b;
    b.at(0).set(b.at(0).free, false);
    QVERIFY(!b.wizard.leave()->isEnabled());
    b.press(Qt::Key_Escape);
    b.wizard.close();
    QVERIFY(b.wizard.isVisible());
    // What would be lost may be left after a question, and the button says so.
    b.wizard.loses = true;
    b.wizard.refreshButtons();
    QVERIFY(b.wizard.leave()->isEnabled());
    b.wizard.loses = false;
    b.at(0).set(b.at(0).free, true);
    b.press(Qt::Key_Escape);
    QVERIFY(!b.wizard.isVisible() && !b.wizard.accepted);
}

void TestStepWindow::enterInAFieldGoesOnUntilTheEnd()
{
    Bench b;
    b.press(Qt::Key_Return);
    QCOMPARE(b.wizard.currentId(), 2);
    // What cannot be undone begins by its own button alone.
    b.press(Qt::Key_Return);
    QCOMPARE(b.wizard.currentId(), 2);
    b.at(2).button("commitButton")->setFocus();
    b.press(Qt::Key_Return);
    b.press(Qt::Key_Return);
    QCOMPARE(b.wizard.currentId(), 4);
    QVERIFY(b.at(4).field->hasFocus());
    b.press(Qt::Key_Return);
    QVERIFY(b.wizard.isVisible());
    b.at(4).button("finishButton")->setFocus();
    b.press(Qt::Key_Return);
    QVERIFY(!b.wizard.isVisible());
}

void TestStepWindow::isAsLargeAsItsPage()
{
    Bench b;
    const int before = b.wizard.minimumSizeHint().width();
    b.at(4).addButton(QString(300, QLatin1Char('w')), nullptr, "wideButton");
    b.at(4).messages().setMinimumWidth(3000);
    QCOMPARE(b.wizard.minimumSizeHint().width(), before);
    b.at(0).addButton(QString(100, QLatin1Char('w')), nullptr, "wideButton")->show();
    QTRY_VERIFY(b.wizard.minimumSizeHint().width() > before);
}

BTA_WINDOW_TEST(TestStepWindow)
#include "tst_stepwindow.moc"
