# The example workbooks: one JSON in templates each, printed as flat ODS (target `examples`). The library serves the tests too.
add_library(provision_workbook STATIC
  ${CMAKE_CURRENT_LIST_DIR}/workbook_json.cpp
  ${CMAKE_CURRENT_LIST_DIR}/flat_ods.cpp)
target_link_libraries(provision_workbook PUBLIC provision_core PRIVATE provision_warnings)

add_executable(print-workbook ${CMAKE_CURRENT_LIST_DIR}/print_workbook_main.cpp)
target_link_libraries(print-workbook PRIVATE provision_workbook provision_warnings)

set(example_json ${CMAKE_SOURCE_DIR}/templates/example-primary-school.json)
set(example_sheet ${CMAKE_BINARY_DIR}/examples/primary-school.fods)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/examples)
add_custom_command(
  OUTPUT ${example_sheet}
  COMMAND print-workbook ${example_json} ${example_sheet}
  DEPENDS print-workbook ${example_json}
  COMMENT "Printing the example workbook"
  VERBATIM)
add_custom_target(examples ALL DEPENDS ${example_sheet})
