// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "existingfixture.h"
#include "layoutchecks.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

/// The first token that the list has for an integration, which the client does not have.
records::TokenRecord recordIn(const ExistingFixture &f, const snyk::Organization &organization)
{
    records::TokenRecord record
        = samples::record(samples::brokerToken(), samples::target(QStringLiteral("gitlab")));
    record.target.regionId = snyk::regionForApi(f.server.api()).id;
    record.target.apiAddress = f.server.api().toString();
    record.target.org = {organization.id, organization.name, organization.slug, organization.group};
    return record;
}

} // namespace

/// "Add an existing client": what contradicts the organization that is chosen.
class TestHomeDoubt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatContradicts_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("checklist");
        QTest::newRow("without Broker")
            << QStringLiteral("Vendor Audit") << QStringLiteral("Vendor Audit has GitLab without Broker.")
            << QStringLiteral("kept, but the integration did not use Broker");
        QTest::newRow("nothing at all")
            << QStringLiteral("Website Relaunch")
            << QStringLiteral("Website Relaunch has no integration with GitLab.")
            << QStringLiteral("kept, but the organization had no such integration");
        QTest::newRow("another type")
            << QStringLiteral("Warehouse Robotics")
            << QStringLiteral(
                   "Warehouse Robotics has no integration with GitLab. With Broker it has: Bitbucket Server")
            << QStringLiteral("kept, but the organization had no such integration");
    }

    /// On the page where it is chosen, before anything else; and who knows better goes on.
    void saysWhatContradicts()
    {
        QFETCH(const QString, organization);
        QFETCH(const QString, said);
        QFETCH(const QString, checklist);
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.select(organization));
        QTRY_VERIFY2(f.message().contains(said), qPrintable(f.message()));
        QVERIFY(f.message().contains(QStringLiteral("The client seems to be for another organization")));
        QVERIFY(f.isOn(static_cast<int>(ui::ExistingPageId::AllOrganizations)));
        const QStringList faults = namelessControls(*f.wizard) + clashingMnemonics(*f.wizard)
            + lastingFaults(
                [&f] { return cutTexts(*f.wizard) + overlaps(*f.wizard) + unreachable(*f.wizard); });
        QCOMPARE(faults.join(u'\n'), QString());
        // Another one takes it away.
        QVERIFY(f.selectAgain(QStringLiteral("Mobile Banking")));
        QTRY_VERIFY(f.message().trimmed().isEmpty());
        QVERIFY(f.selectAgain(organization));
        QTRY_VERIFY2(f.message().contains(said), qPrintable(f.message()));

        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Integration));
        QVERIFY2(f.message().contains(said), qPrintable(f.message()));
        QCOMPARE(f.find<QPushButton>("commitButton")->text(), QStringLiteral("&Add it all the same"));
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QTRY_VERIFY(f.find<QPushButton>("finishButton")->isEnabled());
        // Where it is listed it stays so.
        QVERIFY2(f.checklist().contains(checklist), qPrintable(f.checklist()));
        QVERIFY2(f.checklist().startsWith(QStringLiteral("Until your client runs: 2 of 4 done")),
            qPrintable(f.checklist()));
        QVERIFY(f.data.records.load());
        f.data.records.settle();
        QVERIFY(f.data.records.records().at(0).doubt.has_value());
    }

    /// Who is faster than Snyk is told all the same.
    void isToldBeforeGoingOn()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.select(QStringLiteral("Vendor Audit")));
        f.find<QPushButton>("nextButton")->click();
        QTRY_VERIFY2(f.message().contains(QStringLiteral("without Broker")), qPrintable(f.message()));
        QVERIFY(f.isOn(static_cast<int>(ui::ExistingPageId::AllOrganizations)));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Integration));
    }

    void saysNothingWhereNothingContradicts()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QTRY_VERIFY(f.find<QPushButton>("commitButton")->isEnabled());
        QCOMPARE(f.message().trimmed(), QString());
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        f.data.records.settle();
        QVERIFY(!f.data.records.records().at(0).doubt);
        QVERIFY2(f.checklist().startsWith(QStringLiteral("Until your client runs: 3 of 4 done")),
            qPrintable(f.checklist()));
    }

    /// Of those that are offered as well as of all.
    void saysThatAnotherTokenIsKnown()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        const records::TokenRecord other = recordIn(f, *f.wizard->setup().organization());
        QVERIFY(f.data.records.put(other));
        f.open();
        const QString said = QStringLiteral("Your list has another token for this integration: %1.")
                                 .arg(other.fingerprint.masked());
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        auto *homes = f.find<QTreeView>("homeList");
        const qsizetype row = f.homes().indexOf(QStringLiteral("Mobile Banking"));
        QVERIFY(row >= 0);
        homes->setCurrentIndex(homes->model()->index(static_cast<int>(row), 0));
        QTRY_VERIFY2(f.message().contains(said), qPrintable(f.message()));
        homes->setCurrentIndex(homes->model()->index(row == 0 ? 1 : 0, 0));
        QTRY_VERIFY(f.message().trimmed().isEmpty());
        QVERIFY(f.select(QStringLiteral("Mobile Banking")));
        QTRY_VERIFY2(f.message().contains(said), qPrintable(f.message()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Integration));
        QTRY_VERIFY2(f.message().contains(said), qPrintable(f.message()));
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 3);
        QVERIFY2(f.checklist().contains(QStringLiteral("another token was known for the integration")),
            qPrintable(f.checklist()));
    }
};

BTA_WINDOW_TEST(TestHomeDoubt)
#include "tst_homedoubt.moc"
