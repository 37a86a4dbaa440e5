// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/boottime.h"
#include "platform/clipboardguard.h"
#include "platform/secretmimedata.h"
#include "support/testroom.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::ui;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const QString secretText = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");
const QString what = QStringLiteral("Broker token of Example");

Secret sampleSecret()
{
    return Secret::take(QByteArray(secretText.toUtf8()));
}

ClearReason lastReason(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ClearReason::Quit : spy.last().first().value<ClearReason>();
}

} // namespace

class TestClipboardGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesWithHints();
    void countsDown();
    void clearsWhenTimeIsOver();
    void clearsAfterTheMachineSlept();
    void clearsOnRequest();
    void leavesContentOfOthersAlone();
    void theSameTextCopiedElsewhereIsClearedToo();
    void givesNothingOnceTheSecretIsEmptied();
    void aSecondCopyStartsAnew();
    void anEmptySecretIsIgnored();
    void clearsOnQuit();
    void clearsWhenDestroyed();
    void neverTouchesTheSelection();
    void timeSinceBootGoesForward();

private:
    [[nodiscard]] QClipboard &clipboard() const { return *QGuiApplication::clipboard(); }

    milliseconds m_now{0};
    std::unique_ptr<ClipboardGuard> m_guard;
};

void TestClipboardGuard::init()
{
    m_now = hours(5);
    clipboard().setText(QStringLiteral("before"));
    m_guard = std::make_unique<ClipboardGuard>(clipboard(), [this] { return m_now; });
}

void TestClipboardGuard::cleanup()
{
    m_guard.reset();
    clipboard().clear();
}

void TestClipboardGuard::copiesWithHints()
{
    QSignalSpy copied(m_guard.get(), &ClipboardGuard::copied);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    QCOMPARE(clipboard().text(), secretText);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().toString(), what);
    const QMimeData *data = clipboard().mimeData();
#if defined(Q_OS_WIN)
    QCOMPARE(data->data(QStringLiteral("CanIncludeInClipboardHistory")), QByteArray(4, '\0'));
    QCOMPARE(data->data(QStringLiteral("CanUploadToCloudClipboard")), QByteArray(4, '\0'));
    QVERIFY(data->hasFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
#elif defined(Q_OS_MACOS)
    QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
#else
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
#endif
    QVERIFY(!data->hasHtml());
    QVERIFY(!data->hasUrls());
}

void TestClipboardGuard::countsDown()
{
    QSignalSpy remaining(m_guard.get(), &ClipboardGuard::remainingChanged);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    QCOMPARE(remaining.count(), 1);
    QCOMPARE(remaining.first().first().toInt(), 45);
    QCOMPARE(m_guard->totalSeconds(), 45);
    m_now += milliseconds(20400);
    QCOMPARE(m_guard->remainingSeconds(), 25);
    QTRY_COMPARE(remaining.count(), 2);
    QCOMPARE(remaining.last().first().toInt(), 25);
    QVERIFY(m_guard->isCounting());
    QCOMPARE(clipboard().text(), secretText);
}

void TestClipboardGuard::clearsWhenTimeIsOver()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    m_now += seconds(45);
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::TimedOut);
    QVERIFY(clipboard().text().isEmpty());
    QVERIFY(!m_guard->isCounting());
    QCOMPARE(m_guard->remainingSeconds(), 0);
    QVERIFY(m_guard->what().isEmpty());
}

void TestClipboardGuard::clearsAfterTheMachineSlept()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(600));
    m_now += hours(8);
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::TimedOut);
    QVERIFY(clipboard().text().isEmpty());
}

void TestClipboardGuard::clearsOnRequest()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->clearNow();
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    m_guard->clearNow();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::OnRequest);
    QVERIFY(clipboard().text().isEmpty());
}

void TestClipboardGuard::leavesContentOfOthersAlone()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    clipboard().setText(QStringLiteral("of somebody else"));
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::Replaced);
    QVERIFY(!m_guard->isCounting());
    m_guard->clearNow();
    m_guard.reset();
    QCOMPARE(clipboard().text(), QStringLiteral("of somebody else"));
}

void TestClipboardGuard::theSameTextCopiedElsewhereIsClearedToo()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    // As a clipboard manager does that takes the content over.
    clipboard().setText(secretText);
    QVERIFY(m_guard->isCounting());
    m_now += seconds(46);
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::TimedOut);
    QVERIFY(clipboard().text().isEmpty());
}

void TestClipboardGuard::givesNothingOnceTheSecretIsEmptied()
{
    // Where the desktop ignores the clear, it keeps asking the object that we handed out.
    const auto secret = std::make_shared<Secret>(sampleSecret());
    SecretMimeData content(secret);
    QCOMPARE(content.text(), secretText);
    QVERIFY(content.hasText());
    *secret = Secret();
    QVERIFY(content.text().isEmpty());
    QVERIFY(!content.hasText());
    QVERIFY(content.formats().isEmpty());
}

void TestClipboardGuard::aSecondCopyStartsAnew()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    m_now += seconds(40);
    const QString other = QStringLiteral("9b2f0a77-1111-4abc-8def-001122334455");
    m_guard->copySecret(Secret::take(QByteArray(other.toUtf8())), what, seconds(45));
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(m_guard->remainingSeconds(), 45);
    QCOMPARE(clipboard().text(), other);
}

void TestClipboardGuard::anEmptySecretIsIgnored()
{
    m_guard->copySecret(Secret(), what, seconds(45));
    QVERIFY(!m_guard->isCounting());
    QCOMPARE(clipboard().text(), QStringLiteral("before"));
}

void TestClipboardGuard::clearsOnQuit()
{
    QSignalSpy cleared(m_guard.get(), &ClipboardGuard::cleared);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    QMetaObject::invokeMethod(QCoreApplication::instance(), "quit", Qt::QueuedConnection);
    QCoreApplication::exec();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(lastReason(cleared), ClearReason::Quit);
    QVERIFY(clipboard().text().isEmpty());
}

void TestClipboardGuard::clearsWhenDestroyed()
{
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    m_guard.reset();
    QVERIFY(clipboard().text().isEmpty());
}

void TestClipboardGuard::neverTouchesTheSelection()
{
    QSignalSpy selection(&clipboard(), &QClipboard::selectionChanged);
    m_guard->copySecret(sampleSecret(), what, seconds(45));
    m_guard->clearNow();
    QCOMPARE(selection.count(), 0);
}

void TestClipboardGuard::timeSinceBootGoesForward()
{
    const milliseconds first = timeSinceBoot();
    QVERIFY(first > milliseconds(0));
    QTRY_VERIFY(timeSinceBoot() > first);
}

BTA_WINDOW_TEST(TestClipboardGuard)
#include "tst_clipboardguard.moc"
