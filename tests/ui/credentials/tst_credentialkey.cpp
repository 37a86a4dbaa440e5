// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialfixture.h"

#include "clientconfig/clientdialog.h"
#include "fakeclient.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/leaksearch.h"
#include "support/testroom.h"
#include "vault/envelope.h"
#include "vault/longvault.h"

#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace broker;
using namespace broker::test;
using ui::CredentialPageId;

namespace {

constexpr const char *keyMaterial = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";

/// In the shape and of the length in which Google's console saves one.
QByteArray keyFileOfGoogle(char filler = 'x')
{
    return R"({
  "type": "service_account",
  "project_id": "payments-1234",
  "private_key_id": "0123456789abcdef0123456789abcdef01234567",
  "private_key": "-----BEGIN PRIVATE KEY-----\n)"
        + QByteArray(keyMaterial) + QByteArray(1600, filler) + R"(\n-----END PRIVATE KEY-----\n",
  "client_email": "snyk-broker@payments-1234.iam.gserviceaccount.com",
  "client_id": "101234567890123456789",
  "auth_uri": "https://accounts.google.com/o/oauth2/auth",
  "token_uri": "https://oauth2.googleapis.com/token",
  "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
  "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/snyk-broker%40payments-1234.iam.gserviceaccount.com",
  "universe_domain": "googleapis.com"
}
)";
}

/// The program as it is: what is too long for an entry goes into several.
struct KeyBench
{
    KeyBench()
    {
        auto kept = std::make_unique<FakeVault>();
        entries = kept.get();
        keychain = std::make_unique<vault::LongVault>(std::move(kept));
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(1);
        services = std::make_unique<sandbox::SandboxSnyk>(options);
        f = std::make_unique<CredentialFixture>(false, services.get(), keychain.get());
        leaks.add(QStringLiteral("private key"), keyMaterial);
    }
    [[nodiscard]] bool paste(const QByteArray &file) const
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file));
        return f->click("pasteSecretButton");
    }
    [[nodiscard]] bool toEntry() const
    {
        if (f->find("addressEdit")
            && !f->type("addressEdit", QStringLiteral("https://europe-docker.pkg.dev")))
            return false;
        return f->click("nextButton") && f->waitFor(CredentialPageId::Entry);
    }
    [[nodiscard]] bool store() const
    {
        return f->click("nextButton") && f->waitFor(CredentialPageId::Check) && f->check() && f->save();
    }

    FakeVault *entries = nullptr;
    std::unique_ptr<vault::LongVault> keychain;
    std::unique_ptr<sandbox::SandboxSnyk> services;
    std::unique_ptr<CredentialFixture> f;
    LeakSearch leaks;
};

} // namespace

/// The key file of a service account, which no keychain takes in one piece.
class TestCredentialKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheWizardIntoTheClientsFile_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("gcr") << QStringLiteral("gcr");
        QTest::newRow("google-artifact-cr") << QStringLiteral("google-artifact-cr");
    }
    void goesFromTheWizardIntoTheClientsFile()
    {
        QFETCH(const QString, type);
        const KeyBench bench;
        bench.f->open(type);
        QVERIFY(bench.toEntry());
        QVERIFY(!bench.f->find("userNameEdit"));
        QVERIFY(bench.paste(keyFileOfGoogle()));
        QVERIFY2(bench.store(), qPrintable(bench.f->visibleText()));

        const records::TokenRecord record = bench.f->lastRecord();
        QVERIFY(record.lastCheck && record.lastCheck->outcome == records::CheckOutcome::Accepted);
        QVERIFY(bench.entries->keptCount() > 2);
        QCOMPARE(bench.leaks.findBelow(bench.f->data.folder.path()), QStringList());

        // The client of the token for the same integration.
        TestWorkspace &data = bench.f->data;
        const records::TokenRecord token = samples::record(samples::brokerToken(), samples::target(type));
        QVERIFY(*await(bench.keychain->write(token.key, samples::brokerToken().secret(), {})));
        QVERIFY(data.records.put(token).has_value());
        FakeClient transport;
        ui::ClientDialog dialog(data.workspace, transport, bench.f->clipboard, token);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("useKeptButton"))->click();
        const auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("configPreview"));
        QTRY_VERIFY(!preview->toPlainText().isEmpty());
        QCOMPARE(bench.leaks.findIn(preview->toPlainText().toUtf8()), QStringList());

        const QTemporaryDir out;
        const QString path = out.filePath(QStringLiteral("client.env"));
        dialog.findChild<QPushButton *>(QStringLiteral("saveConfigButton"))->click();
        auto *files = dialog.findChild<QFileDialog *>(QStringLiteral("saveConfigDialog"));
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject credentials;
        for (const QByteArray &line : file.readAll().split('\n')) {
            constexpr QByteArrayView name("CR_CREDENTIALS=");
            if (line.startsWith(name))
                credentials = QJsonDocument::fromJson(QByteArray::fromBase64(line.mid(name.size()))).object();
        }
        QCOMPARE(credentials[QLatin1String("type")].toString(), type);
        QCOMPARE(credentials[QLatin1String("username")].toString(), QStringLiteral("_json_key"));
        QCOMPARE(QJsonDocument::fromJson(credentials[QLatin1String("password")].toString().toUtf8()),
            QJsonDocument::fromJson(keyFileOfGoogle()));
    }

    void isReplacedWhole()
    {
        const KeyBench bench;
        bench.f->open(QStringLiteral("gcr"));
        QVERIFY(bench.toEntry() && bench.paste(keyFileOfGoogle()));
        QVERIFY2(bench.store(), qPrintable(bench.f->visibleText()));
        const records::TokenRecord before = bench.f->lastRecord();
        bench.f->replace(before);
        QVERIFY(bench.toEntry() && bench.paste(keyFileOfGoogle('y')));
        QVERIFY2(bench.store(), qPrintable(bench.f->visibleText()));
        const auto current = bench.f->data.records.currentCredentialFor(before.target);
        QVERIFY(current);
        const auto kept = await(bench.keychain->read(current->key, {}));
        QVERIFY(kept && *kept);
        const auto credential = credentials::credentialFrom(*current, **kept);
        QVERIFY(credential);
        credential->secret().reveal([](QByteArrayView bytes) {
            QCOMPARE(
                QJsonDocument::fromJson(bytes.toByteArray()), QJsonDocument::fromJson(keyFileOfGoogle('y')));
        });
    }

    void halfAKeyFileIsSaid()
    {
        const KeyBench bench;
        bench.f->open(QStringLiteral("gcr"));
        QVERIFY(bench.toEntry() && bench.paste(keyFileOfGoogle().left(500)));
        QVERIFY(bench.f->click("nextButton"));
        QVERIFY(bench.f->isOn(CredentialPageId::Entry));
        QVERIFY2(bench.f->visibleText().contains(QLatin1String("not a whole key file")),
            qPrintable(bench.f->visibleText()));
        QCOMPARE(bench.entries->keptCount(), 0);
    }
};

BTA_WINDOW_TEST(TestCredentialKey)
#include "tst_credentialkey.moc"
