// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "testroom.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace {

/// A function, because the tests register themselves before any object of this file need be there.
std::map<std::string, broker::test::RunTest, std::less<>> &tests()
{
    static std::map<std::string, broker::test::RunTest, std::less<>> all;
    return all;
}

std::string stemOf(std::string_view file)
{
    const std::string_view name = file.substr(file.find_last_of("/\\") + 1);
    return std::string(name.substr(0, name.find('.')));
}

} // namespace

broker::test::RegisteredTest::RegisteredTest(const char *file, RunTest run)
{
    tests().emplace(stemOf(file), run);
}

int main(int argc, char **argv)
{
    const auto test = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (test == tests().end()) {
        std::fprintf(stderr, "usage: %s TEST [arguments of QtTest]\n", argv[0]);
        for (const auto &[name, run] : tests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return EXIT_FAILURE;
    }
    // The test sees its own arguments only.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
