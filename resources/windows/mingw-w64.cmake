# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds for 64-bit Windows on Debian. The Qt for it is looked for in BTA_WINDOWS_PREFIX, where .ci/windows
# puts it.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# CMake runs this file again for each of its trials, and tells them only of variables named here.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES BTA_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH "${BTA_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
# This machine's own headers fit just well enough to compile, so only its programs are looked for.
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# One file that needs nothing but Windows, at an address that nobody can foretell.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,--nxcompat,--dynamicbase,--high-entropy-va")
