// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/keychainprobe.h"

namespace broker::vault {

namespace {

/// macOS has no question that is sure not to prompt, and its jobs tell the truth.
class NoProbe final : public KeychainProbe
{
public:
    std::optional<QString> obstacle() const override { return std::nullopt; }
    void findItem(const QString &, Answer<ItemState> answer) override { answer(unsupported()); }
    void serviceOwner(Answer<QString> answer) override { answer(unsupported()); }
    void defaultCollection(Answer<CollectionState> answer) override { answer(unsupported()); }

private:
    static Failure<ProbeError> unsupported() { return Failure<ProbeError>({ProbeFailure::Unsupported, {}}); }
};

} // namespace

std::unique_ptr<KeychainProbe> makeKeychainProbe(std::chrono::milliseconds)
{
    return std::make_unique<NoProbe>();
}

KeychainKind keychainOfThisSession()
{
    return KeychainKind::MacKeychain;
}

} // namespace broker::vault
