// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientfilesdialog.h"
#include "clientfixture.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace broker;
using namespace broker::test;

namespace {

const QByteArray authorities = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void open(ClientFixture &f)
{
    f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, f.transport, f.guard, f.record);
}

bool save(const ClientFixture &f, const QString &path)
{
    // Not before it was looked whether the file of before still says the same.
    (void)QTest::qWaitFor([&f] { return f.find("saveFileDialog") != nullptr; }, 3000);
    auto *dialog = f.find<QFileDialog>("saveFileDialog");
    const bool isAsked = dialog && QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
    if (dialog)
        dialog->close();
    return isAsked;
}

} // namespace

/// The certificates of Settings, Network in the configuration of a client, in one step.
class TestCompanyCa final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedWhereThereAreAny()
    {
        ClientFixture f;
        QVERIFY(f.show());
        QVERIFY(!f.find("useCompanyCaButton")->isVisible());
        f.space.settings.authorities.set(authorities);
        open(f);
        QVERIFY(f.show());
        QVERIFY(f.find("useCompanyCaButton")->isVisible());
    }

    void arrivesInEveryCarrier()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("company-ca.pem"));
        ClientFixture f;
        f.space.settings.authorities.set(authorities);
        open(f);
        QVERIFY(f.show());
        f.fill();
        f.find<QPushButton>("useCompanyCaButton")->click();
        QVERIFY(save(f, path));
        QCOMPARE(contentOf(path), authorities);
        QCOMPARE(f.inRow<QLineEdit>(field::caFile, "fieldEdit")->text(), path);
        QCOMPARE(f.find<ui::MessageBar>("keptBar")->message().kind, ui::MessageKind::Success);
        for (const Carrier carrier : clientconfig::carriers()) {
            f.choose(carrier);
            const QString commands = f.find("applyCommands")->findChild<QPlainTextEdit *>()->toPlainText();
            const QString all = f.preview() + commands;
            QVERIFY2(all.contains(path), qPrintable(all));
            QVERIFY2(all.contains(QLatin1String("NODE_EXTRA_CA_CERTS"))
                    || all.contains(QLatin1String("--set-file")),
                qPrintable(all));
        }
    }

    void asksForAPlaceOnlyOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("company-ca.pem"));
        ClientFixture f;
        f.space.settings.authorities.set(authorities);
        open(f);
        QVERIFY(f.show());
        f.find<QPushButton>("useCompanyCaButton")->click();
        QVERIFY(save(f, path));

        open(f);
        QVERIFY(f.show());
        f.find<QPushButton>("useCompanyCaButton")->click();
        QTRY_COMPARE(f.inRow<QLineEdit>(field::caFile, "fieldEdit")->text(), path);
        QVERIFY(!f.find("saveFileDialog"));

        // A certificate was added since: the file would not have it.
        f.space.settings.authorities.set(authorities + authorities);
        open(f);
        QVERIFY(f.show());
        f.find<QPushButton>("useCompanyCaButton")->click();
        QVERIFY(save(f, path));
        QCOMPARE(contentOf(path), authorities + authorities);
    }

    void saysWhyItCannotBeSaved()
    {
        ClientFixture f;
        f.space.settings.authorities.set(authorities);
        open(f);
        QVERIFY(f.show());
        f.find<QPushButton>("useCompanyCaButton")->click();
        QVERIFY(save(f, QStringLiteral("/proc/company-ca.pem")));
        QCOMPARE(f.find<ui::MessageBar>("keptBar")->message().kind, ui::MessageKind::Error);
        QVERIFY(f.inRow<QLineEdit>(field::caFile, "fieldEdit")->text().isEmpty());
        QVERIFY(f.space.settings.authorityFile.value().isEmpty());
    }

    void isOfferedForManyClients()
    {
        ClientFixture f;
        f.space.settings.authorities.set(authorities);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("company-ca.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authorities);
        file.close();
        f.space.settings.authorityFile.set(path);
        ui::ClientFilesDialog many(f.space.workspace, {f.record});
        many.show();
        auto *button = many.findChild<QPushButton *>(QStringLiteral("useCompanyCaButton"));
        QVERIFY(button && button->isVisible());
        button->click();
        const auto *row = many.findChild<QWidget *>(QLatin1String("field-") + field::caFile.text());
        QTRY_COMPARE(row->findChild<QLineEdit *>(QStringLiteral("fieldEdit"))->text(), path);
    }
};

BTA_WINDOW_TEST(TestCompanyCa)
#include "tst_companyca.moc"
