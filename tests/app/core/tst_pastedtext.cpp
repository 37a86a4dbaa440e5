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

    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PastedForm>("form");
        QTest::newRow("empty") << QByteArray() << PastedForm::Empty;
        QTest::newRow("uuid") << QByteArray("C9a646d3-9c61-41ed-a8fc-0242ac120002") << PastedForm::Uuid;
        QTest::newRow("user PAT") << QByteArray("snyk_uat.abcd1234.e.s") << PastedForm::SnykUserAccessToken;
        QTest::newRow("service") << QByteArray("snyk_sat.abcd1234.e.s") << PastedForm::SnykServiceAccessToken;
        QTest::newRow("GitHub classic")
            << QByteArray("ghp_" + QByteArray(36, 'a')) << PastedForm::GitHubToken;
        QTest::newRow("GitHub fine-grained") << QByteArray("github_pat_11AA") << PastedForm::GitHubToken;
        QTest::newRow("GitHub server") << QByteArray("ghs_x") << PastedForm::GitHubToken;
        QTest::newRow("GitLab") << QByteArray("glpat-abcdefghij") << PastedForm::GitLabToken;
        QTest::newRow("Bitbucket") << QByteArray("BBDC-abcdefghij") << PastedForm::BitbucketToken;
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
