// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"
#include "credentials/servicecredential.h"
#include "handover/sendmanydialog.h"
#include "handover/sendnotes.h"
#include "handoverbench.h"
#include "support/filerights.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

/// Several tokens in organizations of their own; the last one is shared.
class SendManyBench final : public HandoverBench
{
public:
    explicit SendManyBench(int count)
    {
        for (int number = 1; number <= count; ++number)
            records.append(add(number));
        records::TokenRecord shared = records.constLast();
        records::Target other = shared.target;
        other.org = {OrgId::create(), QStringLiteral("Sharer"), QStringLiteral("sharer"), {}};
        shared.sharedWith.append(other);
        records.last() = space.records.put(shared).value();
        open();
    }

    records::TokenRecord add(int number)
    {
        records::Target target = samples::target();
        target.org = {OrgId::create(), QStringLiteral("Team %1").arg(number),
            QStringLiteral("team-%1").arg(number), {}};
        const auto token = BrokerToken::parse(Secret::take(
            QStringLiteral("0b5a3a40-1111-4111-8111-%1").arg(number, 12, 10, QLatin1Char('0')).toLatin1()));
        records::TokenRecord made = samples::record(*token, target);
        keychain.put(made.key, token->secret());
        return space.records.put(made).value();
    }
    void open()
    {
        dialog = std::make_unique<ui::SendManyDialog>(
            space.workspace, handover::clientsToSend(records, space.records.records(), false), notes);
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    template <class T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *find<T>(*dialog, name);
    }
    void enterNames() const
    {
        part<QLineEdit>("recipientEdit").setText(QStringLiteral("Carl Cluster"));
        part<QLineEdit>("senderEdit").setText(QStringLiteral("Ada Admin"));
    }
    /// Only the colleague opens them, which is quick.
    void lockFor(const handover::ExchangeKey &colleague) const
    {
        part<QRadioButton>("byKey").click();
        part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        part<QCheckBox>("keyCompared").click();
    }
    /// Into the folder of the bench, and until it has said what came of it.
    [[nodiscard]] bool save() const
    {
        part<QPushButton>("saveHandoversButton").click();
        return chooseFile(*dialog, "chooseFolderDialog", out.path())
            && QTest::qWaitFor([this] { return !said().title.isEmpty(); }, 60000);
    }
    [[nodiscard]] ui::Message said() const { return HandoverBench::said(*dialog, "sendManyBar"); }
    [[nodiscard]] QStringList files() const { return QDir(out.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] std::optional<handover::Handover> inside(
        const QString &name, const handover::ExchangeKey &colleague) const
    {
        const auto file = handover::parse(fileContent(out.filePath(name)));
        if (!file)
            return std::nullopt;
        const auto content = handover::unseal(*file, colleague);
        const auto inside = content ? handover::decode(*content) : Failure(content.error());
        return inside ? std::optional(*inside) : std::nullopt;
    }
    [[nodiscard]] QString result(int row) const
    {
        const QAbstractItemModel &model = *part<QTreeView>("sendManyTable").model();
        return model.index(row, ui::SendManyDialog::OutcomeColumn).data().toString();
    }

    QList<records::TokenRecord> records;
    ui::SendNotes notes;
    std::unique_ptr<ui::SendManyDialog> dialog;
};

} // namespace

class TestSendManyDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachClientHasAFileOfItsOwn()
    {
        const SendManyBench bench(3);
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.lockFor(colleague);
        QVERIFY(bench.save());
        QVERIFY2(bench.said().kind == ui::MessageKind::Success, qPrintable(bench.said().lines.join(u'\n')));
        QCOMPARE(bench.said().title, QStringLiteral("3 of 3 encrypted file(s) is/are saved"));
        QCOMPARE(bench.files().filter(QStringLiteral(".handover")).size(), 3);
        QCOMPARE(bench.files().filter(QStringLiteral(".html")).size(), 3);
        QSet<int> ports;
        for (int row = 0; row < 3; ++row) {
            const records::TokenRecord &record = bench.records.at(row);
            const QString name = QStringLiteral("team-%1-gitlab.handover").arg(row + 1);
            QVERIFY(isPrivate(bench.out.filePath(name)));
            const auto inside = bench.inside(name, colleague);
            QVERIFY(inside);
            QCOMPARE(inside->target, record.target);
            QVERIFY(inside->token.fingerprint() == record.fingerprint);
            QCOMPARE(inside->recipient, QStringLiteral("Carl Cluster"));
            ports.insert(inside->draft.place.port);
            // Remembered as handed out.
            QVERIFY(bench.space.records.find(record.id)->client.has_value());
            QCOMPARE(bench.result(row), QStringLiteral("Saved"));
            const QByteArray page
                = fileContent(bench.out.filePath(QStringLiteral("team-%1-gitlab.html").arg(row + 1)));
            QVERIFY(page.contains(name.toUtf8()) && page.contains("Ada Admin"));
            QVERIFY(!page.contains(plainOf(inside->token.secret())));
        }
        // They can all run on one computer.
        QCOMPARE(ports.size(), 3);
        QCOMPARE(
            bench.inside(QStringLiteral("team-3-gitlab.handover"), colleague)->life.sharedWith.size(), 1);
        const auto noted = bench.noted();
        QCOMPARE(std::count_if(noted.cbegin(), noted.cend(),
                     [](const audit::Entry &entry) {
                         return audit::details::handoverNoteIn(entry.detail).has_value();
                     }),
            3);
    }

    void onePassphraseOpensThemAll()
    {
        const SendManyBench bench(2);
        bench.enterNames();
        bench.part<QPushButton>("proposeButton").click();
        const QByteArray passphrase = bench.part<QLineEdit>("secretEdit").text().toUtf8();
        QVERIFY(bench.save());
        QVERIFY(bench.said().kind == ui::MessageKind::Success);
        for (const char *name : {"team-1-gitlab.handover", "team-2-gitlab.handover"}) {
            const auto file = handover::parse(fileContent(bench.path(name)));
            QVERIFY2(file && handover::unseal(*file, Secret::take(QByteArray(passphrase))), name);
        }
    }

    void theKeptCredentialGoesAlongWhereThereIsOne()
    {
        SendManyBench bench(2);
        const auto credential = credentials::ServiceCredential::make(
            products::kind::gitLabToken, samples::secret("glpat-s3cretOfGitLab-12345"), QString())
                                    .value();
        records::TokenRecord kept = bench.records.at(0);
        kept.id = RecordId::create();
        kept.key = bench.space.workspace.keys.key(
            vault::SecretKind::ServiceCredential, kept.target.regionId, kept.id.toString());
        kept.fingerprint = credential.fingerprint();
        kept.service = records::ServiceLink{QString(products::service::gitLab.text()),
            QString(products::kind::gitLabToken.text()), QStringLiteral("https://gitlab.corp.example"), {}};
        bench.keychain.put(kept.key, credential.toStored());
        QVERIFY(bench.space.records.put(kept).has_value());
        bench.open();
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.lockFor(colleague);
        QVERIFY(bench.part<QCheckBox>("withCredential").isChecked());
        QVERIFY(bench.save());
        const auto with = bench.inside(QStringLiteral("team-1-gitlab.handover"), colleague);
        const auto without = bench.inside(QStringLiteral("team-2-gitlab.handover"), colleague);
        QVERIFY(with && without);
        QCOMPARE(plainOf(with->draft.answers.secret(clientconfig::field::gitlabToken)),
            QByteArray("glpat-s3cretOfGitLab-12345"));
        QVERIFY(!handover::hasCredential(without->draft));
    }

    void whatIsMissingIsSaid()
    {
        const SendManyBench bench(2);
        bench.part<QPushButton>("saveHandoversButton").click();
        QCOMPARE(bench.said().title, QStringLiteral("A name is missing"));
        QVERIFY(bench.part<QLineEdit>("recipientEdit").hasFocus());
        bench.enterNames();
        QVERIFY(!SendManyBench::find<ui::MessageBar>(*bench.dialog, "sendManyBar")->hasMessage());
        bench.part<QPushButton>("saveHandoversButton").click();
        QCOMPARE(bench.said().title, QStringLiteral("It cannot be locked yet"));
        QVERIFY(!SendManyBench::find<QFileDialog>(*bench.dialog, "chooseFolderDialog"));
    }

    /// It costs its own file, and the others are there.
    void aTokenThatIsGoneIsNamed()
    {
        SendManyBench bench(3);
        (void)bench.keychain.remove(bench.records.at(1).key, {});
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.lockFor(colleague);
        QVERIFY(bench.save());
        QCOMPARE(bench.said().title, QStringLiteral("2 of 3 encrypted file(s) is/are saved"));
        QVERIFY(bench.said().kind == ui::MessageKind::Warning);
        QVERIFY2(bench.result(1).startsWith(QLatin1String("Not written")), qPrintable(bench.result(1)));
        QCOMPARE(bench.result(2), QStringLiteral("Saved"));
        QVERIFY(!bench.files().contains(QStringLiteral("team-2-gitlab.handover")));
        // Once more, for that one alone.
        bench.keychain.put(
            bench.records.at(1).key, Secret::take(QByteArray("0b5a3a40-1111-4111-8111-000000000002")));
        QVERIFY(bench.save());
        QTRY_COMPARE(bench.said().title, QStringLiteral("1 of 1 encrypted file(s) is/are saved"));
        QCOMPARE(bench.files().filter(QStringLiteral(".handover")).size(), 3);
    }

    void whatIsThereIsNotReplaced()
    {
        const SendManyBench bench(2);
        QFile there(bench.path("team-2-gitlab.handover"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        bench.enterNames();
        bench.lockFor(handover::ExchangeKey::create());
        QVERIFY(bench.save());
        QCOMPARE(bench.said().title,
            QStringLiteral("Nothing was written: 1 file(s) of these names are there already"));
        QCOMPARE(bench.files(), QStringList(QStringLiteral("team-2-gitlab.handover")));
        QCOMPARE(fileContent(there.fileName()), QByteArray("mine"));
    }
};

BTA_WINDOW_TEST(TestSendManyDialog)
#include "tst_sendmanydialog.moc"
