#pragma gillint opaque
#pragma gillint when 10-11
#define ERRORTOKEN 60
#define N_TOKENS 64
#define SOFT_KEYWORD 59
#pragma gillint end
#pragma gillint when 8-11
#define AMPER 19
#define AMPEREQUAL 41
#define ASYNC 56
#define AT 49
#define ATEQUAL 50
#define AWAIT 55
#define CIRCUMFLEX 32
#define CIRCUMFLEXEQUAL 43
#define COLON 11
#define COLONEQUAL 53
#define COMMA 12
#define DEDENT 6
#define DOT 23
#define DOUBLESLASH 47
#define DOUBLESLASHEQUAL 48
#define DOUBLESTAR 35
#define DOUBLESTAREQUAL 46
#define ELLIPSIS 52
#define ENDMARKER 0
#define EQEQUAL 27
#define EQUAL 22
#define GREATER 21
#define GREATEREQUAL 30
#define INDENT 5
#define ISEOF(...)
#define ISNONTERMINAL(...)
#define ISTERMINAL(...)
#define LBRACE 25
#define LEFTSHIFT 33
#define LEFTSHIFTEQUAL 44
#define LESS 20
#define LESSEQUAL 29
#define LPAR 7
#define LSQB 9
#define MINEQUAL 37
#define MINUS 15
#define NAME 1
#define NEWLINE 4
#define NOTEQUAL 28
#define NT_OFFSET 256
#define NUMBER 2
#define OP 54
#define PERCENT 24
#define PERCENTEQUAL 40
#define PLUS 14
#define PLUSEQUAL 36
#define RARROW 51
#define RBRACE 26
#define RIGHTSHIFT 34
#define RIGHTSHIFTEQUAL 45
#define RPAR 8
#define RSQB 10
#define SEMI 13
#define SLASH 17
#define SLASHEQUAL 39
#define STAR 16
#define STAREQUAL 38
#define STRING 3
#define TILDE 31
#define TYPE_COMMENT 58
#define TYPE_IGNORE 57
#define VBAR 18
#define VBAREQUAL 42
#pragma gillint end
#pragma gillint when 8-9
#define ERRORTOKEN 59
#define N_TOKENS 63
#pragma gillint end
#pragma gillint when 9-11
#define ISWHITESPACE(...)
#pragma gillint end
