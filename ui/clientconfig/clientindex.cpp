// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientindex.h"

#include "handover/content.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

namespace broker::ui {

using clientconfig::PlannedFile;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientIndex)
};

/// Names and commands are put in as text, never as markup.
QString indexCell(const QString &text, const char *tag = "td")
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString commandCell(const QString &commands)
{
    return QStringLiteral("<td><pre>%1</pre></td>").arg(commands.trimmed().toHtmlEscaped());
}

/// All of them: whoever looks for one of those that share a token finds it.
QString organizationCell(const records::TokenRecord &record)
{
    QString cell = QStringLiteral("<td><b>%1</b>").arg(record.target.org.name.toHtmlEscaped());
    for (const QString &other : sharerNames(record))
        cell += QStringLiteral("<br>%1").arg(other.toHtmlEscaped());
    return cell + QLatin1String("</td>");
}

QString indexRow(const PlannedFile &file)
{
    const clientconfig::Carrier carrier = file.draft.saved.constFirst().carrier;
    // A value that no command uses cannot slip into one.
    const clientconfig::Outline outline
        = clientconfig::outlineOf(carrier, handover::withoutCredential(file.draft));
    return QLatin1String("<tr>") + organizationCell(file.record) + indexCell(file.record.target.org.slug)
        + indexCell(file.fileName) + indexCell(outline.name) + commandCell(outline.commands.apply)
        + commandCell(outline.commands.check) + QLatin1String("</tr>\n");
}

QString indexBody(const ClientIndex &index, const QString &title)
{
    QString body = QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped());
    QStringList lines;
    if (index.practice)
        lines.append(Texts::tr("Practice mode: nothing on this page is real."));
    lines += {
        Texts::tr("Each file beside this page is the configuration of one Broker client, with its secrets "
                  "in it. Give it to whoever runs the client of that organization, and to nobody else. "
                  "There is no secret on this page."),
        Texts::tr(
            "They keep the file in a folder that only they can open, and run the commands there. Half a "
            "minute later the client is connected when the answer to the check has “\"ok\":true” in it and "
            "nowhere “\"ok\":false”.")};
    for (const QString &line : std::as_const(lines))
        body += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
    body += QLatin1String("<table>\n<thead><tr>");
    for (const QString &column :
        {Texts::tr("Organization"), Texts::tr("Short name"), Texts::tr("File"), Texts::tr("Client"),
            Texts::tr("What to run", "column of a table"), Texts::tr("Check", "column of a table")})
        body += indexCell(column, "th");
    body += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const PlannedFile &file : index.files)
        body += indexRow(file);
    return body + QLatin1String("</tbody>\n</table>\n");
}

} // namespace

QString clientIndexHtml(const ClientIndex &index)
{
    const QString service
        = index.files.isEmpty() ? QString() : integrationName(index.files.constFirst().record.target);
    //: Title of a page. %1 is a service such as GitLab.
    const QString title = Texts::tr("Broker clients for %1: who runs which file").arg(service);
    const bool isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>\n"
               "body { font-family: sans-serif; line-height: 1.5; margin: 2em; color: #1b1b1b; "
               "background: #ffffff; }\n"
               "table { border-collapse: collapse; }\n"
               "th, td { border: 1px solid #b0b0b0; padding: 0.4em 0.6em; text-align: start; "
               "vertical-align: top; }\n"
               "pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; direction: ltr; "
               "text-align: left; }\n</style>\n</head>\n<body>\n")
               .arg(QLocale().bcp47Name(), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                   title.toHtmlEscaped())
        + indexBody(index, title) + QStringLiteral("</body>\n</html>\n");
}

QString clientIndexName(const PlannedFile &file, const QString &folder)
{
    const QString base = QStringLiteral("clients-") + QString(file.draft.type.key);
    QString name = base + QLatin1String(".html");
    for (int times = 2;; ++times) {
        const QFileInfo there(QDir(folder).filePath(name));
        if (!there.exists() && !there.isSymLink())
            return name;
        name = QStringLiteral("%1-%2.html").arg(base).arg(times);
    }
}

} // namespace broker::ui
