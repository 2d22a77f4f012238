# What is linked for Windows needs the libraries of Windows alone. The same sources make the same bytes. Nothing on Windows
# reads the table of symbols. What hardened code calls is in libssp, which the first option links.
add_link_options(-fstack-protector-strong -static -Wl,--no-insert-timestamp $<$<CONFIG:Release>:-s>)
# Windows aligns the stack to 16 bytes; g++ relies on 32 where simdjson uses AVX.
add_compile_options(-Wa,-muse-unaligned-vector-move)
