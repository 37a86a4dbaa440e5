// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/openrotations.h"

#include <algorithm>

namespace broker::rotation {

namespace {

/// The journal says less than is so. A plan is not missed: nothing of it is done.
bool isUnsaved(const RotationFlow &flow)
{
    const Rotation *rotation = rotationOf(flow.state());
    return flow.journalError() && rotation && rotation->stage != Stage::Planned;
}

} // namespace

OpenRotations::OpenRotations(const RotationContext &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{ }

OpenRotations::~OpenRotations() = default;

void OpenRotations::load()
{
    (void)m_around.journal.load();
    takeOver();
}

void OpenRotations::takeOver()
{
    const RotationJournal::Contents &known = m_around.journal.known();
    m_rotations = known.rotations;
    m_unreadable = known.unreadable;
    Q_EMIT changed();
}

std::optional<Rotation> OpenRotations::rotationFor(const RecordId &record) const
{
    const auto found = std::find_if(m_rotations.crbegin(), m_rotations.crend(),
        [&record](const Rotation &rotation) { return rotation.record == record; });
    return found == m_rotations.crend() ? std::nullopt : std::optional(*found);
}

QSet<RecordId> OpenRotations::waitingRecords() const
{
    QSet<RecordId> ids;
    for (const Rotation &rotation : m_rotations) {
        if (hasProvisional(rotation))
            ids.insert(rotation.record);
    }
    return ids;
}

QSet<RecordId> OpenRotations::unknownRecords() const
{
    QSet<RecordId> ids;
    for (const Rotation &rotation : m_rotations) {
        if (hasUnknownOutcome(rotation))
            ids.insert(rotation.record);
    }
    return ids;
}

QList<Rotation> OpenRotations::readyToRemoveOld(const QDateTime &nowUtc) const
{
    QList<Rotation> ready;
    std::copy_if(m_rotations.cbegin(), m_rotations.cend(), std::back_inserter(ready),
        [&nowUtc](const Rotation &rotation) {
            return rotation.stage == Stage::Promoted && rotation.keepOldUntil
                && *rotation.keepOldUntil <= nowUtc;
        });
    return ready;
}

RotationFlow &OpenRotations::open(const records::TokenRecord &record)
{
    const auto known = std::find_if(
        m_open.begin(), m_open.end(), [&record](const Open &open) { return open.record == record.id; });
    RotationFlow *flow = nullptr;
    if (known != m_open.end()) {
        known->isClosing = false;
        flow = known->flow.get();
        // Left, but not closed: it goes on like any other.
        if (!is<Idle>(flow->state()))
            return *flow;
    } else {
        m_open.push_back({std::make_unique<RotationFlow>(m_around), record.id});
        flow = m_open.back().flow.get();
        connect(flow, &RotationFlow::changed, this, [this, flow] { onFlowChanged(flow); });
    }
    // What the journal says now, and not what it said at the start.
    takeOver();
    if (const auto rotation = rotationFor(record.id))
        flow->tell(event::Resume{*rotation});
    else
        flow->plan(record);
    return *flow;
}

void OpenRotations::close(RotationFlow &flow)
{
    const auto known = std::find_if(
        m_open.begin(), m_open.end(), [&flow](const Open &open) { return open.flow.get() == &flow; });
    if (known == m_open.end())
        return;
    known->isClosing = true;
    dropIfDone(&flow);
}

bool OpenRotations::mayQuit() const
{
    return std::all_of(m_open.cbegin(), m_open.cend(), [](const Open &open) { return mayGo(*open.flow); });
}

bool OpenRotations::mayGo(const RotationFlow &flow)
{
    return !isWorking(flow.state()) && !holdsUnstoredToken(flow.state()) && !flow.isSaving()
        && !isUnsaved(flow);
}

std::optional<records::RecordError> OpenRotations::unsaved() const
{
    for (const Open &open : m_open) {
        if (isUnsaved(*open.flow))
            return open.flow->journalError();
    }
    return std::nullopt;
}

void OpenRotations::saveAgain()
{
    // What is written may be the end of one that was to close.
    std::vector<RotationFlow *> unsaved;
    for (const Open &open : m_open) {
        if (isUnsaved(*open.flow))
            unsaved.push_back(open.flow.get());
    }
    for (RotationFlow *flow : unsaved)
        flow->saveAgain();
}

void OpenRotations::onFlowChanged(RotationFlow *flow)
{
    takeOver();
    // Queued: the flow is in the middle of telling.
    QMetaObject::invokeMethod(
        this, [this, flow] { dropIfDone(flow); }, Qt::QueuedConnection);
}

void OpenRotations::dropIfDone(RotationFlow *flow)
{
    const auto known = std::find_if(
        m_open.begin(), m_open.end(), [flow](const Open &open) { return open.flow.get() == flow; });
    if (known == m_open.end() || !known->isClosing || !mayGo(*flow))
        return;
    // Whoever asked to close it may still be inside one of its signals.
    known->flow.release()->deleteLater();
    m_open.erase(known);
}

} // namespace broker::rotation
