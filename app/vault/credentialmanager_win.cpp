// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/credentialmanager_win.h"

#include <array>
#include <memory>
#include <string>

#include <lmcons.h>

namespace broker::vault::credentials {

namespace {

struct WipeAndFree
{
    void operator()(CREDENTIALW *credential) const
    {
        if (credential->CredentialBlob != nullptr)
            SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};
using Found = std::unique_ptr<CREDENTIALW, WipeAndFree>;

Failure<DWORD> lastFailure()
{
    return Failure<DWORD>(GetLastError());
}

Outcome<Found> find(const QString &key)
{
    CREDENTIALW *credential = nullptr;
    if (!CredReadW(key.toStdWString().c_str(), CRED_TYPE_GENERIC, 0, &credential))
        return lastFailure();
    return Found(credential);
}

/// Shown by Windows beside the entry; nothing is signed in with it.
std::wstring accountName()
{
    std::array<wchar_t, UNLEN + 1> name = {};
    DWORD size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) ? std::wstring(name.data()) : std::wstring();
}

} // namespace

Outcome<Secret> read(const QString &key)
{
    const auto found = find(key);
    if (!found)
        return Failure<DWORD>(found.error());
    const CREDENTIALW &credential = **found;
    return Secret::take(QByteArray(
        reinterpret_cast<const char *>(credential.CredentialBlob), qsizetype(credential.CredentialBlobSize)));
}

Outcome<bool> write(const QString &key, const Secret &bytes)
{
    if (bytes.size() > longestBlob)
        return Failure<DWORD>(ERROR_BAD_LENGTH);
    std::wstring target = key.toStdWString();
    std::wstring user = accountName();
    return bytes.reveal([&](QByteArrayView view) -> Outcome<bool> {
        CREDENTIALW credential = {};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.UserName = user.data();
        // Windows only reads what it is pointed to.
        credential.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<char *>(view.data()));
        credential.CredentialBlobSize = DWORD(view.size());
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
        if (!CredWriteW(&credential, 0))
            return lastFailure();
        return true;
    });
}

Outcome<bool> remove(const QString &key)
{
    if (!CredDeleteW(key.toStdWString().c_str(), CRED_TYPE_GENERIC, 0))
        return lastFailure();
    return true;
}

Outcome<bool> exists(const QString &key)
{
    const auto found = find(key);
    if (found)
        return true;
    return found.error() == ERROR_NOT_FOUND ? Outcome<bool>(false) : Failure<DWORD>(found.error());
}

DWORD longestPersistence()
{
    std::array<DWORD, CRED_TYPE_MAXIMUM> longest = {};
    if (!CredGetSessionTypes(DWORD(longest.size()), longest.data()))
        return CRED_PERSIST_NONE;
    return longest[CRED_TYPE_GENERIC];
}

} // namespace broker::vault::credentials
