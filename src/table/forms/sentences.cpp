// SPDX-License-Identifier: MPL-2.0
#include "table/forms/keep.hpp"

namespace provision {

void read_sentences(Region&, WorkbookReading&) {}

}  // namespace provision
