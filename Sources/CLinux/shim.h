// Calls of Linux that Swift's Glibc module leaves out, since glibc declares them for _GNU_SOURCE alone.
#include <linux/stat.h>

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);
int syncfs(int descriptor);

// From linux/fs.h and linux/fcntl.h, which declare a great deal besides.
static const unsigned int rename_exchange = 1u << 1;
static const int at_empty_path = 0x1000;
static const unsigned long long attribute_mount_root = 0x2000;
