// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"

#include <QByteArrayView>
#include <QList>

// Files of NAME=value.
namespace broker::existing {

/// Who reads the file.
enum class EnvReader {
    Docker, ///< --env-file: everything behind "=" counts, quotes as well
    Npm, ///< the dotenv package of version 17
    Compose, ///< env_file and ".env", with references
};

struct EnvLines
{
    QList<RawVariable> variables{};
    /// Bare names, whose values come from the environment, and lines that are none.
    QList<Ignored> ignored{};
};

/// `known` is what Compose looks references up in beside the lines above.
[[nodiscard]] Result<EnvLines, Refusal> readEnvLines(
    const Secret &text, qsizetype source, EnvReader reader, const Lookup &known = {});

/// Who reads a file that only its content tells of: the client from npm where it has what only that needs, or
/// a value that would be wrong with its quotes.
[[nodiscard]] EnvReader readerOf(const Source &source);

/// Whether there is any NAME=value in it, and nothing that speaks for another form.
[[nodiscard]] bool looksLikeEnvFile(QByteArrayView text);

} // namespace broker::existing
