#include <curses.h>
typedef void*FIELD_CELL;
typedef int Form_Options;
typedef int Field_Options;
typedef struct pagenode{short pmin;short pmax;short smin;short smax;}_PAGE;
typedef struct fieldnode{unsigned short status;short rows;short cols;short frow;short fcol;int drows;int dcols;int maxgrow;int nrow;short nbuf;short just;short page;short index;int pad;chtype fore;chtype back;Field_Options opts;struct fieldnode*snext;struct fieldnode*sprev;struct fieldnode*link;struct formnode*form;struct typenode*type;void*arg;FIELD_CELL*buf;void*usrptr;}FIELD;
typedef struct formnode{unsigned short status;short rows;short cols;int currow;int curcol;int toprow;int begincol;short maxfield;short maxpage;short curpage;Form_Options opts;WINDOW*win;WINDOW*sub;WINDOW*w;FIELD**field;FIELD*current;_PAGE*page;void*usrptr;void(*forminit)(struct formnode*);void(*formterm)(struct formnode*);void(*fieldinit)(struct formnode*);void(*fieldterm)(struct formnode*);}FORM;
typedef struct typenode{unsigned short status;long ref;struct typenode*left;struct typenode*right;void*(*makearg)(va_list*);void*(*copyarg)(const void*);void(*freearg)(void*);union{_Bool(*ofcheck)(FIELD*,const void*);_Bool(*gfcheck)(FORM*,FIELD*,const void*);}fieldcheck;union{_Bool(*occheck)(int,const void*);_Bool(*gccheck)(int,FORM*,FIELD*,const void*);}charcheck;union{_Bool(*onext)(FIELD*,const void*);_Bool(*gnext)(FORM*,FIELD*,const void*);}enum_next;union{_Bool(*oprev)(FIELD*,const void*);_Bool(*gprev)(FORM*,FIELD*,const void*);}enum_prev;void*(*genericarg)(void*);}FIELDTYPE;
typedef void(*Form_Hook)(FORM*);
#define NCURSES_FIELD_INTERNALS
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
#define FORM_EXPORT(...)
#define FORM_EXPORT_VAR(...)
#define FORM_IMPEXP
#define FORM_WRAPPED_VAR(...)
#define JUSTIFY_CENTER (2)
#define JUSTIFY_LEFT (1)
#define JUSTIFY_RIGHT (3)
#define MAX_COMMAND
#define MAX_FORM_COMMAND
#define MIN_FORM_COMMAND
#define NCURSES_ETI_H_incl 1
#define NO_JUSTIFICATION (0)
#define O_ACTIVE (0x0002U)
#define O_AUTOSKIP (0x0040U)
#define O_BLANK (0x0020U)
#define O_BS_OVERLOAD (0x0002U)
#define O_DYNAMIC_JUSTIFY (0x0400U)
#define O_EDGE_INSERT_STAY (0x1000U)
#define O_EDIT (0x0008U)
#define O_INPUT_LIMIT (0x2000U)
#define O_NL_OVERLOAD (0x0001U)
#define O_NO_LEFT_STRIP (0x0800U)
#define O_NULLOK (0x0080U)
#define O_PASSOK (0x0100U)
#define O_PUBLIC (0x0004U)
#define O_STATIC (0x0200U)
#define O_VISIBLE (0x0001U)
#define O_WRAP (0x0010U)
#define REQ_BEG_FIELD
#define REQ_BEG_LINE
#define REQ_CLR_EOF
#define REQ_CLR_EOL
#define REQ_CLR_FIELD
#define REQ_DEL_CHAR
#define REQ_DEL_LINE
#define REQ_DEL_PREV
#define REQ_DEL_WORD
#define REQ_DOWN_CHAR
#define REQ_DOWN_FIELD
#define REQ_END_FIELD
#define REQ_END_LINE
#define REQ_FIRST_FIELD
#define REQ_FIRST_PAGE
#define REQ_INS_CHAR
#define REQ_INS_LINE
#define REQ_INS_MODE
#define REQ_LAST_FIELD
#define REQ_LAST_PAGE
#define REQ_LEFT_CHAR
#define REQ_LEFT_FIELD
#define REQ_NEW_LINE
#define REQ_NEXT_CHAR
#define REQ_NEXT_CHOICE
#define REQ_NEXT_FIELD
#define REQ_NEXT_LINE
#define REQ_NEXT_PAGE
#define REQ_NEXT_WORD
#define REQ_OVL_MODE
#define REQ_PREV_CHAR
#define REQ_PREV_CHOICE
#define REQ_PREV_FIELD
#define REQ_PREV_LINE
#define REQ_PREV_PAGE
#define REQ_PREV_WORD
#define REQ_RIGHT_CHAR
#define REQ_RIGHT_FIELD
#define REQ_SCR_BCHAR
#define REQ_SCR_BHPAGE
#define REQ_SCR_BLINE
#define REQ_SCR_BPAGE
#define REQ_SCR_FCHAR
#define REQ_SCR_FHPAGE
#define REQ_SCR_FLINE
#define REQ_SCR_FPAGE
#define REQ_SCR_HBHALF
#define REQ_SCR_HBLINE
#define REQ_SCR_HFHALF
#define REQ_SCR_HFLINE
#define REQ_SFIRST_FIELD
#define REQ_SLAST_FIELD
#define REQ_SNEXT_FIELD
#define REQ_SPREV_FIELD
#define REQ_UP_CHAR
#define REQ_UP_FIELD
#define REQ_VALIDATION
