// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialend.h"
#include "access/secretlist.h"
#include "core/result.h"
#include "records/recordstore.h"
#include "rotation/openrotations.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

namespace broker::ui {

class Composition;

/// Tells every part of the window which mode the program is in: that of the user's own list, or practice
/// mode. Who works with a list connects to `opened`; nobody else has to know of it. Borrows the composition.
class ModeSwitch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeSwitch)

public:
    explicit ModeSwitch(Composition &composition, QObject *parent = nullptr);

    /// Reads the list of the composition's mode, unless that was done, and opens it whether or not it could
    /// be read.
    Result<records::LoadReport, records::RecordError> open();

    /// Everything of the mode that is dated; stays until another mode is opened. Not before one is.
    [[nodiscard]] access::SecretList &secrets() const { return *m_secrets; }

Q_SIGNALS:
    /// Also when the same mode is opened once more. What it is given is borrowed until the next time.
    void opened(const broker::Workspace &workspace, broker::rotation::OpenRotations &rotations);
    /// Snyk has said when the credential of the list ends, see CredentialEndWatch.
    void credentialEndFound();

private:
    Composition &m_composition;
    std::unique_ptr<access::SecretList> m_secrets;
    std::unique_ptr<access::CredentialEndWatch> m_ends;
};

} // namespace broker::ui
