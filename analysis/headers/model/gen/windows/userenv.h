#pragma gillint opaque
#include <objbase.h>
#pragma gillint expand MIDL_STRING
#define DeleteProfile
#define ExpandEnvironmentStringsForUser
#define FreeGPOList
#define GP_DLLNAME
#define GP_ENABLEASYNCHRONOUSPROCESSING
#define GP_MAXNOGPOLISTCHANGESINTERVAL
#define GP_NOBACKGROUNDPOLICY
#define GP_NOGPOLISTCHANGES
#define GP_NOMACHINEPOLICY
#define GP_NOSLOWLINK
#define GP_NOTIFYLINKTRANSITION
#define GP_NOUSERPOLICY
#define GP_PERUSERLOCALSETTINGS
#define GP_PROCESSGROUPPOLICY
#define GP_REQUIRESSUCCESSFULREGISTRY
#define GROUP_POLICY_TRIGGER_EVENT_PROVIDER_GUID
#define GetAllUsersProfileDirectory
#define GetAppliedGPOList
#define GetDefaultUserProfileDirectory
#define GetGPOList
#define GetProfilesDirectory
#define GetUserProfileDirectory
#define LoadUserProfile
#define MACHINE_POLICY_PRESENT_TRIGGER_GUID
#define MIDL_STRING
#define REGISTRY_EXTENSION_GUID
#define SID_SOleUndoManager
#define USERENVAPI
#define USER_POLICY_PRESENT_TRIGGER_GUID
typedef struct WbemBackupRestore WbemBackupRestore;
typedef struct WbemClassObject WbemClassObject;
typedef struct WbemContext WbemContext;
typedef struct WbemLocator WbemLocator;
typedef struct WbemStatusCodeText WbemStatusCodeText;
typedef struct UnsecuredApartment UnsecuredApartment;
typedef struct MofCompiler MofCompiler;
typedef struct WbemObjectTextSrc WbemObjectTextSrc;
typedef struct WbemRefresher WbemRefresher;
typedef struct IWbemClassObject IWbemClassObject;
typedef struct IWbemQualifierSet IWbemQualifierSet;
typedef struct IWbemLocator IWbemLocator;
typedef struct IWbemObjectSink IWbemObjectSink;
typedef struct IWbemObjectSinkEx IWbemObjectSinkEx;
typedef struct IEnumWbemClassObject IEnumWbemClassObject;
typedef struct IWbemContext IWbemContext;
typedef struct IWbemCallResult IWbemCallResult;
typedef struct IWbemServices IWbemServices;
typedef struct IWbemShutdown IWbemShutdown;
typedef struct IWbemObjectTextSrc IWbemObjectTextSrc;
typedef struct IWbemObjectAccess IWbemObjectAccess;
typedef struct IMofCompiler IMofCompiler;
typedef struct IUnsecuredApartment IUnsecuredApartment;
typedef struct IWbemUnsecuredApartment IWbemUnsecuredApartment;
typedef struct IWbemStatusCodeText IWbemStatusCodeText;
typedef struct IWbemBackupRestore IWbemBackupRestore;
typedef struct IWbemBackupRestoreEx IWbemBackupRestoreEx;
typedef struct IWbemRefresher IWbemRefresher;
typedef struct IWbemHiPerfEnum IWbemHiPerfEnum;
typedef struct IWbemConfigureRefresher IWbemConfigureRefresher;
typedef struct IEnumConnections IEnumConnections;
typedef struct IConnectionPoint IConnectionPoint;
typedef struct IEnumConnectionPoints IEnumConnectionPoints;
typedef struct IConnectionPointContainer IConnectionPointContainer;
typedef struct IClassFactory2 IClassFactory2;
typedef struct IProvideClassInfo IProvideClassInfo;
typedef struct IProvideClassInfo2 IProvideClassInfo2;
typedef struct IProvideMultipleClassInfo IProvideMultipleClassInfo;
typedef struct IOleControl IOleControl;
typedef struct IOleControlSite IOleControlSite;
typedef struct IPropertyPage IPropertyPage;
typedef struct IPropertyPage2 IPropertyPage2;
typedef struct IPropertyPageSite IPropertyPageSite;
typedef struct IPropertyNotifySink IPropertyNotifySink;
typedef struct ISpecifyPropertyPages ISpecifyPropertyPages;
typedef struct IPersistMemory IPersistMemory;
typedef struct IPersistStreamInit IPersistStreamInit;
typedef struct IPersistPropertyBag IPersistPropertyBag;
typedef struct ISimpleFrameSite ISimpleFrameSite;
typedef struct IFont IFont;
typedef struct IPicture IPicture;
typedef struct IPicture2 IPicture2;
typedef struct IFontEventsDisp IFontEventsDisp;
typedef struct IFontDisp IFontDisp;
typedef struct IPictureDisp IPictureDisp;
typedef struct IOleInPlaceObjectWindowless IOleInPlaceObjectWindowless;
typedef struct IOleInPlaceSiteEx IOleInPlaceSiteEx;
typedef struct IOleInPlaceSiteWindowless IOleInPlaceSiteWindowless;
typedef struct IViewObjectEx IViewObjectEx;
typedef struct IOleUndoUnit IOleUndoUnit;
typedef struct IOleParentUndoUnit IOleParentUndoUnit;
typedef struct IEnumOleUndoUnits IEnumOleUndoUnits;
typedef struct IOleUndoManager IOleUndoManager;
typedef struct IPointerInactive IPointerInactive;
typedef struct IObjectWithSite IObjectWithSite;
typedef struct IPerPropertyBrowsing IPerPropertyBrowsing;
typedef struct IPropertyBag2 IPropertyBag2;
typedef struct IPersistPropertyBag2 IPersistPropertyBag2;
typedef struct IAdviseSinkEx IAdviseSinkEx;
typedef struct IQuickActivate IQuickActivate;
typedef enum tagUASFLAGS{UAS_NORMAL=0x0,UAS_BLOCKED=0x1,UAS_NOPARENTENABLE=0x2,UAS_MASK=0x3}UASFLAGS;
typedef enum tagREADYSTATE{READYSTATE_UNINITIALIZED=0,READYSTATE_LOADING=1,READYSTATE_LOADED=2,READYSTATE_INTERACTIVE=3,READYSTATE_COMPLETE=4}READYSTATE;
typedef IEnumConnections*PENUMCONNECTIONS;
typedef IEnumConnections*LPENUMCONNECTIONS;
typedef struct tagCONNECTDATA{IUnknown*pUnk;DWORD dwCookie;}CONNECTDATA;
typedef struct tagCONNECTDATA*PCONNECTDATA;
typedef struct tagCONNECTDATA*LPCONNECTDATA;
struct IEnumConnections{IEnumConnectionsVtbl*lpVtbl;};
typedef IConnectionPoint*PCONNECTIONPOINT;
typedef IConnectionPoint*LPCONNECTIONPOINT;
struct IConnectionPoint{IConnectionPointVtbl*lpVtbl;};
typedef IEnumConnectionPoints*PENUMCONNECTIONPOINTS;
typedef IEnumConnectionPoints*LPENUMCONNECTIONPOINTS;
struct IEnumConnectionPoints{IEnumConnectionPointsVtbl*lpVtbl;};
typedef IConnectionPointContainer*PCONNECTIONPOINTCONTAINER;
typedef IConnectionPointContainer*LPCONNECTIONPOINTCONTAINER;
struct IConnectionPointContainer{IConnectionPointContainerVtbl*lpVtbl;};
typedef IClassFactory2*LPCLASSFACTORY2;
typedef struct tagLICINFO{LONG cbLicInfo;WINBOOL fRuntimeKeyAvail;WINBOOL fLicVerified;}LICINFO;
typedef struct tagLICINFO*LPLICINFO;
struct IClassFactory2{IClassFactory2Vtbl*lpVtbl;};
typedef IProvideClassInfo*LPPROVIDECLASSINFO;
struct IProvideClassInfo{IProvideClassInfoVtbl*lpVtbl;};
typedef IProvideClassInfo2*LPPROVIDECLASSINFO2;
typedef enum tagGUIDKIND{GUIDKIND_DEFAULT_SOURCE_DISP_IID=1}GUIDKIND;
struct IProvideClassInfo2{IProvideClassInfo2Vtbl*lpVtbl;};
typedef IProvideMultipleClassInfo*LPPROVIDEMULTIPLECLASSINFO;
struct IProvideMultipleClassInfo{IProvideMultipleClassInfoVtbl*lpVtbl;};
typedef IOleControl*LPOLECONTROL;
typedef struct tagCONTROLINFO{ULONG cb;HACCEL hAccel;USHORT cAccel;DWORD dwFlags;}CONTROLINFO;
typedef struct tagCONTROLINFO*LPCONTROLINFO;
typedef enum tagCTRLINFO{CTRLINFO_EATS_RETURN=1,CTRLINFO_EATS_ESCAPE=2}CTRLINFO;
struct IOleControl{IOleControlVtbl*lpVtbl;};
typedef IOleControlSite*LPOLECONTROLSITE;
typedef struct tagPOINTF{FLOAT x;FLOAT y;}POINTF;
typedef struct tagPOINTF*LPPOINTF;
typedef enum tagXFORMCOORDS{XFORMCOORDS_POSITION=0x1,XFORMCOORDS_SIZE=0x2,XFORMCOORDS_HIMETRICTOCONTAINER=0x4,XFORMCOORDS_CONTAINERTOHIMETRIC=0x8,XFORMCOORDS_EVENTCOMPAT=0x10}XFORMCOORDS;
struct IOleControlSite{IOleControlSiteVtbl*lpVtbl;};
typedef IPropertyPage*LPPROPERTYPAGE;
typedef struct tagPROPPAGEINFO{ULONG cb;LPOLESTR pszTitle;SIZE size;LPOLESTR pszDocString;LPOLESTR pszHelpFile;DWORD dwHelpContext;}PROPPAGEINFO;
typedef struct tagPROPPAGEINFO*LPPROPPAGEINFO;
struct IPropertyPage{IPropertyPageVtbl*lpVtbl;};
typedef IPropertyPage2*LPPROPERTYPAGE2;
struct IPropertyPage2{IPropertyPage2Vtbl*lpVtbl;};
typedef IPropertyPageSite*LPPROPERTYPAGESITE;
typedef enum tagPROPPAGESTATUS{PROPPAGESTATUS_DIRTY=0x1,PROPPAGESTATUS_VALIDATE=0x2,PROPPAGESTATUS_CLEAN=0x4}PROPPAGESTATUS;
struct IPropertyPageSite{IPropertyPageSiteVtbl*lpVtbl;};
typedef IPropertyNotifySink*LPPROPERTYNOTIFYSINK;
struct IPropertyNotifySink{IPropertyNotifySinkVtbl*lpVtbl;};
typedef ISpecifyPropertyPages*LPSPECIFYPROPERTYPAGES;
typedef struct tagCAUUID{ULONG cElems;GUID*pElems;}CAUUID;
typedef struct tagCAUUID*LPCAUUID;
struct ISpecifyPropertyPages{ISpecifyPropertyPagesVtbl*lpVtbl;};
typedef IPersistMemory*LPPERSISTMEMORY;
struct IPersistMemory{IPersistMemoryVtbl*lpVtbl;};
typedef IPersistStreamInit*LPPERSISTSTREAMINIT;
struct IPersistStreamInit{IPersistStreamInitVtbl*lpVtbl;};
typedef IPersistPropertyBag*LPPERSISTPROPERTYBAG;
struct IPersistPropertyBag{IPersistPropertyBagVtbl*lpVtbl;};
typedef ISimpleFrameSite*LPSIMPLEFRAMESITE;
struct ISimpleFrameSite{ISimpleFrameSiteVtbl*lpVtbl;};
typedef IFont*LPFONT;
typedef TEXTMETRICW TEXTMETRICOLE;
typedef TEXTMETRICOLE*LPTEXTMETRICOLE;
struct IFont{IFontVtbl*lpVtbl;};
typedef IPicture*LPPICTURE;
typedef enum tagPictureAttributes{PICTURE_SCALABLE=0x1,PICTURE_TRANSPARENT=0x2}PICTUREATTRIBUTES;
typedef UINT OLE_HANDLE;
typedef LONG OLE_XPOS_HIMETRIC;
typedef LONG OLE_YPOS_HIMETRIC;
typedef LONG OLE_XSIZE_HIMETRIC;
typedef LONG OLE_YSIZE_HIMETRIC;
struct IPicture{IPictureVtbl*lpVtbl;};
typedef IPicture2*LPPICTURE2;
typedef UINT_PTR HHANDLE;
struct IPicture2{IPicture2Vtbl*lpVtbl;};
typedef IFontEventsDisp*LPFONTEVENTS;
struct IFontEventsDisp{IFontEventsDispVtbl*lpVtbl;};
typedef IFontDisp*LPFONTDISP;
struct IFontDisp{IFontDispVtbl*lpVtbl;};
typedef IPictureDisp*LPPICTUREDISP;
struct IPictureDisp{IPictureDispVtbl*lpVtbl;};
typedef IOleInPlaceObjectWindowless*LPOLEINPLACEOBJECTWINDOWLESS;
struct IOleInPlaceObjectWindowless{IOleInPlaceObjectWindowlessVtbl*lpVtbl;};
typedef IOleInPlaceSiteEx*LPOLEINPLACESITEEX;
typedef enum tagACTIVATEFLAGS{ACTIVATE_WINDOWLESS=1}ACTIVATEFLAGS;
struct IOleInPlaceSiteEx{IOleInPlaceSiteExVtbl*lpVtbl;};
typedef IOleInPlaceSiteWindowless*LPOLEINPLACESITEWINDOWLESS;
typedef enum tagOLEDCFLAGS{OLEDC_NODRAW=0x1,OLEDC_PAINTBKGND=0x2,OLEDC_OFFSCREEN=0x4}OLEDCFLAGS;
struct IOleInPlaceSiteWindowless{IOleInPlaceSiteWindowlessVtbl*lpVtbl;};
typedef IViewObjectEx*LPVIEWOBJECTEX;
typedef enum tagVIEWSTATUS{VIEWSTATUS_OPAQUE=1,VIEWSTATUS_SOLIDBKGND=2,VIEWSTATUS_DVASPECTOPAQUE=4,VIEWSTATUS_DVASPECTTRANSPARENT=8,VIEWSTATUS_SURFACE=16,VIEWSTATUS_3DSURFACE=32}VIEWSTATUS;
typedef enum tagHITRESULT{HITRESULT_OUTSIDE=0,HITRESULT_TRANSPARENT=1,HITRESULT_CLOSE=2,HITRESULT_HIT=3}HITRESULT;
typedef enum tagDVASPECT2{DVASPECT_OPAQUE=16,DVASPECT_TRANSPARENT=32}DVASPECT2;
typedef struct tagExtentInfo{ULONG cb;DWORD dwExtentMode;SIZEL sizelProposed;}DVEXTENTINFO;
typedef enum tagExtentMode{DVEXTENT_CONTENT=0,DVEXTENT_INTEGRAL=1}DVEXTENTMODE;
typedef enum tagAspectInfoFlag{DVASPECTINFOFLAG_CANOPTIMIZE=1}DVASPECTINFOFLAG;
typedef struct tagAspectInfo{ULONG cb;DWORD dwFlags;}DVASPECTINFO;
struct IViewObjectEx{IViewObjectExVtbl*lpVtbl;};
typedef IOleUndoUnit*LPOLEUNDOUNIT;
struct IOleUndoUnit{IOleUndoUnitVtbl*lpVtbl;};
typedef IOleParentUndoUnit*LPOLEPARENTUNDOUNIT;
struct IOleParentUndoUnit{IOleParentUndoUnitVtbl*lpVtbl;};
typedef IEnumOleUndoUnits*LPENUMOLEUNDOUNITS;
struct IEnumOleUndoUnits{IEnumOleUndoUnitsVtbl*lpVtbl;};
typedef IOleUndoManager*LPOLEUNDOMANAGER;
struct IOleUndoManager{IOleUndoManagerVtbl*lpVtbl;};
typedef IPointerInactive*LPPOINTERINACTIVE;
typedef enum tagPOINTERINACTIVE{POINTERINACTIVE_ACTIVATEONENTRY=1,POINTERINACTIVE_DEACTIVATEONLEAVE=2,POINTERINACTIVE_ACTIVATEONDRAG=4}POINTERINACTIVE;
struct IPointerInactive{IPointerInactiveVtbl*lpVtbl;};
typedef IObjectWithSite*LPOBJECTWITHSITE;
struct IObjectWithSite{IObjectWithSiteVtbl*lpVtbl;};
typedef IPerPropertyBrowsing*LPPERPROPERTYBROWSING;
typedef struct tagCALPOLESTR{ULONG cElems;LPOLESTR*pElems;}CALPOLESTR;
typedef struct tagCALPOLESTR*LPCALPOLESTR;
typedef struct tagCADWORD{ULONG cElems;DWORD*pElems;}CADWORD;
typedef struct tagCADWORD*LPCADWORD;
struct IPerPropertyBrowsing{IPerPropertyBrowsingVtbl*lpVtbl;};
typedef IPropertyBag2*LPPROPERTYBAG2;
typedef enum tagPROPBAG2_TYPE{PROPBAG2_TYPE_UNDEFINED=0,PROPBAG2_TYPE_DATA=1,PROPBAG2_TYPE_URL=2,PROPBAG2_TYPE_OBJECT=3,PROPBAG2_TYPE_STREAM=4,PROPBAG2_TYPE_STORAGE=5,PROPBAG2_TYPE_MONIKER=6}PROPBAG2_TYPE;
typedef struct tagPROPBAG2{DWORD dwType;VARTYPE vt;CLIPFORMAT cfType;DWORD dwHint;LPOLESTR pstrName;CLSID clsid;}PROPBAG2;
struct IPropertyBag2{IPropertyBag2Vtbl*lpVtbl;};
typedef IPersistPropertyBag2*LPPERSISTPROPERTYBAG2;
struct IPersistPropertyBag2{IPersistPropertyBag2Vtbl*lpVtbl;};
typedef IAdviseSinkEx*LPADVISESINKEX;
struct IAdviseSinkEx{IAdviseSinkExVtbl*lpVtbl;};
typedef IQuickActivate*LPQUICKACTIVATE;
typedef enum tagQACONTAINERFLAGS{QACONTAINER_SHOWHATCHING=0x1,QACONTAINER_SHOWGRABHANDLES=0x2,QACONTAINER_USERMODE=0x4,QACONTAINER_DISPLAYASDEFAULT=0x8,QACONTAINER_UIDEAD=0x10,QACONTAINER_AUTOCLIP=0x20,QACONTAINER_MESSAGEREFLECT=0x40,QACONTAINER_SUPPORTSMNEMONICS=0x80}QACONTAINERFLAGS;
typedef DWORD OLE_COLOR;
typedef struct tagQACONTAINER{ULONG cbSize;IOleClientSite*pClientSite;IAdviseSinkEx*pAdviseSink;IPropertyNotifySink*pPropertyNotifySink;IUnknown*pUnkEventSink;DWORD dwAmbientFlags;OLE_COLOR colorFore;OLE_COLOR colorBack;IFont*pFont;IOleUndoManager*pUndoMgr;DWORD dwAppearance;LONG lcid;HPALETTE hpal;IBindHost*pBindHost;IOleControlSite*pOleControlSite;IServiceProvider*pServiceProvider;}QACONTAINER;
typedef struct tagQACONTROL{ULONG cbSize;DWORD dwMiscStatus;DWORD dwViewStatus;DWORD dwEventCookie;DWORD dwPropNotifyCookie;DWORD dwPointerActivationPolicy;}QACONTROL;
struct IQuickActivate{IQuickActivateVtbl*lpVtbl;};
typedef struct IWbemConnection IWbemConnection;
typedef struct IWbemEventSink IWbemEventSink;
typedef struct IWbemSecureObjectSink IWbemSecureObjectSink;
typedef enum tag_WBEM_GENUS_TYPE{WBEM_GENUS_CLASS=1,WBEM_GENUS_INSTANCE=2}WBEM_GENUS_TYPE;
typedef enum tag_WBEM_CHANGE_FLAG_TYPE{WBEM_FLAG_CREATE_OR_UPDATE=0,WBEM_FLAG_UPDATE_ONLY=0x1,WBEM_FLAG_CREATE_ONLY=0x2,WBEM_FLAG_UPDATE_COMPATIBLE=0x0,WBEM_FLAG_UPDATE_SAFE_MODE=0x20,WBEM_FLAG_UPDATE_FORCE_MODE=0x40,WBEM_MASK_UPDATE_MODE=0x60,WBEM_FLAG_ADVISORY=0x10000}WBEM_CHANGE_FLAG_TYPE;
typedef enum tag_WBEM_GENERIC_FLAG_TYPE{WBEM_FLAG_RETURN_IMMEDIATELY=0x10,WBEM_FLAG_RETURN_WBEM_COMPLETE=0,WBEM_FLAG_BIDIRECTIONAL=0,WBEM_FLAG_FORWARD_ONLY=0x20,WBEM_FLAG_NO_ERROR_OBJECT=0x40,WBEM_FLAG_RETURN_ERROR_OBJECT=0,WBEM_FLAG_SEND_STATUS=0x80,WBEM_FLAG_DONT_SEND_STATUS=0,WBEM_FLAG_ENSURE_LOCATABLE=0x100,WBEM_FLAG_DIRECT_READ=0x200,WBEM_FLAG_SEND_ONLY_SELECTED=0,WBEM_RETURN_WHEN_COMPLETE=0,WBEM_RETURN_IMMEDIATELY=0x10,WBEM_MASK_RESERVED_FLAGS=0x1f000,WBEM_FLAG_USE_AMENDED_QUALIFIERS=0x20000,WBEM_FLAG_STRONG_VALIDATION=0x100000}WBEM_GENERIC_FLAG_TYPE;
typedef enum tag_WBEM_STATUS_TYPE{WBEM_STATUS_COMPLETE=0,WBEM_STATUS_REQUIREMENTS=1,WBEM_STATUS_PROGRESS=2,WBEM_STATUS_LOGGING_INFORMATION=0x100,WBEM_STATUS_LOGGING_INFORMATION_PROVIDER=0x200,WBEM_STATUS_LOGGING_INFORMATION_HOST=0x400,WBEM_STATUS_LOGGING_INFORMATION_REPOSITORY=0x800,WBEM_STATUS_LOGGING_INFORMATION_ESS=0x1000}WBEM_STATUS_TYPE;
typedef enum tag_WBEM_TIMEOUT_TYPE{WBEM_NO_WAIT=0,WBEM_INFINITE=0xffffffff}WBEM_TIMEOUT_TYPE;
typedef enum tag_WBEM_CONDITION_FLAG_TYPE{WBEM_FLAG_ALWAYS=0,WBEM_FLAG_ONLY_IF_TRUE=0x1,WBEM_FLAG_ONLY_IF_FALSE=0x2,WBEM_FLAG_ONLY_IF_IDENTICAL=0x3,WBEM_MASK_PRIMARY_CONDITION=0x3,WBEM_FLAG_KEYS_ONLY=0x4,WBEM_FLAG_REFS_ONLY=0x8,WBEM_FLAG_LOCAL_ONLY=0x10,WBEM_FLAG_PROPAGATED_ONLY=0x20,WBEM_FLAG_SYSTEM_ONLY=0x30,WBEM_FLAG_NONSYSTEM_ONLY=0x40,WBEM_MASK_CONDITION_ORIGIN=0x70,WBEM_FLAG_CLASS_OVERRIDES_ONLY=0x100,WBEM_FLAG_CLASS_LOCAL_AND_OVERRIDES=0x200,WBEM_MASK_CLASS_CONDITION=0x300}WBEM_CONDITION_FLAG_TYPE;
typedef enum tag_WBEM_FLAVOR_TYPE{WBEM_FLAVOR_DONT_PROPAGATE=0,WBEM_FLAVOR_FLAG_PROPAGATE_TO_INSTANCE=0x1,WBEM_FLAVOR_FLAG_PROPAGATE_TO_DERIVED_CLASS=0x2,WBEM_FLAVOR_MASK_PROPAGATION=0xf,WBEM_FLAVOR_OVERRIDABLE=0,WBEM_FLAVOR_NOT_OVERRIDABLE=0x10,WBEM_FLAVOR_MASK_PERMISSIONS=0x10,WBEM_FLAVOR_ORIGIN_LOCAL=0,WBEM_FLAVOR_ORIGIN_PROPAGATED=0x20,WBEM_FLAVOR_ORIGIN_SYSTEM=0x40,WBEM_FLAVOR_MASK_ORIGIN=0x60,WBEM_FLAVOR_NOT_AMENDED=0,WBEM_FLAVOR_AMENDED=0x80,WBEM_FLAVOR_MASK_AMENDED=0x80}WBEM_FLAVOR_TYPE;
typedef enum tag_WBEM_QUERY_FLAG_TYPE{WBEM_FLAG_DEEP=0,WBEM_FLAG_SHALLOW=1,WBEM_FLAG_PROTOTYPE=2}WBEM_QUERY_FLAG_TYPE;
typedef enum tag_WBEM_SECURITY_FLAGS{WBEM_ENABLE=1,WBEM_METHOD_EXECUTE=2,WBEM_FULL_WRITE_REP=4,WBEM_PARTIAL_WRITE_REP=8,WBEM_WRITE_PROVIDER=0x10,WBEM_REMOTE_ACCESS=0x20,WBEM_RIGHT_SUBSCRIBE=0x40,WBEM_RIGHT_PUBLISH=0x80}WBEM_SECURITY_FLAGS;
typedef enum tag_WBEM_LIMITATION_FLAG_TYPE{WBEM_FLAG_EXCLUDE_OBJECT_QUALIFIERS=0x10,WBEM_FLAG_EXCLUDE_PROPERTY_QUALIFIERS=0x20}WBEM_LIMITATION_FLAG_TYPE;
typedef enum tag_WBEM_TEXT_FLAG_TYPE{WBEM_FLAG_NO_FLAVORS=0x1}WBEM_TEXT_FLAG_TYPE;
typedef enum tag_WBEM_COMPARISON_FLAG{WBEM_COMPARISON_INCLUDE_ALL=0,WBEM_FLAG_IGNORE_QUALIFIERS=0x1,WBEM_FLAG_IGNORE_OBJECT_SOURCE=0x2,WBEM_FLAG_IGNORE_DEFAULT_VALUES=0x4,WBEM_FLAG_IGNORE_CLASS=0x8,WBEM_FLAG_IGNORE_CASE=0x10,WBEM_FLAG_IGNORE_FLAVOR=0x20}WBEM_COMPARISON_FLAG;
typedef enum tag_WBEM_LOCKING{WBEM_FLAG_ALLOW_READ=0x1}WBEM_LOCKING_FLAG_TYPE;
typedef enum tag_CIMTYPE_ENUMERATION{CIM_ILLEGAL=0xfff,CIM_EMPTY=0,CIM_SINT8=16,CIM_UINT8=17,CIM_SINT16=2,CIM_UINT16=18,CIM_SINT32=3,CIM_UINT32=19,CIM_SINT64=20,CIM_UINT64=21,CIM_REAL32=4,CIM_REAL64=5,CIM_BOOLEAN=11,CIM_STRING=8,CIM_DATETIME=101,CIM_REFERENCE=102,CIM_CHAR16=103,CIM_OBJECT=13,CIM_FLAG_ARRAY=0x2000}CIMTYPE_ENUMERATION;
typedef enum tag_WBEM_BACKUP_RESTORE_FLAGS{WBEM_FLAG_BACKUP_RESTORE_DEFAULT=0,WBEM_FLAG_BACKUP_RESTORE_FORCE_SHUTDOWN=1}WBEM_BACKUP_RESTORE_FLAGS;
typedef enum tag_WBEM_REFRESHER_FLAGS{WBEM_FLAG_REFRESH_AUTO_RECONNECT=0,WBEM_FLAG_REFRESH_NO_AUTO_RECONNECT=1}WBEM_REFRESHER_FLAGS;
typedef enum tag_WBEM_SHUTDOWN_FLAGS{WBEM_SHUTDOWN_UNLOAD_COMPONENT=1,WBEM_SHUTDOWN_WMI=2,WBEM_SHUTDOWN_OS=3}WBEM_SHUTDOWN_FLAGS;
typedef enum tag_WBEMSTATUS_FORMAT{WBEMSTATUS_FORMAT_NEWLINE=0,WBEMSTATUS_FORMAT_NO_NEWLINE=1}WBEMSTATUS_FORMAT;
typedef enum tag_WBEM_LIMITS{WBEM_MAX_IDENTIFIER=0x1000,WBEM_MAX_QUERY=0x4000,WBEM_MAX_PATH=0x2000,WBEM_MAX_OBJECT_NESTING=64,WBEM_MAX_USER_PROPERTIES=1024}WBEM_LIMITS;
typedef enum tag_WMI_OBJ_TEXT{WMI_OBJ_TEXT_CIM_DTD_2_0=1,WMI_OBJ_TEXT_WMI_DTD_2_0=2,WMI_OBJ_TEXT_WMI_EXT1=3,WMI_OBJ_TEXT_WMI_EXT2=4,WMI_OBJ_TEXT_WMI_EXT3=5,WMI_OBJ_TEXT_WMI_EXT4=6,WMI_OBJ_TEXT_WMI_EXT5=7,WMI_OBJ_TEXT_WMI_EXT6=8,WMI_OBJ_TEXT_WMI_EXT7=9,WMI_OBJ_TEXT_WMI_EXT8=10,WMI_OBJ_TEXT_WMI_EXT9=11,WMI_OBJ_TEXT_WMI_EXT10=12,WMI_OBJ_TEXT_LAST=13}WMI_OBJ_TEXT;
typedef enum tag_WBEM_COMPILER_OPTIONS{WBEM_FLAG_CHECK_ONLY=0x1,WBEM_FLAG_AUTORECOVER=0x2,WBEM_FLAG_WMI_CHECK=0x4,WBEM_FLAG_CONSOLE_PRINT=0x8,WBEM_FLAG_DONT_ADD_TO_LIST=0x10,WBEM_FLAG_SPLIT_FILES=0x20,WBEM_FLAG_STORE_FILE=0x100}WBEM_COMPILER_OPTIONS;
typedef enum tag_WBEM_CONNECT_OPTIONS{WBEM_FLAG_CONNECT_REPOSITORY_ONLY=0x40,WBEM_FLAG_CONNECT_USE_MAX_WAIT=0x80,WBEM_FLAG_CONNECT_PROVIDERS=0x100}WBEM_CONNECT_OPTIONS;
typedef enum tag_WBEM_UNSECAPP_FLAG_TYPE{WBEM_FLAG_UNSECAPP_DEFAULT_CHECK_ACCESS=0,WBEM_FLAG_UNSECAPP_CHECK_ACCESS=1,WBEM_FLAG_UNSECAPP_DONT_CHECK_ACCESS=2}WBEM_UNSECAPP_FLAG_TYPE;
typedef enum tag_WBEM_INFORMATION_FLAG_TYPE{WBEM_FLAG_SHORT_NAME=0x1,WBEM_FLAG_LONG_NAME=0x2}WBEM_INFORMATION_FLAG_TYPE;
typedef struct tag_CompileStatusInfo{LONG lPhaseError;HRESULT hRes;LONG ObjectNum;LONG FirstLine;LONG LastLine;DWORD dwOutFlags;}WBEM_COMPILE_STATUS_INFO;
typedef LONG CIMTYPE;
struct IWbemClassObject{IWbemClassObjectVtbl*lpVtbl;};
struct IWbemQualifierSet{IWbemQualifierSetVtbl*lpVtbl;};
struct IWbemLocator{IWbemLocatorVtbl*lpVtbl;};
struct IWbemObjectSink{IWbemObjectSinkVtbl*lpVtbl;};
struct IWbemObjectSinkEx{IWbemObjectSinkExVtbl*lpVtbl;};
struct IEnumWbemClassObject{IEnumWbemClassObjectVtbl*lpVtbl;};
struct IWbemContext{IWbemContextVtbl*lpVtbl;};
struct IWbemCallResult{IWbemCallResultVtbl*lpVtbl;};
struct IWbemServices{IWbemServicesVtbl*lpVtbl;};
struct IWbemShutdown{IWbemShutdownVtbl*lpVtbl;};
struct IWbemObjectTextSrc{IWbemObjectTextSrcVtbl*lpVtbl;};
struct IWbemObjectAccess{IWbemObjectAccessVtbl*lpVtbl;};
struct IMofCompiler{IMofCompilerVtbl*lpVtbl;};
struct IUnsecuredApartment{IUnsecuredApartmentVtbl*lpVtbl;};
struct IWbemUnsecuredApartment{IWbemUnsecuredApartmentVtbl*lpVtbl;};
struct IWbemStatusCodeText{IWbemStatusCodeTextVtbl*lpVtbl;};
struct IWbemBackupRestore{IWbemBackupRestoreVtbl*lpVtbl;};
struct IWbemBackupRestoreEx{IWbemBackupRestoreExVtbl*lpVtbl;};
struct IWbemRefresher{IWbemRefresherVtbl*lpVtbl;};
struct IWbemHiPerfEnum{IWbemHiPerfEnumVtbl*lpVtbl;};
struct IWbemConfigureRefresher{IWbemConfigureRefresherVtbl*lpVtbl;};
typedef struct _PROFILEINFOA{DWORD dwSize;DWORD dwFlags;LPSTR lpUserName;LPSTR lpProfilePath;LPSTR lpDefaultPath;LPSTR lpServerName;LPSTR lpPolicyPath;HANDLE hProfile;}PROFILEINFOA,*LPPROFILEINFOA;
typedef struct _PROFILEINFOW{DWORD dwSize;DWORD dwFlags;LPWSTR lpUserName;LPWSTR lpProfilePath;LPWSTR lpDefaultPath;LPWSTR lpServerName;LPWSTR lpPolicyPath;HANDLE hProfile;}PROFILEINFOW,*LPPROFILEINFOW;
typedef PROFILEINFOA PROFILEINFO;
typedef LPPROFILEINFOA LPPROFILEINFO;
typedef enum _GPO_LINK{GPLinkUnknown=0,GPLinkMachine,GPLinkSite,GPLinkDomain,GPLinkOrganizationalUnit}GPO_LINK,*PGPO_LINK;
typedef struct _GROUP_POLICY_OBJECTA{DWORD dwOptions;DWORD dwVersion;LPSTR lpDSPath;LPSTR lpFileSysPath;LPSTR lpDisplayName;CHAR szGPOName[50];GPO_LINK GPOLink;LPARAM lParam;struct _GROUP_POLICY_OBJECTA*pNext;struct _GROUP_POLICY_OBJECTA*pPrev;LPSTR lpExtensions;LPARAM lParam2;LPSTR lpLink;}GROUP_POLICY_OBJECTA,*PGROUP_POLICY_OBJECTA;
typedef struct _GROUP_POLICY_OBJECTW{DWORD dwOptions;DWORD dwVersion;LPWSTR lpDSPath;LPWSTR lpFileSysPath;LPWSTR lpDisplayName;WCHAR szGPOName[50];GPO_LINK GPOLink;LPARAM lParam;struct _GROUP_POLICY_OBJECTW*pNext;struct _GROUP_POLICY_OBJECTW*pPrev;LPWSTR lpExtensions;LPARAM lParam2;LPWSTR lpLink;}GROUP_POLICY_OBJECTW,*PGROUP_POLICY_OBJECTW;
typedef GROUP_POLICY_OBJECTA GROUP_POLICY_OBJECT;
typedef PGROUP_POLICY_OBJECTA PGROUP_POLICY_OBJECT;
typedef UINT_PTR ASYNCCOMPLETIONHANDLE;
typedef DWORD(*PFNSTATUSMESSAGECALLBACK)(WINBOOL bVerbose,LPWSTR lpMessage);
typedef DWORD(*PFNPROCESSGROUPPOLICY)(DWORD dwFlags,HANDLE hToken,HKEY hKeyRoot,PGROUP_POLICY_OBJECT pDeletedGPOList,PGROUP_POLICY_OBJECT pChangedGPOList,ASYNCCOMPLETIONHANDLE pHandle,WINBOOL*pbAbort,PFNSTATUSMESSAGECALLBACK pStatusCallback);
typedef DWORD(*PFNPROCESSGROUPPOLICYEX)(DWORD dwFlags,HANDLE hToken,HKEY hKeyRoot,PGROUP_POLICY_OBJECT pDeletedGPOList,PGROUP_POLICY_OBJECT pChangedGPOList,ASYNCCOMPLETIONHANDLE pHandle,WINBOOL*pbAbort,PFNSTATUSMESSAGECALLBACK pStatusCallback,IWbemServices*pWbemServices,HRESULT*pRsopStatus);
typedef PVOID PRSOPTOKEN;
typedef struct _RSOP_TARGET{WCHAR*pwszAccountName;WCHAR*pwszNewSOM;SAFEARRAY*psaSecurityGroups;PRSOPTOKEN pRsopToken;PGROUP_POLICY_OBJECT pGPOList;IWbemServices*pWbemServices;}RSOP_TARGET,*PRSOP_TARGET;
typedef DWORD(*PFNGENERATEGROUPPOLICY)(DWORD dwFlags,WINBOOL*pbAbort,WCHAR*pwszSite,PRSOP_TARGET pComputerTarget,PRSOP_TARGET pUserTarget);
typedef GUID*REFGPEXTENSIONID;
typedef enum _SETTINGSTATUS{RSOPUnspecified=0,RSOPApplied,RSOPIgnored,RSOPFailed,RSOPSubsettingFailed}SETTINGSTATUS;
typedef struct _POLICYSETTINGSTATUSINFO{LPWSTR szKey;LPWSTR szEventSource;LPWSTR szEventLogName;DWORD dwEventID;DWORD dwErrorCode;SETTINGSTATUS status;SYSTEMTIME timeLogged;}POLICYSETTINGSTATUSINFO,*LPPOLICYSETTINGSTATUSINFO;
