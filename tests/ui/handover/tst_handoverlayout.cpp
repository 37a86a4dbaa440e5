// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/opendialog.h"
#include "handover/ownkeydialog.h"
#include "handover/senddialog.h"
#include "handover/sendmanydialog.h"
#include "handover/sendnotes.h"
#include "handoverbench.h"
#include "support/testroom.h"
#include "ui/wizard/accesschecks.h"
#include "ui/wizard/layoutchecks.h"
#include "ui/wizard/looks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTranslator>

using namespace broker;
using namespace broker::test;

// The windows on a small screen, in languages with longer words and in the other direction.
class TestHandoverLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("mirrored");
        const QString pseudo = QStringLiteral(BTA_PSEUDO_QM);
        QTest::newRow("English") << QString() << false;
        QTest::newRow("German") << QStringLiteral(":/i18n/broker-token-assistant_de.qm") << false;
        QTest::newRow("40 % longer") << pseudo << false;
        QTest::newRow("right to left") << pseudo << true;
    }
    void fits()
    {
        QFETCH(const QString, translation);
        QFETCH(const bool, mirrored);
        QTranslator translator;
        if (!translation.isEmpty()) {
            QVERIFY(translator.load(translation));
            QCoreApplication::installTranslator(&translator);
        }
        if (mirrored)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        HandoverBench bench(true);
        look(bench, translation.isEmpty() ? Checks::All : Checks::Room);
    }
    void hasItsOwnLettersInEachLanguage_data() { addTranslationRows(); }
    void hasItsOwnLettersInEachLanguage()
    {
        QFETCH(const QString, translation);
        const Language language(translation);
        HandoverBench bench(true);
        look(bench, Checks::Letters);
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    enum class Checks { Room, Letters, All };

    static void check(QDialog &dialog, Checks checks, const char *when)
    {
        if (checks == Checks::Letters) {
            const QStringList faults = clashingMnemonics(dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(when) + u'\n' + faults.join(u'\n')));
            return;
        }
        for (const QSize size : {dialog.size(), smallScreen}) {
            dialog.resize(size);
            QStringList faults;
            // Heights follow widths in rounds.
            (void)QTest::qWaitFor(
                [&] {
                    faults = cutTexts(dialog) + overlaps(dialog) + unreachable(dialog);
                    if (checks == Checks::All)
                        faults += unheardTexts(dialog) + namelessControls(dialog) + clashingMnemonics(dialog)
                            + unreachedByTab(dialog) + backwardTabs(dialog);
                    return faults.isEmpty();
                },
                1000);
            const QString shots = qEnvironmentVariable("BTA_SHOTS");
            if (!shots.isEmpty())
                dialog.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(shots, QString::fromLatin1(when),
                            QString::fromLatin1(QTest::currentDataTag()).remove(u' ').remove(u'%'))
                        .arg(size.width()));
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(when) + u'\n' + faults.join(u'\n')));
        }
    }

    static void look(HandoverBench &bench, Checks checks)
    {
        ui::SendNotes notes;
        ui::SendDialog send(bench.space.workspace, bench.record, handoverSample().draft,
            clientconfig::Carrier::Compose, notes);
        send.show();
        check(send, checks, "send");
        HandoverBench::find<QPushButton>(send, "saveHandoverButton")->click();
        check(send, checks, "send-unfinished");
        HandoverBench::find<QPushButton>(send, "proposeButton")->click();
        check(send, checks, "send-proposed");
        auto *byKey = HandoverBench::find<QRadioButton>(send, "byKey");
        // As a mouse does it: Tab comes to the one of them that had the keyboard last.
        byKey->setFocus();
        byKey->click();
        check(send, checks, "send-key");
        HandoverBench::find<QLineEdit>(send, "colleagueKey")
            ->setText(handover::ExchangeKey::create().publicHalf().text());
        check(send, checks, "send-digits");
        send.hide();

        records::TokenRecord another = bench.record;
        another.id = RecordId::create();
        another.target.org.name = QStringLiteral("Enterprise Architecture and Shared Services of the Group");
        ui::SendManyDialog many(bench.space.workspace,
            handover::clientsToSend({bench.record, another}, bench.space.records.records(), true), notes);
        many.show();
        check(many, checks, "many");
        HandoverBench::find<QPushButton>(many, "saveHandoversButton")->click();
        check(many, checks, "many-unfinished");
        many.hide();

        ui::OwnKeyDialog key(bench.space.workspace);
        key.show();
        auto *make = HandoverBench::find<QPushButton>(key, "makeKeyButton");
        QTRY_VERIFY(make->isVisible());
        check(key, checks, "key-none");
        make->click();
        QTRY_VERIFY(HandoverBench::find<QLineEdit>(key, "ownKeyText")->isVisible());
        check(key, checks, "key");
        key.hide();

        ui::OpenDialog open(bench.space.workspace, bench.guard, {});
        open.show();
        check(open, checks, "open");
        open.openFile(bench.path("missing"));
        QTRY_VERIFY(HandoverBench::find<ui::MessageBar>(open, "handoverBar")->hasMessage());
        check(open, checks, "open-refused");
        handover::Handover sample = handoverSample();
        sample.message = QStringLiteral("Please run it on node 7.\nThe proxy there is new.");
        open.openFile(bench.save(sample, handover::ByPassphrase{passphrase(), cheap}, label(true)));
        QTRY_VERIFY(HandoverBench::find<QPushButton>(open, "unlockButton")->isVisible());
        check(open, checks, "open-passphrase");
        auto *entry = HandoverBench::find<QLineEdit>(open, "secretEdit");
        entry->setText(QStringLiteral("wrong"));
        HandoverBench::find<QPushButton>(open, "unlockButton")->click();
        QTRY_VERIFY(HandoverBench::find<ui::MessageBar>(open, "handoverBar")->hasMessage());
        check(open, checks, "open-wrong");
        entry->setText(QStringLiteral("walk-under-these-7-trees"));
        HandoverBench::find<QPushButton>(open, "unlockButton")->click();
        QTRY_VERIFY(HandoverBench::find<QWidget>(open, "handoverSender")->isVisible());
        check(open, checks, "opened");
        HandoverBench::find<QPushButton>(open, "takeButton")->click();
        QTRY_VERIFY(HandoverBench::find<ui::MessageBar>(open, "handoverBar")->hasMessage());
        check(open, checks, "taken");
    }
};

BTA_WINDOW_TEST(TestHandoverLayout)
#include "tst_handoverlayout.moc"
