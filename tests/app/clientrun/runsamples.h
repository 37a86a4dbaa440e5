// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clientconfig/configsamples.h"
#include "clientconfig/localrun.h"
#include "clientrun/enginehost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace broker::test {

inline clientconfig::Draft draftOf(
    const char *type, clientconfig::Engine engine = clientconfig::Engine::Docker)
{
    const integrations::ClientType client = clientType(type);
    return {client, region("SNYK-EU-01"), brokerToken().fingerprint(), neededAnswers(client), {}, {}, engine};
}

inline clientconfig::LocalRun planOf(
    const char *type = "gitlab", clientconfig::Engine engine = clientconfig::Engine::Docker)
{
    return clientconfig::localRunOf(draftOf(type, engine));
}

/// Of the program that is started.
inline QString fileNameOf(clientconfig::Engine engine)
{
#ifdef Q_OS_WIN
    return clientconfig::nameOf(engine) + QLatin1String(".exe");
#else
    return clientconfig::nameOf(engine);
#endif
}

/// By a link, or where there are none by a copy.
inline bool placed(const QString &program, const QString &path)
{
#ifdef Q_OS_WIN
    return QFile::copy(program, path);
#else
    return QFile::link(program, path);
#endif
}

/// A computer with an engine that runs nothing; see enginestandin.cpp.
class EngineStandin final
{
public:
    explicit EngineStandin(const QString &standin, clientconfig::Engine engine = clientconfig::Engine::Docker)
        : m_program(m_folder.filePath(QLatin1String("bin/") + fileNameOf(engine)))
    {
        const QString bin = QFileInfo(m_program).path();
        QVERIFY(QDir().mkpath(bin) && QDir().mkpath(state() + QLatin1String("/containers")));
        QVERIFY(placed(standin, m_program));
        // As it is here, but for what is looked for.
        m_host = clientrun::EngineHost::ofThisComputer(m_folder.filePath(QStringLiteral("secrets")));
        m_host.searchPath = QStringList{QStringLiteral("."), bin};
    }
    Q_DISABLE_COPY_MOVE(EngineStandin)

    [[nodiscard]] clientrun::EngineHost &host() { return m_host; }
    [[nodiscard]] QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// What is started in the place of docker or podman.
    [[nodiscard]] QString program() const { return m_program; }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(state() + u'/' + QLatin1String(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void remove(const char *name) const { QVERIFY(QFile::remove(state() + u'/' + QLatin1String(name))); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(state() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// By name, with what state each is in.
    [[nodiscard]] QByteArray container(const QString &name) const
    {
        return read(QLatin1String("containers/") + name).trimmed();
    }
    [[nodiscard]] QStringList calls() const
    {
        return QString::fromUtf8(read(QStringLiteral("calls"))).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_folder;
    QString m_program;
    clientrun::EngineHost m_host;
};

} // namespace broker::test
