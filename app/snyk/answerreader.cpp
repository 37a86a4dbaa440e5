// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/answerreader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace broker::snyk {

namespace {

constexpr QByteArrayView protocol("HTTP/1.");

constexpr int switchingProtocols = 101;
constexpr std::array statusesWithoutBody{204, 304};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Digits only, as many as fit.
std::optional<qint64> number(QByteArrayView text, int base)
{
    constexpr qsizetype mostDigits = 15;
    const bool isPlain = !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.cbegin(), text.cend(), [base](char c) {
               return isDigit(c) || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
           });
    return isPlain ? std::optional<qint64>(text.toByteArray().toLongLong(nullptr, base)) : std::nullopt;
}

/// Every value of the headers of this name, which may be lists, in order.
QList<QByteArray> listIn(const QList<HttpHeader> &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const HttpHeader &header : headers) {
        if (!equalsIgnoringCase(header.name, name))
            continue;
        const QList<QByteArray> parts = header.value.split(',');
        for (const QByteArray &part : parts)
            values.append(part.trimmed().toLower());
    }
    return values;
}

} // namespace

AnswerReader::State AnswerReader::take(QByteArrayView bytes)
{
    while (m_state == State::Reading && !bytes.isEmpty()) {
        const bool isBody = m_part == Part::Body || m_part == Part::BodyUntilEnd || m_part == Part::Chunk;
        bytes = bytes.sliced(isBody ? takeBody(bytes) : takeLine(bytes));
    }
    m_hasSurplus = m_hasSurplus || !bytes.isEmpty();
    return m_state;
}

AnswerReader::State AnswerReader::end()
{
    if (m_state == State::Reading)
        m_state = m_part == Part::BodyUntilEnd ? State::Complete : State::CutOff;
    m_isReusable = false;
    return m_state;
}

qsizetype AnswerReader::takeBody(QByteArrayView bytes)
{
    const bool isBounded = m_part != Part::BodyUntilEnd;
    const qint64 room = m_largestBody - m_response.body.size();
    const qsizetype used
        = static_cast<qsizetype>(isBounded ? std::min<qint64>(bytes.size(), m_left) : bytes.size());
    if (used > room) {
        m_state = State::TooLarge;
        return bytes.size();
    }
    m_response.body.append(bytes.first(used));
    m_left -= used;
    if (isBounded && m_left == 0) {
        if (m_part == Part::Body)
            m_state = State::Complete;
        else
            m_part = Part::ChunkEnd;
    }
    return used;
}

qsizetype AnswerReader::takeLine(QByteArrayView bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype used = newline < 0 ? bytes.size() : newline + 1;
    // The lines around the chunks come with the body: each is bounded, and they do not add up.
    const bool isAroundChunk = m_part == Part::ChunkSize || m_part == Part::ChunkEnd;
    if (!isAroundChunk)
        m_headBytes += used;
    if (std::max<qint64>(m_headBytes, m_line.size() + used) > largestHead) {
        m_state = State::TooLarge;
        return used;
    }
    m_line.append(bytes.first(used));
    // Whoever speaks another protocol may wait for us before a line ends.
    const bool mayBeHttp
        = protocol.startsWith(QByteArrayView(m_line).first(std::min(m_line.size(), protocol.size())));
    if (m_part == Part::Status && !mayBeHttp && m_line.front() != '\r' && m_line.front() != '\n')
        m_state = State::Malformed;
    if (newline < 0 || m_state != State::Reading)
        return used;
    QByteArray line;
    line.swap(m_line);
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    onLine(line);
    return used;
}

void AnswerReader::onLine(QByteArrayView line)
{
    switch (m_part) {
    case Part::Status:
        if (!line.isEmpty())
            onStatus(line);
        return;
    case Part::Headers:
        if (line.isEmpty())
            onHeadEnd();
        else
            onHeader(line);
        return;
    case Part::ChunkSize:
        onChunkSize(line);
        return;
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Malformed;
        return;
    case Part::Trailers:
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    case Part::Body:
    case Part::BodyUntilEnd:
    case Part::Chunk:
        return;
    }
}

void AnswerReader::onStatus(QByteArrayView line)
{
    // "HTTP/1.1 200 OK"
    constexpr qsizetype codeAt = 9;
    constexpr qsizetype codeSize = 3;
    const bool isStatus = line.size() >= codeAt + codeSize && line.startsWith(protocol)
        && isDigit(line[protocol.size()]) && line[codeAt - 1] == ' '
        && (line.size() == codeAt + codeSize || line[codeAt + codeSize] == ' ');
    const auto code = isStatus ? number(line.sliced(codeAt, codeSize), 10) : std::nullopt;
    if (!code || *code < 100 || *code == switchingProtocols) {
        m_state = State::Malformed;
        return;
    }
    m_response.status = static_cast<int>(*code);
    m_isReusable = line[protocol.size()] != '0';
    m_part = Part::Headers;
}

void AnswerReader::onHeader(QByteArrayView line)
{
    const bool continues = line.front() == ' ' || line.front() == '\t';
    if (continues && !m_response.headers.isEmpty()) {
        m_response.headers.last().value += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
    if (name.isEmpty()) {
        m_state = State::Malformed;
        return;
    }
    m_response.headers.append({name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
}

void AnswerReader::onHeadEnd()
{
    if (m_response.status / 100 == 1) {
        // "Continue" and "early hints": the answer is still to come.
        m_response = {};
        m_part = Part::Status;
        return;
    }
    if (m_reads == Reads::Head) {
        m_isReusable = false;
        m_state = State::Complete;
        return;
    }
    if (listIn(m_response.headers, "connection").contains("close"))
        m_isReusable = false;
    const QList<QByteArray> codings = listIn(m_response.headers, "transfer-encoding");
    const QList<QByteArray> lengths = listIn(m_response.headers, "content-length");
    if (std::find(statusesWithoutBody.begin(), statusesWithoutBody.end(), m_response.status)
        != statusesWithoutBody.end()) {
        // Neither has a body; one that speaks of it may send it all the same, as if it were the next answer.
        m_isReusable = m_isReusable && codings.isEmpty() && lengths.isEmpty();
        m_state = State::Complete;
        return;
    }
    if (!codings.isEmpty()) {
        // Two lengths at once are a trick more often than a mistake.
        m_isReusable = m_isReusable && lengths.isEmpty();
        if (codings == QList<QByteArray>{"chunked"})
            m_part = Part::ChunkSize;
        else
            m_state = State::Malformed;
        return;
    }
    if (lengths.isEmpty()) {
        m_isReusable = false;
        m_part = Part::BodyUntilEnd;
        return;
    }
    const auto length = number(lengths.first(), 10);
    const bool areSame = std::all_of(lengths.cbegin(), lengths.cend(),
        [&lengths](const QByteArray &each) { return each == lengths.first(); });
    if (length && areSame)
        expectBody(*length, Part::Body);
    else
        m_state = State::Malformed;
}

void AnswerReader::onChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const auto size = number((extension < 0 ? line : line.first(extension)).trimmed(), 16);
    if (!size)
        m_state = State::Malformed;
    else if (*size == 0)
        m_part = Part::Trailers;
    else
        expectBody(*size, Part::Chunk);
}

void AnswerReader::expectBody(qint64 size, Part part)
{
    m_part = part;
    m_left = size;
    if (size > m_largestBody - m_response.body.size())
        m_state = State::TooLarge;
    else if (size == 0)
        m_state = State::Complete;
}

} // namespace broker::snyk
