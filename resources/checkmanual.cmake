# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
# The manual page names every option that the program offers, and no other.
execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${program}" --help
    OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "--[a-z-]+" offered "${help}")
file(READ "${manual}" page)
string(REPLACE "\\-" "-" page "${page}")
string(REGEX MATCHALL "\n\\.BI? --[a-z-]+" documented "${page}")
list(TRANSFORM documented REPLACE "^\n\\.BI? " "")
list(REMOVE_DUPLICATES offered)
list(SORT offered)
list(SORT documented)
if(NOT offered OR NOT offered STREQUAL documented)
    message(FATAL_ERROR "offered:\n  ${offered}\ndocumented:\n  ${documented}")
endif()
if(groff)
    execute_process(COMMAND "${groff}" -man -Tutf8 -ww -z "${manual}" ERROR_VARIABLE remarks COMMAND_ERROR_IS_FATAL ANY)
    if(NOT remarks STREQUAL "")
        message(FATAL_ERROR "${remarks}")
    endif()
endif()
