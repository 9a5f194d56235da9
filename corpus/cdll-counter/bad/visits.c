/* cdll-counter, stage bad. */
static long visits;

long visit(void)
{
    visits++; // want GIL803 "visits"
    return visits;
}
