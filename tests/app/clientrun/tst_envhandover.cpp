// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/envhandover.h"
#include "runsamples.h"
#include "support/filerights.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::clientrun;

namespace {

bool isWritten(const QString &program)
{
    QFile file(program);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class TestEnvHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPrivateFileForAMoment()
    {
        const QTemporaryDir folder;
        const EngineHost host{{}, SecretsBy::File, folder.filePath(QStringLiteral("secrets"))};
        QString path;
        {
            const auto made = EnvHandover::make(host, Secret::take(QByteArray("A=b\n")));
            QVERIFY(made);
            path = (*made)->fileName();
            QVERIFY((*made)->input().isEmpty());
            QVERIFY(test::isPrivate(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("A=b\n"));
            QVERIFY(!path.contains(QLatin1String("A=b")));
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(host.secretsFolder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void isNoFileAtAll()
    {
        const QTemporaryDir folder;
        const EngineHost host{{}, SecretsBy::Descriptor, folder.filePath(QStringLiteral("secrets"))};
        const auto made = EnvHandover::make(host, Secret::take(QByteArray("A=b\n")));
        QVERIFY(made);
        QCOMPARE((*made)->fileName(), QStringLiteral("/dev/stdin"));
        QVERIFY((*made)->input() == Secret::take(QByteArray("A=b\n")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// What a crash left is gone at the next start; nothing outside the folder is touched.
    void sweepsWhatACrashLeft()
    {
        const QTemporaryDir folder;
        const EngineHost host{{}, SecretsBy::File, folder.filePath(QStringLiteral("secrets"))};
        EnvHandover::sweep(host); // no folder yet
        QVERIFY(QDir().mkpath(host.secretsFolder));
        const auto write = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write("BROKER_TOKEN=x\n") > 0;
        };
        QVERIFY(write(folder.filePath(QStringLiteral("other.env"))));
        QVERIFY(write(host.secretsFolder + QLatin1String("/1.env")));
        QVERIFY(write(host.secretsFolder + QLatin1String("/.1.env.Ab12Cd")));
        EnvHandover::sweep(host);
        QVERIFY(QDir(host.secretsFolder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("other.env"))));
    }

    void saysThatItCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("secrets")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const EngineHost host{{}, SecretsBy::File, inTheWay.fileName()};
        QVERIFY(!EnvHandover::make(host, Secret::take(QByteArray("A=b\n"))));
    }

    void findsNoProgramOutsideAbsoluteFolders()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(test::fileNameOf(Engine::Docker));
        QVERIFY(isWritten(program));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        EngineHost host{{QStringLiteral("."), QString()}, SecretsBy::Descriptor, {}};
        QVERIFY(!host.programOf(Engine::Docker));
        QVERIFY(!host.firstEngine());
        host.searchPath.append(folder.path());
        QCOMPARE(host.programOf(Engine::Docker), program);
        QVERIFY(!host.programOf(Engine::Podman));
        QCOMPARE(host.firstEngine(), Engine::Docker);
        QVERIFY(QDir::setCurrent(before));
    }

#ifdef Q_OS_WIN
    /// Docker cannot read its standard input by a name there.
    void isAFileOnThisComputer()
    {
        QCOMPARE(EngineHost::ofThisComputer(QStringLiteral("C:/secrets")).secretsBy, SecretsBy::File);
    }

    /// What a script is given would be read once more, by the rules of the shell that runs it.
    void passesOverScripts()
    {
        const QTemporaryDir folder;
        EngineHost host{{folder.path()}, SecretsBy::File, {}};
        for (const char *name : {"docker", "docker.bat", "docker.cmd", "docker.com"})
            QVERIFY(isWritten(folder.filePath(QLatin1String(name))));
        QVERIFY(!host.firstEngine());
        QVERIFY(isWritten(folder.filePath(QStringLiteral("docker.exe"))));
        QCOMPARE(host.programOf(Engine::Docker), folder.filePath(QStringLiteral("docker.exe")));
    }
#endif
};

BTA_TEST(TestEnvHandover)
#include "tst_envhandover.moc"
