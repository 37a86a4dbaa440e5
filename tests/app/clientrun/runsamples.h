// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clientconfig/configsamples.h"
#include "clientconfig/localrun.h"
#include "clientrun/enginehost.h"

#include <QDir>
#include <QFile>
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

/// A computer with an engine that runs nothing; see engine-standin.sh. One at a time, for its state is named
/// by the environment.
class EngineStandin final
{
public:
    explicit EngineStandin(const QString &script, clientconfig::Engine engine = clientconfig::Engine::Docker)
    {
        const QString bin = m_folder.filePath(QStringLiteral("bin"));
        QVERIFY(QDir().mkpath(bin) && QDir().mkpath(state()));
        QVERIFY(QFile::link(script, bin + u'/' + QString(clientconfig::nameOf(engine))));
        m_host = {{QStringLiteral("."), bin}, clientrun::SecretsBy::Descriptor,
            m_folder.filePath(QStringLiteral("secrets"))};
        qputenv("BTA_ENGINE_STATE", QFile::encodeName(state()));
    }
    ~EngineStandin() { qunsetenv("BTA_ENGINE_STATE"); }
    Q_DISABLE_COPY_MOVE(EngineStandin)

    [[nodiscard]] clientrun::EngineHost &host() { return m_host; }
    [[nodiscard]] QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

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
    clientrun::EngineHost m_host;
};

} // namespace broker::test
