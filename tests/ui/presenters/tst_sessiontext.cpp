// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/sessiontext.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using snyk::PrincipalKind;

/// As whom Snyk knows whoever has signed in.
class TestSessionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<PrincipalKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("text");
        QTest::newRow("user") << PrincipalKind::User << QStringLiteral("Ada Admin")
                              << QStringLiteral("SNYK-EU-01")
                              << QStringLiteral("Snyk knows you as the user Ada Admin in Europe, Frankfurt "
                                                "(SNYK-EU-01).");
        QTest::newRow("service account")
            << PrincipalKind::ServiceAccount << QStringLiteral("Broker rotation")
            << QStringLiteral("SNYK-US-01")
            << QStringLiteral(
                   "Snyk knows you as the service account Broker rotation in United States (SNYK-US-01).");
        QTest::newRow("app") << PrincipalKind::App << QStringLiteral("Token App")
                             << QStringLiteral("SNYK-AU-01")
                             << QStringLiteral("Snyk knows you as the app Token App in Australia "
                                               "(SNYK-AU-01).");
        QTest::newRow("another kind")
            << PrincipalKind::Unknown << QStringLiteral("Bo Robot") << QStringLiteral("SNYK-GOV-01")
            << QStringLiteral("Snyk knows you as Bo Robot in US government "
                              "(SNYK-GOV-01).");
        QTest::newRow("without a name")
            << PrincipalKind::ServiceAccount << QString() << QStringLiteral("SNYK-US-02")
            << QStringLiteral(
                   "Snyk knows you as the service account unnamed account in United States (SNYK-US-02).");
        // What looks like the place of another text stays as it is.
        QTest::newRow("a name with a number")
            << PrincipalKind::User << QStringLiteral("100%2 Ada") << QStringLiteral("SNYK-AU-01")
            << QStringLiteral("Snyk knows you as the user 100%2 Ada in Australia (SNYK-AU-01).");
    }
    void says()
    {
        QFETCH(const PrincipalKind, kind);
        QFETCH(const QString, name);
        QFETCH(const QString, region);
        snyk::Self self = samples::self();
        self.kind = kind;
        self.displayName = name;
        QTEST(ui::signedInText({samples::region(region), samples::apiToken(), self}), "text");
    }
};

BTA_TEST(TestSessionText)
#include "tst_sessiontext.moc"
