// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "support/testroom.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace broker;
using namespace broker::ui;
using vault::VaultError;
using vault::VaultErrorKind;

namespace {

const QDateTime storeMoment(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
const QString storedToken = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");

constexpr std::array allVaultKinds{VaultErrorKind::NotFound, VaultErrorKind::Locked, VaultErrorKind::Denied,
    VaultErrorKind::NoService, VaultErrorKind::StoppedWaiting, VaultErrorKind::NotConfirmed,
    VaultErrorKind::TooLarge, VaultErrorKind::Unreadable, VaultErrorKind::Unnamed, VaultErrorKind::Other};
constexpr std::array allActions{VaultAction::Save, VaultAction::Read, VaultAction::Remove};

} // namespace

class TestStoreText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeychainStateIsExplained();
    void savingSaysWhereTheTokenIs();
    void nobodyIsSentAwayFromATokenInMemory();
    void actionsAreToldApart();
    void keychainDetailsAreRedacted();
    void everyFileErrorIsExplained();
    void loadReportsAreTold();
    void unusedSettingsAreTold();
    void recordValuesHaveWords();
    void dueDatesAreCountedInDays_data();
    void dueDatesAreCountedInDays();
    void dueDatesShowTheDateToo();
};

void TestStoreText::everyKeychainStateIsExplained()
{
    for (const VaultAction action : allActions) {
        QStringList titles;
        QStringList states;
        for (const VaultErrorKind kind : allVaultKinds) {
            const Explanation text
                = explain(VaultError{kind, QStringLiteral("dbus error 7")}, action, storeMoment);
            QVERIFY(!text.title.isEmpty() && !titles.contains(text.title));
            QVERIFY(text.whatHappened.endsWith(QLatin1Char('.')));
            QVERIFY(text.likelyCause.endsWith(QLatin1Char('.')));
            QVERIFY(text.nextStep.endsWith(QLatin1Char('.')));
            QVERIFY(text.details.contains(QLatin1String("dbus error 7")));
            titles.append(text.title);
            const QString state = shortText(kind);
            QVERIFY(!state.isEmpty() && !states.contains(state));
            states.append(state);
        }
    }
}

void TestStoreText::savingSaysWhereTheTokenIs()
{
    const auto story = [](VaultErrorKind kind) {
        return explain(VaultError{kind, QString()}, VaultAction::Save, storeMoment).whatHappened;
    };
    QVERIFY(story(VaultErrorKind::Locked).contains(QLatin1String("still holds it")));
    QVERIFY(story(VaultErrorKind::NotConfirmed).contains(QLatin1String("may not have been")));
    QVERIFY(story(VaultErrorKind::StoppedWaiting).contains(QLatin1String("may not have been")));
    QVERIFY(!story(VaultErrorKind::Locked).contains(QLatin1String("may not have been")));
}

void TestStoreText::nobodyIsSentAwayFromATokenInMemory()
{
    // Whatever fails, a token may be in the memory of this program only.
    const QRegularExpression leaving(
        QStringLiteral("(?<!not )(sign out|log out|close this program|quit|restart(?! the keychain)|start "
                       "(this|the) program again)"));
    for (const VaultAction action : allActions) {
        for (const VaultErrorKind kind : allVaultKinds) {
            const QString advice = explain(VaultError{kind, QString()}, action, storeMoment).nextStep;
            QVERIFY2(!leaving.match(QString(advice).replace(QLatin1String("or sign out before"), QString()))
                          .hasMatch(),
                qPrintable(advice));
        }
    }
    QVERIFY(explain(VaultError{VaultErrorKind::Other, QString()}, VaultAction::Save, storeMoment)
                .nextStep.contains(QLatin1String("Do not close this program")));
    for (const records::RecordErrorKind kind :
        {records::RecordErrorKind::CannotRead, records::RecordErrorKind::NotAFile,
            records::RecordErrorKind::TooLarge, records::RecordErrorKind::CannotWrite,
            records::RecordErrorKind::Busy, records::RecordErrorKind::NewerVersion}) {
        const QString advice
            = explain(records::RecordError{kind, QStringLiteral("/data/tokens.json"), {}}, storeMoment)
                  .nextStep;
        QVERIFY2(!leaving.match(advice).hasMatch(), qPrintable(advice));
    }
}

void TestStoreText::actionsAreToldApart()
{
    QStringList texts;
    for (const VaultAction action : allActions)
        texts << doneText(action) << waitingText(action);
    texts << memoryOnlyText();
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestStoreText::keychainDetailsAreRedacted()
{
    const VaultError error{VaultErrorKind::Other, QStringLiteral("could not write ") + storedToken};
    const Explanation text = explain(error, VaultAction::Save, storeMoment);
    QVERIFY(!text.details.contains(storedToken));
    QVERIFY(text.details.contains(QLatin1String("saving: Other")));
}

void TestStoreText::everyFileErrorIsExplained()
{
    QStringList titles;
    for (const records::RecordErrorKind kind :
        {records::RecordErrorKind::CannotRead, records::RecordErrorKind::NotAFile,
            records::RecordErrorKind::TooLarge, records::RecordErrorKind::CannotWrite,
            records::RecordErrorKind::Busy, records::RecordErrorKind::NewerVersion}) {
        const Explanation text = explain(records::RecordError{kind, QStringLiteral("/data/%2/tokens.json"),
                                             QStringLiteral("No space left")},
            storeMoment);
        QVERIFY(!text.title.isEmpty() && !titles.contains(text.title));
        QVERIFY(text.whatHappened.contains(QDir::toNativeSeparators(QStringLiteral("/data/%2/tokens.json"))));
        QVERIFY(!text.likelyCause.isEmpty());
        QVERIFY(!text.nextStep.isEmpty());
        QVERIFY(text.details.contains(QLatin1String("No space left")));
        titles.append(text.title);
    }
}

void TestStoreText::loadReportsAreTold()
{
    QVERIFY(!explain(records::LoadReport{}).has_value());
    const auto damaged = explain(records::LoadReport{QStringLiteral("/data/tokens.damaged.json"), 0});
    QVERIFY(damaged.has_value());
    QVERIFY(damaged->whatHappened.contains(QLatin1String("tokens.damaged.json")));
    const auto ahead = explain(records::LoadReport{QString(), 0, 2});
    QVERIFY(ahead.has_value());
    QVERIFY(ahead->title.contains(QLatin1String("clock")));
    QVERIFY(ahead->whatHappened.contains(QLatin1Char('2')));
    const auto partly = explain(records::LoadReport{QString(), 3});
    QVERIFY(partly.has_value());
    QVERIFY(partly->whatHappened.contains(QLatin1Char('3')));
    QVERIFY(partly->title != damaged->title);
}

void TestStoreText::unusedSettingsAreTold()
{
    QStringList causes;
    for (const FileProblem problem : {FileProblem::System, FileProblem::NotAFile, FileProblem::TooLarge}) {
        const Explanation text = explainSettings(
            FileError{QStringLiteral("No such device"), problem}, QStringLiteral("/config/settings.ini"));
        QVERIFY(text.whatHappened.contains(QDir::toNativeSeparators(QStringLiteral("/config/settings.ini"))));
        QVERIFY(!causes.contains(text.likelyCause));
        causes.append(text.likelyCause);
        QVERIFY(!text.nextStep.isEmpty());
        QVERIFY(text.details.contains(QLatin1String("No such device")));
    }
}

void TestStoreText::recordValuesHaveWords()
{
    QStringList texts;
    for (const records::Origin origin :
        {records::Origin::Generated, records::Origin::Retrieved, records::Origin::Pasted})
        texts << originText(origin);
    for (const records::Storage storage : {records::Storage::Keychain, records::Storage::Memory})
        texts << storageText(storage);
    for (const records::RecordState state :
        {records::RecordState::Current, records::RecordState::Replaced, records::RecordState::TakenBack})
        texts << recordStateText(state);
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestStoreText::dueDatesAreCountedInDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("part");
    QTest::newRow("long ago") << -40 << QStringLiteral("40");
    QTest::newRow("yesterday") << -1 << QStringLiteral("yesterday");
    QTest::newRow("today") << 0 << QStringLiteral("today");
    QTest::newRow("tomorrow") << 1 << QStringLiteral("tomorrow");
    QTest::newRow("last soon day") << 14 << QStringLiteral("14");
    QTest::newRow("first fine day") << 15 << QStringLiteral("15");
    QTest::newRow("a quarter") << 90 << QStringLiteral("90");
}

void TestStoreText::dueDatesAreCountedInDays()
{
    QFETCH(int, days);
    QFETCH(QString, part);
    // An hour less than whole days: people count dates, not hours.
    const QDateTime due = storeMoment.addDays(days).addSecs(-3600);
    QVERIFY2(dueText(due, storeMoment).contains(part), qPrintable(dueText(due, storeMoment)));
    QVERIFY(dueText(storeMoment.addDays(5), storeMoment) != dueText(storeMoment.addDays(-5), storeMoment));
}

void TestStoreText::dueDatesShowTheDateToo()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QString text = dueDateText(storeMoment.addDays(90), storeMoment, german);
    QVERIFY2(text.startsWith(QLatin1String("22.02.2027")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("90")));
}

BTA_TEST(TestStoreText)
#include "tst_storetext.moc"
