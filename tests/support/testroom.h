// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace broker::test {

/// One test of a room: a class of QtTest, in a file of its own. All tests of a room are linked into one
/// program, which runs the one named by its first argument in a process of its own: they share nothing but
/// the time it takes to link them.
using RunTest = int (*)(int argc, char **argv);

/// Adds a test under the name of its file, "tst_…". Registered before main(), so for static objects only.
struct RegisteredTest
{
    RegisteredTest(const char *file, RunTest run);
};

template <class Test>
int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test>
int runTestWithLoop(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runTest<Test>(argc, argv);
}

/// In windowtest.cpp, so that rooms of app need no Widgets.
int runWithWindows(int argc, char **argv, RunTest run);

template <class Test>
int runTestWithWindows(int argc, char **argv)
{
    return runWithWindows(argc, argv, runTest<Test>);
}

} // namespace broker::test

/// For a test that a function of its own starts.
#define BTA_TEST_RUN_BY(Class, run)                                                                          \
    namespace {                                                                                              \
    const broker::test::RegisteredTest registered##Class(__FILE__, run);                                     \
    }

/// With an event loop and without a screen.
#define BTA_TEST(Class) BTA_TEST_RUN_BY(Class, broker::test::runTestWithLoop<Class>)
/// With neither.
#define BTA_BARE_TEST(Class) BTA_TEST_RUN_BY(Class, broker::test::runTest<Class>)
/// With windows.
#define BTA_WINDOW_TEST(Class) BTA_TEST_RUN_BY(Class, broker::test::runTestWithWindows<Class>)
