// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/settle.h"
#include "support/testroom.h"
#include "ui/widgets/exposure.h"
#include "widgets/secretlineedit.h"
#include "widgets/secretview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace broker;
using namespace broker::ui;

namespace {

const QString secretText = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");

Secret sampleSecret()
{
    return Secret::take(QByteArray(secretText.toUtf8()));
}

} // namespace

class TestSecretView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFingerprintAtFirst();
    void showsOnDemand();
    void hidesOnDemand();
    void hidesAfterAWhile();
    void hidesWithThePage();
    void hidesWithTheWindow();
    void hidesForAnotherToken();
    void aLateAnswerIsNotShown();
    void aFailureIsPassedOn();
    void anAbandonedFetchEndsTheWaiting();
    void nothingIsKeptAfterHiding();
    void copyGoesThroughTheOwner();
    void readsFromLeftToRight();

private:
    [[nodiscard]] SecretLineEdit &text() const
    {
        return *m_view->findChild<SecretLineEdit *>(QStringLiteral("secretText"));
    }
    [[nodiscard]] QToolButton &button() const
    {
        return *m_view->findChild<QToolButton *>(QStringLiteral("revealButton"));
    }
    [[nodiscard]] QLabel &countdown() const
    {
        return *m_view->findChild<QLabel *>(QStringLiteral("revealCountdown"));
    }
    void answer() { (*m_settle)(sampleSecret()); }
    void show()
    {
        button().click();
        answer();
        QTRY_VERIFY(m_view->isRevealed());
    }

    using ReadSettle = Settle<Secret, vault::VaultError>;
    std::unique_ptr<ReadSettle> m_settle;
    std::stop_token m_stop;
    int m_fetches = 0;
    std::unique_ptr<QWidget> m_window;
    SecretView *m_view = nullptr;
};

void TestSecretView::init()
{
    QGuiApplication::clipboard()->clear();
    m_fetches = 0;
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_view = new SecretView(m_window.get());
    layout->addWidget(m_view);
    m_view->setToken(Fingerprint::of(sampleSecret()), [this](std::stop_token stop) {
        ++m_fetches;
        m_stop = stop;
        m_settle = std::make_unique<ReadSettle>();
        return m_settle->future();
    });
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSecretView::cleanup()
{
    m_window.reset();
    m_settle.reset();
}

void TestSecretView::showsTheFingerprintAtFirst()
{
    QCOMPARE(text().text(), QStringLiteral("3f1d-...-4e5f"));
    QVERIFY(text().isReadOnly());
    QVERIFY(!m_view->isRevealed());
    QCOMPARE(m_fetches, 0);
    SecretView empty;
    QVERIFY(!empty.findChild<QToolButton *>(QStringLiteral("revealButton"))->isEnabled());
}

void TestSecretView::showsOnDemand()
{
    QSignalSpy revealedChanged(m_view, &SecretView::revealedChanged);
    button().click();
    QVERIFY(m_view->isFetching());
    QVERIFY(!countdown().text().isEmpty());
    QCOMPARE(text().text(), QStringLiteral("3f1d-...-4e5f"));
    answer();
    QTRY_VERIFY(m_view->isRevealed());
    QVERIFY(!m_view->isFetching());
    QCOMPARE(text().text(), secretText);
    QVERIFY(countdown().text().contains(QStringLiteral("30")));
    QCOMPARE(revealedChanged.count(), 1);
    text().selectAll();
    QCOMPARE(text().selectedText(), secretText);
}

void TestSecretView::hidesOnDemand()
{
    show();
    button().click();
    QVERIFY(!m_view->isRevealed());
    QCOMPARE(text().text(), QStringLiteral("3f1d-...-4e5f"));
    QVERIFY(countdown().text().isEmpty());
    // The next showing asks again.
    show();
    QCOMPARE(m_fetches, 2);
}

void TestSecretView::hidesAfterAWhile()
{
    m_view->setRevealTime(std::chrono::seconds(1));
    show();
    QTRY_VERIFY(!m_view->isRevealed());
    QCOMPARE(text().text(), QStringLiteral("3f1d-...-4e5f"));
}

void TestSecretView::hidesWithThePage()
{
    show();
    m_view->hide();
    QVERIFY(!m_view->isRevealed());
    QVERIFY(!text().text().contains(secretText));
}

void TestSecretView::hidesWithTheWindow()
{
    show();
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QTRY_VERIFY(!m_view->isRevealed());
    // A fetch survives it: the keychain's own window takes the activation.
    button().click();
    QVERIFY(m_view->isFetching());
}

void TestSecretView::hidesForAnotherToken()
{
    show();
    const Secret other = Secret::take(QByteArray("9b2f0a77-1111-4abc-8def-001122334455"));
    m_view->setToken(Fingerprint::of(other), nullptr);
    QVERIFY(!m_view->isRevealed());
    QCOMPARE(text().text(), QStringLiteral("9b2f-...-4455"));
    QVERIFY(!button().isEnabled());
    m_view->clearToken();
    QVERIFY(text().text().isEmpty());
}

void TestSecretView::aLateAnswerIsNotShown()
{
    button().click();
    QVERIFY(!m_stop.stop_requested());
    m_view->conceal();
    QVERIFY(m_stop.stop_requested());
    QVERIFY(!m_view->isFetching());
    answer();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_view->isRevealed());
    QCOMPARE(text().text(), QStringLiteral("3f1d-...-4e5f"));
}

void TestSecretView::aFailureIsPassedOn()
{
    QSignalSpy failed(m_view, &SecretView::fetchFailed);
    button().click();
    (*m_settle)(Failure(vault::VaultError{vault::VaultErrorKind::Locked, QString()}));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<vault::VaultError>().kind, vault::VaultErrorKind::Locked);
    QVERIFY(!m_view->isFetching());
    QVERIFY(!m_view->isRevealed());
}

void TestSecretView::anAbandonedFetchEndsTheWaiting()
{
    button().click();
    QVERIFY(m_view->isFetching());
    m_settle.reset();
    QTRY_VERIFY(!m_view->isFetching());
    QVERIFY(!m_view->isRevealed());
}

void TestSecretView::nothingIsKeptAfterHiding()
{
    show();
    m_view->conceal();
    const QString all = (exposure::accessibleTexts(QAccessible::queryAccessibleInterface(m_view))
        + exposure::properties(*m_view))
                            .join(QLatin1Char('\n'));
    QVERIFY(!all.contains(secretText));
    QVERIFY(!text().isUndoAvailable());
    QVERIFY(!text().text().contains(secretText));
}

void TestSecretView::copyGoesThroughTheOwner()
{
    QSignalSpy copy(m_view, &SecretView::copyRequested);
    show();
    text().selectAll();
    QTest::keySequence(&text(), QKeySequence::Copy);
    QCOMPARE(copy.count(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretView::readsFromLeftToRight()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(text().layoutDirection(), Qt::LeftToRight);
}

BTA_WINDOW_TEST(TestSecretView)
#include "tst_secretview.moc"
