extern long total;
void run(int n);
