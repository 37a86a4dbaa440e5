// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/snyktrailtext.h"
#include "support/testroom.h"

#include <QLocale>
#include <QTest>

using namespace broker;
using presence::SnykChange;
using presence::SnykTrail;
using snyk::ChangedThrough;
using snyk::IntegrationChange;

namespace {

enum class Who { Own, Named, ById, Nobody };

const QDateTime changedAt(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

SnykChange changeBy(Who who, IntegrationChange change, ChangedThrough through)
{
    SnykChange last{changedAt, change, through};
    last.isByOwnAccount = who == Who::Own;
    if (who != Who::Nobody)
        last.userId = QStringLiteral("0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35");
    if (who == Who::Named)
        last.userName = QStringLiteral("Robin Colleague (robin@example.com)");
    return last;
}

} // namespace

/// What the audit log of Snyk says of an integration: what was done, when, by whom, and how.
class TestSnykTrailText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void says_data();
    void says()
    {
        QFETCH(const SnykChange, change);
        SnykTrail trail{changedAt.addDays(2)};
        trail.last = change;
        QTEST(ui::snykTrailText(trail), "text");
    }

    void saysThatNothingWasDone()
    {
        QCOMPARE(ui::snykTrailText(SnykTrail{changedAt}),
            QStringLiteral("Integration not changed in the 90 day(s) before 2026-03-10, so the token is "
                           "older, unless it was rotated here"));
    }
};

void TestSnykTrailText::says_data()
{
    QTest::addColumn<SnykChange>("change");
    QTest::addColumn<QString>("text");
    const auto row = [](IntegrationChange change, ChangedThrough through, Who who, const char *text) {
        QTest::newRow(text) << changeBy(who, change, through) << QString::fromLatin1(text);
    };
    row(IntegrationChange::Created, ChangedThrough::WebUi, Who::Own,
        "Integration created on 2026-03-10 by your own account, in the Web UI");
    row(IntegrationChange::Created, ChangedThrough::WebUi, Who::Named,
        "Integration created on 2026-03-10 by Robin Colleague (robin@example.com), in the Web UI");
    row(IntegrationChange::Created, ChangedThrough::WebUi, Who::ById,
        "Integration created on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, in the Web UI");
    row(IntegrationChange::Created, ChangedThrough::WebUi, Who::Nobody,
        "Integration created on 2026-03-10 by an account that Snyk does not name, in the Web UI");
    row(IntegrationChange::Created, ChangedThrough::Api, Who::Own,
        "Integration created on 2026-03-10 by your own account, through the API");
    row(IntegrationChange::Created, ChangedThrough::Api, Who::Named,
        "Integration created on 2026-03-10 by Robin Colleague (robin@example.com), through the API");
    row(IntegrationChange::Created, ChangedThrough::Api, Who::ById,
        "Integration created on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, through the API");
    row(IntegrationChange::Created, ChangedThrough::Api, Who::Nobody,
        "Integration created on 2026-03-10 by an account that Snyk does not name, through the API");
    row(IntegrationChange::Created, ChangedThrough::Unknown, Who::Own,
        "Integration created on 2026-03-10 by your own account, Snyk does not say how");
    row(IntegrationChange::Created, ChangedThrough::Unknown, Who::Named,
        "Integration created on 2026-03-10 by Robin Colleague (robin@example.com), Snyk does not say how");
    row(IntegrationChange::Created, ChangedThrough::Unknown, Who::ById,
        "Integration created on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, Snyk does not say how");
    row(IntegrationChange::Created, ChangedThrough::Unknown, Who::Nobody,
        "Integration created on 2026-03-10 by an account that Snyk does not name, Snyk does not say how");
    row(IntegrationChange::Edited, ChangedThrough::WebUi, Who::Own,
        "Integration changed on 2026-03-10 by your own account, in the Web UI");
    row(IntegrationChange::Edited, ChangedThrough::WebUi, Who::Named,
        "Integration changed on 2026-03-10 by Robin Colleague (robin@example.com), in the Web UI");
    row(IntegrationChange::Edited, ChangedThrough::WebUi, Who::ById,
        "Integration changed on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, in the Web UI");
    row(IntegrationChange::Edited, ChangedThrough::WebUi, Who::Nobody,
        "Integration changed on 2026-03-10 by an account that Snyk does not name, in the Web UI");
    row(IntegrationChange::Edited, ChangedThrough::Api, Who::Own,
        "Integration changed on 2026-03-10 by your own account, through the API");
    row(IntegrationChange::Edited, ChangedThrough::Api, Who::Named,
        "Integration changed on 2026-03-10 by Robin Colleague (robin@example.com), through the API");
    row(IntegrationChange::Edited, ChangedThrough::Api, Who::ById,
        "Integration changed on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, through the API");
    row(IntegrationChange::Edited, ChangedThrough::Api, Who::Nobody,
        "Integration changed on 2026-03-10 by an account that Snyk does not name, through the API");
    row(IntegrationChange::Edited, ChangedThrough::Unknown, Who::Own,
        "Integration changed on 2026-03-10 by your own account, Snyk does not say how");
    row(IntegrationChange::Edited, ChangedThrough::Unknown, Who::Named,
        "Integration changed on 2026-03-10 by Robin Colleague (robin@example.com), Snyk does not say how");
    row(IntegrationChange::Edited, ChangedThrough::Unknown, Who::ById,
        "Integration changed on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, Snyk does not say how");
    row(IntegrationChange::Edited, ChangedThrough::Unknown, Who::Nobody,
        "Integration changed on 2026-03-10 by an account that Snyk does not name, Snyk does not say how");
    row(IntegrationChange::Deleted, ChangedThrough::WebUi, Who::Own,
        "Integration deleted on 2026-03-10 by your own account, in the Web UI");
    row(IntegrationChange::Deleted, ChangedThrough::WebUi, Who::Named,
        "Integration deleted on 2026-03-10 by Robin Colleague (robin@example.com), in the Web UI");
    row(IntegrationChange::Deleted, ChangedThrough::WebUi, Who::ById,
        "Integration deleted on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, in the Web UI");
    row(IntegrationChange::Deleted, ChangedThrough::WebUi, Who::Nobody,
        "Integration deleted on 2026-03-10 by an account that Snyk does not name, in the Web UI");
    row(IntegrationChange::Deleted, ChangedThrough::Api, Who::Own,
        "Integration deleted on 2026-03-10 by your own account, through the API");
    row(IntegrationChange::Deleted, ChangedThrough::Api, Who::Named,
        "Integration deleted on 2026-03-10 by Robin Colleague (robin@example.com), through the API");
    row(IntegrationChange::Deleted, ChangedThrough::Api, Who::ById,
        "Integration deleted on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, through the API");
    row(IntegrationChange::Deleted, ChangedThrough::Api, Who::Nobody,
        "Integration deleted on 2026-03-10 by an account that Snyk does not name, through the API");
    row(IntegrationChange::Deleted, ChangedThrough::Unknown, Who::Own,
        "Integration deleted on 2026-03-10 by your own account, Snyk does not say how");
    row(IntegrationChange::Deleted, ChangedThrough::Unknown, Who::Named,
        "Integration deleted on 2026-03-10 by Robin Colleague (robin@example.com), Snyk does not say how");
    row(IntegrationChange::Deleted, ChangedThrough::Unknown, Who::ById,
        "Integration deleted on 2026-03-10 by an account that is known by its id alone, "
        "0c3f5e7a-9b1d-4f26-8e40-7d2a6b8c1e35, Snyk does not say how");
    row(IntegrationChange::Deleted, ChangedThrough::Unknown, Who::Nobody,
        "Integration deleted on 2026-03-10 by an account that Snyk does not name, Snyk does not say how");
}

BTA_TEST(TestSnykTrailText)
#include "tst_snyktrailtext.moc"
