// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/managedtext.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace std::chrono_literals;
using sharing::Headway;

/// What is said of how long it takes.
class TestManagedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFastItGoesAndHowLongItTakes()
    {
        QCOMPARE(ui::surveyPaceText(Headway::Outlook{1800, 7s}, 0ms),
            QStringLiteral("1,800 organization(s) a minute, about 7 second(s) left."));
        QCOMPARE(ui::surveyPaceText(Headway::Outlook{600, 10min}, 0ms),
            QStringLiteral("600 organization(s) a minute, about 10 minute(s) left."));
        // Nobody can tell yet.
        QCOMPARE(ui::surveyPaceText(std::nullopt, 0ms), QString());
    }

    void saysThatSnykWantsAPause()
    {
        const QString pause = QStringLiteral("Snyk asked for a pause. It goes on by itself in 42 second(s).");
        QCOMPARE(ui::surveyPaceText(std::nullopt, 42s), pause);
        QCOMPARE(ui::surveyPaceText(Headway::Outlook{600, 3min}, 42s),
            pause + QStringLiteral(" Until the end: about 3 minute(s)."));
    }

    void saysHowFarItIs()
    {
        const QString looked = QStringLiteral("12 of 200 organizations looked at");
        QCOMPARE(ui::lookedSoFarText(looked, Headway::Outlook{600, 3min}, 0ms),
            looked + QStringLiteral(", about 3 minute(s) left."));
        QCOMPARE(ui::lookedSoFarText(looked, std::nullopt, 0ms), looked);
        QCOMPARE(ui::lookedSoFarText(looked, std::nullopt, 1s),
            looked + QStringLiteral(". Snyk asked for a pause. It goes on by itself in 1 second(s)."));
    }
};

BTA_TEST(TestManagedText)
#include "tst_managedtext.moc"
