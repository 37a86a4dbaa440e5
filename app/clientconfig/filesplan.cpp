// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/filesplan.h"

#include "clientconfig/remembered.h"
#include "core/marker.h"

#include <QSet>
#include <QUrl>

namespace broker::clientconfig {

namespace {

/// With what follows it a name stays well below the 255 bytes that file systems take.
constexpr qsizetype longestPart = 80;

Answers withoutPlace(Answers answers)
{
    answers.setText(field::name, {});
    answers.setText(field::port, {});
    return answers;
}

/// Nothing else can listen at the first client's port on the first client's host.
void moveAddress(Answers &answers, int firstPort, int ownPort)
{
    QUrl address(answers.text(field::clientUrl), QUrl::StrictMode);
    if (!address.isValid() || address.port() != firstPort)
        return;
    address.setPort(ownPort);
    answers.setText(field::clientUrl, address.toString());
}

/// What the carrier puts behind the client's name, such as ".compose.yaml".
QString endingOf(Carrier carrier, const Draft &draft)
{
    const Outline outline = outlineOf(carrier, draft);
    return outline.fileName.mid(outline.name.size());
}

} // namespace

QString fileNamePart(const QString &slug)
{
    QString part;
    for (const QChar c : slug.left(2 * longestPart).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            part += c;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    part.truncate(longestPart);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

QList<records::TokenRecord> setUpTogether(
    const records::TokenRecord &like, const QList<records::TokenRecord> &all)
{
    QList<records::TokenRecord> together;
    for (const records::TokenRecord &one : all) {
        if (one.state == records::RecordState::Current && one.kind() == vault::SecretKind::BrokerToken
            && one.target.integrationType == like.target.integrationType
            && one.target.regionId == like.target.regionId && one.target.apiAddress == like.target.apiAddress)
            together.append(one);
    }
    return together;
}

QList<PlannedFile> planFiles(const QList<records::TokenRecord> &chosen, const SharedAnswers &shared,
    const QList<records::TokenRecord> &all)
{
    QList<PlannedFile> plan;
    plan.reserve(chosen.size());
    const Answers answers = withoutPlace(shared.answers);
    // Nobody's id: a token whose client is known keeps its port anyway.
    QSet<int> ports = portsBeside(all, RecordId::create());
    QSet<QString> names;
    QString ending;
    for (const records::TokenRecord &record : chosen) {
        Draft draft{shared.type, shared.region, record.fingerprint, answers,
            placeOf(record.client.value_or(records::ClientMemory()), record.fingerprint, ports)};
        draft.engine = engineIn(record.client.value_or(records::ClientMemory()), record.fingerprint)
                           .value_or(Engine::Docker);
        ports.insert(draft.place.port);
        if (plan.isEmpty())
            ending = endingOf(shared.carrier, draft);
        else
            moveAddress(draft.answers, plan.constFirst().draft.place.port, draft.place.port);
        const QString marker = Marker::of(record.fingerprint).text();
        const QString part = fileNamePart(record.target.org.slug);
        // The type keeps it from being a name that Windows has reserved.
        const QString base = (part.isEmpty() ? marker : part) + u'-' + QString(shared.type.key);
        QString name = base;
        for (int times = 1; names.contains(name); ++times)
            name = base + u'-' + marker + (times > 1 ? u'-' + QString::number(times) : QString());
        names.insert(name);
        const QString fileName = name + ending;
        draft.saved = {{shared.carrier, nameAt(draft.place, shared.type, marker), fileName}};
        plan.append({record, draft, fileName});
    }
    return plan;
}

} // namespace broker::clientconfig
