// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/screenreader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QKeySequence>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::test {

namespace {

constexpr int patience = 30000;
constexpr int answerWithin = 10000;

constexpr char accessibleInterface[] = "org.a11y.atspi.Accessible";
constexpr char valueInterface[] = "org.a11y.atspi.Value";
constexpr QLatin1String registryService("org.a11y.atspi.Registry");
constexpr QLatin1String registryPath("/org/a11y/atspi/registry");
constexpr QLatin1String keysPath("/org/a11y/atspi/registry/deviceeventcontroller");

// Numbers of the AT-SPI protocol.
constexpr int checkedState = 4;
constexpr int enabledState = 8;
constexpr int focusedState = 12;
constexpr int showingState = 25;
constexpr uint labelledBy = 2;
constexpr uint keyDown = 0;
constexpr uint keyUp = 1;
constexpr uint keySymbol = 3;

/// Of keys by their place, which is the same on every X server for PCs.
constexpr int controlKey = 37;
constexpr int shiftKey = 50;
constexpr int altKey = 64;

using Reference = std::pair<QString, QString>;

Reference referenceIn(const QDBusArgument &argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {service, path.path()};
}

QList<Reference> referencesIn(const QDBusArgument &argument)
{
    QList<Reference> references;
    argument.beginArray();
    while (!argument.atEnd())
        references.append(referenceIn(argument));
    argument.endArray();
    return references;
}

/// The rows of long lists are read when they are reached, not all at once.
bool isItem(const QString &role)
{
    constexpr std::array items{QLatin1String("table cell"), QLatin1String("tree item"),
        QLatin1String("list item"), QLatin1String("column header"), QLatin1String("table column header"),
        QLatin1String("row header")};
    return std::find(items.cbegin(), items.cend(), role) != items.cend();
}

int symbolOf(int key)
{
    switch (key) {
    case Qt::Key_Tab:
        return 0xff09;
    case Qt::Key_Return:
        return 0xff0d;
    case Qt::Key_Escape:
        return 0xff1b;
    case Qt::Key_Home:
        return 0xff50;
    case Qt::Key_Up:
        return 0xff52;
    case Qt::Key_Down:
        return 0xff54;
    case Qt::Key_End:
        return 0xff57;
    default:
        // Latin letters are numbered as in Latin-1, small ones as Shift is pressed by itself.
        return key >= Qt::Key_A && key <= Qt::Key_Z ? key - Qt::Key_A + 'a' : key;
    }
}

} // namespace

Accessible::Accessible(const QDBusConnection &bus, QString service, QString path)
    : m_bus(bus)
    , m_service(std::move(service))
    , m_path(std::move(path))
{ }

QVariant Accessible::answer(const char *interface, const char *method, const QVariantList &arguments) const
{
    if (isNull())
        return {};
    QDBusMessage question
        = QDBusMessage::createMethodCall(m_service, m_path, QLatin1String(interface), QLatin1String(method));
    question.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(question, QDBus::Block, answerWithin);
    // What has gone answers with an error.
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    return answer("org.freedesktop.DBus.Properties", "Get", {QLatin1String(interface), QLatin1String(name)})
        .value<QDBusVariant>()
        .variant();
}

QString Accessible::name() const
{
    const QString own = property(accessibleInterface, "Name").toString();
    return own.isEmpty() ? label() : own;
}

QString Accessible::label() const
{
    const QVariant found = answer(accessibleInterface, "GetRelationSet");
    if (!found.isValid())
        return {};
    const auto relations = found.value<QDBusArgument>();
    QList<Reference> labels;
    relations.beginArray();
    while (!relations.atEnd()) {
        uint kind = 0;
        relations.beginStructure();
        relations >> kind;
        const QList<Reference> targets = referencesIn(relations);
        relations.endStructure();
        if (kind == labelledBy)
            labels = targets;
    }
    relations.endArray();
    return labels.isEmpty() ? QString()
                            : Accessible(m_bus, labels.constFirst().first, labels.constFirst().second)
                                  .property(accessibleInterface, "Name")
                                  .toString();
}

Accessible Accessible::parent() const
{
    const QVariant found = property(accessibleInterface, "Parent");
    if (!found.isValid())
        return {};
    const Reference parent = referenceIn(found.value<QDBusArgument>());
    return {m_bus, parent.first, parent.second};
}

Accessible Accessible::holder() const
{
    Accessible each = *this;
    while (isItem(each.role()))
        each = each.parent();
    return each;
}

QString Accessible::description() const
{
    return property(accessibleInterface, "Description").toString();
}

QString Accessible::role() const
{
    return answer(accessibleInterface, "GetRoleName").toString();
}

QString Accessible::text() const
{
    return answer("org.a11y.atspi.Text", "GetText", {0, -1}).toString();
}

std::optional<double> Accessible::value() const
{
    const QVariant value = property(valueInterface, "CurrentValue");
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> Accessible::maximum() const
{
    const QVariant value = property(valueInterface, "MaximumValue");
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

bool Accessible::hasState(int number) const
{
    const QVariant states = answer(accessibleInterface, "GetState");
    if (!states.isValid())
        return false;
    constexpr int bitsOfWord = 32;
    const auto words = qdbus_cast<QList<uint>>(states);
    return number / bitsOfWord < words.size()
        && (words.at(number / bitsOfWord) >> (number % bitsOfWord)) & 1U;
}

bool Accessible::isShowing() const
{
    return hasState(showingState);
}

bool Accessible::isEnabled() const
{
    return hasState(enabledState);
}

bool Accessible::isChecked() const
{
    return hasState(checkedState);
}

bool Accessible::isFocused() const
{
    return hasState(focusedState);
}

int Accessible::rowCount() const
{
    return property("org.a11y.atspi.Table", "NRows").toInt();
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    const QVariant found = answer(accessibleInterface, "GetChildren");
    if (!found.isValid())
        return children;
    for (const Reference &child : referencesIn(found.value<QDBusArgument>()))
        children.append({m_bus, child.first, child.second});
    return children;
}

QString Accessible::spoken() const
{
    QStringList parts{role(), QLatin1Char('"') + name() + QLatin1Char('"')};
    if (const QString said = description(); !said.isEmpty())
        parts.append(said);
    if (const QString said = text(); !said.isEmpty())
        parts.append(QLatin1String("text ") + said);
    if (const auto said = value())
        parts.append(QString::number(*said));
    if (isChecked())
        parts.append(QStringLiteral("checked"));
    if (!isEnabled())
        parts.append(QStringLiteral("not enabled"));
    return parts.join(QStringLiteral(", "));
}

ScreenReader::ScreenReader()
    : m_bus(QString())
{ }

ScreenReader::~ScreenReader() = default;

bool ScreenReader::start()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    QDBusMessage status
        = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
    status.setArguments({QStringLiteral("org.a11y.Status"), QStringLiteral("ScreenReaderEnabled"),
        QVariant::fromValue(QDBusVariant(true))});
    if (session.call(status).type() != QDBusMessage::ReplyMessage)
        return false;
    const QDBusMessage where = session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
        QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    if (where.type() != QDBusMessage::ReplyMessage)
        return false;
    m_bus = QDBusConnection::connectToBus(
        where.arguments().constFirst().toString(), QStringLiteral("accessibility"));
    if (!m_bus.isConnected())
        return false;
    const auto hear = [this](const char *interface, const char *member, const char *slot) {
        return m_bus.connect(
            QString(), QString(), QLatin1String(interface), QLatin1String(member), this, slot);
    };
    if (!hear("org.a11y.atspi.Event.Object", "StateChanged", SLOT(onObjectEvent(QDBusMessage)))
        || !hear("org.a11y.atspi.Event.Window", "Activate", SLOT(onWindowEvent(QDBusMessage))))
        return false;
    // Programs say nothing that nobody has asked for; what a screen reader asks for costs them something.
    for (const char *wanted :
        {"object:state-changed:focused", "object:state-changed:showing", "object:children-changed",
            "object:property-change", "object:selection-changed", "object:text-changed",
            "object:text-caret-moved", "object:visible-data-changed", "window:activate"}) {
        QDBusMessage asking = QDBusMessage::createMethodCall(registryService, registryPath,
            QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
        asking.setArguments({QLatin1String(wanted), QStringList(), QString()});
        if (m_bus.call(asking).type() != QDBusMessage::ReplyMessage)
            return false;
    }
    return true;
}

void ScreenReader::onObjectEvent(const QDBusMessage &event)
{
    const QVariantList values = event.arguments();
    if (values.size() < 2 || values.at(1).toInt() != 1)
        return;
    if (values.constFirst().toString() == QLatin1String("focused"))
        m_focused = Accessible(m_bus, event.service(), event.path());
    else if (values.constFirst().toString() == QLatin1String("showing"))
        hearNotification(event.service(), event.path());
}

void ScreenReader::onWindowEvent(const QDBusMessage &event)
{
    m_window = Accessible(m_bus, event.service(), event.path());
}

void ScreenReader::hearNotification(const QString &service, const QString &path)
{
    const auto ask = [this, service, path](const char *interface, const char *method,
                         const QVariantList &arguments, auto hear) {
        QDBusMessage question
            = QDBusMessage::createMethodCall(service, path, QLatin1String(interface), QLatin1String(method));
        question.setArguments(arguments);
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, hear] {
            answer->deleteLater();
            if (!answer->isError())
                hear(answer->reply().arguments().value(0));
        });
    };
    ask(accessibleInterface, "GetRoleName", {}, [this, ask](const QVariant &role) {
        if (role.toString() != QLatin1String("notification"))
            return;
        ask("org.freedesktop.DBus.Properties", "Get",
            {QLatin1String(accessibleInterface), QStringLiteral("Name")},
            [this](const QVariant &name) { m_said.append(name.value<QDBusVariant>().variant().toString()); });
    });
}

void ScreenReader::synthesize(int code, const QString &text, uint kind)
{
    QDBusMessage key = QDBusMessage::createMethodCall(registryService, keysPath,
        QStringLiteral("org.a11y.atspi.DeviceEventController"), QStringLiteral("GenerateKeyboardEvent"));
    key.setArguments({code, text, kind});
    m_bus.call(key);
}

void ScreenReader::press(const QString &keys)
{
    const QKeyCombination combination = QKeySequence::fromString(keys, QKeySequence::PortableText)[0];
    const std::array modifiers{std::pair(Qt::ControlModifier, controlKey),
        std::pair(Qt::ShiftModifier, shiftKey), std::pair(Qt::AltModifier, altKey)};
    for (const auto &[modifier, key] : modifiers) {
        if (combination.keyboardModifiers().testFlag(modifier))
            synthesize(key, {}, keyDown);
    }
    synthesize(symbolOf(combination.key()), {}, keySymbol);
    for (const auto &[modifier, key] : modifiers) {
        if (combination.keyboardModifiers().testFlag(modifier))
            synthesize(key, {}, keyUp);
    }
}

void ScreenReader::type(const QString &text)
{
    for (const QChar letter : text)
        synthesize(letter.unicode(), {}, keySymbol);
}

QList<Accessible> ScreenReader::all(const QString &role) const
{
    QList<Accessible> found;
    QList<Accessible> waiting{m_window};
    while (!waiting.isEmpty()) {
        const Accessible next = waiting.takeFirst();
        const QString what = next.role();
        if (isItem(what) || (!(next == m_window) && !next.isShowing()))
            continue;
        if (role.isEmpty() || what == role)
            found.append(next);
        // What they have are rows.
        if (what != QLatin1String("tree") && what != QLatin1String("table") && what != QLatin1String("list"))
            waiting.append(next.children());
    }
    return found;
}

Accessible ScreenReader::find(const QString &role, const QString &text) const
{
    for (const Accessible &each : all(role)) {
        if (each.name().contains(text) || each.label().contains(text))
            return each;
    }
    return {};
}

bool ScreenReader::waitForWindow(const QString &title) const
{
    return QTest::qWaitFor([this, &title] { return m_window.name().contains(title); }, patience);
}

Accessible ScreenReader::keyboardHolder() const
{
    const Accessible holder = m_focused.holder();
    return holder.isFocused() ? holder : Accessible();
}

bool ScreenReader::waitForFocus(const QString &name) const
{
    return QTest::qWaitFor(
        [this, &name] { return m_focused.name() == name && !keyboardHolder().isNull(); }, patience);
}

bool ScreenReader::waitToHear(const QString &text) const
{
    return QTest::qWaitFor([this, &text] { return m_said.join(QLatin1Char('\n')).contains(text); }, patience);
}

bool ScreenReader::waitFor(const QString &role, const QString &text) const
{
    return QTest::qWaitFor([this, &role, &text] { return !find(role, text).isNull(); }, patience);
}

bool ScreenReader::reach(const QString &name, const QString &key)
{
    QList<Accessible> been;
    while (true) {
        Accessible holder;
        const auto isSomewhere = [this, &holder] {
            holder = keyboardHolder();
            return !holder.isNull();
        };
        if (!QTest::qWaitFor(isSomewhere, patience))
            return false;
        if (holder.name() == name || holder.label() == name) {
            const auto isInRow
                = [this, &holder] { return isItem(m_focused.role()) && m_focused.holder() == holder; };
            return holder.rowCount() == 0 || QTest::qWaitFor(isInRow, patience);
        }
        if (been.contains(holder))
            return false;
        been.append(holder);
        press(key);
        // More than one event may tell of the same move: the key has worked when the keyboard has gone.
        if (!QTest::qWaitFor([&holder] { return !holder.isFocused(); }, patience))
            return false;
    }
}

QString ScreenReader::situation() const
{
    QStringList lines{QLatin1String("Focus: ") + m_focused.spoken(),
        QLatin1String("Said: ") + m_said.join(QLatin1String(" | "))};
    for (const Accessible &each : all({})) {
        if (!each.name().isEmpty() || each.value())
            lines.append(each.spoken());
    }
    return lines.join(QLatin1Char('\n'));
}

bool keysAreAnswered()
{
    const QDBusConnection bus(QStringLiteral("a11y"));
    // What passes a key on makes another one of it, about which Qt asks again.
    constexpr int mostPassedOn = 3;
    for (int round = 0; round < mostPassedOn; ++round) {
        // The connection that Qt asks on, and the object that it asks: what that is asked now is answered
        // after everything before.
        const QDBusPendingCall answer = bus.asyncCall(QDBusMessage::createMethodCall(registryService,
            keysPath, QStringLiteral("org.a11y.atspi.DeviceEventController"),
            QStringLiteral("GetKeystrokeListeners")));
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, patience) || answer.isError())
            return false;
        // The copies go on, and are gone.
        QCoreApplication::processEvents();
    }
    return true;
}

} // namespace broker::test
