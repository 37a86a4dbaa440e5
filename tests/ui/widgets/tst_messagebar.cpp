// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace broker::ui;

namespace {

Explanation sampleExplanation()
{
    return {QStringLiteral("Snyk did not answer"), QStringLiteral("What happened."),
        QStringLiteral("Likely cause."), QStringLiteral("Next step."), QStringLiteral("request-1"),
        QStringLiteral("kind: Timeout")};
}

} // namespace

class TestMessageBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void isHiddenWithoutAMessage();
    void showsAllParts();
    void leavesOutWhatIsEmpty();
    void tellsItsKindInWords_data();
    void tellsItsKindInWords();
    void copiesDetails();
    void dismisses();
    void actionsGoWithTheMessage();
    void takesNoMarkup();
    void wrapsWhatHasNoSpaces();
    void canBeReachedByKeyboard();
    void isPaintedInItsTone();

private:
    template <class T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_bar->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    QGuiApplication::clipboard()->clear();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_bar = new MessageBar(m_window.get());
    layout->addWidget(m_bar);
    layout->addStretch();
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMessageBar::isHiddenWithoutAMessage()
{
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!m_bar->hasMessage());
}

void TestMessageBar::showsAllParts()
{
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    QVERIFY(m_bar->isVisible());
    QVERIFY(part<QLabel>("messageTitle").text().contains(QStringLiteral("Snyk did not answer")));
    QCOMPARE(part<QLabel>("messageText").text(), QStringLiteral("What happened.\nLikely cause.\nNext step."));
    QVERIFY(part<QLabel>("messageRequestId").text().contains(QStringLiteral("request-1")));
    QVERIFY(part<QPushButton>("copyDetailsButton").isVisible());
    QVERIFY(part<QToolButton>("dismissButton").isVisible());
}

void TestMessageBar::leavesOutWhatIsEmpty()
{
    Message message;
    message.title = QStringLiteral("Saved");
    message.lines = {QString(), QStringLiteral("Only line."), QString()};
    message.dismissible = false;
    m_bar->showMessage(message);
    QCOMPARE(part<QLabel>("messageText").text(), QStringLiteral("Only line."));
    QVERIFY(!part<QLabel>("messageRequestId").isVisible());
    QVERIFY(!part<QPushButton>("copyDetailsButton").isVisible());
    QVERIFY(!part<QToolButton>("dismissButton").isVisible());
}

void TestMessageBar::tellsItsKindInWords_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("info") << MessageKind::Info << QStringLiteral("Note: Title");
    QTest::newRow("success") << MessageKind::Success << QStringLiteral("Success: Title");
    QTest::newRow("warning") << MessageKind::Warning << QStringLiteral("Warning: Title");
    QTest::newRow("error") << MessageKind::Error << QStringLiteral("Error: Title");
}

void TestMessageBar::tellsItsKindInWords()
{
    QFETCH(MessageKind, kind);
    QFETCH(QString, word);
    Message message;
    message.kind = kind;
    message.title = QStringLiteral("Title");
    message.lines = {QStringLiteral("Text.")};
    m_bar->showMessage(message);
    QCOMPARE(part<QLabel>("messageTitle").text(), word);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_bar);
    QCOMPARE(interface->text(QAccessible::Name), word);
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("Text."));
}

void TestMessageBar::copiesDetails()
{
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    auto &copy = part<QPushButton>("copyDetailsButton");
    const QString before = copy.text();
    copy.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kind: Timeout"));
    QVERIFY(copy.text() != before);
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    QCOMPARE(copy.text(), before);
}

void TestMessageBar::dismisses()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    m_bar->clear();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(dismissed.count(), 0);
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    part<QToolButton>("dismissButton").click();
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!m_bar->hasMessage());
    QCOMPARE(dismissed.count(), 1);
}

void TestMessageBar::actionsGoWithTheMessage()
{
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    int clicks = 0;
    QPushButton *retry = m_bar->addAction(QStringLiteral("Try again"), QStringLiteral("retryButton"));
    // An action may show the next message while its own click is being handled.
    connect(retry, &QPushButton::clicked, this, [this, counter = &clicks] {
        ++*counter;
        m_bar->showMessage(MessageKind::Info, sampleExplanation());
    });
    QVERIFY(retry->isVisible());
    retry->click();
    QCOMPARE(clicks, 1);
    QVERIFY(m_bar->findChild<QPushButton *>(QStringLiteral("retryButton")) == nullptr);
    m_bar->addAction(QStringLiteral("Other"), QStringLiteral("otherButton"));
    m_bar->clear();
    QVERIFY(m_bar->findChild<QPushButton *>(QStringLiteral("otherButton")) == nullptr);
}

void TestMessageBar::takesNoMarkup()
{
    Explanation explanation = sampleExplanation();
    explanation.title = QStringLiteral("<b>bold</b>");
    explanation.whatHappened = QStringLiteral("<a href=\"https://evil.example\">here</a>");
    explanation.requestId = QStringLiteral("<i>id</i>");
    m_bar->showMessage(MessageKind::Error, explanation);
    const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMessageBar::wrapsWhatHasNoSpaces()
{
    Explanation explanation = sampleExplanation();
    explanation.title = QString(60, QLatin1Char('W'));
    explanation.whatHappened = QString(120, QLatin1Char('W'));
    m_bar->showMessage(MessageKind::Error, explanation);
    QTRY_VERIFY(m_bar->height() > 100);
    QVERIFY2(m_window->minimumSizeHint().width() <= 400,
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    const auto &text = part<QLabel>("messageText");
    QTRY_VERIFY(text.height() >= text.heightForWidth(text.width()));
}

void TestMessageBar::canBeReachedByKeyboard()
{
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    QVERIFY(m_bar->focusPolicy() & Qt::TabFocus);
    QVERIFY(part<QPushButton>("copyDetailsButton").focusPolicy() & Qt::TabFocus);
    QVERIFY(part<QToolButton>("dismissButton").focusPolicy() & Qt::TabFocus);
    QVERIFY(!part<QToolButton>("dismissButton").accessibleName().isEmpty());
}

void TestMessageBar::isPaintedInItsTone()
{
    m_bar->showMessage(MessageKind::Error, sampleExplanation());
    QTRY_VERIFY(m_bar->height() > 20);
    const QImage image = m_bar->grab().toImage();
    const QRgb fill = toneBackground(Tone::Danger, m_bar->palette()).rgb();
    QCOMPARE(image.pixelColor(image.width() / 2, 3).rgb(), fill);
    const QRgb stripe = toneColor(Tone::Danger, m_bar->palette()).rgb();
    QCOMPARE(image.pixelColor(1, image.height() / 2).rgb(), stripe);
    // On the screen as well, which nobody is asked to paint anew for a text of the same size.
    const auto shownStripe = [this] {
        const QImage shown = m_bar->screen()->grabWindow(m_window->winId()).toImage();
        return shown.pixelColor(m_bar->mapTo(m_window.get(), QPoint(1, m_bar->height() / 2))).rgb();
    };
    QTRY_COMPARE(shownStripe(), stripe);
    m_bar->showMessage(MessageKind::Success, sampleExplanation());
    QTRY_COMPARE(shownStripe(), toneColor(Tone::Success, m_bar->palette()).rgb());
}

BTA_WINDOW_TEST(TestMessageBar)
#include "tst_messagebar.moc"
