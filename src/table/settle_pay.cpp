// SPDX-License-Identifier: MPL-2.0
#include "table/settle_pay.hpp"

namespace provision {

void settle_pay(ProvisionMap& map)
{
    const double factor = map.settings.pay_factor();
    for (auto& rate : map.rates)
        if (rate.hourly_rate) *rate.hourly_rate *= factor;
}

}  // namespace provision
