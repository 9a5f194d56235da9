#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>
typedef unsigned chtype;
typedef unsigned mmask_t;
typedef unsigned char NCURSES_BOOL;
typedef struct screen SCREEN;
typedef struct _win_st WINDOW;
typedef chtype attr_t;
typedef struct{attr_t attr;wchar_t chars[5];int ext_color;}cchar_t;
struct _win_st{short _cury,_curx;short _maxy,_maxx;short _begy,_begx;short _flags;attr_t _attrs;chtype _bkgd;_Bool _notimeout;_Bool _clear;_Bool _leaveok;_Bool _scroll;_Bool _idlok;_Bool _idcok;_Bool _immed;_Bool _sync;_Bool _use_keypad;int _delay;struct ldat*_line;short _regtop;short _regbottom;int _parx;int _pary;WINDOW*_parent;struct pdat{short _pad_y,_pad_x;short _pad_top,_pad_left;short _pad_bottom,_pad_right;}_pad;short _yoffset;cchar_t _bkgrnd;int _color;};
typedef int(*NCURSES_OUTC)(int);
typedef int(*NCURSES_WINDOW_CB)(WINDOW*,void*);
typedef int(*NCURSES_SCREEN_CB)(SCREEN*,void*);
typedef int(*NCURSES_OUTC_sp)(SCREEN*,int);
typedef struct{short id;int x,y,z;mmask_t bstate;}MEVENT;
#define CCHARW_MAX 5
#define GCC_NORETURN
#define GCC_UNUSED
#define KEY_MAX 0777
#define KEY_MIN 0401
#define NCURSES_API
#define NCURSES_CH_T cchar_t
#define NCURSES_EXPORT_GENERAL_EXPORT
#define NCURSES_EXPORT_GENERAL_IMPORT
#define NCURSES_IMPEXP
#define NCURSES_TPARM_ARG intptr_t
#define gettmode(...)
#pragma gillint opaque
#define ACS_BBSS
#define ACS_BLOCK
#define ACS_BOARD
#define ACS_BSBS
#define ACS_BSSB
#define ACS_BSSS
#define ACS_BTEE
#define ACS_BULLET
#define ACS_CKBOARD
#define ACS_DARROW
#define ACS_DEGREE
#define ACS_DIAMOND
#define ACS_GEQUAL
#define ACS_HLINE
#define ACS_LANTERN
#define ACS_LARROW
#define ACS_LEQUAL
#define ACS_LLCORNER
#define ACS_LRCORNER
#define ACS_LTEE
#define ACS_NEQUAL
#define ACS_PI
#define ACS_PLMINUS
#define ACS_PLUS
#define ACS_RARROW
#define ACS_RTEE
#define ACS_S1
#define ACS_S3
#define ACS_S7
#define ACS_S9
#define ACS_SBBS
#define ACS_SBSB
#define ACS_SBSS
#define ACS_SSBB
#define ACS_SSBS
#define ACS_SSSB
#define ACS_SSSS
#define ACS_STERLING
#define ACS_TTEE
#define ACS_UARROW
#define ACS_ULCORNER
#define ACS_URCORNER
#define ACS_VLINE
#define ALL_MOUSE_EVENTS
#define A_ALTCHARSET
#define A_ATTRIBUTES
#define A_BLINK
#define A_BOLD
#define A_CHARTEXT
#define A_COLOR
#define A_DIM
#define A_HORIZONTAL
#define A_INVIS
#define A_ITALIC
#define A_LEFT
#define A_LOW
#define A_NORMAL (1U-1U)
#define A_PROTECT
#define A_REVERSE
#define A_RIGHT
#define A_STANDOUT
#define A_TOP
#define A_UNDERLINE
#define A_VERTICAL
#define BUTTON1_CLICKED
#define BUTTON1_DOUBLE_CLICKED
#define BUTTON1_PRESSED
#define BUTTON1_RELEASED
#define BUTTON1_TRIPLE_CLICKED
#define BUTTON2_CLICKED
#define BUTTON2_DOUBLE_CLICKED
#define BUTTON2_PRESSED
#define BUTTON2_RELEASED
#define BUTTON2_TRIPLE_CLICKED
#define BUTTON3_CLICKED
#define BUTTON3_DOUBLE_CLICKED
#define BUTTON3_PRESSED
#define BUTTON3_RELEASED
#define BUTTON3_TRIPLE_CLICKED
#define BUTTON4_CLICKED
#define BUTTON4_DOUBLE_CLICKED
#define BUTTON4_PRESSED
#define BUTTON4_RELEASED
#define BUTTON4_TRIPLE_CLICKED
#define BUTTON5_CLICKED
#define BUTTON5_DOUBLE_CLICKED
#define BUTTON5_PRESSED
#define BUTTON5_RELEASED
#define BUTTON5_TRIPLE_CLICKED
#define BUTTON_ALT
#define BUTTON_CLICK(...)
#define BUTTON_CTRL
#define BUTTON_DOUBLE_CLICK(...)
#define BUTTON_PRESS(...)
#define BUTTON_RELEASE(...)
#define BUTTON_RESERVED_EVENT(...)
#define BUTTON_SHIFT
#define BUTTON_TRIPLE_CLICK(...)
#define COLOR_BLACK 0
#define COLOR_BLUE 4
#define COLOR_CYAN 6
#define COLOR_GREEN 2
#define COLOR_MAGENTA 5
#define COLOR_PAIR(...)
#define COLOR_RED 1
#define COLOR_WHITE 7
#define COLOR_YELLOW 3
#define CURSES 1
#define CURSES_H 1
#define ERR (-1)
#define FALSE 0
#define KEY_A1 0534
#define KEY_A3 0535
#define KEY_B2 0536
#define KEY_BACKSPACE 0407
#define KEY_BEG 0542
#define KEY_BREAK 0401
#define KEY_BTAB 0541
#define KEY_C1 0537
#define KEY_C3 0540
#define KEY_CANCEL 0543
#define KEY_CATAB 0526
#define KEY_CLEAR 0515
#define KEY_CLOSE 0544
#define KEY_CODE_YES 0400
#define KEY_COMMAND 0545
#define KEY_COPY 0546
#define KEY_CREATE 0547
#define KEY_CTAB 0525
#define KEY_DC 0512
#define KEY_DL 0510
#define KEY_DOWN 0402
#define KEY_EIC 0514
#define KEY_END 0550
#define KEY_ENTER 0527
#define KEY_EOL 0517
#define KEY_EOS 0516
#define KEY_EXIT 0551
#define KEY_F(...)
#define KEY_F0 0410
#define KEY_FIND 0552
#define KEY_HELP 0553
#define KEY_HOME 0406
#define KEY_IC 0513
#define KEY_IL 0511
#define KEY_LEFT 0404
#define KEY_LL 0533
#define KEY_MARK 0554
#define KEY_MESSAGE 0555
#define KEY_MOUSE 0631
#define KEY_MOVE 0556
#define KEY_NEXT 0557
#define KEY_NPAGE 0522
#define KEY_OPEN 0560
#define KEY_OPTIONS 0561
#define KEY_PPAGE 0523
#define KEY_PREVIOUS 0562
#define KEY_PRINT 0532
#define KEY_REDO 0563
#define KEY_REFERENCE 0564
#define KEY_REFRESH 0565
#define KEY_REPLACE 0566
#define KEY_RESET 0531
#define KEY_RESIZE 0632
#define KEY_RESTART 0567
#define KEY_RESUME 0570
#define KEY_RIGHT 0405
#define KEY_SAVE 0571
#define KEY_SBEG 0572
#define KEY_SCANCEL 0573
#define KEY_SCOMMAND 0574
#define KEY_SCOPY 0575
#define KEY_SCREATE 0576
#define KEY_SDC 0577
#define KEY_SDL 0600
#define KEY_SELECT 0601
#define KEY_SEND 0602
#define KEY_SEOL 0603
#define KEY_SEXIT 0604
#define KEY_SF 0520
#define KEY_SFIND 0605
#define KEY_SHELP 0606
#define KEY_SHOME 0607
#define KEY_SIC 0610
#define KEY_SLEFT 0611
#define KEY_SMESSAGE 0612
#define KEY_SMOVE 0613
#define KEY_SNEXT 0614
#define KEY_SOPTIONS 0615
#define KEY_SPREVIOUS 0616
#define KEY_SPRINT 0617
#define KEY_SR 0521
#define KEY_SREDO 0620
#define KEY_SREPLACE 0621
#define KEY_SRESET 0530
#define KEY_SRIGHT 0622
#define KEY_SRSUME 0623
#define KEY_SSAVE 0624
#define KEY_SSUSPEND 0625
#define KEY_STAB 0524
#define KEY_SUNDO 0626
#define KEY_SUSPEND 0627
#define KEY_UNDO 0630
#define KEY_UP 0403
#define NCURSES_ACS(...)
#define NCURSES_ATTR_SHIFT 8
#define NCURSES_BITS(...)
#define NCURSES_BOOL
#define NCURSES_BUTTON_CLICKED 004L
#define NCURSES_BUTTON_PRESSED 002L
#define NCURSES_BUTTON_RELEASED 001L
#define NCURSES_CAST(...)
#define NCURSES_DLL_H_incl 1
#define NCURSES_DOUBLE_CLICKED 010L
#define NCURSES_ENABLE_STDBOOL_H 1
#define NCURSES_EXPORT(...)
#define NCURSES_EXPORT_VAR(...)
#define NCURSES_EXT_COLORS 20221231
#define NCURSES_EXT_FUNCS 20221231
#define NCURSES_INTEROP_FUNCS 1
#define NCURSES_MOUSE_MASK(...)
#define NCURSES_MOUSE_VERSION 2
#define NCURSES_OK_ADDR(...)
#define NCURSES_OPAQUE 0
#define NCURSES_OPAQUE_FORM 0
#define NCURSES_OPAQUE_MENU 0
#define NCURSES_OPAQUE_PANEL 0
#define NCURSES_REENTRANT 0
#define NCURSES_RESERVED_EVENT 040L
#define NCURSES_SP_FUNCS 20221231
#define NCURSES_SP_OUTC
#define NCURSES_TPARM_VARARGS 1
#define NCURSES_TRIPLE_CLICKED 020L
#define NCURSES_UNCTRL_H_incl 1
#define NCURSES_VERSION "6.4"
#define NCURSES_VERSION_MAJOR 6
#define NCURSES_VERSION_MINOR 4
#define NCURSES_VERSION_PATCH 20221231
#define NCURSES_WACS(...)
#define NCURSES_WATTR_MACROS 0
#define NCURSES_WCWIDTH_GRAPHICS 1
#define NCURSES_WIDECHAR 1
#define OK (0)
#define PAIR_NUMBER(...)
#define REPORT_MOUSE_POSITION
#define TRACE_ATTRS 0x1000
#define TRACE_BITS 0x0100
#define TRACE_CALLS 0x0020
#define TRACE_CCALLS 0x0400
#define TRACE_CHARPUT 0x0010
#define TRACE_DATABASE 0x0800
#define TRACE_DISABLE 0x0000
#define TRACE_ICALLS 0x0200
#define TRACE_IEVENT 0x0080
#define TRACE_MAXIMUM
#define TRACE_MOVE 0x0008
#define TRACE_ORDINARY 0x001F
#define TRACE_SHIFT 13
#define TRACE_TIMES 0x0001
#define TRACE_TPUTS 0x0002
#define TRACE_UPDATE 0x0004
#define TRACE_VIRTPUT 0x0040
#define TRUE 1
#define WACS_BBDD
#define WACS_BBSS
#define WACS_BBTT
#define WACS_BDBD
#define WACS_BDDB
#define WACS_BDDD
#define WACS_BLOCK
#define WACS_BOARD
#define WACS_BSBS
#define WACS_BSSB
#define WACS_BSSS
#define WACS_BTBT
#define WACS_BTEE
#define WACS_BTTB
#define WACS_BTTT
#define WACS_BULLET
#define WACS_CKBOARD
#define WACS_DARROW
#define WACS_DBBD
#define WACS_DBDB
#define WACS_DBDD
#define WACS_DDBB
#define WACS_DDBD
#define WACS_DDDB
#define WACS_DDDD
#define WACS_DEGREE
#define WACS_DIAMOND
#define WACS_D_BTEE
#define WACS_D_HLINE
#define WACS_D_LLCORNER
#define WACS_D_LRCORNER
#define WACS_D_LTEE
#define WACS_D_PLUS
#define WACS_D_RTEE
#define WACS_D_TTEE
#define WACS_D_ULCORNER
#define WACS_D_URCORNER
#define WACS_D_VLINE
#define WACS_GEQUAL
#define WACS_HLINE
#define WACS_LANTERN
#define WACS_LARROW
#define WACS_LEQUAL
#define WACS_LLCORNER
#define WACS_LRCORNER
#define WACS_LTEE
#define WACS_NEQUAL
#define WACS_PI
#define WACS_PLMINUS
#define WACS_PLUS
#define WACS_RARROW
#define WACS_RTEE
#define WACS_S1
#define WACS_S3
#define WACS_S7
#define WACS_S9
#define WACS_SBBS
#define WACS_SBSB
#define WACS_SBSS
#define WACS_SSBB
#define WACS_SSBS
#define WACS_SSSB
#define WACS_SSSS
#define WACS_STERLING
#define WACS_TBBT
#define WACS_TBTB
#define WACS_TBTT
#define WACS_TTBB
#define WACS_TTBT
#define WACS_TTEE
#define WACS_TTTB
#define WACS_TTTT
#define WACS_T_BTEE
#define WACS_T_HLINE
#define WACS_T_LLCORNER
#define WACS_T_LRCORNER
#define WACS_T_LTEE
#define WACS_T_PLUS
#define WACS_T_RTEE
#define WACS_T_TTEE
#define WACS_T_ULCORNER
#define WACS_T_URCORNER
#define WACS_T_VLINE
#define WACS_UARROW
#define WACS_ULCORNER
#define WACS_URCORNER
#define WACS_VLINE
#define WA_ALTCHARSET
#define WA_ATTRIBUTES
#define WA_BLINK
#define WA_BOLD
#define WA_DIM
#define WA_HORIZONTAL
#define WA_INVIS
#define WA_ITALIC
#define WA_LEFT
#define WA_LOW
#define WA_NORMAL
#define WA_PROTECT
#define WA_REVERSE
#define WA_RIGHT
#define WA_STANDOUT
#define WA_TOP
#define WA_UNDERLINE
#define WA_VERTICAL
#define _XOPEN_CURSES 1
#define add_wch(...)
#define add_wchnstr(...)
#define add_wchstr(...)
#define addch(...)
#define addchnstr(...)
#define addchstr(...)
#define addnstr(...)
#define addnwstr(...)
#define addstr(...)
#define addwstr(...)
#define attr_get(...)
#define attr_off(...)
#define attr_on(...)
#define attr_set(...)
#define attroff(...)
#define attron(...)
#define attrset(...)
#define bkgd(...)
#define bkgdset(...)
#define bkgrnd(...)
#define bkgrndset(...)
#define border(...)
#define border_set(...)
#define box(...)
#define box_set(...)
#define chgat(...)
#define clear(...)
#define clrtobot(...)
#define clrtoeol(...)
#define color_set(...)
#define crmode(...)
#define delch(...)
#define deleteln(...)
#define echo_wchar(...)
#define echochar(...)
#define erase(...)
#define fixterm(...)
#define get_wch(...)
#define get_wstr(...)
#define getattrs(...)
#define getbegx(...)
#define getbegy(...)
#define getbegyx(...)
#define getbkgd(...)
#define getbkgrnd(...)
#define getch(...)
#define getcurx(...)
#define getcury(...)
#define getmaxx(...)
#define getmaxy(...)
#define getmaxyx(...)
#define getn_wstr(...)
#define getnstr(...)
#define getparx(...)
#define getpary(...)
#define getparyx(...)
#define getstr(...)
#define getsyx(...)
#define getyx(...)
#define hline(...)
#define hline_set(...)
#define in_wch(...)
#define in_wchnstr(...)
#define in_wchstr(...)
#define inch(...)
#define inchnstr(...)
#define inchstr(...)
#define innstr(...)
#define innwstr(...)
#define ins_nwstr(...)
#define ins_wch(...)
#define ins_wstr(...)
#define insch(...)
#define insdelln(...)
#define insertln(...)
#define insnstr(...)
#define insstr(...)
#define instr(...)
#define inwstr(...)
#define is_cleared(...)
#define is_idcok(...)
#define is_idlok(...)
#define is_immedok(...)
#define is_keypad(...)
#define is_leaveok(...)
#define is_linetouched(...)
#define is_nodelay(...)
#define is_notimeout(...)
#define is_pad(...)
#define is_scrollok(...)
#define is_subwin(...)
#define is_syncok(...)
#define mouse_trafo(...)
#define move(...)
#define mvadd_wch(...)
#define mvadd_wchnstr(...)
#define mvadd_wchstr(...)
#define mvaddch(...)
#define mvaddchnstr(...)
#define mvaddchstr(...)
#define mvaddnstr(...)
#define mvaddnwstr(...)
#define mvaddstr(...)
#define mvaddwstr(...)
#define mvchgat(...)
#define mvdelch(...)
#define mvget_wch(...)
#define mvget_wstr(...)
#define mvgetch(...)
#define mvgetn_wstr(...)
#define mvgetnstr(...)
#define mvgetstr(...)
#define mvhline(...)
#define mvhline_set(...)
#define mvin_wch(...)
#define mvin_wchnstr(...)
#define mvin_wchstr(...)
#define mvinch(...)
#define mvinchnstr(...)
#define mvinchstr(...)
#define mvinnstr(...)
#define mvinnwstr(...)
#define mvins_nwstr(...)
#define mvins_wch(...)
#define mvins_wstr(...)
#define mvinsch(...)
#define mvinsnstr(...)
#define mvinsstr(...)
#define mvinstr(...)
#define mvinwstr(...)
#define mvvline(...)
#define mvvline_set(...)
#define mvwadd_wch(...)
#define mvwadd_wchnstr(...)
#define mvwadd_wchstr(...)
#define mvwaddch(...)
#define mvwaddchnstr(...)
#define mvwaddchstr(...)
#define mvwaddnstr(...)
#define mvwaddnwstr(...)
#define mvwaddstr(...)
#define mvwaddwstr(...)
#define mvwchgat(...)
#define mvwdelch(...)
#define mvwget_wch(...)
#define mvwget_wstr(...)
#define mvwgetch(...)
#define mvwgetn_wstr(...)
#define mvwgetnstr(...)
#define mvwgetstr(...)
#define mvwhline(...)
#define mvwhline_set(...)
#define mvwin_wch(...)
#define mvwin_wchnstr(...)
#define mvwin_wchstr(...)
#define mvwinch(...)
#define mvwinchnstr(...)
#define mvwinchstr(...)
#define mvwinnstr(...)
#define mvwinnwstr(...)
#define mvwins_nwstr(...)
#define mvwins_wch(...)
#define mvwins_wstr(...)
#define mvwinsch(...)
#define mvwinsnstr(...)
#define mvwinsstr(...)
#define mvwinstr(...)
#define mvwinwstr(...)
#define mvwvline(...)
#define mvwvline_set(...)
#define nocrmode(...)
#define redrawwin(...)
#define refresh(...)
#define resetterm(...)
#define saveterm(...)
#define scrl(...)
#define scroll(...)
#define setscrreg(...)
#define setsyx(...)
#define setterm(...)
#define slk_attr_off(...)
#define slk_attr_on(...)
#define standend(...)
#define standout(...)
#define timeout(...)
#define touchline(...)
#define touchwin(...)
#define untouchwin(...)
#define vline(...)
#define vline_set(...)
#define wadd_wchstr(...)
#define waddchstr(...)
#define waddstr(...)
#define waddwstr(...)
#define wattroff(...)
#define wattron(...)
#define wdeleteln(...)
#define wget_wstr(...)
#define wgetbkgrnd(...)
#define wgetdelay(...)
#define wgetparent(...)
#define wgetscrreg(...)
#define wgetstr(...)
#define win_wchstr(...)
#define winchstr(...)
#define wins_wstr(...)
#define winsertln(...)
#define winsstr(...)
#define winstr(...)
#define wstandend(...)
#define wstandout(...)
