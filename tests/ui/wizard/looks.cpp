// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "looks.h"

#include "layoutchecks.h"
#include "presenters/languagelist.h"

#include <QApplication>
#include <QTest>

namespace broker::test {

Language::Language(const QString &file)
{
    if (file.isEmpty())
        return;
    if (!m_translator.load(file))
        qFatal("There is no translation %s.", qPrintable(file));
    QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QList<Translation> translations()
{
    QList<Translation> all;
    for (const ui::SpokenLanguage &spoken : ui::spokenLanguages()) {
        if (spoken.code != QLatin1String("en"))
            all.append({spoken.ownName,
                QStringLiteral("%1/%2_%3.qm").arg(ui::translationFolder, ui::translationName, spoken.code)});
    }
    return all;
}

void addTranslationRows()
{
    QTest::addColumn<QString>("translation");
    for (const Translation &translation : translations())
        QTest::newRow(qPrintable(translation.language)) << translation.file;
}

QList<Look> looks(const QString &pseudo)
{
    QList<Look> all;
    for (const int percent : {100, 200}) {
        const auto add = [&all, percent](const QString &language, const QString &file, bool isMirrored) {
            all.append({QStringLiteral("%1, %2 %").arg(language).arg(percent), file, isMirrored, percent});
        };
        add(QStringLiteral("English"), {}, false);
        for (const Translation &translation : translations())
            add(translation.language, translation.file, false);
        add(QStringLiteral("40 % longer"), pseudo, false);
        add(QStringLiteral("right to left"), pseudo, true);
    }
    return all;
}

void addLookRows(const QString &pseudo)
{
    QTest::addColumn<Look>("look");
    for (const Look &look : looks(pseudo))
        QTest::newRow(qPrintable(look.name)) << look;
}

LookInUse::LookInUse(const Look &look)
    : m_language(look.file)
    , m_before(QApplication::font())
    , m_percent(look.percent)
{
    QFont font(m_before);
    font.setPointSizeF(font.pointSizeF() * look.percent / 100);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

LookInUse::~LookInUse()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_before);
}

QSize LookInUse::smallScreen() const
{
    return test::smallScreen * m_percent / 100;
}

void LookInUse::giveRoom(QWidget &window) const
{
    QTest::qWait(30); // it may still take the height that it needs
    window.resize(window.size() * m_percent / 100);
    QTest::qWait(30);
}

} // namespace broker::test
