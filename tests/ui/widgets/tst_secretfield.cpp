// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/shownsecrets.h"
#include "support/testroom.h"
#include "ui/widgets/exposure.h"
#include "widgets/secretfield.h"
#include "widgets/secretlineedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace broker;
using namespace broker::ui;

namespace {

const QString secretText = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");

QString revealed(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

} // namespace

class TestSecretField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isHiddenAtFirst();
    void isNamedByItsLabel();
    void exposesNothingWhileHidden();
    void pasteIsCleaned_data();
    void pasteIsCleaned();
    void keepsAPassword_data();
    void keepsAPassword();
    void offersToStrip();
    void isQuietBetweenTwoWords();
    void leavesWhatIsTooLong();
    void anEmptyClipboardIsSaid();
    void nothingIsCopiedOut_data();
    void nothingIsCopiedOut();
    void hasNoUndo();
    void hasNoMenuAndNoDrag();
    void inputMethodsAreTold_data();
    void inputMethodsAreTold();
    void showsForAWhile();
    void hidesWithThePage();
    void hidesWithTheWindow();
    void hidesWhenTheScreenIsLocked();
    void showsWhatTheOwnerHas();
    void asksWithoutChangingIt();
    void clearIsSilent();
    void editedTellsNothingElse();
    void enterSubmits();
    void whatAssistiveTechnologySetsCounts();

private:
    [[nodiscard]] SecretField &field() const { return *m_field; }
    [[nodiscard]] SecretLineEdit &edit() const
    {
        return *m_field->findChild<SecretLineEdit *>(QStringLiteral("secretEdit"));
    }
    [[nodiscard]] QToolButton &button(const char *name) const
    {
        return *m_field->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel &hint() const { return *m_field->findChild<QLabel *>(QStringLiteral("secretHint")); }

    std::unique_ptr<QWidget> m_window;
    QLabel *m_label = nullptr;
    SecretField *m_field = nullptr;
};

void TestSecretField::init()
{
    QGuiApplication::clipboard()->clear();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_label = new QLabel(QStringLiteral("API &token"), m_window.get());
    m_field = new SecretField(m_window.get());
    m_field->setLabel(*m_label);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSecretField::cleanup()
{
    m_window.reset();
}

void TestSecretField::isHiddenAtFirst()
{
    QVERIFY(field().isEmpty());
    QVERIFY(!field().isRevealed());
    QVERIFY(!hint().isVisible());
    QCOMPARE(field().focusProxy(), &edit());
}

void TestSecretField::isNamedByItsLabel()
{
    QCOMPARE(m_label->buddy(), &edit());
    field().setDescription(QStringLiteral("As the account page shows it"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit());
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("API token"));
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("As the account page shows it"));
    QVERIFY(interface->state().passwordEdit);
}

void TestSecretField::exposesNothingWhileHidden()
{
    QTest::keyClicks(&edit(), secretText);
    QCOMPARE(revealed(field().secret()), secretText);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field());
    const QString all
        = (exposure::accessibleTexts(interface) + exposure::properties(field())).join(QLatin1Char('\n'));
    QVERIFY(!all.contains(secretText));
    QVERIFY(!all.contains(secretText.left(8)));
    QVERIFY(!edit().displayText().contains(QLatin1Char('3')));
}

void TestSecretField::pasteIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("hinted");
    QTest::newRow("as it is") << secretText << false;
    QTest::newRow("line end") << secretText + QStringLiteral("\n") << true;
    QTest::newRow("quotes, spaces") << QStringLiteral("  \"%1\" ").arg(secretText) << true;
    QTest::newRow("zero width") << QStringLiteral("\ufeff%1\u200b").arg(secretText) << true;
}

void TestSecretField::pasteIsCleaned()
{
    QFETCH(QString, pasted);
    QFETCH(bool, hinted);
    QTest::keyClicks(&edit(), QStringLiteral("old"));
    QGuiApplication::clipboard()->setText(pasted);
    QSignalSpy edited(&field(), &SecretField::edited);
    QTest::keySequence(&edit(), QKeySequence::Paste);
    QCOMPARE(revealed(field().secret()), secretText);
    QCOMPARE(hint().isVisible(), hinted);
    QCOMPARE(edited.count(), 1);
    QTest::mouseClick(&button("pasteSecretButton"), Qt::LeftButton);
    QCOMPARE(revealed(field().secret()), secretText);
    // What was on the clipboard is the user's and stays.
    QCOMPARE(QGuiApplication::clipboard()->text(), pasted);
}

void TestSecretField::keepsAPassword_data()
{
    QTest::addColumn<QString>("password");
    for (const char *password : {"two words here", "\"Pa ss'", " leading and trailing ", "\"quoted\"",
             "3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f "})
        QTest::newRow(password) << QString::fromLatin1(password);
}

void TestSecretField::keepsAPassword()
{
    QFETCH(const QString, password);
    field().setCleaning(Cleaning::Nothing);
    QTest::keyClicks(&edit(), password);
    QCOMPARE(revealed(field().secret()), password);
    field().clear();
    QGuiApplication::clipboard()->setText(password);
    QTest::keySequence(&edit(), QKeySequence::Paste);
    QCOMPARE(revealed(field().secret()), password);
    field().setSecret(Secret::take(QString(password)));
    QCOMPARE(revealed(field().secret()), password);
}

void TestSecretField::offersToStrip()
{
    field().setCleaning(Cleaning::Nothing);
    QGuiApplication::clipboard()->setText(QStringLiteral(" two words\n"));
    field().paste();
    QCOMPARE(revealed(field().secret()), QStringLiteral(" two words\n"));
    auto *strip = m_field->findChild<QPushButton *>(QStringLiteral("stripSecretButton"));
    QVERIFY(strip->isVisible());
    QVERIFY2(hint().text().contains(QLatin1String("line break")), qPrintable(hint().text()));
    QVERIFY(!hint().text().contains(QLatin1String("two words")));
    QSignalSpy edited(&field(), &SecretField::edited);
    strip->click();
    QCOMPARE(revealed(field().secret()), QStringLiteral("two words"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!strip->isVisible());
    QVERIFY(hint().text().contains(QLatin1String("removed")));
}

void TestSecretField::isQuietBetweenTwoWords()
{
    field().setCleaning(Cleaning::Nothing);
    const auto *strip = m_field->findChild<QPushButton *>(QStringLiteral("stripSecretButton"));
    QTest::keyClicks(&edit(), QStringLiteral("two "));
    QVERIFY(!strip->isVisible());
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QVERIFY(strip->isVisible());
    QTest::keyClicks(&edit(), QStringLiteral("words"));
    QVERIFY(!strip->isVisible());
}

/// A password that is cut is another one.
void TestSecretField::leavesWhatIsTooLong()
{
    QTest::keyClicks(&edit(), QStringLiteral("typed"));
    QGuiApplication::clipboard()->setText(QString(longestPastedText + 1, u'x'));
    for (const Cleaning cleaning : {Cleaning::KnownTokens, Cleaning::Nothing}) {
        field().setCleaning(cleaning);
        field().paste();
        QCOMPARE(revealed(field().secret()), QStringLiteral("typed"));
        QVERIFY(hint().text().contains(QLatin1String("too long")));
    }
}

void TestSecretField::anEmptyClipboardIsSaid()
{
    QTest::keyClicks(&edit(), QStringLiteral("typed"));
    QSignalSpy edited(&field(), &SecretField::edited);
    field().paste();
    QVERIFY(hint().isVisible());
    QCOMPARE(edited.count(), 0);
    QCOMPARE(revealed(field().secret()), QStringLiteral("typed"));
}

void TestSecretField::nothingIsCopiedOut_data()
{
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QKeySequence::StandardKey>("key");
    for (const bool shown : {false, true}) {
        const char *state = shown ? "shown" : "hidden";
        QTest::addRow("copy, %s", state) << shown << QKeySequence::Copy;
        QTest::addRow("cut, %s", state) << shown << QKeySequence::Cut;
        QTest::addRow("delete to the end, %s", state) << shown << QKeySequence::DeleteEndOfLine;
    }
}

void TestSecretField::nothingIsCopiedOut()
{
    QFETCH(bool, shown);
    QFETCH(QKeySequence::StandardKey, key);
    QTest::keyClicks(&edit(), secretText);
    field().setRevealed(shown);
    edit().home(false);
    if (key != QKeySequence::DeleteEndOfLine)
        edit().selectAll();
    QTest::keySequence(&edit(), key);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(revealed(field().secret()), secretText);
}

void TestSecretField::hasNoUndo()
{
    QTest::keyClicks(&edit(), secretText);
    field().setRevealed(true);
    QTest::keySequence(&edit(), QKeySequence::Undo);
    QCOMPARE(revealed(field().secret()), secretText);
    field().clear();
    field().setRevealed(true);
    QVERIFY(!edit().isUndoAvailable());
    edit().undo();
    QVERIFY(field().isEmpty());
}

void TestSecretField::hasNoMenuAndNoDrag()
{
    QCOMPARE(edit().contextMenuPolicy(), Qt::PreventContextMenu);
    QVERIFY(!edit().dragEnabled());
    QVERIFY(!edit().acceptDrops());
}

void TestSecretField::inputMethodsAreTold_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void TestSecretField::inputMethodsAreTold()
{
    QFETCH(bool, shown);
    field().setRevealed(shown);
    QVERIFY(edit().inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(edit().inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    QCOMPARE(edit().inputMethodHints().testFlag(Qt::ImhHiddenText), !shown);
}

void TestSecretField::showsForAWhile()
{
    field().setRevealTime(std::chrono::seconds(1));
    QTest::keyClicks(&edit(), secretText);
    QTest::mouseClick(&button("showSecretButton"), Qt::LeftButton);
    QVERIFY(field().isRevealed());
    QCOMPARE(edit().displayText(), secretText);
    QTRY_VERIFY(!field().isRevealed());
    QVERIFY(!button("showSecretButton").isChecked());
    QTest::mouseClick(&button("showSecretButton"), Qt::LeftButton);
    QVERIFY(field().isRevealed());
    QTest::mouseClick(&button("showSecretButton"), Qt::LeftButton);
    QVERIFY(!field().isRevealed());
}

/// What was filled in, or entered before, can be looked at like what is being typed; the field has it for as
/// long as it is shown.
void TestSecretField::showsWhatTheOwnerHas()
{
    const QSignalSpy edited(&field(), &SecretField::edited);
    field().setHeld(QStringLiteral("Entered"), Secret::take(QString(secretText)));
    QVERIFY(edit().text().isEmpty());
    QTest::mouseClick(&button("showSecretButton"), Qt::LeftButton);
    QCOMPARE(edit().displayText(), secretText);
    QTest::mouseClick(&button("showSecretButton"), Qt::LeftButton);
    QVERIFY(edit().text().isEmpty());
    QVERIFY(edit().placeholderText().contains(QLatin1String("Entered")));
    QCOMPARE(edited.count(), 0);

    // What is typed there takes its place, and stays when it is hidden.
    field().setRevealed(true);
    QTest::keyClick(&edit(), 'x');
    QCOMPARE(edited.count(), 1);
    field().setRevealed(false);
    QCOMPARE(revealed(field().secret()), secretText + QLatin1Char('x'));
    QVERIFY(edit().placeholderText().isEmpty());
    field().clear();
    field().setRevealed(true);
    QVERIFY(edit().text().isEmpty());
}

void TestSecretField::hidesWithThePage()
{
    field().setRevealed(true);
    field().hide();
    QVERIFY(!field().isRevealed());
}

void TestSecretField::hidesWithTheWindow()
{
    field().setRevealed(true);
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QTRY_VERIFY(!field().isRevealed());
}

void TestSecretField::hidesWhenTheScreenIsLocked()
{
    field().setRevealed(true);
    hideShownSecrets();
    QVERIFY(!field().isRevealed());
}

void TestSecretField::asksWithoutChangingIt()
{
    QTest::keyClicks(&edit(), QStringLiteral(" ") + secretText);
    field().setRevealed(true);
    QSignalSpy edited(&field(), &SecretField::edited);
    const CleanedSecret taken = field().cleaned();
    QCOMPARE(revealed(taken.secret), secretText);
    QVERIFY(taken.changed);
    QCOMPARE(edit().text(), QStringLiteral(" ") + secretText);
    QVERIFY(field().isRevealed());
    QCOMPARE(edited.count(), 0);
}

void TestSecretField::clearIsSilent()
{
    QTest::keyClicks(&edit(), secretText);
    QSignalSpy edited(&field(), &SecretField::edited);
    field().clear();
    QVERIFY(field().isEmpty());
    QCOMPARE(edited.count(), 0);
}

void TestSecretField::editedTellsNothingElse()
{
    QSignalSpy edited(&field(), &SecretField::edited);
    QTest::keyClick(&edit(), 'a');
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited.first().isEmpty());
}

void TestSecretField::enterSubmits()
{
    QSignalSpy submitted(&field(), &SecretField::submitted);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void TestSecretField::whatAssistiveTechnologySetsCounts()
{
    const QSignalSpy edited(&field(), &SecretField::edited);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit());
    QVERIFY(interface);
    interface->setText(QAccessible::Value, secretText);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(revealed(field().secret()), secretText);
    QVERIFY(interface->editableTextInterface());
    interface->editableTextInterface()->replaceText(
        0, static_cast<int>(secretText.size()), QStringLiteral("abc"));
    QVERIFY(edited.count() >= 2);
    QCOMPARE(revealed(field().secret()), QStringLiteral("abc"));
    // What the program puts in is no edit.
    const auto before = edited.count();
    field().setSecret(Secret::take(QByteArray("def")));
    field().clear();
    QCOMPARE(edited.count(), before);
}

BTA_WINDOW_TEST(TestSecretField)
#include "tst_secretfield.moc"
