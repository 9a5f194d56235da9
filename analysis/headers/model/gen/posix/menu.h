#include <curses.h>
typedef int Menu_Options;
typedef int Item_Options;
typedef struct{const char*str;unsigned short length;}TEXT;
typedef struct tagITEM{TEXT name;TEXT description;struct tagMENU*imenu;void*userptr;Item_Options opt;short index;short y;short x;_Bool value;struct tagITEM*left;struct tagITEM*right;struct tagITEM*up;struct tagITEM*down;}ITEM;
typedef void(*Menu_Hook)(struct tagMENU*);
typedef struct tagMENU{short height;short width;short rows;short cols;short frows;short fcols;short arows;short namelen;short desclen;short marklen;short itemlen;short spc_desc;short spc_cols;short spc_rows;char*pattern;short pindex;WINDOW*win;WINDOW*sub;WINDOW*userwin;WINDOW*usersub;ITEM**items;short nitems;ITEM*curitem;short toprow;chtype fore;chtype back;chtype grey;unsigned char pad;Menu_Hook menuinit;Menu_Hook menuterm;Menu_Hook iteminit;Menu_Hook itemterm;void*userptr;char*mark;Menu_Options opt;unsigned short status;}MENU;
#define ETI_MENU
#pragma gillint opaque
#define E_BAD_ARGUMENT (-2)
#define E_BAD_STATE (-5)
#define E_CONNECTED (-4)
#define E_CURRENT (-14)
#define E_INVALID_FIELD (-13)
#define E_NOT_CONNECTED (-11)
#define E_NOT_POSTED (-7)
#define E_NOT_SELECTABLE (-10)
#define E_NO_MATCH (-9)
#define E_NO_ROOM (-6)
#define E_OK (0)
#define E_POSTED (-3)
#define E_REQUEST_DENIED (-12)
#define E_SYSTEM_ERROR (-1)
#define E_UNKNOWN_COMMAND (-8)
#define MAX_COMMAND
#define MAX_MENU_COMMAND
#define MENU_EXPORT(...)
#define MENU_EXPORT_VAR(...)
#define MENU_IMPEXP
#define MENU_WRAPPED_VAR(...)
#define MIN_MENU_COMMAND
#define NCURSES_ETI_H_incl 1
#define O_IGNORECASE (0x08)
#define O_MOUSE_MENU (0x40)
#define O_NONCYCLIC (0x20)
#define O_ONEVALUE (0x01)
#define O_ROWMAJOR (0x04)
#define O_SELECTABLE (0x01)
#define O_SHOWDESC (0x02)
#define O_SHOWMATCH (0x10)
#define REQ_BACK_PATTERN
#define REQ_CLEAR_PATTERN
#define REQ_DOWN_ITEM
#define REQ_FIRST_ITEM
#define REQ_LAST_ITEM
#define REQ_LEFT_ITEM
#define REQ_NEXT_ITEM
#define REQ_NEXT_MATCH
#define REQ_PREV_ITEM
#define REQ_PREV_MATCH
#define REQ_RIGHT_ITEM
#define REQ_SCR_DLINE
#define REQ_SCR_DPAGE
#define REQ_SCR_ULINE
#define REQ_SCR_UPAGE
#define REQ_TOGGLE_ITEM
#define REQ_UP_ITEM
