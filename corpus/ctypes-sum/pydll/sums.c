/* A plain C library: nothing in it knows of Python. sums.py loads it with ctypes.PyDLL, which keeps the GIL during every
   call. */

long long sum_of_multiples(int from, int to)
{
    long long sum = 0;
    int i;
    for (i = from; i < to; i++) { // want GIL801 "this loop over to runs while ctypes.PyDLL keeps the GIL \\(sums.py:10 calls sum_of_multiples\\): .* load it with ctypes.CDLL"
        if (i % 3 == 0)
            sum += i;
    }
    return sum;
}
