// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision_map.hpp"

namespace provision {

/// Makes hourly pay what an hour with pupils costs, where the settings give on-costs or paid weeks; else rates stay as typed.
void settle_pay(ProvisionMap& map);

}  // namespace provision
