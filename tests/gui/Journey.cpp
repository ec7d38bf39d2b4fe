#include "Journey.h"

#include "Screens.h"
#include "gui/widgets/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace mailworthy::gui::test {

const std::vector<Destination> &destinations()
{
    static const std::vector<Destination> all{{u"home-start"_s, u"start.example"_s},
                                              {u"all-good"_s, u"good.example"_s},
                                              {u"copy-mistakes"_s, u"mistakes.example"_s}};
    return all;
}

void destinationRows()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < destinations().size(); ++i)
        QTest::newRow(qPrintable(destinations()[i].world)) << static_cast<int>(i);
}

Journey::Journey(const Destination &destination)
    : program(folder.path(), destination.world)
    , m_destination(destination)
{}

bool Journey::begin()
{
    auto *domain = program.find<QLineEdit>(u"domainField"_s);
    if (!domain)
        return false;
    QTest::keyClicks(domain, m_destination.domain);
    QTest::keyClick(domain, Qt::Key_Return);
    if (!program.waitForIdle())
        return false;
    const std::pair<int, QString> acts[] = {{4, u"makeKeyButton"_s},
                                            {9, u"checkEverythingButton"_s}};
    for (const auto &[step, name] : acts) {
        window().setCurrent(step);
        if (!program.waitForIdle())
            return false;
        auto *button = program.find<QPushButton>(name);
        if (!button)
            return false;
        button->click();
        if (!program.waitForIdle())
            return false;
    }
    window().setCurrent(0);
    return program.waitForIdle();
}

void Journey::resize(int width, int height)
{
    settle(); // a new font has its effect on the smallest size first
    m_asked = {width, height};
    window().resize(m_asked);
    settle();
    window().resize(m_asked); // the panel beside a wide page has gone only now
    settle();
}

void Journey::settle()
{
    // Layouts inside layouts settle one after the other.
    constexpr int depth = 6;
    for (int i = 0; i < depth; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool Journey::everyPage(const std::function<void(int)> &look)
{
    for (int step = 0; step < window().pageCount(); ++step) {
        window().setCurrent(step);
        if (!program.waitForIdle())
            return false;
        settle();
        look(step);
    }
    return true;
}

QScrollArea *Journey::scroll()
{
    return program.find<QScrollArea>(u"pageScroll"_s);
}

QWidget *Journey::content()
{
    return scroll()->widget();
}

QByteArray listed(const QStringList &faults)
{
    QStringList once = faults;
    once.removeDuplicates();
    const QByteArray text = '\n' + once.join(u'\n').toUtf8();
    const QString name = QString::fromLatin1(QTest::currentTestFunction()) + u'-'
                         + QString::fromLatin1(QTest::currentDataTag());
    QFile file(screens() + u"/faults-"_s + name + u".txt"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return text;
}

LargeFont::LargeFont(qreal factor) : m_before(QApplication::font())
{
    QFont font = m_before;
    font.setPointSizeF(m_before.pointSizeF() * factor);
    QApplication::setFont(font);
}

LargeFont::~LargeFont()
{
    QApplication::setFont(m_before);
}

} // namespace mailworthy::gui::test
