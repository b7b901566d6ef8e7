// The plain functions: they need no set-up, share nothing between threads and add 30 kB to the
// binary. The ones that are recommended instead look algorithms up by name and add 4 MB.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
