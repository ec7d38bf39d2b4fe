// Every page in a language that nobody speaks: nothing is left untranslated and nothing is glued from
// parts, in what is drawn and in what assistive technology is told. Whether a language a third longer
// than English has room everywhere is asked in tst_Room.
#include "Accessible.h"
#include "Drawn.h"
#include "Journey.h"
#include "gui/widgets/Theme.h"
#include "kit/PseudoLanguage.h"
#include "kit/TestMain.h"
#include "servers/ServerKind.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// Names that are the same in every language: those of lists, DNS hosts and their forms' labels,
/// and kinds of server, as the data files have them.
const QStringList &names()
{
    static const QStringList all = [] {
        QStringList found{u"Mailworthy"_s};
        for (const data::BlockList &list : dataSet().lists.lists)
            found << list.name;
        for (const data::DnsHost &host : dataSet().dnsHosts.all())
            found << host.name << host.nameLabel;
        for (const QString &id : servers::serverIds()) {
            if (const Result<servers::ServerKind> kind = servers::loadServerKind(id))
                found << kind->name;
        }
        // Longer ones first: some are parts of others.
        std::sort(found.begin(), found.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        found.removeAll(QString());
        return found;
    }();
    return all;
}

/// Words that somebody should have translated: what is left when values, names and numbers are
/// taken out.
bool hasWords(const QString &text)
{
    static const QRegularExpression value(u"\\S*[._@/\\\\:0-9]\\S+|\\S*[0-9]\\S*|\\S*[=~]\\S*"_s);
    static const QRegularExpression word(u"\\b[A-Za-z]*[a-z]{2,}\\b"_s);
    if (!word.match(text).hasMatch())
        return false;
    QString rest = text;
    for (const QString &name : names())
        rest.replace(name, u" "_s);
    return word.match(rest.replace(value, u" "_s)).hasMatch();
}

/// Looks for what is not translated and what is glued. Values are known by what is drawn in the
/// fixed-width font.
class Reader
{
public:
    /// `whole`: the page with all that is scrolled out of sight.
    Reader(std::vector<DrawnWidget> drawn, const std::vector<DrawnWidget> &whole)
    {
        drawn.insert(drawn.end(), whole.begin(), whole.end());
        for (const DrawnWidget &item : drawn) {
            for (const QString &word : plain(item.values).split(blanks(), Qt::SkipEmptyParts))
                m_values.insert(word);
        }
    }
    void read(const QString &text, const QString &where, QStringList &faults) const
    {
        if (isValue(text))
            return;
        QString lines = text; // rows of a tip, items of a list
        lines.replace(u"<br>"_s, u"\n"_s).remove(tags()).replace(u"; "_s, u"\n"_s);
        for (const QString &piece : testkit::outsideBrackets(lines).split(u'\n')) {
            if (!isValue(piece) && !isStartOfName(piece) && hasWords(piece))
                faults << u"untranslated: \"%1\" in %2"_s.arg(piece.trimmed(), where);
        }
        if (testkit::isGlued(lines))
            faults << u"glued: \"%1\" in %2"_s.arg(text, where);
    }

private:
    static const QRegularExpression &blanks()
    {
        static const QRegularExpression all(u"\\s+"_s);
        return all;
    }
    static const QRegularExpression &tags()
    {
        static const QRegularExpression all(u"</?p[^>]*>"_s);
        return all;
    }
    static QString plain(QString text)
    {
        return text.remove(QChar(0x2066)).remove(QChar(0x2069)).trimmed();
    }
    bool isValue(const QString &text) const
    {
        const QStringList words = plain(text).split(blanks(), Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(),
                           [this](const QString &word) { return m_values.contains(word); });
    }
    /// A long name in a small choice box.
    static bool isStartOfName(const QString &piece)
    {
        const QString start = piece.trimmed();
        return start.endsWith(QChar(0x2026))
               && std::any_of(names().begin(), names().end(), [&](const QString &name) {
                      return name.startsWith(start.chopped(1).trimmed());
                  });
    }
    QSet<QString> m_values;
};

/// A value, and everything that is said about the widget that shows it.
bool showsValue(const QWidget *widget)
{
    return widget
           && (widget->font().families() == typeFont(Type::Value).families()
               || widget->objectName() == u"codePreview"
               || qobject_cast<const QComboBox *>(widget));
}

void readPage(Journey &journey, QStringList &faults)
{
    const std::vector<DrawnWidget> drawn = byWidget(drawnIn(journey.window().centralWidget()));
    const Reader reader(drawn, byWidget(drawnIn(journey.content())));
    for (const DrawnWidget &item : drawn)
        reader.read(item.text, describe(item.widget), faults);
    for (const AccessibleNode &node : accessibleTree(&journey.window())) {
        if (!qobject_cast<const QLabel *>(node.widget()) || !showsValue(node.widget()))
            reader.read(node.name, u"the name of "_s + describe(node), faults);
        if (showsValue(node.widget()))
            continue;
        reader.read(node.description, u"the description of "_s + describe(node), faults);
        if (node.widget())
            reader.read(node.widget()->toolTip(), u"the tip of "_s + describe(node), faults);
    }
}

} // namespace

class tst_Pseudo : public QObject
{
    Q_OBJECT

private slots:
    void showsEverythingInTheLanguage_data() { destinationRows(); }
    void showsEverythingInTheLanguage();
};

void tst_Pseudo::showsEverythingInTheLanguage()
{
    QFETCH(const int, place);
    const testkit::PseudoLanguage pseudo;
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    journey.resize(1000, 700);
    QVERIFY(journey.everyPage([&](int step) {
        QStringList found;
        readPage(journey, found);
        for (const QString &fault : found)
            faults << u"page %1: %2"_s.arg(step + 1).arg(fault);
    }));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

MW_TEST(tst_Pseudo)
#include "tst_Pseudo.moc"
