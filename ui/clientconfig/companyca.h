// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/patientread.h"
#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

class QWidget;

namespace broker::ui {

/// The certificates that were added in Settings, Network, as the one file that a Broker client takes. In one
/// step: the file that was saved before where it still says the same, otherwise a new one, whose place is
/// asked for. Borrows the settings and the window.
class CompanyCa final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompanyCa)

public:
    CompanyCa(const Workspace &workspace, QWidget &window);

    /// There are any.
    [[nodiscard]] bool isThere() const;
    /// Ends in one of the signals, or in none when the user thinks better of it.
    void provide();

Q_SIGNALS:
    void provided(const QString &path);
    void failed(const broker::ui::Message &message);

private:
    void askWhere();
    void saveTo(const QString &path);

    const Workspace m_workspace;
    QWidget &m_window;
    PatientRead m_files;
    Await m_reading;
};

/// What is said once the client's configuration has it.
[[nodiscard]] Message companyCaMessage(const QString &path);

} // namespace broker::ui
