#pragma once
// Exim's macros and the parts of a file that depend on them (.ifdef, .ifndef, .elifdef, .elifndef, .else,
// .endif). A macro that the texts do not define may stand in a file that was not given; only where they are
// all of a configuration it is certainly not there.
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace mailworthy::servers {

class EximMacros
{
public:
    /// Of all files together, each as its logical lines.
    explicit EximMacros(const std::vector<QStringList> &files);

    enum class Counts { Yes, No, Maybe };
    /// Follows the conditions of one file, line by line.
    class Walk
    {
    public:
        explicit Walk(const EximMacros &macros) : m_macros(macros) {}
        /// True: the line is a condition itself, and now taken in.
        bool take(const QString &line);
        [[nodiscard]] Counts counts() const;
        /// The macros that the only condition around it asks for.
        [[nodiscard]] QStringList asked() const;
        /// It is in the part for when they are there.
        [[nodiscard]] bool whenDefined() const;

    private:
        struct Level
        {
            QStringList asked;
            Counts now = Counts::Yes;
            Counts before = Counts::No; ///< did one of the parts above count
            bool whenDefined = true;
        };
        const EximMacros &m_macros;
        std::vector<Level> m_levels;
    };

    /// With every macro that is known; notWorkedOut where one is in it whose value is not.
    [[nodiscard]] QString filled(const QString &text) const;

private:
    void addMaybe(const QString &name, const QString &value, const Walk &walk);
    void settle();
    [[nodiscard]] Counts isDefined(const QString &name) const;

    struct Maybe
    {
        std::set<QString> values;
        bool whenDefined = false,
             otherwise = false; ///< given in that part of a condition on itself
    };
    std::map<QString, QString> m_known;
    std::map<QString, Maybe> m_maybe;
    bool m_isAll = false; ///< nothing of the configuration stands elsewhere
};

} // namespace mailworthy::servers
