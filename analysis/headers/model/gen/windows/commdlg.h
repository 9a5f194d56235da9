#include <objbase.h>
typedef struct _PSP*HPROPSHEETPAGE;
typedef UINT(*LPFNPSPCALLBACKA)(HWND hwnd,UINT uMsg,struct _PROPSHEETPAGEA*ppsp);
typedef UINT(*LPFNPSPCALLBACKW)(HWND hwnd,UINT uMsg,struct _PROPSHEETPAGEW*ppsp);
typedef LPCDLGTEMPLATE PROPSHEETPAGE_RESOURCE;
typedef struct _PROPSHEETPAGEA_V1{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCSTR pszIcon;};LPCSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKA pfnCallback;UINT*pcRefParent;}PROPSHEETPAGEA_V1,*LPPROPSHEETPAGEA_V1;
typedef const PROPSHEETPAGEA_V1*LPCPROPSHEETPAGEA_V1;
typedef struct _PROPSHEETPAGEA_V2{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCSTR pszIcon;};LPCSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKA pfnCallback;UINT*pcRefParent;LPCSTR pszHeaderTitle;LPCSTR pszHeaderSubTitle;}PROPSHEETPAGEA_V2,*LPPROPSHEETPAGEA_V2;
typedef const PROPSHEETPAGEA_V2*LPCPROPSHEETPAGEA_V2;
typedef struct _PROPSHEETPAGEA{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCSTR pszIcon;};LPCSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKA pfnCallback;UINT*pcRefParent;LPCSTR pszHeaderTitle;LPCSTR pszHeaderSubTitle;HANDLE hActCtx;}PROPSHEETPAGEA_V3,*LPPROPSHEETPAGEA_V3;
typedef const PROPSHEETPAGEA_V3*LPCPROPSHEETPAGEA_V3;
typedef struct _PROPSHEETPAGEW_V1{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCWSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCWSTR pszIcon;};LPCWSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKW pfnCallback;UINT*pcRefParent;}PROPSHEETPAGEW_V1,*LPPROPSHEETPAGEW_V1;
typedef const PROPSHEETPAGEW_V1*LPCPROPSHEETPAGEW_V1;
typedef struct _PROPSHEETPAGEW_V2{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCWSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCWSTR pszIcon;};LPCWSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKW pfnCallback;UINT*pcRefParent;LPCWSTR pszHeaderTitle;LPCWSTR pszHeaderSubTitle;}PROPSHEETPAGEW_V2,*LPPROPSHEETPAGEW_V2;
typedef const PROPSHEETPAGEW_V2*LPCPROPSHEETPAGEW_V2;
typedef struct _PROPSHEETPAGEW{DWORD dwSize,dwFlags;HINSTANCE hInstance;union{LPCWSTR pszTemplate;PROPSHEETPAGE_RESOURCE pResource;};union{HICON hIcon;LPCWSTR pszIcon;};LPCWSTR pszTitle;DLGPROC pfnDlgProc;LPARAM lParam;LPFNPSPCALLBACKW pfnCallback;UINT*pcRefParent;LPCWSTR pszHeaderTitle;LPCWSTR pszHeaderSubTitle;HANDLE hActCtx;}PROPSHEETPAGEW_V3,*LPPROPSHEETPAGEW_V3;
typedef const PROPSHEETPAGEW_V3*LPCPROPSHEETPAGEW_V3;
typedef PROPSHEETPAGEA_V3 PROPSHEETPAGEA_LATEST;
typedef PROPSHEETPAGEW_V3 PROPSHEETPAGEW_LATEST;
typedef LPPROPSHEETPAGEA_V3 LPPROPSHEETPAGEA_LATEST;
typedef LPPROPSHEETPAGEW_V3 LPPROPSHEETPAGEW_LATEST;
typedef LPCPROPSHEETPAGEA_V3 LPCPROPSHEETPAGEA_LATEST;
typedef LPCPROPSHEETPAGEW_V3 LPCPROPSHEETPAGEW_LATEST;
typedef PROPSHEETPAGEA_V3 PROPSHEETPAGEA;
typedef PROPSHEETPAGEW_V3 PROPSHEETPAGEW;
typedef LPPROPSHEETPAGEA_V3 LPPROPSHEETPAGEA;
typedef LPPROPSHEETPAGEW_V3 LPPROPSHEETPAGEW;
typedef LPCPROPSHEETPAGEA_V3 LPCPROPSHEETPAGEA;
typedef LPCPROPSHEETPAGEW_V3 LPCPROPSHEETPAGEW;
typedef int(*PFNPROPSHEETCALLBACK)(HWND,UINT,LPARAM);
typedef struct _PROPSHEETHEADERA{DWORD dwSize;DWORD dwFlags;HWND hwndParent;HINSTANCE hInstance;union{HICON hIcon;LPCSTR pszIcon;};LPCSTR pszCaption;UINT nPages;union{UINT nStartPage;LPCSTR pStartPage;};union{LPCPROPSHEETPAGEA ppsp;HPROPSHEETPAGE*phpage;};PFNPROPSHEETCALLBACK pfnCallback;union{HBITMAP hbmWatermark;LPCSTR pszbmWatermark;};HPALETTE hplWatermark;union{HBITMAP hbmHeader;LPCSTR pszbmHeader;};}PROPSHEETHEADERA,*LPPROPSHEETHEADERA;
typedef const PROPSHEETHEADERA*LPCPROPSHEETHEADERA;
typedef struct _PROPSHEETHEADERW{DWORD dwSize;DWORD dwFlags;HWND hwndParent;HINSTANCE hInstance;union{HICON hIcon;LPCWSTR pszIcon;};LPCWSTR pszCaption;UINT nPages;union{UINT nStartPage;LPCWSTR pStartPage;};union{LPCPROPSHEETPAGEW ppsp;HPROPSHEETPAGE*phpage;};PFNPROPSHEETCALLBACK pfnCallback;union{HBITMAP hbmWatermark;LPCWSTR pszbmWatermark;};HPALETTE hplWatermark;union{HBITMAP hbmHeader;LPCWSTR pszbmHeader;};}PROPSHEETHEADERW,*LPPROPSHEETHEADERW;
typedef const PROPSHEETHEADERW*LPCPROPSHEETHEADERW;
typedef WINBOOL(*LPFNADDPROPSHEETPAGE)(HPROPSHEETPAGE,LPARAM);
typedef WINBOOL(*LPFNADDPROPSHEETPAGES)(LPVOID,LPFNADDPROPSHEETPAGE,LPARAM);
typedef struct _PSHNOTIFY{NMHDR hdr;LPARAM lParam;}PSHNOTIFY,*LPPSHNOTIFY;
typedef UINT_PTR(*LPOFNHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef struct tagOFN_NT4A{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;LPCSTR lpstrFilter;LPSTR lpstrCustomFilter;DWORD nMaxCustFilter;DWORD nFilterIndex;LPSTR lpstrFile;DWORD nMaxFile;LPSTR lpstrFileTitle;DWORD nMaxFileTitle;LPCSTR lpstrInitialDir;LPCSTR lpstrTitle;DWORD Flags;WORD nFileOffset;WORD nFileExtension;LPCSTR lpstrDefExt;LPARAM lCustData;LPOFNHOOKPROC lpfnHook;LPCSTR lpTemplateName;}OPENFILENAME_NT4A,*LPOPENFILENAME_NT4A;
typedef struct tagOFN_NT4W{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;LPCWSTR lpstrFilter;LPWSTR lpstrCustomFilter;DWORD nMaxCustFilter;DWORD nFilterIndex;LPWSTR lpstrFile;DWORD nMaxFile;LPWSTR lpstrFileTitle;DWORD nMaxFileTitle;LPCWSTR lpstrInitialDir;LPCWSTR lpstrTitle;DWORD Flags;WORD nFileOffset;WORD nFileExtension;LPCWSTR lpstrDefExt;LPARAM lCustData;LPOFNHOOKPROC lpfnHook;LPCWSTR lpTemplateName;}OPENFILENAME_NT4W,*LPOPENFILENAME_NT4W;
typedef OPENFILENAME_NT4A OPENFILENAME_NT4;
typedef LPOPENFILENAME_NT4A LPOPENFILENAME_NT4;
typedef struct tagOFNA{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;LPCSTR lpstrFilter;LPSTR lpstrCustomFilter;DWORD nMaxCustFilter;DWORD nFilterIndex;LPSTR lpstrFile;DWORD nMaxFile;LPSTR lpstrFileTitle;DWORD nMaxFileTitle;LPCSTR lpstrInitialDir;LPCSTR lpstrTitle;DWORD Flags;WORD nFileOffset;WORD nFileExtension;LPCSTR lpstrDefExt;LPARAM lCustData;LPOFNHOOKPROC lpfnHook;LPCSTR lpTemplateName;void*pvReserved;DWORD dwReserved;DWORD FlagsEx;}OPENFILENAMEA,*LPOPENFILENAMEA;
typedef struct tagOFNW{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;LPCWSTR lpstrFilter;LPWSTR lpstrCustomFilter;DWORD nMaxCustFilter;DWORD nFilterIndex;LPWSTR lpstrFile;DWORD nMaxFile;LPWSTR lpstrFileTitle;DWORD nMaxFileTitle;LPCWSTR lpstrInitialDir;LPCWSTR lpstrTitle;DWORD Flags;WORD nFileOffset;WORD nFileExtension;LPCWSTR lpstrDefExt;LPARAM lCustData;LPOFNHOOKPROC lpfnHook;LPCWSTR lpTemplateName;void*pvReserved;DWORD dwReserved;DWORD FlagsEx;}OPENFILENAMEW,*LPOPENFILENAMEW;
typedef OPENFILENAMEA OPENFILENAME;
typedef LPOPENFILENAMEA LPOPENFILENAME;
typedef UINT_PTR(*LPCCHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef struct _OFNOTIFYA{NMHDR hdr;LPOPENFILENAMEA lpOFN;LPSTR pszFile;}OFNOTIFYA,*LPOFNOTIFYA;
typedef struct _OFNOTIFYW{NMHDR hdr;LPOPENFILENAMEW lpOFN;LPWSTR pszFile;}OFNOTIFYW,*LPOFNOTIFYW;
typedef OFNOTIFYA OFNOTIFY;
typedef LPOFNOTIFYA LPOFNOTIFY;
typedef struct _OFNOTIFYEXA{NMHDR hdr;LPOPENFILENAMEA lpOFN;LPVOID psf;LPVOID pidl;}OFNOTIFYEXA,*LPOFNOTIFYEXA;
typedef struct _OFNOTIFYEXW{NMHDR hdr;LPOPENFILENAMEW lpOFN;LPVOID psf;LPVOID pidl;}OFNOTIFYEXW,*LPOFNOTIFYEXW;
typedef OFNOTIFYEXA OFNOTIFYEX;
typedef LPOFNOTIFYEXA LPOFNOTIFYEX;
typedef struct tagCHOOSECOLORA{DWORD lStructSize;HWND hwndOwner;HWND hInstance;COLORREF rgbResult;COLORREF*lpCustColors;DWORD Flags;LPARAM lCustData;LPCCHOOKPROC lpfnHook;LPCSTR lpTemplateName;}CHOOSECOLORA,*LPCHOOSECOLORA;
typedef struct tagCHOOSECOLORW{DWORD lStructSize;HWND hwndOwner;HWND hInstance;COLORREF rgbResult;COLORREF*lpCustColors;DWORD Flags;LPARAM lCustData;LPCCHOOKPROC lpfnHook;LPCWSTR lpTemplateName;}CHOOSECOLORW,*LPCHOOSECOLORW;
typedef CHOOSECOLORA CHOOSECOLOR;
typedef LPCHOOSECOLORA LPCHOOSECOLOR;
typedef UINT_PTR(*LPFRHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef struct tagFINDREPLACEA{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;DWORD Flags;LPSTR lpstrFindWhat;LPSTR lpstrReplaceWith;WORD wFindWhatLen;WORD wReplaceWithLen;LPARAM lCustData;LPFRHOOKPROC lpfnHook;LPCSTR lpTemplateName;}FINDREPLACEA,*LPFINDREPLACEA;
typedef struct tagFINDREPLACEW{DWORD lStructSize;HWND hwndOwner;HINSTANCE hInstance;DWORD Flags;LPWSTR lpstrFindWhat;LPWSTR lpstrReplaceWith;WORD wFindWhatLen;WORD wReplaceWithLen;LPARAM lCustData;LPFRHOOKPROC lpfnHook;LPCWSTR lpTemplateName;}FINDREPLACEW,*LPFINDREPLACEW;
typedef FINDREPLACEA FINDREPLACE;
typedef LPFINDREPLACEA LPFINDREPLACE;
typedef UINT_PTR(*LPCFHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef struct tagCHOOSEFONTA{DWORD lStructSize;HWND hwndOwner;HDC hDC;LPLOGFONTA lpLogFont;INT iPointSize;DWORD Flags;COLORREF rgbColors;LPARAM lCustData;LPCFHOOKPROC lpfnHook;LPCSTR lpTemplateName;HINSTANCE hInstance;LPSTR lpszStyle;WORD nFontType;WORD ___MISSING_ALIGNMENT__;INT nSizeMin;INT nSizeMax;}CHOOSEFONTA,*LPCHOOSEFONTA;
typedef struct tagCHOOSEFONTW{DWORD lStructSize;HWND hwndOwner;HDC hDC;LPLOGFONTW lpLogFont;INT iPointSize;DWORD Flags;COLORREF rgbColors;LPARAM lCustData;LPCFHOOKPROC lpfnHook;LPCWSTR lpTemplateName;HINSTANCE hInstance;LPWSTR lpszStyle;WORD nFontType;WORD ___MISSING_ALIGNMENT__;INT nSizeMin;INT nSizeMax;}CHOOSEFONTW,*LPCHOOSEFONTW;
typedef CHOOSEFONTA CHOOSEFONT;
typedef LPCHOOSEFONTA LPCHOOSEFONT;
typedef UINT_PTR(*LPPRINTHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef UINT_PTR(*LPSETUPHOOKPROC)(HWND,UINT,WPARAM,LPARAM);
typedef struct tagPDA{DWORD lStructSize;HWND hwndOwner;HGLOBAL hDevMode;HGLOBAL hDevNames;HDC hDC;DWORD Flags;WORD nFromPage;WORD nToPage;WORD nMinPage;WORD nMaxPage;WORD nCopies;HINSTANCE hInstance;LPARAM lCustData;LPPRINTHOOKPROC lpfnPrintHook;LPSETUPHOOKPROC lpfnSetupHook;LPCSTR lpPrintTemplateName;LPCSTR lpSetupTemplateName;HGLOBAL hPrintTemplate;HGLOBAL hSetupTemplate;}PRINTDLGA,*LPPRINTDLGA;
typedef struct tagPDW{DWORD lStructSize;HWND hwndOwner;HGLOBAL hDevMode;HGLOBAL hDevNames;HDC hDC;DWORD Flags;WORD nFromPage;WORD nToPage;WORD nMinPage;WORD nMaxPage;WORD nCopies;HINSTANCE hInstance;LPARAM lCustData;LPPRINTHOOKPROC lpfnPrintHook;LPSETUPHOOKPROC lpfnSetupHook;LPCWSTR lpPrintTemplateName;LPCWSTR lpSetupTemplateName;HGLOBAL hPrintTemplate;HGLOBAL hSetupTemplate;}PRINTDLGW,*LPPRINTDLGW;
typedef PRINTDLGA PRINTDLG;
typedef LPPRINTDLGA LPPRINTDLG;
typedef struct tagDEVNAMES{WORD wDriverOffset;WORD wDeviceOffset;WORD wOutputOffset;WORD wDefault;}DEVNAMES,*LPDEVNAMES;
typedef UINT_PTR(*LPPAGEPAINTHOOK)(HWND,UINT,WPARAM,LPARAM);
typedef UINT_PTR(*LPPAGESETUPHOOK)(HWND,UINT,WPARAM,LPARAM);
typedef struct tagPSDA{DWORD lStructSize;HWND hwndOwner;HGLOBAL hDevMode;HGLOBAL hDevNames;DWORD Flags;POINT ptPaperSize;RECT rtMinMargin;RECT rtMargin;HINSTANCE hInstance;LPARAM lCustData;LPPAGESETUPHOOK lpfnPageSetupHook;LPPAGEPAINTHOOK lpfnPagePaintHook;LPCSTR lpPageSetupTemplateName;HGLOBAL hPageSetupTemplate;}PAGESETUPDLGA,*LPPAGESETUPDLGA;
typedef struct tagPSDW{DWORD lStructSize;HWND hwndOwner;HGLOBAL hDevMode;HGLOBAL hDevNames;DWORD Flags;POINT ptPaperSize;RECT rtMinMargin;RECT rtMargin;HINSTANCE hInstance;LPARAM lCustData;LPPAGESETUPHOOK lpfnPageSetupHook;LPPAGEPAINTHOOK lpfnPagePaintHook;LPCWSTR lpPageSetupTemplateName;HGLOBAL hPageSetupTemplate;}PAGESETUPDLGW,*LPPAGESETUPDLGW;
typedef PAGESETUPDLGA PAGESETUPDLG;
typedef LPPAGESETUPDLGA LPPAGESETUPDLG;
#define PSBTN_MAX 6
#pragma gillint opaque
#define CCSIZEOF_STRUCT(...)
#define CDM_FIRST
#define CDM_GETFILEPATH
#define CDM_GETFOLDERIDLIST
#define CDM_GETFOLDERPATH
#define CDM_GETSPEC
#define CDM_HIDECONTROL
#define CDM_LAST
#define CDM_SETCONTROLTEXT
#define CDM_SETDEFEXT
#define CDN_FILEOK
#define CDN_FOLDERCHANGE
#define CDN_HELP
#define CDN_INCLUDEITEM
#define CDN_INITDONE
#define CDN_SELCHANGE
#define CDN_SHAREVIOLATION
#define CDN_TYPECHANGE
#define CDSIZEOF_STRUCT(...)
#define CF_ANSIONLY
#define CF_APPLY
#define CF_BOTH
#define CF_EFFECTS
#define CF_ENABLEHOOK
#define CF_ENABLETEMPLATE
#define CF_ENABLETEMPLATEHANDLE
#define CF_FIXEDPITCHONLY
#define CF_FORCEFONTEXIST
#define CF_INACTIVEFONTS
#define CF_INITTOLOGFONTSTRUCT
#define CF_LIMITSIZE
#define CF_NOFACESEL
#define CF_NOOEMFONTS
#define CF_NOSCRIPTSEL
#define CF_NOSIMULATIONS
#define CF_NOSIZESEL
#define CF_NOSTYLESEL
#define CF_NOVECTORFONTS
#define CF_NOVERTFONTS
#define CF_SCALABLEONLY
#define CF_SCRIPTSONLY
#define CF_SELECTSCRIPT
#define CF_SHOWHELP
#define CF_TTONLY
#define CF_USESTYLE
#define CF_WYSIWYG
#define COLOROKSTRING
#define COLOROKSTRINGA "commdlg_ColorOK"
#define COLOROKSTRINGW
#define ChooseColor
#define ChooseFont
#define CommDlg_OpenSave_GetFilePath
#define CommDlg_OpenSave_GetFilePathA(...)
#define CommDlg_OpenSave_GetFilePathW(...)
#define CommDlg_OpenSave_GetFolderIDList(...)
#define CommDlg_OpenSave_GetFolderPath
#define CommDlg_OpenSave_GetFolderPathA(...)
#define CommDlg_OpenSave_GetFolderPathW(...)
#define CommDlg_OpenSave_GetSpec
#define CommDlg_OpenSave_GetSpecA(...)
#define CommDlg_OpenSave_GetSpecW(...)
#define CommDlg_OpenSave_HideControl(...)
#define CommDlg_OpenSave_SetControlText(...)
#define CommDlg_OpenSave_SetDefExt(...)
#define CreatePropertySheetPage
#define FILEOKSTRING
#define FILEOKSTRINGA "commdlg_FileNameOK"
#define FILEOKSTRINGW
#define FINDMSGSTRING
#define FINDMSGSTRINGA "commdlg_FindReplace"
#define FINDMSGSTRINGW
#define FindText
#define GetFileTitle
#define GetOpenFileName
#define GetSaveFileName
#define HELPMSGSTRING
#define HELPMSGSTRINGA "commdlg_help"
#define HELPMSGSTRINGW
#define ID_PSREBOOTSYSTEM
#define LBSELCHSTRING
#define LBSELCHSTRINGA "commdlg_LBSelChangedNotify"
#define LBSELCHSTRINGW
#define LPCPROPSHEETHEADER
#define LPCPROPSHEETPAGE
#define LPCPROPSHEETPAGE_LATEST
#define LPCPROPSHEETPAGE_V1
#define LPCPROPSHEETPAGE_V2
#define LPCPROPSHEETPAGE_V3
#define LPFNPSPCALLBACK
#define LPPROPSHEETHEADER
#define LPPROPSHEETPAGE
#define LPPROPSHEETPAGE_LATEST
#define LPPROPSHEETPAGE_V1
#define LPPROPSHEETPAGE_V2
#define LPPROPSHEETPAGE_V3
#define OPENFILENAME_SIZE_VERSION_400
#define OPENFILENAME_SIZE_VERSION_400A
#define OPENFILENAME_SIZE_VERSION_400W
#define PD_EXCL_COPIESANDCOLLATE
#define PROPSHEETHEADER
#define PROPSHEETHEADERA_V1_SIZE
#define PROPSHEETHEADERA_V2_SIZE
#define PROPSHEETHEADERW_V1_SIZE
#define PROPSHEETHEADERW_V2_SIZE
#define PROPSHEETHEADER_V1_SIZE
#define PROPSHEETHEADER_V2_SIZE
#define PROPSHEETPAGE
#define PROPSHEETPAGEA_V1_FIELDS
#define PROPSHEETPAGEA_V1_SIZE
#define PROPSHEETPAGEA_V2_SIZE
#define PROPSHEETPAGEW_V1_FIELDS
#define PROPSHEETPAGEW_V1_SIZE
#define PROPSHEETPAGEW_V2_SIZE
#define PROPSHEETPAGE_LATEST
#define PROPSHEETPAGE_V1
#define PROPSHEETPAGE_V1_SIZE
#define PROPSHEETPAGE_V2
#define PROPSHEETPAGE_V2_SIZE
#define PROPSHEETPAGE_V3
#define PSM_ADDPAGE
#define PSM_APPLY
#define PSM_CANCELTOCLOSE
#define PSM_CHANGED
#define PSM_GETCURRENTPAGEHWND
#define PSM_GETRESULT
#define PSM_GETTABCONTROL
#define PSM_HWNDTOINDEX
#define PSM_IDTOINDEX
#define PSM_INDEXTOHWND
#define PSM_INDEXTOID
#define PSM_INDEXTOPAGE
#define PSM_INSERTPAGE
#define PSM_ISDIALOGMESSAGE
#define PSM_PAGETOINDEX
#define PSM_PRESSBUTTON
#define PSM_QUERYSIBLINGS
#define PSM_REBOOTSYSTEM
#define PSM_RECALCPAGESIZES
#define PSM_REMOVEPAGE
#define PSM_RESTARTWINDOWS
#define PSM_SETCURSEL
#define PSM_SETCURSELID
#define PSM_SETFINISHTEXT
#define PSM_SETFINISHTEXTA
#define PSM_SETFINISHTEXTW
#define PSM_SETHEADERSUBTITLE
#define PSM_SETHEADERSUBTITLEA
#define PSM_SETHEADERSUBTITLEW
#define PSM_SETHEADERTITLE
#define PSM_SETHEADERTITLEA
#define PSM_SETHEADERTITLEW
#define PSM_SETTITLE
#define PSM_SETTITLEA
#define PSM_SETTITLEW
#define PSM_SETWIZBUTTONS
#define PSM_UNCHANGED
#define PSN_APPLY
#define PSN_GETOBJECT
#define PSN_HELP
#define PSN_KILLACTIVE
#define PSN_QUERYCANCEL
#define PSN_QUERYINITIALFOCUS
#define PSN_RESET
#define PSN_SETACTIVE
#define PSN_TRANSLATEACCELERATOR
#define PSN_WIZBACK
#define PSN_WIZFINISH
#define PSN_WIZNEXT
#define PageSetupDlg
#define PrintDlg
#define PropSheet_AddPage(...)
#define PropSheet_Apply(...)
#define PropSheet_CancelToClose(...)
#define PropSheet_Changed(...)
#define PropSheet_GetCurrentPageHwnd(...)
#define PropSheet_GetResult(...)
#define PropSheet_GetTabControl(...)
#define PropSheet_HwndToIndex(...)
#define PropSheet_IdToIndex(...)
#define PropSheet_IndexToHwnd(...)
#define PropSheet_IndexToId(...)
#define PropSheet_IndexToPage(...)
#define PropSheet_InsertPage(...)
#define PropSheet_IsDialogMessage(...)
#define PropSheet_PageToIndex(...)
#define PropSheet_PressButton(...)
#define PropSheet_QuerySiblings(...)
#define PropSheet_RebootSystem(...)
#define PropSheet_RecalcPageSizes(...)
#define PropSheet_RemovePage(...)
#define PropSheet_RestartWindows(...)
#define PropSheet_SetCurSel(...)
#define PropSheet_SetCurSelByID(...)
#define PropSheet_SetFinishText(...)
#define PropSheet_SetHeaderSubTitle(...)
#define PropSheet_SetHeaderTitle(...)
#define PropSheet_SetTitle(...)
#define PropSheet_SetWizButtons(...)
#define PropSheet_UnChanged(...)
#define PropertySheet
#define ReplaceText
#define SETRGBSTRING
#define SETRGBSTRINGA "commdlg_SetRGBColor"
#define SETRGBSTRINGW
#define SHAREVISTRING
#define SHAREVISTRINGA "commdlg_ShareViolation"
#define SHAREVISTRINGW
#define SNDMSG
#define WINCOMMCTRLAPI
#define WINCOMMDLGAPI
#define WM_CHOOSEFONT_GETLOGFONT
#define WM_CHOOSEFONT_SETFLAGS
#define WM_CHOOSEFONT_SETLOGFONT
#define WM_PSD_ENVSTAMPRECT
#define WM_PSD_FULLPAGERECT
#define WM_PSD_GREEKTEXTRECT
#define WM_PSD_MARGINRECT
#define WM_PSD_MINMARGINRECT
#define WM_PSD_PAGESETUPDLG
#define WM_PSD_YAFULLPAGERECT
