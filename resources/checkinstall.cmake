# SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
# SPDX-License-Identifier: Apache-2.0
# Installs into a folder of its own and looks for every file a packager expects, and no other.
file(REMOVE_RECURSE "${prefix}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${build}" --prefix "${prefix}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE found RELATIVE "${prefix}" "${prefix}/*")
set(wanted
    bin/broker-token-assistant
    share/applications/${id}.desktop
    share/doc/BrokerTokenAssistant/Apache-2.0.txt
    share/icons/hicolor/scalable/apps/${id}.svg
    share/man/man1/broker-token-assistant.1
    share/metainfo/${id}.metainfo.xml)
if(pac)
    list(APPEND wanted libexec/broker-token-assistant/broker-token-assistant-pac)
endif()
list(SORT found)
list(SORT wanted)
if(NOT found STREQUAL wanted)
    message(FATAL_ERROR "installed:\n  ${found}\nwanted:\n  ${wanted}")
endif()
