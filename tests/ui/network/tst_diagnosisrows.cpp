// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/settle.h"
#include "network/diagnosisdialog.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QImage>
#include <QTest>
#include <QTreeWidget>

#include <cstdlib>
#include <utility>

using namespace broker;
using namespace broker::test;
using broker::ui::DiagnosisDialog;

namespace {

QFuture<network::LookupResult> anyAddress(const QString &)
{
    return settledFuture<network::NameLookup, std::monostate>(
        network::NameLookup{{QStringLiteral("127.0.0.1")}, {}});
}

} // namespace

/// How the rows of a diagnosis are drawn.
class TestDiagnosisRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void centresTextAndArrow();
};

/// As much air above a text as below it; and what opens a row of several lines is beside its first one.
void TestDiagnosisRows::centresTextAndArrow()
{
    SilentHttp http;
    TestWorkspace ws(http);
    const snyk::EndingsWatch endings(http);
    DiagnosisDialog dialog(ws.workspace, endings, snyk::knownRegions().constFirst(), nullptr, anyAddress);
    dialog.resize(560, 700);
    dialog.show();
    QTRY_VERIFY(dialog.isFinished());
    auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("diagnosisTree"));
    tree->setFocusPolicy(Qt::NoFocus);
    tree->clear();
    tree->setAlternatingRowColors(false);
    auto *single = new QTreeWidgetItem(tree, {QStringLiteral("HxH"), QStringLiteral("HxH")});
    auto *several = new QTreeWidgetItem(
        tree, {QStringLiteral("HxH"), QStringLiteral("many words of one line ").repeated(12)});
    new QTreeWidgetItem(several, {QStringLiteral("HxH"), QStringLiteral("HxH")});
    tree->setCurrentItem(nullptr);
    QTest::qWait(100);
    const QImage drawn = tree->viewport()->grab().toImage();
    // The first and the last line of pixels with something in it, from the top of the rectangle.
    const auto inkIn = [&drawn](const QRect &place) {
        const QRgb ground = drawn.pixel(place.left(), place.top());
        std::pair<int, int> ink{-1, -1};
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (drawn.pixel(x, y) != ground) {
                    ink.first = ink.first < 0 ? y - place.top() : ink.first;
                    ink.second = y - place.top();
                }
            }
        }
        return ink;
    };
    const QRect row = tree->visualRect(tree->indexFromItem(single, 1));
    const auto [first, last] = inkIn(row);
    QVERIFY(first > 0);
    const int above = first;
    const int below = row.height() - 1 - last;
    QVERIFY2(
        std::abs(above - below) <= 4, qPrintable(QStringLiteral("%1 above, %2 below").arg(above).arg(below)));
    const QRect tall = tree->visualRect(tree->indexFromItem(several, 0));
    QVERIFY(tall.height() > 2 * row.height());
    const auto [arrowTop, arrowBottom] = inkIn(QRect(0, tall.top(), tall.left(), tall.height()));
    QVERIFY2(arrowTop >= 0 && arrowBottom < row.height(),
        qPrintable(QStringLiteral("%1 to %2 in %3").arg(arrowTop).arg(arrowBottom).arg(tall.height())));
}

BTA_WINDOW_TEST(TestDiagnosisRows)
#include "tst_diagnosisrows.moc"
