// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>
#include <QByteArrayView>

namespace broker::snyk {

/// Reads one answer (HTTP/1.1, RFC 9112) out of the bytes of a connection as they come, and never keeps more
/// of them than allowed: `largestBody` of the body and `largestHead` of everything else. Total: any bytes
/// lead to one of the states. Fuzzed in tests/fuzz.
class AnswerReader final
{
public:
    /// Snyk's are a few thousand bytes; what other programs take lies between 16 KiB and 300 KiB.
    static constexpr qint64 largestHead = 64 * 1024;

    enum class State {
        Reading,
        Complete,
        TooLarge,
        Malformed, ///< not HTTP, or HTTP that was not asked for
        CutOff, ///< the connection ended before the answer
    };

    enum class Reads {
        Everything,
        Head, ///< complete with the head, whatever that says of a body: a proxy's answer to CONNECT
    };

    explicit AnswerReader(qint64 largestBody, Reads reads = Reads::Everything)
        : m_largestBody(largestBody)
        , m_reads(reads)
    { }

    /// Reads on. Does nothing once it is not Reading any more.
    State take(QByteArrayView bytes);
    /// The connection has ended.
    State end();

    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Whether any byte of it has come.
    [[nodiscard]] bool hasBegun() const noexcept { return m_headBytes > 0; }
    /// Whether bytes were given that are no part of it.
    [[nodiscard]] bool hasSurplus() const noexcept { return m_hasSurplus; }
    /// Whether the next request may use the same connection. Only of a complete answer.
    [[nodiscard]] bool leavesConnectionUsable() const noexcept { return m_isReusable && !m_hasSurplus; }
    /// The complete answer.
    [[nodiscard]] HttpResponse takeResponse() { return std::move(m_response); }

private:
    enum class Part { Status, Headers, Body, BodyUntilEnd, ChunkSize, Chunk, ChunkEnd, Trailers };

    /// What was used up of `bytes`.
    qsizetype takeLine(QByteArrayView bytes);
    qsizetype takeBody(QByteArrayView bytes);
    void onLine(QByteArrayView line);
    void onStatus(QByteArrayView line);
    void onHeader(QByteArrayView line);
    void onHeadEnd();
    void onChunkSize(QByteArrayView line);
    void expectBody(qint64 size, Part part);

    qint64 m_largestBody;
    Reads m_reads;
    State m_state = State::Reading;
    Part m_part = Part::Status;
    HttpResponse m_response;
    /// The beginning of a line whose end has not come.
    QByteArray m_line;
    qint64 m_headBytes = 0;
    /// Of the body, or of the chunk.
    qint64 m_left = 0;
    bool m_isReusable = true;
    bool m_hasSurplus = false;
};

} // namespace broker::snyk
