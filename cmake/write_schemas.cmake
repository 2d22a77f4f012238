# Writes the schema of every document in both languages: FOLDER/LANGUAGE/DOCUMENT.schema.json. ISMAP is the command.
execute_process(COMMAND ${ISMAP} schema OUTPUT_VARIABLE documents OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" documents "${documents}")
foreach(language IN ITEMS ja en)
  file(MAKE_DIRECTORY ${FOLDER}/${language})
  foreach(document IN LISTS documents)
    execute_process(COMMAND ${ISMAP} schema ${document} --lang ${language} -o ${FOLDER}/${language}/${document}.schema.json
                    COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endforeach()
