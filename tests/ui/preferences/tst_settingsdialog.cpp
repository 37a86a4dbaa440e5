// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/settingsdialog.h"

#include "platform/programfacts.h"
#include "preferences/doctorpage.h"
#include "settings/callrates.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;

namespace {

struct Bench
{
    explicit Bench(bool startsAtLogin = false, const QList<int> &warningDays = {30, 14, 7, 1, 0})
        : appearance(*qApp)
        , autostart(
              {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
              ws.folder.filePath(QStringLiteral("config")))
        , prepared(prepare(startsAtLogin, warningDays))
        , dialog(ws.workspace, {appearance, autostart}, nullptr)
    {
        dialog.show();
    }

    [[nodiscard]] bool prepare(bool startsAtLogin, const QList<int> &warningDays)
    {
        ws.settings.warningDays.set(warningDays);
        return !startsAtLogin || autostart.set(true).has_value();
    }

    /// From now on the system refuses.
    [[nodiscard]] bool breakAutostart() const
    {
        const QString folder = ws.folder.filePath(QStringLiteral("config/autostart"));
        QFile inTheWay(folder);
        return (!QDir(folder).exists() || QDir(folder).removeRecursively())
            && QDir().mkpath(ws.folder.filePath(QStringLiteral("config")))
            && inTheWay.open(QIODevice::WriteOnly);
    }

    template <class T>
    [[nodiscard]] T &find(const char *name) const
    {
        return *dialog.findChild<T *>(QString::fromLatin1(name));
    }

    SilentHttp http;
    TestWorkspace ws{http};
    AppearanceSwitch appearance;
    Autostart autostart;
    bool prepared;
    SettingsDialog dialog;
};

/// A language in which everything has a mark.
class Words final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('#') + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// As English has them.
class Plurals final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        return QString::fromUtf8(source).replace(
            QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNoTextOfWhereTokensAreKept();
    void numbersAgreeWithTheirUnits()
    {
        Plurals english;
        QVERIFY(qApp->installTranslator(&english));
        {
            const Bench bench;
            auto &idle = bench.find<QSpinBox>("signOutMinutes");
            idle.setValue(2);
            QCOMPARE(idle.text(), QStringLiteral("2 minutes without input"));
            idle.setValue(1);
            QCOMPARE(idle.text(), QStringLiteral("1 minute without input"));
            auto &days = bench.find<QSpinBox>("brokerDays");
            days.setValue(1);
            QCOMPARE(days.text(), QStringLiteral("1 day"));
        }
        qApp->removeTranslator(&english);
    }
    void holdsAtOnceAndIsUndone()
    {
        Bench bench;
        settings::Settings &settings = bench.ws.settings;
        const SettingsSnapshot before = SettingsSnapshot::of(settings);
        QSignalSpy changed(&bench.dialog, &SettingsDialog::changed);
        bench.find<QComboBox>("appearanceCombo").setCurrentIndex(2);
        QCOMPARE(settings.appearance.value(), settings::Appearance::Dark);
        auto &language = bench.find<QComboBox>("languageCombo");
        language.setCurrentIndex(language.findText(QStringLiteral("Deutsch")));
        QCOMPARE(settings.language.value(), QStringLiteral("de"));
        bench.find<QCheckBox>("quitBox").setChecked(!before.confirmBeforeQuit);
        QCOMPARE(settings.confirmBeforeQuit.value(), !before.confirmBeforeQuit);
        bench.find<QCheckBox>("loginBox").setChecked(true);
        QVERIFY(settings.startAtLogin.value());
        QVERIFY(bench.autostart.isOn());
        bench.find<QSpinBox>("brokerDays").setValue(45);
        QCOMPARE(settings.rotationDaysBrokerToken.value(), 45);
        bench.find<QSpinBox>("apiDays").setValue(46);
        QCOMPARE(settings.rotationDaysApiToken.value(), 46);
        bench.find<QSpinBox>("credentialDays").setValue(47);
        QCOMPARE(settings.rotationDaysServiceCredential.value(), 47);
        bench.find<QCheckBox>("warn14").setChecked(false);
        QVERIFY(!settings.warningDays.value().contains(14));
        QVERIFY(settings.warningDays.value().contains(30));
        bench.find<QSpinBox>("clipboardSeconds").setValue(99);
        QCOMPARE(settings.clipboardSeconds.value(), 99);
        bench.find<QSpinBox>("revealSeconds").setValue(98);
        QCOMPARE(settings.revealSeconds.value(), 98);
        auto &idle = bench.find<QSpinBox>("signOutMinutes");
        QCOMPARE(idle.text(), QStringLiteral("%1 minute(s) without input").arg(before.signOutMinutes));
        idle.setValue(15);
        QCOMPARE(settings.signOutMinutes.value(), 15);
        idle.setValue(0);
        QCOMPARE(idle.text(), QStringLiteral("Never"));
        QCOMPARE(settings.signOutMinutes.value(), 0);
        // Of memory only when it is.
        const auto &meaning = bench.find<QLabel>("storageMeaning");
        QVERIFY2(!meaning.text().contains(QStringLiteral("memory")), qPrintable(meaning.text()));
        bench.find<QComboBox>("storageCombo").setCurrentIndex(1);
        QVERIFY2(meaning.text().contains(QStringLiteral("only in memory")), qPrintable(meaning.text()));
        // What is asked for by name is no exception that nobody is told of.
        QVERIFY2(meaning.text().contains(QStringLiteral("Snyk API credential")), qPrintable(meaning.text()));
        QCOMPARE(settings.secretStorage.value(), settings::SecretStorage::Memory);
        bench.find<QSpinBox>("v1Calls").setValue(1200);
        QCOMPARE(settings::CallRates(settings).v1PerMinute.value(), 1200);
        bench.find<QSpinBox>("restCalls").setValue(0);
        QCOMPARE(settings::CallRates(settings).restPerMinute.value(), 60);
        QCOMPARE(changed.size(), 15);
        const SettingsSnapshot after = SettingsSnapshot::of(settings);
        QVERIFY(after != before);

        bench.dialog.reject();
        QVERIFY(SettingsSnapshot::of(settings) == before);
        QVERIFY(!bench.autostart.isOn());
        QCOMPARE(changed.size(), 16);
    }

    void showsTheLimitsThatAreSet()
    {
        Bench bench;
        settings::CallRates rates(bench.ws.settings);
        rates.v1PerMinute.set(1200);
        rates.restPerMinute.set(900);
        const SettingsDialog dialog(bench.ws.workspace, {bench.appearance, bench.autostart}, nullptr);
        auto *v1 = dialog.findChild<QSpinBox *>(QStringLiteral("v1Calls"));
        auto *rest = dialog.findChild<QSpinBox *>(QStringLiteral("restCalls"));
        // As it is heard.
        const auto *heard = QAccessible::queryAccessibleInterface(v1);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Limit of the v1 API:"));
        QCOMPARE(heard->text(QAccessible::Value), QStringLiteral("1200 call(s) a minute"));
        QCOMPARE(rest->text(), QStringLiteral("900 call(s) a minute"));
        // Out of bounds, whatever is typed.
        v1->setValue(1000000);
        QCOMPARE(rates.v1PerMinute.value(), 20000);
        QCOMPARE(v1->text(), QStringLiteral("20000 call(s) a minute"));
        rest->selectAll();
        QTest::keyClicks(rest, QStringLiteral("7"));
        QCOMPARE(rates.restPerMinute.value(), 900);
        QTest::keyClick(rest, Qt::Key_Return);
        QVERIFY(rates.restPerMinute.value() >= settings::fewestCallsPerMinute);
        // With Snyk's own limits, and why to set less.
        QString said;
        for (const QLabel *label : v1->parentWidget()->findChildren<QLabel *>())
            said += label->text() + QLatin1Char('\n');
        for (const QString &part : {QStringLiteral("2,000"), QStringLiteral("1,620"), QStringLiteral("95%"),
                 QStringLiteral("other tools use the same Snyk API credential")})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void staysWithOk()
    {
        Bench bench;
        bench.find<QSpinBox>("brokerDays").setValue(45);
        bench.dialog.accept();
        QCOMPARE(bench.ws.settings.rotationDaysBrokerToken.value(), 45);
    }

    /// The window's own button is a Cancel too.
    void closingUndoes()
    {
        Bench bench;
        const SettingsSnapshot before = SettingsSnapshot::of(bench.ws.settings);
        bench.find<QSpinBox>("brokerDays").setValue(45);
        bench.find<QComboBox>("appearanceCombo").setCurrentIndex(2);
        QSignalSpy changed(&bench.dialog, &SettingsDialog::changed);
        QSignalSpy rejected(&bench.dialog, &QDialog::rejected);
        QVERIFY(bench.dialog.close());
        QVERIFY(SettingsSnapshot::of(bench.ws.settings) == before);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rejected.size(), 1);
        QVERIFY(!bench.dialog.isVisible());
    }

    void showsWhatTheSystemDoesAtLogin()
    {
        // Nobody told the settings.
        Bench bench(true);
        QVERIFY(bench.prepared);
        QVERIFY(bench.find<QCheckBox>("loginBox").isChecked());
        QVERIFY(bench.ws.settings.startAtLogin.value());
        bench.find<QCheckBox>("loginBox").setChecked(false);
        QVERIFY(!bench.autostart.isOn());
        bench.dialog.reject();
        QVERIFY(bench.autostart.isOn());
        QVERIFY(bench.ws.settings.startAtLogin.value());
    }

    void saysThatTheStartAtLoginFailed()
    {
        Bench bench;
        QVERIFY(bench.breakAutostart());
        bench.find<QCheckBox>("loginBox").setChecked(true);
        QVERIFY(bench.find<MessageBar>("settingsBar").hasMessage());
        QVERIFY(!bench.find<QCheckBox>("loginBox").isChecked());
        QVERIFY(!bench.ws.settings.startAtLogin.value());
    }

    /// Once; then the rest is put back and the user let go.
    void saysThatTheStartAtLoginCannotBePutBack()
    {
        Bench bench(true);
        const SettingsSnapshot before = SettingsSnapshot::of(bench.ws.settings);
        bench.find<QCheckBox>("loginBox").setChecked(false);
        bench.find<QSpinBox>("brokerDays").setValue(45);
        QVERIFY(bench.breakAutostart());
        QVERIFY(!bench.dialog.close());
        QVERIFY(bench.dialog.isVisible());
        QVERIFY(bench.find<MessageBar>("settingsBar").hasMessage());
        bench.dialog.reject();
        QVERIFY(!bench.dialog.isVisible());
        SettingsSnapshot after = SettingsSnapshot::of(bench.ws.settings);
        QCOMPARE(after.brokerTokenDays, before.brokerTokenDays);
        QCOMPARE(after.startAtLogin, bench.autostart.isOn());
    }

    void keepsWarningDaysThatHaveNoBox()
    {
        Bench bench(false, {60, 30, 3, 0});
        QVERIFY(!bench.find<QCheckBox>("warn7").isChecked());
        bench.find<QCheckBox>("warn7").setChecked(true);
        QCOMPARE(bench.ws.settings.warningDays.value(), (QList<int>{60, 30, 7, 3, 0}));
        bench.find<QCheckBox>("warn30").setChecked(false);
        QCOMPARE(bench.ws.settings.warningDays.value(), (QList<int>{60, 7, 3, 0}));
    }

    /// On no page do two things answer to the same key.
    void keysAreUnique()
    {
        Bench bench;
        auto &tabs = bench.find<QTabWidget>("settingsTabs");
        const auto addKey = [](QStringList &keys, const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty())
                keys.append(key.toString());
        };
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            QStringList keys;
            for (int other = 0; other < tabs.count(); ++other)
                addKey(keys, tabs.tabText(other));
            for (const auto *button : bench.dialog.findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    addKey(keys, button->text());
            }
            for (const auto *label : bench.dialog.findChildren<QLabel *>()) {
                if (label->isVisible() && label->buddy())
                    addKey(keys, label->text());
            }
            QVERIFY(keys.size() >= 5);
            QStringList unique = keys;
            unique.removeDuplicates();
            QVERIFY2(unique == keys, qPrintable(keys.join(u' ')));
        }
    }

    void everyControlHasAName()
    {
        Bench bench;
        auto &tabs = bench.find<QTabWidget>("settingsTabs");
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            for (const QWidget *widget : tabs.widget(tab)->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                    || widget->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                auto *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                const bool named = !access->text(QAccessible::Name).isEmpty();
                QVERIFY2(named,
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName()));
            }
        }
        QVERIFY(bench.dialog.minimumSizeHint().width() <= 800);
        QVERIFY(bench.dialog.minimumSizeHint().height() <= 600);
    }

    void theDoctorTellsWithoutSecretsOrHome()
    {
        Bench bench;
        bench.find<QTabWidget>("settingsTabs")
            .setCurrentIndex(bench.find<QTabWidget>("settingsTabs").count() - 1);
        auto &doctor = bench.find<DoctorPage>("doctorPage");
        QTRY_VERIFY(doctor.findChild<QTreeWidget *>()->topLevelItemCount() >= 7);
        const QString text = doctor.text();
        // The same as --version tells.
        const ProgramFacts facts = programFacts();
        for (const QString &fact : {facts.qt, facts.tls})
            QVERIFY2(!fact.isEmpty() && text.contains(u": " + fact + u'\n'), qPrintable(text));
        QVERIFY(!text.contains(QDir::homePath() + u'/'));
        // What there is to find on this computer.
        for (const QString &path :
            {bench.ws.records.path(), bench.ws.settings.path(), bench.ws.audit.folder()})
            QVERIFY2(text.contains(path), qPrintable(path));
        // Nothing is sent before it is asked for; then each region says something.
        bench.find<QPushButton>("checkRegionsButton").click();
        QTRY_VERIFY(bench.find<QPushButton>("checkRegionsButton").isEnabled());
        QVERIFY(doctor.findChild<QTreeWidget *>()->topLevelItemCount() >= 12);
    }

    /// Support reads English; the user reads what was chosen.
    void theDoctorCopiesEnglish()
    {
        Words words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        Bench bench;
        bench.find<QTabWidget>("settingsTabs")
            .setCurrentIndex(bench.find<QTabWidget>("settingsTabs").count() - 1);
        auto &doctor = bench.find<DoctorPage>("doctorPage");
        const auto &list = *doctor.findChild<QTreeWidget *>();
        QTRY_VERIFY(list.topLevelItemCount() >= 9);
        QVERIFY(!list.findItems(QStringLiteral("#System"), Qt::MatchExactly).isEmpty());
        const QString text = doctor.text();
        QCoreApplication::removeTranslator(&words);
        QVERIFY(text.contains(QLatin1String("System: ")));
        QVERIFY2(!text.contains(u'#'), qPrintable(text));
    }
};

/// Whichever place is chosen: what is said of it has as many lines as it needs.
void TestSettingsDialog::cutsNoTextOfWhereTokensAreKept()
{
    Bench bench;
    bench.find<QTabWidget>("settingsTabs").setCurrentIndex(2);
    auto &storage = bench.find<QComboBox>("storageCombo");
    auto &meaning = bench.find<PlainLabel>("storageMeaning");
    for (int width = 420; width <= 820; width += 50) {
        bench.dialog.resize(width, 600);
        for (const int choice : {1, 0, 1, 0}) {
            storage.setCurrentIndex(choice);
            QTest::qWait(10);
            QVERIFY2(meaning.height() >= meaning.heightForWidth(meaning.width()),
                qPrintable(QString::number(width) + u' ' + meaning.text()));
            // Right below the field: no hole is left by the longer text.
            const int gap = meaning.mapTo(&bench.dialog, QPoint()).y()
                - storage.mapTo(&bench.dialog, QPoint(0, storage.height())).y();
            QVERIFY2(gap >= 0 && gap <= storage.height(), qPrintable(QString::number(gap)));
        }
    }
}

BTA_WINDOW_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
