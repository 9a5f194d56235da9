#define NCURSES_PUBLIC_VAR(name) _nc_##name
#define NCURSES_WRAPPED_VAR(type, name) extern type NCURSES_PUBLIC_VAR(name)(void)
#define NCURSES_ATTR_T int
#define NCURSES_CONST const
#define NCURSES_INLINE inline
#define NCURSES_COLOR_T short
#define NCURSES_PAIRS_T short
#define NCURSES_SIZE_T short
#define NCURSES_OSPEED short
#define NCURSES_SBOOL char
#define NCURSES_SP_NAME(name) name##_sp
#define GCC_PRINTFLIKE(fmt, var)
#define GCC_SCANFLIKE(fmt, var)
#define GCC_DEPRECATED(msg)
