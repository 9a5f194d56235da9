void print_pair(const char *a, const char *b);
