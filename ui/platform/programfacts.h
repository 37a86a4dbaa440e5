// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace broker::ui {

/// What somebody who helps has to know of this program: its version, and what it stands on. Names and
/// numbers, which are the same in every language.
struct ProgramFacts
{
    QString version;
    QString qt;
    /// Name and version of the library; empty when there is none, and so no connection.
    QString tls;
    QString keychain;
};

/// Needs a QCoreApplication. Loads the TLS library.
[[nodiscard]] ProgramFacts programFacts();
/// In the user's language, one line each, the name of the program first.
[[nodiscard]] QStringList programFactLines();

} // namespace broker::ui
