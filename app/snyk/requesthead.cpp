// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/requesthead.h"

#include "core/secret.h"

#include <algorithm>

namespace broker::snyk {

namespace {

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() == -1 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray targetOf(const QUrl &url, bool isForProxy)
{
    const QUrl::FormattingOptions left = QUrl::RemoveUserInfo | QUrl::RemoveFragment;
    if (isForProxy)
        return url.toEncoded(left);
    const QByteArray target = url.toEncoded(left | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return target.startsWith('/') ? target : '/' + target;
}

qsizetype sizeOfBody(const HttpRequest &request)
{
    return request.secretBody.isEmpty() ? request.body.size() : request.secretBody.size();
}

bool isSafe(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) {
        constexpr char deleteCharacter = 0x7f;
        return (c >= 0 && c < ' ' && c != '\t') || c == deleteCharacter;
    });
}

std::optional<QByteArray> headOf(const QByteArray &line, const QList<HttpHeader> &headers)
{
    bool areSafe = isSafe(line);
    qsizetype size = line.size() + 2;
    for (const HttpHeader &header : headers) {
        areSafe = areSafe && !header.name.isEmpty() && isSafe(header.name) && isSafe(header.value);
        size += header.name.size() + header.value.size() + 4;
    }
    if (!areSafe)
        return std::nullopt;
    // All at once, so that no shorter copy is left behind.
    QByteArray head;
    head.reserve(size + 2);
    head += line;
    head += "\r\n";
    for (const HttpHeader &header : headers) {
        head += header.name;
        head += ": ";
        head += header.value;
        head += "\r\n";
    }
    head += "\r\n";
    return head;
}

} // namespace

const char *verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    }
    return "";
}

std::optional<QByteArray> requestHead(const HttpRequest &request, bool isForProxy)
{
    QList<HttpHeader> headers{{"Host", hostOf(request.url)}};
    if (request.method != Method::Get)
        headers.append({"Content-Length", QByteArray::number(sizeOfBody(request))});
    headers += request.headers;
    // The only line that adds a credential. Redirects come back as answers, so no other host sees it.
    if (request.auth)
        headers.append(authorizationHeader(*request.auth));

    std::optional<QByteArray> head = headOf(
        QByteArray(verbOf(request.method)) + ' ' + targetOf(request.url, isForProxy) + " HTTP/1.1", headers);
    if (request.auth)
        wipe(headers.last().value);
    return head;
}

std::optional<QByteArray> tunnelHead(
    const HttpRequest &request, const QString &host, quint16 port, const QByteArray &login)
{
    QByteArray authority = host.toLatin1();
    if (authority.contains(':'))
        authority = '[' + authority + ']';
    authority += ':' + QByteArray::number(port);
    QList<HttpHeader> headers{{"Host", authority}};
    for (const HttpHeader &header : request.headers) {
        if (header.name == "User-Agent")
            headers.append(header);
    }
    if (!login.isEmpty())
        headers.append({"Proxy-Authorization", login});
    return headOf("CONNECT " + authority + " HTTP/1.1", headers);
}

} // namespace broker::snyk
