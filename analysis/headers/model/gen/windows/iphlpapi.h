#include <time.h>
#include <wincrypt.h>
typedef struct in6_addr{union{u_char Byte[16];u_short Word[8];}u;}IN6_ADDR,*PIN6_ADDR,*LPIN6_ADDR;
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
typedef IConnectionPoint*PCONNECTIONPOINT;
typedef IConnectionPoint*LPCONNECTIONPOINT;
typedef IEnumConnectionPoints*PENUMCONNECTIONPOINTS;
typedef IEnumConnectionPoints*LPENUMCONNECTIONPOINTS;
typedef IConnectionPointContainer*PCONNECTIONPOINTCONTAINER;
typedef IConnectionPointContainer*LPCONNECTIONPOINTCONTAINER;
typedef IClassFactory2*LPCLASSFACTORY2;
typedef struct tagLICINFO{LONG cbLicInfo;WINBOOL fRuntimeKeyAvail;WINBOOL fLicVerified;}LICINFO;
typedef struct tagLICINFO*LPLICINFO;
typedef IProvideClassInfo*LPPROVIDECLASSINFO;
typedef IProvideClassInfo2*LPPROVIDECLASSINFO2;
typedef enum tagGUIDKIND{GUIDKIND_DEFAULT_SOURCE_DISP_IID=1}GUIDKIND;
typedef IProvideMultipleClassInfo*LPPROVIDEMULTIPLECLASSINFO;
typedef IOleControl*LPOLECONTROL;
typedef struct tagCONTROLINFO{ULONG cb;HACCEL hAccel;USHORT cAccel;DWORD dwFlags;}CONTROLINFO;
typedef struct tagCONTROLINFO*LPCONTROLINFO;
typedef enum tagCTRLINFO{CTRLINFO_EATS_RETURN=1,CTRLINFO_EATS_ESCAPE=2}CTRLINFO;
typedef IOleControlSite*LPOLECONTROLSITE;
typedef struct tagPOINTF{FLOAT x;FLOAT y;}POINTF;
typedef struct tagPOINTF*LPPOINTF;
typedef enum tagXFORMCOORDS{XFORMCOORDS_POSITION=0x1,XFORMCOORDS_SIZE=0x2,XFORMCOORDS_HIMETRICTOCONTAINER=0x4,XFORMCOORDS_CONTAINERTOHIMETRIC=0x8,XFORMCOORDS_EVENTCOMPAT=0x10}XFORMCOORDS;
typedef IPropertyPage*LPPROPERTYPAGE;
typedef struct tagPROPPAGEINFO{ULONG cb;LPOLESTR pszTitle;SIZE size;LPOLESTR pszDocString;LPOLESTR pszHelpFile;DWORD dwHelpContext;}PROPPAGEINFO;
typedef struct tagPROPPAGEINFO*LPPROPPAGEINFO;
typedef IPropertyPage2*LPPROPERTYPAGE2;
typedef IPropertyPageSite*LPPROPERTYPAGESITE;
typedef enum tagPROPPAGESTATUS{PROPPAGESTATUS_DIRTY=0x1,PROPPAGESTATUS_VALIDATE=0x2,PROPPAGESTATUS_CLEAN=0x4}PROPPAGESTATUS;
typedef IPropertyNotifySink*LPPROPERTYNOTIFYSINK;
typedef ISpecifyPropertyPages*LPSPECIFYPROPERTYPAGES;
typedef struct tagCAUUID{ULONG cElems;GUID*pElems;}CAUUID;
typedef struct tagCAUUID*LPCAUUID;
typedef IPersistMemory*LPPERSISTMEMORY;
typedef IPersistStreamInit*LPPERSISTSTREAMINIT;
typedef IPersistPropertyBag*LPPERSISTPROPERTYBAG;
typedef ISimpleFrameSite*LPSIMPLEFRAMESITE;
typedef IFont*LPFONT;
typedef TEXTMETRICW TEXTMETRICOLE;
typedef TEXTMETRICOLE*LPTEXTMETRICOLE;
typedef IPicture*LPPICTURE;
typedef enum tagPictureAttributes{PICTURE_SCALABLE=0x1,PICTURE_TRANSPARENT=0x2}PICTUREATTRIBUTES;
typedef UINT OLE_HANDLE;
typedef LONG OLE_XPOS_HIMETRIC;
typedef LONG OLE_YPOS_HIMETRIC;
typedef LONG OLE_XSIZE_HIMETRIC;
typedef LONG OLE_YSIZE_HIMETRIC;
typedef IPicture2*LPPICTURE2;
typedef UINT_PTR HHANDLE;
typedef IFontEventsDisp*LPFONTEVENTS;
typedef IFontDisp*LPFONTDISP;
typedef IPictureDisp*LPPICTUREDISP;
typedef IOleInPlaceObjectWindowless*LPOLEINPLACEOBJECTWINDOWLESS;
typedef IOleInPlaceSiteEx*LPOLEINPLACESITEEX;
typedef enum tagACTIVATEFLAGS{ACTIVATE_WINDOWLESS=1}ACTIVATEFLAGS;
typedef IOleInPlaceSiteWindowless*LPOLEINPLACESITEWINDOWLESS;
typedef enum tagOLEDCFLAGS{OLEDC_NODRAW=0x1,OLEDC_PAINTBKGND=0x2,OLEDC_OFFSCREEN=0x4}OLEDCFLAGS;
typedef IViewObjectEx*LPVIEWOBJECTEX;
typedef enum tagVIEWSTATUS{VIEWSTATUS_OPAQUE=1,VIEWSTATUS_SOLIDBKGND=2,VIEWSTATUS_DVASPECTOPAQUE=4,VIEWSTATUS_DVASPECTTRANSPARENT=8,VIEWSTATUS_SURFACE=16,VIEWSTATUS_3DSURFACE=32}VIEWSTATUS;
typedef enum tagHITRESULT{HITRESULT_OUTSIDE=0,HITRESULT_TRANSPARENT=1,HITRESULT_CLOSE=2,HITRESULT_HIT=3}HITRESULT;
typedef enum tagDVASPECT2{DVASPECT_OPAQUE=16,DVASPECT_TRANSPARENT=32}DVASPECT2;
typedef struct tagExtentInfo{ULONG cb;DWORD dwExtentMode;SIZEL sizelProposed;}DVEXTENTINFO;
typedef enum tagExtentMode{DVEXTENT_CONTENT=0,DVEXTENT_INTEGRAL=1}DVEXTENTMODE;
typedef enum tagAspectInfoFlag{DVASPECTINFOFLAG_CANOPTIMIZE=1}DVASPECTINFOFLAG;
typedef struct tagAspectInfo{ULONG cb;DWORD dwFlags;}DVASPECTINFO;
typedef IOleUndoUnit*LPOLEUNDOUNIT;
typedef IOleParentUndoUnit*LPOLEPARENTUNDOUNIT;
typedef IEnumOleUndoUnits*LPENUMOLEUNDOUNITS;
typedef IOleUndoManager*LPOLEUNDOMANAGER;
typedef IPointerInactive*LPPOINTERINACTIVE;
typedef enum tagPOINTERINACTIVE{POINTERINACTIVE_ACTIVATEONENTRY=1,POINTERINACTIVE_DEACTIVATEONLEAVE=2,POINTERINACTIVE_ACTIVATEONDRAG=4}POINTERINACTIVE;
typedef IObjectWithSite*LPOBJECTWITHSITE;
typedef IPerPropertyBrowsing*LPPERPROPERTYBROWSING;
typedef struct tagCALPOLESTR{ULONG cElems;LPOLESTR*pElems;}CALPOLESTR;
typedef struct tagCALPOLESTR*LPCALPOLESTR;
typedef struct tagCADWORD{ULONG cElems;DWORD*pElems;}CADWORD;
typedef struct tagCADWORD*LPCADWORD;
typedef IPropertyBag2*LPPROPERTYBAG2;
typedef enum tagPROPBAG2_TYPE{PROPBAG2_TYPE_UNDEFINED=0,PROPBAG2_TYPE_DATA=1,PROPBAG2_TYPE_URL=2,PROPBAG2_TYPE_OBJECT=3,PROPBAG2_TYPE_STREAM=4,PROPBAG2_TYPE_STORAGE=5,PROPBAG2_TYPE_MONIKER=6}PROPBAG2_TYPE;
typedef struct tagPROPBAG2{DWORD dwType;VARTYPE vt;CLIPFORMAT cfType;DWORD dwHint;LPOLESTR pstrName;CLSID clsid;}PROPBAG2;
typedef IPersistPropertyBag2*LPPERSISTPROPERTYBAG2;
typedef IAdviseSinkEx*LPADVISESINKEX;
typedef IQuickActivate*LPQUICKACTIVATE;
typedef enum tagQACONTAINERFLAGS{QACONTAINER_SHOWHATCHING=0x1,QACONTAINER_SHOWGRABHANDLES=0x2,QACONTAINER_USERMODE=0x4,QACONTAINER_DISPLAYASDEFAULT=0x8,QACONTAINER_UIDEAD=0x10,QACONTAINER_AUTOCLIP=0x20,QACONTAINER_MESSAGEREFLECT=0x40,QACONTAINER_SUPPORTSMNEMONICS=0x80}QACONTAINERFLAGS;
typedef DWORD OLE_COLOR;
typedef struct tagQACONTAINER{ULONG cbSize;IOleClientSite*pClientSite;IAdviseSinkEx*pAdviseSink;IPropertyNotifySink*pPropertyNotifySink;IUnknown*pUnkEventSink;DWORD dwAmbientFlags;OLE_COLOR colorFore;OLE_COLOR colorBack;IFont*pFont;IOleUndoManager*pUndoMgr;DWORD dwAppearance;LONG lcid;HPALETTE hpal;IBindHost*pBindHost;IOleControlSite*pOleControlSite;IServiceProvider*pServiceProvider;}QACONTAINER;
typedef struct tagQACONTROL{ULONG cbSize;DWORD dwMiscStatus;DWORD dwViewStatus;DWORD dwEventCookie;DWORD dwPropNotifyCookie;DWORD dwPointerActivationPolicy;}QACONTROL;
typedef enum tagIsolationState{isolationStateNotRestricted=1,isolationStateInProbation=2,isolationStateRestrictedAccess=3}IsolationState;
typedef enum tagExtendedIsolationState{extendedIsolationStateNoData=0x0,extendedIsolationStateTransition=0x1,extendedIsolationStateInfected=0x2,extendedIsolationStateUnknown=0x3}ExtendedIsolationState;
typedef enum tagNapTracingLevel{tracingLevelUndefined=0,tracingLevelBasic=1,tracingLevelAdvanced=2,tracingLevelDebug=3}NapTracingLevel;
typedef enum tagFailureCategory{failureCategoryNone=0,failureCategoryOther=1,failureCategoryClientComponent=2,failureCategoryClientCommunication=3,failureCategoryServerComponent=4,failureCategoryServerCommunication=5}FailureCategory;
typedef enum tagFixupState{fixupStateSuccess=0,fixupStateInProgress=1,fixupStateCouldNotUpdate=2}FixupState;
typedef enum tagNapNotifyType{napNotifyTypeUnknown=0,napNotifyTypeServiceState=1,napNotifyTypeQuarState=2}NapNotifyType;
typedef enum tagRemoteConfigurationType{remoteConfigTypeMachine=1,remoteConfigTypeConfigBlob=2}RemoteConfigurationType;
typedef FILETIME ProbationTime;
typedef UINT32 MessageId;
typedef UINT32 NapComponentId;
typedef NapComponentId SystemHealthEntityId;
typedef NapComponentId EnforcementEntityId;
typedef struct tagCountedString{UINT16 length;WCHAR*string;}CountedString;
typedef CountedString StringCorrelationId;
typedef struct tagIsolationInfo{IsolationState isolationState;ProbationTime probEndTime;CountedString failureUrl;}IsolationInfo;
typedef struct tagIsolationInfoEx{IsolationState isolationState;ExtendedIsolationState extendedIsolationState;ProbationTime probEndTime;CountedString failureUrl;}IsolationInfoEx;
typedef struct tagFailureCategoryMapping{WINBOOL mappingCompliance[5];}FailureCategoryMapping;
typedef UINT16 SystemHealthEntityCount;
typedef UINT16 EnforcementEntityCount;
typedef struct tagCorrelationId{GUID connId;FILETIME timeStamp;}CorrelationId;
typedef GUID ConnectionId;
typedef UINT8 Percentage;
typedef struct tagResultCodes{UINT16 count;HRESULT*results;}ResultCodes;
typedef struct tagIpv4Address{BYTE addr[4];}Ipv4Address;
typedef struct tagIpv6Address{BYTE addr[16];}Ipv6Address;
typedef struct tagFixupInfo{FixupState state;Percentage percentage;ResultCodes resultCodes;MessageId fixupMsgId;}FixupInfo;
typedef struct tagSystemHealthAgentState{SystemHealthEntityId id;ResultCodes shaResultCodes;FailureCategory failureCategory;FixupInfo fixupInfo;}SystemHealthAgentState;
typedef struct tagSoHAttribute{UINT16 type;UINT16 size;BYTE*value;}SoHAttribute;
typedef struct tagSoH{UINT16 count;SoHAttribute*attributes;}SoH;
typedef struct tagSoH SoHRequest;
typedef struct tagSoH SoHResponse;
typedef struct tagNetworkSoH{UINT16 size;BYTE*data;}NetworkSoH;
typedef struct tagNetworkSoH NetworkSoHRequest;
typedef struct tagNetworkSoH NetworkSoHResponse;
typedef struct tagPrivateData{UINT16 size;BYTE*data;}PrivateData;
typedef struct tagNapComponentRegistrationInfo{NapComponentId id;CountedString friendlyName;CountedString description;CountedString version;CountedString vendorName;CLSID infoClsid;CLSID configClsid;FILETIME registrationDate;UINT32 componentType;}NapComponentRegistrationInfo;
typedef struct in_addr RASIPV4ADDR;
typedef struct in6_addr RASIPV6ADDR;
struct HRASCONN__{int unused;};
typedef struct HRASCONN__*HRASCONN;
struct tagRASCONNW{DWORD dwSize;HRASCONN hrasconn;WCHAR szEntryName[256+1];WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szPhonebook[260];DWORD dwSubEntry;GUID guidEntry;DWORD dwFlags;LUID luid;};
struct tagRASCONNA{DWORD dwSize;HRASCONN hrasconn;CHAR szEntryName[256+1];CHAR szDeviceType[16+1];CHAR szDeviceName[128+1];CHAR szPhonebook[260];DWORD dwSubEntry;GUID guidEntry;DWORD dwFlags;LUID luid;};
enum tagRASCONNSTATE{RASCS_OpenPort=0,RASCS_PortOpened,RASCS_ConnectDevice,RASCS_DeviceConnected,RASCS_AllDevicesConnected,RASCS_Authenticate,RASCS_AuthNotify,RASCS_AuthRetry,RASCS_AuthCallback,RASCS_AuthChangePassword,RASCS_AuthProject,RASCS_AuthLinkSpeed,RASCS_AuthAck,RASCS_ReAuthenticate,RASCS_Authenticated,RASCS_PrepareForCallback,RASCS_WaitForModemReset,RASCS_WaitForCallback,RASCS_Projected,RASCS_StartAuthentication,RASCS_CallbackComplete,RASCS_LogonNetwork,RASCS_SubEntryConnected,RASCS_SubEntryDisconnected,RASCS_Interactive=0x1000,RASCS_RetryAuthentication,RASCS_CallbackSetByCaller,RASCS_PasswordExpired,RASCS_InvokeEapUI,RASCS_Connected=0x2000,RASCS_Disconnected};
struct tagRASCONNSTATUSW{DWORD dwSize;enum tagRASCONNSTATE rasconnstate;DWORD dwError;WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szPhoneNumber[128+1];};
struct tagRASCONNSTATUSA{DWORD dwSize;enum tagRASCONNSTATE rasconnstate;DWORD dwError;CHAR szDeviceType[16+1];CHAR szDeviceName[128+1];CHAR szPhoneNumber[128+1];};
struct tagRASDIALPARAMSW{DWORD dwSize;WCHAR szEntryName[256+1];WCHAR szPhoneNumber[128+1];WCHAR szCallbackNumber[128+1];WCHAR szUserName[256+1];WCHAR szPassword[256+1];WCHAR szDomain[15+1];DWORD dwSubEntry;ULONG_PTR dwCallbackId;DWORD dwIfIndex;};
struct tagRASDIALPARAMSA{DWORD dwSize;CHAR szEntryName[256+1];CHAR szPhoneNumber[128+1];CHAR szCallbackNumber[128+1];CHAR szUserName[256+1];CHAR szPassword[256+1];CHAR szDomain[15+1];DWORD dwSubEntry;ULONG_PTR dwCallbackId;DWORD dwIfIndex;};
struct tagRASEAPINFO{DWORD dwSizeofEapInfo;BYTE*pbEapInfo;};
struct tagRASDIALEXTENSIONS{DWORD dwSize;DWORD dwfOptions;HWND hwndParent;ULONG_PTR reserved;ULONG_PTR reserved1;struct tagRASEAPINFO RasEapInfo;};
struct tagRASENTRYNAMEW{DWORD dwSize;WCHAR szEntryName[256+1];DWORD dwFlags;WCHAR szPhonebookPath[260+1];};
struct tagRASENTRYNAMEA{DWORD dwSize;CHAR szEntryName[256+1];DWORD dwFlags;CHAR szPhonebookPath[260+1];};
enum tagRASPROJECTION{RASP_Amb=0x10000,RASP_PppNbf=0x803F,RASP_PppIpx=0x802B,RASP_PppIp=0x8021,RASP_PppCcp=0x80FD,RASP_PppLcp=0xC021,RASP_Slip=0x20000};
struct tagRASAMBW{DWORD dwSize;DWORD dwError;WCHAR szNetBiosError[16+1];BYTE bLana;};
struct tagRASAMBA{DWORD dwSize;DWORD dwError;CHAR szNetBiosError[16+1];BYTE bLana;};
struct tagRASPPPNBFW{DWORD dwSize;DWORD dwError;DWORD dwNetBiosError;WCHAR szNetBiosError[16+1];WCHAR szWorkstationName[16+1];BYTE bLana;};
struct tagRASPPPNBFA{DWORD dwSize;DWORD dwError;DWORD dwNetBiosError;CHAR szNetBiosError[16+1];CHAR szWorkstationName[16+1];BYTE bLana;};
struct tagRASIPXW{DWORD dwSize;DWORD dwError;WCHAR szIpxAddress[21+1];};
struct tagRASPPPIPXA{DWORD dwSize;DWORD dwError;CHAR szIpxAddress[21+1];};
struct tagRASPPPIPW{DWORD dwSize;DWORD dwError;WCHAR szIpAddress[15+1];WCHAR szServerIpAddress[15+1];DWORD dwOptions;DWORD dwServerOptions;};
struct tagRASPPPIPA{DWORD dwSize;DWORD dwError;CHAR szIpAddress[15+1];CHAR szServerIpAddress[15+1];DWORD dwOptions;DWORD dwServerOptions;};
struct tagRASPPPLCPW{DWORD dwSize;WINBOOL fBundled;DWORD dwError;DWORD dwAuthenticationProtocol;DWORD dwAuthenticationData;DWORD dwEapTypeId;DWORD dwServerAuthenticationProtocol;DWORD dwServerAuthenticationData;DWORD dwServerEapTypeId;WINBOOL fMultilink;DWORD dwTerminateReason;DWORD dwServerTerminateReason;WCHAR szReplyMessage[1024];DWORD dwOptions;DWORD dwServerOptions;};
struct tagRASPPPLCPA{DWORD dwSize;WINBOOL fBundled;DWORD dwError;DWORD dwAuthenticationProtocol;DWORD dwAuthenticationData;DWORD dwEapTypeId;DWORD dwServerAuthenticationProtocol;DWORD dwServerAuthenticationData;DWORD dwServerEapTypeId;WINBOOL fMultilink;DWORD dwTerminateReason;DWORD dwServerTerminateReason;CHAR szReplyMessage[1024];DWORD dwOptions;DWORD dwServerOptions;};
struct tagRASSLIPW{DWORD dwSize;DWORD dwError;WCHAR szIpAddress[15+1];};
struct tagRASSLIPA{DWORD dwSize;DWORD dwError;CHAR szIpAddress[15+1];};
struct tagRASPPPCCP{DWORD dwSize;DWORD dwError;DWORD dwCompressionAlgorithm;DWORD dwOptions;DWORD dwServerCompressionAlgorithm;DWORD dwServerOptions;};
typedef void(*RASDIALFUNC)(UINT,enum tagRASCONNSTATE,DWORD);
typedef void(*RASDIALFUNC1)(HRASCONN,UINT,enum tagRASCONNSTATE,DWORD,DWORD);
typedef DWORD(*RASDIALFUNC2)(ULONG_PTR,DWORD,HRASCONN,UINT,enum tagRASCONNSTATE,DWORD,DWORD);
struct tagRASDEVINFOW{DWORD dwSize;WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];};
struct tagRASDEVINFOA{DWORD dwSize;CHAR szDeviceType[16+1];CHAR szDeviceName[128+1];};
struct RASCTRYINFO{DWORD dwSize;DWORD dwCountryID;DWORD dwNextCountryID;DWORD dwCountryCode;DWORD dwCountryNameOffset;};
struct RASIPADDR{BYTE a;BYTE b;BYTE c;BYTE d;};
struct tagRASENTRYA{DWORD dwSize;DWORD dwfOptions;DWORD dwCountryID;DWORD dwCountryCode;CHAR szAreaCode[10+1];CHAR szLocalPhoneNumber[128+1];DWORD dwAlternateOffset;struct RASIPADDR ipaddr;struct RASIPADDR ipaddrDns;struct RASIPADDR ipaddrDnsAlt;struct RASIPADDR ipaddrWins;struct RASIPADDR ipaddrWinsAlt;DWORD dwFrameSize;DWORD dwfNetProtocols;DWORD dwFramingProtocol;CHAR szScript[260];CHAR szAutodialDll[260];CHAR szAutodialFunc[260];CHAR szDeviceType[16+1];CHAR szDeviceName[128+1];CHAR szX25PadType[32+1];CHAR szX25Address[200+1];CHAR szX25Facilities[200+1];CHAR szX25UserData[200+1];DWORD dwChannels;DWORD dwReserved1;DWORD dwReserved2;DWORD dwSubEntries;DWORD dwDialMode;DWORD dwDialExtraPercent;DWORD dwDialExtraSampleSeconds;DWORD dwHangUpExtraPercent;DWORD dwHangUpExtraSampleSeconds;DWORD dwIdleDisconnectSeconds;DWORD dwType;DWORD dwEncryptionType;DWORD dwCustomAuthKey;GUID guidId;CHAR szCustomDialDll[260];DWORD dwVpnStrategy;DWORD dwfOptions2;DWORD dwfOptions3;CHAR szDnsSuffix[256];DWORD dwTcpWindowSize;CHAR szPrerequisitePbk[260];CHAR szPrerequisiteEntry[256+1];DWORD dwRedialCount;DWORD dwRedialPause;};
struct tagRASENTRYW{DWORD dwSize;DWORD dwfOptions;DWORD dwCountryID;DWORD dwCountryCode;WCHAR szAreaCode[10+1];WCHAR szLocalPhoneNumber[128+1];DWORD dwAlternateOffset;struct RASIPADDR ipaddr;struct RASIPADDR ipaddrDns;struct RASIPADDR ipaddrDnsAlt;struct RASIPADDR ipaddrWins;struct RASIPADDR ipaddrWinsAlt;DWORD dwFrameSize;DWORD dwfNetProtocols;DWORD dwFramingProtocol;WCHAR szScript[260];WCHAR szAutodialDll[260];WCHAR szAutodialFunc[260];WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szX25PadType[32+1];WCHAR szX25Address[200+1];WCHAR szX25Facilities[200+1];WCHAR szX25UserData[200+1];DWORD dwChannels;DWORD dwReserved1;DWORD dwReserved2;DWORD dwSubEntries;DWORD dwDialMode;DWORD dwDialExtraPercent;DWORD dwDialExtraSampleSeconds;DWORD dwHangUpExtraPercent;DWORD dwHangUpExtraSampleSeconds;DWORD dwIdleDisconnectSeconds;DWORD dwType;DWORD dwEncryptionType;DWORD dwCustomAuthKey;GUID guidId;WCHAR szCustomDialDll[260];DWORD dwVpnStrategy;DWORD dwfOptions2;DWORD dwfOptions3;WCHAR szDnsSuffix[256];DWORD dwTcpWindowSize;WCHAR szPrerequisitePbk[260];WCHAR szPrerequisiteEntry[256+1];DWORD dwRedialCount;DWORD dwRedialPause;};
typedef WINBOOL(*ORASADFUNC)(HWND,LPSTR,DWORD,LPDWORD);
struct tagRASADPARAMS{DWORD dwSize;HWND hwndOwner;DWORD dwFlags;LONG xDlg;LONG yDlg;};
typedef WINBOOL(*RASADFUNCA)(LPSTR,LPSTR,struct tagRASADPARAMS*,LPDWORD);
typedef WINBOOL(*RASADFUNCW)(LPWSTR,LPWSTR,struct tagRASADPARAMS*,LPDWORD);
struct tagRASSUBENTRYA{DWORD dwSize;DWORD dwfFlags;CHAR szDeviceType[16+1];CHAR szDeviceName[128+1];CHAR szLocalPhoneNumber[128+1];DWORD dwAlternateOffset;};
struct tagRASSUBENTRYW{DWORD dwSize;DWORD dwfFlags;WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szLocalPhoneNumber[128+1];DWORD dwAlternateOffset;};
struct tagRASCREDENTIALSA{DWORD dwSize;DWORD dwMask;CHAR szUserName[256+1];CHAR szPassword[256+1];CHAR szDomain[15+1];};
struct tagRASCREDENTIALSW{DWORD dwSize;DWORD dwMask;WCHAR szUserName[256+1];WCHAR szPassword[256+1];WCHAR szDomain[15+1];};
struct tagRASAUTODIALENTRYA{DWORD dwSize;DWORD dwFlags;DWORD dwDialingLocation;CHAR szEntry[256+1];};
struct tagRASAUTODIALENTRYW{DWORD dwSize;DWORD dwFlags;DWORD dwDialingLocation;WCHAR szEntry[256+1];};
struct tagRASEAPUSERIDENTITYA{CHAR szUserName[256+1];DWORD dwSizeofEapInfo;BYTE pbEapInfo[1];};
struct tagRASEAPUSERIDENTITYW{WCHAR szUserName[256+1];DWORD dwSizeofEapInfo;BYTE pbEapInfo[1];};
typedef DWORD(*PFNRASGETBUFFER)(PBYTE*ppBuffer,PDWORD pdwSize);
typedef DWORD(*PFNRASFREEBUFFER)(PBYTE pBufer);
typedef DWORD(*PFNRASSENDBUFFER)(HANDLE hPort,PBYTE pBuffer,DWORD dwSize);
typedef DWORD(*PFNRASRECEIVEBUFFER)(HANDLE hPort,PBYTE pBuffer,PDWORD pdwSize,DWORD dwTimeOut,HANDLE hEvent);
typedef DWORD(*PFNRASRETRIEVEBUFFER)(HANDLE hPort,PBYTE pBuffer,PDWORD pdwSize);
typedef DWORD(*RasCustomScriptExecuteFn)(HANDLE hPort,LPCWSTR lpszPhonebook,LPCWSTR lpszEntryName,PFNRASGETBUFFER pfnRasGetBuffer,PFNRASFREEBUFFER pfnRasFreeBuffer,PFNRASSENDBUFFER pfnRasSendBuffer,PFNRASRECEIVEBUFFER pfnRasReceiveBuffer,PFNRASRETRIEVEBUFFER pfnRasRetrieveBuffer,HWND hWnd,struct tagRASDIALPARAMSA*pRasDialParams,PVOID pvReserved);
struct tagRASCOMMSETTINGS{DWORD dwSize;BYTE bParity;BYTE bStop;BYTE bByteSize;BYTE bAlign;};
typedef DWORD(*PFNRASSETCOMMSETTINGS)(HANDLE hPort,struct tagRASCOMMSETTINGS*pRasCommSettings,PVOID pvReserved);
struct tagRASCUSTOMSCRIPTEXTENSIONS{DWORD dwSize;PFNRASSETCOMMSETTINGS pfnRasSetCommSettings;};
typedef struct _RAS_STATS{DWORD dwSize;DWORD dwBytesXmited;DWORD dwBytesRcved;DWORD dwFramesXmited;DWORD dwFramesRcved;DWORD dwCrcErr;DWORD dwTimeoutErr;DWORD dwAlignmentErr;DWORD dwHardwareOverrunErr;DWORD dwFramingErr;DWORD dwBufferOverrunErr;DWORD dwCompressionRatioIn;DWORD dwCompressionRatioOut;DWORD dwBps;DWORD dwConnectDuration;}RAS_STATS,*PRAS_STATS;
typedef DWORD(*RasCustomHangUpFn)(HRASCONN hRasConn);
typedef DWORD(*RasCustomDialFn)(HINSTANCE hInstDll,struct tagRASDIALEXTENSIONS*lpRasDialExtensions,LPCWSTR lpszPhonebook,struct tagRASDIALPARAMSA*lpRasDialParams,DWORD dwNotifierType,LPVOID lpvNotifier,HRASCONN*lphRasConn,DWORD dwFlags);
typedef DWORD(*RasCustomDeleteEntryNotifyFn)(LPCWSTR lpszPhonebook,LPCWSTR lpszEntry,DWORD dwFlags);
typedef struct _tagRasNapState{DWORD dwSize;DWORD dwFlags;IsolationState isolationState;ProbationTime probationTime;}RASNAPSTATE,*LPRASNAPSTATE;
typedef struct _RASPPPIPV6{DWORD dwSize;DWORD dwError;BYTE bLocalInterfaceIdentifier[8];BYTE bPeerInterfaceIdentifier[8];BYTE bLocalCompressionProtocol[2];BYTE bPeerCompressionProtocol[2];}RASPPPIPV6,*LPRASPPPIPV6;
typedef enum{RASAPIVERSION_500=1,RASAPIVERSION_501=2,RASAPIVERSION_600=3,RASAPIVERSION_601=4}RASAPIVERSION;
typedef struct _RASTUNNELENDPOINT{DWORD dwType;union{RASIPV4ADDR ipv4;RASIPV6ADDR ipv6;};}RASTUNNELENDPOINT,*PRASTUNNELENDPOINT;
typedef struct _RASUPDATECONN{RASAPIVERSION version;DWORD dwSize;DWORD dwFlags;DWORD dwIfIndex;RASTUNNELENDPOINT localEndPoint;RASTUNNELENDPOINT remoteEndPoint;}RASUPDATECONN,*LPRASUPDATECONN;
typedef enum _ROUTER_INTERFACE_TYPE{ROUTER_IF_TYPE_CLIENT,ROUTER_IF_TYPE_HOME_ROUTER,ROUTER_IF_TYPE_FULL_ROUTER,ROUTER_IF_TYPE_DEDICATED,ROUTER_IF_TYPE_INTERNAL,ROUTER_IF_TYPE_LOOPBACK,ROUTER_IF_TYPE_TUNNEL1,ROUTER_IF_TYPE_DIALOUT}ROUTER_INTERFACE_TYPE;
typedef enum _ROUTER_CONNECTION_STATE{ROUTER_IF_STATE_UNREACHABLE,ROUTER_IF_STATE_DISCONNECTED,ROUTER_IF_STATE_CONNECTING,ROUTER_IF_STATE_CONNECTED}ROUTER_CONNECTION_STATE;
typedef struct _MPR_INTERFACE_0{WCHAR wszInterfaceName[256+1];HANDLE hInterface;WINBOOL fEnabled;ROUTER_INTERFACE_TYPE dwIfType;ROUTER_CONNECTION_STATE dwConnectionState;DWORD fUnReachabilityReasons;DWORD dwLastError;}MPR_INTERFACE_0,*PMPR_INTERFACE_0;
typedef struct _MPR_IPINIP_INTERFACE_0{WCHAR wszFriendlyName[256+1];GUID Guid;}MPR_IPINIP_INTERFACE_0,*PMPR_IPINIP_INTERFACE_0;
typedef struct _MPR_INTERFACE_1{WCHAR wszInterfaceName[256+1];HANDLE hInterface;WINBOOL fEnabled;ROUTER_INTERFACE_TYPE dwIfType;ROUTER_CONNECTION_STATE dwConnectionState;DWORD fUnReachabilityReasons;DWORD dwLastError;LPWSTR lpwsDialoutHoursRestriction;}MPR_INTERFACE_1,*PMPR_INTERFACE_1;
typedef struct _MPR_INTERFACE_2{WCHAR wszInterfaceName[256+1];HANDLE hInterface;WINBOOL fEnabled;ROUTER_INTERFACE_TYPE dwIfType;ROUTER_CONNECTION_STATE dwConnectionState;DWORD fUnReachabilityReasons;DWORD dwLastError;DWORD dwfOptions;WCHAR szLocalPhoneNumber[128+1];PWCHAR szAlternates;DWORD ipaddr;DWORD ipaddrDns;DWORD ipaddrDnsAlt;DWORD ipaddrWins;DWORD ipaddrWinsAlt;DWORD dwfNetProtocols;WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szX25PadType[32+1];WCHAR szX25Address[200+1];WCHAR szX25Facilities[200+1];WCHAR szX25UserData[200+1];DWORD dwChannels;DWORD dwSubEntries;DWORD dwDialMode;DWORD dwDialExtraPercent;DWORD dwDialExtraSampleSeconds;DWORD dwHangUpExtraPercent;DWORD dwHangUpExtraSampleSeconds;DWORD dwIdleDisconnectSeconds;DWORD dwType;DWORD dwEncryptionType;DWORD dwCustomAuthKey;DWORD dwCustomAuthDataSize;LPBYTE lpbCustomAuthData;GUID guidId;DWORD dwVpnStrategy;}MPR_INTERFACE_2,*PMPR_INTERFACE_2;
typedef struct _MPR_INTERFACE_3{WCHAR wszInterfaceName[256+1];HANDLE hInterface;WINBOOL fEnabled;ROUTER_INTERFACE_TYPE dwIfType;ROUTER_CONNECTION_STATE dwConnectionState;DWORD fUnReachabilityReasons;DWORD dwLastError;DWORD dwfOptions;WCHAR szLocalPhoneNumber[128+1];PWCHAR szAlternates;DWORD ipaddr;DWORD ipaddrDns;DWORD ipaddrDnsAlt;DWORD ipaddrWins;DWORD ipaddrWinsAlt;DWORD dwfNetProtocols;WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szX25PadType[32+1];WCHAR szX25Address[200+1];WCHAR szX25Facilities[200+1];WCHAR szX25UserData[200+1];DWORD dwChannels;DWORD dwSubEntries;DWORD dwDialMode;DWORD dwDialExtraPercent;DWORD dwDialExtraSampleSeconds;DWORD dwHangUpExtraPercent;DWORD dwHangUpExtraSampleSeconds;DWORD dwIdleDisconnectSeconds;DWORD dwType;DWORD dwEncryptionType;DWORD dwCustomAuthKey;DWORD dwCustomAuthDataSize;LPBYTE lpbCustomAuthData;GUID guidId;DWORD dwVpnStrategy;ULONG AddressCount;IN6_ADDR ipv6addrDns;IN6_ADDR ipv6addrDnsAlt;IN6_ADDR*ipv6addr;}MPR_INTERFACE_3,*PMPR_INTERFACE_3;
typedef struct _MPR_DEVICE_0{WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];}MPR_DEVICE_0,*PMPR_DEVICE_0;
typedef struct _MPR_DEVICE_1{WCHAR szDeviceType[16+1];WCHAR szDeviceName[128+1];WCHAR szLocalPhoneNumber[128+1];PWCHAR szAlternates;}MPR_DEVICE_1,*PMPR_DEVICE_1;
typedef struct _MPR_CREDENTIALSEX_0{DWORD dwSize;LPBYTE lpbCredentialsInfo;}MPR_CREDENTIALSEX_0,*PMPR_CREDENTIALSEX_0;
typedef struct _MPR_CREDENTIALSEX_1{DWORD dwSize;LPBYTE lpbCredentialsInfo;}MPR_CREDENTIALSEX_1,*PMPR_CREDENTIALSEX_1;
typedef struct _MPR_TRANSPORT_0{DWORD dwTransportId;HANDLE hTransport;WCHAR wszTransportName[40+1];}MPR_TRANSPORT_0,*PMPR_TRANSPORT_0;
typedef struct _MPR_IFTRANSPORT_0{DWORD dwTransportId;HANDLE hIfTransport;WCHAR wszIfTransportName[40+1];}MPR_IFTRANSPORT_0,*PMPR_IFTRANSPORT_0;
typedef struct _MPR_SERVER_0{WINBOOL fLanOnlyMode;DWORD dwUpTime;DWORD dwTotalPorts;DWORD dwPortsInUse;}MPR_SERVER_0,*PMPR_SERVER_0;
typedef struct _MPR_SERVER_1{DWORD dwNumPptpPorts;DWORD dwPptpPortFlags;DWORD dwNumL2tpPorts;DWORD dwL2tpPortFlags;}MPR_SERVER_1,*PMPR_SERVER_1;
typedef enum _RAS_PORT_CONDITION{RAS_PORT_NON_OPERATIONAL,RAS_PORT_DISCONNECTED,RAS_PORT_CALLING_BACK,RAS_PORT_LISTENING,RAS_PORT_AUTHENTICATING,RAS_PORT_AUTHENTICATED,RAS_PORT_INITIALIZING}RAS_PORT_CONDITION;
typedef enum _RAS_HARDWARE_CONDITION{RAS_HARDWARE_OPERATIONAL,RAS_HARDWARE_FAILURE}RAS_HARDWARE_CONDITION;
typedef struct _RAS_PORT_0{HANDLE hPort;HANDLE hConnection;RAS_PORT_CONDITION dwPortCondition;DWORD dwTotalNumberOfCalls;DWORD dwConnectDuration;WCHAR wszPortName[16+1];WCHAR wszMediaName[16+1];WCHAR wszDeviceName[128+1];WCHAR wszDeviceType[16+1];}RAS_PORT_0,*PRAS_PORT_0;
typedef struct _RAS_PORT_1{HANDLE hPort;HANDLE hConnection;RAS_HARDWARE_CONDITION dwHardwareCondition;DWORD dwLineSpeed;DWORD dwBytesXmited;DWORD dwBytesRcved;DWORD dwFramesXmited;DWORD dwFramesRcved;DWORD dwCrcErr;DWORD dwTimeoutErr;DWORD dwAlignmentErr;DWORD dwHardwareOverrunErr;DWORD dwFramingErr;DWORD dwBufferOverrunErr;DWORD dwCompressionRatioIn;DWORD dwCompressionRatioOut;}RAS_PORT_1,*PRAS_PORT_1;
typedef struct _PPP_NBFCP_INFO{DWORD dwError;WCHAR wszWksta[16+1];}PPP_NBFCP_INFO;
typedef struct _PPP_IPCP_INFO{DWORD dwError;WCHAR wszAddress[15+1];WCHAR wszRemoteAddress[15+1];}PPP_IPCP_INFO;
typedef struct _PPP_IPCP_INFO2{DWORD dwError;WCHAR wszAddress[15+1];WCHAR wszRemoteAddress[15+1];DWORD dwOptions;DWORD dwRemoteOptions;}PPP_IPCP_INFO2;
typedef struct _PPP_IPXCP_INFO{DWORD dwError;WCHAR wszAddress[22+1];}PPP_IPXCP_INFO;
typedef struct _PPP_ATCP_INFO{DWORD dwError;WCHAR wszAddress[32+1];}PPP_ATCP_INFO;
typedef struct _PPP_INFO{PPP_NBFCP_INFO nbf;PPP_IPCP_INFO ip;PPP_IPXCP_INFO ipx;PPP_ATCP_INFO at;}PPP_INFO;
typedef struct _PPP_CCP_INFO{DWORD dwError;DWORD dwCompressionAlgorithm;DWORD dwOptions;DWORD dwRemoteCompressionAlgorithm;DWORD dwRemoteOptions;}PPP_CCP_INFO;
typedef struct _PPP_LCP_INFO{DWORD dwError;DWORD dwAuthenticationProtocol;DWORD dwAuthenticationData;DWORD dwRemoteAuthenticationProtocol;DWORD dwRemoteAuthenticationData;DWORD dwTerminateReason;DWORD dwRemoteTerminateReason;DWORD dwOptions;DWORD dwRemoteOptions;DWORD dwEapTypeId;DWORD dwRemoteEapTypeId;}PPP_LCP_INFO;
typedef struct _PPP_INFO_2{PPP_NBFCP_INFO nbf;PPP_IPCP_INFO2 ip;PPP_IPXCP_INFO ipx;PPP_ATCP_INFO at;PPP_CCP_INFO ccp;PPP_LCP_INFO lcp;}PPP_INFO_2;
typedef struct _RAS_CONNECTION_0{HANDLE hConnection;HANDLE hInterface;DWORD dwConnectDuration;ROUTER_INTERFACE_TYPE dwInterfaceType;DWORD dwConnectionFlags;WCHAR wszInterfaceName[256+1];WCHAR wszUserName[256+1];WCHAR wszLogonDomain[15+1];WCHAR wszRemoteComputer[16+1];}RAS_CONNECTION_0,*PRAS_CONNECTION_0;
typedef struct _RAS_CONNECTION_1{HANDLE hConnection;HANDLE hInterface;PPP_INFO PppInfo;DWORD dwBytesXmited;DWORD dwBytesRcved;DWORD dwFramesXmited;DWORD dwFramesRcved;DWORD dwCrcErr;DWORD dwTimeoutErr;DWORD dwAlignmentErr;DWORD dwHardwareOverrunErr;DWORD dwFramingErr;DWORD dwBufferOverrunErr;DWORD dwCompressionRatioIn;DWORD dwCompressionRatioOut;}RAS_CONNECTION_1,*PRAS_CONNECTION_1;
typedef struct _RAS_CONNECTION_2{HANDLE hConnection;WCHAR wszUserName[256+1];ROUTER_INTERFACE_TYPE dwInterfaceType;GUID guid;PPP_INFO_2 PppInfo2;}RAS_CONNECTION_2,*PRAS_CONNECTION_2;
typedef struct _RAS_USER_0{BYTE bfPrivilege;WCHAR wszPhoneNumber[128+1];}RAS_USER_0,*PRAS_USER_0;
typedef struct _RAS_USER_1{BYTE bfPrivilege;WCHAR wszPhoneNumber[128+1];BYTE bfPrivilege2;}RAS_USER_1,*PRAS_USER_1;
typedef HANDLE RAS_SERVER_HANDLE;
typedef HANDLE MPR_SERVER_HANDLE;
typedef HANDLE MIB_SERVER_HANDLE;
typedef enum _RAS_QUARANTINE_STATE{RAS_QUAR_STATE_NORMAL,RAS_QUAR_STATE_QUARANTINE,RAS_QUAR_STATE_PROBATION,RAS_QUAR_STATE_NOT_CAPABLE}RAS_QUARANTINE_STATE;
typedef struct _MPR_FILTER_0{WINBOOL fEnabled;}MPR_FILTER_0,*PMPR_FILTER_0;
typedef struct _MPR_SERVER_2{DWORD dwNumPptpPorts;DWORD dwPptpPortFlags;DWORD dwNumL2tpPorts;DWORD dwL2tpPortFlags;DWORD dwNumSstpPorts;DWORD dwSstpPortFlags;}MPR_SERVER_2,*PMPR_SERVER_2;
typedef struct _PPP_IPV6CP_INFO{DWORD dwVersion;DWORD dwSize;DWORD dwError;BYTE bInterfaceIdentifier[8];BYTE bRemoteInterfaceIdentifier[8];DWORD dwOptions;DWORD dwRemoteOptions;BYTE bPrefix[8];DWORD dwPrefixLength;}PPP_IPV6_CP_INFO,*PPPP_IPV6_CP_INFO;
typedef struct _PPP_INFO_3{PPP_NBFCP_INFO nbf;PPP_IPCP_INFO2 ip;PPP_IPV6_CP_INFO ipv6;PPP_CCP_INFO ccp;PPP_LCP_INFO lcp;}PPP_INFO_3;
typedef struct _RAS_CONNECTION_3{DWORD dwVersion;DWORD dwSize;HANDLE hConnection;WCHAR wszUserName[256+1];ROUTER_INTERFACE_TYPE dwInterfaceType;GUID guid;PPP_INFO_3 PppInfo3;RAS_QUARANTINE_STATE rasQuarState;FILETIME timer;}RAS_CONNECTION_3,*PRAS_CONNECTION_3;
typedef enum{MPRAPI_OBJECT_TYPE_RAS_CONNECTION_OBJECT=0x1,MPRAPI_OBJECT_TYPE_MPR_SERVER_OBJECT=0x2,MPRAPI_OBJECT_TYPE_MPR_SERVER_SET_CONFIG_OBJECT=0x3,MPRAPI_OBJECT_TYPE_AUTH_VALIDATION_OBJECT=0x4,MPRAPI_OBJECT_TYPE_UPDATE_CONNECTION_OBJECT=0x5}MPRAPI_OBJECT_TYPE;
typedef struct _MPRAPI_OBJECT_HEADER{UCHAR revision;UCHAR type;USHORT size;}MPRAPI_OBJECT_HEADER,*PMPRAPI_OBJECT_HEADER;
typedef struct _AUTH_VALIDATION_EX{MPRAPI_OBJECT_HEADER Header;HANDLE hRasConnection;WCHAR wszUserName[256+1];WCHAR wszLogonDomain[15+1];DWORD AuthInfoSize;BYTE AuthInfo[1];}AUTH_VALIDATION_EX,*PAUTH_VALIDATION_EX;
typedef struct _PPP_PROJECTION_INFO{DWORD dwIPv4NegotiationError;WCHAR wszAddress[15+1];WCHAR wszRemoteAddress[15+1];DWORD dwIPv4Options;DWORD dwIPv4RemoteOptions;ULONG64 IPv4SubInterfaceIndex;DWORD dwIPv6NegotiationError;BYTE bInterfaceIdentifier[8];BYTE bRemoteInterfaceIdentifier[8];BYTE bPrefix[8];DWORD dwPrefixLength;ULONG64 IPv6SubInterfaceIndex;DWORD dwLcpError;DWORD dwAuthenticationProtocol;DWORD dwAuthenticationData;DWORD dwRemoteAuthenticationProtocol;DWORD dwRemoteAuthenticationData;DWORD dwLcpTerminateReason;DWORD dwLcpRemoteTerminateReason;DWORD dwLcpOptions;DWORD dwLcpRemoteOptions;DWORD dwEapTypeId;DWORD dwRemoteEapTypeId;DWORD dwCcpError;DWORD dwCompressionAlgorithm;DWORD dwCcpOptions;DWORD dwRemoteCompressionAlgorithm;DWORD dwCcpRemoteOptions;}PPP_PROJECTION_INFO,*PPPP_PROJECTION_INFO;
typedef struct _IKEV2_PROJECTION_INFO{DWORD dwIPv4NegotiationError;WCHAR wszAddress[15+1];WCHAR wszRemoteAddress[15+1];ULONG64 IPv4SubInterfaceIndex;DWORD dwIPv6NegotiationError;BYTE bInterfaceIdentifier[8];BYTE bRemoteInterfaceIdentifier[8];BYTE bPrefix[8];DWORD dwPrefixLength;ULONG64 IPv6SubInterfaceIndex;DWORD dwOptions;DWORD dwAuthenticationProtocol;DWORD dwEapTypeId;DWORD dwCompressionAlgorithm;DWORD dwEncryptionMethod;}IKEV2_PROJECTION_INFO,*PIKEV2_PROJECTION_INFO;
typedef struct _PROJECTION_INFO{UCHAR projectionInfoType;union{IKEV2_PROJECTION_INFO Ikev2ProjectionInfo;PPP_PROJECTION_INFO PppProjectionInfo;};}PROJECTION_INFO,*PPROJECTION_INFO;
typedef struct _RAS_CONNECTION_EX{MPRAPI_OBJECT_HEADER Header;DWORD dwConnectDuration;ROUTER_INTERFACE_TYPE dwInterfaceType;DWORD dwConnectionFlags;WCHAR wszInterfaceName[256+1];WCHAR wszUserName[256+1];WCHAR wszLogonDomain[15+1];WCHAR wszRemoteComputer[16+1];GUID guid;RAS_QUARANTINE_STATE rasQuarState;FILETIME probationTime;DWORD dwBytesXmited;DWORD dwBytesRcved;DWORD dwFramesXmited;DWORD dwFramesRcved;DWORD dwCrcErr;DWORD dwTimeoutErr;DWORD dwAlignmentErr;DWORD dwHardwareOverrunErr;DWORD dwFramingErr;DWORD dwBufferOverrunErr;DWORD dwCompressionRatioIn;DWORD dwCompressionRatioOut;DWORD dwNumSwitchOvers;WCHAR wszRemoteEndpointAddress[64+1];WCHAR wszLocalEndpointAddress[64+1];PROJECTION_INFO ProjectionInfo;HANDLE hConnection;HANDLE hInterface;}RAS_CONNECTION_EX,*PRAS_CONNECTION_EX;
typedef struct _RAS_UPDATE_CONNECTION{MPRAPI_OBJECT_HEADER Header;DWORD dwIfIndex;WCHAR wszLocalEndpointAddress[64+1];WCHAR wszRemoteEndpointAddress[64+1];}RAS_UPDATE_CONNECTION,*PRAS_UPDATE_CONNECTION;
typedef struct _IKEV2_TUNNEL_CONFIG_PARAMS{DWORD dwIdleTimeout;DWORD dwNetworkBlackoutTime;DWORD dwSaLifeTime;DWORD dwSaDataSizeForRenegotiation;DWORD dwConfigOptions;DWORD dwTotalCertificates;CERT_NAME_BLOB*certificateNames;}IKEV2_TUNNEL_CONFIG_PARAMS,*PIKEV2_TUNNEL_CONFIG_PARAMS;
typedef struct _IKEV2_CONFIG_PARAMS{DWORD dwNumPorts;DWORD dwPortFlags;DWORD dwTunnelConfigParamFlags;IKEV2_TUNNEL_CONFIG_PARAMS TunnelConfigParams;}IKEV2_CONFIG_PARAMS,*PIKEV2_CONFIG_PARAMS;
typedef struct _PPTP_CONFIG_PARAMS{DWORD dwNumPorts;DWORD dwPortFlags;}PPTP_CONFIG_PARAMS,*PPPTP_CONFIG_PARAMS;
typedef struct _L2TP_CONFIG_PARAMS{DWORD dwNumPorts;DWORD dwPortFlags;}L2TP_CONFIG_PARAMS,*PL2TP_CONFIG_PARAMS;
typedef struct _SSTP_CERT_INFO{BOOL isDefault;CRYPT_HASH_BLOB certBlob;}SSTP_CERT_INFO,*PSSTP_CERT_INFO;
typedef struct _SSTP_CONFIG_PARAMS{DWORD dwNumPorts;DWORD dwPortFlags;BOOL isUseHttps;DWORD certAlgorithm;SSTP_CERT_INFO sstpCertDetails;}SSTP_CONFIG_PARAMS,*PSSTP_CONFIG_PARAMS;
typedef struct _MPRAPI_TUNNEL_CONFIG_PARAMS{IKEV2_CONFIG_PARAMS IkeConfigParams;PPTP_CONFIG_PARAMS PptpConfigParams;L2TP_CONFIG_PARAMS L2tpConfigParams;SSTP_CONFIG_PARAMS SstpConfigParams;}MPRAPI_TUNNEL_CONFIG_PARAMS,*PMPRAPI_TUNNEL_CONFIG_PARAMS;
typedef struct _MPR_SERVER_SET_CONFIG_EX{MPRAPI_OBJECT_HEADER Header;DWORD setConfigForProtocols;MPRAPI_TUNNEL_CONFIG_PARAMS ConfigParams;}MPR_SERVER_SET_CONFIG_EX,*PMPR_SERVER_SET_CONFIG_EX;
typedef struct _MPR_SERVER_EX{MPRAPI_OBJECT_HEADER Header;DWORD fLanOnlyMode;DWORD dwUpTime;DWORD dwTotalPorts;DWORD dwPortsInUse;DWORD Reserved;MPRAPI_TUNNEL_CONFIG_PARAMS ConfigParams;}MPR_SERVER_EX,*PMPR_SERVER_EX;
typedef DWORD(*PMPRADMINGETIPADDRESSFORUSER)(WCHAR*,WCHAR*,DWORD*,WINBOOL*);
typedef void(*PMPRADMINRELEASEIPADRESS)(WCHAR*,WCHAR*,DWORD*);
typedef DWORD(*PMPRADMINGETIPV6ADDRESSFORUSER)(WCHAR*,WCHAR*,IN6_ADDR*,WINBOOL*);
typedef void(*PMPRADMINRELEASEIPV6ADDRESSFORUSER)(WCHAR*,WCHAR*,IN6_ADDR*);
typedef WINBOOL(*PMPRADMINACCEPTNEWLINK)(RAS_PORT_0*,RAS_PORT_1*);
typedef void(*PMPRADMINLINKHANGUPNOTIFICATION)(RAS_PORT_0*,RAS_PORT_1*);
typedef DWORD(*PMPRADMINTERMINATEDLL)();
typedef BOOL(*PMPRADMINACCEPTNEWCONNECTIONEX)(RAS_CONNECTION_EX*);
typedef BOOL(*PMPRADMINACCEPTREAUTHENTICATIONEX)(RAS_CONNECTION_EX*);
typedef void(*PMPRADMINCONNECTIONHANGUPNOTIFICATIONEX)(RAS_CONNECTION_EX*);
typedef struct _MPRAPI_ADMIN_DLL_CALLBACKS{UCHAR revision;PMPRADMINGETIPADDRESSFORUSER lpfnMprAdminGetIpAddressForUser;PMPRADMINRELEASEIPADRESS lpfnMprAdminReleaseIpAddress;PMPRADMINGETIPV6ADDRESSFORUSER lpfnMprAdminGetIpv6AddressForUser;PMPRADMINRELEASEIPV6ADDRESSFORUSER lpfnMprAdminReleaseIpV6AddressForUser;PMPRADMINACCEPTNEWLINK lpfnRasAdminAcceptNewLink;PMPRADMINLINKHANGUPNOTIFICATION lpfnRasAdminLinkHangupNotification;PMPRADMINTERMINATEDLL lpfnRasAdminTerminateDll;PMPRADMINACCEPTNEWCONNECTIONEX lpfnRasAdminAcceptNewConnectionEx;PMPRADMINACCEPTREAUTHENTICATIONEX lpfnRasAdminAcceptReauthenticationEx;PMPRADMINCONNECTIONHANGUPNOTIFICATIONEX lpfnRasAdminConnectionHangupNotificationEx;}MPRAPI_ADMIN_DLL_CALLBACKS,*PMPRAPI_ADMIN_DLL_CALLBACKS;
typedef enum{NldsInvalid,NldsTentative,NldsDuplicate,NldsDeprecated,NldsPreferred,IpDadStateInvalid=0,IpDadStateTentative,IpDadStateDuplicate,IpDadStateDeprecated,IpDadStatePreferred,}NL_DAD_STATE;
typedef enum{RouteProtocolOther=1,RouteProtocolLocal=2,RouteProtocolNetMgmt=3,RouteProtocolIcmp=4,RouteProtocolEgp=5,RouteProtocolGgp=6,RouteProtocolHello=7,RouteProtocolRip=8,RouteProtocolIsIs=9,RouteProtocolEsIs=10,RouteProtocolCisco=11,RouteProtocolBbn=12,RouteProtocolOspf=13,RouteProtocolBgp=14,MIB_IPPROTO_OTHER=1,PROTO_IP_OTHER=1,MIB_IPPROTO_LOCAL=2,PROTO_IP_LOCAL=2,MIB_IPPROTO_NETMGMT=3,PROTO_IP_NETMGMT=3,MIB_IPPROTO_ICMP=4,PROTO_IP_ICMP=4,MIB_IPPROTO_EGP=5,PROTO_IP_EGP=5,MIB_IPPROTO_GGP=6,PROTO_IP_GGP=6,MIB_IPPROTO_HELLO=7,PROTO_IP_HELLO=7,MIB_IPPROTO_RIP=8,PROTO_IP_RIP=8,MIB_IPPROTO_IS_IS=9,PROTO_IP_IS_IS=9,MIB_IPPROTO_ES_IS=10,PROTO_IP_ES_IS=10,MIB_IPPROTO_CISCO=11,PROTO_IP_CISCO=11,MIB_IPPROTO_BBN=12,PROTO_IP_BBN=12,MIB_IPPROTO_OSPF=13,PROTO_IP_OSPF=13,MIB_IPPROTO_BGP=14,PROTO_IP_BGP=14,MIB_IPPROTO_NT_AUTOSTATIC=10002,PROTO_IP_NT_AUTOSTATIC=10002,MIB_IPPROTO_NT_STATIC=10006,PROTO_IP_NT_STATIC=10006,MIB_IPPROTO_NT_STATIC_NON_DOD=10007,PROTO_IP_NT_STATIC_NON_DOD=10007}NL_ROUTE_PROTOCOL,*PNL_ROUTE_PROTOCOL;
typedef enum{IpPrefixOriginOther=0,IpPrefixOriginManual,IpPrefixOriginWellKnown,IpPrefixOriginDhcp,IpPrefixOriginRouterAdvertisement,IpPrefixOriginUnchanged=16}NL_PREFIX_ORIGIN;
typedef enum{NlsoOther=0,NlsoManual,NlsoWellKnown,NlsoDhcp,NlsoLinkLayerAddress,NlsoRandom,IpSuffixOriginOther=0,IpSuffixOriginManual,IpSuffixOriginWellKnown,IpSuffixOriginDhcp,IpSuffixOriginLinkLayerAddress,IpSuffixOriginRandom,IpSuffixOriginUnchanged=16}NL_SUFFIX_ORIGIN;
typedef enum{NlatUnspecified,NlatUnicast,NlatAnycast,NlatMulticast,NlatBroadcast,NlatInvalid}NL_ADDRESS_TYPE,*PNL_ADDRESS_TYPE;
typedef enum _NL_ROUTE_ORIGIN{NlroManual,NlroWellKnown,NlroDHCP,NlroRouterAdvertisement,Nlro6to4,}NL_ROUTE_ORIGIN,*PNL_ROUTE_ORIGIN;
typedef enum _NL_NEIGHBOR_STATE{NlnsUnreachable,NlnsIncomplete,NlnsProbe,NlnsDelay,NlnsStale,NlnsReachable,NlnsPermanent,NlnsMaximum,}NL_NEIGHBOR_STATE,*PNL_NEIGHBOR_STATE;
typedef enum _NL_LINK_LOCAL_ADDRESS_BEHAVIOR{LinkLocalAlwaysOff=0,LinkLocalDelayed,LinkLocalAlwaysOn,LinkLocalUnchanged=-1}NL_LINK_LOCAL_ADDRESS_BEHAVIOR;
typedef enum _NL_ROUTER_DISCOVERY_BEHAVIOR{RouterDiscoveryDisabled=0,RouterDiscoveryEnabled,RouterDiscoveryDhcp,RouterDiscoveryUnchanged=-1}NL_ROUTER_DISCOVERY_BEHAVIOR;
typedef enum _NL_BANDWIDTH_FLAG{NlbwDisabled=0,NlbwEnabled,NlbwUnchanged=-1}NL_BANDWIDTH_FLAG,*PNL_BANDWIDTH_FLAG;
typedef enum _NL_INTERFACE_NETWORK_CATEGORY_STATE{NlincCategoryUnknown=0,NlincPublic=1,NlincPrivate=2,NlincDomainAuthenticated=3,NlincCategoryStateMax}NL_INTERFACE_NETWORK_CATEGORY_STATE,*PNL_INTERFACE_NETWORK_CATEGORY_STATE;
typedef struct _NL_INTERFACE_OFFLOAD_ROD{BOOLEAN NlChecksumSupported:1;BOOLEAN NlOptionsSupported:1;BOOLEAN TlDatagramChecksumSupported:1;BOOLEAN TlStreamChecksumSupported:1;BOOLEAN TlStreamOptionsSupported:1;BOOLEAN FastPathCompatible:1;BOOLEAN TlLargeSendOffloadSupported:1;BOOLEAN TlGiantSendOffloadSupported:1;}NL_INTERFACE_OFFLOAD_ROD,*PNL_INTERFACE_OFFLOAD_ROD;
typedef struct _NL_PATH_BANDWIDTH_ROD{ULONG64 Bandwidth;ULONG64 Instability;BOOLEAN BandwidthPeaked;}NL_PATH_BANDWIDTH_ROD,*PNL_PATH_BANDWIDTH_ROD;
typedef enum _NL_NETWORK_CATEGORY{NetworkCategoryPublic,NetworkCategoryPrivate,NetworkCategoryDomainAuthenticated,NetworkCategoryUnchanged=-1,NetworkCategoryUnknown=-1}NL_NETWORK_CATEGORY,*PNL_NETWORK_CATEGORY;
typedef struct _NL_BANDWIDTH_INFORMATION{ULONG64 Bandwidth;ULONG64 Instability;BOOLEAN BandwidthPeaked;}NL_BANDWIDTH_INFORMATION,*PNL_BANDWIDTH_INFORMATION;
typedef ULONG IFTYPE;
typedef struct _MIB_UDP6ROW{IN6_ADDR dwLocalAddr;DWORD dwLocalScopeId;DWORD dwLocalPort;}MIB_UDP6ROW,*PMIB_UDP6ROW;
typedef struct _MIB_UDP6TABLE{DWORD dwNumEntries;MIB_UDP6ROW table[1];}MIB_UDP6TABLE,*PMIB_UDP6TABLE;
typedef int MIB_TCP_STATE;
typedef enum _TCP_CONNECTION_OFFLOAD_STATE{TcpConnectionOffloadStateInHost=0,TcpConnectionOffloadStateOffloading=1,TcpConnectionOffloadStateOffloaded=2,TcpConnectionOffloadStateUploading=3,TcpConnectionOffloadStateMax=4}TCP_CONNECTION_OFFLOAD_STATE;
typedef struct _MIB_TCP6ROW{MIB_TCP_STATE State;IN6_ADDR LocalAddr;DWORD dwLocalScopeId;DWORD dwLocalPort;IN6_ADDR RemoteAddr;DWORD dwRemoteScopeId;DWORD dwRemotePort;}MIB_TCP6ROW,*PMIB_TCP6ROW;
typedef struct _MIB_TCP6TABLE{DWORD dwNumEntries;MIB_TCP6ROW table[1];}MIB_TCP6TABLE,*PMIB_TCP6TABLE;
typedef struct _MIB_TCP6ROW2{IN6_ADDR LocalAddr;DWORD dwLocalScopeId;DWORD dwLocalPort;IN6_ADDR RemoteAddr;DWORD dwRemoteScopeId;DWORD dwRemotePort;MIB_TCP_STATE State;DWORD dwOwningPid;TCP_CONNECTION_OFFLOAD_STATE dwOffloadState;}MIB_TCP6ROW2,*PMIB_TCP6ROW2;
typedef struct _MIB_TCP6TABLE2{DWORD dwNumEntries;MIB_TCP6ROW2 table[1];}MIB_TCP6TABLE2,*PMIB_TCP6TABLE2;
typedef struct _MIB_TCPROW2{DWORD dwState;DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwRemoteAddr;DWORD dwRemotePort;DWORD dwOwningPid;TCP_CONNECTION_OFFLOAD_STATE dwOffloadState;}MIB_TCPROW2,*PMIB_TCPROW2;
typedef struct _MIB_TCPTABLE2{DWORD dwNumEntries;MIB_TCPROW2 table[1];}MIB_TCPTABLE2,*PMIB_TCPTABLE2;
typedef struct _MIB_OPAQUE_QUERY{DWORD dwVarId;DWORD rgdwVarIndex[1];}MIB_OPAQUE_QUERY,*PMIB_OPAQUE_QUERY;
typedef struct _MIB_IFNUMBER{DWORD dwValue;}MIB_IFNUMBER,*PMIB_IFNUMBER;
typedef struct _MIB_IFROW{WCHAR wszName[256];DWORD dwIndex;DWORD dwType;DWORD dwMtu;DWORD dwSpeed;DWORD dwPhysAddrLen;BYTE bPhysAddr[8];DWORD dwAdminStatus;DWORD dwOperStatus;DWORD dwLastChange;DWORD dwInOctets;DWORD dwInUcastPkts;DWORD dwInNUcastPkts;DWORD dwInDiscards;DWORD dwInErrors;DWORD dwInUnknownProtos;DWORD dwOutOctets;DWORD dwOutUcastPkts;DWORD dwOutNUcastPkts;DWORD dwOutDiscards;DWORD dwOutErrors;DWORD dwOutQLen;DWORD dwDescrLen;BYTE bDescr[256];}MIB_IFROW,*PMIB_IFROW;
typedef struct _MIB_IFTABLE{DWORD dwNumEntries;MIB_IFROW table[1];}MIB_IFTABLE,*PMIB_IFTABLE;
typedef struct _MIBICMPSTATS{DWORD dwMsgs;DWORD dwErrors;DWORD dwDestUnreachs;DWORD dwTimeExcds;DWORD dwParmProbs;DWORD dwSrcQuenchs;DWORD dwRedirects;DWORD dwEchos;DWORD dwEchoReps;DWORD dwTimestamps;DWORD dwTimestampReps;DWORD dwAddrMasks;DWORD dwAddrMaskReps;}MIBICMPSTATS,*PMIBICMPSTATS;
typedef struct _MIBICMPINFO{MIBICMPSTATS icmpInStats;MIBICMPSTATS icmpOutStats;}MIBICMPINFO;
typedef struct _MIB_ICMP{MIBICMPINFO stats;}MIB_ICMP,*PMIB_ICMP;
typedef enum{ICMP6_DST_UNREACH=1,ICMP6_PACKET_TOO_BIG=2,ICMP6_TIME_EXCEEDED=3,ICMP6_PARAM_PROB=4,ICMP6_ECHO_REQUEST=128,ICMP6_ECHO_REPLY=129,ICMP6_MEMBERSHIP_QUERY=130,ICMP6_MEMBERSHIP_REPORT=131,ICMP6_MEMBERSHIP_REDUCTION=132,ND_ROUTER_SOLICIT=133,ND_ROUTER_ADVERT=134,ND_NEIGHBOR_SOLICIT=135,ND_NEIGHBOR_ADVERT=136,ND_REDIRECT=137}ICMP6_TYPE,*PICMP6_TYPE;
typedef enum{ICMP4_ECHO_REPLY=0,ICMP4_DST_UNREACH=3,ICMP4_SOURCE_QUENCH=4,ICMP4_REDIRECT=5,ICMP4_ECHO_REQUEST=8,ICMP4_ROUTER_ADVERT=9,ICMP4_ROUTER_SOLICIT=10,ICMP4_TIME_EXCEEDED=11,ICMP4_PARAM_PROB=12,ICMP4_TIMESTAMP_REQUEST=13,ICMP4_TIMESTAMP_REPLY=14,ICMP4_MASK_REQUEST=17,ICMP4_MASK_REPLY=18}ICMP4_TYPE,*PICMP4_TYPE;
typedef struct _MIBICMPSTATS_EX{DWORD dwMsgs;DWORD dwErrors;DWORD rgdwTypeCount[256];}MIBICMPSTATS_EX,*PMIBICMPSTATS_EX;
typedef struct _MIB_ICMP_EX{MIBICMPSTATS_EX icmpInStats;MIBICMPSTATS_EX icmpOutStats;}MIB_ICMP_EX,*PMIB_ICMP_EX;
typedef struct _MIB_UDPSTATS{DWORD dwInDatagrams;DWORD dwNoPorts;DWORD dwInErrors;DWORD dwOutDatagrams;DWORD dwNumAddrs;}MIB_UDPSTATS,*PMIB_UDPSTATS;
typedef struct _MIB_UDPROW{DWORD dwLocalAddr;DWORD dwLocalPort;}MIB_UDPROW,*PMIB_UDPROW;
typedef MIB_UDPROW MIB_UDPROW_BASIC,*PMIB_UDPROW_BASIC;
typedef struct _MIB_UDPROW_OWNER_PID{DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwOwningPid;}MIB_UDPROW_OWNER_PID,*PMIB_UDPROW_OWNER_PID;
typedef struct _MIB_UDPROW_OWNER_MODULE{DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwOwningPid;LARGE_INTEGER liCreateTimestamp;union{struct{DWORD SpecificPortBind:1;};DWORD dwFlags;};ULONGLONG OwningModuleInfo[16];}MIB_UDPROW_OWNER_MODULE,*PMIB_UDPROW_OWNER_MODULE;
typedef struct _MIB_UDP6ROW_OWNER_PID{UCHAR ucLocalAddr[16];DWORD dwLocalScopeId;DWORD dwLocalPort;DWORD dwOwningPid;}MIB_UDP6ROW_OWNER_PID,*PMIB_UDP6ROW_OWNER_PID;
typedef struct _MIB_UDP6ROW_OWNER_MODULE{UCHAR ucLocalAddr[16];DWORD dwLocalScopeId;DWORD dwLocalPort;DWORD dwOwningPid;LARGE_INTEGER liCreateTimestamp;union{struct{DWORD SpecificPortBind:1;};DWORD dwFlags;};ULONGLONG OwningModuleInfo[16];}MIB_UDP6ROW_OWNER_MODULE,*PMIB_UDP6ROW_OWNER_MODULE;
typedef struct _MIB_UDPTABLE{DWORD dwNumEntries;MIB_UDPROW table[1];}MIB_UDPTABLE,*PMIB_UDPTABLE;
typedef MIB_UDPTABLE MIB_UDPTABLE_BASIC,*PMIB_UDPTABLE_BASIC;
typedef struct _MIB_UDPTABLE_OWNER_PID{DWORD dwNumEntries;MIB_UDPROW_OWNER_PID table[1];}MIB_UDPTABLE_OWNER_PID,*PMIB_UDPTABLE_OWNER_PID;
typedef struct _MIB_UDPTABLE_OWNER_MODULE{DWORD dwNumEntries;MIB_UDPROW_OWNER_MODULE table[1];}MIB_UDPTABLE_OWNER_MODULE,*PMIB_UDPTABLE_OWNER_MODULE;
typedef struct _MIB_UDP6TABLE_OWNER_PID{DWORD dwNumEntries;MIB_UDP6ROW_OWNER_PID table[1];}MIB_UDP6TABLE_OWNER_PID,*PMIB_UDP6TABLE_OWNER_PID;
typedef struct _MIB_UDP6TABLE_OWNER_MODULE{DWORD dwNumEntries;MIB_UDP6ROW_OWNER_MODULE table[1];}MIB_UDP6TABLE_OWNER_MODULE,*PMIB_UDP6TABLE_OWNER_MODULE;
typedef struct _MIB_TCPSTATS{DWORD dwRtoAlgorithm;DWORD dwRtoMin;DWORD dwRtoMax;DWORD dwMaxConn;DWORD dwActiveOpens;DWORD dwPassiveOpens;DWORD dwAttemptFails;DWORD dwEstabResets;DWORD dwCurrEstab;DWORD dwInSegs;DWORD dwOutSegs;DWORD dwRetransSegs;DWORD dwInErrs;DWORD dwOutRsts;DWORD dwNumConns;}MIB_TCPSTATS,*PMIB_TCPSTATS;
typedef enum _TCP_TABLE_CLASS{TCP_TABLE_BASIC_LISTENER,TCP_TABLE_BASIC_CONNECTIONS,TCP_TABLE_BASIC_ALL,TCP_TABLE_OWNER_PID_LISTENER,TCP_TABLE_OWNER_PID_CONNECTIONS,TCP_TABLE_OWNER_PID_ALL,TCP_TABLE_OWNER_MODULE_LISTENER,TCP_TABLE_OWNER_MODULE_CONNECTIONS,TCP_TABLE_OWNER_MODULE_ALL}TCP_TABLE_CLASS,*PTCP_TABLE_CLASS;
typedef struct _MIB_TCPROW{DWORD dwState;DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwRemoteAddr;DWORD dwRemotePort;}MIB_TCPROW,*PMIB_TCPROW;
typedef MIB_TCPROW MIB_TCPROW_BASIC,*PMIB_TCPROW_BASIC;
typedef struct _MIB_TCPROW_OWNER_PID{DWORD dwState;DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwRemoteAddr;DWORD dwRemotePort;DWORD dwOwningPid;}MIB_TCPROW_OWNER_PID,*PMIB_TCPROW_OWNER_PID;
typedef struct _MIB_TCPROW_OWNER_MODULE{DWORD dwState;DWORD dwLocalAddr;DWORD dwLocalPort;DWORD dwRemoteAddr;DWORD dwRemotePort;DWORD dwOwningPid;LARGE_INTEGER liCreateTimestamp;ULONGLONG OwningModuleInfo[16];}MIB_TCPROW_OWNER_MODULE,*PMIB_TCPROW_OWNER_MODULE;
typedef struct _MIB_TCP6ROW_OWNER_PID{UCHAR ucLocalAddr[16];DWORD dwLocalScopeId;DWORD dwLocalPort;UCHAR ucRemoteAddr[16];DWORD dwRemoteScopeId;DWORD dwRemotePort;DWORD dwState;DWORD dwOwningPid;}MIB_TCP6ROW_OWNER_PID,*PMIB_TCP6ROW_OWNER_PID;
typedef struct _MIB_TCP6ROW_OWNER_MODULE{UCHAR ucLocalAddr[16];DWORD dwLocalScopeId;DWORD dwLocalPort;UCHAR ucRemoteAddr[16];DWORD dwRemoteScopeId;DWORD dwRemotePort;DWORD dwState;DWORD dwOwningPid;LARGE_INTEGER liCreateTimestamp;ULONGLONG OwningModuleInfo[16];}MIB_TCP6ROW_OWNER_MODULE,*PMIB_TCP6ROW_OWNER_MODULE;
typedef struct _MIB_TCPTABLE{DWORD dwNumEntries;MIB_TCPROW table[1];}MIB_TCPTABLE,*PMIB_TCPTABLE;
typedef MIB_TCPTABLE MIB_TCPTABLE_BASIC,*PMIB_TCPTABLE_BASIC;
typedef struct _MIB_TCPTABLE_OWNER_PID{DWORD dwNumEntries;MIB_TCPROW_OWNER_PID table[1];}MIB_TCPTABLE_OWNER_PID,*PMIB_TCPTABLE_OWNER_PID;
typedef struct _MIB_TCPTABLE_OWNER_MODULE{DWORD dwNumEntries;MIB_TCPROW_OWNER_MODULE table[1];}MIB_TCPTABLE_OWNER_MODULE,*PMIB_TCPTABLE_OWNER_MODULE;
typedef struct _MIB_TCP6TABLE_OWNER_PID{DWORD dwNumEntries;MIB_TCP6ROW_OWNER_PID table[1];}MIB_TCP6TABLE_OWNER_PID,*PMIB_TCP6TABLE_OWNER_PID;
typedef struct _MIB_TCP6TABLE_OWNER_MODULE{DWORD dwNumEntries;MIB_TCP6ROW_OWNER_MODULE table[1];}MIB_TCP6TABLE_OWNER_MODULE,*PMIB_TCP6TABLE_OWNER_MODULE;
typedef struct _MIB_IPSTATS{DWORD dwForwarding;DWORD dwDefaultTTL;DWORD dwInReceives;DWORD dwInHdrErrors;DWORD dwInAddrErrors;DWORD dwForwDatagrams;DWORD dwInUnknownProtos;DWORD dwInDiscards;DWORD dwInDelivers;DWORD dwOutRequests;DWORD dwRoutingDiscards;DWORD dwOutDiscards;DWORD dwOutNoRoutes;DWORD dwReasmTimeout;DWORD dwReasmReqds;DWORD dwReasmOks;DWORD dwReasmFails;DWORD dwFragOks;DWORD dwFragFails;DWORD dwFragCreates;DWORD dwNumIf;DWORD dwNumAddr;DWORD dwNumRoutes;}MIB_IPSTATS,*PMIB_IPSTATS;
typedef struct _MIB_IPADDRROW{DWORD dwAddr;DWORD dwIndex;DWORD dwMask;DWORD dwBCastAddr;DWORD dwReasmSize;unsigned short unused1;unsigned short wType;}MIB_IPADDRROW,*PMIB_IPADDRROW;
typedef struct _MIB_IPADDRTABLE{DWORD dwNumEntries;MIB_IPADDRROW table[1];}MIB_IPADDRTABLE,*PMIB_IPADDRTABLE;
typedef struct _MIB_IPFORWARDNUMBER{DWORD dwValue;}MIB_IPFORWARDNUMBER,*PMIB_IPFORWARDNUMBER;
typedef struct _MIB_IPFORWARDROW{DWORD dwForwardDest;DWORD dwForwardMask;DWORD dwForwardPolicy;DWORD dwForwardNextHop;DWORD dwForwardIfIndex;DWORD dwForwardType;DWORD dwForwardProto;DWORD dwForwardAge;DWORD dwForwardNextHopAS;DWORD dwForwardMetric1;DWORD dwForwardMetric2;DWORD dwForwardMetric3;DWORD dwForwardMetric4;DWORD dwForwardMetric5;}MIB_IPFORWARDROW,*PMIB_IPFORWARDROW;
typedef struct _MIB_IPFORWARDTABLE{DWORD dwNumEntries;MIB_IPFORWARDROW table[1];}MIB_IPFORWARDTABLE,*PMIB_IPFORWARDTABLE;
typedef struct _MIB_IPNETROW{DWORD dwIndex;DWORD dwPhysAddrLen;BYTE bPhysAddr[8];DWORD dwAddr;DWORD dwType;}MIB_IPNETROW,*PMIB_IPNETROW;
typedef struct _MIB_IPNETTABLE{DWORD dwNumEntries;MIB_IPNETROW table[1];}MIB_IPNETTABLE,*PMIB_IPNETTABLE;
typedef struct _MIB_IPMCAST_OIF{DWORD dwOutIfIndex;DWORD dwNextHopAddr;DWORD dwReserved;DWORD dwReserved1;}MIB_IPMCAST_OIF,*PMIB_IPMCAST_OIF;
typedef struct _MIB_IPMCAST_MFE{DWORD dwGroup;DWORD dwSource;DWORD dwSrcMask;DWORD dwUpStrmNgbr;DWORD dwInIfIndex;DWORD dwInIfProtocol;DWORD dwRouteProtocol;DWORD dwRouteNetwork;DWORD dwRouteMask;ULONG ulUpTime;ULONG ulExpiryTime;ULONG ulTimeOut;ULONG ulNumOutIf;DWORD fFlags;DWORD dwReserved;MIB_IPMCAST_OIF rgmioOutInfo[1];}MIB_IPMCAST_MFE,*PMIB_IPMCAST_MFE;
typedef struct _MIB_MFE_TABLE{DWORD dwNumEntries;MIB_IPMCAST_MFE table[1];}MIB_MFE_TABLE,*PMIB_MFE_TABLE;
typedef struct _MIB_IPMCAST_OIF_STATS{DWORD dwOutIfIndex;DWORD dwNextHopAddr;DWORD dwDialContext;ULONG ulTtlTooLow;ULONG ulFragNeeded;ULONG ulOutPackets;ULONG ulOutDiscards;}MIB_IPMCAST_OIF_STATS,*PMIB_IPMCAST_OIF_STATS;
typedef struct _MIB_IPMCAST_MFE_STATS{DWORD dwGroup;DWORD dwSource;DWORD dwSrcMask;DWORD dwUpStrmNgbr;DWORD dwInIfIndex;DWORD dwInIfProtocol;DWORD dwRouteProtocol;DWORD dwRouteNetwork;DWORD dwRouteMask;ULONG ulUpTime;ULONG ulExpiryTime;ULONG ulNumOutIf;ULONG ulInPkts;ULONG ulInOctets;ULONG ulPktsDifferentIf;ULONG ulQueueOverflow;MIB_IPMCAST_OIF_STATS rgmiosOutStats[1];}MIB_IPMCAST_MFE_STATS,*PMIB_IPMCAST_MFE_STATS;
typedef struct _MIB_MFE_STATS_TABLE{DWORD dwNumEntries;MIB_IPMCAST_MFE_STATS table[1];}MIB_MFE_STATS_TABLE,*PMIB_MFE_STATS_TABLE;
typedef struct _MIB_IPMCAST_MFE_STATS_EX{DWORD dwGroup;DWORD dwSource;DWORD dwSrcMask;DWORD dwUpStrmNgbr;DWORD dwInIfIndex;DWORD dwInIfProtocol;DWORD dwRouteProtocol;DWORD dwRouteNetwork;DWORD dwRouteMask;ULONG ulUpTime;ULONG ulExpiryTime;ULONG ulNumOutIf;ULONG ulInPkts;ULONG ulInOctets;ULONG ulPktsDifferentIf;ULONG ulQueueOverflow;ULONG ulUninitMfe;ULONG ulNegativeMfe;ULONG ulInDiscards;ULONG ulInHdrErrors;ULONG ulTotalOutPackets;MIB_IPMCAST_OIF_STATS rgmiosOutStats[1];}MIB_IPMCAST_MFE_STATS_EX,*PMIB_IPMCAST_MFE_STATS_EX;
typedef struct _MIB_MFE_STATS_TABLE_EX{DWORD dwNumEntries;MIB_IPMCAST_MFE_STATS_EX table[1];}MIB_MFE_STATS_TABLE_EX,*PMIB_MFE_STATS_TABLE_EX;
typedef struct _MIB_IPMCAST_GLOBAL{DWORD dwEnable;}MIB_IPMCAST_GLOBAL,*PMIB_IPMCAST_GLOBAL;
typedef struct _MIB_IPMCAST_IF_ENTRY{DWORD dwIfIndex;DWORD dwTtl;DWORD dwProtocol;DWORD dwRateLimit;ULONG ulInMcastOctets;ULONG ulOutMcastOctets;}MIB_IPMCAST_IF_ENTRY,*PMIB_IPMCAST_IF_ENTRY;
typedef struct _MIB_IPMCAST_IF_TABLE{DWORD dwNumEntries;MIB_IPMCAST_IF_ENTRY table[1];}MIB_IPMCAST_IF_TABLE,*PMIB_IPMCAST_IF_TABLE;
typedef struct _MIB_IPMCAST_BOUNDARY{DWORD dwIfIndex;DWORD dwGroupAddress;DWORD dwGroupMask;DWORD dwStatus;}MIB_IPMCAST_BOUNDARY,*PMIB_IPMCAST_BOUNDARY;
typedef struct _MIB_IPMCAST_BOUNDARY_TABLE{DWORD dwNumEntries;MIB_IPMCAST_BOUNDARY table[1];}MIB_IPMCAST_BOUNDARY_TABLE,*PMIB_IPMCAST_BOUNDARY_TABLE;
typedef struct{DWORD dwGroupAddress;DWORD dwGroupMask;}MIB_BOUNDARYROW,*PMIB_BOUNDARYROW;
typedef struct{DWORD dwTtl;DWORD dwRateLimit;}MIB_MCAST_LIMIT_ROW,*PMIB_MCAST_LIMIT_ROW;
typedef WCHAR SN_CHAR;
typedef SN_CHAR SCOPE_NAME_BUFFER[255+1],*SCOPE_NAME;
typedef struct _MIB_IPMCAST_SCOPE{DWORD dwGroupAddress;DWORD dwGroupMask;SCOPE_NAME_BUFFER snNameBuffer;DWORD dwStatus;}MIB_IPMCAST_SCOPE,*PMIB_IPMCAST_SCOPE;
typedef struct _MIB_IPDESTROW{union{DWORD dwForwardDest;DWORD dwForwardMask;DWORD dwForwardPolicy;DWORD dwForwardNextHop;DWORD dwForwardIfIndex;DWORD dwForwardType;DWORD dwForwardProto;DWORD dwForwardAge;DWORD dwForwardNextHopAS;DWORD dwForwardMetric1;DWORD dwForwardMetric2;DWORD dwForwardMetric3;DWORD dwForwardMetric4;DWORD dwForwardMetric5;};DWORD dwForwardPreference;DWORD dwForwardViewSet;}MIB_IPDESTROW,*PMIB_IPDESTROW;
typedef struct _MIB_IPDESTTABLE{DWORD dwNumEntries;MIB_IPDESTROW table[1];}MIB_IPDESTTABLE,*PMIB_IPDESTTABLE;
typedef struct _MIB_BEST_IF{DWORD dwDestAddr;DWORD dwIfIndex;}MIB_BEST_IF,*PMIB_BEST_IF;
typedef struct _MIB_PROXYARP{DWORD dwAddress;DWORD dwMask;DWORD dwIfIndex;}MIB_PROXYARP,*PMIB_PROXYARP;
typedef struct _MIB_IFSTATUS{DWORD dwIfIndex;DWORD dwAdminStatus;DWORD dwOperationalStatus;WINBOOL bMHbeatActive;WINBOOL bMHbeatAlive;}MIB_IFSTATUS,*PMIB_IFSTATUS;
typedef struct _MIB_ROUTESTATE{WINBOOL bRoutesSetToStack;}MIB_ROUTESTATE,*PMIB_ROUTESTATE;
typedef struct _MIB_OPAQUE_INFO{DWORD dwId;union{ULONGLONG ullAlign;BYTE rgbyData[1];};}MIB_OPAQUE_INFO,*PMIB_OPAQUE_INFO;
typedef struct _TCPIP_OWNER_MODULE_BASIC_INFO{PWCHAR pModuleName;PWCHAR pModulePath;}TCPIP_OWNER_MODULE_BASIC_INFO,*PTCPIP_OWNER_MODULE_BASIC_INFO;
typedef enum _UDP_TABLE_CLASS{UDP_TABLE_BASIC,UDP_TABLE_OWNER_PID,UDP_TABLE_OWNER_MODULE}UDP_TABLE_CLASS,*PUDP_TABLE_CLASS;
typedef enum _TCPIP_OWNER_MODULE_INFO_CLASS{TCPIP_OWNER_MODULE_INFO_BASIC}TCPIP_OWNER_MODULE_INFO_CLASS,*PTCPIP_OWNER_MODULE_INFO_CLASS;
typedef ULONG IPAddr;
typedef ULONG IPMask;
typedef ULONG IP_STATUS;
typedef struct in6_addr IPv6Addr;
typedef struct ip_option_information{UCHAR Ttl;UCHAR Tos;UCHAR Flags;UCHAR OptionsSize;PUCHAR OptionsData;}IP_OPTION_INFORMATION,*PIP_OPTION_INFORMATION;
typedef struct ip_option_information32{UCHAR Ttl;UCHAR Tos;UCHAR Flags;UCHAR OptionsSize;UCHAR*OptionsData;}IP_OPTION_INFORMATION32,*PIP_OPTION_INFORMATION32;
typedef struct icmp_echo_reply{IPAddr Address;ULONG Status;ULONG RoundTripTime;USHORT DataSize;USHORT Reserved;PVOID Data;struct ip_option_information Options;}ICMP_ECHO_REPLY,*PICMP_ECHO_REPLY;
typedef struct icmp_echo_reply32{IPAddr Address;ULONG Status;ULONG RoundTripTime;USHORT DataSize;USHORT Reserved;void*Data;struct ip_option_information32 Options;}ICMP_ECHO_REPLY32,*PICMP_ECHO_REPLY32;
typedef struct arp_send_reply{IPAddr DestAddress;IPAddr SrcAddress;}ARP_SEND_REPLY,*PARP_SEND_REPLY;
typedef struct tcp_reserve_port_range{USHORT UpperRange;USHORT LowerRange;}TCP_RESERVE_PORT_RANGE,*PTCP_RESERVE_PORT_RANGE;
typedef struct _IP_ADAPTER_INDEX_MAP{ULONG Index;WCHAR Name[128];}IP_ADAPTER_INDEX_MAP,*PIP_ADAPTER_INDEX_MAP;
typedef struct _IP_INTERFACE_INFO{LONG NumAdapters;IP_ADAPTER_INDEX_MAP Adapter[1];}IP_INTERFACE_INFO,*PIP_INTERFACE_INFO;
typedef struct _IP_UNIDIRECTIONAL_ADAPTER_ADDRESS{ULONG NumAdapters;IPAddr Address[1];}IP_UNIDIRECTIONAL_ADAPTER_ADDRESS,*PIP_UNIDIRECTIONAL_ADAPTER_ADDRESS;
typedef struct _IP_ADAPTER_ORDER_MAP{ULONG NumAdapters;ULONG AdapterOrder[1];}IP_ADAPTER_ORDER_MAP,*PIP_ADAPTER_ORDER_MAP;
typedef struct _IP_MCAST_COUNTER_INFO{ULONG64 InMcastOctets;ULONG64 OutMcastOctets;ULONG64 InMcastPkts;ULONG64 OutMcastPkts;}IP_MCAST_COUNTER_INFO,*PIP_MCAST_COUNTER_INFO;
typedef struct _IPV6_ADDRESS_EX{USHORT sin6_port;ULONG sin6_flowinfo;USHORT sin6_addr[8];ULONG sin6_scope_id;}IPV6_ADDRESS_EX,*PIPV6_ADDRESS_EX;
typedef UINT32 NET_IF_COMPARTMENT_ID,*PNET_IF_COMPARTMENT_ID;
typedef ULONG NET_IFINDEX,*PNET_IFINDEX;
typedef UINT16 NET_IFTYPE,*PNET_IFTYPE;
typedef NET_IFINDEX IF_INDEX,*PIF_INDEX;
typedef GUID NET_IF_NETWORK_GUID;
typedef enum _IF_OPER_STATUS{IfOperStatusUp=1,IfOperStatusDown,IfOperStatusTesting,IfOperStatusUnknown,IfOperStatusDormant,IfOperStatusNotPresent,IfOperStatusLowerLayerDown}IF_OPER_STATUS;
typedef enum _NET_IF_OPER_STATUS{NET_IF_OPER_STATUS_UP=1,NET_IF_OPER_STATUS_DOWN,NET_IF_OPER_STATUS_TESTING,NET_IF_OPER_STATUS_UNKNOWN,NET_IF_OPER_STATUS_DORMANT,NET_IF_OPER_STATUS_NOT_PRESENT,NET_IF_OPER_STATUS_LOWER_LAYER_DOWN}NET_IF_OPER_STATUS,*PNET_IF_OPER_STATUS;
typedef enum _NET_IF_ADMIN_STATUS{NET_IF_ADMIN_STATUS_UP=1,NET_IF_ADMIN_STATUS_DOWN,NET_IF_ADMIN_STATUS_TESTING}NET_IF_ADMIN_STATUS,*PNET_IF_ADMIN_STATUS;
typedef enum _NET_IF_MEDIA_CONNECT_STATE{MediaConnectStateUnknown,MediaConnectStateConnected,MediaConnectStateDisconnected}NET_IF_MEDIA_CONNECT_STATE,*PNET_IF_MEDIA_CONNECT_STATE;
typedef enum _NET_IF_ACCESS_TYPE{NET_IF_ACCESS_LOOPBACK=1,NET_IF_ACCESS_BROADCAST,NET_IF_ACCESS_POINT_TO_POINT,NET_IF_ACCESS_POINT_TO_MULTI_POINT,NET_IF_ACCESS_MAXIMUM}NET_IF_ACCESS_TYPE,*PNET_IF_ACCESS_TYPE;
typedef enum _NET_IF_CONNECTION_TYPE{NET_IF_CONNECTION_DEDICATED=1,NET_IF_CONNECTION_PASSIVE,NET_IF_CONNECTION_DEMAND,NET_IF_CONNECTION_MAXIMUM}NET_IF_CONNECTION_TYPE,*PNET_IF_CONNECTION_TYPE;
typedef enum _NET_IF_DIRECTION_TYPE{NET_IF_DIRECTION_SENDRECEIVE,NET_IF_DIRECTION_SENDONLY,NET_IF_DIRECTION_RECEIVEONLY,NET_IF_DIRECTION_MAXIMUM}NET_IF_DIRECTION_TYPE,*PNET_IF_DIRECTION_TYPE;
typedef enum _NET_IF_MEDIA_DUPLEX_STATE{MediaDuplexStateUnknown,MediaDuplexStateHalf,MediaDuplexStateFull}NET_IF_MEDIA_DUPLEX_STATE,*PNET_IF_MEDIA_DUPLEX_STATE;
typedef enum _TUNNEL_TYPE{TUNNEL_TYPE_NONE=0,TUNNEL_TYPE_OTHER=1,TUNNEL_TYPE_DIRECT=2,TUNNEL_TYPE_6TO4=11,TUNNEL_TYPE_ISATAP=13,TUNNEL_TYPE_TEREDO=14,TUNNEL_TYPE_IPHTTPS=15}TUNNEL_TYPE,*PTUNNEL_TYPE;
typedef union _NET_LUID{ULONG64 Value;struct{ULONG64 Reserved:24;ULONG64 NetLuidIndex:24;ULONG64 IfType:16;}Info;}NET_LUID,*PNET_LUID;
typedef NET_LUID IF_LUID,*PIF_LUID;
typedef struct _IF_COUNTED_STRING_LH{USHORT Length;WCHAR String[256+1];}IF_COUNTED_STRING_LH,*PIF_COUNTED_STRING_LH;
typedef IF_COUNTED_STRING_LH IF_COUNTED_STRING;
typedef IF_COUNTED_STRING*PIF_COUNTED_STRING;
typedef struct _IF_PHYSICAL_ADDRESS_LH{USHORT Length;UCHAR Address[32];}IF_PHYSICAL_ADDRESS_LH,*PIF_PHYSICAL_ADDRESS_LH;
typedef IF_PHYSICAL_ADDRESS_LH IF_PHYSICAL_ADDRESS;
typedef IF_PHYSICAL_ADDRESS*PIF_PHYSICAL_ADDRESS;
typedef struct{char String[4*4];}IP_ADDRESS_STRING,*PIP_ADDRESS_STRING,IP_MASK_STRING,*PIP_MASK_STRING;
typedef struct _IP_ADDR_STRING{struct _IP_ADDR_STRING*Next;IP_ADDRESS_STRING IpAddress;IP_MASK_STRING IpMask;DWORD Context;}IP_ADDR_STRING,*PIP_ADDR_STRING;
typedef struct _IP_ADAPTER_INFO{struct _IP_ADAPTER_INFO*Next;DWORD ComboIndex;char AdapterName[256+4];char Description[128+4];UINT AddressLength;BYTE Address[8];DWORD Index;UINT Type;UINT DhcpEnabled;PIP_ADDR_STRING CurrentIpAddress;IP_ADDR_STRING IpAddressList;IP_ADDR_STRING GatewayList;IP_ADDR_STRING DhcpServer;WINBOOL HaveWins;IP_ADDR_STRING PrimaryWinsServer;IP_ADDR_STRING SecondaryWinsServer;time_t LeaseObtained;time_t LeaseExpires;}IP_ADAPTER_INFO,*PIP_ADAPTER_INFO;
typedef NL_PREFIX_ORIGIN IP_PREFIX_ORIGIN;
typedef NL_SUFFIX_ORIGIN IP_SUFFIX_ORIGIN;
typedef NL_DAD_STATE IP_DAD_STATE;
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Flags;};};struct _IP_ADAPTER_UNICAST_ADDRESS_XP*Next;SOCKET_ADDRESS Address;IP_PREFIX_ORIGIN PrefixOrigin;IP_SUFFIX_ORIGIN SuffixOrigin;IP_DAD_STATE DadState;ULONG ValidLifetime;ULONG PreferredLifetime;ULONG LeaseLifetime;}IP_ADAPTER_UNICAST_ADDRESS_XP,*PIP_ADAPTER_UNICAST_ADDRESS_XP;
typedef struct _IP_ADAPTER_UNICAST_ADDRESS_LH{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Flags;};};struct _IP_ADAPTER_UNICAST_ADDRESS_LH*Next;SOCKET_ADDRESS Address;IP_PREFIX_ORIGIN PrefixOrigin;IP_SUFFIX_ORIGIN SuffixOrigin;IP_DAD_STATE DadState;ULONG ValidLifetime;ULONG PreferredLifetime;ULONG LeaseLifetime;UINT8 OnLinkPrefixLength;}IP_ADAPTER_UNICAST_ADDRESS_LH,*PIP_ADAPTER_UNICAST_ADDRESS_LH;
typedef IP_ADAPTER_UNICAST_ADDRESS_LH IP_ADAPTER_UNICAST_ADDRESS;
typedef IP_ADAPTER_UNICAST_ADDRESS_LH*PIP_ADAPTER_UNICAST_ADDRESS;
typedef struct _IP_ADAPTER_ANYCAST_ADDRESS_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Flags;};};struct _IP_ADAPTER_ANYCAST_ADDRESS_XP*Next;SOCKET_ADDRESS Address;}IP_ADAPTER_ANYCAST_ADDRESS_XP,*PIP_ADAPTER_ANYCAST_ADDRESS_XP;
typedef IP_ADAPTER_ANYCAST_ADDRESS_XP IP_ADAPTER_ANYCAST_ADDRESS;
typedef IP_ADAPTER_ANYCAST_ADDRESS_XP*PIP_ADAPTER_ANYCAST_ADDRESS;
typedef struct _IP_ADAPTER_MULTICAST_ADDRESS_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Flags;};};struct _IP_ADAPTER_MULTICAST_ADDRESS_XP*Next;SOCKET_ADDRESS Address;}IP_ADAPTER_MULTICAST_ADDRESS_XP,*PIP_ADAPTER_MULTICAST_ADDRESS_XP;
typedef IP_ADAPTER_MULTICAST_ADDRESS_XP IP_ADAPTER_MULTICAST_ADDRESS;
typedef IP_ADAPTER_MULTICAST_ADDRESS_XP*PIP_ADAPTER_MULTICAST_ADDRESS;
typedef struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Reserved;};};struct _IP_ADAPTER_DNS_SERVER_ADDRESS_XP*Next;SOCKET_ADDRESS Address;}IP_ADAPTER_DNS_SERVER_ADDRESS_XP,*PIP_ADAPTER_DNS_SERVER_ADDRESS_XP;
typedef IP_ADAPTER_DNS_SERVER_ADDRESS_XP IP_ADAPTER_DNS_SERVER_ADDRESS;
typedef IP_ADAPTER_DNS_SERVER_ADDRESS_XP*PIP_ADAPTER_DNS_SERVER_ADDRESS;
typedef struct _IP_ADAPTER_PREFIX_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Flags;};};struct _IP_ADAPTER_PREFIX_XP*Next;SOCKET_ADDRESS Address;ULONG PrefixLength;}IP_ADAPTER_PREFIX_XP,*PIP_ADAPTER_PREFIX_XP;
typedef IP_ADAPTER_PREFIX_XP IP_ADAPTER_PREFIX;
typedef IP_ADAPTER_PREFIX_XP*PIP_ADAPTER_PREFIX;
typedef struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Reserved;};};struct _IP_ADAPTER_WINS_SERVER_ADDRESS_LH*Next;SOCKET_ADDRESS Address;}IP_ADAPTER_WINS_SERVER_ADDRESS_LH,*PIP_ADAPTER_WINS_SERVER_ADDRESS_LH;
typedef IP_ADAPTER_WINS_SERVER_ADDRESS_LH IP_ADAPTER_WINS_SERVER_ADDRESS;
typedef IP_ADAPTER_WINS_SERVER_ADDRESS_LH*PIP_ADAPTER_WINS_SERVER_ADDRESS;
typedef struct _IP_ADAPTER_GATEWAY_ADDRESS_LH{union{ULONGLONG Alignment;struct{ULONG Length;DWORD Reserved;};};struct _IP_ADAPTER_GATEWAY_ADDRESS_LH*Next;SOCKET_ADDRESS Address;}IP_ADAPTER_GATEWAY_ADDRESS_LH,*PIP_ADAPTER_GATEWAY_ADDRESS_LH;
typedef IP_ADAPTER_GATEWAY_ADDRESS_LH IP_ADAPTER_GATEWAY_ADDRESS;
typedef IP_ADAPTER_GATEWAY_ADDRESS_LH*PIP_ADAPTER_GATEWAY_ADDRESS;
typedef struct _IP_ADAPTER_DNS_SUFFIX{struct _IP_ADAPTER_DNS_SUFFIX*Next;WCHAR String[256];}IP_ADAPTER_DNS_SUFFIX,*PIP_ADAPTER_DNS_SUFFIX;
typedef struct _IP_ADAPTER_ADDRESSES_LH{union{ULONGLONG Alignment;struct{ULONG Length;IF_INDEX IfIndex;};};struct _IP_ADAPTER_ADDRESSES_LH*Next;PCHAR AdapterName;PIP_ADAPTER_UNICAST_ADDRESS_LH FirstUnicastAddress;PIP_ADAPTER_ANYCAST_ADDRESS_XP FirstAnycastAddress;PIP_ADAPTER_MULTICAST_ADDRESS_XP FirstMulticastAddress;PIP_ADAPTER_DNS_SERVER_ADDRESS_XP FirstDnsServerAddress;PWCHAR DnsSuffix;PWCHAR Description;PWCHAR FriendlyName;BYTE PhysicalAddress[8];ULONG PhysicalAddressLength;union{ULONG Flags;struct{ULONG DdnsEnabled:1;ULONG RegisterAdapterSuffix:1;ULONG Dhcpv4Enabled:1;ULONG ReceiveOnly:1;ULONG NoMulticast:1;ULONG Ipv6OtherStatefulConfig:1;ULONG NetbiosOverTcpipEnabled:1;ULONG Ipv4Enabled:1;ULONG Ipv6Enabled:1;ULONG Ipv6ManagedAddressConfigurationSupported:1;};};ULONG Mtu;IFTYPE IfType;IF_OPER_STATUS OperStatus;IF_INDEX Ipv6IfIndex;ULONG ZoneIndices[16];PIP_ADAPTER_PREFIX_XP FirstPrefix;ULONG64 TransmitLinkSpeed;ULONG64 ReceiveLinkSpeed;PIP_ADAPTER_WINS_SERVER_ADDRESS_LH FirstWinsServerAddress;PIP_ADAPTER_GATEWAY_ADDRESS_LH FirstGatewayAddress;ULONG Ipv4Metric;ULONG Ipv6Metric;IF_LUID Luid;SOCKET_ADDRESS Dhcpv4Server;NET_IF_COMPARTMENT_ID CompartmentId;NET_IF_NETWORK_GUID NetworkGuid;NET_IF_CONNECTION_TYPE ConnectionType;TUNNEL_TYPE TunnelType;SOCKET_ADDRESS Dhcpv6Server;BYTE Dhcpv6ClientDuid[130];ULONG Dhcpv6ClientDuidLength;ULONG Dhcpv6Iaid;PIP_ADAPTER_DNS_SUFFIX FirstDnsSuffix;}IP_ADAPTER_ADDRESSES_LH,*PIP_ADAPTER_ADDRESSES_LH;
typedef struct _IP_ADAPTER_ADDRESSES_XP{union{ULONGLONG Alignment;struct{ULONG Length;DWORD IfIndex;};};struct _IP_ADAPTER_ADDRESSES_XP*Next;PCHAR AdapterName;PIP_ADAPTER_UNICAST_ADDRESS_XP FirstUnicastAddress;PIP_ADAPTER_ANYCAST_ADDRESS_XP FirstAnycastAddress;PIP_ADAPTER_MULTICAST_ADDRESS_XP FirstMulticastAddress;PIP_ADAPTER_DNS_SERVER_ADDRESS_XP FirstDnsServerAddress;PWCHAR DnsSuffix;PWCHAR Description;PWCHAR FriendlyName;BYTE PhysicalAddress[8];DWORD PhysicalAddressLength;DWORD Flags;DWORD Mtu;DWORD IfType;IF_OPER_STATUS OperStatus;DWORD Ipv6IfIndex;DWORD ZoneIndices[16];PIP_ADAPTER_PREFIX_XP FirstPrefix;}IP_ADAPTER_ADDRESSES_XP,*PIP_ADAPTER_ADDRESSES_XP;
typedef IP_ADAPTER_ADDRESSES_LH IP_ADAPTER_ADDRESSES;
typedef IP_ADAPTER_ADDRESSES_LH*PIP_ADAPTER_ADDRESSES;
typedef struct _IP_PER_ADAPTER_INFO{UINT AutoconfigEnabled;UINT AutoconfigActive;PIP_ADDR_STRING CurrentDnsServer;IP_ADDR_STRING DnsServerList;}IP_PER_ADAPTER_INFO,*PIP_PER_ADAPTER_INFO;
typedef struct{char HostName[128+4];char DomainName[128+4];PIP_ADDR_STRING CurrentDnsServer;IP_ADDR_STRING DnsServerList;UINT NodeType;char ScopeId[256+4];UINT EnableRouting;UINT EnableProxy;UINT EnableDns;}FIXED_INFO,*PFIXED_INFO;
typedef struct ip_interface_name_info{ULONG Index;ULONG MediaType;UCHAR ConnectionType;UCHAR AccessType;GUID DeviceGuid;GUID InterfaceGuid;}IP_INTERFACE_NAME_INFO,*PIP_INTERFACE_NAME_INFO;
typedef struct _TCP_ESTATS_BANDWIDTH_ROD_v0{ULONG64 OutboundBandwidth;ULONG64 InboundBandwidth;ULONG64 OutboundInstability;ULONG64 InboundInstability;BOOLEAN OutboundBandwidthPeaked;BOOLEAN InboundBandwidthPeaked;}TCP_ESTATS_BANDWIDTH_ROD_v0,*PTCP_ESTATS_BANDWIDTH_ROD_v0;
typedef enum _TCP_BOOLEAN_OPTIONAL{TcpBoolOptDisabled=0,TcpBoolOptEnabled=1,TcpBoolOptUnchanged=-1}TCP_BOOLEAN_OPTIONAL;
typedef struct _TCP_ESTATS_BANDWIDTH_RW_v0{TCP_BOOLEAN_OPTIONAL EnableCollectionOutbound;TCP_BOOLEAN_OPTIONAL EnableCollectionInbound;}TCP_ESTATS_BANDWIDTH_RW_v0,*PTCP_ESTATS_BANDWIDTH_RW_v0;
typedef struct _TCP_ESTATS_DATA_ROD_v0{ULONG64 DataBytesOut;ULONG64 DataSegsOut;ULONG64 DataBytesIn;ULONG64 DataSegsIn;ULONG64 SegsOut;ULONG64 SegsIn;ULONG SoftErrors;ULONG SoftErrorReason;ULONG SndUna;ULONG SndNxt;ULONG SndMax;ULONG64 ThruBytesAcked;ULONG RcvNxt;ULONG64 ThruBytesReceived;}TCP_ESTATS_DATA_ROD_v0,*PTCP_ESTATS_DATA_ROD_v0;
typedef struct _TCP_ESTATS_DATA_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_DATA_RW_v0,*PTCP_ESTATS_DATA_RW_v0;
typedef struct _TCP_ESTATS_FINE_RTT_ROD_v0{ULONG RttVar;ULONG MaxRtt;ULONG MinRtt;ULONG SumRtt;}TCP_ESTATS_FINE_RTT_ROD_v0,*PTCP_ESTATS_FINE_RTT_ROD_v0;
typedef struct _TCP_ESTATS_FINE_RTT_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_FINE_RTT_RW_v0,*PTCP_ESTATS_FINE_RTT_RW_v0;
typedef struct _TCP_ESTATS_OBS_REC_ROD_v0{ULONG CurRwinRcvd;ULONG MaxRwinRcvd;ULONG MinRwinRcvd;UCHAR WinScaleRcvd;}TCP_ESTATS_OBS_REC_ROD_v0,*PTCP_ESTATS_OBS_REC_ROD_v0;
typedef struct _TCP_ESTATS_OBS_REC_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_OBS_REC_RW_v0,*PTCP_ESTATS_OBS_REC_RW_v0;
typedef struct _TCP_ESTATS_PATH_ROD_v0{ULONG FastRetran;ULONG Timeouts;ULONG SubsequentTimeouts;ULONG CurTimeoutCount;ULONG AbruptTimeouts;ULONG PktsRetrans;ULONG BytesRetrans;ULONG DupAcksIn;ULONG SacksRcvd;ULONG SackBlocksRcvd;ULONG CongSignals;ULONG PreCongSumCwnd;ULONG PreCongSumRtt;ULONG PostCongSumRtt;ULONG PostCongCountRtt;ULONG EcnSignals;ULONG EceRcvd;ULONG SendStall;ULONG QuenchRcvd;ULONG RetranThresh;ULONG SndDupAckEpisodes;ULONG SumBytesReordered;ULONG NonRecovDa;ULONG NonRecovDaEpisodes;ULONG AckAfterFr;ULONG DsackDups;ULONG SampleRtt;ULONG SmoothedRtt;ULONG RttVar;ULONG MaxRtt;ULONG MinRtt;ULONG SumRtt;ULONG CountRtt;ULONG CurRto;ULONG MaxRto;ULONG MinRto;ULONG CurMss;ULONG MaxMss;ULONG MinMss;ULONG SpuriousRtoDetections;}TCP_ESTATS_PATH_ROD_v0,*PTCP_ESTATS_PATH_ROD_v0;
typedef struct _TCP_ESTATS_PATH_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_PATH_RW_v0,*PTCP_ESTATS_PATH_RW_v0;
typedef struct _TCP_ESTATS_REC_ROD_v0{ULONG CurRwinSent;ULONG MaxRwinSent;ULONG MinRwinSent;ULONG LimRwin;ULONG DupAckEpisodes;ULONG DupAcksOut;ULONG CeRcvd;ULONG EcnSent;ULONG EcnNoncesRcvd;ULONG CurReasmQueue;ULONG MaxReasmQueue;SIZE_T CurAppRQueue;SIZE_T MaxAppRQueue;UCHAR WinScaleSent;}TCP_ESTATS_REC_ROD_v0,*PTCP_ESTATS_REC_ROD_v0;
typedef struct _TCP_ESTATS_REC_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_REC_RW_v0,*PTCP_ESTATS_REC_RW_v0;
typedef struct _TCP_ESTATS_SEND_BUFF_ROD_v0{SIZE_T CurRetxQueue;SIZE_T MaxRetxQueue;SIZE_T CurAppWQueue;SIZE_T MaxAppWQueue;}TCP_ESTATS_SEND_BUFF_ROD_v0,*PTCP_ESTATS_SEND_BUFF_ROD_v0;
typedef struct _TCP_ESTATS_SEND_BUFF_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_SEND_BUFF_RW_v0,*PTCP_ESTATS_SEND_BUFF_RW_v0;
typedef struct _TCP_ESTATS_SND_CONG_ROD_v0{ULONG SndLimTransRwin;ULONG SndLimTimeRwin;SIZE_T SndLimBytesRwin;ULONG SndLimTransCwnd;ULONG SndLimTimeCwnd;SIZE_T SndLimBytesCwnd;ULONG SndLimTransSnd;ULONG SndLimTimeSnd;SIZE_T SndLimBytesSnd;ULONG SlowStart;ULONG CongAvoid;ULONG OtherReductions;ULONG CurCwnd;ULONG MaxSsCwnd;ULONG MaxCaCwnd;ULONG CurSsthresh;ULONG MaxSsthresh;ULONG MinSsthresh;}TCP_ESTATS_SND_CONG_ROD_v0,*PTCP_ESTATS_SND_CONG_ROD_v0;
typedef struct _TCP_ESTATS_SND_CONG_ROS_v0{ULONG LimCwnd;}TCP_ESTATS_SND_CONG_ROS_v0,*PTCP_ESTATS_SND_CONG_ROS_v0;
typedef struct _TCP_ESTATS_SND_CONG_RW_v0{BOOLEAN EnableCollection;}TCP_ESTATS_SND_CONG_RW_v0,*PTCP_ESTATS_SND_CONG_RW_v0;
typedef struct _TCP_ESTATS_SYN_OPTS_ROS_v0{BOOLEAN ActiveOpen;ULONG MssRcvd;ULONG MssSent;}TCP_ESTATS_SYN_OPTS_ROS_v0,*PTCP_ESTATS_SYN_OPTS_ROS_v0;
typedef enum _TCP_ESTATS_TYPE{TcpConnectionEstatsSynOpts,TcpConnectionEstatsData,TcpConnectionEstatsSndCong,TcpConnectionEstatsPath,TcpConnectionEstatsSendBuff,TcpConnectionEstatsRec,TcpConnectionEstatsObsRec,TcpConnectionEstatsBandwidth,TcpConnectionEstatsFineRtt,TcpConnectionEstatsMaximum}TCP_ESTATS_TYPE;
typedef enum NET_ADDRESS_FORMAT_{NET_ADDRESS_FORMAT_UNSPECIFIED=0,NET_ADDRESS_DNS_NAME,NET_ADDRESS_IPV4,NET_ADDRESS_IPV6}NET_ADDRESS_FORMAT;
typedef enum _MIB_NOTIFICATION_TYPE{MibParameterNotification,MibAddInstance,MibDeleteInstance,MibInitialNotification}MIB_NOTIFICATION_TYPE,*PMIB_NOTIFICATION_TYPE;
#define IP_TYPES_INCLUDED
#define LMCSTR LPCWSTR
#define LPHRASCONN HRASCONN*
#define NETCONS_INCLUDED
#define NETIO_STATUS DWORD
#define NET_API_STATUS DWORD
#define RASADPARAMS struct tagRASADPARAMS
#define RASAMBA struct tagRASAMBA
#define RASAMBW struct tagRASAMBW
#define RASAUTODIALENTRYA struct tagRASAUTODIALENTRYA
#define RASAUTODIALENTRYW struct tagRASAUTODIALENTRYW
#define RASCOMMSETTINGS struct tagRASCOMMSETTINGS
#define RASCONNA struct tagRASCONNA
#define RASCONNSTATE enum tagRASCONNSTATE
#define RASCONNSTATUSA struct tagRASCONNSTATUSA
#define RASCONNSTATUSW struct tagRASCONNSTATUSW
#define RASCONNW struct tagRASCONNW
#define RASCREDENTIALSA struct tagRASCREDENTIALSA
#define RASCREDENTIALSW struct tagRASCREDENTIALSW
#define RASCTRYINFO struct RASCTRYINFO
#define RASCUSTOMSCRIPTEXTENSIONS struct tagRASCUSTOMSCRIPTEXTENSIONS
#define RASDEVINFOA struct tagRASDEVINFOA
#define RASDEVINFOW struct tagRASDEVINFOW
#define RASDIALEXTENSIONS struct tagRASDIALEXTENSIONS
#define RASDIALPARAMSA struct tagRASDIALPARAMSA
#define RASDIALPARAMSW struct tagRASDIALPARAMSW
#define RASEAPINFO struct tagRASEAPINFO
#define RASEAPUSERIDENTITYA struct tagRASEAPUSERIDENTITYA
#define RASEAPUSERIDENTITYW struct tagRASEAPUSERIDENTITYW
#define RASENTRYA struct tagRASENTRYA
#define RASENTRYNAMEA struct tagRASENTRYNAMEA
#define RASENTRYNAMEW struct tagRASENTRYNAMEW
#define RASENTRYW struct tagRASENTRYW
#define RASIPADDR struct RASIPADDR
#define RASPPPCCP struct tagRASPPPCCP
#define RASPPPIPA struct tagRASPPPIPA
#define RASPPPIPW struct tagRASPPPIPW
#define RASPPPIPXA struct tagRASPPPIPXA
#define RASPPPIPXW struct tagRASIPXW
#define RASPPPLCPA struct tagRASPPPLCPA
#define RASPPPLCPW struct tagRASPPPLCPW
#define RASPPPNBFA struct tagRASPPPNBFA
#define RASPPPNBFW struct tagRASPPPNBFW
#define RASPROJECTION enum tagRASPROJECTION
#define RASSLIPA struct tagRASSLIPA
#define RASSLIPW struct tagRASSLIPW
#define RASSUBENTRYA struct tagRASSUBENTRYA
#define RASSUBENTRYW struct tagRASSUBENTRYW
#define SN_UNICODE
#pragma gillint opaque
#define API_RET_TYPE
#define BACKUP_MSG_FILENAME
#define BEST_IF
#define BEST_ROUTE
#define CAST_MIB_INFO(...)
#define DEFINE_MIB_BUFFER(...)
#define DEST_LONGER
#define DEST_MATCHING
#define DEST_SHORTER
#define DNLEN
#define EVLEN 16
#define GNLEN
#define HELP_MSG_FILENAME
#define ICMP_STATS
#define IF_NAMESIZE
#define IF_ROW
#define IF_STATUS
#define IF_TABLE
#define IP6_STATS
#define IP_ADAPTER_ADDRESS_DNS_ELIGIBLE 0x01
#define IP_ADAPTER_ADDRESS_PRIMARY 0x04
#define IP_ADAPTER_ADDRESS_TRANSIENT 0x02
#define IP_ADAPTER_DDNS_ENABLED 0x01
#define IP_ADAPTER_DHCP_ENABLED 0x04
#define IP_ADAPTER_IPV4_ENABLED 0x80
#define IP_ADAPTER_IPV6_ENABLED 0x100
#define IP_ADAPTER_IPV6_MANAGE_ADDRESS_CONFIG 0x200
#define IP_ADAPTER_IPV6_OTHER_STATEFUL_CONFIG 0x20
#define IP_ADAPTER_NETBIOS_OVER_TCPIP_ENABLED 0x40
#define IP_ADAPTER_NO_MULTICAST 0x10
#define IP_ADAPTER_RECEIVE_ONLY 0x08
#define IP_ADAPTER_REGISTER_ADAPTER_SUFFIX 0x02
#define IP_ADDRROW
#define IP_ADDRTABLE
#define IP_ADDR_ADDED
#define IP_ADDR_DELETED
#define IP_BAD_DESTINATION
#define IP_BAD_HEADER
#define IP_BAD_OPTION
#define IP_BAD_REQ
#define IP_BAD_ROUTE
#define IP_BIND_ADAPTER
#define IP_BUF_TOO_SMALL
#define IP_DEST_ADDR_UNREACHABLE
#define IP_DEST_HOST_UNREACHABLE
#define IP_DEST_NET_UNREACHABLE
#define IP_DEST_NO_ROUTE
#define IP_DEST_PORT_UNREACHABLE
#define IP_DEST_PROHIBITED
#define IP_DEST_PROT_UNREACHABLE
#define IP_DEST_SCOPE_MISMATCH
#define IP_DEST_UNREACHABLE
#define IP_DEVICE_DOES_NOT_EXIST
#define IP_DUPLICATE_ADDRESS
#define IP_DUPLICATE_IPADD
#define IP_EXPORT_INCLUDED 1
#define IP_FLAG_DF 0x2
#define IP_FORWARDNUMBER
#define IP_FORWARDROW
#define IP_FORWARDTABLE
#define IP_GENERAL_FAILURE
#define IP_HOP_LIMIT_EXCEEDED
#define IP_HW_ERROR
#define IP_ICMP_ERROR
#define IP_INTERFACE_METRIC_CHANGE
#define IP_INTERFACE_WOL_CAPABILITY_CHANGE
#define IP_MEDIA_CONNECT
#define IP_MEDIA_DISCONNECT
#define IP_MTU_CHANGE
#define IP_NEGOTIATING_IPSEC
#define IP_NETROW
#define IP_NETTABLE
#define IP_NO_FURTHER_SENDS
#define IP_NO_RESOURCES
#define IP_OPTION_TOO_BIG
#define IP_OPT_EOL 0
#define IP_OPT_LSRR 0x83
#define IP_OPT_NOP 1
#define IP_OPT_ROUTER_ALERT 0x94
#define IP_OPT_RR 0x7
#define IP_OPT_SECURITY 0x82
#define IP_OPT_SID 0x88
#define IP_OPT_SSRR 0x89
#define IP_OPT_TS 0x44
#define IP_PACKET_TOO_BIG
#define IP_PARAMETER_PROBLEM
#define IP_PARAM_PROBLEM
#define IP_PENDING
#define IP_REASSEMBLY_TIME_EXCEEDED
#define IP_RECONFIG_SECFLTR
#define IP_REQ_TIMED_OUT
#define IP_SOURCE_QUENCH
#define IP_SPEC_MTU_CHANGE
#define IP_STATS
#define IP_STATUS_BASE 11000
#define IP_SUCCESS 0
#define IP_TIME_EXCEEDED
#define IP_TTL_EXPIRED_REASSEM
#define IP_TTL_EXPIRED_TRANSIT
#define IP_UNBIND_ADAPTER
#define IP_UNLOAD
#define IP_UNRECOGNIZED_NEXT_HEADER
#define LM20_DNLEN
#define LM20_GNLEN
#define LM20_QNLEN
#define LM20_RMLEN
#define LM20_UNCLEN
#define LMSTR
#define LPRASADPARAMS
#define LPRASAMB
#define LPRASAMBA
#define LPRASAMBW
#define LPRASAUTODIALENTRY
#define LPRASAUTODIALENTRYA
#define LPRASAUTODIALENTRYW
#define LPRASCONN
#define LPRASCONNA
#define LPRASCONNSTATE
#define LPRASCONNSTATUS
#define LPRASCONNSTATUSA
#define LPRASCONNSTATUSW
#define LPRASCONNW
#define LPRASCREDENTIALS
#define LPRASCREDENTIALSA
#define LPRASCREDENTIALSW
#define LPRASCTRYINFO
#define LPRASCTRYINFOA
#define LPRASCTRYINFOW
#define LPRASDEVINFO
#define LPRASDEVINFOA
#define LPRASDEVINFOW
#define LPRASDIALEXTENSIONS
#define LPRASDIALPARAMS
#define LPRASDIALPARAMSA
#define LPRASDIALPARAMSW
#define LPRASEAPUSERIDENTITYA
#define LPRASEAPUSERIDENTITYW
#define LPRASENTRY
#define LPRASENTRYA
#define LPRASENTRYNAME
#define LPRASENTRYNAMEA
#define LPRASENTRYNAMEW
#define LPRASENTRYW
#define LPRASPPPCCP
#define LPRASPPPIP
#define LPRASPPPIPA
#define LPRASPPPIPW
#define LPRASPPPIPX
#define LPRASPPPIPXA
#define LPRASPPPIPXW
#define LPRASPPPLCP
#define LPRASPPPLCPA
#define LPRASPPPLCPW
#define LPRASPPPNBF
#define LPRASPPPNBFA
#define LPRASPPPNBFW
#define LPRASPROJECTION
#define LPRASSLIP
#define LPRASSLIPA
#define LPRASSLIPW
#define LPRASSUBENTRY
#define LPRASSUBENTRYA
#define LPRASSUBENTRYW
#define MAKE_ROUTE_PROTOCOL(...)
#define MAXDEVENTRIES
#define MAX_IP_STATUS
#define MAX_PREFERRED_LENGTH
#define MCAST_BOUNDARY
#define MCAST_GLOBAL
#define MCAST_IF_ENTRY
#define MCAST_MFE
#define MCAST_MFE_STATS
#define MCAST_MFE_STATS_EX
#define MCAST_SCOPE
#define MESSAGE_FILENAME
#define MIB_INFO_SIZE(...)
#define MIB_INFO_SIZE_IN_DWORDS(...)
#define MIB_IPROUTE_METRIC_UNUSED
#define MIB_TCP_MAXCONN_DYNAMIC
#define MIB_USE_CURRENT_FORWARDING
#define MIB_USE_CURRENT_TTL
#define MIN_LANMAN_MESSAGE_ID
#define MPRDM_DialAll
#define MPRDM_DialAsNeeded
#define MPRDT_Atm
#define MPRDT_FrameRelay
#define MPRDT_Generic
#define MPRDT_Irda
#define MPRDT_Isdn
#define MPRDT_Modem
#define MPRDT_Pad
#define MPRDT_Parallel
#define MPRDT_SW56
#define MPRDT_Serial
#define MPRDT_Sonet
#define MPRDT_Vpn
#define MPRDT_X25
#define MPRET_Direct
#define MPRET_Phone
#define MPRET_Vpn
#define MPRIDS_Disabled
#define MPRIDS_UseGlobalValue
#define MPRIO_DisableLcpExtensions
#define MPRIO_IpHeaderCompression
#define MPRIO_NetworkLogon
#define MPRIO_PromoteAlternates
#define MPRIO_RemoteDefaultGateway
#define MPRIO_RequireCHAP
#define MPRIO_RequireDataEncryption
#define MPRIO_RequireEAP
#define MPRIO_RequireEncryptedPw
#define MPRIO_RequireMsCHAP
#define MPRIO_RequireMsCHAP2
#define MPRIO_RequireMsEncryptedPw
#define MPRIO_RequirePAP
#define MPRIO_RequireSPAP
#define MPRIO_SecureLocalFiles
#define MPRIO_SharedPhoneNumbers
#define MPRIO_SpecificIpAddr
#define MPRIO_SpecificNameServers
#define MPRIO_SwCompression
#define MPRNP_Ip
#define MPRNP_Ipx
#define MPR_ET_None
#define MPR_ET_Optional
#define MPR_ET_Require
#define MPR_ET_RequireMax
#define MPR_MaxAreaCode
#define MPR_MaxCallbackNumber
#define MPR_MaxDeviceName
#define MPR_MaxDeviceType
#define MPR_MaxEntryName
#define MPR_MaxFacilities
#define MPR_MaxIpAddress
#define MPR_MaxIpxAddress
#define MPR_MaxPadType
#define MPR_MaxPhoneNumber
#define MPR_MaxUserData
#define MPR_MaxX25Address
#define MPR_VS_Default
#define MPR_VS_L2tpFirst
#define MPR_VS_L2tpOnly
#define MPR_VS_PptpFirst
#define MPR_VS_PptpOnly
#define MprInfoBlockExists(...)
#define NETIOAPI_API
#define NETIOAPI_API_
#define NETIO_SUCCESS(...)
#define NET_API_FUNCTION
#define NET_IF_CURRENT_SESSION
#define NET_STRING_ANY_ADDRESS
#define NET_STRING_ANY_ADDRESS_NO_SCOPE
#define NET_STRING_ANY_SERVICE
#define NET_STRING_ANY_SERVICE_NO_SCOPE
#define NET_STRING_IP_ADDRESS
#define NET_STRING_IP_ADDRESS_NO_SCOPE
#define NET_STRING_IP_NETWORK
#define NET_STRING_IP_SERVICE
#define NET_STRING_IP_SERVICE_NO_SCOPE
#define NL_MAX_METRIC_COMPONENT
#define NUMBER_OF_EXPORTED_VARIABLES
#define NlpoDhcp
#define NlpoManual
#define NlpoOther
#define NlpoRouterAdvertisement
#define NlpoWellKnown
#define OS2MSG_FILENAME
#define PARM_ERROR_UNKNOWN
#define PROXY_ARP
#define QNLEN
#define RASADFUNC
#define RASAMB
#define RASAUTODIALENTRY
#define RASCONN
#define RASCONNSTATUS
#define RASCREDENTIALS
#define RASCTRYINFOA
#define RASCTRYINFOW
#define RASDEVINFO
#define RASDIALEVENT "RasDialEvent"
#define RASDIALPARAMS
#define RASDT_Atm
#define RASDT_FrameRelay
#define RASDT_Generic
#define RASDT_Irda
#define RASDT_Isdn
#define RASDT_Modem
#define RASDT_PPPoE
#define RASDT_Pad
#define RASDT_Parallel
#define RASDT_SW56
#define RASDT_Serial
#define RASDT_Sonet
#define RASDT_Vpn
#define RASDT_X25
#define RASEAPUSERIDENTITY
#define RASENTRY
#define RASENTRYNAME
#define RASPPPIP
#define RASPPPIPX
#define RASPPPLCP
#define RASPPPNBF
#define RASPRIV_CallbackType
#define RASSLIP
#define RASSUBENTRY
#define RAS_MaxCallbackNumber
#define RMLEN
#define ROUTE_LONGER
#define ROUTE_MATCHING
#define ROUTE_SHORTER
#define ROUTE_STATE
#define RRAS_SERVICE_NAME
#define RasConnectionNotification
#define RasCreatePhonebookEntry
#define RasDeleteEntry
#define RasDeleteSubEntry
#define RasDial
#define RasEditPhonebookEntry
#define RasEnumAutodialAddresses
#define RasEnumConnections
#define RasEnumDevices
#define RasEnumEntries
#define RasFreeEapUserIdentity
#define RasGetAutodialAddress
#define RasGetAutodialEnable
#define RasGetAutodialParam
#define RasGetConnectStatus
#define RasGetCountryInfo
#define RasGetCredentials
#define RasGetCustomAuthData
#define RasGetEapUserData
#define RasGetEapUserIdentity
#define RasGetEntryDialParams
#define RasGetEntryProperties
#define RasGetErrorString
#define RasGetProjectionInfo
#define RasGetSubEntryHandle
#define RasGetSubEntryProperties
#define RasHangUp
#define RasRenameEntry
#define RasSetAutodialAddress
#define RasSetAutodialEnable
#define RasSetAutodialParam
#define RasSetCredentials
#define RasSetCustomAuthData
#define RasSetEapUserData
#define RasSetEntryDialParams
#define RasSetEntryProperties
#define RasSetSubEntryProperties
#define RasValidateEntryName
#define SID_SOleUndoManager
#define SIZEOF_BASIC_MIB_MFE
#define SIZEOF_BASIC_MIB_MFE_STATS
#define SIZEOF_BASIC_MIB_MFE_STATS_EX
#define SIZEOF_BOUNDARY_TABLE(...)
#define SIZEOF_IFTABLE(...)
#define SIZEOF_IPADDRTABLE(...)
#define SIZEOF_IPFORWARDTABLE(...)
#define SIZEOF_IPNETTABLE(...)
#define SIZEOF_MCAST_IF_TABLE(...)
#define SIZEOF_MIB_MFE(...)
#define SIZEOF_MIB_MFE_STATS(...)
#define SIZEOF_MIB_MFE_STATS_EX(...)
#define SIZEOF_TCP6TABLE_OWNER_MODULE(...)
#define SIZEOF_TCP6TABLE_OWNER_PID(...)
#define SIZEOF_TCPTABLE(...)
#define SIZEOF_TCPTABLE_BASIC(...)
#define SIZEOF_TCPTABLE_OWNER_MODULE(...)
#define SIZEOF_TCPTABLE_OWNER_PID(...)
#define SIZEOF_UDP6TABLE_OWNER_MODULE(...)
#define SIZEOF_UDP6TABLE_OWNER_PID(...)
#define SIZEOF_UDPTABLE(...)
#define SIZEOF_UDPTABLE_BASIC(...)
#define SIZEOF_UDPTABLE_OWNER_MODULE(...)
#define SIZEOF_UDPTABLE_OWNER_PID(...)
#define TCP6_STATS
#define TCP_ROW
#define TCP_STATS
#define TCP_TABLE
#define UDP6_STATS
#define UDP_ROW
#define UDP_STATS
#define UDP_TABLE
#define UNCLEN
#define in_addr6
#define maxCachedSoHCount
#define maxDwordCountPerSoHAttribute
#define maxIpv4CountPerSoHAttribute
#define maxIpv6CountPerSoHAttribute
#define maxStringLengthInBytes
#define s6_addr
#define s6_bytes
#define s6_words
