# Configures SOURCE in the folder BUILD with OPTIONS and builds TARGET. Each step is a process of its own, because
# configuring changes the locale's variables, which the compiler cache looks at.
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR} ${OPTIONS} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target ${TARGET} COMMAND_ERROR_IS_FATAL ANY)
