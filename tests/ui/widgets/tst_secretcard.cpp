// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/secretcard.h"

#include "platform/shownsecrets.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/vaulttext.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "ui/widgets/exposure.h"
#include "widgets/messagebar.h"
#include "widgets/secretlineedit.h"
#include "workspace/auditnote.h"

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
using namespace broker::test;
using namespace broker::ui;
using records::Storage;
using records::TokenRecord;
using vault::VaultErrorKind;

namespace {

const QString token = QString::fromLatin1(samples::brokerTokenText);
const QString otherToken = QString::fromLatin1(samples::otherBrokerTokenText);

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSecretCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_keychain = std::make_unique<FakeVault>();
        m_data = std::make_unique<TestWorkspace>(m_http, m_keychain.get());
        m_guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard());
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_card = new SecretCard(*m_guard);
        layout->addWidget(m_card);
        m_record = kept(Storage::Keychain);
        m_card->showRecord(m_data->workspace, *m_record);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_guard.reset();
        m_keychain->release();
        QTRY_COMPARE(m_keychain->waiting(), 0);
        m_data.reset();
        m_keychain.reset();
    }

    void showsTheFingerprintAtFirst()
    {
        QCOMPARE(text().text(), m_record->fingerprint.masked());
        QVERIFY(text().isReadOnly());
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(m_keychain->count(FakeVault::Call::Read), 0);
        const SecretCard empty(*m_guard);
        QVERIFY(!empty.findChild<QToolButton *>(QStringLiteral("revealButton"))->isEnabled());
        QVERIFY(!empty.findChild<QPushButton *>(QStringLiteral("copySecretButton"))->isEnabled());
    }

    void showsOnDemandFromWhereItIs_data()
    {
        QTest::addColumn<Storage>("storage");
        QTest::newRow("keychain") << Storage::Keychain;
        QTest::newRow("memory") << Storage::Memory;
    }

    void showsOnDemandFromWhereItIs()
    {
        QFETCH(const Storage, storage);
        m_card->showRecord(m_data->workspace, kept(storage));
        QSignalSpy revealedChanged(m_card, &SecretCard::revealedChanged);
        button().click();
        // Memory needs no waiting, and none is told of.
        QCOMPARE(m_card->isBusy(), storage == Storage::Keychain);
        QCOMPARE(status().text().contains(QLatin1String("keychain")), storage == Storage::Keychain);
        QTRY_VERIFY(m_card->isRevealed());
        QVERIFY(!m_card->isBusy());
        QCOMPARE(text().text(), token);
        QVERIFY(status().text().contains(QStringLiteral("30")));
        QCOMPARE(revealedChanged.count(), 1);
        text().selectAll();
        QCOMPARE(text().selectedText(), token);
        QCOMPARE(m_keychain->count(FakeVault::Call::Read), storage == Storage::Keychain ? 1 : 0);
    }

    void hidesOnDemand()
    {
        showIt();
        button().click();
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(text().text(), m_record->fingerprint.masked());
        QVERIFY(status().text().isEmpty());
        // The next showing asks again.
        showIt();
        QCOMPARE(m_keychain->count(FakeVault::Call::Read), 2);
    }

    void hidesAfterAWhile()
    {
        m_data->settings.revealSeconds.set(1);
        showIt();
        QTRY_VERIFY_WITH_TIMEOUT(!m_card->isRevealed(), (m_data->settings.revealSeconds.value() + 3) * 1000);
        QCOMPARE(text().text(), m_record->fingerprint.masked());
    }

    void hidesWithThePageAndTheScreen()
    {
        showIt();
        m_card->hide();
        QVERIFY(!m_card->isRevealed());
        QVERIFY(!text().text().contains(token));
        m_card->setVisible(true);
        showIt();
        hideShownSecrets();
        QVERIFY(!text().text().contains(token));
    }

    void hidesWithTheWindow()
    {
        showIt();
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        QTRY_VERIFY(!m_card->isRevealed());
        // A fetch survives it: the keychain's own window takes the activation.
        m_keychain->hold();
        button().click();
        QVERIFY(m_card->isBusy());
    }

    void showsTheNewOneWhenTheRecordFollows_data()
    {
        QTest::addColumn<bool>("anotherEntry");
        QTest::addColumn<bool>("anotherStorage");
        QTest::newRow("rotated: another entry") << true << false;
        QTest::newRow("stored anew: the same entry") << false << false;
        QTest::newRow("moved to memory") << true << true;
    }

    void showsTheNewOneWhenTheRecordFollows()
    {
        QFETCH(const bool, anotherEntry);
        QFETCH(const bool, anotherStorage);
        showIt();
        QCOMPARE(text().text(), token);
        TokenRecord followed
            = kept(anotherStorage ? Storage::Memory : Storage::Keychain, samples::otherBrokerTokenText);
        followed.id = m_record->id;
        if (!anotherEntry) {
            followed.key = m_record->key;
            m_keychain->put(followed.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
        }
        m_card->showRecord(m_data->workspace, followed);
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(text().text(), followed.fingerprint.masked());
        showIt();
        QCOMPARE(text().text(), otherToken);
        copyButton().click();
        QTRY_COMPARE(clipboardText(), otherToken);
    }

    void staysWhenTheRecordIsTheSame()
    {
        showIt();
        TokenRecord changed = *m_record;
        changed.note = QStringLiteral("Runs in Frankfurt");
        m_card->showRecord(m_data->workspace, changed);
        QVERIFY(m_card->isRevealed());
        QCOMPARE(text().text(), token);
    }

    void showsNoOtherSecretThanTheOneItNames()
    {
        m_keychain->put(m_record->key, samples::brokerToken(samples::otherBrokerTokenText).secret());
        button().click();
        QTRY_VERIFY(bar().hasMessage());
        QVERIFY(!m_card->isRevealed());
        copyButton().click();
        QTRY_VERIFY(!m_card->isBusy());
        QVERIFY(!m_guard->isCounting());
        // Whoever fetches it.
        const Secret other = samples::brokerToken(samples::otherBrokerTokenText).secret();
        m_card->showKept(m_data->workspace,
            {m_record->fingerprint, QStringLiteral("it"), {},
                [other](std::stop_token) { return settledFuture<Secret, vault::VaultError>(other); }});
        m_card->reveal();
        QVERIFY(!m_card->isRevealed());
        QCOMPARE(bar().message().title,
            explain({VaultErrorKind::Unreadable, {}}, VaultAction::Read, samples::moment()).title);
        QVERIFY(noted().isEmpty());
    }

    void aLateAnswerIsNotShown()
    {
        m_keychain->hold();
        button().click();
        m_card->conceal();
        QVERIFY(!m_card->isBusy());
        m_keychain->release();
        QTRY_COMPARE(m_keychain->waiting(), 0);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_card->isRevealed());
        QVERIFY(!bar().hasMessage());
        QCOMPARE(text().text(), m_record->fingerprint.masked());
        QVERIFY(noted().isEmpty());
    }

    void anAbandonedFetchEndsTheWaiting()
    {
        auto settle = std::make_unique<Settle<Secret, vault::VaultError>>();
        m_card->showKept(m_data->workspace,
            {m_record->fingerprint, QStringLiteral("it"), {},
                [&settle](std::stop_token) { return settle->future(); }, QStringLiteral("elsewhere")});
        button().click();
        QVERIFY(m_card->isBusy());
        settle.reset();
        QTRY_VERIFY(!m_card->isBusy());
        QVERIFY(!m_card->isRevealed());
        QVERIFY(bar().hasMessage());
    }

    void nothingIsKeptAfterHiding()
    {
        showIt();
        m_card->conceal();
        const QString all = (exposure::accessibleTexts(QAccessible::queryAccessibleInterface(m_card))
            + exposure::properties(*m_card))
                                .join(QLatin1Char('\n'));
        QVERIFY(!all.contains(token));
        QVERIFY(!text().isUndoAvailable());
        QVERIFY(!text().text().contains(token));
    }

    void copiesFromWhereItIs_data() { showsOnDemandFromWhereItIs_data(); }

    void copiesFromWhereItIs()
    {
        QFETCH(const Storage, storage);
        const TokenRecord record = kept(storage);
        m_card->showRecord(m_data->workspace, record);
        const QSignalSpy copied(m_card, &SecretCard::copied);
        copyButton().click();
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(clipboardText(), token);
        QCOMPARE(m_guard->what(), recordName(record));
        QCOMPARE(m_guard->totalSeconds(), m_data->settings.clipboardSeconds.value());
        QCOMPARE(m_keychain->count(FakeVault::Call::Read), storage == Storage::Keychain ? 1 : 0);
        QVERIFY(!bar().hasMessage() && !m_card->isRevealed() && !m_card->isBusy());
    }

    void copiesByTheKey()
    {
        showIt();
        text().selectAll();
        QTest::keySequence(&text(), QKeySequence::Copy);
        QTRY_COMPARE(clipboardText(), token);
        QVERIFY(m_guard->isCounting());
    }

    void takesTheLaterOfTwo()
    {
        const TokenRecord second = kept(Storage::Keychain, samples::otherBrokerTokenText);
        m_keychain->hold();
        copyButton().click();
        m_card->showRecord(m_data->workspace, second);
        copyButton().click();
        m_keychain->release();
        QTRY_COMPARE(clipboardText(), otherToken);
        QTRY_COMPARE(m_keychain->waiting(), 0);
        QCOMPARE(noted().size(), 1);
        QCOMPARE(m_guard->what(), recordName(second));
    }

    void forgetsACopyOfWhatIsGone()
    {
        m_keychain->hold();
        copyButton().click();
        m_card->clear();
        QVERIFY(!m_card->isBusy());
        QVERIFY(text().text().isEmpty());
        m_keychain->release();
        QTRY_COMPARE(m_keychain->waiting(), 0);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_guard->isCounting());
        QVERIFY(noted().isEmpty());
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<VaultErrorKind>("kind");
        QTest::newRow("not found") << VaultErrorKind::NotFound;
        QTest::newRow("locked") << VaultErrorKind::Locked;
        QTest::newRow("denied") << VaultErrorKind::Denied;
        QTest::newRow("no service") << VaultErrorKind::NoService;
        QTest::newRow("unreadable") << VaultErrorKind::Unreadable;
        QTest::newRow("other") << VaultErrorKind::Other;
    }

    void tellsWhatWentWrong()
    {
        QFETCH(const VaultErrorKind, kind);
        QGuiApplication::clipboard()->setText(QStringLiteral("something of the user"));
        const QString expected = explain({kind, {}}, VaultAction::Read, samples::moment()).title;
        for (QAbstractButton *asked : std::initializer_list<QAbstractButton *>{&button(), &copyButton()}) {
            m_keychain->failNext(FakeVault::Call::Read, kind);
            asked->click();
            QTRY_VERIFY(bar().hasMessage());
            QCOMPARE(bar().message().title, expected);
            QVERIFY(bar().isVisible());
            QVERIFY(!m_card->isRevealed() && !m_card->isBusy());
            bar().clear();
        }
        QCOMPARE(clipboardText(), QStringLiteral("something of the user"));
        QVERIFY(noted().isEmpty());
    }

    void triesAgain()
    {
        m_keychain->failNext(FakeVault::Call::Read, VaultErrorKind::Locked);
        button().click();
        QTRY_VERIFY(bar().hasMessage());
        child<QPushButton>("retryCopyButton")->click();
        QTRY_COMPARE(text().text(), token);
        QVERIFY(!bar().hasMessage());
    }

    void saysThatItWaitsAndStops()
    {
        m_keychain->hold();
        copyButton().click();
        QVERIFY(status().text().contains(QLatin1String("keychain")));
        QCOMPARE(button().text(), SecretCard::tr("Cancel"));
        button().click();
        QTRY_VERIFY(!m_card->isBusy());
        QCOMPARE(bar().message().kind, MessageKind::Info);
        QCOMPARE(bar().message().title,
            explain({VaultErrorKind::StoppedWaiting, {}}, VaultAction::Read, samples::moment()).title);
        m_keychain->release();
        QTRY_COMPARE(m_keychain->waiting(), 0);
        QVERIFY(!m_guard->isCounting());
    }

    void saysElsewhereThatItWaits()
    {
        MessageBar elsewhere;
        m_card->setMessageBar(elsewhere);
        m_card->setPatience(std::chrono::milliseconds(1));
        m_keychain->hold();
        copyButton().click();
        QTRY_VERIFY(elsewhere.hasMessage());
        m_keychain->release();
        QTRY_COMPARE(clipboardText(), token);
        QVERIFY(!elsewhere.hasMessage());
    }

    void leavesTheMessagesOfOthers()
    {
        MessageBar elsewhere;
        m_card->setMessageBar(elsewhere);
        m_keychain->failNext(FakeVault::Call::Read, VaultErrorKind::Locked);
        copyButton().click();
        QTRY_VERIFY(elsewhere.hasMessage());
        Message message;
        message.title = QStringLiteral("of others");
        elsewhere.showMessage(message);
        m_card->clear();
        QCOMPARE(elsewhere.message().title, QStringLiteral("of others"));
    }

    void explainsWhatAnotherSessionForgot()
    {
        TokenRecord record = samples::record(samples::brokerToken());
        record.storage = Storage::Memory;
        m_card->setGetAgainOffered(true);
        const QSignalSpy again(m_card, &SecretCard::getAgainRequested);
        for (const bool isKnown : {true, false}) {
            m_card->clear();
            m_card->showRecord(m_data->workspace, record, isKnown);
            QCOMPARE(button().isEnabled(), !isKnown);
            copyButton().click();
            QTRY_VERIFY(bar().hasMessage());
            // Never that "the keychain does not have it".
            QCOMPARE(bar().message().title, explainGone(record).title);
            QVERIFY(!bar().message().lines.join(QLatin1Char(' ')).contains(QLatin1String("keychain")));
        }
        child<QPushButton>("getAgainButton")->click();
        QTRY_COMPARE(again.count(), 1);
        QCOMPARE(m_keychain->count(FakeVault::Call::Read), 0);
    }

    void showsWhatIsStoredNowhere()
    {
        m_card->showUnstored(m_data->workspace, samples::brokerToken(samples::otherBrokerTokenText).secret(),
            QStringLiteral("A new token"), auditEntryFor({}, samples::target()));
        m_card->reveal();
        QCOMPARE(text().text(), otherToken);
        copyButton().click();
        QCOMPARE(clipboardText(), otherToken);
        QCOMPARE(m_guard->what(), QStringLiteral("A new token"));
        QCOMPARE(m_keychain->log().size(), 0);
        m_card->clear();
        QVERIFY(text().text().isEmpty());
    }

    void notesWhatWasDone()
    {
        showIt();
        copyButton().click();
        QTRY_COMPARE(clipboardText(), token);
        const QList<audit::Entry> entries = noted();
        QCOMPARE(entries.size(), 2);
        QList<audit::Action> actions;
        for (const audit::Entry &entry : entries) {
            actions.append(entry.action);
            QVERIFY(entry.record == m_record->id);
            QVERIFY(entry.fingerprint == m_record->fingerprint);
            QCOMPARE(entry.integrationType, m_record->target.integrationType);
        }
        QVERIFY(actions.contains(audit::Action::SecretRevealed));
        QVERIFY(actions.contains(audit::Action::SecretCopied));
    }

    void readsFromLeftToRight()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(text().layoutDirection(), Qt::LeftToRight);
    }

private:
    [[nodiscard]] SecretLineEdit &text() const { return *child<SecretLineEdit>("secretText"); }
    [[nodiscard]] QToolButton &button() const { return *child<QToolButton>("revealButton"); }
    [[nodiscard]] QPushButton &copyButton() const { return *child<QPushButton>("copySecretButton"); }
    [[nodiscard]] QLabel &status() const { return *child<QLabel>("secretStatus"); }
    [[nodiscard]] MessageBar &bar() const { return *child<MessageBar>("secretMessage"); }
    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_card->findChild<T *>(QString::fromLatin1(name));
    }
    void showIt()
    {
        button().click();
        QTRY_VERIFY(m_card->isRevealed());
    }
    TokenRecord kept(Storage storage, const char *secret = samples::brokerTokenText)
    {
        TokenRecord record = samples::record(samples::brokerToken(secret));
        record.storage = storage;
        if (storage == Storage::Keychain)
            m_keychain->put(record.key, samples::brokerToken(secret).secret());
        else
            (void)m_data->memory.write(record.key, samples::brokerToken(secret).secret(), {});
        return record;
    }
    [[nodiscard]] QList<audit::Entry> noted() const { return m_data->audit.reader().next(100); }

    SilentHttp m_http;
    std::unique_ptr<FakeVault> m_keychain;
    std::unique_ptr<TestWorkspace> m_data;
    std::unique_ptr<ClipboardGuard> m_guard;
    std::unique_ptr<QWidget> m_window;
    std::optional<TokenRecord> m_record;
    SecretCard *m_card = nullptr;
};

BTA_WINDOW_TEST(TestSecretCard)
#include "tst_secretcard.moc"
