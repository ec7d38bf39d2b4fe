// One line for the batch form of a command, and the small JSON files everything is kept in.
#include "Fuzz.h"
#include "base/Json.h"
#include "cli/Batch.h"

namespace cli = mailworthy::cli;

MW_FUZZ_TARGET(batch_line)
{
    const auto object = cli::batchObject(input.toByteArray());
    if (!object) {
        MW_HOLDS(object.error().code.startsWith(QLatin1String("json."))
                 || object.error().code == QLatin1String("batch.surrogate"));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(object.error().args)));
        return;
    }
    MW_HOLDS(mailworthy::parseJsonObject(mailworthy::toCompactJson(*object)) == *object);
    MW_HOLDS(mailworthy::parseJsonObject(mailworthy::toPrettyJson(*object)) == *object);
    for (auto field = object->begin(); field != object->end(); ++field) {
        const auto text = cli::textField(*object, field.key());
        MW_HOLDS(text.has_value() == (field->isString() || field->isNull()));
    }
    const mailworthy::Args args = mailworthy::argsFromJson(*object);
    MW_HOLDS(mailworthy::argsFromJson(mailworthy::argsToJson(args)) == args);
}
