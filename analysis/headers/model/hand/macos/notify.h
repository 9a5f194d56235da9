typedef unsigned int notify_token_t;
