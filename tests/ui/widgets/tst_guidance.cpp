// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/theme.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/commandbox.h"
#include "widgets/consequencebox.h"
#include "widgets/foldaway.h"
#include "widgets/illustration.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace broker;
using namespace broker::ui;
using broker::test::Announcements;

namespace {

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

/// What leads a user on beside the controls: the meaning of words, what is at stake, drawings.
class TestGuidance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAWord();
    void saysWhatIsAtStake();
    void beginsBesideItsMark_data();
    void beginsBesideItsMark();
    void foldsAway();
    void turnsThePageUnderCommands();
    void drawsInThePalette();
};

void TestGuidance::explainsAWord()
{
    Announcements said;
    WordHelp help("keychain");
    help.show();
    QVERIFY(help.focusPolicy() & Qt::TabFocus);
    const auto *interface = QAccessible::queryAccessibleInterface(&help);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("What is “Keychain”?"));
    const QString meaning = interface->text(QAccessible::Description);
    QVERIFY2(meaning.contains(QLatin1String("GNOME Keyring")), qPrintable(meaning));
    said.forget();
    QTest::keyClick(&help, Qt::Key_Space);
    QVERIFY(said.contain(meaning));
    // On the screen as well, until the next key or click.
    const auto isShown = [] {
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->inherits("QWhatsThat"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isShown());
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->inherits("QWhatsThat"))
            QTest::keyClick(each, Qt::Key_Escape);
    }
    QTRY_VERIFY(!isShown());
}

void TestGuidance::saysWhatIsAtStake()
{
    const QPalette usual = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QPalette palette = usual;
        palette.setColor(QPalette::Window, isDark ? QColor(0x20, 0x22, 0x26) : QColor(0xf4, 0xf6, 0xf9));
        palette.setColor(QPalette::Base, isDark ? QColor(0x18, 0x1a, 0x1e) : QColor(Qt::white));
        palette.setColor(QPalette::WindowText, isDark ? QColor(Qt::white) : QColor(Qt::black));
        QApplication::setPalette(palette);
        ConsequenceBox box(QStringLiteral("What will happen"), "details");
        QPushButton button(QStringLiteral("Do it"));
        box.setDetails(QStringLiteral("Nothing is changed."));
        box.show();
        auto *consequence = box.findChild<QLabel *>(QStringLiteral("consequenceText"));
        QVERIFY(!box.isGrave() && !consequence->isVisible());

        box.setConsequence(QStringLiteral("It is connected directly today."));
        ConsequenceBox::mark(button, box.isGrave(), QStringLiteral("arrow-right"));
        QVERIFY(consequence->isVisible() && consequence->font().bold());
        const QColor fill = button.palette().color(QPalette::Highlight);
        QVERIFY(fill != palette.color(QPalette::Highlight));
        QVERIFY(contrast(fill, button.palette().color(QPalette::HighlightedText)) >= leastTextContrast);
        // Never by colour alone.
        QVERIFY(!button.icon().isNull());

        ConsequenceBox::mark(button, false, QStringLiteral("arrow-right"));
        QCOMPARE(button.palette().color(QPalette::Highlight), palette.color(QPalette::Highlight));
    }
    QApplication::setPalette(usual);
}

/// Closed, the arrow points to where reading goes on.
void TestGuidance::beginsBesideItsMark_data()
{
    QTest::addColumn<QString>("consequence");
    QTest::newRow("grave") << QStringLiteral("There is no way back.");
    QTest::newRow("plain") << QString();
}

/// Nothing stands in for a consequence that there is not.
void TestGuidance::beginsBesideItsMark()
{
    QFETCH(const QString, consequence);
    ConsequenceBox box(QStringLiteral("What will happen"), "details");
    box.setConsequence(consequence);
    box.setDetails(QStringLiteral("The token is saved."));
    box.resize(800, 200);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    const auto *mark = box.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const auto *first = box.findChild<PlainLabel *>(
        consequence.isEmpty() ? QStringLiteral("details") : QStringLiteral("consequenceText"));
    const int middle = first->y() + first->fontMetrics().height() / 2;
    QVERIFY2(qAbs(middle - mark->geometry().center().y()) <= 2,
        qPrintable(QStringLiteral("%1, %2").arg(middle).arg(mark->geometry().center().y())));
    // Nobody reads a line across the whole window.
    QVERIFY(first->width() <= 80 * first->fontMetrics().averageCharWidth());
}

void TestGuidance::foldsAway()
{
    for (const bool isMirrored : {false, true}) {
        QWidget window;
        window.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto *button = new QToolButton(&window);
        auto *content = new QLabel(QStringLiteral("More"), &window);
        foldAway(*button, *content);
        window.show();
        QVERIFY(!content->isVisible());
        QCOMPARE(button->arrowType(), isMirrored ? Qt::LeftArrow : Qt::RightArrow);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(content->isVisible());
        QCOMPARE(button->arrowType(), Qt::DownArrow);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!content->isVisible());
        QCOMPARE(button->arrowType(), isMirrored ? Qt::LeftArrow : Qt::RightArrow);
        // The window is read the other way from now on.
        window.setLayoutDirection(isMirrored ? Qt::LeftToRight : Qt::RightToLeft);
        QCOMPARE(button->arrowType(), isMirrored ? Qt::RightArrow : Qt::LeftArrow);
    }
}

/// What is seen as a whole does not hold the page under the wheel.
void TestGuidance::turnsThePageUnderCommands()
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *commands = new CommandBox(QStringLiteral("Start it:"), QStringLiteral("Copy"));
    commands->setCommands(QStringLiteral("one\ntwo\nthree"));
    layout->addWidget(commands);
    layout->addSpacing(2000);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    auto *text = commands->findChild<QPlainTextEdit *>();
    const QPoint middle = text->viewport()->rect().center();
    QWheelEvent turn(middle, text->viewport()->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(text->viewport(), &turn);
    // Handed on to whatever is around it.
    QVERIFY(!turn.isAccepted());
    QCOMPARE(text->verticalScrollBar()->value(), 0);
}

void TestGuidance::drawsInThePalette()
{
    for (const auto scene : {Illustration::Scene::Connect, Illustration::Scene::Success}) {
        Illustration drawing(scene);
        drawing.resize(drawing.sizeHint());
        const QImage light = drawing.grab().toImage();
        QVERIFY(coloursIn(light) > 3);
        drawing.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawing.grab().toImage() != light, scene == Illustration::Scene::Connect);
    }
}

BTA_WINDOW_TEST(TestGuidance)
#include "tst_guidance.moc"
