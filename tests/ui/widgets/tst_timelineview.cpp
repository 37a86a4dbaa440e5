// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/languagelist.h"
#include "support/testroom.h"
#include "widgets/timelineview.h"

#include <QHelpEvent>
#include <QLocale>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

using namespace broker;
using namespace broker::ui;

class TestTimelineView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyAreOnTopOfEachOther();
    void noNameRunsIntoAnother_data();
    void noNameRunsIntoAnother();
};

void TestTimelineView::saysHowManyAreOnTopOfEachOther()
{
    TimelineView line;
    line.resize(900, line.sizeHint().height());
    const QDate today(2027, 1, 1);
    const auto show = [&line, &today](const QList<int> &days) {
        QList<TimelineView::Mark> marks;
        for (const int day : days) {
            const int id = static_cast<int>(marks.size());
            marks.append({id, day, Tone::Warning, QStringLiteral("<b>%1</b> &c").arg(id)});
        }
        line.setMarks(marks, today, 90);
        return line.grab().toImage();
    };
    // One or two of a day are all seen.
    (void)show({3, 3, 40, 80});
    QVERIFY(line.piles().isEmpty());

    const QImage five = show({3, 40, 40, 40, 40, 40});
    const QImage six = show({3, 40, 40, 40, 40, 40, 40});
    QVERIFY(five != six);
    const QList<TimelineView::Pile> piles = line.piles();
    QCOMPARE(piles.size(), 1);
    QCOMPARE(piles.constFirst().count, 6);
    QVERIFY(line.rect().contains(piles.constFirst().place));
    for (int mark = 1; mark < 7; ++mark)
        QVERIFY(!piles.constFirst().place.intersects(line.markRect(mark)));
    QVERIFY(piles.constFirst().marks.contains(line.markRect(1)));

    // Neighbours that cover each other are one pile, and each mark is in one only.
    line.resize(200, line.height());
    (void)show({10, 10, 10, 11, 12, 60, 60, 60, 61});
    int counted = 0;
    for (const TimelineView::Pile &pile : line.piles())
        counted += pile.count;
    QCOMPARE(line.piles().size(), 2);
    QCOMPARE(counted, 9);

    // The tool tip names those that are drawn over each other, and none is taken for markup.
    line.resize(900, line.height());
    (void)show({3, 40, 40, 40});
    QCOMPARE(line.textsAt(line.markRect(3).center()).size(), 2);
    (void)show(QList<int>(14, 40));
    const QStringList texts = line.textsAt(line.markRect(13).center());
    QCOMPARE(texts.size(), 11);
    QVERIFY2(texts.constLast().contains(u'3'), qPrintable(texts.constLast()));
    line.show();
    const QPoint place = line.markRect(0).center();
    QHelpEvent help(QEvent::ToolTip, place, line.mapToGlobal(place));
    QApplication::sendEvent(&line, &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    QVERIFY(Qt::mightBeRichText(QToolTip::text()));
    QCOMPARE(shown.toPlainText(), QStringLiteral("<b>0</b> &c"));
    QToolTip::hideText();
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
            line.setMarks({}, QDate(2026, 11, day), 90);
            const QList<TimelineView::Name> names = line.names();
            QVERIFY(!names.constFirst().place.isNull());
            QRect last;
            for (const TimelineView::Name &name : names) {
                QVERIFY(line.rect().contains(name.place) || name.place.isNull());
                QVERIFY2(!name.place.intersects(last), qPrintable(name.text));
                last = name.place.isNull() ? last : name.place;
            }
        }
    }
    QLocale::setDefault(before);
}

BTA_WINDOW_TEST(TestTimelineView)
#include "tst_timelineview.moc"
