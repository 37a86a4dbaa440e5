// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"
#include "handover/ownkeydialog.h"
#include "handoverbench.h"
#include "support/accessibletext.h"
#include "support/testroom.h"

#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace broker;
using namespace broker::test;

class TestOwnKeyDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnKeyIsMadeOnceAndShown()
    {
        HandoverBench bench;
        QString text;
        for (const bool isFirst : {true, false}) {
            ui::OwnKeyDialog dialog(bench.space.workspace);
            dialog.show();
            auto *shown = HandoverBench::find<QLineEdit>(dialog, "ownKeyText");
            if (isFirst) {
                auto *make = HandoverBench::find<QPushButton>(dialog, "makeKeyButton");
                QTRY_VERIFY(make->isVisible());
                QVERIFY(shown->text().isEmpty());
                make->click();
            }
            QTRY_VERIFY(!shown->text().isEmpty());
            const auto key = handover::PublicKey::parse(shown->text());
            QVERIFY(key);
            QVERIFY(accessibleText(dialog).contains(key->fingerprint()));
            // Nothing of it is squeezed, and the key is seen whole.
            QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
            QVERIFY(shown->width() >= shown->fontMetrics().horizontalAdvance(shown->text()));
            QVERIFY(isFirst || shown->text() == text);
            text = shown->text();
            HandoverBench::find<QPushButton>(dialog, "copyKeyButton")->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), text);
        }
        QCOMPARE(bench.noted().size(), 1);
        QCOMPARE(bench.noted().constFirst().detail, QString(audit::details::handoverKey));
    }
};

BTA_WINDOW_TEST(TestOwnKeyDialog)
#include "tst_ownkeydialog.moc"
