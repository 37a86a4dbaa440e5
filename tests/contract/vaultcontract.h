// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QObject>

#include <memory>

namespace broker::test {

/// What every vault promises while it is usable. A subclass says which vault; QtTest runs these
/// tests for it together with its own. Each test uses keys of its own.
class VaultContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<vault::Vault> openVault() = 0;

private Q_SLOTS:
    void secretsComeBack_data();
    void secretsComeBack();
    void tooLargeIsRefusedAndNothingKept();
    void theLastWriteStands();
    void whatIsRemovedIsGone();
    void removingNothingSucceeds();
    void whatNeverWasIsNotFound();
    void spacesAndKindsDoNotMeet();
    void callsAreServedInOrder();
    void stoppedBeforehandNothingHappens();
    void stoppingLateChangesNothing();
    void persistenceIsAsSaid();
    void destroyingSettlesEverything();
};

} // namespace broker::test
