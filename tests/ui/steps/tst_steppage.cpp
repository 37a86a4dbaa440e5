// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steppage.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QTest>
#include <QTextLayout>

using namespace broker::ui;

namespace {

const UrlOpener noBrowser([](const QUrl &) { return true; });

class PlainPage final : public StepPage
{
public:
    PlainPage()
        : StepPage(QStringLiteral("plainPage"), false, noBrowser)
    { }
    using StepPage::setHeading;
};

} // namespace

class TestStepPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explanationHasNoLoneWord();
};

/// Two lines share their words: none is left for itself, and neither is longer than one reads with ease.
void TestStepPage::explanationHasNoLoneWord()
{
    PlainPage page;
    const auto *label = page.findChild<PlainLabel *>(QStringLiteral("pageExplanation"));
    QString text;
    // Each length once: somewhere among them one word begins a line.
    for (int words = 1; words < 40; ++words) {
        text += text.isEmpty() ? QStringLiteral("Token") : QStringLiteral(" token");
        page.setHeading(QStringLiteral("Choose it"), text);
        const int width = label->maximumWidth();
        QVERIFY(width <= 80 * page.fontMetrics().averageCharWidth());
        QTextLayout layout(text, label->font());
        layout.beginLayout();
        QList<qreal> lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(line.naturalTextWidth());
        }
        layout.endLayout();
        QVERIFY2(lines.size() == 1 || lines.constLast() > width / 2.0,
            qPrintable(QStringLiteral("%1 words, %2 of %3").arg(words).arg(lines.constLast()).arg(width)));
    }
}

BTA_WINDOW_TEST(TestStepPage)
#include "tst_steppage.moc"
