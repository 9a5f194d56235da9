/* Waits a second, then prints the words, which end in NULL, with blanks between them, and a newline. */
void c_print_list(const char *const *words);
