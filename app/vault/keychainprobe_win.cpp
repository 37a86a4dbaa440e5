// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/credentialmanager_win.h"
#include "vault/keychainprobe.h"

namespace broker::vault {

namespace {

class CredentialProbe final : public KeychainProbe
{
public:
    std::optional<QString> obstacle() const override
    {
        if (credentials::longestPersistence() >= CRED_PERSIST_LOCAL_MACHINE)
            return std::nullopt;
        return QStringLiteral("Windows does not keep credentials in this session.");
    }

    void findItem(const QString &key, Answer<ItemState> answer) override
    {
        const auto found = credentials::exists(key);
        if (found)
            return answer(*found ? ItemState::Unlocked : ItemState::Absent);
        const bool isNobodyThere = found.error() == ERROR_NO_SUCH_LOGON_SESSION;
        answer(Failure<ProbeError>({isNobodyThere ? ProbeFailure::NoService : ProbeFailure::Refused,
            qt_error_string(int(found.error()))}));
    }

    /// It is a part of Windows and is not restarted.
    void serviceOwner(Answer<QString> answer) override { answer(unsupported()); }
    void defaultCollection(Answer<CollectionState> answer) override { answer(unsupported()); }

private:
    static Failure<ProbeError> unsupported() { return Failure<ProbeError>({ProbeFailure::Unsupported, {}}); }
};

} // namespace

std::unique_ptr<KeychainProbe> makeKeychainProbe(std::chrono::milliseconds)
{
    return std::make_unique<CredentialProbe>();
}

KeychainKind keychainOfThisSession()
{
    return KeychainKind::CredentialManager;
}

} // namespace broker::vault
