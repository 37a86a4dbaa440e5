// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Choosing organizations by a list that is pasted, typed, or in a file.

#include "sharingfixture.h"

#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

QDialog *pasteDialogOf(const SharingFixture &f)
{
    return f.click("pasteButton") ? f.wizard->findChild<QDialog *>(QStringLiteral("pasteDialog")) : nullptr;
}

template <class W>
W *inPaste(const QDialog &dialog, const char *name)
{
    return dialog.findChild<W *>(QLatin1String(name));
}

} // namespace

class TestSharingPaste final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPastedList();
    void asksWhereALineNamesSeveral();
    void choosesWhatWasJustTyped();
    void asksAboutOthersOfTheSameNumber();
    void readsAFile();
    void listsABoundedNumberOfCandidates();
};

void TestSharingPaste::takesAPastedList()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    QDialog *dialog = pasteDialogOf(f);
    QVERIFY(dialog);
    QVERIFY(!inPaste<QAbstractButton>(*dialog, "choosePastedButton")->isEnabled());
    inPaste<QPlainTextEdit>(*dialog, "pasteEdit")
        ->setPlainText(QStringLiteral("core-ledger\nMobile banking\n\nno such team\n"));
    QCOMPARE(ui::withoutBreaks(inPaste<QLabel>(*dialog, "pasteVerdict")->text()),
        QStringLiteral("2 organization(s) found."));
    QCOMPARE(
        inPaste<QPlainTextEdit>(*dialog, "unmatchedEdit")->toPlainText(), QStringLiteral("no such team"));
    QVERIFY(inPaste<QPlainTextEdit>(*dialog, "unmatchedEdit")->isVisible());
    inPaste<QAbstractButton>(*dialog, "choosePastedButton")->click();
    QCOMPARE(f.chosenNames(), QStringList({QStringLiteral("Core Ledger"), QStringLiteral("Mobile Banking")}));
}

void TestSharingPaste::asksWhereALineNamesSeveral()
{
    SharingFixture f;
    f.http.hasNameTwice = true;
    const QString twice = QStringLiteral("Core Ledger");
    f.open();
    QVERIFY(f.signIn());
    QDialog *dialog = pasteDialogOf(f);
    inPaste<QPlainTextEdit>(*dialog, "pasteEdit")->setPlainText(twice);
    auto *candidates = inPaste<QListWidget>(*dialog, "ambiguousList");
    QVERIFY(candidates->isVisible());
    QVERIFY(candidates->count() >= 2);
    QVERIFY(!inPaste<QAbstractButton>(*dialog, "choosePastedButton")->isEnabled());
    candidates->item(1)->setCheckState(Qt::Checked);
    inPaste<QAbstractButton>(*dialog, "choosePastedButton")->click();
    QCOMPARE(f.chosenNames(), QStringList{twice});
}

/// A long list is read when the typing pauses; whoever does not pause chooses what is typed all the same.
void TestSharingPaste::choosesWhatWasJustTyped()
{
    SharingFixture f;
    f.http.hasNameTwice = true;
    f.open();
    QVERIFY(f.signIn());
    QDialog *dialog = pasteDialogOf(f);
    auto *text = inPaste<QPlainTextEdit>(*dialog, "pasteEdit");
    auto *choose = inPaste<QAbstractButton>(*dialog, "choosePastedButton");
    auto *candidates = inPaste<QListWidget>(*dialog, "ambiguousList");
    const QString nobody = QStringLiteral("nobody\n").repeated(600);
    text->setPlainText(nobody + QStringLiteral("data-analytics\n"));
    QVERIFY(choose->isEnabled());
    QTRY_VERIFY(ui::withoutBreaks(inPaste<QLabel>(*dialog, "pasteVerdict")->text()).startsWith(u'1'));
    // What names several is asked about first, and nothing is chosen without an answer.
    text->appendPlainText(QStringLiteral("website-relaunch\nCore Ledger"));
    choose->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(candidates->hasFocus() && candidates->count() >= 2);
    candidates->item(1)->setCheckState(Qt::Checked);
    text->appendPlainText(QStringLiteral("payments-platform"));
    choose->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(f.chosenNames(),
        QStringList({QStringLiteral("Core Ledger"), QStringLiteral("Data & Analytics"),
            QStringLiteral("Payments Platform"), QStringLiteral("Website Relaunch")}));
}

/// As many lines name several organizations as before, and others are meant.
void TestSharingPaste::asksAboutOthersOfTheSameNumber()
{
    SharingFixture f;
    QByteArrayList entries;
    const QStringList names{QStringLiteral("Twins"), QStringLiteral("Twins"), QStringLiteral("Pair"),
        QStringLiteral("Pair"), QStringLiteral("Alone")};
    for (int i = 0; i < names.size(); ++i)
        entries.append(QStringLiteral(R"({"id":"%1-0000-4000-8000-000000000000","type":"org","attributes":)"
                                      R"({"name":"%2","slug":"team-%3","is_personal":true}})")
                           .arg(i, 8, 16, QLatin1Char('0'))
                           .arg(names.at(i))
                           .arg(i)
                           .toLatin1());
    f.http.list = R"({"jsonapi":{"version":"1.0"},"data":[)" + entries.join(',') + R"(],"links":{}})";
    f.open();
    QVERIFY(f.signIn());
    QDialog *dialog = pasteDialogOf(f);
    auto *text = inPaste<QPlainTextEdit>(*dialog, "pasteEdit");
    auto *choose = inPaste<QAbstractButton>(*dialog, "choosePastedButton");
    auto *candidates = inPaste<QListWidget>(*dialog, "ambiguousList");
    const QString nobody = QStringLiteral("nobody\n").repeated(600);
    text->setPlainText(nobody + QStringLiteral("Twins\n"));
    QTRY_COMPARE(candidates->count(), 2);
    candidates->item(0)->setCheckState(Qt::Checked);
    text->setPlainText(nobody + QStringLiteral("Pair\nAlone\n"));
    choose->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(candidates->hasFocus());
    QVERIFY(candidates->item(0)->text().contains(QStringLiteral("“Pair”")));
    candidates->item(1)->setCheckState(Qt::Checked);
    choose->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(f.chosenNames(), QStringList({QStringLiteral("Alone"), QStringLiteral("Pair")}));
}

void TestSharingPaste::readsAFile()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn());
    const QString path = f.data.folder.filePath(QStringLiteral("teams.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Owner;Organization\nada;core-ledger\nbob;website-relaunch\n");
    file.close();
    QDialog *dialog = pasteDialogOf(f);
    inPaste<QAbstractButton>(*dialog, "openListButton")->click();
    auto *files = dialog->findChild<QFileDialog *>(QStringLiteral("openListDialog"));
    QVERIFY(files);
    Q_EMIT files->fileSelected(f.data.folder.path());
    QTRY_VERIFY(inPaste<QLabel>(*dialog, "messageTitle")->isVisible());
    QCOMPARE(
        inPaste<QLabel>(*dialog, "messageTitle")->text(), QStringLiteral("Error: The file cannot be read"));
    Q_EMIT files->fileSelected(path);
    files->close();
    QTRY_COMPARE(ui::withoutBreaks(inPaste<QLabel>(*dialog, "pasteVerdict")->text()),
        QStringLiteral("2 organization(s) found."));
    inPaste<QAbstractButton>(*dialog, "choosePastedButton")->click();
    QCOMPARE(
        f.chosenNames(), QStringList({QStringLiteral("Core Ledger"), QStringLiteral("Website Relaunch")}));
}

void TestSharingPaste::listsABoundedNumberOfCandidates()
{
    SharingFixture f;
    QByteArray body = R"({"jsonapi":{"version":"1.0"},"data":[)";
    constexpr int twins = 1200;
    for (int i = 0; i < twins; ++i) {
        body += (i > 0 ? "," : "")
            + QStringLiteral(R"({"id":"%1-0000-4000-8000-000000000000","type":"org","attributes":)"
                             R"({"name":"Twins","slug":"twins-%2","is_personal":true}})")
                  .arg(i, 8, 16, QLatin1Char('0'))
                  .arg(i)
                  .toLatin1();
    }
    f.http.list = body + R"(],"links":{}})";
    f.open();
    QVERIFY(f.signIn());
    QDialog *dialog = pasteDialogOf(f);
    inPaste<QPlainTextEdit>(*dialog, "pasteEdit")
        ->setPlainText(QStringLiteral("Twins\n").repeated(20000) + QStringLiteral("twins-7\n"));
    auto *candidates = inPaste<QListWidget>(*dialog, "ambiguousList");
    QTRY_COMPARE(candidates->count(), 1000);
    const auto labels = dialog->findChildren<QLabel *>();
    const QString listed
        = QStringLiteral("Only the first %1 organization(s) is/are listed").arg(QLocale().toString(1000));
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&listed](const QLabel *label) {
        const QString text = ui::withoutBreaks(label->text());
        return text.startsWith(QLatin1String("1 line(s) name(s) more")) && text.contains(listed);
    }));
    candidates->item(999)->setCheckState(Qt::Checked);
    inPaste<QAbstractButton>(*dialog, "choosePastedButton")->click();
    QCOMPARE(f.session().chosen().size(), 2);
}

BTA_WINDOW_TEST(TestSharingPaste)
#include "tst_sharingpaste.moc"
