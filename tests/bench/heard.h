// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace broker::test {

/// As long as this lives, a screen reader hears all that this program tells: in a process of its own, over
/// the accessibility bus. So it takes a desktop, see .ci/desktop; without one it ends the program.
class Heard final
{
    Q_DISABLE_COPY_MOVE(Heard)

public:
    Heard();
    ~Heard();

private:
    QProcess m_reader;
};

/// What that process is: to be called at the beginning of main(). Returns at once in any other.
void listenIfAsked(int argc, char *argv[]);

} // namespace broker::test
