// SPDX-License-Identifier: MPL-2.0
#include "functions/working.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

namespace provision {

std::string spoken_hours(double hours)
{
    const auto number = plain_number(hours);
    return number + (number == "1" ? " hour" : " hours");
}

std::string as_typed(const Value& value)
{
    if (const auto* number = std::get_if<double>(&value)) return plain_number(*number);
    return one_line(std::get<std::string>(value));
}

}  // namespace provision
