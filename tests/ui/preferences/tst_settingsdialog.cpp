// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/settingsdialog.h"

#include "preferences/doctorpage.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;

namespace {

struct Bench
{
    Bench()
        : appearance(*qApp)
        , autostart(
              {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
              ws.folder.filePath(QStringLiteral("config")))
        , dialog(ws.workspace, {appearance, autostart}, nullptr)
    {
        dialog.show();
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
    SettingsDialog dialog;
};

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAtOnceAndIsUndone()
    {
        Bench bench;
        settings::Settings &settings = bench.ws.settings;
        const SettingsSnapshot before = SettingsSnapshot::of(settings);
        QSignalSpy changed(&bench.dialog, &SettingsDialog::changed);
        bench.find<QComboBox>("appearanceCombo").setCurrentIndex(2);
        QCOMPARE(settings.appearance.value(), settings::Appearance::Dark);
        bench.find<QComboBox>("languageCombo").setCurrentIndex(2);
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
        bench.find<QComboBox>("storageCombo").setCurrentIndex(1);
        QCOMPARE(settings.secretStorage.value(), settings::SecretStorage::Memory);
        QCOMPARE(changed.size(), 11);
        const SettingsSnapshot after = SettingsSnapshot::of(settings);
        QVERIFY(after != before);

        bench.dialog.reject();
        QVERIFY(SettingsSnapshot::of(settings) == before);
        QVERIFY(!bench.autostart.isOn());
        QCOMPARE(changed.size(), 12);
    }

    void staysWithOk()
    {
        Bench bench;
        bench.find<QSpinBox>("brokerDays").setValue(45);
        bench.dialog.accept();
        QCOMPARE(bench.ws.settings.rotationDaysBrokerToken.value(), 45);
    }

    void saysThatTheStartAtLoginFailed()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.ws.folder.filePath(QStringLiteral("config"))));
        QFile inTheWay(bench.ws.folder.filePath(QStringLiteral("config/autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        bench.find<QCheckBox>("loginBox").setChecked(true);
        QVERIFY(bench.find<MessageBar>("settingsBar").hasMessage());
        QVERIFY(!bench.find<QCheckBox>("loginBox").isChecked());
        QVERIFY(!bench.ws.settings.startAtLogin.value());
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
        bench.find<QTabWidget>("settingsTabs").setCurrentIndex(3);
        auto &doctor = bench.find<DoctorPage>("doctorPage");
        QTRY_VERIFY(doctor.findChild<QTreeWidget *>()->topLevelItemCount() >= 7);
        const QString text = doctor.text();
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(!text.contains(QDir::homePath() + u'/'));
        // Nothing is sent before it is asked for; then each region says something.
        bench.find<QPushButton>("checkRegionsButton").click();
        QTRY_VERIFY(bench.find<QPushButton>("checkRegionsButton").isEnabled());
        QVERIFY(doctor.findChild<QTreeWidget *>()->topLevelItemCount() >= 12);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
