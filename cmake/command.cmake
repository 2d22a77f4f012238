# Completions, manual pages and schemas, as the command itself writes them; and the examples of the documents.
include(GNUInstallDirs)

set(ISMAP_COMMAND_PAGES ${PROJECT_BINARY_DIR}/command)
file(MAKE_DIRECTORY ${ISMAP_COMMAND_PAGES})
foreach(shell IN ITEMS bash zsh fish)
  list(APPEND write_pages COMMAND ismap_command completions ${shell} --lang en -o ${ISMAP_COMMAND_PAGES}/completions.${shell})
endforeach()
foreach(language IN ITEMS ja en)
  list(APPEND write_pages COMMAND ismap_command man --lang ${language} -o ${ISMAP_COMMAND_PAGES}/ismap.1.${language})
endforeach()
list(APPEND write_pages COMMAND ${CMAKE_COMMAND} -DISMAP=$<TARGET_FILE:ismap_command>
                                                -DFOLDER=${ISMAP_COMMAND_PAGES}/schemas
                                                -P ${CMAKE_CURRENT_LIST_DIR}/write_schemas.cmake)
add_custom_command(TARGET ismap_command POST_BUILD ${write_pages} VERBATIM)

install(FILES ${ISMAP_COMMAND_PAGES}/completions.bash RENAME ismap
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT command)
install(FILES ${ISMAP_COMMAND_PAGES}/completions.zsh RENAME _ismap
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT command)
install(FILES ${ISMAP_COMMAND_PAGES}/completions.fish RENAME ismap.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT command)
install(FILES ${ISMAP_COMMAND_PAGES}/ismap.1.en RENAME ismap.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
        COMPONENT command)
install(FILES ${ISMAP_COMMAND_PAGES}/ismap.1.ja RENAME ismap.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1
        COMPONENT command)
install(DIRECTORY ${ISMAP_COMMAND_PAGES}/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/ismap COMPONENT command)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ismap COMPONENT command)
