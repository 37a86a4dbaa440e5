// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/hardening.h"
#include "support/testroom.h"

#include <QTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace broker::ui;

class TestHardening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreFile();
    void keepsMemoryPrivateOutsideSandboxes();
};

void TestHardening::leavesNoCoreFile()
{
#if defined(Q_OS_WIN)
    // Its memory is what Windows would send, or keep in a file. What else was chosen stays.
    SetErrorMode(SEM_FAILCRITICALERRORS);
    QVERIFY(hardenProcess().coreDumpsOff);
    QCOMPARE(GetErrorMode(), UINT(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX));
#else
    QVERIFY(hardenProcess().coreDumpsOff);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
}

void TestHardening::keepsMemoryPrivateOutsideSandboxes()
{
#if defined(Q_OS_LINUX)
    constexpr int dumpable = 1;
    QCOMPARE(prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0), 0);
    qputenv("FLATPAK_ID", "org.example.App");
    QVERIFY(!hardenProcess().memoryPrivate);
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), dumpable);
    qunsetenv("FLATPAK_ID");
    const Hardening done = hardenProcess();
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), done.memoryPrivate ? 0 : dumpable);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(done.memoryPrivate);
#endif
#else
    QVERIFY(hardenProcess().coreDumpsOff);
#endif
}

BTA_TEST(TestHardening)
#include "tst_hardening.moc"
