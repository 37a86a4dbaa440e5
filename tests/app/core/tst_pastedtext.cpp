// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pastedtext.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

Q_DECLARE_METATYPE(broker::PastedForm)

class TestPastedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        const QString token = QStringLiteral("c9a646d3-9c61-41ed-a8fc-0242ac120002");

        QTest::newRow("clean") << token << token;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << QString(QStringLiteral("  ") + token + u' ') << token;
        QTest::newRow("line ends") << QString(u'\n' + token + QStringLiteral("\r\n")) << token;
        QTest::newRow("tab") << QString(u'\t' + token) << token;
        QTest::newRow("line in the middle")
            << QString(token.left(10) + QStringLiteral("\n ") + token.mid(10)) << token;
        QTest::newRow("byte-order mark") << QString(QChar(0xfeff) + token) << token;
        QTest::newRow("zero-width space") << QString(token.left(8) + QChar(0x200b) + token.mid(8)) << token;
        QTest::newRow("direction mark") << QString(token + QChar(0x200e)) << token;
        QTest::newRow("no-break space") << QString(QChar(0x00a0) + token) << token;
        QTest::newRow("soft hyphen") << QString(token + QChar(0x00ad)) << token;
        QTest::newRow("NUL") << QString(token + QChar(0)) << token;
        QTest::newRow("double quotes") << QString(u'"' + token + u'"') << token;
        QTest::newRow("single quotes") << QString(u'\'' + token + u'\'') << token;
        QTest::newRow("back-ticks") << QString(u'`' + token + u'`') << token;
        QTest::newRow("typographic") << QString(QChar(0x201c) + token + QChar(0x201d)) << token;
        QTest::newRow("German") << QString(QChar(0x201e) + token + QChar(0x201c)) << token;
        QTest::newRow("French") << QString(QChar(0x00ab) + QChar(0x00a0) + token + QChar(0x00bb)) << token;
        QTest::newRow("quotes and line end")
            << QString(QStringLiteral(" \"") + token + QStringLiteral("\"\n")) << token;
        QTest::newRow("only quotes") << QStringLiteral("\"\"") << QString();
        QTest::newRow("quote inside stays") << QStringLiteral("a\"b") << QStringLiteral("a\"b");
        QTest::newRow("letters stay")
            << QStringLiteral("Gr\u00fc\u00dfe") << QStringLiteral("Gr\u00fc\u00dfe");
    }
    void cleans()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        const bool differs = pasted != expected;
        QString source(pasted.constData(), pasted.size());
        const CleanedSecret cleaned = cleanPastedSecret(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT: wiped is what is promised
        QVERIFY(cleaned.secret == Secret::take(QString(expected)));
        QCOMPARE(cleaned.changed, differs);
    }

    void cutsEndlessText()
    {
        const CleanedSecret cleaned = cleanPastedSecret(QString(longestPastedText + 1, u'x'));
        QCOMPARE(cleaned.secret.size(), longestPastedText);
        QVERIFY(cleaned.changed);
    }

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

    void namesWhatIsAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("around");
        QTest::addColumn<QString>("inner");
        const auto row = [](const char *text, OuterText around, const char *inner) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(around)
                                << QString::fromUtf8(inner);
        };
        row("", OuterText::None, "");
        row("two words", OuterText::None, "two words");
        row(" two words", OuterText::Blanks, "two words");
        row("two words\t", OuterText::Blanks, "two words");
        row("two words \r\n", OuterText::LineEnds, "two words");
        row("\nword", OuterText::LineEnds, "word");
        row("  ", OuterText::Blanks, "");
    }
    void namesWhatIsAround()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(outerTextOf(text)), "around");
        QTEST(withoutOuterText(text).toString(), "inner");
    }

    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PastedForm>("form");
        QTest::newRow("empty") << QByteArray() << PastedForm::Empty;
        QTest::newRow("uuid") << QByteArray("C9a646d3-9c61-41ed-a8fc-0242ac120002") << PastedForm::Uuid;
        QTest::newRow("user PAT") << QByteArray("snyk_uat.abcd1234.e.s") << PastedForm::SnykUserAccessToken;
        QTest::newRow("service") << QByteArray("snyk_sat.abcd1234.e.s") << PastedForm::SnykServiceAccessToken;
        QTest::newRow("GitHub classic")
            << QByteArray("ghp_" + QByteArray(36, 'a')) << PastedForm::GitHubClassicToken;
        QTest::newRow("GitHub fine-grained")
            << QByteArray("github_pat_11AA") << PastedForm::GitHubFineGrainedToken;
        QTest::newRow("GitHub server") << QByteArray("ghs_x") << PastedForm::GitHubAppInstallationToken;
        QTest::newRow("GitLab") << QByteArray("glpat-abcdefghij") << PastedForm::GitLabToken;
        QTest::newRow("Bitbucket") << QByteArray("BBDC-abcdefghij") << PastedForm::BitbucketToken;
        QTest::newRow("GitLab, deploy") << QByteArray("gldt-abcdefghij") << PastedForm::GitLabDeployToken;
        QTest::newRow("Bitbucket Cloud")
            << QByteArray("ATBBabcdefghij") << PastedForm::BitbucketCloudPassword;
        QTest::newRow("Atlassian") << QByteArray("ATATT3xFfGF0abc") << PastedForm::AtlassianCloudToken;
        QTest::newRow("Artifactory") << QByteArray("AKCp8abcdefghij") << PastedForm::ArtifactoryKey;
        QTest::newRow("Artifactory, reference")
            << QByteArray("cmVmdGtuOjAxOg") << PastedForm::ArtifactoryReferenceToken;
        QTest::newRow("Azure, old") << QByteArray(52, 'a') << PastedForm::AzureReposToken;
        QTest::newRow("Azure, new") << QByteArray(QByteArray(72, 'A') + "AZDO" + QByteArray(8, '1'))
                                    << PastedForm::AzureReposToken;
        QTest::newRow("84 others") << QByteArray(84, 'A') << PastedForm::Other;
        QTest::newRow("52 with a digit too far")
            << QByteArray(QByteArray(51, 'a') + '1') << PastedForm::Other;
        QTest::newRow("JWT") << QByteArray("eyJhbGciOi.eyJzdWIi.c2ln") << PastedForm::JsonWebToken;
        QTest::newRow("any") << QByteArray("hunter2") << PastedForm::Other;
    }
    void recognises()
    {
        QFETCH(QByteArray, text);
        QFETCH(PastedForm, form);
        QCOMPARE(formOf(Secret::take(std::move(text))), form);
    }
};

BTA_TEST(TestPastedText)
#include "tst_pastedtext.moc"
