// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The file of the inventory, field by field: what is in it comes back, and what is not understood is not
// guessed.

#include "sharing/surveyfile.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

const GroupId surveyedGroup = GroupId::parse(u"7e1f0000-0000-4000-8000-00000000001d").value();

OrgId surveyedOrg(int number)
{
    return OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

IntegrationId surveyedIntegration(int number)
{
    return IntegrationId::parse(
        QStringLiteral("5d1e0000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

/// Everything that can be said, and each thing once in every way.
StoredSurvey fullSurvey()
{
    StoredSurvey survey{
        QStringLiteral("SNYK-EU-01"), QStringLiteral("https://api.eu.snyk.io"), samples::moment()};
    survey.organizations = {
        {surveyedOrg(1), QStringLiteral("Payments Platform"), QStringLiteral("payments"), surveyedGroup,
            false, {snyk::Permission::Granted, snyk::Permission::Missing}},
        {surveyedOrg(2), QStringLiteral("Ada’s own"), QStringLiteral("ada"), std::nullopt, true},
        {surveyedOrg(3), QStringLiteral("Core Ledger"), QStringLiteral("ledger"), surveyedGroup},
    };
    Holdings told{{{QStringLiteral("docker-hub"), surveyedIntegration(1), QStringLiteral("Release images")},
                      {QStringLiteral("docker-hub"), surveyedIntegration(2)},
                      {QStringLiteral("github"), surveyedIntegration(3)}, {QStringLiteral("jira"), {}}},
        snyk::BrokerFlags{{surveyedIntegration(1), true}, {surveyedIntegration(2), false}}};
    Holdings untold{{{QStringLiteral("gitlab"), surveyedIntegration(4)}}};
    survey.holdings = {{surveyedOrg(1), told}, {surveyedOrg(2), untold}};
    survey.looked
        = {{surveyedOrg(1), samples::moment().addSecs(10)}, {surveyedOrg(2), samples::moment().addSecs(-20)}};
    survey.seen = {surveyedOrg(1)};
    survey.held = {{surveyedOrg(1),
        {{QStringLiteral("docker-hub"), surveyedIntegration(1)}, {QStringLiteral("github"), {}}}}};
    return survey;
}

class SurveyFolder final
{
public:
    [[nodiscard]] std::optional<StoredSurvey> again(const StoredSurvey &survey) const
    {
        return saveSurvey(m_path, survey) ? loadSurvey(m_path) : std::nullopt;
    }
    /// The file with one thing in it changed by somebody else.
    [[nodiscard]] std::optional<StoredSurvey> changed(const std::function<void(QJsonObject &)> &change) const
    {
        if (!saveSurvey(m_path, fullSurvey()))
            return std::nullopt;
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite))
            return std::nullopt;
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        change(json);
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(json).toJson());
        file.close();
        return loadSurvey(m_path);
    }
    [[nodiscard]] std::optional<StoredSurvey> changedOrg(
        const std::function<void(QJsonObject &)> &change) const
    {
        return changed([&change](QJsonObject &json) {
            QJsonArray all = json[QLatin1String("organizations")].toArray();
            QJsonObject first = all.at(0).toObject();
            change(first);
            all[0] = first;
            json[QLatin1String("organizations")] = all;
        });
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("inventory.json"));
};

QString surveyField(const char *name)
{
    return QString::fromLatin1(name);
}

/// Long, of two lines, and in the wrong direction.
const QString strangeName = QStringLiteral("a\nb\u202e") + QString(400, u'x');

} // namespace

class TestSurveyFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const SurveyFolder folder;
        StoredSurvey survey = fullSurvey();
        for (const bool isFinished : {false, true}) {
            survey.isFinished = isFinished;
            survey.group = isFinished ? std::optional(surveyedGroup) : std::nullopt;
            const auto again = folder.again(survey);
            QVERIFY(again.has_value());
            QCOMPARE(again->regionId, survey.regionId);
            QCOMPARE(again->apiAddress, survey.apiAddress);
            QCOMPARE(again->begun, survey.begun);
            QVERIFY(again->group == survey.group);
            QCOMPARE(again->isFinished, isFinished);
            // Each with its short name, its group, and whether it is personal.
            QCOMPARE(again->organizations, survey.organizations);
            QCOMPARE(again->holdings.keys().size(), 2);
            for (const int number : {1, 2}) {
                const Holdings was = survey.holdings[surveyedOrg(number)];
                const Holdings is = again->holdings[surveyedOrg(number)];
                QCOMPARE(is.entries, was.entries);
                QVERIFY(is.flags == was.flags);
                QVERIFY(!is.error);
            }
            QCOMPARE(again->looked, survey.looked);
            QCOMPARE(again->seen, survey.seen);
            QCOMPARE(again->held, survey.held);
        }
    }

    void aRefusalSaysWhichItWas()
    {
        const SurveyFolder folder;
        StoredSurvey survey = fullSurvey();
        const auto refuse = [&survey](int number, snyk::ApiErrorKind kind, int status) {
            snyk::ApiError error;
            error.kind = kind;
            error.httpStatus = status;
            survey.holdings[surveyedOrg(number)] = {{}, std::nullopt, error};
            survey.looked[surveyedOrg(number)] = samples::moment();
        };
        refuse(1, snyk::ApiErrorKind::Forbidden, 403);
        refuse(2, snyk::ApiErrorKind::NotFound, 404);
        refuse(3, snyk::ApiErrorKind::ServerError, 500);
        const auto again = folder.again(survey);
        QVERIFY(again.has_value());
        const snyk::ApiError forbidden = again->holdings[surveyedOrg(1)].error.value();
        QCOMPARE(forbidden.kind, snyk::ApiErrorKind::Forbidden);
        QCOMPARE(forbidden.httpStatus, 403);
        const snyk::ApiError missing = again->holdings[surveyedOrg(2)].error.value();
        QCOMPARE(missing.kind, snyk::ApiErrorKind::NotFound);
        QCOMPARE(missing.httpStatus, 404);
        QVERIFY(again->holdings[surveyedOrg(1)].entries.isEmpty());
        // That may be over: it is asked again, and nobody has seen it.
        QVERIFY(!again->holdings.contains(surveyedOrg(3)) && !again->looked.contains(surveyedOrg(3)));
    }

    /// Not looked at, or nobody knows when: to be asked again.
    void halfALookIsNone()
    {
        const SurveyFolder folder;
        StoredSurvey survey = fullSurvey();
        survey.looked.remove(surveyedOrg(1));
        survey.holdings.remove(surveyedOrg(2));
        const auto again = folder.again(survey);
        QVERIFY(again && again->holdings.isEmpty() && again->looked.isEmpty() && again->seen.isEmpty());
        QVERIFY(again->held.isEmpty());
        QCOMPARE(again->organizations.size(), 3);
        const auto withoutTime = folder.changedOrg(
            [](QJsonObject &first) { first[surveyField("looked")] = surveyField("yesterday"); });
        QVERIFY(withoutTime && !withoutTime->holdings.contains(surveyedOrg(1)));
        QVERIFY(!withoutTime->looked.contains(surveyedOrg(1)) && !withoutTime->seen.contains(surveyedOrg(1)));
        QVERIFY(!withoutTime->held.contains(surveyedOrg(1)));
        const auto withoutList
            = folder.changedOrg([](QJsonObject &first) { first.remove(surveyField("integrations")); });
        QVERIFY(withoutList && !withoutList->holdings.contains(surveyedOrg(1)));
        QVERIFY(!withoutList->looked.contains(surveyedOrg(1)));
        QVERIFY(withoutList->holdings.contains(surveyedOrg(2)));
    }

    void whatIsNotUnderstoodIsNoSurvey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no version") << surveyField("schema") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a later version") << surveyField("schema") << QJsonValue(2);
        QTest::newRow("no time") << surveyField("begun") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no time, but a text") << surveyField("begun") << QJsonValue(surveyField("today"));
        QTest::newRow("no list") << surveyField("organizations") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("something else") << surveyField("organizations") << QJsonValue(QJsonObject());
    }

    void whatIsNotUnderstoodIsNoSurvey()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        const SurveyFolder folder;
        QVERIFY(folder.changed([](QJsonObject &) {}).has_value());
        // Whatever the field is called in the file, it is there.
        QVERIFY(!folder.changed([&](QJsonObject &json) {
            QVERIFY(json.contains(name));
            if (value.isUndefined())
                json.remove(name);
            else
                json[name] = value;
        }));
    }

    /// An organization without an id is left out; the others stay.
    void whoHasNoIdIsLeftOut()
    {
        const SurveyFolder folder;
        for (const QJsonValue &id : {QJsonValue(surveyField("no id")), QJsonValue(7), QJsonValue()}) {
            const auto read = folder.changedOrg([&id](QJsonObject &first) { first[surveyField("id")] = id; });
            QVERIFY(read.has_value());
            QCOMPARE(read->organizations, fullSurvey().organizations.mid(1));
            QCOMPARE(read->holdings.keys(), QList<OrgId>{surveyedOrg(2)});
        }
        const auto noGroup = folder.changedOrg(
            [](QJsonObject &first) { first[surveyField("group")] = surveyField("no id"); });
        QVERIFY(noGroup && !noGroup->organizations.constFirst().group);
    }

    /// Whether Broker is used is said with a word of its own, or not at all.
    void onlyWhatIsSaidOfBrokerIsKnown()
    {
        const SurveyFolder folder;
        const auto withFirst = [&folder](const std::function<void(QJsonObject &)> &change) {
            return folder.changedOrg([&change](QJsonObject &first) {
                QJsonArray integrations = first[surveyField("integrations")].toArray();
                QJsonObject each = integrations.at(0).toObject();
                change(each);
                integrations[0] = each;
                first[surveyField("integrations")] = integrations;
            });
        };
        const auto flagsOf = [](const std::optional<StoredSurvey> &read) {
            return read.value().holdings[surveyedOrg(1)].flags;
        };
        const auto text = flagsOf(
            withFirst([](QJsonObject &each) { each[surveyField("brokered")] = surveyField("yes"); }));
        QVERIFY(text && !text->contains(surveyedIntegration(1)) && text->contains(surveyedIntegration(2)));
        const auto noId = withFirst([](QJsonObject &each) { each[surveyField("id")] = surveyField("odd"); });
        QVERIFY(!noId->holdings[surveyedOrg(1)].entries.constFirst().id);
        QCOMPARE(noId->holdings[surveyedOrg(1)].entries.size(), 4);
        QCOMPARE(flagsOf(noId)->size(), 1);
        const auto untold = flagsOf(
            folder.changedOrg([](QJsonObject &first) { first[surveyField("brokerIsTold")] = false; }));
        QVERIFY(!untold);
    }

    /// The file may have been made by anybody.
    void namesAreMadeSafe()
    {
        const SurveyFolder folder;
        StoredSurvey survey = fullSurvey();
        survey.organizations[0].name = strangeName;
        survey.organizations[0].slug = strangeName;
        Holdings &holdings = survey.holdings[surveyedOrg(1)];
        holdings.entries[0].type = strangeName;
        holdings.entries[0].profile = strangeName;
        survey.held[surveyedOrg(1)][0].type = strangeName;
        const auto again = folder.again(survey);
        QVERIFY(again.has_value());
        const QString safe = snyk::boundedPlainText(strangeName);
        QVERIFY(
            safe != strangeName && safe.size() <= 300 && !safe.contains(u'\n') && !safe.contains(u'\u202e'));
        QCOMPARE(again->organizations.constFirst().name, safe);
        QCOMPARE(again->organizations.constFirst().slug, safe);
        QCOMPARE(again->holdings[surveyedOrg(1)].entries.constFirst().type, safe);
        QCOMPARE(again->holdings[surveyedOrg(1)].entries.constFirst().profile, safe);
        QCOMPARE(again->held[surveyedOrg(1)].constFirst().type, safe);
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("inventory.json"));
        QVERIFY(QDir().mkpath(path + QLatin1String("/in the way")));
        const auto saved = saveSurvey(path, fullSurvey());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, records::RecordErrorKind::CannotWrite);
        QCOMPARE(saved.error().path, path);
    }
};

BTA_BARE_TEST(TestSurveyFile)
#include "tst_surveyfile.moc"
