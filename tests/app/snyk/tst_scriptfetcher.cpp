// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/scriptfetcher.h"

#include "support/await.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef __GLIBC__
#include <pthread.h>
#endif

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using network::ScriptFault;

namespace {

#ifdef __GLIBC__
/// As long as it is there, a new thread asks for more than there is memory for.
class NoNewThreads final
{
    Q_DISABLE_COPY_MOVE(NoNewThreads)

public:
    NoNewThreads()
    {
        constexpr std::size_t beyondAllMemory = std::size_t(1) << 47U;
        pthread_getattr_default_np(&m_before);
        pthread_attr_t greedy;
        pthread_attr_init(&greedy);
        pthread_attr_setstacksize(&greedy, beyondAllMemory);
        pthread_setattr_default_np(&greedy);
        pthread_attr_destroy(&greedy);
    }
    ~NoNewThreads()
    {
        pthread_setattr_default_np(&m_before);
        pthread_attr_destroy(&m_before);
    }

private:
    pthread_attr_t m_before{};
};
#endif

} // namespace

// What tst_proxyscript.cpp cannot bring about by a server.
class TestScriptFetcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheSystemHasNoThread();
};

void TestScriptFetcher::saysThatTheSystemHasNoThread()
{
#ifdef __GLIBC__
    const QByteArray script = "function FindProxyForURL(url, host) { return 'DIRECT'; }";
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("proxy.pac")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
    file.close();
    const network::NetworkPolicy policy;
    ScriptFetcher fetcher(policy);
    const QUrl address = QUrl::fromLocalFile(file.fileName());
    // More often than files may be read at the same time: none of these is being read.
    for (int i = 0; i < 6; ++i) {
        const NoNewThreads busySystem;
        const auto refused = await(fetcher.fetch(address));
        QVERIFY(refused && !refused->has_value());
        QCOMPARE(refused->error().fault, ScriptFault::Unreadable);
        QVERIFY(!refused->error().detail.isEmpty());
    }
    const auto read = await(fetcher.fetch(address));
    QVERIFY(read && read->has_value());
    QCOMPARE(**read, script);
#else
    QSKIP("Only here a program can be refused a thread at will.");
#endif
}

BTA_TEST(TestScriptFetcher)
#include "tst_scriptfetcher.moc"
