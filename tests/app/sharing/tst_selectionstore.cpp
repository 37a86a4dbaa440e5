// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selectionstore.h"

#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        QTest::newRow("an empty rule") << QByteArray("-default") << QByteArray("  ");
        QTest::newRow("a rule that would be cut") << QByteArray("-default") << QByteArray(201, 'x');
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

    /// As much as can be chosen, with as many rules as there can be, in a script that takes room.
    void whatIsKeptCanBeOpenedAgain()
    {
        QTemporaryDir folder;
        SelectionStore store(folder.path());
        KeptSelection large{SelectionId::create(), QStringLiteral("All"), {}};
        for (int i = 0; i < mostChosen; ++i)
            large.selection.chosen.insert(OrgId::create());
        for (int i = 0; i < mostExclusions; ++i) {
            const QString number = QString::number(i);
            large.selection.exclusions.append(
                {Exclusion::Kind::Is, number + QString(longestExclusion - number.size(), QChar(0x6f22))});
        }
        QVERIFY(store.put(large).has_value());
        QVERIFY(SelectionStore(folder.path()).load().selections == QList{large});
    }

    /// Each rule is held against each organization, whenever one is ticked.
    void rulesAreBounded()
    {
        QTemporaryDir folder;
        SelectionStore store(folder.path());
        KeptSelection kept{SelectionId::create(), QStringLiteral("S"), {}};
        for (int i = 0; i < mostExclusions; ++i)
            kept.selection.exclusions.append({Exclusion::Kind::Contains, QString::number(i)});
        QVERIFY(store.put(kept).has_value());
        QCOMPARE(store.load().selections, QList{kept});
        kept.selection.exclusions.append({Exclusion::Kind::Contains, QStringLiteral("one more")});
        QCOMPARE(store.put(kept).error().kind, records::RecordErrorKind::TooLarge);
        // From a file that was written by hand.
        const QString path
            = QDir(folder.path()).filePath(QDir(folder.path()).entryList(QDir::Files).constFirst());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray rules = json[QLatin1String("exclusions")].toArray();
        rules.append(rules.first());
        json[QLatin1String("exclusions")] = rules;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson());
        file.close();
        QVERIFY(store.load().selections.isEmpty());
        QVERIFY(QFile::exists(path));
    }
};

BTA_BARE_TEST(TestSelectionStore)
#include "tst_selectionstore.moc"
