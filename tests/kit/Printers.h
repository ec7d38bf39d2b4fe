#pragma once
// Shows our values when a QCOMPARE fails: addresses, names, domains, records, questions, errors,
// every enum with a `toString` of its own, and vectors and optionals of these.
//
// Include it where such values are compared. Qt's own comparison would look for a toString that
// gives char * and find ours, so it does not even build for those enums; the overload of qCompare
// below is taken instead.
#include "base/Result.h"
#include "dns/Answer.h"
#include "dns/Domain.h"

#include <QtTest>

#include <concepts>
#include <optional>
#include <vector>

namespace mailworthy::testkit {

template<typename T>
concept HasToString = requires(const T &value) {
    { toString(value) } -> std::same_as<QString>;
};

/// `of(value)` is the text of the value; there is none for a type that is not named here.
template<typename T>
struct Text
{
};

template<HasToString T>
struct Text<T>
{
    static QString of(const T &value) { return toString(value); }
};

template<typename T>
    requires std::same_as<T, Address> || std::same_as<T, Endpoint> || std::same_as<T, dns::Name>
struct Text<T>
{
    static QString of(const T &value) { return value.toString(); }
};

template<>
struct Text<dns::Domain>
{
    static QString of(const dns::Domain &value) { return value.ascii(); }
};

template<>
struct Text<Error>
{
    static QString of(const Error &value) { return value.toDebugString(); }
};

template<>
struct Text<dns::RecordData>
{
    static QString of(const dns::RecordData &value)
    {
        return dns::toString(typeOf(value)) + u' ' + toZoneText(value);
    }
};

template<>
struct Text<dns::Record>
{
    static QString of(const dns::Record &value) { return toZoneLine(value); }
};

template<typename T>
concept Printable = requires(const T &value) {
    { Text<T>::of(value) } -> std::same_as<QString>;
};

template<Printable T>
struct Text<std::optional<T>>
{
    static QString of(const std::optional<T> &value)
    {
        return value ? Text<T>::of(*value) : QStringLiteral("(none)");
    }
};

template<Printable T>
struct Text<std::vector<T>>
{
    static QString of(const std::vector<T> &values)
    {
        QStringList parts;
        for (const T &value : values)
            parts.append(Text<T>::of(value));
        return QLatin1Char('[') + parts.join(QStringLiteral(" | ")) + QLatin1Char(']');
    }
};

} // namespace mailworthy::testkit

namespace QTest {

template<typename T>
    requires mailworthy::testkit::Printable<T>
bool qCompare(const T &actual, const T &expected, const char *actualText, const char *expectedText,
              const char *file, int line)
{
    if (actual == expected)
        return qCompare(true, true, actualText, expectedText, file, line);
    const QString left = mailworthy::testkit::Text<T>::of(actual);
    QString right = mailworthy::testkit::Text<T>::of(expected);
    if (left == right)
        right += QStringLiteral(" (but the values differ)");
    return qCompare(left, right, actualText, expectedText, file, line);
}

} // namespace QTest

/// The result is good, else its error is shown.
#define MW_VERIFY_RESULT(result)                                                                   \
    QVERIFY2((result).has_value(),                                                                 \
             (result).has_value() ? "" : qPrintable((result).error().toDebugString()))

/// The result is an error with this code.
#define MW_VERIFY_ERROR(result, errorCode)                                                         \
    do {                                                                                           \
        QVERIFY(!(result).has_value());                                                            \
        QCOMPARE((result).error().code, errorCode);                                                \
    } while (false)
