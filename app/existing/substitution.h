// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"

#include <QByteArrayView>
#include <QStringList>

// References to variables, as shells, Compose and Kubernetes write them.
namespace broker::existing {

enum class Dialect {
    Shell,
    Compose, ///< "$$" is a "$"
};

/// What stands at a "$".
struct Reference
{
    /// In bytes, the "$" among them; 0 where it is no reference.
    qsizetype length = 0;
    QString name{};
    /// "-", ":-", "+", ":+", "?", ":?" or nothing.
    QByteArrayView sign{};
    QByteArrayView operand{};
};
/// `text` begins with the "$". Names of positions, such as "$1" and "$@", are none that anybody knows.
[[nodiscard]] Reference referenceAt(QByteArrayView text);

struct Substituted
{
    Secret value{};
    /// What nobody knows; the value has `missingMark` in its place.
    QStringList missing{};
    /// What nobody knows either, but for which the reference says what it is to be then.
    QStringList defaulted{};
};
/// In the place of what is missing, so that whoever cuts a text up knows the parts that are whole. No text of
/// a configuration has it.
inline constexpr char missingMark = '\x1a';
/// What the reference comes to. Operands may have references themselves, a few levels deep.
[[nodiscard]] Substituted resolve(
    const Reference &reference, Dialect dialect, const Lookup &lookup, int depth = 0);
/// All references of a text.
[[nodiscard]] Substituted substitute(
    QByteArrayView text, Dialect dialect, const Lookup &lookup, int depth = 0);

/// "$(NAME)" and "$$" of a container's environment in Kubernetes; what is not known stays as it is.
[[nodiscard]] Secret withKubernetesReferences(const Secret &text, const Lookup &lookup);

} // namespace broker::existing
