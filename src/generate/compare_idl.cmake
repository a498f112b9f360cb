# cmake -D PRINTED=.. -D COMMITTED=.. -P compare_idl.cmake: fails when the committed IDL is not what the registry prints.
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files --ignore-eol ${PRINTED} ${COMMITTED} RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
  message(FATAL_ERROR
    "${COMMITTED} is stale: it is not what the function registry prints (${PRINTED}). "
    "Build the target `update-idl`, look at the change (saved spreadsheets depend on it) and commit it.")
endif()
