// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"

#include "support/accessibletext.h"
#include "support/products.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::test;

// Closing the dialog: it forgets everything, and asks first where that is a loss.
class TestClientClosing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeEntriesAreLost();
    void asksOnlyWhenSomethingIsLost();
    void forgetsOnRequest();
    void countsAHandOverAsSaved();
};

/// By Escape, by the button, and by the window's own: staying is what happens by itself.
void TestClientClosing::asksBeforeEntriesAreLost()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    const auto question = [&f] { return f.find<QMessageBox>("loseEntriesQuestion"); };
    const auto close = [&f](int way) {
        if (way == 0)
            QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        else if (way == 1)
            f.find<QDialogButtonBox>("closeButtons")->button(QDialogButtonBox::Close)->click();
        else
            f.dialog->close();
    };
    for (int way = 0; way < 3; ++way) {
        close(way);
        QVERIFY(question() && question()->isVisible());
        QVERIFY(f.dialog->isVisible());
        QCOMPARE(question()->textFormat(), Qt::PlainText);
        QCOMPARE(f.leaks.findIn(accessibleText(*question()).toUtf8()), QStringList());
        // Once more asks no second question.
        f.dialog->close();
        QCOMPARE(f.dialog->findChildren<QMessageBox *>().size(), 1);
        const auto *stay = question()->findChild<QPushButton *>(QStringLiteral("stayButton"));
        QCOMPARE(question()->defaultButton(), stay);
        QTest::keyClick(question(), way == 0 ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(f.dialog->isVisible());
    }
    QVERIFY(f.inRow<QLineEdit>(field::gitlabHost, "fieldEdit")->text().contains(u'g'));
}

void TestClientClosing::asksOnlyWhenSomethingIsLost()
{
    // Nothing entered, or taken back.
    ClientFixture f;
    QVERIFY(f.show());
    f.enter(field::gitlabHost, QStringLiteral("git.example.com"));
    f.enter(field::gitlabHost, QString());
    f.dialog->close();
    QVERIFY(!f.dialog->isVisible());

    // Only filled in from what is kept.
    ClientFixture kept;
    keepCredential(kept, credentials::service::gitLab, credentials::kind::gitLabToken,
        QStringLiteral("https://git.example.com"));
    QVERIFY(kept.show());
    kept.find<QPushButton>("useKeptButton")->click();
    QTRY_VERIFY(!kept.preview().isEmpty());
    kept.dialog->close();
    QVERIFY(!kept.dialog->isVisible());

    // A choice alone is an entry as well.
    ClientFixture chosen;
    QVERIFY(chosen.show());
    chosen.find<QAbstractButton>("advancedButton")->click();
    chosen.inRow<QAbstractButton>(field::highAvailability, "fieldEdit")->click();
    chosen.dialog->close();
    QVERIFY(chosen.find("loseEntriesQuestion"));

    // In a file, until something is changed.
    ClientFixture saved;
    QVERIFY(saved.show());
    saved.fill();
    saved.find<QPushButton>("saveConfigButton")->click();
    auto *files = saved.find<QFileDialog>("saveConfigDialog");
    QVERIFY(files);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("client.env"));
    QVERIFY(QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, path)));
    files->close();
    QTRY_VERIFY(saved.find<ui::MessageBar>("configBar")->hasMessage());
    saved.dialog->close();
    QVERIFY(!saved.dialog->isVisible());
    QVERIFY(saved.show());
    QVERIFY(
        saved.find<ui::MessageBar>("configBar")->message().title.contains(QLatin1String("now in this file")));
    saved.enter(field::gitlabHost, QStringLiteral("other.example.com"));
    // The file has what was entered before, and nothing says otherwise.
    QVERIFY(!saved.find<ui::MessageBar>("configBar")->hasMessage());
    saved.dialog->close();
    QVERIFY(saved.find("loseEntriesQuestion"));
}

void TestClientClosing::forgetsOnRequest()
{
    ClientFixture f;
    QVERIFY(f.show());
    f.fill();
    f.dialog->close();
    f.find<QPushButton>("endButton")->click();
    QTRY_VERIFY(!f.dialog->isVisible());
}

/// Whoever sends the client to a colleague has it in a file, until something is changed.
void TestClientClosing::countsAHandOverAsSaved()
{
    const ClientFixture f;
    std::function<void()> saved;
    f.dialog->setSender([&saved](const clientconfig::Draft &, Carrier, QWidget &,
                            const std::function<void()> &whenSaved) { saved = whenSaved; });
    QVERIFY(f.show());
    f.fill();
    f.find<QPushButton>("sendButton")->click();
    QVERIFY(saved);
    // Only opened, it saves nothing.
    f.dialog->close();
    QVERIFY(f.find("loseEntriesQuestion"));
    f.find<QPushButton>("stayButton")->click();
    QTRY_VERIFY(!f.find("loseEntriesQuestion"));
    saved();
    f.dialog->close();
    QVERIFY(!f.find("loseEntriesQuestion"));
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(f.show());
    f.enter(field::gitlabHost, QStringLiteral("other.example.com"));
    f.dialog->close();
    QVERIFY(f.find("loseEntriesQuestion"));
}

BTA_WINDOW_TEST(TestClientClosing)
#include "tst_clientclosing.moc"
