// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/systemproxy.h"
#include "support/testroom.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace broker;
using namespace broker::ui;
using namespace std::chrono_literals;

namespace {

const QUrl somewhere(QStringLiteral("https://api.snyk.io/"));

} // namespace

class TestSystemProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheThreadThatAsked()
    {
        QThread *askedOn = nullptr;
        QThread *answeredOn = nullptr;
        std::optional<ProxyAddress> found;
        // An answer that is there before anybody listens is told at once: it waits until then.
        const auto gate = std::make_shared<QSemaphore>();
        findSystemProxy(*this, somewhere, 10s, [&askedOn, gate](const QUrl &url) {
            gate->acquire();
            askedOn = QThread::currentThread();
            return QString(url.host() + QStringLiteral(":3128"));
        }).then(this, [&found, &answeredOn](const ProxyAddress &address) {
            answeredOn = QThread::currentThread();
            found = address;
        });
        QVERIFY(!found);
        gate->release();
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->value(), QStringLiteral("api.snyk.io:3128"));
        QCOMPARE(answeredOn, thread());
        QVERIFY(askedOn != thread());
    }

    /// A script that is never there.
    void givesUpInTime()
    {
        const auto gate = std::make_shared<QSemaphore>();
        std::optional<ProxyAddress> found;
        int answers = 0;
        findSystemProxy(*this, somewhere, 20ms, [gate](const QUrl &) {
            gate->acquire();
            return QString();
        }).then(this, [&found, &answers](const ProxyAddress &address) {
            ++answers;
            found = address;
        });
        QTRY_VERIFY(found.has_value());
        QVERIFY(!*found);
        QCOMPARE(found->error(), ProxyFailure::NoAnswer);
        gate->release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void goesWithWhoeverAsked()
    {
        const auto gate = std::make_shared<QSemaphore>();
        auto asker = std::make_unique<QObject>();
        bool answered = false;
        findSystemProxy(*asker, somewhere, 10s, [gate](const QUrl &) {
            gate->acquire();
            return QString();
        }).then(asker.get(), [&answered](const ProxyAddress &) { answered = true; });
        asker.reset();
        gate->release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void theSystemsOwnAnswerHasNoCredentials()
    {
        qputenv("https_proxy", "http://user:secret@proxy.example.com:8080");
        qputenv("http_proxy", "http://user:secret@proxy.example.com:8080");
        const QString address = askSystemProxy(somewhere);
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
        QVERIFY(!address.contains(QLatin1String("secret")));
    }
};

BTA_TEST(TestSystemProxy)
#include "tst_systemproxy.moc"
