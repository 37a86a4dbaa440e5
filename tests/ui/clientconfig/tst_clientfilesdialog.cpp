// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientfilesdialog.h"

#include "clientfixture.h"
#include "presenters/languagelist.h"
#include "support/accessibletext.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QProgressBar>
#include <QSet>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

/// The window for three organizations, one of which shares its token, and a folder.
struct Bench
{
    explicit Bench(bool practice = false)
        : space(http, &keychain, practice)
    {
        for (int number = 0; number < 3; ++number) {
            const auto token = BrokerToken::parse(Secret::take(QStringLiteral("5a2d9c4e-7b31-4f08-a6d2-%1")
                                                                   .arg(number, 12, 10, QLatin1Char('0'))
                                                                   .toUtf8()))
                                   .value();
            records::Target target = samples::target();
            target.org = {
                OrgId::parse(
                    QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
                    .value(),
                QStringLiteral("Team %1").arg(number), QStringLiteral("team-%1").arg(number), std::nullopt};
            records::TokenRecord record = samples::record(token, target);
            if (number == 2)
                record.sharedWith = {samples::target()};
            keychain.put(record.key, token.secret());
            records.append(space.records.put(record).value());
        }
        dialog = std::make_unique<ui::ClientFilesDialog>(space.workspace, records);
    }

    [[nodiscard]] bool show() const
    {
        dialog->show();
        return QTest::qWaitForWindowActive(dialog.get());
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void enter(ClientField field, const QString &text) const
    {
        auto *row = dialog->findChild<QWidget *>(QLatin1String("field-") + field.text());
        auto *edit = row->findChild<QLineEdit *>(QStringLiteral("fieldEdit"));
        if (!edit)
            edit = row->findChild<QLineEdit *>(QStringLiteral("secretEdit"));
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void fill() const
    {
        enter(field::gitlabHost, QStringLiteral("git.example.com"));
        enter(field::gitlabToken, QString::fromLatin1(ClientFixture::typedSecret));
    }
    /// As a screen reader gets it.
    [[nodiscard]] QString cell(int row, int column) const
    {
        auto *table = find<QTreeView>("filesTable");
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(table);
        QAccessibleInterface *found = access->tableInterface()->cellAt(row, column);
        return found ? found->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] ui::MessageBar &bar() const { return *find<ui::MessageBar>("filesBar"); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SilentHttp http;
    FakeVault keychain;
    TestWorkspace space;
    QTemporaryDir folder;
    QList<records::TokenRecord> records;
    std::unique_ptr<ui::ClientFilesDialog> dialog;
};

} // namespace

/// One form for many tokens, and a file for each.
class TestClientFilesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSingleWindowSaves();
    void asksForNoNameAndNoPort();
    void replacesNothing();
    void goesOnWithTheRest();
    void keepsTheTicks();
    void hasALetterForEachButton_data();
    void hasALetterForEachButton();
    void saysThatItIsPractice();
    void saysWhoRunsWhichFile();
    void leavesAPageOfOthersAlone();
    void saysWhenThePageIsNotWritten();
};

void TestClientFilesDialog::writesWhatTheSingleWindowSaves()
{
    Bench bench;
    QVERIFY(bench.show());
    auto *save = bench.find<QPushButton>("saveFilesButton");
    QVERIFY(!save->isEnabled());
    bench.fill();
    QVERIFY(save->isEnabled());
    QCOMPARE(bench.cell(0, 0), QStringLiteral("Team 0"));
    // As the list of tokens has it, and in words for whoever listens.
    QCOMPARE(bench.find<QTreeView>("filesTable")->model()->index(2, 0).data().toString(),
        QStringLiteral("Team 2 +1"));
    QVERIFY2(bench.cell(2, 0).startsWith(QLatin1String("Team 2 and 1 more organization(s)")),
        qPrintable(bench.cell(2, 0)));
    QCOMPARE(bench.cell(1, 1), QStringLiteral("team-1-gitlab.env"));
    QVERIFY(bench.find<QLabel>("filesNote")->text().contains(QStringLiteral("share one client")));
    bench.dialog->saveInto(bench.folder.path());
    QTRY_VERIFY(bench.bar().hasMessage());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QCOMPARE(bench.names(),
        QStringList({QStringLiteral("clients-gitlab.html"), QStringLiteral("team-0-gitlab.env"),
            QStringLiteral("team-1-gitlab.env"), QStringLiteral("team-2-gitlab.env")}));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(bench.cell(row, 2), QStringLiteral("Saved"));
    // The single window, with the same answers, and the place that the client has now.
    FakeClient transport;
    ui::ClipboardGuard guard(*QGuiApplication::clipboard());
    for (int row = 0; row < 3; ++row) {
        ui::ClientDialog single(
            bench.space.workspace, transport, guard, bench.space.records.find(bench.records[row].id).value());
        single.show();
        QVERIFY(QTest::qWaitForWindowActive(&single));
        auto *secret = single.findChild<QWidget *>(QLatin1String("field-") + field::gitlabToken.text())
                           ->findChild<QLineEdit *>(QStringLiteral("secretEdit"));
        secret->setFocus();
        QTest::keyClicks(secret, QString::fromLatin1(ClientFixture::typedSecret));
        QGuiApplication::clipboard()->clear();
        single.findChild<QPushButton *>(QStringLiteral("copyConfigButton"))->click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(bench.content(QStringLiteral("team-%1-gitlab.env").arg(row)),
            QGuiApplication::clipboard()->text().toUtf8());
    }
    // Nothing is lost by closing.
    bench.dialog->close();
    QVERIFY(!bench.dialog->isVisible());
}

void TestClientFilesDialog::asksForNoNameAndNoPort()
{
    Bench bench;
    QVERIFY(bench.show());
    QVERIFY(bench.dialog->findChild<QWidget *>(QLatin1String("field-") + field::gitlabHost.text()));
    for (const ClientField place : {field::name, field::port})
        QVERIFY(!bench.dialog->findChild<QWidget *>(QLatin1String("field-") + place.text()));
}

void TestClientFilesDialog::replacesNothing()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    QFile other(bench.folder.filePath(QStringLiteral("team-1-gitlab.env")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    bench.dialog->saveInto(bench.folder.path());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Error);
    QVERIFY(bench.bar().message().lines.contains(QStringLiteral("team-1-gitlab.env")));
    QCOMPARE(bench.names().size(), 1);
    QCOMPARE(bench.content(QStringLiteral("team-1-gitlab.env")), QByteArray());
    QCOMPARE(bench.keychain.count(FakeVault::Call::Read), 0);
}

/// The keychain is locked after the first; the second try does the others.
void TestClientFilesDialog::goesOnWithTheRest()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    bench.keychain.hold();
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    QVERIFY(bench.find("stopFilesButton")->isVisible());
    QVERIFY(bench.keychain.releaseOne());
    QTRY_COMPARE(bench.find<QProgressBar>("filesProgress")->value(), 1);
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    bench.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    bench.keychain.release();
    QTRY_VERIFY(bench.bar().hasMessage());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    QCOMPARE(bench.names(),
        QStringList({QStringLiteral("clients-gitlab.html"), QStringLiteral("team-0-gitlab.env")}));
    QVERIFY(!bench.content(QStringLiteral("clients-gitlab.html")).contains("Team 1"));
    QCOMPARE(bench.cell(0, 2), QStringLiteral("Saved"));
    QVERIFY(bench.cell(1, 2).startsWith(QStringLiteral("Not written: ")));
    QCOMPARE(bench.cell(2, 2), QStringLiteral("Not written"));
    const QByteArray first = bench.content(QStringLiteral("team-0-gitlab.env"));
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.names().size(), 4);
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QCOMPARE(bench.content(QStringLiteral("team-0-gitlab.env")), first);
    // One page for all that is there now.
    for (const char *file : {"team-0-gitlab.env", "team-1-gitlab.env", "team-2-gitlab.env"})
        QVERIFY2(bench.content(QStringLiteral("clients-gitlab.html")).contains(file), file);
}

/// What was saved stays ticked, and is said with its place; once more into another folder is one more click.
void TestClientFilesDialog::keepsTheTicks()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    const auto ticked = [&bench] {
        const QAbstractItemModel &model = *bench.find<QTreeView>("filesTable")->model();
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
        return count;
    };
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QCOMPARE(ticked(), 3);
    QVERIFY(bench.bar().message().lines.contains(QDir::toNativeSeparators(bench.folder.path())));
    QCOMPARE(bench.bar().message().title, QStringLiteral("The secrets are now in 3 file(s)"));
    QVERIFY(bench.find<QPushButton>("saveFilesButton")->isEnabled());
    // Into the same folder there is nothing to do.
    const int reads = bench.keychain.count(FakeVault::Call::Read);
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().title,
        QStringLiteral("All of the ticked ones have their file in this folder already"));
    QCOMPARE(bench.keychain.count(FakeVault::Call::Read), reads);
    const QTemporaryDir other;
    bench.dialog->saveInto(other.path());
    QTRY_COMPARE(QDir(other.path()).entryList(QDir::Files).size(), 4);
    QTRY_VERIFY(bench.bar().message().lines.contains(QDir::toNativeSeparators(other.path())));
    // Other answers make other files, and none of those that are there is replaced.
    bench.enter(field::gitlabHost, QStringLiteral("x"));
    bench.dialog->saveInto(other.path());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Error);
}

/// However many fields there are, and in every language.
void TestClientFilesDialog::hasALetterForEachButton_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::SpokenLanguage &spoken : ui::spokenLanguages())
        QTest::addRow("%s", qPrintable(spoken.code)) << spoken.code;
}

void TestClientFilesDialog::hasALetterForEachButton()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(ui::translationName + QLatin1Char('_') + language, ui::translationFolder));
    QCoreApplication::installTranslator(&translator);
    const Bench bench;
    QVERIFY(bench.show());
    QSet<QString> taken;
    const QList<QAbstractButton *> all = bench.dialog->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : all) {
        const QString letter = QKeySequence::mnemonic(button->text()).toString();
        QVERIFY2(letter.isEmpty() || !taken.contains(letter), qPrintable(button->text()));
        taken.insert(letter);
    }
    const auto *close = bench.find<QDialogButtonBox>("closeButtons")->button(QDialogButtonBox::Close);
    const auto *row = bench.dialog->findChild<QWidget *>(QLatin1String("field-") + field::gitlabToken.text());
    for (const QAbstractButton *button : {static_cast<const QAbstractButton *>(close),
             static_cast<const QAbstractButton *>(bench.find<QPushButton>("saveFilesButton")),
             static_cast<const QAbstractButton *>(
                 row->findChild<QToolButton *>(QStringLiteral("showSecretButton"))),
             static_cast<const QAbstractButton *>(
                 row->findChild<QToolButton *>(QStringLiteral("pasteSecretButton")))}) {
        QVERIFY(button);
        QVERIFY2(!QKeySequence::mnemonic(button->text()).isEmpty(), qPrintable(button->text()));
    }
}

void TestClientFilesDialog::saysThatItIsPractice()
{
    Bench bench(true);
    QVERIFY(bench.show());
    QVERIFY(bench.dialog->windowTitle().contains(QStringLiteral("practice mode")));
    bench.fill();
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.names().size(), 4);
    QVERIFY(bench.content(QStringLiteral("team-0-gitlab.env")).startsWith("# Practice mode: "));
    QVERIFY(bench.content(QStringLiteral("clients-gitlab.html"))
                .contains("Practice mode: nothing on this page is real."));
}

/// What is to be done with the files, for whoever hands them out and has 160 of them.
void TestClientFilesDialog::saysWhoRunsWhichFile()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    const QString said = bench.bar().message().lines.join(QLatin1Char('\n'));
    QVERIFY2(
        said.contains(QLatin1String("Give each file to whoever runs the client of its organization, and to "
                                    "nobody else.")),
        qPrintable(said));
    QVERIFY2(
        said.contains(QLatin1String("clients-gitlab.html in this folder says for each organization which "
                                    "file, which client and what to run; there is no secret in it.")),
        qPrintable(said));
    const QString page = QString::fromUtf8(bench.content(QStringLiteral("clients-gitlab.html")));
    for (int row = 0; row < 3; ++row) {
        const QString file = QStringLiteral("team-%1-gitlab.env").arg(row);
        const QString own = page.section(QStringLiteral("<td><b>Team %1</b>").arg(row), 1)
                                .section(QLatin1String("</tr>"), 0, 0);
        QVERIFY2(own.contains(QStringLiteral("<td>%1</td>").arg(file)), qPrintable(own));
        // The command names the file as it was saved, and the client that the list remembers.
        QVERIFY2(own.contains(QStringLiteral("--env-file %1 ").arg(file)), qPrintable(own));
        const auto memory = bench.space.records.find(bench.records[row].id)->client;
        QVERIFY(memory);
        QVERIFY2(own.contains(QLatin1String("snyk-broker-gitlab")), qPrintable(own));
        QVERIFY2(own.contains(QLatin1String("healthcheck")) || own.contains(QLatin1String("/status")),
            qPrintable(own));
    }
    // Whoever shares a token is found as well.
    QVERIFY(page.contains(samples::target().org.name.toHtmlEscaped()));
    for (const records::TokenRecord &record : std::as_const(bench.records)) {
        QByteArray token;
        bench.keychain.kept(record.key)->reveal([&token](QByteArrayView bytes) {
            token = bytes.toByteArray();
        });
        QVERIFY(!page.contains(QString::fromUtf8(token)));
    }
    QVERIFY(!page.contains(QString::fromLatin1(ClientFixture::typedSecret)));
}

void TestClientFilesDialog::leavesAPageOfOthersAlone()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    QFile other(bench.folder.filePath(QStringLiteral("clients-gitlab.html")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QCOMPARE(bench.content(QStringLiteral("clients-gitlab.html")), QByteArray("mine"));
    QVERIFY(bench.content(QStringLiteral("clients-gitlab-2.html")).contains("team-1-gitlab.env"));
}

/// The files are there and their page is not: that is said, and the same folder once more brings it.
void TestClientFilesDialog::saysWhenThePageIsNotWritten()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.fill();
    auto *table = bench.find<QTreeView>("filesTable");
    auto *model = qobject_cast<QStandardItemModel *>(table->model());
    model->item(2, 0)->setCheckState(Qt::Unchecked);
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    // Nobody can write a file there any more, whatever their rights.
    const QString page = QStringLiteral("clients-gitlab.html");
    QVERIFY(QFile::remove(bench.folder.filePath(page)) && QDir(bench.folder.path()).mkdir(page));
    model->item(2, 0)->setCheckState(Qt::Checked);
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().title, QStringLiteral("The secrets are now in 1 file(s)"));
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    const QString said = bench.bar().message().lines.join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QLatin1String("The page that says what to run with which file was not written: ")),
        qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Save into the same folder once more, then it is tried again.")),
        qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("in this folder says for each organization")), qPrintable(said));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(bench.cell(row, 2), QStringLiteral("Saved"));

    const int reads = bench.keychain.count(FakeVault::Call::Read);
    bench.dialog->saveInto(bench.folder.path());
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QVERIFY2(bench.bar()
                 .message()
                 .lines.join(QLatin1Char('\n'))
                 .contains(QLatin1String("clients-gitlab-2.html in this folder says for each organization")),
        qPrintable(bench.bar().message().lines.join(QLatin1Char('\n'))));
    for (const char *file : {"team-0-gitlab.env", "team-1-gitlab.env", "team-2-gitlab.env"})
        QVERIFY2(bench.content(QStringLiteral("clients-gitlab-2.html")).contains(file), file);
    // No file was written again for it.
    QCOMPARE(bench.keychain.count(FakeVault::Call::Read), reads);
    // And once it is there, there is nothing more to do.
    bench.dialog->saveInto(bench.folder.path());
    QCOMPARE(bench.names().size(), 4);
}

BTA_WINDOW_TEST(TestClientFilesDialog)
#include "tst_clientfilesdialog.moc"
