// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/steppage.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QTest>
#include <QTextLayout>

#include <algorithm>

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
    void explanationKeepsWhatIsWrittenAsOne();
};

namespace {

/// As the label breaks it.
QStringList linesAt(const PlainLabel &label, int width)
{
    const QString text = label.QLabel::text();
    QTextLayout layout(text, label.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(withoutBreaks(text.mid(line.textStart(), line.textLength())).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

/// No word is left for itself, no line is longer than one reads with ease, and none so short that half of the
/// frame is empty beside it.
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
        QVERIFY(width <= 100 * page.fontMetrics().averageCharWidth());
        QTextLayout layout(text, label->font());
        layout.beginLayout();
        QList<qreal> lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(line.naturalTextWidth());
        }
        layout.endLayout();
        QVERIFY(lines.size() == 1 || width >= 80 * page.fontMetrics().averageCharWidth());
        QVERIFY2(lines.size() == 1 || lines.constLast() > width / 6.0,
            qPrintable(QStringLiteral("%1 words, %2 of %3").arg(words).arg(lines.constLast()).arg(width)));
    }
}

/// Wherever in the text it stands.
void TestStepPage::explanationKeepsWhatIsWrittenAsOne()
{
    PlainPage page;
    const auto *label = page.findChild<PlainLabel *>(QStringLiteral("pageExplanation"));
    for (const QString &whole : {QStringLiteral("localhost:18443"), QStringLiteral("(SNYK-US-01)"),
             QStringLiteral("https://api.eu.snyk.io")}) {
        for (int words = 0; words < 30; ++words) {
            const QString text = QStringLiteral("The name ") + QStringLiteral("of it ").repeated(words)
                + whole + QStringLiteral(" is asked about everything that is to be done here.");
            page.setHeading(QStringLiteral("Choose it"), text);
            const QStringList lines = linesAt(*label, label->maximumWidth());
            const bool isWhole = std::any_of(
                lines.cbegin(), lines.cend(), [&whole](const QString &line) { return line.contains(whole); });
            QVERIFY2(isWhole, qPrintable(lines.join(u'\n')));
        }
    }
}

BTA_WINDOW_TEST(TestStepPage)
#include "tst_steppage.moc"
