// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "rotation/rotationcontext.h"
#include "rotation/rotationflow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace broker::rotation {

/// All rotations of one mode: those of the journal, and the flows of those that are open. Keeps a flow
/// for as long as it works or has a token in hand, whatever happens to the window that opened it.
/// Borrows the context's parts.
class OpenRotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenRotations)

public:
    explicit OpenRotations(const RotationContext &around, QObject *parent = nullptr);
    ~OpenRotations() override;

    /// Reads the journal; again after something else may have written it.
    void load();

    /// Oldest first; open ones as they are now.
    [[nodiscard]] const QList<Rotation> &rotations() const noexcept { return m_rotations; }
    /// The unfinished rotation of this record.
    [[nodiscard]] std::optional<Rotation> rotationFor(const RecordId &record) const;
    /// Journal files of a later version.
    [[nodiscard]] int unreadable() const noexcept { return m_unreadable; }
    /// Where damaged journal files were set aside since the start.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_around.journal.setAside(); }
    /// Why the present state of an open rotation could not be saved; nothing when all are.
    [[nodiscard]] std::optional<records::RecordError> unsaved() const;
    /// Saves what could not be saved before.
    void saveAgain();
    /// For the list of tokens: records whose new token waits for its switch, and those of which nobody
    /// knows what a call did.
    [[nodiscard]] QSet<RecordId> waitingRecords() const;
    [[nodiscard]] QSet<RecordId> unknownRecords() const;
    /// Promoted ones whose old token has been kept long enough.
    [[nodiscard]] QList<Rotation> readyToRemoveOld(const QDateTime &nowUtc) const;

    /// The open flow of this record's rotation: where it stands, resumed from the journal, or a new plan.
    /// Owned by this; lives until `close`.
    RotationFlow &open(const records::TokenRecord &record);
    /// The window is done with it. The flow goes at once, or as soon as it rests with nothing in hand.
    void close(RotationFlow &flow);
    /// Nothing would be lost by quitting: no flow works, none has a token in hand that no store holds, and
    /// the journal knows where each stands.
    [[nodiscard]] bool mayQuit() const;

Q_SIGNALS:
    /// The list, or where one of them stands.
    void changed();

private:
    struct Open
    {
        std::unique_ptr<RotationFlow> flow;
        RecordId record;
        bool isClosing = false;
    };

    [[nodiscard]] static bool mayGo(const RotationFlow &flow);

    /// What is known of the journal.
    void takeOver();
    void onFlowChanged(RotationFlow *flow);
    void dropIfDone(RotationFlow *flow);

    RotationContext m_around;
    QList<Rotation> m_rotations;
    int m_unreadable = 0;
    std::vector<Open> m_open;
};

} // namespace broker::rotation
