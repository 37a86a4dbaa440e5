// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <windows.h>

namespace broker::filesystem {

/// Says who this account is, in memory of its own.
class AccountId final
{
public:
    /// Of the account that this process runs as. Nothing only when Windows does not tell.
    [[nodiscard]] static std::optional<AccountId> ofThisProcess();

    [[nodiscard]] PSID sid() const noexcept { return const_cast<std::byte *>(m_bytes.data()); }

private:
    alignas(void *) std::array<std::byte, SECURITY_MAX_SID_SIZE> m_bytes = {};
};

/// An access list that names this account alone, to make a file or folder with. It takes nothing from the
/// folder above; a folder hands it down to what is made inside.
class OwnerOnlyList final
{
public:
    explicit OwnerOnlyList(const AccountId &account);
    OwnerOnlyList(const OwnerOnlyList &) = delete;
    OwnerOnlyList &operator=(const OwnerOnlyList &) = delete;

    [[nodiscard]] bool isValid() const noexcept { return m_isValid; }
    /// Valid as long as this.
    [[nodiscard]] SECURITY_ATTRIBUTES *attributes() noexcept { return &m_attributes; }
    [[nodiscard]] ACL *list() noexcept { return reinterpret_cast<ACL *>(m_list.data()); }

private:
    alignas(DWORD)
        std::array<std::byte, sizeof(ACL) + sizeof(ACCESS_ALLOWED_ACE) + SECURITY_MAX_SID_SIZE> m_list = {};
    SECURITY_DESCRIPTOR m_descriptor = {};
    SECURITY_ATTRIBUTES m_attributes = {};
    bool m_isValid = false;
};

/// Whether the list lets nobody in but this account, and the two that can take any file: the system itself
/// and the administrators. No list at all lets everybody in.
[[nodiscard]] bool isOwnersAlone(ACL *list, const AccountId &account);

} // namespace broker::filesystem
