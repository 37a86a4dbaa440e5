// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"

#include "integrations/catalogue.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace broker::test {

using clientcheck::ClientAnswer;
using clientcheck::ClientFault;
using clientcheck::ClientResult;

namespace {

constexpr int patience = 15000;

QByteArray tunnelTo(const QByteArray &server, bool isUp, const QByteArray &version)
{
    const QByteArray up = isUp ? "true" : "false";
    return R"({"ok":)" + up + R"(,"websocketConnectionOpen":)" + up + R"(,"brokerServerUrl":")" + server
        + R"(","version":")" + version + R"(","transport":"websocket"})";
}

/// With the token that Snyk has for it; one of its own where only the Web UI would tell.
records::TokenRecord recordIn(RotationBench &bench, const QString &slug, const QString &type)
{
    const records::Target target = bench.target(slug, type);
    const auto known = integrations::typeByKey(type);
    if (known && known->origin == integrations::TokenOrigin::Api)
        return bench.addRecord(target);
    records::TokenRecord record = samples::record(samples::brokerToken(), target);
    bench.vault.kept.put(record.key, samples::brokerToken().secret());
    return bench.ws.records.put(record).value();
}

} // namespace

ClientResult ScriptedClient::answerTo(const QUrl &url) const
{
    if (url.path() == QLatin1String("/systemcheck")) {
        const QByteArray ok = credentialWorks ? "true" : "false";
        return ClientAnswer{credentialWorks ? 200 : 500,
            R"([{"brokerClientValidationUrl":"https://git.example/user","ok":)" + ok
                + R"(,"brokerClientValidationUrlStatusCode":)" + (credentialWorks ? "200" : "401")
                + R"(,"maskedCredentials":"ghp***890"}])"};
    }
    const auto tunnel = [this](bool isUp, const QByteArray &of) { return tunnelTo(server, isUp, of); };
    const ClientResult blocked = ClientAnswer{401, R"({"code":"FILTER_BLOCKED","message":"blocked"})"};
    const bool isMarked = url.path() != QLatin1String("/healthcheck");
    switch (mood) {
    case Mood::Connected:
        return ClientAnswer{200, '[' + tunnel(true, version) + ',' + tunnel(true, version) + ']'};
    case Mood::Refused:
        return Failure(ClientFault{snyk::HttpFailure::ConnectionRefused, QStringLiteral("refused")});
    case Mood::NotConnected:
        return ClientAnswer{500, '[' + tunnel(false, version) + ']'};
    case Mood::Old:
        return isMarked ? ClientResult(ClientAnswer{401, R"({"message":"blocked"})"})
                        : ClientResult(ClientAnswer{200, tunnel(true, version)});
    case Mood::Foreign:
        return ClientAnswer{200, "<html>hello</html>"};
    case Mood::Mixed:
        return ClientAnswer{200, '[' + tunnel(true, version) + ',' + tunnel(false, version) + ']'};
    case Mood::OldToken:
        return url.path() == oldPath ? ClientResult(ClientAnswer{200, tunnel(true, version)}) : blocked;
    case Mood::OtherToken:
        return blocked;
    case Mood::Silent:
        break;
    }
    return Failure(ClientFault{snyk::HttpFailure::Timeout, QStringLiteral("timeout")});
}

QFuture<ClientResult> ScriptedClient::get(clientcheck::ClientQuestion question, std::stop_token)
{
    asked.append(question.url);
    return settledFuture<ClientAnswer, ClientFault>(answerTo(question.url));
}

RotationFixture::RotationFixture(const QString &slug, const QString &type)
    : clipboard(*QGuiApplication::clipboard())
    , opener([this](const QUrl &url) {
        opened.append(url);
        return true;
    })
    , record(recordIn(bench, slug, type))
    , desk(std::make_unique<rotation::OpenRotations>(context()))
{
    bench.server.clearLog();
}

RotationFixture::~RotationFixture()
{
    delete dialog;
}

void RotationFixture::open()
{
    const auto openPart = [this](const RecordId &token, credentials::ClientPart part, const QWidget &) {
        partsOpened.append({token, part});
    };
    dialog = new ui::RotationDialog(record, {bench.ws.workspace, *desk, taking, clipboard, opener, openPart});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    if (!QTest::qWaitForWindowActive(dialog, patience))
        qFatal("The window did not become the active one.");
}

void RotationFixture::restart()
{
    delete dialog;
    desk.reset();
    (void)bench.ws.records.load();
    if (const auto now = bench.ws.records.find(record.id))
        record = *now;
    desk = std::make_unique<rotation::OpenRotations>(context());
    open();
}

bool RotationFixture::click(const char *name) const
{
    const auto ready = [this, name] {
        const auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(ready, patience))
        return false;
    find<QAbstractButton>(name)->click();
    return true;
}

bool RotationFixture::waitFor(const char *page) const
{
    return QTest::qWaitFor([this, page] { return find<ui::RotationPage>(page) != nullptr; }, patience);
}

bool RotationFixture::type(const char *name, const QString &text) const
{
    QWidget *field = find(name);
    if (!field)
        return false;
    auto *edit = qobject_cast<QLineEdit *>(field);
    if (!edit)
        edit = field->findChild<QLineEdit *>();
    if (!edit || !edit->isEnabled())
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

QString RotationFixture::text(const char *label) const
{
    const auto *found = find<QLabel>(label);
    return found ? ui::withoutBreaks(found->text()) : QString();
}

QString RotationFixture::visibleText() const
{
    QStringList lines;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(ui::withoutBreaks(label->text()));
    }
    return lines.join(QLatin1Char('\n'));
}

ui::MessageBar *RotationFixture::message() const
{
    return find<ui::MessageBar>("messageBar");
}

QString RotationFixture::whatMessageLacks() const
{
    const ui::MessageBar *bar = message();
    if (!bar || !bar->hasMessage())
        return QStringLiteral("a message");
    if (bar->message().title.isEmpty())
        return QStringLiteral("a title");
    // What happened, perhaps why, and what to do now.
    if (bar->message().lines.size() < 2)
        return QStringLiteral("what happened or what to do");
    const QString shown = visibleText();
    for (const QString &line : bar->message().lines) {
        if (!shown.contains(line))
            return line;
    }
    return {};
}

bool RotationFixture::signIn() const
{
    return type("apiTokenField", QLatin1String(samples::apiTokenText)) && click("signInButton");
}

bool RotationFixture::plan() const
{
    return waitFor("planPage") && signIn() && click("beginButton");
}

bool RotationFixture::provision() const
{
    return plan() && waitFor("deployPage");
}

bool RotationFixture::deploy() const
{
    return provision() && click("deployedButton") && waitFor("verifyPage");
}

bool RotationFixture::stateServer() const
{
    return QTest::qWaitFor([this] { return find<ui::MessageBar>("clientResult") != nullptr; }, patience)
        && type("statementWords", QStringLiteral("It is the right Broker server"))
        && click("statementButton");
}

bool RotationFixture::verify() const
{
    return deploy() && type("clientAddress", QStringLiteral("broker-host:8001")) && click("checkClientButton")
        && stateServer() && QTest::qWaitFor([this] {
               const QWidget *next = find("verifiedButton");
               return next && next->isEnabled();
           });
}

bool RotationFixture::toSwitch() const
{
    return verify() && click("verifiedButton") && waitFor("switchPage");
}

bool RotationFixture::switchNow() const
{
    return toSwitch() && click("switchButton") && waitFor("verifyAgainPage");
}

bool RotationFixture::verifyAgain() const
{
    return switchNow() && click("checkClientButton") && click("verifiedButton") && waitFor("retirePage");
}

bool RotationFixture::promote() const
{
    return verifyAgain() && click("promoteButton")
        && QTest::qWaitFor([this] { return find("nothingUsesIt") != nullptr; }, patience);
}

bool RotationFixture::reach(const char *page) const
{
    const struct
    {
        const char *name;
        bool (RotationFixture::*way)() const;
    } ways[]{{"deployPage", &RotationFixture::provision}, {"verifyPage", &RotationFixture::deploy},
        {"verified", &RotationFixture::verify}, {"switchPage", &RotationFixture::toSwitch},
        {"verifyAgainPage", &RotationFixture::switchNow}, {"retirePage", &RotationFixture::verifyAgain},
        {"retired", &RotationFixture::promote}};
    for (const auto &[name, way] : ways) {
        if (qstrcmp(name, page) == 0)
            return (this->*way)();
    }
    return waitFor(page);
}

QString RotationFixture::newTokenText() const
{
    const auto rotation = desk->rotationFor(record.id);
    const auto kept = rotation ? bench.vault.kept.kept(rotation->newKey) : std::nullopt;
    QString text;
    if (kept)
        kept->reveal([&text](QByteArrayView plain) { text = QString::fromLatin1(plain); });
    return text;
}

} // namespace broker::test
