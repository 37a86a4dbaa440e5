// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/accesslist_win.h"

#include <algorithm>
#include <memory>

namespace broker::filesystem {

namespace {

bool isWellKnown(PSID sid)
{
    constexpr std::array mayDoAnything{WinLocalSystemSid, WinBuiltinAdministratorsSid};
    return std::any_of(mayDoAnything.begin(), mayDoAnything.end(),
        [sid](WELL_KNOWN_SID_TYPE kind) { return IsWellKnownSid(sid, kind) != FALSE; });
}

} // namespace

std::optional<AccountId> AccountId::ofThisProcess()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return std::nullopt;
    const std::unique_ptr<void, decltype(&CloseHandle)> closer(token, &CloseHandle);
    alignas(TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user = {};
    DWORD size = 0;
    if (!GetTokenInformation(token, TokenUser, user.data(), DWORD(user.size()), &size))
        return std::nullopt;
    AccountId account;
    const auto *found = reinterpret_cast<const TOKEN_USER *>(user.data());
    if (!CopySid(DWORD(account.m_bytes.size()), account.sid(), found->User.Sid))
        return std::nullopt;
    return account;
}

OwnerOnlyList::OwnerOnlyList(const AccountId &account)
{
    constexpr DWORD handedDown = OBJECT_INHERIT_ACE | CONTAINER_INHERIT_ACE;
    // Protected: otherwise the folder above adds its own entries.
    m_isValid = InitializeAcl(list(), DWORD(m_list.size()), ACL_REVISION)
        && AddAccessAllowedAceEx(list(), ACL_REVISION, handedDown, FILE_ALL_ACCESS, account.sid())
        && InitializeSecurityDescriptor(&m_descriptor, SECURITY_DESCRIPTOR_REVISION)
        && SetSecurityDescriptorDacl(&m_descriptor, TRUE, list(), FALSE)
        && SetSecurityDescriptorControl(&m_descriptor, SE_DACL_PROTECTED, SE_DACL_PROTECTED);
    m_attributes = {sizeof m_attributes, &m_descriptor, FALSE};
}

bool isOwnersAlone(ACL *list, const AccountId &account)
{
    if (list == nullptr)
        return false;
    for (DWORD index = 0; index < list->AceCount; ++index) {
        void *entry = nullptr;
        if (!GetAce(list, index, &entry))
            return false;
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        // Of the kinds that let somebody in, files have this one; what is not understood is not called
        // private.
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE)
            return false;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        PSID who = &allowed->SidStart;
        if (allowed->Mask != 0 && !EqualSid(who, account.sid()) && !isWellKnown(who))
            return false;
    }
    return true;
}

} // namespace broker::filesystem
