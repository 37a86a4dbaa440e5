// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

// What the Broker client does to every value, after the carrier and whatever its quotes: it replaces
// $NAME by the variable NAME, once, without an escape (snyk/broker config.ts, expandValue).
namespace broker::clientconfig {

/// The names in a value (UTF-8) that the client looks up; each is replaced where it exists. "\$NAME",
/// "${NAME}", "$$NAME" and a "$" at the end are left alone by the client and are not in the list.
[[nodiscard]] QStringList lookedUpNames(QByteArrayView value);

/// Whether the name exists in every container of the client: what the image and its template set, what
/// this program passes always, and what every JavaScript object has.
[[nodiscard]] bool existsInClient(const QString &name);

/// A value cut after every "$". The client changes none of the parts, because a "$" at the end of a
/// value means nothing to it, and it puts "$A_PART_1$A_PART_2" together without looking at the result
/// again: so a value with "$NAME" in it arrives as it is, in whatever order the variables are read.
[[nodiscard]] QList<Secret> partsOf(const Secret &value);
[[nodiscard]] QString partName(const QString &variable, qsizetype index);
/// "$A_PART_1$A_PART_2"
[[nodiscard]] QString partsReference(const QString &variable, qsizetype count);

} // namespace broker::clientconfig
