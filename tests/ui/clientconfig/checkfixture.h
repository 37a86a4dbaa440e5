// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientfixture.h"

#include <QTabWidget>

// "Check the client", and what a client says there.
namespace broker::test {

inline QByteArray health(bool isUp, const char *host = "broker.eu.snyk.io", const char *version = "5.22.14")
{
    return QStringLiteral(
        R"([{"ok":%1,"websocketConnectionOpen":%1,"brokerServerUrl":"https://%2/?connection_role=primary",)"
        R"("version":"%3","transport":"websocket"}])")
        .arg(isUp ? QStringLiteral("true") : QStringLiteral("false"), QLatin1String(host),
            QLatin1String(version))
        .toUtf8();
}

inline QByteArray system(bool isOk)
{
    return QStringLiteral(R"([{"brokerClientValidationUrl":"https://git.example.com/user","ok":%1,)"
                          R"("brokerClientValidationUrlStatusCode":%2,"maskedCredentials":"glp***xyz"}])")
        .arg(isOk ? QStringLiteral("true") : QStringLiteral("false"))
        .arg(isOk ? 200 : 401)
        .toUtf8();
}

/// The Broker's own answer to a path that it does not serve.
inline QByteArray blocked()
{
    return R"({"code":"FILTER_BLOCKED","message":"blocked","reason":"Request does not match any accept rule, )"
           R"(blocking HTTP request","url":"/healthcheck"})";
}

/// What one credential came to; 0 for no answer at all.
inline QByteArray systemStatus(int status)
{
    const QByteArray told = status == 0
        ? QByteArray(R"("error":{"code":"ECONNREFUSED"})")
        : R"("brokerClientValidationUrlStatusCode":)" + QByteArray::number(status);
    return R"([{"brokerClientValidationUrl":"https://git.example.com/api/v3/user","ok":false,)" + told
        + R"(,"maskedCredentials":"glp***xyz"}])";
}

inline void open(const ClientFixture &f)
{
    QVERIFY(f.show());
    f.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
    QVERIFY(f.find("checkPanel")->isVisible());
}

inline void check(const ClientFixture &f)
{
    f.find<QPushButton>("checkClientButton")->click();
    QTRY_VERIFY(f.find<QPushButton>("checkClientButton")->isEnabled());
    f.space.workspace.records.settle();
}

inline QString markedPath(const ClientFixture &f)
{
    return QStringLiteral("/healthcheck/") + f.record.fingerprint.sha256().left(8);
}

} // namespace broker::test
