// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/secrettext.h"

#include <QByteArrayView>

#include <optional>

// One quoting for each kind of file. All take UTF-8 and write to text that may be secret.
namespace broker::clientconfig {

/// POSIX shell: 'it'\''s'. Holds everything but NUL.
void putShellQuoted(SecretText &out, QByteArrayView value);

/// PowerShell: 'it''s'. Its parser takes the typographic single quotes for quotes too.
void putPowerShellQuoted(SecretText &out, QByteArrayView value);

enum class Dollar {
    Keep,
    Double, ///< Compose and Kubernetes read "$$" as one "$"
};
/// YAML, in double quotes, on one line.
void putYamlQuoted(SecretText &out, QByteArrayView value, Dollar dollar = Dollar::Keep);

/// YAML: a name as it is where that reads as this very string, else in double quotes ("NO", "true").
void putYamlName(SecretText &out, const QString &name);

/// Whether a character is in it that YAML takes only as an escape in double quotes: controls, and what it
/// reads as a line end.
[[nodiscard]] bool needsEscapeInYaml(QByteArrayView value);

/// The dotenv package of version 17. False, and nothing written, for what it cannot hold.
[[nodiscard]] bool putDotenv(SecretText &out, QByteArrayView value);

/// Whether YAML 1.1 and 1.2 read the value, as it is and without quotes, as this very string. When in doubt,
/// false.
[[nodiscard]] bool isPlainYamlString(QByteArrayView value);

} // namespace broker::clientconfig
