// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/languagelist.h"
#include "support/testroom.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace broker;
using namespace broker::ui;

namespace {

const QDate someFriday(2027, 1, 1);

/// One entry for each of these days.
void showDays(TimelineView &line, const QList<int> &days, const QDate &today = someFriday)
{
    QList<TimelineView::Entry> entries;
    for (const int day : days)
        entries.append({day, Tone::Warning, QStringLiteral("<b>%1</b> &c").arg(entries.size())});
    line.setEntries(entries, today, 90, 14);
}

QString timelineCard(const TimelineView &line, const char *name)
{
    const auto *label = line.findChild<QLabel *>(QString::fromLatin1(name));
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class TestTimelineView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByDay();
    void numbersHaveTheirPlace();
    void showsACard();
    void goesFromBarToBar_data();
    void goesFromBarToBar();
    void shadesWhatIsSoonAndTheWeekends();
    void noNameRunsIntoAnother_data();
    void noNameRunsIntoAnother();
};

void TestTimelineView::countsByDay()
{
    TimelineView line;
    line.resize(1000, line.sizeHint().height());
    showDays(line, {-1, -1, 3, 40, 40, 40, 80});
    QCOMPARE(line.markers().size(), 4);
    QList<int> days;
    QList<int> counts;
    for (const TimelineView::Marker &marker : line.markers()) {
        days.append(marker.day);
        counts.append(marker.count);
    }
    QCOMPARE(days, (QList<int>{TimelineView::overdue, 3, 40, 80}));
    QCOMPARE(counts, (QList<int>{2, 1, 3, 1}));
    QCOMPARE(line.markers().at(0).title, QStringLiteral("2 overdue"));
    QVERIFY2(line.markers().at(2).title.endsWith(QLatin1String(": 3 due")),
        qPrintable(line.markers().at(2).title));
    // What is overdue is before today, and more of them are higher.
    QVERIFY(line.markerRect(0).right() < line.dayRect(0).left());
    QVERIFY(line.markerRect(2).height() > line.markerRect(1).height());
    QCOMPARE(line.markerRect(2).bottom(), line.markerRect(1).bottom());
    // Many of one day are named as far as a card has room.
    showDays(line, QList<int>(14, 40));
    QCOMPARE(line.markers().constFirst().count, 14);
    QCOMPARE(line.markers().constFirst().lines.size(), 11);
    QVERIFY2(line.markers().constFirst().lines.constLast().contains(u'4'),
        qPrintable(line.markers().constFirst().lines.constLast()));
}

void TestTimelineView::numbersHaveTheirPlace()
{
    TimelineView line;
    for (const int width : {200, 700, 1100}) {
        line.resize(width, line.sizeHint().height());
        QList<int> days(12, TimelineView::overdue);
        for (int day = 0; day <= 90; ++day)
            days.append(QList<int>(day % 4 == 0 ? 12 : 2, day));
        showDays(line, days);
        QRegion taken;
        int numbers = 0;
        for (int marker = 0; marker < static_cast<int>(line.markers().size()); ++marker) {
            const QRect number = line.numberRect(marker);
            if (number.isNull())
                continue;
            ++numbers;
            QVERIFY(line.rect().contains(number));
            QVERIFY(!taken.intersects(number));
            taken += number;
            for (int other = 0; other < static_cast<int>(line.markers().size()); ++other)
                QVERIFY(!line.markerRect(other).intersects(number));
        }
        QVERIFY(numbers > 4);
        QVERIFY(!line.numberRect(0).isNull());
    }
    // One alone needs no number.
    showDays(line, {20});
    QVERIFY(line.numberRect(0).isNull());
}

void TestTimelineView::showsACard()
{
    TimelineView line;
    line.resize(1000, line.sizeHint().height());
    showDays(line, {3, 40, 40});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QTest::mouseMove(&line, line.markerRect(1).center());
    QTRY_COMPARE(timelineCard(line, "dayCardTitle"), line.markers().at(1).title);
    // Nothing in it is taken for markup.
    QCOMPARE(timelineCard(line, "dayCardLines"), QStringLiteral("<b>1</b> &c\n<b>2</b> &c"));
    QTest::mouseMove(&line, line.dayRect(60).center());
    QTRY_VERIFY(timelineCard(line, "dayCardTitle").isEmpty());

    line.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&line, Qt::Key_Home);
    QCOMPARE(timelineCard(line, "dayCardTitle"), line.markers().at(0).title);
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(timelineCard(line, "dayCardTitle").isEmpty());
    QTest::keyClick(&line, Qt::Key_End);
    QCOMPARE(timelineCard(line, "dayCardTitle"), line.markers().at(1).title);
    line.hide();
    QVERIFY(timelineCard(line, "dayCardTitle").isEmpty());
}

void TestTimelineView::goesFromBarToBar_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestTimelineView::goesFromBarToBar()
{
    QFETCH(const bool, mirrored);
    TimelineView line;
    line.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    line.resize(1000, line.sizeHint().height());
    showDays(line, {-1, 3, 3, 80});
    // The first is where reading begins.
    QCOMPARE(line.markerRect(0).left() > line.markerRect(2).left(), mirrored);
    QCOMPARE(line.markerRect(0).left() > line.dayRect(0).left(), mirrored);
    QSignalSpy chosen(&line, &TimelineView::chosen);
    const Qt::Key forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    QTest::keyClick(&line, Qt::Key_Home);
    QTest::keyClick(&line, forward);
    QCOMPARE(line.currentMarker(), 1);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 3);
    QTest::keyClick(&line, forward);
    QTest::keyClick(&line, forward);
    QCOMPARE(line.currentMarker(), 2);
    QTest::keyClick(&line, mirrored ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(line.currentMarker(), 1);
    // Where the keyboard is stays where it is when another day goes.
    showDays(line, {3, 3, 80});
    QCOMPARE(line.currentMarker(), 0);
    QTest::mouseClick(&line, Qt::LeftButton, {}, line.markerRect(1).center());
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 80);

    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(access->childCount(), 2);
    QCOMPARE(access->child(0)->text(QAccessible::Name),
        line.markers().at(0).title + QStringLiteral(". <b>0</b> &c; <b>1</b> &c"));
}

/// Both without a word: a picture of a day of work, of a weekend, and of a day that counts as soon.
void TestTimelineView::shadesWhatIsSoonAndTheWeekends()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    TimelineView line;
    line.resize(1000, line.sizeHint().height());
    const auto colorOf
        = [&line](int day) { return line.grab().toImage().pixelColor(line.dayRect(day).center().x(), 3); };
    showDays(line, {});
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(colorOf(3), colorOf(14));
    QVERIFY(colorOf(14) != colorOf(20));
    QCOMPARE(colorOf(19), colorOf(20));
    QVERIFY(colorOf(22) != colorOf(20)); // a Saturday
    QVERIFY(colorOf(23) != colorOf(20));
    // Elsewhere it is another day.
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(colorOf(21) != colorOf(20));
    QCOMPARE(colorOf(23), colorOf(20));
}

void TestTimelineView::noNameRunsIntoAnother_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    for (const SpokenLanguage &spoken : spokenLanguages()) {
        QTest::addRow("%s", qPrintable(spoken.code)) << spoken.code << false;
        QTest::addRow("%s, right to left", qPrintable(spoken.code)) << spoken.code << true;
    }
}

/// Whatever day of the month it is, and however long the words are: today is always said.
void TestTimelineView::noNameRunsIntoAnother()
{
    QFETCH(const QString, language);
    QFETCH(const bool, mirrored);
    QTranslator texts;
    QVERIFY(texts.load(translationName + QLatin1Char('_') + language, translationFolder));
    QCoreApplication::installTranslator(&texts);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    TimelineView line;
    line.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    for (const int width : {200, 700, 1100}) {
        line.resize(width, line.minimumSizeHint().height());
        for (int day = 1; day <= 30; ++day) {
            showDays(line, day % 2 ? QList<int>{TimelineView::overdue} : QList<int>(), QDate(2026, 11, day));
            const QList<TimelineView::Name> names = line.names();
            QVERIFY(!names.constFirst().place.isNull());
            QRegion taken;
            for (const TimelineView::Name &name : names) {
                QVERIFY(line.rect().contains(name.place) || name.place.isNull());
                QVERIFY2(!taken.intersects(name.place), qPrintable(name.text));
                QVERIFY(name.day != TimelineView::overdue || !name.place.isNull());
                taken += name.place;
            }
        }
    }
    QLocale::setDefault(before);
}

BTA_WINDOW_TEST(TestTimelineView)
#include "tst_timelineview.moc"
