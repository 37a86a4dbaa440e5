// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/answerreader.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::snyk;
using State = AnswerReader::State;

namespace {

constexpr qint64 largestBody = 16;
const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

} // namespace

class TestAnswerReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void refuses_data();
    void refuses();
    void knowsWhereTheAnswerEnds();
    void readsHeaders();
    void readsHeadsAlone_data();
    void readsHeadsAlone();
};

void TestAnswerReader::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("endsBeforeConnection");
    QTest::addColumn<bool>("isReusable");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                         bool endsItself, bool isReusable) {
        QTest::newRow(name) << bytes << status << body << endsItself << isReusable;
    };
    row("length", ok + "Content-Length: 5\r\n\r\nhello", 200, "hello", true, true);
    row("length twice", ok + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true, true);
    row("no body", ok + "Content-Length: 0\r\n\r\n", 200, "", true, true);
    row("largest body", ok + "Content-Length: 16\r\n\r\n0123456789abcdef", 200, "0123456789abcdef", true,
        true);
    row("chunks", chunked + "2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n", 200, "hello", true, true);
    row("many small chunks", chunked + QByteArray("1\r\nx\r\n").repeated(16) + "0\r\n\r\n", 200,
        QByteArray(16, 'x'), true, true);
    row("trailers", chunked + "5\r\nhello\r\n0\r\nX: y\r\n\r\n", 200, "hello", true, true);
    row("until the end", ok + "X: y\r\n\r\nhello", 200, "hello", false, false);
    row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", 200, "hello", true, true);
    row("no reason", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", 404, "", true, true);
    row("nothing", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true, true);
    row("not modified", "HTTP/1.1 304 x\r\n\r\n", 304, "", true, true);
    // Perhaps the body comes all the same.
    row("nothing of a length", "HTTP/1.1 204 x\r\nContent-Length: 9\r\n\r\n", 204, "", true, false);
    row("nothing in chunks", "HTTP/1.1 204 x\r\nTransfer-Encoding: chunked\r\n\r\n", 204, "", true, false);
    row("not modified, of a length", "HTTP/1.1 304 x\r\nContent-Length: 9\r\n\r\n", 304, "", true, false);
    row("not modified, in chunks", "HTTP/1.1 304 x\r\nTransfer-Encoding: chunked\r\n\r\n", 304, "", true,
        false);
    row("closing", ok + "Connection: Close\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true, false);
    row("old", "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true, false);
    row("two lengths", ok + "Transfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        200, "hello", true, false);
    row("blank line first", "\r\n" + ok + "Content-Length: 5\r\n\r\nhello", 200, "hello", true, true);
    row("interim",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nX: y\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx",
        200, "x", true, true);
}

void TestAnswerReader::readsAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, endsBeforeConnection);
    QFETCH(const bool, isReusable);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        AnswerReader reader(largestBody);
        QVERIFY(!reader.hasBegun());
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        QVERIFY(reader.hasBegun());
        QCOMPARE(reader.state() == State::Complete, endsBeforeConnection);
        if (!endsBeforeConnection)
            reader.end();
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.leavesConnectionUsable(), isReusable);
        const HttpResponse response = reader.takeResponse();
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, body);
    }
    // Every answer that does not last until the connection ends is cut off when that comes too early.
    AnswerReader cut(largestBody);
    cut.take(QByteArrayView(bytes).chopped(1));
    QCOMPARE(cut.end() == State::CutOff, endsBeforeConnection);
}

void TestAnswerReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << state;
    };
    const auto head = [](const QByteArray &headers) -> QByteArray { return ok + headers + "\r\n\r\n"; };
    row("announced", head("Content-Length: 17"), State::TooLarge);
    row("until the end", head("X: y") + QByteArray(17, 'x'), State::TooLarge);
    row("one chunk", chunked + "11\r\n", State::TooLarge);
    row("chunks", chunked + "a\r\n0123456789\r\n7\r\n", State::TooLarge);
    const QByteArray lots(AnswerReader::largestHead + 1, 'x');
    row("status line", "HTTP/1.1 200 " + lots, State::TooLarge);
    row("header", ok + "X: " + lots, State::TooLarge);
    row("chunk's line", chunked + "1;" + lots, State::TooLarge);
    row("trailer", chunked + "0\r\nX: " + lots, State::TooLarge);
    row("another protocol", QByteArray("220"), State::Malformed);
    row("a TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7), State::Malformed);
    row("HTTP/2", QByteArray("HTTP/2"), State::Malformed);
    row("no status", QByteArray("HTTP/1.1 OK\r\n"), State::Malformed);
    row("low status", QByteArray("HTTP/1.1 099 x\r\n"), State::Malformed);
    row("switching protocols", QByteArray("HTTP/1.1 101 x\r\n"), State::Malformed);
    row("no name", head(": x"), State::Malformed);
    row("no colon", head("x"), State::Malformed);
    row("negative length", head("Content-Length: -1"), State::Malformed);
    row("huge length", head("Content-Length: 99999999999999999999"), State::Malformed);
    row("unlike lengths", head("Content-Length: 1\r\nContent-Length: 2"), State::Malformed);
    row("unasked coding", head("Transfer-Encoding: gzip, chunked"), State::Malformed);
    row("no chunk size", chunked + "xyz\r\n", State::Malformed);
    row("negative chunk size", chunked + "-1\r\n", State::Malformed);
    row("chunk too long", chunked + "1\r\nxx\r\n", State::Malformed);
}

void TestAnswerReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const State, state);
    AnswerReader whole(largestBody);
    QCOMPARE(whole.take(bytes), state);
    AnswerReader pieces(largestBody);
    for (const char byte : bytes)
        pieces.take({&byte, 1});
    QCOMPARE(pieces.state(), state);
    // Nothing that follows makes it an answer.
    const QByteArray answer = ok + "Content-Length: 0\r\n\r\n";
    QCOMPARE(pieces.take(answer), state);
    QCOMPARE(pieces.end(), state);
}

void TestAnswerReader::knowsWhereTheAnswerEnds()
{
    AnswerReader reader(largestBody);
    const QByteArray bytes = ok + "Content-Length: 1\r\n\r\nxHTTP/1.1 200 OK";
    QCOMPARE(reader.take(bytes), State::Complete);
    // Somebody answers what was not asked.
    QVERIFY(!reader.leavesConnectionUsable());
    QCOMPARE(reader.takeResponse().body, QByteArray("x"));
}

void TestAnswerReader::readsHeaders()
{
    AnswerReader reader(largestBody);
    const QByteArray bytes = ok + "A:  1 \r\nb: 2\r\n  and 3\r\nContent-Length: 0\r\n\r\n";
    reader.take(bytes);
    const HttpResponse response = reader.takeResponse();
    QCOMPARE(response.headers.size(), 3);
    QCOMPARE(response.header("a"), QByteArray("1"));
    QCOMPARE(response.header("B"), QByteArray("2 and 3"));
}

void TestAnswerReader::readsHeadsAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("established") << ok + "\r\n" << 200;
    QTest::newRow("length") << ok + "Content-Length: 99999999999\r\n\r\n" << 200;
    QTest::newRow("unlike lengths") << ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 200;
    QTest::newRow("chunks") << chunked << 200;
    QTest::newRow("refused") << QByteArray("HTTP/1.0 407 No\r\nContent-Length: 20\r\n\r\n") << 407;
    QTest::newRow("interim") << "HTTP/1.1 100 Continue\r\n\r\n" + ok + "\r\n" << 200;
}

void TestAnswerReader::readsHeadsAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    AnswerReader reader(0, AnswerReader::Reads::Head);
    for (const char byte : bytes) {
        QCOMPARE(reader.state(), State::Reading);
        reader.take({&byte, 1});
    }
    QCOMPARE(reader.state(), State::Complete);
    QVERIFY(!reader.hasSurplus());
    QVERIFY(!reader.leavesConnectionUsable());
    QCOMPARE(reader.takeResponse().status, status);
    AnswerReader whole(0, AnswerReader::Reads::Head);
    QCOMPARE(whole.take(QByteArray(bytes + 'x')), State::Complete);
    QVERIFY(whole.hasSurplus());
}

BTA_BARE_TEST(TestAnswerReader)
#include "tst_answerreader.moc"
