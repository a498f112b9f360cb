// SPDX-License-Identifier: MPL-2.0
#include "commands/help.hpp"

namespace provision {

Outcome help(Ports& ports, const Arguments& arguments)
{
    return {true, "The help begins at " + ports.host.help_page("index.html", !arguments.silent) + "."};
}

}  // namespace provision
