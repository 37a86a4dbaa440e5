// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "accesschecks.h"
#include "looks.h"
#include "support/fakevault.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;

// The letters of the window that asks for a login, beside a field with a secret.
class TestProxyLoginLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areItsOwn_data()
    {
        addTranslationRows();
        QTest::newRow("English") << QString();
    }
    void areItsOwn()
    {
        QFETCH(const QString, translation);
        const Language language(translation);
        Bench bench;
        ui::ProxyLoginDialog dialog(bench.parts(), QStringLiteral("http://proxy.example.com:3128"), nullptr);
        dialog.show();
        QCOMPARE(clashingMnemonics(dialog), QStringList());
    }
};

BTA_WINDOW_TEST(TestProxyLoginLetters)
#include "tst_proxyloginletters.moc"
