// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardtext.h"
#include "board/removedialog.h"
#include "board/sessiontokens.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <array>

using namespace broker;
using namespace broker::test;

// What is lost or removed is called what it is: a token of Snyk's, or a credential of the service behind
// the client.
class TestSecretWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesUnderTheRightName_data();
    void removesUnderTheRightName();
    void quitsUnderTheRightName();
    void countsTokensAndCredentials();

private:
    [[nodiscard]] records::TokenRecord record(vault::SecretKind kind, records::Storage storage);

    SilentHttp m_http;
    FakeVault m_keychain;
    TestWorkspace m_space{m_http, &m_keychain};
};

records::TokenRecord TestSecretWords::record(vault::SecretKind kind, records::Storage storage)
{
    records::TokenRecord record
        = samples::record(samples::brokerToken(), samples::target(QStringLiteral("gitlab")));
    record.id = RecordId::create();
    record.key = m_space.workspace.keys.key(kind, record.target.regionId, record.id.toString());
    record.storage = storage;
    if (kind == vault::SecretKind::ServiceCredential) {
        record.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
            QStringLiteral("https://git.example.com"), {}};
    }
    return record;
}

void TestSecretWords::removesUnderTheRightName_data()
{
    QTest::addColumn<vault::SecretKind>("kind");
    QTest::addColumn<records::Storage>("storage");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stays");
    using records::Storage;
    using vault::SecretKind;
    QTest::newRow("token") << SecretKind::BrokerToken << Storage::Keychain << QStringLiteral("token")
                           << QStringLiteral("at Snyk");
    QTest::newRow("token, memory") << SecretKind::BrokerToken << Storage::Memory << QStringLiteral("token")
                                   << QStringLiteral("at Snyk");
    QTest::newRow("credential") << SecretKind::ServiceCredential << Storage::Keychain
                                << QStringLiteral("credential") << QStringLiteral("at GitLab");
    QTest::newRow("credential, memory") << SecretKind::ServiceCredential << Storage::Memory
                                        << QStringLiteral("credential") << QStringLiteral("at GitLab");
}

void TestSecretWords::removesUnderTheRightName()
{
    QFETCH(vault::SecretKind, kind);
    QFETCH(records::Storage, storage);
    QFETCH(QString, word);
    QFETCH(QString, stays);
    const QString other
        = word == QLatin1String("token") ? QStringLiteral("credential") : QStringLiteral("token");
    const ui::RemoveDialog dialog(m_space.workspace, record(kind, storage), nullptr);
    QVERIFY(dialog.windowTitle().endsWith(word));
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(word) && !all.contains(other, Qt::CaseInsensitive), qPrintable(all));
    const auto *consequence = dialog.findChild<QLabel *>(QStringLiteral("consequenceText"));
    const QString text = dialog.findChild<QLabel *>(QStringLiteral("removeText"))->text();
    QVERIFY2(text.contains(stays), qPrintable(text));
    QCOMPARE(
        consequence->text().contains(QStringLiteral("(keychain)")), storage == records::Storage::Keychain);
    QCOMPARE(dialog.accessibleDescription(), consequence->text() + QStringLiteral("\n\n") + text);
    // What cannot be taken back is seen at once, and the button has the colour of it.
    QVERIFY(consequence->font().bold());
    const auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("removeButton"));
    QVERIFY(remove->palette().color(QPalette::Highlight) != dialog.palette().color(QPalette::Highlight));
}

void TestSecretWords::quitsUnderTheRightName()
{
    const auto says = [](int tokens, int credentials) -> QString {
        const ui::QuitQuestion question = ui::quitQuestion(tokens, credentials);
        return question.title + u' ' + question.consequence;
    };
    QVERIFY(says(2, 0).contains(QStringLiteral("2 token")));
    QVERIFY(!says(2, 0).contains(QStringLiteral("credential"), Qt::CaseInsensitive));
    QVERIFY(says(0, 3).contains(QStringLiteral("3 credential")));
    QVERIFY(!says(0, 3).contains(QStringLiteral("token"), Qt::CaseInsensitive));
    QVERIFY(says(1, 2).startsWith(QStringLiteral("3 token(s) and credential(s)")));
}

void TestSecretWords::countsTokensAndCredentials()
{
    using vault::SecretKind;
    struct Kept
    {
        SecretKind kind;
        const char *type;
        records::Storage storage;
    };
    // For each integration there is one in use.
    const std::array all{Kept{SecretKind::BrokerToken, "gitlab", records::Storage::Memory},
        Kept{SecretKind::ServiceCredential, "gitlab", records::Storage::Memory},
        Kept{SecretKind::ServiceCredential, "jira", records::Storage::Memory},
        Kept{SecretKind::BrokerToken, "jira", records::Storage::Keychain},
        Kept{SecretKind::ServiceCredential, "nexus", records::Storage::Keychain}};
    for (const Kept &kept : all) {
        records::TokenRecord one = record(kept.kind, kept.storage);
        one.target = samples::target(QLatin1String(kept.type));
        const auto written
            = m_space.workspace.memory.write(one.key, samples::brokerToken().secret(), std::stop_token());
        QTRY_VERIFY(written.isFinished());
        QVERIFY(m_space.records.put(one));
    }
    const ui::SessionTokens session(m_space.workspace);
    QTRY_COMPARE(session.ids().size(), 3);
    QCOMPARE(session.currentCounts().tokens, 1);
    QCOMPARE(session.currentCounts().credentials, 2);
}

BTA_WINDOW_TEST(TestSecretWords)
#include "tst_secretwords.moc"
