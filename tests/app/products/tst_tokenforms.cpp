// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/tokenforms.h"

#include "support/products.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::products;

/// What a token is taken for by its form alone, and what a field may do with it.
class TestTokenForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nobody but the user knows what belongs to a password.
    void keepsWhatIsNoKnownToken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isPassword");
        for (const char *text :
            {"two words here", "\"Pa ss'", " leading and trailing ", "`", "''", "\t", "a\u200bb", "pass\r\n",
                "\xc2\xa0", "ghp_ in a password", "c9a646d3-9c61-41ed-a8fc-0242ac120002 "})
            QTest::addRow("password %s", text) << QString::fromUtf8(text) << true;
        for (const char *text : {"two words here", "\"Pa ss'", " of an unknown form ",
                 "BROKER_TOKEN=\"x y\" \\", "glpat-one glpat-two"})
            QTest::addRow("token %s", text) << QString::fromUtf8(text) << false;
        QTest::newRow("endless") << QString(longestPastedText + 1, u'x') << false;
        QTest::newRow("endless password") << QString(longestPastedText + 1, u'x') << true;
    }
    void keepsWhatIsNoKnownToken()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isPassword);
        QString source(typed.constData(), typed.size());
        const CleanedSecret kept
            = secretIn(std::move(source), isPassword ? Cleaning::Nothing : Cleaning::KnownTokens);
        QVERIFY(source.isEmpty()); // NOLINT: wiped is what is promised
        QVERIFY(kept.secret == Secret::take(QString(typed)));
        QVERIFY(!kept.changed);
    }

    void cleansTokensOfAKnownForm_data()
    {
        QTest::addColumn<QString>("token");
        for (const char *token : {"gldt-0123456789abcdefghij", "ATATT3xFfGF0abcdefgh",
                 "c9a646d3-9c61-41ed-a8fc-0242ac120002", "glpat-0123456789abcdefghij",
                 "ghp_0123456789abcdefghijABCDEFGHIJ012345", "snyk_uat.abcd1234.e.s"})
            QTest::newRow(token) << QString::fromLatin1(token);
    }
    void cleansTokensOfAKnownForm()
    {
        QFETCH(QString, token);
        const CleanedSecret cleaned
            = secretIn(QStringLiteral(" \"%1\"\r\n").arg(token), Cleaning::KnownTokens);
        QVERIFY(cleaned.secret == Secret::take(QString(token)));
        QVERIFY(cleaned.changed);
    }

    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PastedForm>("form");
        QTest::newRow("empty") << QByteArray() << form::empty;
        QTest::newRow("uuid") << QByteArray("C9a646d3-9c61-41ed-a8fc-0242ac120002") << form::uuid;
        QTest::newRow("user PAT") << QByteArray("snyk_uat.abcd1234.e.s") << form::snykUserAccessToken;
        QTest::newRow("service") << QByteArray("snyk_sat.abcd1234.e.s") << form::snykServiceAccessToken;
        QTest::newRow("GitHub classic")
            << QByteArray("ghp_" + QByteArray(36, 'a')) << form::gitHubClassicToken;
        QTest::newRow("GitHub fine-grained") << QByteArray("github_pat_11AA") << form::gitHubFineGrainedToken;
        QTest::newRow("GitHub server") << QByteArray("ghs_x") << form::gitHubAppInstallationToken;
        QTest::newRow("GitLab") << QByteArray("glpat-abcdefghij") << form::gitLabToken;
        QTest::newRow("Bitbucket") << QByteArray("BBDC-abcdefghij") << form::bitbucketToken;
        QTest::newRow("GitLab, deploy") << QByteArray("gldt-abcdefghij") << form::gitLabDeployToken;
        QTest::newRow("Bitbucket Cloud") << QByteArray("ATBBabcdefghij") << form::bitbucketCloudPassword;
        QTest::newRow("Atlassian") << QByteArray("ATATT3xFfGF0abc") << form::atlassianCloudToken;
        QTest::newRow("Artifactory") << QByteArray("AKCp8abcdefghij") << form::artifactoryKey;
        QTest::newRow("Artifactory, reference")
            << QByteArray("cmVmdGtuOjAxOg") << form::artifactoryReferenceToken;
        QTest::newRow("Azure, old") << QByteArray(52, 'a') << form::azureReposToken;
        QTest::newRow("Azure, new") << QByteArray(QByteArray(72, 'A') + "AZDO" + QByteArray(8, '1'))
                                    << form::azureReposToken;
        QTest::newRow("84 others") << QByteArray(84, 'A') << form::other;
        QTest::newRow("52 with a digit too far") << QByteArray(QByteArray(51, 'a') + '1') << form::other;
        QTest::newRow("JWT") << QByteArray("eyJhbGciOi.eyJzdWIi.c2ln") << form::jsonWebToken;
        QTest::newRow("any") << QByteArray("hunter2") << form::other;
    }
    void recognises()
    {
        QFETCH(QByteArray, text);
        QFETCH(PastedForm, form);
        QCOMPARE(formOf(Secret::take(std::move(text))), form);
    }
};

BTA_TEST(TestTokenForms)
#include "tst_tokenforms.moc"
