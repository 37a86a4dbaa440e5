// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace broker {

/// True for 8-4-4-4-12 hexadecimal digits, whatever version and variant they claim.
/// Snyk does not promise a UUID version for organizations and integrations.
[[nodiscard]] bool looksLikeUuid(QStringView text) noexcept;
/// The same for bytes, so that a secret can be judged without making a QString of it.
[[nodiscard]] bool looksLikeUuid(QLatin1String text) noexcept;

/// A fresh random UUID in lower case without braces.
[[nodiscard]] QString newUuid();

/// An identifier that is valid as soon as it exists. Each kind is a type of its own,
/// so that an organization can never be passed where an integration is meant.
template <class Tag>
class Id final
{
public:
    /// Accepts a UUID with or without surrounding white space; keeps it in lower case.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (!looksLikeUuid(trimmed))
            return std::nullopt;
        return Id(trimmed.toString().toLower());
    }

    /// A new random identifier, for the kinds that we hand out ourselves.
    [[nodiscard]] static Id create() { return Id(newUuid()); }

    [[nodiscard]] const QString &toString() const noexcept { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    { }

    QString m_text;
};

using OrgId = Id<struct OrgTag>;
using GroupId = Id<struct GroupTag>;
using IntegrationId = Id<struct IntegrationTag>;
/// Ours: one entry of the token list.
using RecordId = Id<struct RecordTag>;
/// Ours: one attempt to obtain a token, from the journal entry to its end.
using OperationId = Id<struct OperationTag>;

} // namespace broker
