// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/filerights.h"

#include <QFile>
#include <QString>

#ifdef Q_OS_WIN
#include <QStringList>

#include <vector>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>
#endif

namespace broker::test {

#ifdef Q_OS_WIN

namespace {

QString textOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return {};
    const QString copy = QString::fromWCharArray(text);
    LocalFree(text);
    return copy;
}

QString thisAccount()
{
    HANDLE token = nullptr;
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<char> user(size);
    GetTokenInformation(token, TokenUser, user.data(), size, &size);
    CloseHandle(token);
    return textOf(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid);
}

/// Who is let in, as S-1-…; "everybody" without a list.
QStringList letIn(const QString &path)
{
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring name = path.toStdWString();
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list,
            nullptr, &descriptor)
        != ERROR_SUCCESS)
        return {QStringLiteral("unknown")};
    QStringList all;
    if (list == nullptr)
        all.append(QStringLiteral("everybody"));
    for (DWORD i = 0; list != nullptr && i < list->AceCount; ++i) {
        void *entry = nullptr;
        GetAce(list, i, &entry);
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if (allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && allowed->Mask != 0)
            all.append(textOf(&allowed->SidStart));
    }
    LocalFree(descriptor);
    return all;
}

} // namespace

bool isPrivate(const QString &path)
{
    QStringList others = letIn(path);
    for (const QString &may : {thisAccount(), QStringLiteral("S-1-5-18"), QStringLiteral("S-1-5-32-544")})
        others.removeAll(may);
    return others.isEmpty();
}

bool letOthersRead(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    // Everything for the owner of the file, to read for everybody.
    const std::wstring rights
        = QStringLiteral("D:P(A;;FA;;;%1)(A;;FR;;;WD)").arg(thisAccount()).toStdWString();
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            rights.c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const bool done
        = SetFileSecurityW(path.toStdWString().c_str(), DACL_SECURITY_INFORMATION, descriptor) != FALSE;
    LocalFree(descriptor);
    return done && !isPrivate(path);
}

#else

bool isPrivate(const QString &path)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFile::exists(path) && !(QFile::permissions(path) & others);
}

bool letOthersRead(const QString &path)
{
    return QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther);
}

#endif

} // namespace broker::test
