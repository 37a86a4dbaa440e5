// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selectionstore.h"

#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::sharing;

class TestSelectionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndOpensAgain()
    {
        QTemporaryDir folder;
        SelectionStore store(folder.path());
        const KeptSelection later{SelectionId::create(), QStringLiteral("Second"),
            {{OrgId::create(), OrgId::create()},
                {{Exclusion::Kind::EndsWith, QStringLiteral("-default")},
                    {Exclusion::Kind::Is, QStringLiteral("x")}}}};
        const KeptSelection first{SelectionId::create(), QStringLiteral("First"), {{OrgId::create()}, {}}};
        QVERIFY(store.put(later).has_value());
        QVERIFY(store.put(first).has_value());
        QCOMPARE(SelectionStore(folder.path()).load().selections, (QList<KeptSelection>{first, later}));
        KeptSelection renamed = first;
        renamed.name = QStringLiteral("Third");
        renamed.selection.chosen.clear();
        QVERIFY(store.put(renamed).has_value());
        QCOMPARE(store.load().selections, (QList<KeptSelection>{later, renamed}));
        QVERIFY(store.remove(later.id).has_value());
        QCOMPARE(store.load().selections, QList<KeptSelection>{renamed});
    }

    void aRuleThatCannotBeReadChoosesNobody_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("kind") << QByteArray("endsWith") << QByteArray("soundsLike");
        QTest::newRow("id") << QByteArray("0b5a3a40-0000") << QByteArray("no id");
        QTest::newRow("rules") << QByteArray("exclusions") << QByteArray("others");
    }
    void aRuleThatCannotBeReadChoosesNobody()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QTemporaryDir folder;
        SelectionStore store(folder.path());
        QVERIFY(store
                    .put({SelectionId::create(), QStringLiteral("S"),
                        {{OrgId::parse(u"0b5a3a40-0000-4000-8000-000000000001").value()},
                            {{Exclusion::Kind::EndsWith, QStringLiteral("-default")}}}})
                    .has_value());
        QFile file(QDir(folder.path()).filePath(QDir(folder.path()).entryList(QDir::Files).constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        file.close();
        QVERIFY(content.contains(from));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(content).replace(from, to));
        file.close();
        const SelectionStore::Contents contents = store.load();
        QVERIFY(contents.selections.isEmpty());
        // It is still there.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(contents.unreadable + contents.setAside.size(), 1);
    }

    void isBounded()
    {
        QTemporaryDir folder;
        SelectionStore store(folder.path());
        KeptSelection large{SelectionId::create(), QString(500, QLatin1Char('n')), {}};
        for (int i = 0; i < mostChosen; ++i)
            large.selection.chosen.insert(OrgId::create());
        QVERIFY(store.put(large).has_value());
        const auto kept = store.load().selections;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().selection.chosen.size(), mostChosen);
        QCOMPARE(kept.constFirst().name.size(), longestSelectionName);
        large.selection.chosen.insert(OrgId::create());
        QCOMPARE(store.put(large).error().kind, records::RecordErrorKind::TooLarge);
    }
};

BTA_BARE_TEST(TestSelectionStore)
#include "tst_selectionstore.moc"
