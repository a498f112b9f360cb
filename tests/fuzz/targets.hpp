// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string_view>

namespace provision {

/// Gives a cell's text to every reader of src/text; throws std::logic_error where an answer breaks what its header promises.
void feed_texts(std::string_view bytes);

/// Reads any bytes as sheets (see sheet_bytes.hpp) with the reader of workbooks; throws std::logic_error where an answer breaks
/// what its header promises.
void feed_workbook(std::string_view bytes);

/// Tidies every sheet of the bytes; throws std::logic_error where the tidied sheet is not read as the sheet was, or is not tidy.
void feed_tidy(std::string_view bytes);

}  // namespace provision
