// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"

#include <QList>

#include <optional>

// "http://user:password@proxy.example.com:3128": how people write addresses that the form asks for in three
// fields. Pure.
namespace broker::clientconfig {

/// The fields that one address with a login is asked for in.
struct LoginFields
{
    ClientField address;
    ClientField userName;
    ClientField password;
};

[[nodiscard]] const QList<LoginFields> &loginFields();
/// Nothing for an address that has no login beside it.
[[nodiscard]] std::optional<LoginFields> loginFieldsOf(ClientField address);

/// The answers to all three, percent-decoded where a URL would be; nothing when there is no login in the
/// text, or no field for it.
[[nodiscard]] std::optional<Answers> takeApart(ClientField address, const QString &text);

} // namespace broker::clientconfig
