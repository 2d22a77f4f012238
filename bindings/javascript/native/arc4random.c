/* Random bytes for expat. */
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

void arc4random_buf(void* bytes, size_t size) {
  const size_t most = 256;
  for (size_t done = 0; done < size; done += most)
    if (getentropy((char*)bytes + done, size - done < most ? size - done : most) != 0) abort();
}
