// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/filesplan.h"
#include "clientconfig/remembered.h"
#include "clientconfig/savefile.h"
#include "core/marker.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

BrokerToken tokenNumber(int number)
{
    return BrokerToken::parse(
        test::secretOf(QStringLiteral("5a2d9c4e-7b31-4f08-a6d2-%1").arg(number, 12, 10, QLatin1Char('0'))))
        .value();
}

records::TokenRecord recordNumber(int number, const QString &slug)
{
    records::Target target = samples::target();
    target.org.slug = slug;
    return samples::record(tokenNumber(number), target);
}

SharedAnswers shared(Carrier carrier = Carrier::DockerEnvFile)
{
    const ClientType type = test::clientType("gitlab");
    return {type, samples::region(), test::neededAnswers(type), carrier};
}

QStringList namesOf(const QList<PlannedFile> &plan)
{
    QStringList names;
    for (const PlannedFile &file : plan)
        names.append(file.fileName);
    return names;
}

} // namespace

class TestFilesPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFileNamesOfSlugs_data();
    void makesFileNamesOfSlugs();
    void givesNoNameTwice();
    void namesFilesAsTheCarrierDoes();
    void givesEachClientItsOwnPort();
    void movesTheAddressWithThePort();
    void neverReplacesAFile();
};

void TestFilesPlan::makesFileNamesOfSlugs_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("part");
    QTest::newRow("as Snyk makes them") << QStringLiteral("payments-eu") << QStringLiteral("payments-eu");
    QTest::newRow("another folder") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("Windows") << QStringLiteral("C:\\a\\b") << QStringLiteral("c-a-b");
    QTest::newRow("hidden, option") << QStringLiteral(".-rf x") << QStringLiteral("rf-x");
    QTest::newRow("another script") << QString::fromUtf8("zahlungen-\xc3\xa4\xe2\x80\xae-a")
                                    << QStringLiteral("zahlungen-a");
    QTest::newRow("nothing of use") << QStringLiteral("///") << QString();
    QTest::newRow("long") << QString(5000, u'w') << QString(80, u'w');
}

void TestFilesPlan::makesFileNamesOfSlugs()
{
    QFETCH(const QString, slug);
    QFETCH(const QString, part);
    QCOMPARE(fileNamePart(slug), part);
}

void TestFilesPlan::givesNoNameTwice()
{
    const QList<records::TokenRecord> chosen{recordNumber(1, QStringLiteral("payments")),
        recordNumber(2, QStringLiteral("Payments")), recordNumber(3, QStringLiteral("???")),
        recordNumber(4, QStringLiteral("con"))};
    QCOMPARE(namesOf(planFiles(chosen, shared(), chosen)),
        QStringList({QStringLiteral("payments-gitlab.env"),
            QStringLiteral("payments-gitlab-%1.env").arg(Marker::of(chosen[1].fingerprint).text()),
            QStringLiteral("%1-gitlab.env").arg(Marker::of(chosen[2].fingerprint).text()),
            QStringLiteral("con-gitlab.env")}));
}

void TestFilesPlan::namesFilesAsTheCarrierDoes()
{
    const QList<records::TokenRecord> chosen{recordNumber(1, QStringLiteral("payments"))};
    QStringList names;
    for (const Carrier carrier : carriers()) {
        const QList<PlannedFile> plan = planFiles(chosen, shared(carrier), chosen);
        names += namesOf(plan);
        // The commands, and what is remembered, name the file as it is.
        QCOMPARE(outlineOf(carrier, plan.constFirst().draft).fileName, plan.constFirst().fileName);
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("payments-gitlab.env"), QStringLiteral("payments-gitlab.compose.yaml"),
            QStringLiteral("payments-gitlab.k8s.yaml"), QStringLiteral("payments-gitlab.values.yaml"),
            QStringLiteral("payments-gitlab.dotenv"), QStringLiteral("payments-gitlab.sh"),
            QStringLiteral("payments-gitlab.ps1")}));
}

/// As if they were set up one after the other; what was entered for one is not for all.
void TestFilesPlan::givesEachClientItsOwnPort()
{
    records::TokenRecord running = recordNumber(9, QStringLiteral("running"));
    const Draft known{test::clientType("gitlab"), samples::region(), running.fingerprint,
        test::neededAnswers(test::clientType("gitlab")), Place{{}, {}, 8001, {}}};
    running.client = remembering({}, known, Carrier::DockerEnvFile);
    const QList<records::TokenRecord> chosen{
        recordNumber(1, QStringLiteral("a")), running, recordNumber(2, QStringLiteral("b"))};
    SharedAnswers answers = shared();
    answers.answers.setText(field::port, QStringLiteral("9000"));
    answers.answers.setText(field::name, QStringLiteral("one-for-all"));
    const QList<PlannedFile> plan = planFiles(chosen, answers, chosen);
    QStringList ports;
    QSet<QString> names;
    for (const PlannedFile &file : plan) {
        ports.append(portOf(file.draft));
        names.insert(outlineOf(Carrier::DockerEnvFile, file.draft).name);
    }
    QCOMPARE(ports, QStringList({QStringLiteral("8000"), QStringLiteral("8001"), QStringLiteral("8002")}));
    QCOMPARE(names.size(), 3);
}

void TestFilesPlan::movesTheAddressWithThePort()
{
    const QList<records::TokenRecord> chosen{
        recordNumber(1, QStringLiteral("a")), recordNumber(2, QStringLiteral("b"))};
    SharedAnswers answers = shared();
    answers.answers.setText(field::clientUrl, QStringLiteral("http://broker.example.com:8000"));
    QCOMPARE(planFiles(chosen, answers, chosen)[1].draft.answers.text(field::clientUrl),
        QStringLiteral("http://broker.example.com:8001"));
    answers.answers.setText(field::clientUrl, QStringLiteral("https://broker.example.com"));
    QCOMPARE(planFiles(chosen, answers, chosen)[1].draft.answers.text(field::clientUrl),
        QStringLiteral("https://broker.example.com"));
}

void TestFilesPlan::neverReplacesAFile()
{
    const QTemporaryDir folder;
    const QList<records::TokenRecord> chosen{recordNumber(1, QStringLiteral("a"))};
    const auto whole = complete(
        Carrier::DockerEnvFile, planFiles(chosen, shared(), chosen).constFirst().draft, tokenNumber(1));
    const QString path = folder.filePath(QStringLiteral("a.env"));
    {
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(other.write("mine"), 4);
    }
    QVERIFY(!saveNew(**whole, path));
    QFile other(path);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
#if defined(Q_OS_UNIX)
    // A link that somebody has laid: nothing is written where it leads.
    const QString link = folder.filePath(QStringLiteral("b.env"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), link));
    QVERIFY(!saveNew(**whole, link));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("elsewhere"))));
#endif
}

BTA_TEST(TestFilesPlan)
#include "tst_filesplan.moc"
