// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/journal.h"

#include "records/recordjson.h"

#include <algorithm>
#include <utility>

namespace broker::records {

namespace {

Journal::Noted writeNote(const JsonFolder &files, const Operation &operation)
{
    return files.put(operation.id.toString(), toJson(operation));
}

Journal::Noted restage(const JsonFolder &files, const OperationId &id, OperationStage stage)
{
    const auto content = files.find(id.toString());
    if (!content) {
        return Failure(RecordError{
            RecordErrorKind::CannotRead, id.toString(), QStringLiteral("The note cannot be read.")});
    }
    return files.put(id.toString(), withStage(*content, stage));
}

auto operationWithId(const OperationId &id)
{
    return [id](const Operation &operation) { return operation.id == id; };
}

} // namespace

bool isCall(OperationKind kind)
{
    return kind != OperationKind::StoreToken && kind != OperationKind::StoreCredential;
}

Journal::Journal(QString folder)
    : m_files(std::move(folder), [](const QJsonObject &content) {
        const auto operation = operationFromJson(content);
        return operation ? std::optional(operation->id.toString()) : std::nullopt;
    })
{ }

void Journal::catchUp()
{
    m_disk.wait();
    ++m_caughtUp;
    m_known.reset();
}

Journal::Noted Journal::begin(const Operation &operation)
{
    catchUp();
    return writeNote(m_files, operation);
}

Journal::Noted Journal::advance(const OperationId &id, OperationStage stage)
{
    catchUp();
    return restage(m_files, id, stage);
}

Journal::Noted Journal::finish(const OperationId &id)
{
    catchUp();
    return m_files.remove(id.toString());
}

template <class Work, class Change>
QFuture<Journal::Noted> Journal::soon(Work work, Change change)
{
    return m_disk.run(std::move(work))
        .then(&m_home, [this, change, caughtUp = m_caughtUp](const Noted &noted) {
            if (noted && m_known && caughtUp == m_caughtUp)
                change(m_known->operations);
            return noted;
        });
}

QFuture<Journal::Noted> Journal::beginSoon(const Operation &operation)
{
    return soon([files = m_files, operation] { return writeNote(files, operation); },
        [operation](QList<Operation> &known) {
            known.removeIf(operationWithId(operation.id));
            known.append(operation);
        });
}

QFuture<Journal::Noted> Journal::advanceSoon(const OperationId &id, OperationStage stage)
{
    return soon([files = m_files, id, stage] { return restage(files, id, stage); },
        [id, stage](QList<Operation> &known) {
            const auto found = std::find_if(known.begin(), known.end(), operationWithId(id));
            if (found != known.end())
                found->stage = stage;
        });
}

QFuture<Journal::Noted> Journal::finishSoon(const OperationId &id)
{
    return soon([files = m_files, id] { return files.remove(id.toString()); },
        [id](QList<Operation> &known) { known.removeIf(operationWithId(id)); });
}

Journal::Pending Journal::pending()
{
    catchUp();
    const JsonFolder::Contents contents = m_files.load();
    Pending pending{{}, contents.unreadable, contents.setAside};
    for (const QJsonObject &content : contents.understood)
        pending.operations.append(operationFromJson(content).value());
    std::stable_sort(pending.operations.begin(), pending.operations.end(),
        [](const Operation &a, const Operation &b) { return a.started < b.started; });
    m_known = pending;
    return pending;
}

const Journal::Pending &Journal::known()
{
    if (!m_known)
        (void)pending();
    return *m_known;
}

} // namespace broker::records
