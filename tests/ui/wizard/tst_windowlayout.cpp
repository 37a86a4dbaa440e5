// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutchecks.h"
#include "scenes.h"
#include "ui/shell/shell.h"

#include "integrations/catalogue.h"
#include "support/testroom.h"

#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>
#include <QToolButton>

using namespace broker;
using namespace broker::test;

// The main window in every language, with large letters and in the other direction.
class TestWindowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void showsAWholeToken_data();
    void showsAWholeToken();
};

void TestWindowLayout::fits_data()
{
    addLookRows(QStringLiteral(BTA_PSEUDO_QM));
}

void TestWindowLayout::fits()
{
    QFETCH(const Look, look);
    const LookInUse inUse(look);
    for (const char *content : {"empty", "records", "practice", "interrupted"}) {
        Shell shell;
        const QLatin1String has(content);
        if (has != QLatin1String("empty")) {
            shell.add();
            shell.add(records::Storage::Memory, true, QStringLiteral("jira"));
        }
        if (has == QLatin1String("interrupted"))
            shell.interrupt(records::OperationKind::EnableBroker, QStringLiteral("github"));
        QVERIFY(shell.start());
        if (has == QLatin1String("practice"))
            shell.trigger("practiceAction");
        for (const Shell::OpenedWizard &opened : shell.wizards) {
            if (opened.dialog)
                opened.dialog->close();
        }
        inUse.giveRoom(*shell.window);
        const std::function<QStringList()> data = [] {
            QStringList names{QStringLiteral("SHA-256"), samples::organization().name};
            for (const integrations::IntegrationType &type : integrations::catalogue())
                names.prepend(type.displayName);
            return names;
        };
        const bool isPseudo = look.file == QStringLiteral(BTA_PSEUDO_QM);
        const QStringList faults = misfits(*shell.window, inUse.smallScreen(), isPseudo ? data : nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(has + u'\n' + faults.join(u'\n')));
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
