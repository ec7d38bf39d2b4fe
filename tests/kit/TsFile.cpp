#include "kit/TsFile.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace mailworthy::testkit {

using namespace Qt::Literals::StringLiterals;

namespace {

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type"_s).toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::optional<std::vector<TsMessage>> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        return std::nullopt;
    return messages;
}

QString tsPath(const QString &language)
{
    return QStringLiteral(MAILWORTHY_SOURCE "/translations/mailworthy_") + language + u".ts"_s;
}

QStringList translatedLanguages()
{
    QStringList codes;
    const QStringList files = QDir(QStringLiteral(MAILWORTHY_SOURCE "/translations"))
                                  .entryList({u"mailworthy_*.ts"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes << file.sliced(11).chopped(3);
    return codes;
}

} // namespace mailworthy::testkit
