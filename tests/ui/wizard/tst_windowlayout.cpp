// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutchecks.h"
#include "scenes.h"
#include "ui/shell/shell.h"

#include "integrations/catalogue.h"
#include "support/testroom.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>
#include <QToolButton>

using namespace broker;
using namespace broker::test;

// The main window in a language with longer words and in the other direction.
class TestWindowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void showsAWholeToken_data();
    void showsAWholeToken();
    void cleanup();
};

void TestWindowLayout::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowLayout::fits_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("mirrored");
    for (const char *content : {"empty", "records", "practice", "interrupted"}) {
        QTest::addRow("%s", content) << QString::fromLatin1(content) << false;
        QTest::addRow("%s, right to left", content) << QString::fromLatin1(content) << true;
    }
}

void TestWindowLayout::fits()
{
    QFETCH(const QString, content);
    QFETCH(const bool, mirrored);
    const Language language(QStringLiteral(BTA_PSEUDO_QM));
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Shell shell;
    if (content != QLatin1String("empty")) {
        shell.add();
        shell.add(records::Storage::Memory, true, QStringLiteral("jira"));
    }
    if (content == QLatin1String("interrupted"))
        shell.interrupt(records::OperationKind::EnableBroker, QStringLiteral("github"));
    QVERIFY(shell.start());
    if (content == QLatin1String("practice"))
        shell.trigger("practiceAction");
    for (const Shell::OpenedWizard &opened : shell.wizards) {
        if (opened.dialog)
            opened.dialog->close();
    }

    QStringList data{QStringLiteral("SHA-256"), samples::organization().name};
    for (const integrations::IntegrationType &type : integrations::catalogue())
        data.prepend(type.displayName);
    const QSize least = shell.window->minimumSizeHint();
    QVERIFY2(least.width() <= 800 && least.height() <= 600,
        qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    for (const QSize size : {shell.window->size(), QSize(800, 600)}) {
        shell.window->resize(size);
        const QStringList faults = lastingFaults([&] {
            return cutTexts(*shell.window) + overlaps(*shell.window) + unreachable(*shell.window)
                + untranslated(*shell.window, data);
        });
        QCOMPARE(shell.window->size(), size);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
}

void TestWindowLayout::showsAWholeToken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QString german = QStringLiteral(":/i18n/broker-token-assistant_de.qm");
    QTest::newRow("German") << german << QSize(1100, 680);
    QTest::newRow("German, least") << german << QSize();
    QTest::newRow("longer") << QStringLiteral(BTA_PSEUDO_QM) << QSize(1100, 680);
    QTest::newRow("longer, least") << QStringLiteral(BTA_PSEUDO_QM) << QSize();
}

/// What is cut is written down wrong.
void TestWindowLayout::showsAWholeToken()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const Language spoken(language);
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.window->resize(size.isValid() ? size : shell.window->minimumSizeHint());
    auto *show = shell.find<QToolButton>("revealButton");
    QTRY_VERIFY(show->isVisible() && show->isEnabled());
    show->click();
    const auto *field = shell.find<QLineEdit>("secretText");
    QTRY_COMPARE(field->text(), QString::fromLatin1(samples::brokerTokenText));
    QStyleOptionFrame frame;
    frame.initFrom(field);
    frame.lineWidth = field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, field);
    // QLineEdit keeps two pixels on either side, and one for the cursor.
    const auto room = [&] {
        frame.rect = field->rect();
        return field->style()->subElementRect(QStyle::SE_LineEditContents, &frame, field).width() - 5;
    };
    const int needed = field->fontMetrics().horizontalAdvance(field->text());
    QTRY_VERIFY2(room() >= needed, qPrintable(QStringLiteral("%1 of %2 pixels").arg(room()).arg(needed)));
    QCOMPARE(field->cursorPosition(), 0);
    const QRect shown(field->mapTo(shell.window.get(), QPoint()), field->size());
    QVERIFY(shell.window->rect().contains(shown));
}

BTA_WINDOW_TEST(TestWindowLayout)
#include "tst_windowlayout.moc"
