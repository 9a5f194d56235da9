#pragma gillint opaque
#include <winsvc.h>
#pragma gillint expand GDTR_MAX GDTR_MIN HD_HITTESTINFO HD_ITEMA HD_ITEMW HD_LAYOUT HD_NOTIFYA HD_NOTIFYW LV_COLUMNA LV_COLUMNW LV_DISPINFOA LV_DISPINFOW LV_FINDINFOA LV_FINDINFOW LV_HITTESTINFO LV_ITEMA LV_ITEMW LV_KEYDOWN LV_VIEW_MAX NM_CACHEHINT NM_FINDITEMA NM_FINDITEMW NM_LISTVIEW NM_ODSTATECHANGE NM_TREEVIEWA NM_TREEVIEWW NM_UPDOWN PFNDPACOMPARE PFNDPACOMPARECONST PFNDPAENUMCALLBACK PFNDPAENUMCALLBACKCONST PFNDSACOMPARE PFNDSACOMPARECONST PFNDSAENUMCALLBACK PFNDSAENUMCALLBACKCONST PSBTN_MAX TBNOTIFYA TBNOTIFYW TC_HITTESTINFO TC_ITEMA TC_ITEMHEADERA TC_ITEMHEADERW TC_ITEMW TC_KEYDOWN TOOLINFOA TOOLINFOW TOOLTIPTEXTA TOOLTIPTEXTW TV_DISPINFOA TV_DISPINFOEXA TV_DISPINFOEXW TV_DISPINFOW TV_HITTESTINFO TV_INSERTSTRUCTA TV_INSERTSTRUCTW TV_ITEMA TV_ITEMW TV_KEYDOWN TV_SORTCB
#define ACM_ISPLAYING
#define ACM_OPEN
#define ACM_OPENA
#define ACM_OPENW
#define ACM_PLAY
#define ACM_STOP
#define ANIMATE_CLASS
#define ANIMATE_CLASSA "SysAnimate32"
#define ANIMATE_CLASSW
#define Animate_Close(...)
#define Animate_Create(...)
#define Animate_IsPlaying(...)
#define Animate_Open(...)
#define Animate_OpenEx(...)
#define Animate_Play(...)
#define Animate_Seek(...)
#define Animate_Stop(...)
#define BCCL_NOGLYPH
#define BCM_GETIDEALSIZE
#define BCM_GETIMAGELIST
#define BCM_GETNOTE
#define BCM_GETNOTELENGTH
#define BCM_GETSPLITINFO
#define BCM_GETTEXTMARGIN
#define BCM_SETDROPDOWNSTATE
#define BCM_SETIMAGELIST
#define BCM_SETNOTE
#define BCM_SETSHIELD
#define BCM_SETSPLITINFO
#define BCM_SETTEXTMARGIN
#define BCN_DROPDOWN
#define BCN_HOTITEMCHANGE
#define BS_COMMANDLINK
#define BS_DEFCOMMANDLINK
#define BS_DEFSPLITBUTTON
#define BS_SPLITBUTTON
#define BTNS_AUTOSIZE
#define BTNS_BUTTON
#define BTNS_CHECK
#define BTNS_CHECKGROUP
#define BTNS_DROPDOWN
#define BTNS_GROUP
#define BTNS_NOPREFIX
#define BTNS_SEP
#define Button_GetIdealSize(...)
#define Button_GetImageList(...)
#define Button_GetNote(...)
#define Button_GetNoteLength(...)
#define Button_GetSplitInfo(...)
#define Button_GetTextMargin(...)
#define Button_SetDropDownState(...)
#define Button_SetElevationRequiredState(...)
#define Button_SetImageList(...)
#define Button_SetNote(...)
#define Button_SetSplitInfo(...)
#define Button_SetTextMargin(...)
#define CBEM_DELETEITEM
#define CBEM_GETCOMBOCONTROL
#define CBEM_GETEDITCONTROL
#define CBEM_GETEXSTYLE
#define CBEM_GETEXTENDEDSTYLE
#define CBEM_GETIMAGELIST
#define CBEM_GETITEM
#define CBEM_GETITEMA
#define CBEM_GETITEMW
#define CBEM_GETUNICODEFORMAT
#define CBEM_HASEDITCHANGED
#define CBEM_INSERTITEM
#define CBEM_INSERTITEMA
#define CBEM_INSERTITEMW
#define CBEM_SETEXSTYLE
#define CBEM_SETEXTENDEDSTYLE
#define CBEM_SETIMAGELIST
#define CBEM_SETITEM
#define CBEM_SETITEMA
#define CBEM_SETITEMW
#define CBEM_SETUNICODEFORMAT
#define CBEM_SETWINDOWTHEME
#define CBEN_BEGINEDIT
#define CBEN_DELETEITEM
#define CBEN_DRAGBEGIN
#define CBEN_DRAGBEGINA
#define CBEN_DRAGBEGINW
#define CBEN_ENDEDIT
#define CBEN_ENDEDITA
#define CBEN_ENDEDITW
#define CBEN_GETDISPINFO
#define CBEN_GETDISPINFOA
#define CBEN_GETDISPINFOW
#define CBEN_INSERTITEM
#define CB_GETCUEBANNER
#define CB_GETMINVISIBLE
#define CB_SETCUEBANNER
#define CB_SETMINVISIBLE
#define CCM_DPISCALE
#define CCM_GETCOLORSCHEME
#define CCM_GETDROPTARGET
#define CCM_GETUNICODEFORMAT
#define CCM_GETVERSION
#define CCM_LAST
#define CCM_SETBKCOLOR
#define CCM_SETCOLORSCHEME
#define CCM_SETNOTIFYWINDOW
#define CCM_SETUNICODEFORMAT
#define CCM_SETVERSION
#define CCM_SETWINDOWTHEME
#define CCSIZEOF_STRUCT(...)
#define CCS_ADJUSTABLE
#define CCS_BOTTOM
#define CCS_LEFT
#define CCS_NODIVIDER
#define CCS_NOMOVEX
#define CCS_NOMOVEY
#define CCS_NOPARENTALIGN
#define CCS_NORESIZE
#define CCS_RIGHT
#define CCS_TOP
#define CCS_VERT
#define CDDS_ITEMPOSTERASE
#define CDDS_ITEMPOSTPAINT
#define CDDS_ITEMPREERASE
#define CDDS_ITEMPREPAINT
#define CLR_DEFAULT
#define CLR_HILIGHT
#define CLR_NONE
#define COMBOBOXEXITEM
#define ComboBox_GetCueBannerText(...)
#define ComboBox_GetMinVisible(...)
#define ComboBox_SetCueBannerText(...)
#define ComboBox_SetMinVisible(...)
#define CreatePropertySheetPage
#define CreateStatusWindow
#define DATETIMEPICK_CLASS
#define DATETIMEPICK_CLASSA "SysDateTimePick32"
#define DATETIMEPICK_CLASSW
#define DL_BEGINDRAG
#define DL_CANCELDRAG
#define DL_DRAGGING
#define DL_DROPPED
#define DPA_APPEND
#define DPA_AppendPtr(...)
#define DPA_ERR
#define DPA_FastDeleteLastPtr(...)
#define DPA_FastGetPtr(...)
#define DPA_GetPtrCount(...)
#define DPA_GetPtrPtr(...)
#define DPA_SetPtrCount(...)
#define DPA_SortedInsertPtr(...)
#define DRAGLISTMSGSTRING
#define DSA_APPEND
#define DSA_AppendItem(...)
#define DSA_ERR
#define DSA_GetItemCount(...)
#define DTM_CLOSEMONTHCAL
#define DTM_GETDATETIMEPICKERINFO
#define DTM_GETIDEALSIZE
#define DTM_GETMCCOLOR
#define DTM_GETMCFONT
#define DTM_GETMCSTYLE
#define DTM_GETMONTHCAL
#define DTM_GETRANGE
#define DTM_GETSYSTEMTIME
#define DTM_SETFORMAT
#define DTM_SETFORMATA
#define DTM_SETFORMATW
#define DTM_SETMCCOLOR
#define DTM_SETMCFONT
#define DTM_SETMCSTYLE
#define DTM_SETRANGE
#define DTM_SETSYSTEMTIME
#define DTN_CLOSEUP
#define DTN_DATETIMECHANGE
#define DTN_DROPDOWN
#define DTN_FORMAT
#define DTN_FORMATA
#define DTN_FORMATQUERY
#define DTN_FORMATQUERYA
#define DTN_FORMATQUERYW
#define DTN_FORMATW
#define DTN_USERSTRING
#define DTN_USERSTRINGA
#define DTN_USERSTRINGW
#define DTN_WMKEYDOWN
#define DTN_WMKEYDOWNA
#define DTN_WMKEYDOWNW
#define DateTime_CloseMonthCal(...)
#define DateTime_GetDateTimePickerInfo(...)
#define DateTime_GetIdealSize(...)
#define DateTime_GetMonthCal(...)
#define DateTime_GetMonthCalColor(...)
#define DateTime_GetMonthCalFont(...)
#define DateTime_GetMonthCalStyle(...)
#define DateTime_GetRange(...)
#define DateTime_GetSystemtime(...)
#define DateTime_SetFormat(...)
#define DateTime_SetMonthCalColor(...)
#define DateTime_SetMonthCalFont(...)
#define DateTime_SetMonthCalStyle(...)
#define DateTime_SetRange(...)
#define DateTime_SetSystemtime(...)
#define DrawStatusText
#define EM_GETCUEBANNER
#define EM_GETHILITE
#define EM_HIDEBALLOONTIP
#define EM_NOSETFOCUS
#define EM_SETCUEBANNER
#define EM_SETHILITE
#define EM_SHOWBALLOONTIP
#define EM_TAKEFOCUS
#define Edit_GetCueBannerText(...)
#define Edit_GetHilite(...)
#define Edit_HideBalloonTip(...)
#define Edit_NoSetFocus(...)
#define Edit_SetCueBannerText(...)
#define Edit_SetHilite(...)
#define Edit_ShowBalloonTip(...)
#define Edit_TakeFocus(...)
#define FIRST_IPADDRESS(...)
#define FORWARD_WM_NOTIFY(...)
#define FOURTH_IPADDRESS(...)
#define FlatSB_SetScrollPropPtr
#define GDTR_MAX 0x2
#define GDTR_MIN 0x1
#define HANDLE_WM_NOTIFY(...)
#define HBITMAP_CALLBACK
#define HDITEM
#define HDITEMA_V1_SIZE
#define HDITEMW_V1_SIZE
#define HDITEM_V1_SIZE
#define HDI_HEIGHT
#define HDM_CLEARFILTER
#define HDM_CREATEDRAGIMAGE
#define HDM_DELETEITEM
#define HDM_EDITFILTER
#define HDM_GETBITMAPMARGIN
#define HDM_GETFOCUSEDITEM
#define HDM_GETIMAGELIST
#define HDM_GETITEM
#define HDM_GETITEMA
#define HDM_GETITEMCOUNT
#define HDM_GETITEMDROPDOWNRECT
#define HDM_GETITEMRECT
#define HDM_GETITEMW
#define HDM_GETORDERARRAY
#define HDM_GETOVERFLOWRECT
#define HDM_GETUNICODEFORMAT
#define HDM_HITTEST
#define HDM_INSERTITEM
#define HDM_INSERTITEMA
#define HDM_INSERTITEMW
#define HDM_LAYOUT
#define HDM_ORDERTOINDEX
#define HDM_SETBITMAPMARGIN
#define HDM_SETFILTERCHANGETIMEOUT
#define HDM_SETFOCUSEDITEM
#define HDM_SETHOTDIVIDER
#define HDM_SETIMAGELIST
#define HDM_SETITEM
#define HDM_SETITEMA
#define HDM_SETITEMW
#define HDM_SETORDERARRAY
#define HDM_SETUNICODEFORMAT
#define HDM_TRANSLATEACCELERATOR
#define HDN_BEGINDRAG
#define HDN_BEGINFILTEREDIT
#define HDN_BEGINTRACK
#define HDN_BEGINTRACKA
#define HDN_BEGINTRACKW
#define HDN_DIVIDERDBLCLICK
#define HDN_DIVIDERDBLCLICKA
#define HDN_DIVIDERDBLCLICKW
#define HDN_DROPDOWN
#define HDN_ENDDRAG
#define HDN_ENDFILTEREDIT
#define HDN_ENDTRACK
#define HDN_ENDTRACKA
#define HDN_ENDTRACKW
#define HDN_FILTERBTNCLICK
#define HDN_FILTERCHANGE
#define HDN_GETDISPINFO
#define HDN_GETDISPINFOA
#define HDN_GETDISPINFOW
#define HDN_ITEMCHANGED
#define HDN_ITEMCHANGEDA
#define HDN_ITEMCHANGEDW
#define HDN_ITEMCHANGING
#define HDN_ITEMCHANGINGA
#define HDN_ITEMCHANGINGW
#define HDN_ITEMCLICK
#define HDN_ITEMCLICKA
#define HDN_ITEMCLICKW
#define HDN_ITEMDBLCLICK
#define HDN_ITEMDBLCLICKA
#define HDN_ITEMDBLCLICKW
#define HDN_ITEMKEYDOWN
#define HDN_ITEMSTATEICONCLICK
#define HDN_OVERFLOWCLICK
#define HDN_TRACK
#define HDN_TRACKA
#define HDN_TRACKW
#define HDTEXTFILTER
#define HD_HITTESTINFO HDHITTESTINFO
#define HD_ITEM
#define HD_ITEMA HDITEMA
#define HD_ITEMW HDITEMW
#define HD_LAYOUT HDLAYOUT
#define HD_NOTIFY
#define HD_NOTIFYA NMHEADERA
#define HD_NOTIFYW NMHEADERW
#define HD_TEXTFILTER
#define HINST_COMMCTRL
#define HKM_GETHOTKEY
#define HKM_SETHOTKEY
#define HKM_SETRULES
#define HOTKEY_CLASS
#define HOTKEY_CLASSA "msctls_hotkey32"
#define HOTKEY_CLASSW
#define Header_ClearAllFilters(...)
#define Header_ClearFilter(...)
#define Header_CreateDragImage(...)
#define Header_DeleteItem(...)
#define Header_EditFilter(...)
#define Header_GetBitmapMargin(...)
#define Header_GetFocusedItem(...)
#define Header_GetImageList(...)
#define Header_GetItem(...)
#define Header_GetItemCount(...)
#define Header_GetItemDropDownRect(...)
#define Header_GetItemRect(...)
#define Header_GetOrderArray(...)
#define Header_GetOverflowRect(...)
#define Header_GetUnicodeFormat(...)
#define Header_InsertItem(...)
#define Header_Layout(...)
#define Header_OrderToIndex(...)
#define Header_SetBitmapMargin(...)
#define Header_SetFilterChangeTimeout(...)
#define Header_SetFocusedItem(...)
#define Header_SetHotDivider(...)
#define Header_SetImageList(...)
#define Header_SetItem(...)
#define Header_SetOrderArray(...)
#define Header_SetUnicodeFormat(...)
#define ID_PSREBOOTSYSTEM
#define IImageListToHIMAGELIST(...)
#define ILD_BLEND
#define ILD_FOCUS
#define ILD_SELECTED
#define IMAGELISTDRAWPARAMS_V3_SIZE
#define INDEXTOOVERLAYMASK(...)
#define INDEXTOSTATEIMAGEMASK(...)
#define INVALID_LINK_INDEX (-1)
#define IPM_CLEARADDRESS
#define IPM_GETADDRESS
#define IPM_ISBLANK
#define IPM_SETADDRESS
#define IPM_SETFOCUS
#define IPM_SETRANGE
#define IPN_FIELDCHANGED
#define I_COLUMNSCALLBACK
#define ImageList_AddIcon(...)
#define ImageList_ExtractIcon(...)
#define ImageList_LoadBitmap(...)
#define ImageList_LoadImage
#define ImageList_RemoveAll(...)
#define LM_GETIDEALHEIGHT
#define LM_GETITEM
#define LM_HITTEST
#define LM_SETITEM
#define LPCPROPSHEETHEADER
#define LPCPROPSHEETPAGE
#define LPCPROPSHEETPAGE_LATEST
#define LPCPROPSHEETPAGE_V1
#define LPCPROPSHEETPAGE_V2
#define LPCPROPSHEETPAGE_V3
#define LPCREBARBANDINFO
#define LPFNPSPCALLBACK
#define LPHDITEM
#define LPHDTEXTFILTER
#define LPHD_TEXTFILTER
#define LPHITTESTINFO
#define LPHITTESTINFOA
#define LPHITTESTINFOW
#define LPLVBKIMAGE
#define LPLVCOLUMN
#define LPLVITEM
#define LPNMCBEDRAGBEGIN
#define LPNMCBEENDEDIT
#define LPNMDATETIMEFORMAT
#define LPNMDATETIMEFORMATQUERY
#define LPNMDATETIMESTRING
#define LPNMDATETIMEWMKEYDOWN
#define LPNMHDDISPINFO
#define LPNMHEADER
#define LPNMLVFINDITEM
#define LPNMLVGETINFOTIP
#define LPNMTBDISPINFO
#define LPNMTBGETINFOTIP
#define LPNMTOOLBAR
#define LPNMTREEVIEW
#define LPNMTTDISPINFO
#define LPNMTVDISPINFO
#define LPNMTVDISPINFOEX
#define LPNMTVGETINFOTIP
#define LPNM_CACHEHINT
#define LPNM_FINDITEM
#define LPNM_FINDITEMA
#define LPNM_FINDITEMW
#define LPNM_LISTVIEW
#define LPNM_ODSTATECHANGE
#define LPNM_TREEVIEW
#define LPNM_TREEVIEWA
#define LPNM_TREEVIEWW
#define LPNM_UPDOWN
#define LPPROPSHEETHEADER
#define LPPROPSHEETPAGE
#define LPPROPSHEETPAGE_LATEST
#define LPPROPSHEETPAGE_V1
#define LPPROPSHEETPAGE_V2
#define LPPROPSHEETPAGE_V3
#define LPREBARBANDINFO
#define LPSTR_TEXTCALLBACK
#define LPSTR_TEXTCALLBACKA
#define LPSTR_TEXTCALLBACKW
#define LPTBBUTTONINFO
#define LPTBNOTIFY
#define LPTBNOTIFYA
#define LPTBNOTIFYW
#define LPTBSAVEPARAMS
#define LPTCITEM
#define LPTCITEMHEADER
#define LPTC_HITTESTINFO
#define LPTOOLINFO
#define LPTOOLINFOA
#define LPTOOLINFOW
#define LPTOOLTIPTEXT
#define LPTOOLTIPTEXTA
#define LPTOOLTIPTEXTW
#define LPTTHITTESTINFO
#define LPTTTOOLINFO
#define LPTVINSERTSTRUCT
#define LPTVITEM
#define LPTV_HITTESTINFO
#define LPTV_INSERTSTRUCT
#define LPTV_INSERTSTRUCTA
#define LPTV_INSERTSTRUCTW
#define LPTV_ITEM
#define LPTV_ITEMA
#define LPTV_ITEMW
#define LPTV_SORTCB
#define LVBKIMAGE
#define LVCFMT_TILE_PLACEMENTMASK
#define LVCOLUMN
#define LVCOLUMNA_V1_SIZE
#define LVCOLUMNW_V1_SIZE
#define LVCOLUMN_V1_SIZE
#define LVFINDINFO
#define LVGROUP_V5_SIZE
#define LVHITTESTINFO_V1_SIZE
#define LVHT_EX_GROUP
#define LVHT_ONITEM
#define LVITEM
#define LVITEMA_V1_SIZE
#define LVITEMA_V5_SIZE
#define LVITEMW_V1_SIZE
#define LVITEMW_V5_SIZE
#define LVITEM_V1_SIZE
#define LVITEM_V5_SIZE
#define LVM_APPROXIMATEVIEWRECT
#define LVM_ARRANGE
#define LVM_CANCELEDITLABEL
#define LVM_CREATEDRAGIMAGE
#define LVM_DELETEALLITEMS
#define LVM_DELETECOLUMN
#define LVM_DELETEITEM
#define LVM_EDITLABEL
#define LVM_EDITLABELA
#define LVM_EDITLABELW
#define LVM_ENABLEGROUPVIEW
#define LVM_ENSUREVISIBLE
#define LVM_FINDITEM
#define LVM_FINDITEMA
#define LVM_FINDITEMW
#define LVM_GETBKCOLOR
#define LVM_GETBKIMAGE
#define LVM_GETBKIMAGEA
#define LVM_GETBKIMAGEW
#define LVM_GETCALLBACKMASK
#define LVM_GETCOLUMN
#define LVM_GETCOLUMNA
#define LVM_GETCOLUMNORDERARRAY
#define LVM_GETCOLUMNW
#define LVM_GETCOLUMNWIDTH
#define LVM_GETCOUNTPERPAGE
#define LVM_GETEDITCONTROL
#define LVM_GETEMPTYTEXT
#define LVM_GETEXTENDEDLISTVIEWSTYLE
#define LVM_GETFOCUSEDGROUP
#define LVM_GETFOOTERINFO
#define LVM_GETFOOTERITEM
#define LVM_GETFOOTERITEMRECT
#define LVM_GETFOOTERRECT
#define LVM_GETGROUPCOUNT
#define LVM_GETGROUPINFO
#define LVM_GETGROUPINFOBYINDEX
#define LVM_GETGROUPMETRICS
#define LVM_GETGROUPRECT
#define LVM_GETGROUPSTATE
#define LVM_GETHEADER
#define LVM_GETHOTCURSOR
#define LVM_GETHOTITEM
#define LVM_GETHOVERTIME
#define LVM_GETIMAGELIST
#define LVM_GETINSERTMARK
#define LVM_GETINSERTMARKCOLOR
#define LVM_GETINSERTMARKRECT
#define LVM_GETISEARCHSTRING
#define LVM_GETISEARCHSTRINGA
#define LVM_GETISEARCHSTRINGW
#define LVM_GETITEM
#define LVM_GETITEMA
#define LVM_GETITEMCOUNT
#define LVM_GETITEMINDEXRECT
#define LVM_GETITEMPOSITION
#define LVM_GETITEMRECT
#define LVM_GETITEMSPACING
#define LVM_GETITEMSTATE
#define LVM_GETITEMTEXT
#define LVM_GETITEMTEXTA
#define LVM_GETITEMTEXTW
#define LVM_GETITEMW
#define LVM_GETNEXTITEM
#define LVM_GETNEXTITEMINDEX
#define LVM_GETNUMBEROFWORKAREAS
#define LVM_GETORIGIN
#define LVM_GETOUTLINECOLOR
#define LVM_GETSELECTEDCOLUMN
#define LVM_GETSELECTEDCOUNT
#define LVM_GETSELECTIONMARK
#define LVM_GETSTRINGWIDTH
#define LVM_GETSTRINGWIDTHA
#define LVM_GETSTRINGWIDTHW
#define LVM_GETSUBITEMRECT
#define LVM_GETTEXTBKCOLOR
#define LVM_GETTEXTCOLOR
#define LVM_GETTILEINFO
#define LVM_GETTILEVIEWINFO
#define LVM_GETTOOLTIPS
#define LVM_GETTOPINDEX
#define LVM_GETUNICODEFORMAT
#define LVM_GETVIEW
#define LVM_GETVIEWRECT
#define LVM_GETWORKAREAS
#define LVM_HASGROUP
#define LVM_HITTEST
#define LVM_INSERTCOLUMN
#define LVM_INSERTCOLUMNA
#define LVM_INSERTCOLUMNW
#define LVM_INSERTGROUP
#define LVM_INSERTGROUPSORTED
#define LVM_INSERTITEM
#define LVM_INSERTITEMA
#define LVM_INSERTITEMW
#define LVM_INSERTMARKHITTEST
#define LVM_ISGROUPVIEWENABLED
#define LVM_ISITEMVISIBLE
#define LVM_MAPIDTOINDEX
#define LVM_MAPINDEXTOID
#define LVM_MOVEGROUP
#define LVM_MOVEITEMTOGROUP
#define LVM_REDRAWITEMS
#define LVM_REMOVEALLGROUPS
#define LVM_REMOVEGROUP
#define LVM_SCROLL
#define LVM_SETBKCOLOR
#define LVM_SETBKIMAGE
#define LVM_SETBKIMAGEA
#define LVM_SETBKIMAGEW
#define LVM_SETCALLBACKMASK
#define LVM_SETCOLUMN
#define LVM_SETCOLUMNA
#define LVM_SETCOLUMNORDERARRAY
#define LVM_SETCOLUMNW
#define LVM_SETCOLUMNWIDTH
#define LVM_SETEXTENDEDLISTVIEWSTYLE
#define LVM_SETGROUPINFO
#define LVM_SETGROUPMETRICS
#define LVM_SETHOTCURSOR
#define LVM_SETHOTITEM
#define LVM_SETHOVERTIME
#define LVM_SETICONSPACING
#define LVM_SETIMAGELIST
#define LVM_SETINFOTIP
#define LVM_SETINSERTMARK
#define LVM_SETINSERTMARKCOLOR
#define LVM_SETITEM
#define LVM_SETITEMA
#define LVM_SETITEMCOUNT
#define LVM_SETITEMINDEXSTATE
#define LVM_SETITEMPOSITION
#define LVM_SETITEMPOSITION32
#define LVM_SETITEMSTATE
#define LVM_SETITEMTEXT
#define LVM_SETITEMTEXTA
#define LVM_SETITEMTEXTW
#define LVM_SETITEMW
#define LVM_SETOUTLINECOLOR
#define LVM_SETSELECTEDCOLUMN
#define LVM_SETSELECTIONMARK
#define LVM_SETTEXTBKCOLOR
#define LVM_SETTEXTCOLOR
#define LVM_SETTILEINFO
#define LVM_SETTILEVIEWINFO
#define LVM_SETTILEWIDTH
#define LVM_SETTOOLTIPS
#define LVM_SETUNICODEFORMAT
#define LVM_SETVIEW
#define LVM_SETWORKAREAS
#define LVM_SORTGROUPS
#define LVM_SORTITEMS
#define LVM_SORTITEMSEX
#define LVM_SUBITEMHITTEST
#define LVM_UPDATE
#define LVNI_DIRECTIONMASK
#define LVNI_STATEMASK
#define LVN_BEGINDRAG
#define LVN_BEGINLABELEDIT
#define LVN_BEGINLABELEDITA
#define LVN_BEGINLABELEDITW
#define LVN_BEGINRDRAG
#define LVN_BEGINSCROLL
#define LVN_COLUMNCLICK
#define LVN_COLUMNDROPDOWN
#define LVN_COLUMNOVERFLOWCLICK
#define LVN_DELETEALLITEMS
#define LVN_DELETEITEM
#define LVN_ENDLABELEDIT
#define LVN_ENDLABELEDITA
#define LVN_ENDLABELEDITW
#define LVN_ENDSCROLL
#define LVN_GETDISPINFO
#define LVN_GETDISPINFOA
#define LVN_GETDISPINFOW
#define LVN_GETEMPTYMARKUP
#define LVN_GETINFOTIP
#define LVN_GETINFOTIPA
#define LVN_GETINFOTIPW
#define LVN_HOTTRACK
#define LVN_INCREMENTALSEARCH
#define LVN_INCREMENTALSEARCHA
#define LVN_INCREMENTALSEARCHW
#define LVN_INSERTITEM
#define LVN_ITEMACTIVATE
#define LVN_ITEMCHANGED
#define LVN_ITEMCHANGING
#define LVN_KEYDOWN
#define LVN_LINKCLICK
#define LVN_MARQUEEBEGIN
#define LVN_ODCACHEHINT
#define LVN_ODFINDITEM
#define LVN_ODFINDITEMA
#define LVN_ODFINDITEMW
#define LVN_ODSTATECHANGED
#define LVN_SETDISPINFO
#define LVN_SETDISPINFOA
#define LVN_SETDISPINFOW
#define LVTILEINFO_V5_SIZE
#define LV_COLUMN
#define LV_COLUMNA LVCOLUMNA
#define LV_COLUMNW LVCOLUMNW
#define LV_DISPINFO
#define LV_DISPINFOA NMLVDISPINFOA
#define LV_DISPINFOW NMLVDISPINFOW
#define LV_FINDINFO
#define LV_FINDINFOA LVFINDINFOA
#define LV_FINDINFOW LVFINDINFOW
#define LV_HITTESTINFO LVHITTESTINFO
#define LV_ITEM
#define LV_ITEMA LVITEMA
#define LV_ITEMW LVITEMW
#define LV_KEYDOWN NMLVKEYDOWN
#define LV_VIEW_MAX 0x4
#define L_MAX_URL_LENGTH
#define ListView_ApproximateViewRect(...)
#define ListView_Arrange(...)
#define ListView_CancelEditLabel(...)
#define ListView_CreateDragImage(...)
#define ListView_DeleteAllItems(...)
#define ListView_DeleteColumn(...)
#define ListView_DeleteItem(...)
#define ListView_EditLabel(...)
#define ListView_EnableGroupView(...)
#define ListView_EnsureVisible(...)
#define ListView_FindItem(...)
#define ListView_GetBkColor(...)
#define ListView_GetBkImage(...)
#define ListView_GetCallbackMask(...)
#define ListView_GetCheckState(...)
#define ListView_GetColumn(...)
#define ListView_GetColumnOrderArray(...)
#define ListView_GetColumnWidth(...)
#define ListView_GetCountPerPage(...)
#define ListView_GetEditControl(...)
#define ListView_GetEmptyText(...)
#define ListView_GetExtendedListViewStyle(...)
#define ListView_GetFocusedGroup(...)
#define ListView_GetFooterInfo(...)
#define ListView_GetFooterItem(...)
#define ListView_GetFooterItemRect(...)
#define ListView_GetFooterRect(...)
#define ListView_GetGroupCount(...)
#define ListView_GetGroupHeaderImageList(...)
#define ListView_GetGroupInfo(...)
#define ListView_GetGroupInfoByIndex(...)
#define ListView_GetGroupMetrics(...)
#define ListView_GetGroupRect(...)
#define ListView_GetGroupState(...)
#define ListView_GetHeader(...)
#define ListView_GetHotCursor(...)
#define ListView_GetHotItem(...)
#define ListView_GetHoverTime(...)
#define ListView_GetISearchString(...)
#define ListView_GetImageList(...)
#define ListView_GetInsertMark(...)
#define ListView_GetInsertMarkColor(...)
#define ListView_GetInsertMarkRect(...)
#define ListView_GetItem(...)
#define ListView_GetItemCount(...)
#define ListView_GetItemIndexRect(...)
#define ListView_GetItemPosition(...)
#define ListView_GetItemRect(...)
#define ListView_GetItemSpacing(...)
#define ListView_GetItemState(...)
#define ListView_GetItemText(...)
#define ListView_GetNextItem(...)
#define ListView_GetNextItemIndex(...)
#define ListView_GetNumberOfWorkAreas(...)
#define ListView_GetOrigin(...)
#define ListView_GetOutlineColor(...)
#define ListView_GetSelectedColumn(...)
#define ListView_GetSelectedCount(...)
#define ListView_GetSelectionMark(...)
#define ListView_GetStringWidth(...)
#define ListView_GetSubItemRect(...)
#define ListView_GetTextBkColor(...)
#define ListView_GetTextColor(...)
#define ListView_GetTileInfo(...)
#define ListView_GetTileViewInfo(...)
#define ListView_GetToolTips(...)
#define ListView_GetTopIndex(...)
#define ListView_GetUnicodeFormat(...)
#define ListView_GetView(...)
#define ListView_GetViewRect(...)
#define ListView_GetWorkAreas(...)
#define ListView_HasGroup(...)
#define ListView_HitTest(...)
#define ListView_InsertColumn(...)
#define ListView_InsertGroup(...)
#define ListView_InsertGroupSorted(...)
#define ListView_InsertItem(...)
#define ListView_InsertMarkHitTest(...)
#define ListView_IsGroupViewEnabled(...)
#define ListView_IsItemVisible(...)
#define ListView_MapIDToIndex(...)
#define ListView_MapIndexToID(...)
#define ListView_MoveGroup(...)
#define ListView_MoveItemToGroup(...)
#define ListView_RedrawItems(...)
#define ListView_RemoveAllGroups(...)
#define ListView_RemoveGroup(...)
#define ListView_Scroll(...)
#define ListView_SetBkColor(...)
#define ListView_SetBkImage(...)
#define ListView_SetCallbackMask(...)
#define ListView_SetCheckState(...)
#define ListView_SetColumn(...)
#define ListView_SetColumnOrderArray(...)
#define ListView_SetColumnWidth(...)
#define ListView_SetExtendedListViewStyle(...)
#define ListView_SetExtendedListViewStyleEx(...)
#define ListView_SetGroupHeaderImageList(...)
#define ListView_SetGroupInfo(...)
#define ListView_SetGroupMetrics(...)
#define ListView_SetGroupState(...)
#define ListView_SetHotCursor(...)
#define ListView_SetHotItem(...)
#define ListView_SetHoverTime(...)
#define ListView_SetIconSpacing(...)
#define ListView_SetImageList(...)
#define ListView_SetInfoTip(...)
#define ListView_SetInsertMark(...)
#define ListView_SetInsertMarkColor(...)
#define ListView_SetItem(...)
#define ListView_SetItemCount(...)
#define ListView_SetItemCountEx(...)
#define ListView_SetItemIndexState(...)
#define ListView_SetItemPosition(...)
#define ListView_SetItemPosition32(...)
#define ListView_SetItemState(...)
#define ListView_SetItemText(...)
#define ListView_SetOutlineColor(...)
#define ListView_SetSelectedColumn(...)
#define ListView_SetSelectionMark(...)
#define ListView_SetTextBkColor(...)
#define ListView_SetTextColor(...)
#define ListView_SetTileInfo(...)
#define ListView_SetTileViewInfo(...)
#define ListView_SetTileWidth(...)
#define ListView_SetToolTips(...)
#define ListView_SetUnicodeFormat(...)
#define ListView_SetView(...)
#define ListView_SetWorkAreas(...)
#define ListView_SortGroups(...)
#define ListView_SortItems(...)
#define ListView_SortItemsEx(...)
#define ListView_SubItemHitTest(...)
#define ListView_SubItemHitTestEx(...)
#define ListView_Update(...)
#define MAKEIPADDRESS(...)
#define MAKEIPRANGE(...)
#define MCHITTESTINFO_V1_SIZE
#define MCHT_CALENDARBK
#define MCHT_CALENDARDATE
#define MCHT_CALENDARDATEMAX
#define MCHT_CALENDARDATEMIN
#define MCHT_CALENDARDATENEXT
#define MCHT_CALENDARDATEPREV
#define MCHT_CALENDARDAY
#define MCHT_CALENDARWEEKNUM
#define MCHT_TITLEBK
#define MCHT_TITLEBTNNEXT
#define MCHT_TITLEBTNPREV
#define MCHT_TITLEMONTH
#define MCHT_TITLEYEAR
#define MCMV_MAX
#define MCM_GETCALENDARBORDER
#define MCM_GETCALENDARCOUNT
#define MCM_GETCALENDARGRIDINFO
#define MCM_GETCALID
#define MCM_GETCOLOR
#define MCM_GETCURRENTVIEW
#define MCM_GETCURSEL
#define MCM_GETFIRSTDAYOFWEEK
#define MCM_GETMAXSELCOUNT
#define MCM_GETMAXTODAYWIDTH
#define MCM_GETMINREQRECT
#define MCM_GETMONTHDELTA
#define MCM_GETMONTHRANGE
#define MCM_GETRANGE
#define MCM_GETSELRANGE
#define MCM_GETTODAY
#define MCM_GETUNICODEFORMAT
#define MCM_HITTEST
#define MCM_SETCALENDARBORDER
#define MCM_SETCALID
#define MCM_SETCOLOR
#define MCM_SETCURRENTVIEW
#define MCM_SETCURSEL
#define MCM_SETDAYSTATE
#define MCM_SETFIRSTDAYOFWEEK
#define MCM_SETMAXSELCOUNT
#define MCM_SETMONTHDELTA
#define MCM_SETRANGE
#define MCM_SETSELRANGE
#define MCM_SETTODAY
#define MCM_SETUNICODEFORMAT
#define MCM_SIZERECTTOMIN
#define MCN_GETDAYSTATE
#define MCN_SELCHANGE
#define MCN_SELECT
#define MCN_VIEWCHANGE
#define MINSYSCOMMAND
#define MONTHCAL_CLASS
#define MONTHCAL_CLASSA "SysMonthCal32"
#define MONTHCAL_CLASSW
#define MonthCal_GetCALID(...)
#define MonthCal_GetCalendarBorder(...)
#define MonthCal_GetCalendarCount(...)
#define MonthCal_GetCalendarGridInfo(...)
#define MonthCal_GetColor(...)
#define MonthCal_GetCurSel(...)
#define MonthCal_GetCurrentView(...)
#define MonthCal_GetFirstDayOfWeek(...)
#define MonthCal_GetMaxSelCount(...)
#define MonthCal_GetMaxTodayWidth(...)
#define MonthCal_GetMinReqRect(...)
#define MonthCal_GetMonthDelta(...)
#define MonthCal_GetMonthRange(...)
#define MonthCal_GetRange(...)
#define MonthCal_GetSelRange(...)
#define MonthCal_GetToday(...)
#define MonthCal_GetUnicodeFormat(...)
#define MonthCal_HitTest(...)
#define MonthCal_SetCALID(...)
#define MonthCal_SetCalendarBorder(...)
#define MonthCal_SetColor(...)
#define MonthCal_SetCurSel(...)
#define MonthCal_SetCurrentView(...)
#define MonthCal_SetDayState(...)
#define MonthCal_SetFirstDayOfWeek(...)
#define MonthCal_SetMaxSelCount(...)
#define MonthCal_SetMonthDelta(...)
#define MonthCal_SetRange(...)
#define MonthCal_SetSelRange(...)
#define MonthCal_SetToday(...)
#define MonthCal_SetUnicodeFormat(...)
#define MonthCal_SizeRectToMin(...)
#define NMCBEDRAGBEGIN
#define NMCBEENDEDIT
#define NMCOMBOBOXEX
#define NMDATETIMEFORMAT
#define NMDATETIMEFORMATQUERY
#define NMDATETIMESTRING
#define NMDATETIMEWMKEYDOWN
#define NMHDDISPINFO
#define NMHEADER
#define NMLVCUSTOMDRAW_V3_SIZE
#define NMLVDISPINFO
#define NMLVFINDITEM
#define NMLVGETINFOTIP
#define NMTBDISPINFO
#define NMTBGETINFOTIP
#define NMTOOLBAR
#define NMTREEVIEW
#define NMTTDISPINFO
#define NMTTDISPINFOA_V1_SIZE
#define NMTTDISPINFOW_V1_SIZE
#define NMTTDISPINFO_V1_SIZE
#define NMTVCUSTOMDRAW_V3_SIZE
#define NMTVDISPINFO
#define NMTVDISPINFOEX
#define NMTVGETINFOTIP
#define NM_CACHEHINT NMLVCACHEHINT
#define NM_CHAR
#define NM_CLICK
#define NM_CUSTOMDRAW
#define NM_CUSTOMTEXT
#define NM_DBLCLK
#define NM_FINDITEM
#define NM_FINDITEMA NMLVFINDITEMA
#define NM_FINDITEMW NMLVFINDITEMW
#define NM_FONTCHANGED
#define NM_GETCUSTOMSPLITRECT
#define NM_HOVER
#define NM_KEYDOWN
#define NM_KILLFOCUS
#define NM_LDOWN
#define NM_LISTVIEW NMLISTVIEW
#define NM_NCHITTEST
#define NM_ODSTATECHANGE NMLVODSTATECHANGE
#define NM_OUTOFMEMORY
#define NM_RCLICK
#define NM_RDBLCLK
#define NM_RDOWN
#define NM_RELEASEDCAPTURE
#define NM_RETURN
#define NM_SETCURSOR
#define NM_SETFOCUS
#define NM_THEMECHANGED
#define NM_TOOLTIPSCREATED
#define NM_TREEVIEW
#define NM_TREEVIEWA NMTREEVIEWA
#define NM_TREEVIEWW NMTREEVIEWW
#define NM_TVSTATEIMAGECHANGING
#define NM_UPDOWN NMUPDOWN
#define PBM_DELTAPOS
#define PBM_GETBARCOLOR
#define PBM_GETBKCOLOR
#define PBM_GETPOS
#define PBM_GETRANGE
#define PBM_GETSTATE
#define PBM_GETSTEP
#define PBM_SETBARCOLOR
#define PBM_SETBKCOLOR
#define PBM_SETMARQUEE
#define PBM_SETPOS
#define PBM_SETRANGE
#define PBM_SETRANGE32
#define PBM_SETSTATE
#define PBM_SETSTEP
#define PBM_STEPIT
#define PCCOMBOBOXEXITEM
#define PCOMBOBOXEXITEM
#define PFNDPACOMPARE PFNDACOMPARE
#define PFNDPACOMPARECONST PFNDACOMPARECONST
#define PFNDPAENUMCALLBACK PFNDAENUMCALLBACK
#define PFNDPAENUMCALLBACKCONST PFNDAENUMCALLBACKCONST
#define PFNDSACOMPARE PFNDACOMPARE
#define PFNDSACOMPARECONST PFNDACOMPARECONST
#define PFNDSAENUMCALLBACK PFNDAENUMCALLBACK
#define PFNDSAENUMCALLBACKCONST PFNDAENUMCALLBACKCONST
#define PGM_FORWARDMOUSE
#define PGM_GETBKCOLOR
#define PGM_GETBORDER
#define PGM_GETBUTTONSIZE
#define PGM_GETBUTTONSTATE
#define PGM_GETDROPTARGET
#define PGM_GETPOS
#define PGM_RECALCSIZE
#define PGM_SETBKCOLOR
#define PGM_SETBORDER
#define PGM_SETBUTTONSIZE
#define PGM_SETCHILD
#define PGM_SETPOS
#define PGM_SETSCROLLINFO
#define PGN_CALCSIZE
#define PGN_HOTITEMCHANGE
#define PGN_SCROLL
#define PNMCBEDRAGBEGIN
#define PNMCBEENDEDIT
#define PNMCOMBOBOXEX
#define PNM_CACHEHINT
#define PNM_FINDITEM
#define PNM_FINDITEMA
#define PNM_FINDITEMW
#define PNM_ODSTATECHANGE
#define PROGRESS_CLASS
#define PROGRESS_CLASSA "msctls_progress32"
#define PROGRESS_CLASSW
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
#define PSBTN_MAX 6
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
#define PTOOLINFO
#define Pager_ForwardMouse(...)
#define Pager_GetBkColor(...)
#define Pager_GetBorder(...)
#define Pager_GetButtonSize(...)
#define Pager_GetButtonState(...)
#define Pager_GetDropTarget(...)
#define Pager_GetPos(...)
#define Pager_RecalcSize(...)
#define Pager_SetBkColor(...)
#define Pager_SetBorder(...)
#define Pager_SetButtonSize(...)
#define Pager_SetChild(...)
#define Pager_SetPos(...)
#define Pager_SetScrollInfo(...)
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
#define RBN_AUTOBREAK
#define RBN_AUTOSIZE
#define RBN_BEGINDRAG
#define RBN_CHEVRONPUSHED
#define RBN_CHILDSIZE
#define RBN_DELETEDBAND
#define RBN_DELETINGBAND
#define RBN_ENDDRAG
#define RBN_GETOBJECT
#define RBN_HEIGHTCHANGE
#define RBN_LAYOUTCHANGED
#define RBN_MINMAX
#define RBN_SPLITTERDRAG
#define RB_BEGINDRAG
#define RB_DELETEBAND
#define RB_DRAGMOVE
#define RB_ENDDRAG
#define RB_GETBANDBORDERS
#define RB_GETBANDCOUNT
#define RB_GETBANDINFO
#define RB_GETBANDINFOA
#define RB_GETBANDINFOW
#define RB_GETBANDMARGINS
#define RB_GETBARHEIGHT
#define RB_GETBARINFO
#define RB_GETBKCOLOR
#define RB_GETCOLORSCHEME
#define RB_GETDROPTARGET
#define RB_GETEXTENDEDSTYLE
#define RB_GETPALETTE
#define RB_GETRECT
#define RB_GETROWCOUNT
#define RB_GETROWHEIGHT
#define RB_GETTEXTCOLOR
#define RB_GETTOOLTIPS
#define RB_GETUNICODEFORMAT
#define RB_HITTEST
#define RB_IDTOINDEX
#define RB_INSERTBAND
#define RB_INSERTBANDA
#define RB_INSERTBANDW
#define RB_MAXIMIZEBAND
#define RB_MINIMIZEBAND
#define RB_MOVEBAND
#define RB_PUSHCHEVRON
#define RB_SETBANDINFO
#define RB_SETBANDINFOA
#define RB_SETBANDINFOW
#define RB_SETBANDWIDTH
#define RB_SETBARINFO
#define RB_SETBKCOLOR
#define RB_SETCOLORSCHEME
#define RB_SETEXTENDEDSTYLE
#define RB_SETPALETTE
#define RB_SETPARENT
#define RB_SETTEXTCOLOR
#define RB_SETTOOLTIPS
#define RB_SETUNICODEFORMAT
#define RB_SETWINDOWTHEME
#define RB_SHOWBAND
#define RB_SIZETORECT
#define REBARBANDINFO
#define REBARBANDINFOA_V3_SIZE
#define REBARBANDINFOA_V6_SIZE
#define REBARBANDINFOW_V3_SIZE
#define REBARBANDINFOW_V6_SIZE
#define REBARBANDINFO_V3_SIZE
#define REBARBANDINFO_V6_SIZE
#define REBARCLASSNAME
#define REBARCLASSNAMEA "ReBarWindow32"
#define REBARCLASSNAMEW
#define SBN_SIMPLEMODECHANGE
#define SB_GETBORDERS
#define SB_GETICON
#define SB_GETPARTS
#define SB_GETRECT
#define SB_GETTEXT
#define SB_GETTEXTA
#define SB_GETTEXTLENGTH
#define SB_GETTEXTLENGTHA
#define SB_GETTEXTLENGTHW
#define SB_GETTEXTW
#define SB_GETTIPTEXT
#define SB_GETTIPTEXTA
#define SB_GETTIPTEXTW
#define SB_GETUNICODEFORMAT
#define SB_ISSIMPLE
#define SB_SETBKCOLOR
#define SB_SETICON
#define SB_SETMINHEIGHT
#define SB_SETPARTS
#define SB_SETTEXT
#define SB_SETTEXTA
#define SB_SETTEXTW
#define SB_SETTIPTEXT
#define SB_SETTIPTEXTA
#define SB_SETTIPTEXTW
#define SB_SETUNICODEFORMAT
#define SB_SIMPLE
#define SECOND_IPADDRESS(...)
#define SNDMSG
#define STATUSCLASSNAME
#define STATUSCLASSNAMEA "msctls_statusbar32"
#define STATUSCLASSNAMEW
#define STD_COPY 1
#define STD_CUT 0
#define STD_DELETE 5
#define STD_FILENEW 6
#define STD_FILEOPEN 7
#define STD_FILESAVE 8
#define STD_FIND 12
#define STD_HELP 11
#define STD_PASTE 2
#define STD_PRINT 14
#define STD_PRINTPRE 9
#define STD_PROPERTIES 10
#define STD_REDOW 4
#define STD_REPLACE 13
#define STD_UNDO 3
#define TBBUTTONINFO
#define TBM_CLEARSEL
#define TBM_CLEARTICS
#define TBM_GETBUDDY
#define TBM_GETCHANNELRECT
#define TBM_GETLINESIZE
#define TBM_GETNUMTICS
#define TBM_GETPAGESIZE
#define TBM_GETPOS
#define TBM_GETPTICS
#define TBM_GETRANGEMAX
#define TBM_GETRANGEMIN
#define TBM_GETSELEND
#define TBM_GETSELSTART
#define TBM_GETTHUMBLENGTH
#define TBM_GETTHUMBRECT
#define TBM_GETTIC
#define TBM_GETTICPOS
#define TBM_GETTOOLTIPS
#define TBM_GETUNICODEFORMAT
#define TBM_SETBUDDY
#define TBM_SETLINESIZE
#define TBM_SETPAGESIZE
#define TBM_SETPOS
#define TBM_SETRANGE
#define TBM_SETRANGEMAX
#define TBM_SETRANGEMIN
#define TBM_SETSEL
#define TBM_SETSELEND
#define TBM_SETSELSTART
#define TBM_SETTHUMBLENGTH
#define TBM_SETTIC
#define TBM_SETTICFREQ
#define TBM_SETTIPSIDE
#define TBM_SETTOOLTIPS
#define TBM_SETUNICODEFORMAT
#define TBNOTIFY
#define TBNOTIFYA NMTOOLBARA
#define TBNOTIFYW NMTOOLBARW
#define TBN_BEGINADJUST
#define TBN_BEGINDRAG
#define TBN_CUSTHELP
#define TBN_DELETINGBUTTON
#define TBN_DRAGOUT
#define TBN_DRAGOVER
#define TBN_DROPDOWN
#define TBN_DUPACCELERATOR
#define TBN_ENDADJUST
#define TBN_ENDDRAG
#define TBN_GETBUTTONINFO
#define TBN_GETBUTTONINFOA
#define TBN_GETBUTTONINFOW
#define TBN_GETDISPINFO
#define TBN_GETDISPINFOA
#define TBN_GETDISPINFOW
#define TBN_GETINFOTIP
#define TBN_GETINFOTIPA
#define TBN_GETINFOTIPW
#define TBN_GETOBJECT
#define TBN_HOTITEMCHANGE
#define TBN_INITCUSTOMIZE
#define TBN_MAPACCELERATOR
#define TBN_QUERYDELETE
#define TBN_QUERYINSERT
#define TBN_RESET
#define TBN_RESTORE
#define TBN_SAVE
#define TBN_TOOLBARCHANGE
#define TBN_WRAPACCELERATOR
#define TBN_WRAPHOTITEM
#define TBSAVEPARAMS
#define TBSTYLE_CHECKGROUP
#define TB_ADDBITMAP
#define TB_ADDBUTTONS
#define TB_ADDBUTTONSA
#define TB_ADDBUTTONSW
#define TB_ADDSTRING
#define TB_ADDSTRINGA
#define TB_ADDSTRINGW
#define TB_AUTOSIZE
#define TB_BUTTONCOUNT
#define TB_BUTTONSTRUCTSIZE
#define TB_CHANGEBITMAP
#define TB_CHECKBUTTON
#define TB_COMMANDTOINDEX
#define TB_CUSTOMIZE
#define TB_DELETEBUTTON
#define TB_ENABLEBUTTON
#define TB_GETANCHORHIGHLIGHT
#define TB_GETBITMAP
#define TB_GETBITMAPFLAGS
#define TB_GETBUTTON
#define TB_GETBUTTONINFO
#define TB_GETBUTTONINFOA
#define TB_GETBUTTONINFOW
#define TB_GETBUTTONSIZE
#define TB_GETBUTTONTEXT
#define TB_GETBUTTONTEXTA
#define TB_GETBUTTONTEXTW
#define TB_GETCOLORSCHEME
#define TB_GETDISABLEDIMAGELIST
#define TB_GETEXTENDEDSTYLE
#define TB_GETHOTIMAGELIST
#define TB_GETHOTITEM
#define TB_GETIDEALSIZE
#define TB_GETIMAGELIST
#define TB_GETIMAGELISTCOUNT
#define TB_GETINSERTMARK
#define TB_GETINSERTMARKCOLOR
#define TB_GETITEMDROPDOWNRECT
#define TB_GETITEMRECT
#define TB_GETMAXSIZE
#define TB_GETMETRICS
#define TB_GETOBJECT
#define TB_GETPADDING
#define TB_GETPRESSEDIMAGELIST
#define TB_GETRECT
#define TB_GETROWS
#define TB_GETSTATE
#define TB_GETSTRING
#define TB_GETSTRINGA
#define TB_GETSTRINGW
#define TB_GETSTYLE
#define TB_GETTEXTROWS
#define TB_GETTOOLTIPS
#define TB_GETUNICODEFORMAT
#define TB_HASACCELERATOR
#define TB_HIDEBUTTON
#define TB_HITTEST
#define TB_INDETERMINATE
#define TB_INSERTBUTTON
#define TB_INSERTBUTTONA
#define TB_INSERTBUTTONW
#define TB_INSERTMARKHITTEST
#define TB_ISBUTTONCHECKED
#define TB_ISBUTTONENABLED
#define TB_ISBUTTONHIDDEN
#define TB_ISBUTTONHIGHLIGHTED
#define TB_ISBUTTONINDETERMINATE
#define TB_ISBUTTONPRESSED
#define TB_LOADIMAGES
#define TB_MAPACCELERATOR
#define TB_MAPACCELERATORA
#define TB_MAPACCELERATORW
#define TB_MARKBUTTON
#define TB_MOVEBUTTON
#define TB_PRESSBUTTON
#define TB_REPLACEBITMAP
#define TB_SAVERESTORE
#define TB_SAVERESTOREA
#define TB_SAVERESTOREW
#define TB_SETANCHORHIGHLIGHT
#define TB_SETBITMAPSIZE
#define TB_SETBOUNDINGSIZE
#define TB_SETBUTTONINFO
#define TB_SETBUTTONINFOA
#define TB_SETBUTTONINFOW
#define TB_SETBUTTONSIZE
#define TB_SETBUTTONWIDTH
#define TB_SETCMDID
#define TB_SETCOLORSCHEME
#define TB_SETDISABLEDIMAGELIST
#define TB_SETDRAWTEXTFLAGS
#define TB_SETEXTENDEDSTYLE
#define TB_SETHOTIMAGELIST
#define TB_SETHOTITEM
#define TB_SETHOTITEM2
#define TB_SETIMAGELIST
#define TB_SETINDENT
#define TB_SETINSERTMARK
#define TB_SETINSERTMARKCOLOR
#define TB_SETLISTGAP
#define TB_SETMAXTEXTROWS
#define TB_SETMETRICS
#define TB_SETPADDING
#define TB_SETPARENT
#define TB_SETPRESSEDIMAGELIST
#define TB_SETROWS
#define TB_SETSTATE
#define TB_SETSTYLE
#define TB_SETTOOLTIPS
#define TB_SETUNICODEFORMAT
#define TB_SETWINDOWTHEME
#define TB_TRANSLATEACCELERATOR
#define TCHT_ONITEM
#define TCITEM
#define TCITEMHEADER
#define TCM_ADJUSTRECT
#define TCM_DELETEALLITEMS
#define TCM_DELETEITEM
#define TCM_DESELECTALL
#define TCM_GETCURFOCUS
#define TCM_GETCURSEL
#define TCM_GETEXTENDEDSTYLE
#define TCM_GETIMAGELIST
#define TCM_GETITEM
#define TCM_GETITEMA
#define TCM_GETITEMCOUNT
#define TCM_GETITEMRECT
#define TCM_GETITEMW
#define TCM_GETROWCOUNT
#define TCM_GETTOOLTIPS
#define TCM_GETUNICODEFORMAT
#define TCM_HIGHLIGHTITEM
#define TCM_HITTEST
#define TCM_INSERTITEM
#define TCM_INSERTITEMA
#define TCM_INSERTITEMW
#define TCM_REMOVEIMAGE
#define TCM_SETCURFOCUS
#define TCM_SETCURSEL
#define TCM_SETEXTENDEDSTYLE
#define TCM_SETIMAGELIST
#define TCM_SETITEM
#define TCM_SETITEMA
#define TCM_SETITEMEXTRA
#define TCM_SETITEMSIZE
#define TCM_SETITEMW
#define TCM_SETMINTABWIDTH
#define TCM_SETPADDING
#define TCM_SETTOOLTIPS
#define TCM_SETUNICODEFORMAT
#define TCN_FOCUSCHANGE
#define TCN_GETOBJECT
#define TCN_KEYDOWN
#define TCN_SELCHANGE
#define TCN_SELCHANGING
#define TC_HITTESTINFO TCHITTESTINFO
#define TC_ITEM
#define TC_ITEMA TCITEMA
#define TC_ITEMHEADER
#define TC_ITEMHEADERA TCITEMHEADERA
#define TC_ITEMHEADERW TCITEMHEADERW
#define TC_ITEMW TCITEMW
#define TC_KEYDOWN NMTCKEYDOWN
#define TD_ERROR_ICON
#define TD_INFORMATION_ICON
#define TD_SHIELD_ICON
#define TD_WARNING_ICON
#define THIRD_IPADDRESS(...)
#define TOOLBARCLASSNAME
#define TOOLBARCLASSNAMEA "ToolbarWindow32"
#define TOOLBARCLASSNAMEW
#define TOOLINFO
#define TOOLINFOA TTTOOLINFOA
#define TOOLINFOW TTTOOLINFOW
#define TOOLTIPS_CLASS
#define TOOLTIPS_CLASSA "tooltips_class32"
#define TOOLTIPS_CLASSW
#define TOOLTIPTEXT
#define TOOLTIPTEXTA NMTTDISPINFOA
#define TOOLTIPTEXTW NMTTDISPINFOW
#define TRACKBAR_CLASS
#define TRACKBAR_CLASSA "msctls_trackbar32"
#define TRACKBAR_CLASSW
#define TRBN_THUMBPOSCHANGING
#define TTHITTESTINFO
#define TTM_ACTIVATE
#define TTM_ADDTOOL
#define TTM_ADDTOOLA
#define TTM_ADDTOOLW
#define TTM_ADJUSTRECT
#define TTM_DELTOOL
#define TTM_DELTOOLA
#define TTM_DELTOOLW
#define TTM_ENUMTOOLS
#define TTM_ENUMTOOLSA
#define TTM_ENUMTOOLSW
#define TTM_GETBUBBLESIZE
#define TTM_GETCURRENTTOOL
#define TTM_GETCURRENTTOOLA
#define TTM_GETCURRENTTOOLW
#define TTM_GETDELAYTIME
#define TTM_GETMARGIN
#define TTM_GETMAXTIPWIDTH
#define TTM_GETTEXT
#define TTM_GETTEXTA
#define TTM_GETTEXTW
#define TTM_GETTIPBKCOLOR
#define TTM_GETTIPTEXTCOLOR
#define TTM_GETTITLE
#define TTM_GETTOOLCOUNT
#define TTM_GETTOOLINFO
#define TTM_GETTOOLINFOA
#define TTM_GETTOOLINFOW
#define TTM_HITTEST
#define TTM_HITTESTA
#define TTM_HITTESTW
#define TTM_NEWTOOLRECT
#define TTM_NEWTOOLRECTA
#define TTM_NEWTOOLRECTW
#define TTM_POP
#define TTM_POPUP
#define TTM_RELAYEVENT
#define TTM_SETDELAYTIME
#define TTM_SETMARGIN
#define TTM_SETMAXTIPWIDTH
#define TTM_SETTIPBKCOLOR
#define TTM_SETTIPTEXTCOLOR
#define TTM_SETTITLE
#define TTM_SETTITLEA
#define TTM_SETTITLEW
#define TTM_SETTOOLINFO
#define TTM_SETTOOLINFOA
#define TTM_SETTOOLINFOW
#define TTM_SETWINDOWTHEME
#define TTM_TRACKACTIVATE
#define TTM_TRACKPOSITION
#define TTM_UPDATE
#define TTM_UPDATETIPTEXT
#define TTM_UPDATETIPTEXTA
#define TTM_UPDATETIPTEXTW
#define TTM_WINDOWFROMPOINT
#define TTN_GETDISPINFO
#define TTN_GETDISPINFOA
#define TTN_GETDISPINFOW
#define TTN_LINKCLICK
#define TTN_NEEDTEXT
#define TTN_NEEDTEXTA
#define TTN_NEEDTEXTW
#define TTN_POP
#define TTN_SHOW
#define TTTOOLINFO
#define TTTOOLINFOA_V1_SIZE
#define TTTOOLINFOA_V2_SIZE
#define TTTOOLINFOA_V3_SIZE
#define TTTOOLINFOW_V1_SIZE
#define TTTOOLINFOW_V2_SIZE
#define TTTOOLINFOW_V3_SIZE
#define TTTOOLINFO_V1_SIZE
#define TVHT_ONITEM
#define TVINSERTSTRUCT
#define TVINSERTSTRUCTA_V1_SIZE
#define TVINSERTSTRUCTW_V1_SIZE
#define TVINSERTSTRUCT_V1_SIZE
#define TVITEM
#define TVI_FIRST
#define TVI_LAST
#define TVI_ROOT
#define TVI_SORT
#define TVM_CREATEDRAGIMAGE
#define TVM_DELETEITEM
#define TVM_EDITLABEL
#define TVM_EDITLABELA
#define TVM_EDITLABELW
#define TVM_ENDEDITLABELNOW
#define TVM_ENSUREVISIBLE
#define TVM_EXPAND
#define TVM_GETBKCOLOR
#define TVM_GETCOUNT
#define TVM_GETEDITCONTROL
#define TVM_GETEXTENDEDSTYLE
#define TVM_GETIMAGELIST
#define TVM_GETINDENT
#define TVM_GETINSERTMARKCOLOR
#define TVM_GETISEARCHSTRING
#define TVM_GETISEARCHSTRINGA
#define TVM_GETISEARCHSTRINGW
#define TVM_GETITEM
#define TVM_GETITEMA
#define TVM_GETITEMHEIGHT
#define TVM_GETITEMPARTRECT
#define TVM_GETITEMRECT
#define TVM_GETITEMSTATE
#define TVM_GETITEMW
#define TVM_GETLINECOLOR
#define TVM_GETNEXTITEM
#define TVM_GETSCROLLTIME
#define TVM_GETSELECTEDCOUNT
#define TVM_GETTEXTCOLOR
#define TVM_GETTOOLTIPS
#define TVM_GETUNICODEFORMAT
#define TVM_GETVISIBLECOUNT
#define TVM_HITTEST
#define TVM_INSERTITEM
#define TVM_INSERTITEMA
#define TVM_INSERTITEMW
#define TVM_MAPACCIDTOHTREEITEM
#define TVM_MAPHTREEITEMTOACCID
#define TVM_SELECTITEM
#define TVM_SETAUTOSCROLLINFO
#define TVM_SETBKCOLOR
#define TVM_SETBORDER
#define TVM_SETEXTENDEDSTYLE
#define TVM_SETHOT
#define TVM_SETIMAGELIST
#define TVM_SETINDENT
#define TVM_SETINSERTMARK
#define TVM_SETINSERTMARKCOLOR
#define TVM_SETITEM
#define TVM_SETITEMA
#define TVM_SETITEMHEIGHT
#define TVM_SETITEMW
#define TVM_SETLINECOLOR
#define TVM_SETSCROLLTIME
#define TVM_SETTEXTCOLOR
#define TVM_SETTOOLTIPS
#define TVM_SETUNICODEFORMAT
#define TVM_SHOWINFOTIP
#define TVM_SORTCHILDREN
#define TVM_SORTCHILDRENCB
#define TVN_ASYNCDRAW
#define TVN_BEGINDRAG
#define TVN_BEGINDRAGA
#define TVN_BEGINDRAGW
#define TVN_BEGINLABELEDIT
#define TVN_BEGINLABELEDITA
#define TVN_BEGINLABELEDITW
#define TVN_BEGINRDRAG
#define TVN_BEGINRDRAGA
#define TVN_BEGINRDRAGW
#define TVN_DELETEITEM
#define TVN_DELETEITEMA
#define TVN_DELETEITEMW
#define TVN_ENDLABELEDIT
#define TVN_ENDLABELEDITA
#define TVN_ENDLABELEDITW
#define TVN_GETDISPINFO
#define TVN_GETDISPINFOA
#define TVN_GETDISPINFOW
#define TVN_GETINFOTIP
#define TVN_GETINFOTIPA
#define TVN_GETINFOTIPW
#define TVN_ITEMCHANGED
#define TVN_ITEMCHANGEDA
#define TVN_ITEMCHANGEDW
#define TVN_ITEMCHANGING
#define TVN_ITEMCHANGINGA
#define TVN_ITEMCHANGINGW
#define TVN_ITEMEXPANDED
#define TVN_ITEMEXPANDEDA
#define TVN_ITEMEXPANDEDW
#define TVN_ITEMEXPANDING
#define TVN_ITEMEXPANDINGA
#define TVN_ITEMEXPANDINGW
#define TVN_KEYDOWN
#define TVN_SELCHANGED
#define TVN_SELCHANGEDA
#define TVN_SELCHANGEDW
#define TVN_SELCHANGING
#define TVN_SELCHANGINGA
#define TVN_SELCHANGINGW
#define TVN_SETDISPINFO
#define TVN_SETDISPINFOA
#define TVN_SETDISPINFOW
#define TVN_SINGLEEXPAND
#define TV_DISPINFO
#define TV_DISPINFOA NMTVDISPINFOA
#define TV_DISPINFOEX
#define TV_DISPINFOEXA NMTVDISPINFOEXA
#define TV_DISPINFOEXW NMTVDISPINFOEXW
#define TV_DISPINFOW NMTVDISPINFOW
#define TV_HITTESTINFO TVHITTESTINFO
#define TV_INSERTSTRUCT
#define TV_INSERTSTRUCTA TVINSERTSTRUCTA
#define TV_INSERTSTRUCTW TVINSERTSTRUCTW
#define TV_ITEM
#define TV_ITEMA TVITEMA
#define TV_ITEMW TVITEMW
#define TV_KEYDOWN NMTVKEYDOWN
#define TV_SORTCB TVSORTCB
#define TabCtrl_AdjustRect(...)
#define TabCtrl_DeleteAllItems(...)
#define TabCtrl_DeleteItem(...)
#define TabCtrl_DeselectAll(...)
#define TabCtrl_GetCurFocus(...)
#define TabCtrl_GetCurSel(...)
#define TabCtrl_GetExtendedStyle(...)
#define TabCtrl_GetImageList(...)
#define TabCtrl_GetItem(...)
#define TabCtrl_GetItemCount(...)
#define TabCtrl_GetItemRect(...)
#define TabCtrl_GetRowCount(...)
#define TabCtrl_GetToolTips(...)
#define TabCtrl_GetUnicodeFormat(...)
#define TabCtrl_HighlightItem(...)
#define TabCtrl_HitTest(...)
#define TabCtrl_InsertItem(...)
#define TabCtrl_RemoveImage(...)
#define TabCtrl_SetCurFocus(...)
#define TabCtrl_SetCurSel(...)
#define TabCtrl_SetExtendedStyle(...)
#define TabCtrl_SetImageList(...)
#define TabCtrl_SetItem(...)
#define TabCtrl_SetItemExtra(...)
#define TabCtrl_SetItemSize(...)
#define TabCtrl_SetMinTabWidth(...)
#define TabCtrl_SetPadding(...)
#define TabCtrl_SetToolTips(...)
#define TabCtrl_SetUnicodeFormat(...)
#define TreeView_CreateDragImage(...)
#define TreeView_DeleteAllItems(...)
#define TreeView_DeleteItem(...)
#define TreeView_EditLabel(...)
#define TreeView_EndEditLabelNow(...)
#define TreeView_EnsureVisible(...)
#define TreeView_Expand(...)
#define TreeView_GetBkColor(...)
#define TreeView_GetCheckState(...)
#define TreeView_GetChild(...)
#define TreeView_GetCount(...)
#define TreeView_GetDropHilight(...)
#define TreeView_GetEditControl(...)
#define TreeView_GetExtendedStyle(...)
#define TreeView_GetFirstVisible(...)
#define TreeView_GetISearchString(...)
#define TreeView_GetImageList(...)
#define TreeView_GetIndent(...)
#define TreeView_GetInsertMarkColor(...)
#define TreeView_GetItem(...)
#define TreeView_GetItemHeight(...)
#define TreeView_GetItemPartRect(...)
#define TreeView_GetItemRect(...)
#define TreeView_GetItemState(...)
#define TreeView_GetLastVisible(...)
#define TreeView_GetLineColor(...)
#define TreeView_GetNextItem(...)
#define TreeView_GetNextSelected(...)
#define TreeView_GetNextSibling(...)
#define TreeView_GetNextVisible(...)
#define TreeView_GetParent(...)
#define TreeView_GetPrevSibling(...)
#define TreeView_GetPrevVisible(...)
#define TreeView_GetRoot(...)
#define TreeView_GetScrollTime(...)
#define TreeView_GetSelectedCount(...)
#define TreeView_GetSelection(...)
#define TreeView_GetTextColor(...)
#define TreeView_GetToolTips(...)
#define TreeView_GetUnicodeFormat(...)
#define TreeView_GetVisibleCount(...)
#define TreeView_HitTest(...)
#define TreeView_InsertItem(...)
#define TreeView_MapAccIDToHTREEITEM(...)
#define TreeView_MapHTREEITEMToAccID(...)
#define TreeView_Select(...)
#define TreeView_SelectDropTarget(...)
#define TreeView_SelectItem(...)
#define TreeView_SelectSetFirstVisible(...)
#define TreeView_SetAutoScrollInfo(...)
#define TreeView_SetBkColor(...)
#define TreeView_SetBorder(...)
#define TreeView_SetCheckState(...)
#define TreeView_SetExtendedStyle(...)
#define TreeView_SetHot(...)
#define TreeView_SetImageList(...)
#define TreeView_SetIndent(...)
#define TreeView_SetInsertMark(...)
#define TreeView_SetInsertMarkColor(...)
#define TreeView_SetItem(...)
#define TreeView_SetItemHeight(...)
#define TreeView_SetItemState(...)
#define TreeView_SetLineColor(...)
#define TreeView_SetScrollTime(...)
#define TreeView_SetTextColor(...)
#define TreeView_SetToolTips(...)
#define TreeView_SetUnicodeFormat(...)
#define TreeView_ShowInfoTip(...)
#define TreeView_SortChildren(...)
#define TreeView_SortChildrenCB(...)
#define UDM_GETACCEL
#define UDM_GETBASE
#define UDM_GETBUDDY
#define UDM_GETPOS
#define UDM_GETPOS32
#define UDM_GETRANGE
#define UDM_GETRANGE32
#define UDM_GETUNICODEFORMAT
#define UDM_SETACCEL
#define UDM_SETBASE
#define UDM_SETBUDDY
#define UDM_SETPOS
#define UDM_SETPOS32
#define UDM_SETRANGE
#define UDM_SETRANGE32
#define UDM_SETUNICODEFORMAT
#define UDN_DELTAPOS
#define UD_MINVAL
#define UPDOWN_CLASS
#define UPDOWN_CLASSA "msctls_updown32"
#define UPDOWN_CLASSW
#define WC_BUTTON
#define WC_BUTTONA "Button"
#define WC_BUTTONW
#define WC_COMBOBOX
#define WC_COMBOBOXA "ComboBox"
#define WC_COMBOBOXEX
#define WC_COMBOBOXEXA "ComboBoxEx32"
#define WC_COMBOBOXEXW
#define WC_COMBOBOXW
#define WC_EDIT
#define WC_EDITA "Edit"
#define WC_EDITW
#define WC_HEADER
#define WC_HEADERA "SysHeader32"
#define WC_HEADERW
#define WC_IPADDRESS
#define WC_IPADDRESSA "SysIPAddress32"
#define WC_IPADDRESSW
#define WC_LINK
#define WC_LISTBOX
#define WC_LISTBOXA "ListBox"
#define WC_LISTBOXW
#define WC_LISTVIEW
#define WC_LISTVIEWA "SysListView32"
#define WC_LISTVIEWW
#define WC_NATIVEFONTCTL
#define WC_NATIVEFONTCTLA "NativeFontCtl"
#define WC_NATIVEFONTCTLW
#define WC_PAGESCROLLER
#define WC_PAGESCROLLERA "SysPager"
#define WC_PAGESCROLLERW
#define WC_SCROLLBAR
#define WC_SCROLLBARA "ScrollBar"
#define WC_SCROLLBARW
#define WC_STATIC
#define WC_STATICA "Static"
#define WC_STATICW
#define WC_TABCONTROL
#define WC_TABCONTROLA "SysTabControl32"
#define WC_TABCONTROLW
#define WC_TREEVIEW
#define WC_TREEVIEWA "SysTreeView32"
#define WC_TREEVIEWW
#define WINCOMMCTRLAPI
#define WSB_PROP_CXHSCROLL
#define WSB_PROP_CXHTHUMB
#define WSB_PROP_CXVSCROLL
#define WSB_PROP_CYHSCROLL
#define WSB_PROP_CYVSCROLL
#define WSB_PROP_CYVTHUMB
#define WSB_PROP_HBKGCOLOR
#define WSB_PROP_HSTYLE
#define WSB_PROP_MASK
#define WSB_PROP_PALETTE
#define WSB_PROP_VBKGCOLOR
#define WSB_PROP_VSTYLE
#define WSB_PROP_WINSTYLE
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
typedef struct tagINITCOMMONCONTROLSEX{DWORD dwSize;DWORD dwICC;}INITCOMMONCONTROLSEX,*LPINITCOMMONCONTROLSEX;
typedef struct tagCOLORSCHEME{DWORD dwSize;COLORREF clrBtnHighlight;COLORREF clrBtnShadow;}COLORSCHEME,*LPCOLORSCHEME;
typedef struct tagNMTOOLTIPSCREATED{NMHDR hdr;HWND hwndToolTips;}NMTOOLTIPSCREATED,*LPNMTOOLTIPSCREATED;
typedef struct tagNMMOUSE{NMHDR hdr;DWORD_PTR dwItemSpec;DWORD_PTR dwItemData;POINT pt;LPARAM dwHitInfo;}NMMOUSE,*LPNMMOUSE;
typedef NMMOUSE NMCLICK;
typedef LPNMMOUSE LPNMCLICK;
typedef struct tagNMOBJECTNOTIFY{NMHDR hdr;int iItem;const IID*piid;void*pObject;HRESULT hResult;DWORD dwFlags;}NMOBJECTNOTIFY,*LPNMOBJECTNOTIFY;
typedef struct tagNMKEY{NMHDR hdr;UINT nVKey;UINT uFlags;}NMKEY,*LPNMKEY;
typedef struct tagNMCHAR{NMHDR hdr;UINT ch;DWORD dwItemPrev;DWORD dwItemNext;}NMCHAR,*LPNMCHAR;
typedef struct tagNMCUSTOMTEXT{NMHDR hdr;HDC hDC;LPCWSTR lpString;int nCount;LPRECT lpRect;UINT uFormat;WINBOOL fLink;}NMCUSTOMTEXT,*LPNMCUSTOMTEXT;
typedef struct tagNMCUSTOMDRAWINFO{NMHDR hdr;DWORD dwDrawStage;HDC hdc;RECT rc;DWORD_PTR dwItemSpec;UINT uItemState;LPARAM lItemlParam;}NMCUSTOMDRAW,*LPNMCUSTOMDRAW;
typedef struct tagNMTTCUSTOMDRAW{NMCUSTOMDRAW nmcd;UINT uDrawFlags;}NMTTCUSTOMDRAW,*LPNMTTCUSTOMDRAW;
typedef struct tagNMCUSTOMSPLITRECTINFO{NMHDR hdr;RECT rcClient;RECT rcButton;RECT rcSplit;}NMCUSTOMSPLITRECTINFO,*LPNMCUSTOMSPLITRECTINFO;
typedef struct _IMAGELIST*HIMAGELIST;
typedef struct _IMAGELISTDRAWPARAMS{DWORD cbSize;HIMAGELIST himl;int i;HDC hdcDst;int x;int y;int cx;int cy;int xBitmap;int yBitmap;COLORREF rgbBk;COLORREF rgbFg;UINT fStyle;DWORD dwRop;DWORD fState;DWORD Frame;COLORREF crEffect;}IMAGELISTDRAWPARAMS,*LPIMAGELISTDRAWPARAMS;
typedef struct _IMAGEINFO{HBITMAP hbmImage;HBITMAP hbmMask;int Unused1;int Unused2;RECT rcImage;}IMAGEINFO,*LPIMAGEINFO;
typedef struct _HD_TEXTFILTERA{LPSTR pszText;INT cchTextMax;}HD_TEXTFILTERA,*LPHD_TEXTFILTERA;
typedef struct _HD_TEXTFILTERW{LPWSTR pszText;INT cchTextMax;}HD_TEXTFILTERW,*LPHD_TEXTFILTERW;
typedef struct _HD_ITEMA{UINT mask;int cxy;LPSTR pszText;HBITMAP hbm;int cchTextMax;int fmt;LPARAM lParam;int iImage;int iOrder;UINT type;void*pvFilter;UINT state;}HDITEMA,*LPHDITEMA;
typedef struct _HD_ITEMW{UINT mask;int cxy;LPWSTR pszText;HBITMAP hbm;int cchTextMax;int fmt;LPARAM lParam;int iImage;int iOrder;UINT type;void*pvFilter;UINT state;}HDITEMW,*LPHDITEMW;
typedef struct _HD_LAYOUT{RECT*prc;WINDOWPOS*pwpos;}HDLAYOUT,*LPHDLAYOUT;
typedef struct _HD_HITTESTINFO{POINT pt;UINT flags;int iItem;}HDHITTESTINFO,*LPHDHITTESTINFO;
typedef struct tagNMHEADERA{NMHDR hdr;int iItem;int iButton;HDITEMA*pitem;}NMHEADERA,*LPNMHEADERA;
typedef struct tagNMHEADERW{NMHDR hdr;int iItem;int iButton;HDITEMW*pitem;}NMHEADERW,*LPNMHEADERW;
typedef struct tagNMHDDISPINFOW{NMHDR hdr;int iItem;UINT mask;LPWSTR pszText;int cchTextMax;int iImage;LPARAM lParam;}NMHDDISPINFOW,*LPNMHDDISPINFOW;
typedef struct tagNMHDDISPINFOA{NMHDR hdr;int iItem;UINT mask;LPSTR pszText;int cchTextMax;int iImage;LPARAM lParam;}NMHDDISPINFOA,*LPNMHDDISPINFOA;
typedef struct tagNMHDFILTERBTNCLICK{NMHDR hdr;INT iItem;RECT rc;}NMHDFILTERBTNCLICK,*LPNMHDFILTERBTNCLICK;
typedef struct _TBBUTTON{int iBitmap;int idCommand;BYTE fsState;BYTE fsStyle;BYTE bReserved[6];DWORD_PTR dwData;INT_PTR iString;}TBBUTTON,*PTBBUTTON,*LPTBBUTTON;
typedef const TBBUTTON*LPCTBBUTTON;
typedef struct _COLORMAP{COLORREF from;COLORREF to;}COLORMAP,*LPCOLORMAP;
typedef struct _NMTBCUSTOMDRAW{NMCUSTOMDRAW nmcd;HBRUSH hbrMonoDither;HBRUSH hbrLines;HPEN hpenLines;COLORREF clrText;COLORREF clrMark;COLORREF clrTextHighlight;COLORREF clrBtnFace;COLORREF clrBtnHighlight;COLORREF clrHighlightHotTrack;RECT rcText;int nStringBkMode;int nHLStringBkMode;int iListGap;}NMTBCUSTOMDRAW,*LPNMTBCUSTOMDRAW;
typedef struct tagTBADDBITMAP{HINSTANCE hInst;UINT_PTR nID;}TBADDBITMAP,*LPTBADDBITMAP;
typedef struct tagTBSAVEPARAMSA{HKEY hkr;LPCSTR pszSubKey;LPCSTR pszValueName;}TBSAVEPARAMSA,*LPTBSAVEPARAMSA;
typedef struct tagTBSAVEPARAMSW{HKEY hkr;LPCWSTR pszSubKey;LPCWSTR pszValueName;}TBSAVEPARAMSW,*LPTBSAVEPARAMW;
typedef struct{int iButton;DWORD dwFlags;}TBINSERTMARK,*LPTBINSERTMARK;
typedef struct{HINSTANCE hInstOld;UINT_PTR nIDOld;HINSTANCE hInstNew;UINT_PTR nIDNew;int nButtons;}TBREPLACEBITMAP,*LPTBREPLACEBITMAP;
typedef struct{UINT cbSize;DWORD dwMask;int idCommand;int iImage;BYTE fsState;BYTE fsStyle;WORD cx;DWORD_PTR lParam;LPSTR pszText;int cchText;}TBBUTTONINFOA,*LPTBBUTTONINFOA;
typedef struct{UINT cbSize;DWORD dwMask;int idCommand;int iImage;BYTE fsState;BYTE fsStyle;WORD cx;DWORD_PTR lParam;LPWSTR pszText;int cchText;}TBBUTTONINFOW,*LPTBBUTTONINFOW;
typedef struct{UINT cbSize;DWORD dwMask;int cxPad;int cyPad;int cxBarPad;int cyBarPad;int cxButtonSpacing;int cyButtonSpacing;}TBMETRICS,*LPTBMETRICS;
typedef struct tagNMTBHOTITEM{NMHDR hdr;int idOld;int idNew;DWORD dwFlags;}NMTBHOTITEM,*LPNMTBHOTITEM;
typedef struct tagNMTBSAVE{NMHDR hdr;DWORD*pData;DWORD*pCurrent;UINT cbData;int iItem;int cButtons;TBBUTTON tbButton;}NMTBSAVE,*LPNMTBSAVE;
typedef struct tagNMTBRESTORE{NMHDR hdr;DWORD*pData;DWORD*pCurrent;UINT cbData;int iItem;int cButtons;int cbBytesPerRecord;TBBUTTON tbButton;}NMTBRESTORE,*LPNMTBRESTORE;
typedef struct tagNMTBGETINFOTIPA{NMHDR hdr;LPSTR pszText;int cchTextMax;int iItem;LPARAM lParam;}NMTBGETINFOTIPA,*LPNMTBGETINFOTIPA;
typedef struct tagNMTBGETINFOTIPW{NMHDR hdr;LPWSTR pszText;int cchTextMax;int iItem;LPARAM lParam;}NMTBGETINFOTIPW,*LPNMTBGETINFOTIPW;
typedef struct{NMHDR hdr;DWORD dwMask;int idCommand;DWORD_PTR lParam;int iImage;LPSTR pszText;int cchText;}NMTBDISPINFOA,*LPNMTBDISPINFOA;
typedef struct{NMHDR hdr;DWORD dwMask;int idCommand;DWORD_PTR lParam;int iImage;LPWSTR pszText;int cchText;}NMTBDISPINFOW,*LPNMTBDISPINFOW;
typedef struct tagNMTOOLBARA{NMHDR hdr;int iItem;TBBUTTON tbButton;int cchText;LPSTR pszText;RECT rcButton;}NMTOOLBARA,*LPNMTOOLBARA;
typedef struct tagNMTOOLBARW{NMHDR hdr;int iItem;TBBUTTON tbButton;int cchText;LPWSTR pszText;RECT rcButton;}NMTOOLBARW,*LPNMTOOLBARW;
typedef struct tagREBARINFO{UINT cbSize;UINT fMask;HIMAGELIST himl;}REBARINFO,*LPREBARINFO;
typedef struct tagREBARBANDINFOA{UINT cbSize;UINT fMask;UINT fStyle;COLORREF clrFore;COLORREF clrBack;LPSTR lpText;UINT cch;int iImage;HWND hwndChild;UINT cxMinChild;UINT cyMinChild;UINT cx;HBITMAP hbmBack;UINT wID;UINT cyChild;UINT cyMaxChild;UINT cyIntegral;UINT cxIdeal;LPARAM lParam;UINT cxHeader;RECT rcChevronLocation;UINT uChevronState;}REBARBANDINFOA,*LPREBARBANDINFOA;
typedef REBARBANDINFOA const*LPCREBARBANDINFOA;
typedef struct tagREBARBANDINFOW{UINT cbSize;UINT fMask;UINT fStyle;COLORREF clrFore;COLORREF clrBack;LPWSTR lpText;UINT cch;int iImage;HWND hwndChild;UINT cxMinChild;UINT cyMinChild;UINT cx;HBITMAP hbmBack;UINT wID;UINT cyChild;UINT cyMaxChild;UINT cyIntegral;UINT cxIdeal;LPARAM lParam;UINT cxHeader;RECT rcChevronLocation;UINT uChevronState;}REBARBANDINFOW,*LPREBARBANDINFOW;
typedef REBARBANDINFOW const*LPCREBARBANDINFOW;
typedef struct tagNMREBARCHILDSIZE{NMHDR hdr;UINT uBand;UINT wID;RECT rcChild;RECT rcBand;}NMREBARCHILDSIZE,*LPNMREBARCHILDSIZE;
typedef struct tagNMREBAR{NMHDR hdr;DWORD dwMask;UINT uBand;UINT fStyle;UINT wID;LPARAM lParam;}NMREBAR,*LPNMREBAR;
typedef struct tagNMRBAUTOSIZE{NMHDR hdr;WINBOOL fChanged;RECT rcTarget;RECT rcActual;}NMRBAUTOSIZE,*LPNMRBAUTOSIZE;
typedef struct tagNMREBARCHEVRON{NMHDR hdr;UINT uBand;UINT wID;LPARAM lParam;RECT rc;LPARAM lParamNM;}NMREBARCHEVRON,*LPNMREBARCHEVRON;
typedef struct tagNMREBARSPLITTER{NMHDR hdr;RECT rcSizing;}NMREBARSPLITTER,*LPNMREBARSPLITTER;
typedef struct tagNMREBARAUTOBREAK{NMHDR hdr;UINT uBand;UINT wID;LPARAM lParam;UINT uMsg;UINT fStyleCurrent;WINBOOL fAutoBreak;}NMREBARAUTOBREAK,*LPNMREBARAUTOBREAK;
typedef struct _RB_HITTESTINFO{POINT pt;UINT flags;int iBand;}RBHITTESTINFO,*LPRBHITTESTINFO;
typedef struct tagTOOLINFOA{UINT cbSize;UINT uFlags;HWND hwnd;UINT_PTR uId;RECT rect;HINSTANCE hinst;LPSTR lpszText;LPARAM lParam;void*lpReserved;}TTTOOLINFOA,*PTOOLINFOA,*LPTTTOOLINFOA;
typedef struct tagTOOLINFOW{UINT cbSize;UINT uFlags;HWND hwnd;UINT_PTR uId;RECT rect;HINSTANCE hinst;LPWSTR lpszText;LPARAM lParam;void*lpReserved;}TTTOOLINFOW,*PTOOLINFOW,*LPTTTOOLINFOW;
typedef struct _TTGETTITLE{DWORD dwSize;UINT uTitleBitmap;UINT cch;WCHAR*pszTitle;}TTGETTITLE,*PTTGETTITLE;
typedef struct _TT_HITTESTINFOA{HWND hwnd;POINT pt;TTTOOLINFOA ti;}TTHITTESTINFOA,*LPTTHITTESTINFOA;
typedef struct _TT_HITTESTINFOW{HWND hwnd;POINT pt;TTTOOLINFOW ti;}TTHITTESTINFOW,*LPTTHITTESTINFOW;
typedef struct tagNMTTDISPINFOA{NMHDR hdr;LPSTR lpszText;char szText[80];HINSTANCE hinst;UINT uFlags;LPARAM lParam;}NMTTDISPINFOA,*LPNMTTDISPINFOA;
typedef struct tagNMTTDISPINFOW{NMHDR hdr;LPWSTR lpszText;WCHAR szText[80];HINSTANCE hinst;UINT uFlags;LPARAM lParam;}NMTTDISPINFOW,*LPNMTTDISPINFOW;
typedef struct tagTRBTHUMBPOSCHANGING{NMHDR hdr;DWORD dwPos;int nReason;}NMTRBTHUMBPOSCHANGING;
typedef struct tagDRAGLISTINFO{UINT uNotification;HWND hWnd;POINT ptCursor;}DRAGLISTINFO,*LPDRAGLISTINFO;
typedef struct _UDACCEL{UINT nSec;UINT nInc;}UDACCEL,*LPUDACCEL;
typedef struct _NM_UPDOWN{NMHDR hdr;int iPos;int iDelta;}NMUPDOWN,*LPNMUPDOWN;
typedef struct{int iLow;int iHigh;}PBRANGE,*PPBRANGE;
typedef struct tagLITEM{UINT mask;int iLink;UINT state;UINT stateMask;WCHAR szID[48];WCHAR szUrl[(2048+32+sizeof("://"))];}LITEM,*PLITEM;
typedef struct tagLHITTESTINFO{POINT pt;LITEM item;}LHITTESTINFO,*PLHITTESTINFO;
typedef struct tagNMLINK{NMHDR hdr;LITEM item;}NMLINK,*PNMLINK;
typedef struct tagLVITEMA{UINT mask;int iItem;int iSubItem;UINT state;UINT stateMask;LPSTR pszText;int cchTextMax;int iImage;LPARAM lParam;int iIndent;int iGroupId;UINT cColumns;PUINT puColumns;int*piColFmt;int iGroup;}LVITEMA,*LPLVITEMA;
typedef struct tagLVITEMW{UINT mask;int iItem;int iSubItem;UINT state;UINT stateMask;LPWSTR pszText;int cchTextMax;int iImage;LPARAM lParam;int iIndent;int iGroupId;UINT cColumns;PUINT puColumns;int*piColFmt;int iGroup;}LVITEMW,*LPLVITEMW;
typedef struct tagLVFINDINFOA{UINT flags;LPCSTR psz;LPARAM lParam;POINT pt;UINT vkDirection;}LVFINDINFOA,*LPFINDINFOA;
typedef struct tagLVFINDINFOW{UINT flags;LPCWSTR psz;LPARAM lParam;POINT pt;UINT vkDirection;}LVFINDINFOW,*LPFINDINFOW;
typedef struct tagLVHITTESTINFO{POINT pt;UINT flags;int iItem;int iSubItem;int iGroup;}LVHITTESTINFO,*LPLVHITTESTINFO;
typedef struct tagLVCOLUMNA{UINT mask;int fmt;int cx;LPSTR pszText;int cchTextMax;int iSubItem;int iImage;int iOrder;int cxMin;int cxDefault;int cxIdeal;}LVCOLUMNA,*LPLVCOLUMNA;
typedef struct tagLVCOLUMNW{UINT mask;int fmt;int cx;LPWSTR pszText;int cchTextMax;int iSubItem;int iImage;int iOrder;int cxMin;int cxDefault;int cxIdeal;}LVCOLUMNW,*LPLVCOLUMNW;
typedef int(*PFNLVCOMPARE)(LPARAM,LPARAM,LPARAM);
typedef struct tagLVBKIMAGEA{ULONG ulFlags;HBITMAP hbm;LPSTR pszImage;UINT cchImageMax;int xOffsetPercent;int yOffsetPercent;}LVBKIMAGEA,*LPLVBKIMAGEA;
typedef struct tagLVBKIMAGEW{ULONG ulFlags;HBITMAP hbm;LPWSTR pszImage;UINT cchImageMax;int xOffsetPercent;int yOffsetPercent;}LVBKIMAGEW,*LPLVBKIMAGEW;
typedef struct tagLVGROUP{UINT cbSize;UINT mask;LPWSTR pszHeader;int cchHeader;LPWSTR pszFooter;int cchFooter;int iGroupId;UINT stateMask;UINT state;UINT uAlign;LPWSTR pszSubtitle;UINT cchSubtitle;LPWSTR pszTask;UINT cchTask;LPWSTR pszDescriptionTop;UINT cchDescriptionTop;LPWSTR pszDescriptionBottom;UINT cchDescriptionBottom;int iTitleImage;int iExtendedImage;int iFirstItem;UINT cItems;LPWSTR pszSubsetTitle;UINT cchSubsetTitle;}LVGROUP,*PLVGROUP;
typedef struct tagLVGROUPMETRICS{UINT cbSize;UINT mask;UINT Left;UINT Top;UINT Right;UINT Bottom;COLORREF crLeft;COLORREF crTop;COLORREF crRight;COLORREF crBottom;COLORREF crHeader;COLORREF crFooter;}LVGROUPMETRICS,*PLVGROUPMETRICS;
typedef int(*PFNLVGROUPCOMPARE)(int,int,void*);
typedef struct tagLVINSERTGROUPSORTED{PFNLVGROUPCOMPARE pfnGroupCompare;void*pvData;LVGROUP lvGroup;}LVINSERTGROUPSORTED,*PLVINSERTGROUPSORTED;
typedef struct tagLVTILEVIEWINFO{UINT cbSize;DWORD dwMask;DWORD dwFlags;SIZE sizeTile;int cLines;RECT rcLabelMargin;}LVTILEVIEWINFO,*PLVTILEVIEWINFO;
typedef struct tagLVTILEINFO{UINT cbSize;int iItem;UINT cColumns;PUINT puColumns;int*piColFmt;}LVTILEINFO,*PLVTILEINFO;
typedef struct{UINT cbSize;DWORD dwFlags;int iItem;DWORD dwReserved;}LVINSERTMARK,*LPLVINSERTMARK;
typedef struct tagLVSETINFOTIP{UINT cbSize;DWORD dwFlags;LPWSTR pszText;int iItem;int iSubItem;}LVSETINFOTIP,*PLVSETINFOTIP;
typedef struct tagLVFOOTERINFO{UINT mask;LPWSTR pszText;int cchTextMax;UINT cItems;}LVFOOTERINFO,*LPLVFOOTERINFO;
typedef struct tagLVFOOTERITEM{UINT mask;int iItem;LPWSTR pszText;int cchTextMax;UINT state;UINT stateMask;}LVFOOTERITEM,*LPLVFOOTERITEM;
typedef struct tagLVITEMINDEX{int iItem;int iGroup;}LVITEMINDEX,*PLVITEMINDEX;
typedef struct tagNMLISTVIEW{NMHDR hdr;int iItem;int iSubItem;UINT uNewState;UINT uOldState;UINT uChanged;POINT ptAction;LPARAM lParam;}NMLISTVIEW,*LPNMLISTVIEW;
typedef struct tagNMITEMACTIVATE{NMHDR hdr;int iItem;int iSubItem;UINT uNewState;UINT uOldState;UINT uChanged;POINT ptAction;LPARAM lParam;UINT uKeyFlags;}NMITEMACTIVATE,*LPNMITEMACTIVATE;
typedef struct tagNMLVCUSTOMDRAW{NMCUSTOMDRAW nmcd;COLORREF clrText;COLORREF clrTextBk;int iSubItem;DWORD dwItemType;COLORREF clrFace;int iIconEffect;int iIconPhase;int iPartId;int iStateId;RECT rcText;UINT uAlign;}NMLVCUSTOMDRAW,*LPNMLVCUSTOMDRAW;
typedef struct tagNMLVCACHEHINT{NMHDR hdr;int iFrom;int iTo;}NMLVCACHEHINT,*LPNMLVCACHEHINT;
typedef struct tagNMLVFINDITEMA{NMHDR hdr;int iStart;LVFINDINFOA lvfi;}NMLVFINDITEMA,*LPNMLVFINDITEMA;
typedef struct tagNMLVFINDITEMW{NMHDR hdr;int iStart;LVFINDINFOW lvfi;}NMLVFINDITEMW,*LPNMLVFINDITEMW;
typedef struct tagNMLVODSTATECHANGE{NMHDR hdr;int iFrom;int iTo;UINT uNewState;UINT uOldState;}NMLVODSTATECHANGE,*LPNMLVODSTATECHANGE;
typedef struct tagLVDISPINFO{NMHDR hdr;LVITEMA item;}NMLVDISPINFOA,*LPNMLVDISPINFOA;
typedef struct tagLVDISPINFOW{NMHDR hdr;LVITEMW item;}NMLVDISPINFOW,*LPNMLVDISPINFOW;
typedef struct tagLVKEYDOWN{NMHDR hdr;WORD wVKey;UINT flags;}NMLVKEYDOWN,*LPNMLVKEYDOWN;
typedef struct tagNMLVLINK{NMHDR hdr;LITEM link;int iItem;int iSubItem;}NMLVLINK,*PNMLVLINK;
typedef struct tagNMLVGETINFOTIPA{NMHDR hdr;DWORD dwFlags;LPSTR pszText;int cchTextMax;int iItem;int iSubItem;LPARAM lParam;}NMLVGETINFOTIPA,*LPNMLVGETINFOTIPA;
typedef struct tagNMLVGETINFOTIPW{NMHDR hdr;DWORD dwFlags;LPWSTR pszText;int cchTextMax;int iItem;int iSubItem;LPARAM lParam;}NMLVGETINFOTIPW,*LPNMLVGETINFOTIPW;
typedef struct tagNMLVSCROLL{NMHDR hdr;int dx;int dy;}NMLVSCROLL,*LPNMLVSCROLL;
typedef struct tagNMLVEMPTYMARKUP{NMHDR hdr;DWORD dwFlags;WCHAR szMarkup[(2048+32+sizeof("://"))];}NMLVEMPTYMARKUP;
typedef struct _TREEITEM*HTREEITEM;
typedef struct tagNMTVSTATEIMAGECHANGING{NMHDR hdr;HTREEITEM hti;int iOldStateImageIndex;int iNewStateImageIndex;}NMTVSTATEIMAGECHANGING,*LPNMTVSTATEIMAGECHANGING;
typedef struct tagTVITEMA{UINT mask;HTREEITEM hItem;UINT state;UINT stateMask;LPSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int cChildren;LPARAM lParam;}TVITEMA,*LPTVITEMA;
typedef struct tagTVITEMW{UINT mask;HTREEITEM hItem;UINT state;UINT stateMask;LPWSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int cChildren;LPARAM lParam;}TVITEMW,*LPTVITEMW;
typedef struct tagTVITEMEXA{UINT mask;HTREEITEM hItem;UINT state;UINT stateMask;LPSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int cChildren;LPARAM lParam;int iIntegral;UINT uStateEx;HWND hwnd;int iExpandedImage;int iReserved;}TVITEMEXA,*LPTVITEMEXA;
typedef struct tagTVITEMEXW{UINT mask;HTREEITEM hItem;UINT state;UINT stateMask;LPWSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int cChildren;LPARAM lParam;int iIntegral;UINT uStateEx;HWND hwnd;int iExpandedImage;int iReserved;}TVITEMEXW,*LPTVITEMEXW;
typedef TVITEMEXA TVITEMEX;
typedef LPTVITEMEXA LPTVITEMEX;
typedef struct tagTVINSERTSTRUCTA{HTREEITEM hParent;HTREEITEM hInsertAfter;union{TVITEMEXA itemex;TVITEMA item;};}TVINSERTSTRUCTA,*LPTVINSERTSTRUCTA;
typedef struct tagTVINSERTSTRUCTW{HTREEITEM hParent;HTREEITEM hInsertAfter;union{TVITEMEXW itemex;TVITEMW item;};}TVINSERTSTRUCTW,*LPTVINSERTSTRUCTW;
typedef struct tagTVHITTESTINFO{POINT pt;UINT flags;HTREEITEM hItem;}TVHITTESTINFO,*LPTVHITTESTINFO;
typedef enum _TVITEMPART{TVGIPR_BUTTON=0x0001,}TVITEMPART;
typedef struct tagTVGETITEMPARTRECTINFO{HTREEITEM hti;RECT*prc;TVITEMPART partID;}TVGETITEMPARTRECTINFO;
typedef int(*PFNTVCOMPARE)(LPARAM lParam1,LPARAM lParam2,LPARAM lParamSort);
typedef struct tagTVSORTCB{HTREEITEM hParent;PFNTVCOMPARE lpfnCompare;LPARAM lParam;}TVSORTCB,*LPTVSORTCB;
typedef struct tagNMTREEVIEWA{NMHDR hdr;UINT action;TVITEMA itemOld;TVITEMA itemNew;POINT ptDrag;}NMTREEVIEWA,*LPNMTREEVIEWA;
typedef struct tagNMTREEVIEWW{NMHDR hdr;UINT action;TVITEMW itemOld;TVITEMW itemNew;POINT ptDrag;}NMTREEVIEWW,*LPNMTREEVIEWW;
typedef struct tagTVDISPINFOA{NMHDR hdr;TVITEMA item;}NMTVDISPINFOA,*LPNMTVDISPINFOA;
typedef struct tagTVDISPINFOW{NMHDR hdr;TVITEMW item;}NMTVDISPINFOW,*LPNMTVDISPINFOW;
typedef struct tagTVDISPINFOEXA{NMHDR hdr;TVITEMEXA item;}NMTVDISPINFOEXA,*LPNMTVDISPINFOEXA;
typedef struct tagTVDISPINFOEXW{NMHDR hdr;TVITEMEXW item;}NMTVDISPINFOEXW,*LPNMTVDISPINFOEXW;
typedef struct tagTVKEYDOWN{NMHDR hdr;WORD wVKey;UINT flags;}NMTVKEYDOWN,*LPNMTVKEYDOWN;
typedef struct tagNMTVCUSTOMDRAW{NMCUSTOMDRAW nmcd;COLORREF clrText;COLORREF clrTextBk;int iLevel;}NMTVCUSTOMDRAW,*LPNMTVCUSTOMDRAW;
typedef struct tagNMTVGETINFOTIPA{NMHDR hdr;LPSTR pszText;int cchTextMax;HTREEITEM hItem;LPARAM lParam;}NMTVGETINFOTIPA,*LPNMTVGETINFOTIPA;
typedef struct tagNMTVGETINFOTIPW{NMHDR hdr;LPWSTR pszText;int cchTextMax;HTREEITEM hItem;LPARAM lParam;}NMTVGETINFOTIPW,*LPNMTVGETINFOTIPW;
typedef struct tagTVITEMCHANGE{NMHDR hdr;UINT uChanged;HTREEITEM hItem;UINT uStateNew;UINT uStateOld;LPARAM lParam;}NMTVITEMCHANGE;
typedef struct tagNMTVASYNCDRAW{NMHDR hdr;IMAGELISTDRAWPARAMS*pimldp;HRESULT hr;HTREEITEM hItem;LPARAM lParam;DWORD dwRetFlags;int iRetImageIndex;}NMTVASYNCDRAW;
typedef struct tagCOMBOBOXEXITEMA{UINT mask;INT_PTR iItem;LPSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int iOverlay;int iIndent;LPARAM lParam;}COMBOBOXEXITEMA,*PCOMBOBOXEXITEMA;
typedef COMBOBOXEXITEMA const*PCCOMBOEXITEMA;
typedef struct tagCOMBOBOXEXITEMW{UINT mask;INT_PTR iItem;LPWSTR pszText;int cchTextMax;int iImage;int iSelectedImage;int iOverlay;int iIndent;LPARAM lParam;}COMBOBOXEXITEMW,*PCOMBOBOXEXITEMW;
typedef COMBOBOXEXITEMW const*PCCOMBOEXITEMW;
typedef struct{NMHDR hdr;COMBOBOXEXITEMA ceItem;}NMCOMBOBOXEXA,*PNMCOMBOBOXEXA;
typedef struct{NMHDR hdr;COMBOBOXEXITEMW ceItem;}NMCOMBOBOXEXW,*PNMCOMBOBOXEXW;
typedef struct{NMHDR hdr;int iItemid;WCHAR szText[260];}NMCBEDRAGBEGINW,*LPNMCBEDRAGBEGINW,*PNMCBEDRAGBEGINW;
typedef struct{NMHDR hdr;int iItemid;char szText[260];}NMCBEDRAGBEGINA,*LPNMCBEDRAGBEGINA,*PNMCBEDRAGBEGINA;
typedef struct{NMHDR hdr;WINBOOL fChanged;int iNewSelection;WCHAR szText[260];int iWhy;}NMCBEENDEDITW,*LPNMCBEENDEDITW,*PNMCBEENDEDITW;
typedef struct{NMHDR hdr;WINBOOL fChanged;int iNewSelection;char szText[260];int iWhy;}NMCBEENDEDITA,*LPNMCBEENDEDITA,*PNMCBEENDEDITA;
typedef struct tagTCITEMHEADERA{UINT mask;UINT lpReserved1;UINT lpReserved2;LPSTR pszText;int cchTextMax;int iImage;}TCITEMHEADERA,*LPTCITEMHEADERA;
typedef struct tagTCITEMHEADERW{UINT mask;UINT lpReserved1;UINT lpReserved2;LPWSTR pszText;int cchTextMax;int iImage;}TCITEMHEADERW,*LPTCITEMHEADERW;
typedef struct tagTCITEMA{UINT mask;DWORD dwState;DWORD dwStateMask;LPSTR pszText;int cchTextMax;int iImage;LPARAM lParam;}TCITEMA,*LPTCITEMA;
typedef struct tagTCITEMW{UINT mask;DWORD dwState;DWORD dwStateMask;LPWSTR pszText;int cchTextMax;int iImage;LPARAM lParam;}TCITEMW,*LPTCITEMW;
typedef struct tagTCHITTESTINFO{POINT pt;UINT flags;}TCHITTESTINFO,*LPTCHITTESTINFO;
typedef struct tagTCKEYDOWN{NMHDR hdr;WORD wVKey;UINT flags;}NMTCKEYDOWN;
typedef DWORD MONTHDAYSTATE,*LPMONTHDAYSTATE;
typedef struct{UINT cbSize;POINT pt;UINT uHit;SYSTEMTIME st;RECT rc;int iOffset;int iRow;int iCol;}MCHITTESTINFO,*PMCHITTESTINFO;
typedef struct tagMCGRIDINFO{UINT cbSize;DWORD dwPart;DWORD dwFlags;int iCalendar;int iRow;int iCol;WINBOOL bSelected;SYSTEMTIME stStart;SYSTEMTIME stEnd;RECT rc;PWSTR pszName;size_t cchName;}MCGRIDINFO,*PMCGRIDINFO;
typedef struct tagNMSELCHANGE{NMHDR nmhdr;SYSTEMTIME stSelStart;SYSTEMTIME stSelEnd;}NMSELCHANGE,*LPNMSELCHANGE;
typedef struct tagNMDAYSTATE{NMHDR nmhdr;SYSTEMTIME stStart;int cDayState;LPMONTHDAYSTATE prgDayState;}NMDAYSTATE,*LPNMDAYSTATE;
typedef NMSELCHANGE NMSELECT,*LPNMSELECT;
typedef struct tagNMVIEWCHANGE{NMHDR nmhdr;DWORD dwOldView;DWORD dwNewView;}NMVIEWCHANGE,*LPNMVIEWCHANGE;
typedef struct tagDATETIMEPICKERINFO{DWORD cbSize;RECT rcCheck;DWORD stateCheck;RECT rcButton;DWORD stateButton;HWND hwndEdit;HWND hwndUD;HWND hwndDropDown;}DATETIMEPICKERINFO,*LPDATETIMEPICKERINFO;
typedef struct tagNMDATETIMECHANGE{NMHDR nmhdr;DWORD dwFlags;SYSTEMTIME st;}NMDATETIMECHANGE,*LPNMDATETIMECHANGE;
typedef struct tagNMDATETIMESTRINGA{NMHDR nmhdr;LPCSTR pszUserString;SYSTEMTIME st;DWORD dwFlags;}NMDATETIMESTRINGA,*LPNMDATETIMESTRINGA;
typedef struct tagNMDATETIMESTRINGW{NMHDR nmhdr;LPCWSTR pszUserString;SYSTEMTIME st;DWORD dwFlags;}NMDATETIMESTRINGW,*LPNMDATETIMESTRINGW;
typedef struct tagNMDATETIMEWMKEYDOWNA{NMHDR nmhdr;int nVirtKey;LPCSTR pszFormat;SYSTEMTIME st;}NMDATETIMEWMKEYDOWNA,*LPNMDATETIMEWMKEYDOWNA;
typedef struct tagNMDATETIMEWMKEYDOWNW{NMHDR nmhdr;int nVirtKey;LPCWSTR pszFormat;SYSTEMTIME st;}NMDATETIMEWMKEYDOWNW,*LPNMDATETIMEWMKEYDOWNW;
typedef struct tagNMDATETIMEFORMATA{NMHDR nmhdr;LPCSTR pszFormat;SYSTEMTIME st;LPCSTR pszDisplay;CHAR szDisplay[64];}NMDATETIMEFORMATA,*LPNMDATETIMEFORMATA;
typedef struct tagNMDATETIMEFORMATW{NMHDR nmhdr;LPCWSTR pszFormat;SYSTEMTIME st;LPCWSTR pszDisplay;WCHAR szDisplay[64];}NMDATETIMEFORMATW,*LPNMDATETIMEFORMATW;
typedef struct tagNMDATETIMEFORMATQUERYA{NMHDR nmhdr;LPCSTR pszFormat;SIZE szMax;}NMDATETIMEFORMATQUERYA,*LPNMDATETIMEFORMATQUERYA;
typedef struct tagNMDATETIMEFORMATQUERYW{NMHDR nmhdr;LPCWSTR pszFormat;SIZE szMax;}NMDATETIMEFORMATQUERYW,*LPNMDATETIMEFORMATQUERYW;
typedef struct tagNMIPADDRESS{NMHDR hdr;int iField;int iValue;}NMIPADDRESS,*LPNMIPADDRESS;
typedef struct{NMHDR hdr;WORD fwKeys;RECT rcParent;int iDir;int iXpos;int iYpos;int iScroll;}NMPGSCROLL,*LPNMPGSCROLL;
typedef struct{NMHDR hdr;DWORD dwFlag;int iWidth;int iHeight;}NMPGCALCSIZE,*LPNMPGCALCSIZE;
typedef struct tagNMPGHOTITEM{NMHDR hdr;int idOld;int idNew;DWORD dwFlags;}NMPGHOTITEM,*LPNMPGHOTITEM;
typedef struct{HIMAGELIST himl;RECT margin;UINT uAlign;}BUTTON_IMAGELIST,*PBUTTON_IMAGELIST;
typedef struct tagNMBCHOTITEM{NMHDR hdr;DWORD dwFlags;}NMBCHOTITEM,*LPNMBCHOTITEM;
typedef struct tagBUTTON_SPLITINFO{UINT mask;HIMAGELIST himlGlyph;UINT uSplitStyle;SIZE size;}BUTTON_SPLITINFO,*PBUTTON_SPLITINFO;
typedef struct tagNMBCDROPDOWN{NMHDR hdr;RECT rcButton;}NMBCDROPDOWN,*LPNMBCDROPDOWN;
typedef struct _tagEDITBALLOONTIP{DWORD cbStruct;LPCWSTR pszTitle;LPCWSTR pszText;INT ttiIcon;}EDITBALLOONTIP,*PEDITBALLOONTIP;
typedef HRESULT(*PFTASKDIALOGCALLBACK)(HWND hwnd,UINT msg,WPARAM wParam,LPARAM lParam,LONG_PTR lpRefData);
enum _TASKDIALOG_FLAGS{TDF_ENABLE_HYPERLINKS=0x1,TDF_USE_HICON_MAIN=0x2,TDF_USE_HICON_FOOTER=0x4,TDF_ALLOW_DIALOG_CANCELLATION=0x8,TDF_USE_COMMAND_LINKS=0x10,TDF_USE_COMMAND_LINKS_NO_ICON=0x20,TDF_EXPAND_FOOTER_AREA=0x40,TDF_EXPANDED_BY_DEFAULT=0x80,TDF_VERIFICATION_FLAG_CHECKED=0x100,TDF_SHOW_PROGRESS_BAR=0x0200,TDF_SHOW_MARQUEE_PROGRESS_BAR=0x0400,TDF_CALLBACK_TIMER=0x0800,TDF_POSITION_RELATIVE_TO_WINDOW=0x1000,TDF_RTL_LAYOUT=0x2000,TDF_NO_DEFAULT_RADIO_BUTTON=0x4000,TDF_CAN_BE_MINIMIZED=0x8000,TDF_NO_SET_FOREGROUND=0x10000,TDF_SIZE_TO_CONTENT=0x1000000};
typedef int TASKDIALOG_FLAGS;
typedef enum _TASKDIALOG_MESSAGES{TDM_NAVIGATE_PAGE=0x0400+101,TDM_CLICK_BUTTON=0x0400+102,TDM_SET_MARQUEE_PROGRESS_BAR=0x0400+103,TDM_SET_PROGRESS_BAR_STATE=0x0400+104,TDM_SET_PROGRESS_BAR_RANGE=0x0400+105,TDM_SET_PROGRESS_BAR_POS=0x0400+106,TDM_SET_PROGRESS_BAR_MARQUEE=0x0400+107,TDM_SET_ELEMENT_TEXT=0x0400+108,TDM_CLICK_RADIO_BUTTON=0x0400+110,TDM_ENABLE_BUTTON=0x0400+111,TDM_ENABLE_RADIO_BUTTON=0x0400+112,TDM_CLICK_VERIFICATION=0x0400+113,TDM_UPDATE_ELEMENT_TEXT=0x0400+114,TDM_SET_BUTTON_ELEVATION_REQUIRED_STATE=0x0400+115,TDM_UPDATE_ICON=0x0400+116}TASKDIALOG_MESSAGES;
typedef enum _TASKDIALOG_NOTIFICATIONS{TDN_CREATED=0,TDN_NAVIGATED=1,TDN_BUTTON_CLICKED=2,TDN_HYPERLINK_CLICKED=3,TDN_TIMER=4,TDN_DESTROYED=5,TDN_RADIO_BUTTON_CLICKED=6,TDN_DIALOG_CONSTRUCTED=7,TDN_VERIFICATION_CLICKED=8,TDN_HELP=9,TDN_EXPANDO_BUTTON_CLICKED=10}TASKDIALOG_NOTIFICATIONS;
typedef struct _TASKDIALOG_BUTTON{int nButtonID;PCWSTR pszButtonText;}TASKDIALOG_BUTTON;
typedef enum _TASKDIALOG_ELEMENTS{TDE_CONTENT,TDE_EXPANDED_INFORMATION,TDE_FOOTER,TDE_MAIN_INSTRUCTION}TASKDIALOG_ELEMENTS;
typedef enum _TASKDIALOG_ICON_ELEMENTS{TDIE_ICON_MAIN,TDIE_ICON_FOOTER}TASKDIALOG_ICON_ELEMENTS;
enum _TASKDIALOG_COMMON_BUTTON_FLAGS{TDCBF_OK_BUTTON=0x1,TDCBF_YES_BUTTON=0x2,TDCBF_NO_BUTTON=0x4,TDCBF_CANCEL_BUTTON=0x8,TDCBF_RETRY_BUTTON=0x10,TDCBF_CLOSE_BUTTON=0x20};
typedef int TASKDIALOG_COMMON_BUTTON_FLAGS;
typedef struct _TASKDIALOGCONFIG{UINT cbSize;HWND hwndParent;HINSTANCE hInstance;TASKDIALOG_FLAGS dwFlags;TASKDIALOG_COMMON_BUTTON_FLAGS dwCommonButtons;PCWSTR pszWindowTitle;union{HICON hMainIcon;PCWSTR pszMainIcon;};PCWSTR pszMainInstruction;PCWSTR pszContent;UINT cButtons;const TASKDIALOG_BUTTON*pButtons;int nDefaultButton;UINT cRadioButtons;const TASKDIALOG_BUTTON*pRadioButtons;int nDefaultRadioButton;PCWSTR pszVerificationText;PCWSTR pszExpandedInformation;PCWSTR pszExpandedControlText;PCWSTR pszCollapsedControlText;union{HICON hFooterIcon;PCWSTR pszFooterIcon;};PCWSTR pszFooter;PFTASKDIALOGCALLBACK pfCallback;LONG_PTR lpCallbackData;UINT cxWidth;}TASKDIALOGCONFIG;
typedef int(*PFNDAENUMCALLBACK)(void*p,void*pData);
typedef int(*PFNDAENUMCALLBACKCONST)(const void*p,void*pData);
typedef int(*PFNDACOMPARE)(void*p1,void*p2,LPARAM lParam);
typedef int(*PFNDACOMPARECONST)(const void*p1,const void*p2,LPARAM lParam);
typedef struct _DSA*HDSA;
typedef struct _DPA*HDPA;
typedef struct _DPASTREAMINFO{int iPos;void*pvItem;}DPASTREAMINFO;
typedef HRESULT(*PFNDPASTREAM)(DPASTREAMINFO*pinfo,struct IStream*pstream,void*pvInstData);
typedef void*(*PFNDPAMERGE)(UINT uMsg,void*pvDest,void*pvSrc,LPARAM lParam);
typedef const void*(*PFNDPAMERGECONST)(UINT uMsg,const void*pvDest,const void*pvSrc,LPARAM lParam);
typedef LRESULT(*SUBCLASSPROC)(HWND hWnd,UINT uMsg,WPARAM wParam,LPARAM lParam,UINT_PTR uIdSubclass,DWORD_PTR dwRefData);
enum _LI_METRIC{LIM_SMALL,LIM_LARGE,};
