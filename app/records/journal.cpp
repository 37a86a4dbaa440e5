// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/journal.h"

#include "records/recordjson.h"

#include <algorithm>
#include <utility>

namespace broker::records {

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

Result<bool, RecordError> Journal::begin(const Operation &operation)
{
    m_known.reset();
    return m_files.put(operation.id.toString(), toJson(operation));
}

Result<bool, RecordError> Journal::advance(const OperationId &id, OperationStage stage)
{
    m_known.reset();
    const auto content = m_files.find(id.toString());
    if (!content) {
        return Failure(RecordError{
            RecordErrorKind::CannotRead, id.toString(), QStringLiteral("The note cannot be read.")});
    }
    return m_files.put(id.toString(), withStage(*content, stage));
}

Result<bool, RecordError> Journal::finish(const OperationId &id)
{
    m_known.reset();
    return m_files.remove(id.toString());
}

Journal::Pending Journal::pending()
{
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
