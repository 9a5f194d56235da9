int wait_for(int fd);
