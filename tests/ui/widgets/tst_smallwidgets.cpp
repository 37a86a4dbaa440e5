// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/clipboardguard.h"
#include "platform/theme.h"
#include "platform/urlopener.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/announce.h"
#include "widgets/browserlink.h"
#include "widgets/busyindicator.h"
#include "widgets/countdownbar.h"
#include "widgets/enterkey.h"
#include "widgets/fingerprintview.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/secretcard.h"
#include "widgets/wraplayout.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <cstdlib>

using namespace broker;
using namespace broker::ui;
using broker::test::Announcements;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Secret sampleSecret()
{
    return Secret::take(QByteArray("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f"));
}

/// A style that asks for motion or for none.
class MotionStyle final : public QProxyStyle
{
public:
    explicit MotionStyle(int duration)
        : m_duration(duration)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animate)
            return m_duration > 0 ? 1 : 0;
        if (hint == SH_Widget_Animation_Duration)
            return m_duration;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_duration;
};

} // namespace

class TestSmallWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainLabelIsPlain();
    void plainLabelIsSelectableByKeyboard();
    void breaksKeepTheText_data();
    void breaksKeepTheText();
    void labelIsHeardAndCopiedAsItIs();
    void letterOfALabelIsNotHeard_data();
    void letterOfALabelIsNotHeard();
    void labelKeepsToTheEdgeOfItsWindow();
    void announcesEachText();
    void fingerprintIsAllThere();
    void countdownFollowsTheGuard();
    void countdownSaysWhenReplaced();
    void countdownClearsNow();
    void busyMovesAsTheStyleWants_data();
    void busyMovesAsTheStyleWants();
    void busyHidesWhenDone();
    void practiceIsUnmistakable();
    void showsTheAddressWithoutABrowser();
    void sendsToTheBrowserBesideWhatMatters();
    void enterPressesTheFocusedButton();
    void aRowThatWrapsSharesItsMiddle();
    void buttonsOfASecretAreEquallyHigh();
};

/// Whatever its first word is: a name of a product is Latin in every language.
void TestSmallWidgets::labelKeepsToTheEdgeOfItsWindow()
{
    const QString latinFirst = QStringLiteral("GitHub \u05d1\u05e9\u05d9\u05de\u05d5\u05e9");
    for (const bool isSelectable : {false, true}) {
        PlainLabel label(latinFirst);
        label.setKeyboardSelectable(isSelectable);
        label.resize(600, 30);
        const auto inkLeft = [&label](Qt::LayoutDirection direction) {
            label.setLayoutDirection(direction);
            const QImage image = label.grab().toImage();
            const QRgb ground = image.pixel(image.width() / 2, 0);
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (contrast(QColor(image.pixel(x, y)), QColor(ground)) > 1.5)
                        return x;
                }
            }
            return -1;
        };
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QVERIFY(inkLeft(Qt::RightToLeft) > label.width() / 2);
        QVERIFY(inkLeft(Qt::LeftToRight) < label.width() / 2);
    }
}

void TestSmallWidgets::buttonsOfASecretAreEquallyHigh()
{
    ClipboardGuard guard(*QGuiApplication::clipboard());
    SecretCard card(guard);
    card.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const auto *reveal = card.findChild<QToolButton *>(QStringLiteral("revealButton"));
    const auto *copy = card.findChild<QPushButton *>(QStringLiteral("copySecretButton"));
    QCOMPARE(reveal->y(), copy->y());
    QCOMPARE(reveal->height(), copy->height());
}

void TestSmallWidgets::aRowThatWrapsSharesItsMiddle()
{
    QWidget window;
    auto *layout = new WrapLayout(&window);
    const QList<QWidget *> parts{new QLabel(QStringLiteral("Label")),
        new QPushButton(QStringLiteral("Button")), new QCheckBox(QStringLiteral("Box")),
        new QLabel(QStringLiteral("Second row"))};
    const int lone = parts.constLast()->sizeHint().width();
    parts.constFirst()->setFixedHeight(10);
    parts.at(1)->setFixedHeight(40);
    for (QWidget *part : parts)
        layout->addWidget(part);
    window.resize(window.sizeHint().width() - lone / 2, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int middle = parts.at(1)->geometry().center().y();
    for (const int part : {0, 2})
        QVERIFY(std::abs(parts.at(part)->geometry().center().y() - middle) <= 1);
    // The next row begins below the highest of this one.
    QVERIFY(parts.constLast()->y() > parts.at(1)->geometry().bottom());
}

void TestSmallWidgets::plainLabelIsPlain()
{
    const PlainLabel label(QStringLiteral("<b>not bold</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), QStringLiteral("<b>not bold</b>"));
    QVERIFY(label.wordWrap());
}

void TestSmallWidgets::plainLabelIsSelectableByKeyboard()
{
    PlainLabel label;
    QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    label.setKeyboardSelectable(true);
    QVERIFY(label.focusPolicy() & Qt::TabFocus);
    QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void TestSmallWidgets::breaksKeepTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("breaks");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("words") << QStringLiteral("some ordinary words in a row of words") << qsizetype(0);
    QTest::newRow("host") << QString(60, QLatin1Char('a')) << qsizetype(3);
    QTest::newRow("long word") << QStringLiteral("Umgebungsvariablennamen of a client") << qsizetype(0);
    QTest::newRow("id") << QStringLiteral("941b423a-4d10-4a39-bf02-aa50f3b3eb88") << qsizetype(4);
    QTest::newRow("pairs") << QStringLiteral("\U0001F511").repeated(30) << qsizetype(3);
}

void TestSmallWidgets::breaksKeepTheText()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, breaks);
    const QString broken = withBreaks(text);
    QCOMPARE(broken.count(QChar(0x200b)), breaks);
    QCOMPARE(QString(broken).remove(QChar(0x200b)).remove(QChar(0x2060)), text);
    QVERIFY(broken.isValidUtf16());
}

/// With and without a caption: the text is heard, and what is copied is the text.
void TestSmallWidgets::letterOfALabelIsNotHeard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heard");

    QTest::newRow("in the word") << QStringLiteral("&Region:") << QStringLiteral("Region:");
    QTest::newRow("behind the word") << QStringLiteral("リージョン(&R):") << QStringLiteral("リージョン:");
    QTest::newRow("brackets that are said")
        << QStringLiteral("&Password store (keychain):") << QStringLiteral("Password store (keychain):");
}

void TestSmallWidgets::letterOfALabelIsNotHeard()
{
    QFETCH(const QString, text);
    QFETCH(const QString, heard);
    QLineEdit field;
    PlainLabel label(text);
    label.setBuddy(&field);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), heard);
}

void TestSmallWidgets::labelIsHeardAndCopiedAsItIs()
{
    const QString address = QStringLiteral("https://") + QStringLiteral("a-very-long-host-name.").repeated(6)
        + QStringLiteral("example/path");
    PlainLabel label(address);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(label.text(), address);
    QVERIFY(label.QLabel::text().contains(QChar(0x200b))); // or it would push the window wide
    QCOMPARE(heard->text(QAccessible::Name), address);
    QCOMPARE(heard->role(), QAccessible::StaticText);
    label.setAccessibleName(QStringLiteral("Address:"));
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Address: ") + address);
    label.setAccessibleName(QStringLiteral("What the client says"));
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("What the client says: ") + address);

    label.setKeyboardSelectable(true);
    label.resize(200, 200);
    label.show();
    label.setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &asked);
    auto *menu = label.findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    menu->close();
    // A second text is heard, too.
    label.setText(QStringLiteral("short"));
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("What the client says: short"));
}

void TestSmallWidgets::announcesEachText()
{
    Announcements said;
    QWidget window;
    announce(window, QStringLiteral("One"));
    announce(window, QString());
    announce(window, QStringLiteral("Two"));
    QCOMPARE(said.texts(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    QVERIFY(window.accessibleName().isEmpty());
}

void TestSmallWidgets::fingerprintIsAllThere()
{
    FingerprintView view;
    const Fingerprint fingerprint = Fingerprint::of(sampleSecret());
    view.setFingerprint(fingerprint);
    auto *masked = view.findChild<QLineEdit *>(QStringLiteral("fingerprintMasked"));
    auto *hash = view.findChild<QLineEdit *>(QStringLiteral("fingerprintSha256"));
    QCOMPARE(masked->text(), QStringLiteral("3f1d-...-4e5f"));
    QCOMPARE(hash->text(), fingerprint.sha256());
    for (const QLineEdit *field : {masked, hash}) {
        QVERIFY(field->isReadOnly());
        QVERIFY(field->focusPolicy() & Qt::TabFocus);
        QVERIFY(!field->accessibleName().isEmpty());
        QCOMPARE(field->layoutDirection(), Qt::LeftToRight);
    }
    // All of it to a screen reader, whatever fits on the screen.
    view.resize(200, view.sizeHint().height());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(hash);
    QCOMPARE(interface->text(QAccessible::Value), fingerprint.sha256());
    const QImage narrow = hash->grab().toImage();
    hash->setFocus();
    hash->deselect();
    QVERIFY(hash->grab().toImage() != narrow);
    view.clear();
    QVERIFY(hash->text().isEmpty());
}

void TestSmallWidgets::countdownFollowsTheGuard()
{
    milliseconds now{0};
    ClipboardGuard guard(*QGuiApplication::clipboard(), [&now] { return now; });
    QWidget window;
    CountdownBar bar(guard, &window);
    window.show();
    QVERIFY(!bar.isVisible());
    guard.copySecret(sampleSecret(), QStringLiteral("token"), seconds(45));
    QVERIFY(bar.isVisible());
    const auto *text = bar.findChild<PlainLabel *>(QStringLiteral("countdownText"));
    QVERIFY(text->text().contains(QStringLiteral("45")));
    now += seconds(5);
    QTRY_VERIFY(text->text().contains(QStringLiteral("40")));
    now += seconds(41);
    QTRY_VERIFY(!guard.isCounting());
    QVERIFY(bar.isVisible());
    QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("clearNowButton"))->isVisible());
    // A bar that is made while something is counted joins in.
    guard.copySecret(sampleSecret(), QStringLiteral("token"), seconds(30));
    CountdownBar second(guard, &window);
    QVERIFY(!second.isHidden());
}

void TestSmallWidgets::countdownSaysWhenReplaced()
{
    ClipboardGuard guard(*QGuiApplication::clipboard());
    CountdownBar bar(guard);
    guard.copySecret(sampleSecret(), QStringLiteral("token"), seconds(45));
    guard.clearNow();
    const auto *text = bar.findChild<PlainLabel *>(QStringLiteral("countdownText"));
    const QString cleared = text->text();
    guard.copySecret(sampleSecret(), QStringLiteral("token"), seconds(45));
    QGuiApplication::clipboard()->setText(QStringLiteral("other"));
    QVERIFY(text->text() != cleared);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other"));
}

void TestSmallWidgets::countdownClearsNow()
{
    ClipboardGuard guard(*QGuiApplication::clipboard());
    CountdownBar bar(guard);
    guard.copySecret(sampleSecret(), QStringLiteral("token"), seconds(45));
    bar.findChild<QPushButton *>(QStringLiteral("clearNowButton"))->click();
    QVERIFY(!guard.isCounting());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSmallWidgets::busyMovesAsTheStyleWants_data()
{
    QTest::addColumn<int>("duration");
    QTest::addColumn<bool>("moves");
    QTest::newRow("motion") << 200 << true;
    QTest::newRow("reduced motion") << 0 << false;
}

void TestSmallWidgets::busyMovesAsTheStyleWants()
{
    QFETCH(int, duration);
    QFETCH(bool, moves);
    MotionStyle style(duration);
    const Announcements said;
    QWidget window;
    BusyIndicator busy(&window);
    busy.setStyle(&style);
    window.show();
    busy.start(QStringLiteral("Asking Snyk"));
    QVERIFY(busy.isVisible());
    QCOMPARE(busy.isAnimated(), moves);
    QCOMPARE(said.texts(), QStringList{QStringLiteral("Asking Snyk")});
    QVERIFY(!busy.grab().toImage().isNull());
}

void TestSmallWidgets::busyHidesWhenDone()
{
    MotionStyle style(200);
    QWidget window;
    BusyIndicator busy(&window);
    busy.setStyle(&style);
    window.show();
    busy.start(QStringLiteral("Asking Snyk"));
    window.hide();
    QVERIFY(!busy.isAnimated());
    window.show();
    QVERIFY(busy.isAnimated());
    busy.stop();
    QVERIFY(!busy.isVisible());
    QVERIFY(!busy.isBusy());
    QVERIFY(!busy.isAnimated());
}

void TestSmallWidgets::practiceIsUnmistakable()
{
    PracticeBanner banner;
    auto *text = banner.findChild<PlainLabel *>(QStringLiteral("practiceBannerText"));
    QVERIFY(QAccessible::queryAccessibleInterface(text)
                ->text(QAccessible::Name)
                .contains(QStringLiteral("Practice")));
    banner.resize(400, 60);
    const QImage image = banner.grab().toImage();
    const QColor stripe = toneColor(Tone::Practice, banner.palette());
    int striped = 0;
    for (int x = 0; x < image.width(); ++x)
        striped += image.pixelColor(x, image.height() - 3) == stripe ? 1 : 0;
    QVERIFY2(
        striped > image.width() / 4 && striped < image.width() * 3 / 4, qPrintable(QString::number(striped)));
}

void TestSmallWidgets::showsTheAddressWithoutABrowser()
{
    const QUrl page(QStringLiteral("https://app.eu.snyk.io/org/a/manage/integrations"));
    MessageBar bar;
    QVERIFY(openInBrowser(UrlOpener([](const QUrl &) { return true; }), page, bar));
    QVERIFY(!bar.hasMessage());
    QVERIFY(!openInBrowser(UrlOpener([](const QUrl &) { return false; }), page, bar));
    QCOMPARE(bar.message().kind, MessageKind::Warning);
    QVERIFY(bar.message().lines.contains(page.toString()));
    // The k is Cyrillic: somebody would type it off as Snyk's.
    const QUrl foreign(QStringLiteral("https://app.sny\u043a.io/account"));
    QVERIFY(!openInBrowser(UrlOpener([](const QUrl &) { return false; }), foreign, bar));
    QVERIFY2(bar.message().lines.contains(QStringLiteral("https://app.xn--sny-eed.io/account")),
        qPrintable(bar.message().lines.join(u' ')));
}

/// An error stays, with what can be done about it; the address is added to it, once.
void TestSmallWidgets::sendsToTheBrowserBesideWhatMatters()
{
    const QUrl page(QStringLiteral("https://app.eu.snyk.io/org/a/manage/integrations"));
    const UrlOpener opener([](const QUrl &) { return false; });
    MessageBar bar;
    Message refused;
    refused.kind = MessageKind::Error;
    refused.title = QStringLiteral("Snyk refused");
    refused.lines = {QStringLiteral("It said 403.")};
    bar.showMessage(refused);
    const QPointer<QPushButton> retry
        = bar.addAction(QStringLiteral("Try again"), QStringLiteral("retryButton"));
    Announcements said;
    for (int click = 0; click < 2; ++click)
        QVERIFY(!openInBrowser(opener, page, bar));
    QCOMPARE(bar.message().title, refused.title);
    QCOMPARE(bar.message().lines.count(page.toString()), 1);
    QCOMPARE(bar.message().lines.size(), 3);
    QVERIFY(retry && !retry->isHidden() && retry->objectName() == QLatin1String("retryButton"));
    QVERIFY(said.contain(page.toString()));
    QVERIFY(bar.accessibleDescription().contains(page.toString()));
}

void TestSmallWidgets::enterPressesTheFocusedButton()
{
    QDialog dialog;
    letEnterPressTheFocusedButton(dialog);
    auto *box = new QCheckBox(QStringLiteral("understood"));
    auto *push = new QPushButton(QStringLiteral("Copy"));
    auto *tool = new QToolButton;
    auto *main = new QPushButton(QStringLiteral("Finish"));
    push->setAutoDefault(false);
    tool->setFocusPolicy(Qt::StrongFocus);
    main->setDefault(true);
    auto *layout = new QVBoxLayout(&dialog);
    for (QWidget *widget : std::initializer_list<QWidget *>{box, push, tool, main})
        layout->addWidget(widget);
    QSignalSpy finished(main, &QPushButton::clicked);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{push, tool}) {
        QSignalSpy pressed(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.count(), 2);
        // A key that is held down does it once.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(button, &held);
        QCOMPARE(pressed.count(), 2);
        QCOMPARE(finished.count(), 0);
    }
    // Of a check box it is no press, so the dialog's own button is meant.
    box->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    QVERIFY(!box->isChecked());
    QCOMPARE(finished.count(), 1);
}

BTA_WINDOW_TEST(TestSmallWidgets)
#include "tst_smallwidgets.moc"
