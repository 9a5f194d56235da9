#include <winsvc.h>
typedef void*I_RPC_HANDLE;
typedef long RPC_STATUS;
typedef unsigned char*RPC_CSTR;
typedef unsigned short*RPC_WSTR;
typedef I_RPC_HANDLE RPC_BINDING_HANDLE;
typedef RPC_BINDING_HANDLE handle_t;
typedef GUID UUID;
typedef struct _RPC_BINDING_VECTOR{unsigned long Count;RPC_BINDING_HANDLE BindingH[1];}RPC_BINDING_VECTOR;
typedef struct _UUID_VECTOR{unsigned long Count;UUID*Uuid[1];}UUID_VECTOR;
typedef void*RPC_IF_HANDLE;
typedef struct _RPC_IF_ID{UUID Uuid;unsigned short VersMajor;unsigned short VersMinor;}RPC_IF_ID;
typedef struct _RPC_PROTSEQ_VECTORA{unsigned int Count;unsigned char*Protseq[1];}RPC_PROTSEQ_VECTORA;
typedef struct _RPC_PROTSEQ_VECTORW{unsigned int Count;unsigned short*Protseq[1];}RPC_PROTSEQ_VECTORW;
typedef struct _RPC_POLICY{unsigned int Length;unsigned long EndpointFlags;unsigned long NICFlags;}RPC_POLICY,*PRPC_POLICY;
typedef void RPC_OBJECT_INQ_FN(UUID*ObjectUuid,UUID*TypeUuid,RPC_STATUS*Status);
typedef RPC_STATUS RPC_IF_CALLBACK_FN(RPC_IF_HANDLE InterfaceUuid,void*Context);
typedef void RPC_SECURITY_CALLBACK_FN(void*Context);
typedef struct{unsigned int Count;unsigned long Stats[1];}RPC_STATS_VECTOR;
typedef struct{unsigned long Count;RPC_IF_ID*IfId[1];}RPC_IF_ID_VECTOR;
typedef void*RPC_AUTH_IDENTITY_HANDLE;
typedef void*RPC_AUTHZ_HANDLE;
typedef struct _RPC_SECURITY_QOS{unsigned long Version;unsigned long Capabilities;unsigned long IdentityTracking;unsigned long ImpersonationType;}RPC_SECURITY_QOS,*PRPC_SECURITY_QOS;
typedef struct _SEC_WINNT_AUTH_IDENTITY_W{unsigned short*User;unsigned long UserLength;unsigned short*Domain;unsigned long DomainLength;unsigned short*Password;unsigned long PasswordLength;unsigned long Flags;}SEC_WINNT_AUTH_IDENTITY_W,*PSEC_WINNT_AUTH_IDENTITY_W;
typedef struct _SEC_WINNT_AUTH_IDENTITY_A{unsigned char*User;unsigned long UserLength;unsigned char*Domain;unsigned long DomainLength;unsigned char*Password;unsigned long PasswordLength;unsigned long Flags;}SEC_WINNT_AUTH_IDENTITY_A,*PSEC_WINNT_AUTH_IDENTITY_A;
typedef struct _RPC_HTTP_TRANSPORT_CREDENTIALS_W{SEC_WINNT_AUTH_IDENTITY_W*TransportCredentials;unsigned long Flags;unsigned long AuthenticationTarget;unsigned long NumberOfAuthnSchemes;unsigned long*AuthnSchemes;unsigned short*ServerCertificateSubject;}RPC_HTTP_TRANSPORT_CREDENTIALS_W,*PRPC_HTTP_TRANSPORT_CREDENTIALS_W;
typedef struct _RPC_HTTP_TRANSPORT_CREDENTIALS_A{SEC_WINNT_AUTH_IDENTITY_A*TransportCredentials;unsigned long Flags;unsigned long AuthenticationTarget;unsigned long NumberOfAuthnSchemes;unsigned long*AuthnSchemes;unsigned char*ServerCertificateSubject;}RPC_HTTP_TRANSPORT_CREDENTIALS_A,*PRPC_HTTP_TRANSPORT_CREDENTIALS_A;
typedef struct _RPC_SECURITY_QOS_V2_W{unsigned long Version;unsigned long Capabilities;unsigned long IdentityTracking;unsigned long ImpersonationType;unsigned long AdditionalSecurityInfoType;union{RPC_HTTP_TRANSPORT_CREDENTIALS_W*HttpCredentials;}u;}RPC_SECURITY_QOS_V2_W,*PRPC_SECURITY_QOS_V2_W;
typedef struct _RPC_SECURITY_QOS_V2_A{unsigned long Version;unsigned long Capabilities;unsigned long IdentityTracking;unsigned long ImpersonationType;unsigned long AdditionalSecurityInfoType;union{RPC_HTTP_TRANSPORT_CREDENTIALS_A*HttpCredentials;}u;}RPC_SECURITY_QOS_V2_A,*PRPC_SECURITY_QOS_V2_A;
typedef struct _RPC_SECURITY_QOS_V3_W{unsigned long Version;unsigned long Capabilities;unsigned long IdentityTracking;unsigned long ImpersonationType;unsigned long AdditionalSecurityInfoType;union{RPC_HTTP_TRANSPORT_CREDENTIALS_W*HttpCredentials;}u;void*Sid;}RPC_SECURITY_QOS_V3_W,*PRPC_SECURITY_QOS_V3_W;
typedef struct _RPC_SECURITY_QOS_V3_A{unsigned long Version;unsigned long Capabilities;unsigned long IdentityTracking;unsigned long ImpersonationType;unsigned long AdditionalSecurityInfoType;union{RPC_HTTP_TRANSPORT_CREDENTIALS_A*HttpCredentials;}u;void*Sid;}RPC_SECURITY_QOS_V3_A,*PRPC_SECURITY_QOS_V3_A;
typedef enum _RPC_HTTP_REDIRECTOR_STAGE{RPCHTTP_RS_REDIRECT=1,RPCHTTP_RS_ACCESS_1,RPCHTTP_RS_SESSION,RPCHTTP_RS_ACCESS_2,RPCHTTP_RS_INTERFACE}RPC_HTTP_REDIRECTOR_STAGE;
typedef RPC_STATUS(*RPC_NEW_HTTP_PROXY_CHANNEL)(RPC_HTTP_REDIRECTOR_STAGE RedirectorStage,unsigned short*ServerName,unsigned short*ServerPort,unsigned short*RemoteUser,unsigned short*AuthType,void*ResourceUuid,void*Metadata,void*SessionId,void*Interface,void*Reserved,unsigned long Flags,unsigned short**NewServerName,unsigned short**NewServerPort);
typedef void(*RPC_HTTP_PROXY_FREE_STRING)(unsigned short*String);
typedef void(*RPC_AUTH_KEY_RETRIEVAL_FN)(void*Arg,unsigned short*ServerPrincName,unsigned long KeyVer,void**Key,RPC_STATUS*Status);
typedef struct{unsigned char*UserName;unsigned char*ComputerName;unsigned short Privilege;unsigned long AuthFlags;}RPC_CLIENT_INFORMATION1,*PRPC_CLIENT_INFORMATION1;
typedef I_RPC_HANDLE*RPC_EP_INQ_HANDLE;
typedef int(*RPC_MGMT_AUTHORIZATION_FN)(RPC_BINDING_HANDLE ClientBinding,unsigned long RequestedMgmtOperation,RPC_STATUS*Status);
typedef struct _RPC_BINDING_HANDLE_OPTIONS_V1{unsigned long Version;unsigned long Flags;unsigned long ComTimeout;unsigned long CallTimeout;}RPC_BINDING_HANDLE_OPTIONS_V1,RPC_BINDING_HANDLE_OPTIONS;
typedef struct{unsigned long Version;unsigned short*ServerPrincName;unsigned long AuthnLevel;unsigned long AuthnSvc;SEC_WINNT_AUTH_IDENTITY_A*AuthIdentity;RPC_SECURITY_QOS*SecurityQos;}RPC_BINDING_HANDLE_SECURITY_V1,RPC_BINDING_HANDLE_SECURITY;
typedef struct _RPC_BINDING_HANDLE_TEMPLATE{unsigned long Version;unsigned long Flags;unsigned long ProtocolSequence;unsigned short*NetworkAddress;unsigned short*StringEndpoint;union{unsigned short*Reserved;}u1;UUID ObjectUuid;}RPC_BINDING_HANDLE_TEMPLATE_V1,RPC_BINDING_HANDLE_TEMPLATE;
typedef struct _RPC_VERSION{unsigned short MajorVersion;unsigned short MinorVersion;}RPC_VERSION;
typedef struct _RPC_SYNTAX_IDENTIFIER{GUID SyntaxGUID;RPC_VERSION SyntaxVersion;}RPC_SYNTAX_IDENTIFIER,*PRPC_SYNTAX_IDENTIFIER;
typedef struct _RPC_MESSAGE{RPC_BINDING_HANDLE Handle;unsigned long DataRepresentation;void*Buffer;unsigned int BufferLength;unsigned int ProcNum;PRPC_SYNTAX_IDENTIFIER TransferSyntax;void*RpcInterfaceInformation;void*ReservedForRuntime;void*ManagerEpv;void*ImportContext;unsigned long RpcFlags;}RPC_MESSAGE,*PRPC_MESSAGE;
typedef RPC_STATUS RPC_FORWARD_FUNCTION(UUID*InterfaceId,RPC_VERSION*InterfaceVersion,UUID*ObjectId,unsigned char*Rpcpro,void**ppDestEndpoint);
enum RPC_ADDRESS_CHANGE_TYPE{PROTOCOL_NOT_LOADED=1,PROTOCOL_LOADED,PROTOCOL_ADDRESS_CHANGE};
typedef void RPC_ADDRESS_CHANGE_FN(void*arg);
typedef void(*RPC_DISPATCH_FUNCTION)(PRPC_MESSAGE Message);
typedef struct{unsigned int DispatchTableCount;RPC_DISPATCH_FUNCTION*DispatchTable;LONG_PTR Reserved;}RPC_DISPATCH_TABLE,*PRPC_DISPATCH_TABLE;
typedef struct _RPC_PROTSEQ_ENDPOINT{unsigned char*RpcProtocolSequence;unsigned char*Endpoint;}RPC_PROTSEQ_ENDPOINT,*PRPC_PROTSEQ_ENDPOINT;
typedef struct _RPC_SERVER_INTERFACE{unsigned int Length;RPC_SYNTAX_IDENTIFIER InterfaceId;RPC_SYNTAX_IDENTIFIER TransferSyntax;PRPC_DISPATCH_TABLE DispatchTable;unsigned int RpcProtseqEndpointCount;PRPC_PROTSEQ_ENDPOINT RpcProtseqEndpoint;void*DefaultManagerEpv;void const*InterpreterInfo;unsigned int Flags;}RPC_SERVER_INTERFACE,*PRPC_SERVER_INTERFACE;
typedef struct _RPC_CLIENT_INTERFACE{unsigned int Length;RPC_SYNTAX_IDENTIFIER InterfaceId;RPC_SYNTAX_IDENTIFIER TransferSyntax;PRPC_DISPATCH_TABLE DispatchTable;unsigned int RpcProtseqEndpointCount;PRPC_PROTSEQ_ENDPOINT RpcProtseqEndpoint;ULONG_PTR Reserved;void const*InterpreterInfo;unsigned int Flags;}RPC_CLIENT_INTERFACE,*PRPC_CLIENT_INTERFACE;
typedef void*I_RPC_MUTEX;
typedef void(*PRPC_RUNDOWN)(void*AssociationContext);
typedef struct _RPC_TRANSFER_SYNTAX{UUID Uuid;unsigned short VersMajor;unsigned short VersMinor;}RPC_TRANSFER_SYNTAX;
typedef void(*RPCLT_PDU_FILTER_FUNC)(void*Buffer,unsigned int BufferLength,int fDatagram);
typedef void(*RPC_SETFILTER_FUNC)(RPCLT_PDU_FILTER_FUNC pfnFilter);
typedef RPC_STATUS(*RPC_BLOCKING_FN)(void*hWnd,void*Context,void*hSyncEvent);
typedef struct _RPC_C_OPT_METADATA_DESCRIPTOR{unsigned long BufferSize;char*Buffer;}RPC_C_OPT_METADATA_DESCRIPTOR;
typedef struct _RDR_CALLOUT_STATE{RPC_STATUS LastError;void*LastEEInfo;RPC_HTTP_REDIRECTOR_STAGE LastCalledStage;unsigned short*ServerName;unsigned short*ServerPort;unsigned short*RemoteUser;unsigned short*AuthType;unsigned char ResourceTypePresent;unsigned char MetadataPresent;unsigned char SessionIdPresent;unsigned char InterfacePresent;UUID ResourceType;RPC_C_OPT_METADATA_DESCRIPTOR Metadata;UUID SessionId;RPC_SYNTAX_IDENTIFIER Interface;void*CertContext;}RDR_CALLOUT_STATE;
typedef RPC_STATUS(*I_RpcProxyIsValidMachineFn)(char*pszMachine,char*pszDotMachine,unsigned long dwPortNumber);
typedef RPC_STATUS(*I_RpcProxyGetClientAddressFn)(void*Context,char*Buffer,unsigned long*BufferLength);
typedef RPC_STATUS(*I_RpcProxyGetConnectionTimeoutFn)(unsigned long*ConnectionTimeout);
typedef RPC_STATUS(*I_RpcPerformCalloutFn)(void*Context,RDR_CALLOUT_STATE*CallOutState,RPC_HTTP_REDIRECTOR_STAGE Stage);
typedef void(*I_RpcFreeCalloutStateFn)(RDR_CALLOUT_STATE*CallOutState);
typedef struct tagI_RpcProxyCallbackInterface{I_RpcProxyIsValidMachineFn IsValidMachineFn;I_RpcProxyGetClientAddressFn GetClientAddressFn;I_RpcProxyGetConnectionTimeoutFn GetConnectionTimeoutFn;I_RpcPerformCalloutFn PerformCalloutFn;I_RpcFreeCalloutStateFn FreeCalloutStateFn;}I_RpcProxyCallbackInterface;
typedef void*RPC_NS_HANDLE;
typedef enum _RPC_NOTIFICATION_TYPES{RpcNotificationTypeNone,RpcNotificationTypeEvent,RpcNotificationTypeApc,RpcNotificationTypeIoc,RpcNotificationTypeHwnd,RpcNotificationTypeCallback}RPC_NOTIFICATION_TYPES;
typedef enum _RPC_ASYNC_EVENT{RpcCallComplete,RpcSendComplete,RpcReceiveComplete}RPC_ASYNC_EVENT;
typedef void RPCNOTIFICATION_ROUTINE(struct _RPC_ASYNC_STATE*pAsync,void*Context,RPC_ASYNC_EVENT Event);
typedef RPCNOTIFICATION_ROUTINE*PFN_RPCNOTIFICATION_ROUTINE;
typedef struct _RPC_ASYNC_STATE{unsigned int Size;unsigned long Signature;long Lock;unsigned long Flags;void*StubInfo;void*UserInfo;void*RuntimeInfo;RPC_ASYNC_EVENT Event;RPC_NOTIFICATION_TYPES NotificationType;union{struct{PFN_RPCNOTIFICATION_ROUTINE NotificationRoutine;HANDLE hThread;}APC;struct{HANDLE hIOPort;DWORD dwNumberOfBytesTransferred;DWORD_PTR dwCompletionKey;LPOVERLAPPED lpOverlapped;}IOC;struct{HWND hWnd;UINT Msg;}HWND;HANDLE hEvent;PFN_RPCNOTIFICATION_ROUTINE NotificationRoutine;}u;LONG_PTR Reserved[4];}RPC_ASYNC_STATE,*PRPC_ASYNC_STATE;
typedef enum tagExtendedErrorParamTypes{eeptAnsiString=1,eeptUnicodeString,eeptLongVal,eeptShortVal,eeptPointerVal,eeptNone,eeptBinary}ExtendedErrorParamTypes;
typedef struct tagBinaryParam{void*Buffer;short Size;}BinaryParam;
typedef struct tagRPC_EE_INFO_PARAM{ExtendedErrorParamTypes ParameterType;union{LPSTR AnsiString;LPWSTR UnicodeString;long LVal;short SVal;ULONGLONG PVal;BinaryParam BVal;}u;}RPC_EE_INFO_PARAM;
typedef struct tagRPC_EXTENDED_ERROR_INFO{ULONG Version;LPWSTR ComputerName;ULONG ProcessID;union{SYSTEMTIME SystemTime;FILETIME FileTime;}u;ULONG GeneratingComponent;ULONG Status;USHORT DetectionLocation;USHORT Flags;int NumberOfParameters;RPC_EE_INFO_PARAM Parameters[4];}RPC_EXTENDED_ERROR_INFO;
typedef struct tagRPC_ERROR_ENUM_HANDLE{ULONG Signature;void*CurrentPos;void*Head;}RPC_ERROR_ENUM_HANDLE;
typedef struct tagRPC_CALL_ATTRIBUTES_V1_W{unsigned int Version;unsigned long Flags;unsigned long ServerPrincipalNameBufferLength;unsigned short*ServerPrincipalName;unsigned long ClientPrincipalNameBufferLength;unsigned short*ClientPrincipalName;unsigned long AuthenticationLevel;unsigned long AuthenticationService;WINBOOL NullSession;}RPC_CALL_ATTRIBUTES_V1_W;
typedef struct tagRPC_CALL_ATTRIBUTES_V1_A{unsigned int Version;unsigned long Flags;unsigned long ServerPrincipalNameBufferLength;unsigned char*ServerPrincipalName;unsigned long ClientPrincipalNameBufferLength;unsigned char*ClientPrincipalName;unsigned long AuthenticationLevel;unsigned long AuthenticationService;WINBOOL NullSession;}RPC_CALL_ATTRIBUTES_V1_A;
typedef RPC_CALL_ATTRIBUTES_V1_A RPC_CALL_ATTRIBUTES;
typedef union _RPC_ASYNC_NOTIFICATION_INFO{struct{PFN_RPCNOTIFICATION_ROUTINE NotificationRoutine;HANDLE hThread;}APC;struct{HANDLE hIOPort;DWORD dwNumberOfBytesTransferred;DWORD_PTR dwCompletionKey;LPOVERLAPPED lpOverlapped;}IOC;struct{HWND hWnd;UINT Msg;}HWND;HANDLE hEvent;PFN_RPCNOTIFICATION_ROUTINE NotificationRoutine;}RPC_ASYNC_NOTIFICATION_INFO,*PRPC_ASYNC_NOTIFICATION_INFO;
typedef enum _RpcCallType{rctInvalid,rctNormal,rctTraining,rctGuaranteed}RpcCallType;
typedef enum _RpcLocalAddressFormat{rlafInvalid,rlafIPv4,rlafIPv6}RpcLocalAddressFormat;
typedef enum _RPC_NOTIFICATIONS{RpcNotificationCallNone=0,RpcNotificationClientDisconnect=1,RpcNotificationCallCancel=2}RPC_NOTIFICATIONS;
typedef enum _RpcCallClientLocality{rcclInvalid,rcclLocal,rcclRemote,rcclClientUnknownLocality}RpcCallClientLocality;
typedef struct tagRPC_CALL_LOCAL_ADDRESS_V1_A{unsigned int Version;void*Buffer;unsigned long BufferSize;RpcLocalAddressFormat AddressFormat;}RPC_CALL_LOCAL_ADDRESS_V1_A,RPC_CALL_LOCAL_ADDRESS_A;
typedef struct tagRPC_CALL_LOCAL_ADDRESS_V1_W{unsigned int Version;void*Buffer;unsigned long BufferSize;RpcLocalAddressFormat AddressFormat;}RPC_CALL_LOCAL_ADDRESS_V1_W,RPC_CALL_LOCAL_ADDRESS_W;
typedef struct tagRPC_CALL_ATTRIBUTES_V2A{unsigned int Version;unsigned long Flags;unsigned long ServerPrincipalNameBufferLength;unsigned short*ServerPrincipalName;unsigned long ClientPrincipalNameBufferLength;unsigned short*ClientPrincipalName;unsigned long AuthenticationLevel;unsigned long AuthenticationService;WINBOOL NullSession;WINBOOL KernelMode;unsigned long ProtocolSequence;RpcCallClientLocality IsClientLocal;HANDLE ClientPID;unsigned long CallStatus;RpcCallType CallType;RPC_CALL_LOCAL_ADDRESS_A*CallLocalAddress;unsigned short OpNum;UUID InterfaceUuid;}RPC_CALL_ATTRIBUTES_V2_A,RPC_CALL_ATTRIBUTES_A;
typedef struct tagRPC_CALL_ATTRIBUTES_V2W{unsigned int Version;unsigned long Flags;unsigned long ServerPrincipalNameBufferLength;unsigned short*ServerPrincipalName;unsigned long ClientPrincipalNameBufferLength;unsigned short*ClientPrincipalName;unsigned long AuthenticationLevel;unsigned long AuthenticationService;WINBOOL NullSession;WINBOOL KernelMode;unsigned long ProtocolSequence;RpcCallClientLocality IsClientLocal;HANDLE ClientPID;unsigned long CallStatus;RpcCallType CallType;RPC_CALL_LOCAL_ADDRESS_W*CallLocalAddress;unsigned short OpNum;UUID InterfaceUuid;}RPC_CALL_ATTRIBUTES_V2_W,RPC_CALL_ATTRIBUTES_W;
typedef struct{RPC_NS_HANDLE LookupContext;RPC_BINDING_HANDLE ProposedHandle;RPC_BINDING_VECTOR*Bindings;}RPC_IMPORT_CONTEXT_P,*PRPC_IMPORT_CONTEXT_P;
typedef unsigned char byte;
typedef byte cs_byte;
typedef unsigned char boolean;
typedef void*NDR_CCONTEXT;
typedef struct _NDR_SCONTEXT{void*pad[2];void*userContext;}*NDR_SCONTEXT;
typedef void(*NDR_RUNDOWN)(void*context);
typedef void(*NDR_NOTIFY_ROUTINE)(void);
typedef void(*NDR_NOTIFY2_ROUTINE)(boolean flag);
typedef struct _SCONTEXT_QUEUE{unsigned long NumberOfObjects;NDR_SCONTEXT*ArrayOfObjects;}SCONTEXT_QUEUE,*PSCONTEXT_QUEUE;
typedef unsigned long error_status_t;
typedef unsigned char*RPC_BUFPTR;
typedef unsigned long RPC_LENGTH;
typedef void(*EXPR_EVAL)(struct _MIDL_STUB_MESSAGE*);
typedef const unsigned char*PFORMAT_STRING;
typedef struct{long Dimension;unsigned long*BufferConformanceMark;unsigned long*BufferVarianceMark;unsigned long*MaxCountArray;unsigned long*OffsetArray;unsigned long*ActualCountArray;}ARRAY_INFO,*PARRAY_INFO;
typedef struct _NDR_ASYNC_MESSAGE*PNDR_ASYNC_MESSAGE;
typedef struct _NDR_CORRELATION_INFO*PNDR_CORRELATION_INFO;
typedef struct{unsigned long WireCodeset;unsigned long DesiredReceivingCodeset;void*CSArrayInfo;}CS_STUB_INFO;
typedef struct _MIDL_SYNTAX_INFO MIDL_SYNTAX_INFO,*PMIDL_SYNTAX_INFO;
typedef struct _MIDL_STUB_MESSAGE{PRPC_MESSAGE RpcMsg;unsigned char*Buffer;unsigned char*BufferStart;unsigned char*BufferEnd;unsigned char*BufferMark;unsigned long BufferLength;unsigned long MemorySize;unsigned char*Memory;unsigned char IsClient;unsigned char Pad;unsigned short uFlags2;int ReuseBuffer;struct NDR_ALLOC_ALL_NODES_CONTEXT*pAllocAllNodesContext;struct NDR_POINTER_QUEUE_STATE*pPointerQueueState;int IgnoreEmbeddedPointers;unsigned char*PointerBufferMark;unsigned char fBufferValid;unsigned char uFlags;unsigned short UniquePtrCount;ULONG_PTR MaxCount;unsigned long Offset;unsigned long ActualCount;void*(*pfnAllocate)(size_t);void(*pfnFree)(void*);unsigned char*StackTop;unsigned char*pPresentedType;unsigned char*pTransmitType;handle_t SavedHandle;const struct _MIDL_STUB_DESC*StubDesc;struct _FULL_PTR_XLAT_TABLES*FullPtrXlatTables;unsigned long FullPtrRefId;unsigned long PointerLength;int fInDontFree:1;int fDontCallFreeInst:1;int fInOnlyParam:1;int fHasReturn:1;int fHasExtensions:1;int fHasNewCorrDesc:1;int fIsOicfServer:1;int fHasMemoryValidateCallback:1;int fUnused:8;int fUnused2:16;unsigned long dwDestContext;void*pvDestContext;NDR_SCONTEXT*SavedContextHandles;long ParamNumber;struct IRpcChannelBuffer*pRpcChannelBuffer;PARRAY_INFO pArrayInfo;unsigned long*SizePtrCountArray;unsigned long*SizePtrOffsetArray;unsigned long*SizePtrLengthArray;void*pArgQueue;unsigned long dwStubPhase;void*LowStackMark;PNDR_ASYNC_MESSAGE pAsyncMsg;PNDR_CORRELATION_INFO pCorrInfo;unsigned char*pCorrMemory;void*pMemoryList;CS_STUB_INFO*pCSInfo;unsigned char*ConformanceMark;unsigned char*VarianceMark;INT_PTR Unused;struct _NDR_PROC_CONTEXT*pContext;void*pUserMarshalList;INT_PTR Reserved51_2;INT_PTR Reserved51_3;INT_PTR Reserved51_4;INT_PTR Reserved51_5;}MIDL_STUB_MESSAGE,*PMIDL_STUB_MESSAGE;
typedef void*(*GENERIC_BINDING_ROUTINE)(void*);
typedef void(*GENERIC_UNBIND_ROUTINE)(void*,unsigned char*);
typedef struct _GENERIC_BINDING_ROUTINE_PAIR{GENERIC_BINDING_ROUTINE pfnBind;GENERIC_UNBIND_ROUTINE pfnUnbind;}GENERIC_BINDING_ROUTINE_PAIR,*PGENERIC_BINDING_ROUTINE_PAIR;
typedef struct __GENERIC_BINDING_INFO{void*pObj;unsigned int Size;GENERIC_BINDING_ROUTINE pfnBind;GENERIC_UNBIND_ROUTINE pfnUnbind;}GENERIC_BINDING_INFO,*PGENERIC_BINDING_INFO;
typedef void(*XMIT_HELPER_ROUTINE)(PMIDL_STUB_MESSAGE);
typedef struct _XMIT_ROUTINE_QUINTUPLE{XMIT_HELPER_ROUTINE pfnTranslateToXmit;XMIT_HELPER_ROUTINE pfnTranslateFromXmit;XMIT_HELPER_ROUTINE pfnFreeXmit;XMIT_HELPER_ROUTINE pfnFreeInst;}XMIT_ROUTINE_QUINTUPLE,*PXMIT_ROUTINE_QUINTUPLE;
typedef ULONG(*USER_MARSHAL_SIZING_ROUTINE)(ULONG*,ULONG,void*);
typedef unsigned char*(*USER_MARSHAL_MARSHALLING_ROUTINE)(ULONG*,unsigned char*,void*);
typedef unsigned char*(*USER_MARSHAL_UNMARSHALLING_ROUTINE)(ULONG*,unsigned char*,void*);
typedef void(*USER_MARSHAL_FREEING_ROUTINE)(ULONG*,void*);
typedef struct _USER_MARSHAL_ROUTINE_QUADRUPLE{USER_MARSHAL_SIZING_ROUTINE pfnBufferSize;USER_MARSHAL_MARSHALLING_ROUTINE pfnMarshall;USER_MARSHAL_UNMARSHALLING_ROUTINE pfnUnmarshall;USER_MARSHAL_FREEING_ROUTINE pfnFree;}USER_MARSHAL_ROUTINE_QUADRUPLE;
typedef enum _USER_MARSHAL_CB_TYPE{USER_MARSHAL_CB_BUFFER_SIZE,USER_MARSHAL_CB_MARSHALL,USER_MARSHAL_CB_UNMARSHALL,USER_MARSHAL_CB_FREE}USER_MARSHAL_CB_TYPE;
typedef struct _USER_MARSHAL_CB{unsigned long Flags;PMIDL_STUB_MESSAGE pStubMsg;PFORMAT_STRING pReserve;unsigned long Signature;USER_MARSHAL_CB_TYPE CBType;PFORMAT_STRING pFormat;PFORMAT_STRING pTypeFormat;}USER_MARSHAL_CB;
typedef struct _MALLOC_FREE_STRUCT{void*(*pfnAllocate)(size_t);void(*pfnFree)(void*);}MALLOC_FREE_STRUCT;
typedef struct _COMM_FAULT_OFFSETS{short CommOffset;short FaultOffset;}COMM_FAULT_OFFSETS;
typedef enum _IDL_CS_CONVERT{IDL_CS_NO_CONVERT,IDL_CS_IN_PLACE_CONVERT,IDL_CS_NEW_BUFFER_CONVERT}IDL_CS_CONVERT;
typedef void(*CS_TYPE_NET_SIZE_ROUTINE)(RPC_BINDING_HANDLE hBinding,unsigned long ulNetworkCodeSet,unsigned long ulLocalBufferSize,IDL_CS_CONVERT*conversionType,unsigned long*pulNetworkBufferSize,error_status_t*pStatus);
typedef void(*CS_TYPE_LOCAL_SIZE_ROUTINE)(RPC_BINDING_HANDLE hBinding,unsigned long ulNetworkCodeSet,unsigned long ulNetworkBufferSize,IDL_CS_CONVERT*conversionType,unsigned long*pulLocalBufferSize,error_status_t*pStatus);
typedef void(*CS_TYPE_TO_NETCS_ROUTINE)(RPC_BINDING_HANDLE hBinding,unsigned long ulNetworkCodeSet,void*pLocalData,unsigned long ulLocalDataLength,byte*pNetworkData,unsigned long*pulNetworkDataLength,error_status_t*pStatus);
typedef void(*CS_TYPE_FROM_NETCS_ROUTINE)(RPC_BINDING_HANDLE hBinding,unsigned long ulNetworkCodeSet,byte*pNetworkData,unsigned long ulNetworkDataLength,unsigned long ulLocalBufferSize,void*pLocalData,unsigned long*pulLocalDataLength,error_status_t*pStatus);
typedef void(*CS_TAG_GETTING_ROUTINE)(RPC_BINDING_HANDLE hBinding,int fServerSide,unsigned long*pulSendingTag,unsigned long*pulDesiredReceivingTag,unsigned long*pulReceivingTag,error_status_t*pStatus);
typedef struct _NDR_CS_SIZE_CONVERT_ROUTINES{CS_TYPE_NET_SIZE_ROUTINE pfnNetSize;CS_TYPE_TO_NETCS_ROUTINE pfnToNetCs;CS_TYPE_LOCAL_SIZE_ROUTINE pfnLocalSize;CS_TYPE_FROM_NETCS_ROUTINE pfnFromNetCs;}NDR_CS_SIZE_CONVERT_ROUTINES;
typedef struct _NDR_CS_ROUTINES{NDR_CS_SIZE_CONVERT_ROUTINES*pSizeConvertRoutines;CS_TAG_GETTING_ROUTINE*pTagGettingRoutines;}NDR_CS_ROUTINES;
typedef struct _MIDL_STUB_DESC{void*RpcInterfaceInformation;void*(*pfnAllocate)(size_t);void(*pfnFree)(void*);union{handle_t*pAutoHandle;handle_t*pPrimitiveHandle;PGENERIC_BINDING_INFO pGenericBindingInfo;}IMPLICIT_HANDLE_INFO;const NDR_RUNDOWN*apfnNdrRundownRoutines;const GENERIC_BINDING_ROUTINE_PAIR*aGenericBindingRoutinePairs;const EXPR_EVAL*apfnExprEval;const XMIT_ROUTINE_QUINTUPLE*aXmitQuintuple;const unsigned char*pFormatTypes;int fCheckBounds;unsigned long Version;MALLOC_FREE_STRUCT*pMallocFreeStruct;long MIDLVersion;const COMM_FAULT_OFFSETS*CommFaultOffsets;const USER_MARSHAL_ROUTINE_QUADRUPLE*aUserMarshalQuadruple;const NDR_NOTIFY_ROUTINE*NotifyRoutineTable;ULONG_PTR mFlags;const NDR_CS_ROUTINES*CsRoutineTables;void*Reserved4;ULONG_PTR Reserved5;}MIDL_STUB_DESC;
typedef const MIDL_STUB_DESC*PMIDL_STUB_DESC;
typedef void*PMIDL_XMIT_TYPE;
typedef struct _MIDL_FORMAT_STRING{short Pad;unsigned char Format[];}MIDL_FORMAT_STRING;
typedef void(*STUB_THUNK)(PMIDL_STUB_MESSAGE);
typedef long(*SERVER_ROUTINE)();
typedef struct _MIDL_SERVER_INFO_{PMIDL_STUB_DESC pStubDesc;const SERVER_ROUTINE*DispatchTable;PFORMAT_STRING ProcString;const unsigned short*FmtStringOffset;const STUB_THUNK*ThunkTable;PRPC_SYNTAX_IDENTIFIER pTransferSyntax;ULONG_PTR nCount;PMIDL_SYNTAX_INFO pSyntaxInfo;}MIDL_SERVER_INFO,*PMIDL_SERVER_INFO;
typedef struct _MIDL_STUBLESS_PROXY_INFO{PMIDL_STUB_DESC pStubDesc;PFORMAT_STRING ProcFormatString;const unsigned short*FormatStringOffset;PRPC_SYNTAX_IDENTIFIER pTransferSyntax;ULONG_PTR nCount;PMIDL_SYNTAX_INFO pSyntaxInfo;}MIDL_STUBLESS_PROXY_INFO;
typedef MIDL_STUBLESS_PROXY_INFO*PMIDL_STUBLESS_PROXY_INFO;
struct _MIDL_SYNTAX_INFO{RPC_SYNTAX_IDENTIFIER TransferSyntax;RPC_DISPATCH_TABLE*DispatchTable;PFORMAT_STRING ProcString;const unsigned short*FmtStringOffset;PFORMAT_STRING TypeString;const void*aUserMarshalQuadruple;ULONG_PTR pReserved1;ULONG_PTR pReserved2;};
typedef unsigned short*PARAM_OFFSETTABLE,*PPARAM_OFFSETTABLE;
typedef union _CLIENT_CALL_RETURN{void*Pointer;LONG_PTR Simple;}CLIENT_CALL_RETURN;
typedef enum{XLAT_SERVER=1,XLAT_CLIENT}XLAT_SIDE;
typedef struct _FULL_PTR_TO_REFID_ELEMENT{struct _FULL_PTR_TO_REFID_ELEMENT*Next;void*Pointer;unsigned long RefId;unsigned char State;}FULL_PTR_TO_REFID_ELEMENT,*PFULL_PTR_TO_REFID_ELEMENT;
typedef struct _FULL_PTR_XLAT_TABLES{struct{void**XlatTable;unsigned char*StateTable;unsigned long NumberOfEntries;}RefIdToPointer;struct{PFULL_PTR_TO_REFID_ELEMENT*XlatTable;unsigned long NumberOfBuckets;unsigned long HashMask;}PointerToRefId;unsigned long NextRefId;XLAT_SIDE XlatSide;}FULL_PTR_XLAT_TABLES,*PFULL_PTR_XLAT_TABLES;
typedef enum{STUB_UNMARSHAL,STUB_CALL_SERVER,STUB_MARSHAL,STUB_CALL_SERVER_NO_HRESULT}STUB_PHASE;
typedef enum{PROXY_CALCSIZE,PROXY_GETBUFFER,PROXY_MARSHAL,PROXY_SENDRECEIVE,PROXY_UNMARSHAL}PROXY_PHASE;
typedef void*RPC_SS_THREAD_HANDLE;
typedef void*RPC_CLIENT_ALLOC(size_t Size);
typedef void RPC_CLIENT_FREE(void*Ptr);
typedef struct _NDR_USER_MARSHAL_INFO_LEVEL1{void*Buffer;unsigned long BufferSize;void*(*pfnAllocate)(size_t);void(*pfnFree)(void*);struct IRpcChannelBuffer*pRpcChannelBuffer;ULONG_PTR Reserved[5];}NDR_USER_MARSHAL_INFO_LEVEL1;
typedef struct _NDR_USER_MARSHAL_INFO{unsigned long InformationLevel;union{NDR_USER_MARSHAL_INFO_LEVEL1 Level1;};}NDR_USER_MARSHAL_INFO;
typedef enum tagREGCLS{REGCLS_SINGLEUSE=0,REGCLS_MULTIPLEUSE=1,REGCLS_MULTI_SEPARATE=2,REGCLS_SUSPENDED=4,REGCLS_SURROGATE=8}REGCLS;
typedef struct IRpcStubBuffer IRpcStubBuffer;
typedef struct IRpcChannelBuffer IRpcChannelBuffer;
typedef enum tagCOINITBASE{COINITBASE_MULTITHREADED=0x0,}COINITBASE;
typedef struct ICreateTypeInfo ICreateTypeInfo;
typedef struct ICreateTypeInfo2 ICreateTypeInfo2;
typedef struct ICreateTypeLib ICreateTypeLib;
typedef struct ICreateTypeLib2 ICreateTypeLib2;
typedef struct IDispatch IDispatch;
typedef struct IEnumVARIANT IEnumVARIANT;
typedef struct ITypeComp ITypeComp;
typedef struct ITypeInfo ITypeInfo;
typedef struct ITypeInfo2 ITypeInfo2;
typedef struct ITypeLib ITypeLib;
typedef struct ITypeLib2 ITypeLib2;
typedef struct ITypeChangeEvents ITypeChangeEvents;
typedef struct IErrorInfo IErrorInfo;
typedef struct ICreateErrorInfo ICreateErrorInfo;
typedef struct ISupportErrorInfo ISupportErrorInfo;
typedef struct ITypeFactory ITypeFactory;
typedef struct ITypeMarshal ITypeMarshal;
typedef struct IRecordInfo IRecordInfo;
typedef struct IErrorLog IErrorLog;
typedef struct IPropertyBag IPropertyBag;
typedef struct IMarshal IMarshal;
typedef struct INoMarshal INoMarshal;
typedef struct IAgileObject IAgileObject;
typedef struct IAgileReference IAgileReference;
typedef struct IMarshal2 IMarshal2;
typedef struct IMalloc IMalloc;
typedef struct IStdMarshalInfo IStdMarshalInfo;
typedef struct IExternalConnection IExternalConnection;
typedef struct IMultiQI IMultiQI;
typedef struct AsyncIMultiQI AsyncIMultiQI;
typedef struct IInternalUnknown IInternalUnknown;
typedef struct IEnumUnknown IEnumUnknown;
typedef struct IEnumString IEnumString;
typedef struct ISequentialStream ISequentialStream;
typedef struct IStream IStream;
typedef struct IRpcChannelBuffer2 IRpcChannelBuffer2;
typedef struct IAsyncRpcChannelBuffer IAsyncRpcChannelBuffer;
typedef struct IRpcChannelBuffer3 IRpcChannelBuffer3;
typedef struct IRpcSyntaxNegotiate IRpcSyntaxNegotiate;
typedef struct IRpcProxyBuffer IRpcProxyBuffer;
typedef struct IPSFactoryBuffer IPSFactoryBuffer;
typedef struct IChannelHook IChannelHook;
typedef struct IClientSecurity IClientSecurity;
typedef struct IServerSecurity IServerSecurity;
typedef struct IRpcOptions IRpcOptions;
typedef struct IGlobalOptions IGlobalOptions;
typedef struct ISurrogate ISurrogate;
typedef struct IGlobalInterfaceTable IGlobalInterfaceTable;
typedef struct ISynchronize ISynchronize;
typedef struct ISynchronizeHandle ISynchronizeHandle;
typedef struct ISynchronizeEvent ISynchronizeEvent;
typedef struct ISynchronizeContainer ISynchronizeContainer;
typedef struct ISynchronizeMutex ISynchronizeMutex;
typedef struct ICancelMethodCalls ICancelMethodCalls;
typedef struct IAsyncManager IAsyncManager;
typedef struct ICallFactory ICallFactory;
typedef struct IRpcHelper IRpcHelper;
typedef struct IReleaseMarshalBuffers IReleaseMarshalBuffers;
typedef struct IWaitMultiple IWaitMultiple;
typedef struct IAddrTrackingControl IAddrTrackingControl;
typedef struct IAddrExclusionControl IAddrExclusionControl;
typedef struct IPipeByte IPipeByte;
typedef struct IPipeLong IPipeLong;
typedef struct IPipeDouble IPipeDouble;
typedef struct IEnumContextProps IEnumContextProps;
typedef struct IContext IContext;
typedef struct IComThreadingInfo IComThreadingInfo;
typedef struct IProcessInitControl IProcessInitControl;
typedef struct IFastRundown IFastRundown;
typedef struct IMarshalingStream IMarshalingStream;
typedef struct IMallocSpy IMallocSpy;
typedef struct IBindCtx IBindCtx;
typedef struct IEnumMoniker IEnumMoniker;
typedef struct IRunnableObject IRunnableObject;
typedef struct IRunningObjectTable IRunningObjectTable;
typedef struct IPersist IPersist;
typedef struct IPersistStream IPersistStream;
typedef struct IMoniker IMoniker;
typedef struct IROTData IROTData;
typedef struct IEnumSTATSTG IEnumSTATSTG;
typedef struct IStorage IStorage;
typedef struct IPersistFile IPersistFile;
typedef struct IPersistStorage IPersistStorage;
typedef struct ILockBytes ILockBytes;
typedef struct IEnumFORMATETC IEnumFORMATETC;
typedef struct IEnumSTATDATA IEnumSTATDATA;
typedef struct IRootStorage IRootStorage;
typedef struct IAdviseSink IAdviseSink;
typedef struct AsyncIAdviseSink AsyncIAdviseSink;
typedef struct IAdviseSink2 IAdviseSink2;
typedef struct AsyncIAdviseSink2 AsyncIAdviseSink2;
typedef struct IDataObject IDataObject;
typedef struct IDataAdviseHolder IDataAdviseHolder;
typedef struct IMessageFilter IMessageFilter;
typedef struct IClassActivator IClassActivator;
typedef struct IFillLockBytes IFillLockBytes;
typedef struct IProgressNotify IProgressNotify;
typedef struct ILayoutStorage ILayoutStorage;
typedef struct IBlockingLock IBlockingLock;
typedef struct ITimeAndNoticeControl ITimeAndNoticeControl;
typedef struct IOplockStorage IOplockStorage;
typedef struct IDirectWriterLock IDirectWriterLock;
typedef struct IUrlMon IUrlMon;
typedef struct IForegroundTransfer IForegroundTransfer;
typedef struct IThumbnailExtractor IThumbnailExtractor;
typedef struct IDummyHICONIncluder IDummyHICONIncluder;
typedef struct IProcessLock IProcessLock;
typedef struct ISurrogateService ISurrogateService;
typedef struct IInitializeSpy IInitializeSpy;
typedef struct IApartmentShutdown IApartmentShutdown;
typedef struct IUnknown IUnknown;
typedef struct AsyncIUnknown AsyncIUnknown;
typedef struct IClassFactory IClassFactory;
typedef WCHAR OLECHAR;
typedef OLECHAR*LPOLESTR;
typedef const OLECHAR*LPCOLESTR;
typedef DWORD ULONG;
typedef double DOUBLE;
typedef struct _COAUTHIDENTITY{USHORT*User;ULONG UserLength;USHORT*Domain;ULONG DomainLength;USHORT*Password;ULONG PasswordLength;ULONG Flags;}COAUTHIDENTITY;
typedef struct _COAUTHINFO{DWORD dwAuthnSvc;DWORD dwAuthzSvc;LPWSTR pwszServerPrincName;DWORD dwAuthnLevel;DWORD dwImpersonationLevel;COAUTHIDENTITY*pAuthIdentityData;DWORD dwCapabilities;}COAUTHINFO;
typedef LONG SCODE;
typedef SCODE*PSCODE;
typedef enum tagMEMCTX{MEMCTX_TASK=1,MEMCTX_SHARED=2,MEMCTX_MACSYSTEM=3,MEMCTX_UNKNOWN=-1,MEMCTX_SAME=-2}MEMCTX;
typedef enum tagCLSCTX{CLSCTX_INPROC_SERVER=0x1,CLSCTX_INPROC_HANDLER=0x2,CLSCTX_LOCAL_SERVER=0x4,CLSCTX_INPROC_SERVER16=0x8,CLSCTX_REMOTE_SERVER=0x10,CLSCTX_INPROC_HANDLER16=0x20,CLSCTX_RESERVED1=0x40,CLSCTX_RESERVED2=0x80,CLSCTX_RESERVED3=0x100,CLSCTX_RESERVED4=0x200,CLSCTX_NO_CODE_DOWNLOAD=0x400,CLSCTX_RESERVED5=0x800,CLSCTX_NO_CUSTOM_MARSHAL=0x1000,CLSCTX_ENABLE_CODE_DOWNLOAD=0x2000,CLSCTX_NO_FAILURE_LOG=0x4000,CLSCTX_DISABLE_AAA=0x8000,CLSCTX_ENABLE_AAA=0x10000,CLSCTX_FROM_DEFAULT_CONTEXT=0x20000,CLSCTX_ACTIVATE_32_BIT_SERVER=0x40000,CLSCTX_ACTIVATE_64_BIT_SERVER=0x80000,CLSCTX_ENABLE_CLOAKING=0x100000,CLSCTX_APPCONTAINER=0x400000,CLSCTX_ACTIVATE_AAA_AS_IU=0x800000,CLSCTX_PS_DLL=(int)0x80000000}CLSCTX;
typedef enum tagMSHLFLAGS{MSHLFLAGS_NORMAL=0,MSHLFLAGS_TABLESTRONG=1,MSHLFLAGS_TABLEWEAK=2,MSHLFLAGS_NOPING=4,MSHLFLAGS_RESERVED1=8,MSHLFLAGS_RESERVED2=16,MSHLFLAGS_RESERVED3=32,MSHLFLAGS_RESERVED4=64}MSHLFLAGS;
typedef enum tagMSHCTX{MSHCTX_LOCAL=0,MSHCTX_NOSHAREDMEM=1,MSHCTX_DIFFERENTMACHINE=2,MSHCTX_INPROC=3,MSHCTX_CROSSCTX=4}MSHCTX;
typedef struct _BYTE_BLOB{ULONG clSize;byte abData[1];}BYTE_BLOB;
typedef BYTE_BLOB*UP_BYTE_BLOB;
typedef struct _WORD_BLOB{ULONG clSize;unsigned short asData[1];}WORD_BLOB;
typedef WORD_BLOB*UP_WORD_BLOB;
typedef struct _DWORD_BLOB{ULONG clSize;ULONG alData[1];}DWORD_BLOB;
typedef DWORD_BLOB*UP_DWORD_BLOB;
typedef struct _FLAGGED_BYTE_BLOB{ULONG fFlags;ULONG clSize;byte abData[1];}FLAGGED_BYTE_BLOB;
typedef FLAGGED_BYTE_BLOB*UP_FLAGGED_BYTE_BLOB;
typedef struct _FLAGGED_WORD_BLOB{ULONG fFlags;ULONG clSize;unsigned short asData[1];}FLAGGED_WORD_BLOB;
typedef FLAGGED_WORD_BLOB*UP_FLAGGED_WORD_BLOB;
typedef struct _BYTE_SIZEDARR{ULONG clSize;byte*pData;}BYTE_SIZEDARR;
typedef struct _SHORT_SIZEDARR{ULONG clSize;unsigned short*pData;}WORD_SIZEDARR;
typedef struct _LONG_SIZEDARR{ULONG clSize;ULONG*pData;}DWORD_SIZEDARR;
typedef struct _HYPER_SIZEDARR{ULONG clSize;long long*pData;}HYPER_SIZEDARR;
typedef boolean BOOLEAN;
typedef struct tagRemHGLOBAL{LONG fNullHGlobal;ULONG cbData;byte data[1];}RemHGLOBAL;
typedef struct tagRemHMETAFILEPICT{LONG mm;LONG xExt;LONG yExt;ULONG cbData;byte data[1];}RemHMETAFILEPICT;
typedef struct tagRemHENHMETAFILE{ULONG cbData;byte data[1];}RemHENHMETAFILE;
typedef struct tagRemHBITMAP{ULONG cbData;byte data[1];}RemHBITMAP;
typedef struct tagRemHPALETTE{ULONG cbData;byte data[1];}RemHPALETTE;
typedef struct tagRemBRUSH{ULONG cbData;byte data[1];}RemHBRUSH;
typedef enum tagDVASPECT{DVASPECT_CONTENT=1,DVASPECT_THUMBNAIL=2,DVASPECT_ICON=4,DVASPECT_DOCPRINT=8}DVASPECT;
typedef enum tagSTGC{STGC_DEFAULT=0,STGC_OVERWRITE=1,STGC_ONLYIFCURRENT=2,STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE=4,STGC_CONSOLIDATE=8}STGC;
typedef enum tagSTGMOVE{STGMOVE_MOVE=0,STGMOVE_COPY=1,STGMOVE_SHALLOWCOPY=2}STGMOVE;
typedef enum tagSTATFLAG{STATFLAG_DEFAULT=0,STATFLAG_NONAME=1,STATFLAG_NOOPEN=2}STATFLAG;
typedef void*HCONTEXT;
typedef struct _userCLIPFORMAT{LONG fContext;union __WIDL_wtypes_generated_name_00000001{DWORD dwValue;wchar_t*pwszName;}u;}userCLIPFORMAT;
typedef userCLIPFORMAT*wireCLIPFORMAT;
typedef WORD CLIPFORMAT;
typedef struct _GDI_NONREMOTE{LONG fContext;union __WIDL_wtypes_generated_name_00000002{LONG hInproc;DWORD_BLOB*hRemote;}u;}GDI_NONREMOTE;
typedef struct _userHGLOBAL{LONG fContext;union __WIDL_wtypes_generated_name_00000003{LONG hInproc;FLAGGED_BYTE_BLOB*hRemote;INT64 hInproc64;}u;}userHGLOBAL;
typedef userHGLOBAL*wireHGLOBAL;
typedef struct _userHMETAFILE{LONG fContext;union __WIDL_wtypes_generated_name_00000004{LONG hInproc;BYTE_BLOB*hRemote;INT64 hInproc64;}u;}userHMETAFILE;
typedef struct _remoteMETAFILEPICT{LONG mm;LONG xExt;LONG yExt;userHMETAFILE*hMF;}remoteMETAFILEPICT;
typedef struct _userHMETAFILEPICT{LONG fContext;union __WIDL_wtypes_generated_name_00000005{LONG hInproc;remoteMETAFILEPICT*hRemote;INT64 hInproc64;}u;}userHMETAFILEPICT;
typedef struct _userHENHMETAFILE{LONG fContext;union __WIDL_wtypes_generated_name_00000006{LONG hInproc;BYTE_BLOB*hRemote;INT64 hInproc64;}u;}userHENHMETAFILE;
typedef struct _userBITMAP{LONG bmType;LONG bmWidth;LONG bmHeight;LONG bmWidthBytes;WORD bmPlanes;WORD bmBitsPixel;ULONG cbSize;byte pBuffer[1];}userBITMAP;
typedef struct _userHBITMAP{LONG fContext;union __WIDL_wtypes_generated_name_00000007{LONG hInproc;userBITMAP*hRemote;INT64 hInproc64;}u;}userHBITMAP;
typedef struct _userHPALETTE{LONG fContext;union __WIDL_wtypes_generated_name_00000008{LONG hInproc;LOGPALETTE*hRemote;INT64 hInproc64;}u;}userHPALETTE;
typedef struct _RemotableHandle{LONG fContext;union __WIDL_wtypes_generated_name_00000009{LONG hInproc;LONG hRemote;}u;}RemotableHandle;
typedef RemotableHandle*wireHWND;
typedef RemotableHandle*wireHMENU;
typedef RemotableHandle*wireHACCEL;
typedef RemotableHandle*wireHBRUSH;
typedef RemotableHandle*wireHFONT;
typedef RemotableHandle*wireHDC;
typedef RemotableHandle*wireHICON;
typedef RemotableHandle*wireHRGN;
typedef RemotableHandle*wireHMONITOR;
typedef userHBITMAP*wireHBITMAP;
typedef userHPALETTE*wireHPALETTE;
typedef userHENHMETAFILE*wireHENHMETAFILE;
typedef userHMETAFILE*wireHMETAFILE;
typedef userHMETAFILEPICT*wireHMETAFILEPICT;
typedef void*HMETAFILEPICT;
typedef double DATE;
typedef union tagCY{struct{unsigned long Lo;long Hi;};LONGLONG int64;}CY;
typedef CY*LPCY;
typedef struct tagDEC{USHORT wReserved;union{struct{BYTE scale;BYTE sign;};USHORT signscale;};ULONG Hi32;union{struct{ULONG Lo32;ULONG Mid32;};ULONGLONG Lo64;};}DECIMAL;
typedef DECIMAL*LPDECIMAL;
typedef FLAGGED_WORD_BLOB*wireBSTR;
typedef OLECHAR*BSTR;
typedef BSTR*LPBSTR;
typedef short VARIANT_BOOL;
typedef struct tagBSTRBLOB{ULONG cbSize;BYTE*pData;}BSTRBLOB;
typedef struct tagBSTRBLOB*LPBSTRBLOB;
typedef struct tagCLIPDATA{ULONG cbSize;LONG ulClipFmt;BYTE*pClipData;}CLIPDATA;
typedef unsigned short VARTYPE;
enum VARENUM{VT_EMPTY=0,VT_NULL=1,VT_I2=2,VT_I4=3,VT_R4=4,VT_R8=5,VT_CY=6,VT_DATE=7,VT_BSTR=8,VT_DISPATCH=9,VT_ERROR=10,VT_BOOL=11,VT_VARIANT=12,VT_UNKNOWN=13,VT_DECIMAL=14,VT_I1=16,VT_UI1=17,VT_UI2=18,VT_UI4=19,VT_I8=20,VT_UI8=21,VT_INT=22,VT_UINT=23,VT_VOID=24,VT_HRESULT=25,VT_PTR=26,VT_SAFEARRAY=27,VT_CARRAY=28,VT_USERDEFINED=29,VT_LPSTR=30,VT_LPWSTR=31,VT_RECORD=36,VT_INT_PTR=37,VT_UINT_PTR=38,VT_FILETIME=64,VT_BLOB=65,VT_STREAM=66,VT_STORAGE=67,VT_STREAMED_OBJECT=68,VT_STORED_OBJECT=69,VT_BLOB_OBJECT=70,VT_CF=71,VT_CLSID=72,VT_VERSIONED_STREAM=73,VT_BSTR_BLOB=0xfff,VT_VECTOR=0x1000,VT_ARRAY=0x2000,VT_BYREF=0x4000,VT_RESERVED=0x8000,VT_ILLEGAL=0xffff,VT_ILLEGALMASKED=0xfff,VT_TYPEMASK=0xfff};
typedef ULONG PROPID;
typedef struct _tagpropertykey{GUID fmtid;DWORD pid;}PROPERTYKEY;
typedef struct tagCSPLATFORM{DWORD dwPlatformId;DWORD dwVersionHi;DWORD dwVersionLo;DWORD dwProcessorArch;}CSPLATFORM;
typedef struct tagQUERYCONTEXT{DWORD dwContext;CSPLATFORM Platform;LCID Locale;DWORD dwVersionHi;DWORD dwVersionLo;}QUERYCONTEXT;
typedef enum tagTYSPEC{TYSPEC_CLSID=0,TYSPEC_FILEEXT=1,TYSPEC_MIMETYPE=2,TYSPEC_FILENAME=3,TYSPEC_PROGID=4,TYSPEC_PACKAGENAME=5,TYSPEC_OBJECTID=6}TYSPEC;
typedef struct __WIDL_wtypes_generated_name_0000000B{DWORD tyspec;union __WIDL_wtypes_generated_name_0000000A{CLSID clsid;LPOLESTR pFileExt;LPOLESTR pMimeType;LPOLESTR pProgId;LPOLESTR pFileName;struct{LPOLESTR pPackageName;GUID PolicyId;}ByName;struct{GUID ObjectId;GUID PolicyId;}ByObjectId;}tagged_union;}uCLSSPEC;
typedef IUnknown*LPUNKNOWN;
typedef IClassFactory*LPCLASSFACTORY;
typedef struct _COSERVERINFO{DWORD dwReserved1;LPWSTR pwszName;COAUTHINFO*pAuthInfo;DWORD dwReserved2;}COSERVERINFO;
typedef IMarshal*LPMARSHAL;
typedef IMarshal2*LPMARSHAL2;
typedef IMalloc*LPMALLOC;
typedef IStdMarshalInfo*LPSTDMARSHALINFO;
typedef IExternalConnection*LPEXTERNALCONNECTION;
typedef enum tagEXTCONN{EXTCONN_STRONG=0x1,EXTCONN_WEAK=0x2,EXTCONN_CALLABLE=0x4}EXTCONN;
typedef IMultiQI*LPMULTIQI;
typedef struct tagMULTI_QI{const IID*pIID;IUnknown*pItf;HRESULT hr;}MULTI_QI;
typedef IEnumUnknown*LPENUMUNKNOWN;
typedef IEnumString*LPENUMSTRING;
typedef IStream*LPSTREAM;
typedef struct tagSTATSTG{LPOLESTR pwcsName;DWORD type;ULARGE_INTEGER cbSize;FILETIME mtime;FILETIME ctime;FILETIME atime;DWORD grfMode;DWORD grfLocksSupported;CLSID clsid;DWORD grfStateBits;DWORD reserved;}STATSTG;
typedef enum tagSTGTY{STGTY_STORAGE=1,STGTY_STREAM=2,STGTY_LOCKBYTES=3,STGTY_PROPERTY=4}STGTY;
typedef enum tagSTREAM_SEEK{STREAM_SEEK_SET=0,STREAM_SEEK_CUR=1,STREAM_SEEK_END=2}STREAM_SEEK;
typedef enum tagLOCKTYPE{LOCK_WRITE=1,LOCK_EXCLUSIVE=2,LOCK_ONLYONCE=4}LOCKTYPE;
typedef ULONG RPCOLEDATAREP;
typedef struct tagRPCOLEMESSAGE{void*reserved1;RPCOLEDATAREP dataRepresentation;void*Buffer;ULONG cbBuffer;ULONG iMethod;void*reserved2[5];ULONG rpcFlags;}RPCOLEMESSAGE;
typedef RPCOLEMESSAGE*PRPCOLEMESSAGE;
typedef struct SChannelHookCallInfo{IID iid;DWORD cbSize;GUID uCausality;DWORD dwServerPid;DWORD iMethod;void*pObject;}SChannelHookCallInfo;
typedef struct tagSOLE_AUTHENTICATION_SERVICE{DWORD dwAuthnSvc;DWORD dwAuthzSvc;OLECHAR*pPrincipalName;HRESULT hr;}SOLE_AUTHENTICATION_SERVICE;
typedef SOLE_AUTHENTICATION_SERVICE*PSOLE_AUTHENTICATION_SERVICE;
typedef enum tagEOLE_AUTHENTICATION_CAPABILITIES{EOAC_NONE=0x0,EOAC_MUTUAL_AUTH=0x1,EOAC_STATIC_CLOAKING=0x20,EOAC_DYNAMIC_CLOAKING=0x40,EOAC_ANY_AUTHORITY=0x80,EOAC_MAKE_FULLSIC=0x100,EOAC_DEFAULT=0x800,EOAC_SECURE_REFS=0x2,EOAC_ACCESS_CONTROL=0x4,EOAC_APPID=0x8,EOAC_DYNAMIC=0x10,EOAC_REQUIRE_FULLSIC=0x200,EOAC_AUTO_IMPERSONATE=0x400,EOAC_NO_CUSTOM_MARSHAL=0x2000,EOAC_DISABLE_AAA=0x1000}EOLE_AUTHENTICATION_CAPABILITIES;
typedef struct tagSOLE_AUTHENTICATION_INFO{DWORD dwAuthnSvc;DWORD dwAuthzSvc;void*pAuthInfo;}SOLE_AUTHENTICATION_INFO;
typedef struct tagSOLE_AUTHENTICATION_INFO*PSOLE_AUTHENTICATION_INFO;
typedef struct tagSOLE_AUTHENTICATION_LIST{DWORD cAuthInfo;SOLE_AUTHENTICATION_INFO*aAuthInfo;}SOLE_AUTHENTICATION_LIST;
typedef struct tagSOLE_AUTHENTICATION_LIST*PSOLE_AUTHENTICATION_LIST;
typedef enum tagRPCOPT_PROPERTIES{COMBND_RPCTIMEOUT=0x1,COMBND_SERVER_LOCALITY=0x2,COMBND_RESERVED1=0x4}RPCOPT_PROPERTIES;
typedef enum tagRPCOPT_SERVER_LOCALITY_VALUES{SERVER_LOCALITY_PROCESS_LOCAL=0,SERVER_LOCALITY_MACHINE_LOCAL=1,SERVER_LOCALITY_REMOTE=2}RPCOPT_SERVER_LOCALITY_VALUES;
typedef enum tagGLOBALOPT_PROPERTIES{COMGLB_EXCEPTION_HANDLING=1,COMGLB_APPID=2,COMGLB_RPC_THREADPOOL_SETTING=3,COMGLB_RO_SETTINGS=4,COMGLB_UNMARSHALING_POLICY=5}GLOBALOPT_PROPERTIES;
typedef enum tagGLOBALOPT_EH_VALUES{COMGLB_EXCEPTION_HANDLE=0,COMGLB_EXCEPTION_DONOT_HANDLE_FATAL=1,COMGLB_EXCEPTION_DONOT_HANDLE=COMGLB_EXCEPTION_DONOT_HANDLE_FATAL,COMGLB_EXCEPTION_DONOT_HANDLE_ANY=2}GLOBALOPT_EH_VALUES;
typedef enum tagGLOBALOPT_RPCTP_VALUES{COMGLB_RPC_THREADPOOL_SETTING_DEFAULT_POOL=0,COMGLB_RPC_THREADPOOL_SETTING_PRIVATE_POOL=1}GLOBALOPT_RPCTP_VALUES;
typedef enum tagGLOBALOPT_RO_FLAGS{COMGLB_STA_MODALLOOP_REMOVE_TOUCH_MESSAGES=0x1,COMGLB_STA_MODALLOOP_SHARED_QUEUE_REMOVE_INPUT_MESSAGES=0x2,COMGLB_STA_MODALLOOP_SHARED_QUEUE_DONOT_REMOVE_INPUT_MESSAGES=0x4,COMGLB_FAST_RUNDOWN=0x8,COMGLB_RESERVED1=0x10,COMGLB_RESERVED2=0x20,COMGLB_RESERVED3=0x40,COMGLB_STA_MODALLOOP_SHARED_QUEUE_REORDER_POINTER_MESSAGES=0x80}GLOBALOPT_RO_FLAGS;
typedef enum tagGLOBALOPT_UNMARSHALING_POLICY_VALUES{COMGLB_UNMARSHALING_POLICY_NORMAL=0,COMGLB_UNMARSHALING_POLICY_STRONG=1,COMGLB_UNMARSHALING_POLICY_HYBRID=2}GLOBALOPT_UNMARSHALING_POLICY_VALUES;
typedef ISurrogate*LPSURROGATE;
typedef IGlobalInterfaceTable*LPGLOBALINTERFACETABLE;
typedef ICancelMethodCalls*LPCANCELMETHODCALLS;
typedef enum tagDCOM_CALL_STATE{DCOM_NONE=0x0,DCOM_CALL_COMPLETE=0x1,DCOM_CALL_CANCELED=0x2}DCOM_CALL_STATE;
typedef IAddrTrackingControl*LPADDRTRACKINGCONTROL;
typedef IAddrExclusionControl*LPADDREXCLUSIONCONTROL;
typedef enum _APTTYPEQUALIFIER{APTTYPEQUALIFIER_NONE=0,APTTYPEQUALIFIER_IMPLICIT_MTA=1,APTTYPEQUALIFIER_NA_ON_MTA=2,APTTYPEQUALIFIER_NA_ON_STA=3,APTTYPEQUALIFIER_NA_ON_IMPLICIT_MTA=4,APTTYPEQUALIFIER_NA_ON_MAINSTA=5,APTTYPEQUALIFIER_APPLICATION_STA=6}APTTYPEQUALIFIER;
typedef enum _APTTYPE{APTTYPE_CURRENT=-1,APTTYPE_STA=0,APTTYPE_MTA=1,APTTYPE_NA=2,APTTYPE_MAINSTA=3}APTTYPE;
typedef enum _THDTYPE{THDTYPE_BLOCKMESSAGES=0,THDTYPE_PROCESSMESSAGES=1}THDTYPE;
typedef DWORD APARTMENTID;
typedef enum CO_MARSHALING_CONTEXT_ATTRIBUTES{CO_MARSHALING_SOURCE_IS_APP_CONTAINER=0}CO_MARSHALING_CONTEXT_ATTRIBUTES;
typedef IMallocSpy*LPMALLOCSPY;
typedef IBindCtx*LPBC;
typedef IBindCtx*LPBINDCTX;
typedef struct tagBIND_OPTS{DWORD cbStruct;DWORD grfFlags;DWORD grfMode;DWORD dwTickCountDeadline;}BIND_OPTS;
typedef struct tagBIND_OPTS*LPBIND_OPTS;
typedef struct tagBIND_OPTS2{DWORD cbStruct;DWORD grfFlags;DWORD grfMode;DWORD dwTickCountDeadline;DWORD dwTrackFlags;DWORD dwClassContext;LCID locale;COSERVERINFO*pServerInfo;}BIND_OPTS2;
typedef struct tagBIND_OPTS2*LPBIND_OPTS2;
typedef struct tagBIND_OPTS3{DWORD cbStruct;DWORD grfFlags;DWORD grfMode;DWORD dwTickCountDeadline;DWORD dwTrackFlags;DWORD dwClassContext;LCID locale;COSERVERINFO*pServerInfo;HWND hwnd;}BIND_OPTS3;
typedef struct tagBIND_OPTS3*LPBIND_OPTS3;
typedef enum tagBIND_FLAGS{BIND_MAYBOTHERUSER=1,BIND_JUSTTESTEXISTENCE=2}BIND_FLAGS;
typedef IEnumMoniker*LPENUMMONIKER;
typedef IRunnableObject*LPRUNNABLEOBJECT;
typedef IRunningObjectTable*LPRUNNINGOBJECTTABLE;
typedef IPersist*LPPERSIST;
typedef IPersistStream*LPPERSISTSTREAM;
typedef IMoniker*LPMONIKER;
typedef enum tagMKSYS{MKSYS_NONE=0,MKSYS_GENERICCOMPOSITE=1,MKSYS_FILEMONIKER=2,MKSYS_ANTIMONIKER=3,MKSYS_ITEMMONIKER=4,MKSYS_POINTERMONIKER=5,MKSYS_CLASSMONIKER=7,MKSYS_OBJREFMONIKER=8,MKSYS_SESSIONMONIKER=9,MKSYS_LUAMONIKER=10}MKSYS;
typedef enum tagMKREDUCE{MKRREDUCE_ONE=3<<16,MKRREDUCE_TOUSER=2<<16,MKRREDUCE_THROUGHUSER=1<<16,MKRREDUCE_ALL=0}MKRREDUCE;
typedef IEnumSTATSTG*LPENUMSTATSTG;
typedef IStorage*LPSTORAGE;
typedef struct tagRemSNB{ULONG ulCntStr;ULONG ulCntChar;OLECHAR rgString[1];}RemSNB;
typedef RemSNB*wireSNB;
typedef LPOLESTR*SNB;
typedef IPersistFile*LPPERSISTFILE;
typedef IPersistStorage*LPPERSISTSTORAGE;
typedef ILockBytes*LPLOCKBYTES;
typedef IEnumFORMATETC*LPENUMFORMATETC;
typedef struct tagDVTARGETDEVICE{DWORD tdSize;WORD tdDriverNameOffset;WORD tdDeviceNameOffset;WORD tdPortNameOffset;WORD tdExtDevmodeOffset;BYTE tdData[1];}DVTARGETDEVICE;
typedef CLIPFORMAT*LPCLIPFORMAT;
typedef struct tagFORMATETC{CLIPFORMAT cfFormat;DVTARGETDEVICE*ptd;DWORD dwAspect;LONG lindex;DWORD tymed;}FORMATETC;
typedef struct tagFORMATETC*LPFORMATETC;
typedef IEnumSTATDATA*LPENUMSTATDATA;
typedef enum tagADVF{ADVF_NODATA=1,ADVF_PRIMEFIRST=2,ADVF_ONLYONCE=4,ADVF_DATAONSTOP=64,ADVFCACHE_NOHANDLER=8,ADVFCACHE_FORCEBUILTIN=16,ADVFCACHE_ONSAVE=32}ADVF;
typedef struct tagSTATDATA{FORMATETC formatetc;DWORD advf;IAdviseSink*pAdvSink;DWORD dwConnection;}STATDATA;
typedef STATDATA*LPSTATDATA;
typedef IRootStorage*LPROOTSTORAGE;
typedef IAdviseSink*LPADVISESINK;
typedef enum tagTYMED{TYMED_HGLOBAL=1,TYMED_FILE=2,TYMED_ISTREAM=4,TYMED_ISTORAGE=8,TYMED_GDI=16,TYMED_MFPICT=32,TYMED_ENHMF=64,TYMED_NULL=0}TYMED;
typedef struct tagRemSTGMEDIUM{DWORD tymed;DWORD dwHandleType;ULONG pData;ULONG pUnkForRelease;ULONG cbData;byte data[1];}RemSTGMEDIUM;
typedef struct tagSTGMEDIUM{DWORD tymed;union{HBITMAP hBitmap;HMETAFILEPICT hMetaFilePict;HENHMETAFILE hEnhMetaFile;HGLOBAL hGlobal;LPOLESTR lpszFileName;IStream*pstm;IStorage*pstg;};IUnknown*pUnkForRelease;}uSTGMEDIUM;
typedef struct _GDI_OBJECT{DWORD ObjectType;union __WIDL_objidl_generated_name_0000000C{wireHBITMAP hBitmap;wireHPALETTE hPalette;wireHGLOBAL hGeneric;}u;}GDI_OBJECT;
typedef struct _userSTGMEDIUM{struct _STGMEDIUM_UNION{DWORD tymed;union __WIDL_objidl_generated_name_0000000D{wireHMETAFILEPICT hMetaFilePict;wireHENHMETAFILE hHEnhMetaFile;GDI_OBJECT*hGdiHandle;wireHGLOBAL hGlobal;LPOLESTR lpszFileName;BYTE_BLOB*pstm;BYTE_BLOB*pstg;}u;};IUnknown*pUnkForRelease;}userSTGMEDIUM;
typedef userSTGMEDIUM*wireSTGMEDIUM;
typedef uSTGMEDIUM STGMEDIUM;
typedef userSTGMEDIUM*wireASYNC_STGMEDIUM;
typedef STGMEDIUM ASYNC_STGMEDIUM;
typedef STGMEDIUM*LPSTGMEDIUM;
typedef struct _userFLAG_STGMEDIUM{LONG ContextFlags;LONG fPassOwnership;userSTGMEDIUM Stgmed;}userFLAG_STGMEDIUM;
typedef userFLAG_STGMEDIUM*wireFLAG_STGMEDIUM;
typedef struct _FLAG_STGMEDIUM{LONG ContextFlags;LONG fPassOwnership;STGMEDIUM Stgmed;}FLAG_STGMEDIUM;
typedef IAdviseSink2*LPADVISESINK2;
typedef IDataObject*LPDATAOBJECT;
typedef enum tagDATADIR{DATADIR_GET=1,DATADIR_SET=2}DATADIR;
typedef IDataAdviseHolder*LPDATAADVISEHOLDER;
typedef IMessageFilter*LPMESSAGEFILTER;
typedef enum tagCALLTYPE{CALLTYPE_TOPLEVEL=1,CALLTYPE_NESTED=2,CALLTYPE_ASYNC=3,CALLTYPE_TOPLEVEL_CALLPENDING=4,CALLTYPE_ASYNC_CALLPENDING=5}CALLTYPE;
typedef enum tagSERVERCALL{SERVERCALL_ISHANDLED=0,SERVERCALL_REJECTED=1,SERVERCALL_RETRYLATER=2}SERVERCALL;
typedef enum tagPENDINGTYPE{PENDINGTYPE_TOPLEVEL=1,PENDINGTYPE_NESTED=2}PENDINGTYPE;
typedef enum tagPENDINGMSG{PENDINGMSG_CANCELCALL=0,PENDINGMSG_WAITNOPROCESS=1,PENDINGMSG_WAITDEFPROCESS=2}PENDINGMSG;
typedef struct tagINTERFACEINFO{IUnknown*pUnk;IID iid;WORD wMethod;}INTERFACEINFO;
typedef struct tagINTERFACEINFO*LPINTERFACEINFO;
typedef struct tagStorageLayout{DWORD LayoutType;OLECHAR*pwcsElementName;LARGE_INTEGER cOffset;LARGE_INTEGER cBytes;}StorageLayout;
typedef enum tagApplicationType{ServerApplication=0,LibraryApplication=1}ApplicationType;
typedef enum tagShutdownType{IdleShutdown=0,ForcedShutdown=1}ShutdownType;
typedef IInitializeSpy*LPINITIALIZESPY;
typedef CY CURRENCY;
typedef struct tagSAFEARRAYBOUND{ULONG cElements;LONG lLbound;}SAFEARRAYBOUND;
typedef struct tagSAFEARRAYBOUND*LPSAFEARRAYBOUND;
typedef struct _wireVARIANT*wireVARIANT;
typedef struct _wireBRECORD*wireBRECORD;
typedef struct _wireSAFEARR_BSTR{ULONG Size;wireBSTR*aBstr;}SAFEARR_BSTR;
typedef struct _wireSAFEARR_UNKNOWN{ULONG Size;IUnknown**apUnknown;}SAFEARR_UNKNOWN;
typedef struct _wireSAFEARR_DISPATCH{ULONG Size;IDispatch**apDispatch;}SAFEARR_DISPATCH;
typedef struct _wireSAFEARR_VARIANT{ULONG Size;wireVARIANT*aVariant;}SAFEARR_VARIANT;
typedef struct _wireSAFEARR_BRECORD{ULONG Size;wireBRECORD*aRecord;}SAFEARR_BRECORD;
typedef struct _wireSAFEARR_HAVEIID{ULONG Size;IUnknown**apUnknown;IID iid;}SAFEARR_HAVEIID;
typedef enum tagSF_TYPE{SF_ERROR=VT_ERROR,SF_I1=VT_I1,SF_I2=VT_I2,SF_I4=VT_I4,SF_I8=VT_I8,SF_BSTR=VT_BSTR,SF_UNKNOWN=VT_UNKNOWN,SF_DISPATCH=VT_DISPATCH,SF_VARIANT=VT_VARIANT,SF_RECORD=VT_RECORD,SF_HAVEIID=VT_UNKNOWN|VT_RESERVED}SF_TYPE;
typedef struct _wireSAFEARRAY_UNION{ULONG sfType;union __WIDL_oaidl_generated_name_0000000E{SAFEARR_BSTR BstrStr;SAFEARR_UNKNOWN UnknownStr;SAFEARR_DISPATCH DispatchStr;SAFEARR_VARIANT VariantStr;SAFEARR_BRECORD RecordStr;SAFEARR_HAVEIID HaveIidStr;BYTE_SIZEDARR ByteStr;WORD_SIZEDARR WordStr;DWORD_SIZEDARR LongStr;HYPER_SIZEDARR HyperStr;}u;}SAFEARRAYUNION;
typedef struct _wireSAFEARRAY{USHORT cDims;USHORT fFeatures;ULONG cbElements;ULONG cLocks;SAFEARRAYUNION uArrayStructs;SAFEARRAYBOUND rgsabound[1];}*wireSAFEARRAY;
typedef wireSAFEARRAY*wirePSAFEARRAY;
typedef struct tagSAFEARRAY{USHORT cDims;USHORT fFeatures;ULONG cbElements;ULONG cLocks;PVOID pvData;SAFEARRAYBOUND rgsabound[1];}SAFEARRAY;
typedef SAFEARRAY*LPSAFEARRAY;
typedef struct tagVARIANT VARIANT;
struct tagVARIANT{union{struct{VARTYPE vt;WORD wReserved1;WORD wReserved2;WORD wReserved3;union{LONGLONG llVal;LONG lVal;BYTE bVal;SHORT iVal;FLOAT fltVal;DOUBLE dblVal;VARIANT_BOOL boolVal;SCODE scode;CY cyVal;DATE date;BSTR bstrVal;IUnknown*punkVal;IDispatch*pdispVal;SAFEARRAY*parray;BYTE*pbVal;SHORT*piVal;LONG*plVal;LONGLONG*pllVal;FLOAT*pfltVal;DOUBLE*pdblVal;VARIANT_BOOL*pboolVal;SCODE*pscode;CY*pcyVal;DATE*pdate;BSTR*pbstrVal;IUnknown**ppunkVal;IDispatch**ppdispVal;SAFEARRAY**pparray;VARIANT*pvarVal;PVOID byref;CHAR cVal;USHORT uiVal;ULONG ulVal;ULONGLONG ullVal;INT intVal;UINT uintVal;DECIMAL*pdecVal;CHAR*pcVal;USHORT*puiVal;ULONG*pulVal;ULONGLONG*pullVal;INT*pintVal;UINT*puintVal;struct{PVOID pvRecord;IRecordInfo*pRecInfo;};};};DECIMAL decVal;};};
typedef VARIANT*LPVARIANT;
typedef VARIANT VARIANTARG;
typedef VARIANT*LPVARIANTARG;
struct _wireBRECORD{ULONG fFlags;ULONG clSize;IRecordInfo*pRecInfo;byte*pRecord;};
struct _wireVARIANT{DWORD clSize;DWORD rpcReserved;USHORT vt;USHORT wReserved1;USHORT wReserved2;USHORT wReserved3;union{LONGLONG llVal;LONG lVal;BYTE bVal;SHORT iVal;FLOAT fltVal;DOUBLE dblVal;VARIANT_BOOL boolVal;SCODE scode;CY cyVal;DATE date;wireBSTR bstrVal;IUnknown*punkVal;IDispatch*pdispVal;wirePSAFEARRAY parray;wireBRECORD brecVal;BYTE*pbVal;SHORT*piVal;LONG*plVal;LONGLONG*pllVal;FLOAT*pfltVal;DOUBLE*pdblVal;VARIANT_BOOL*pboolVal;SCODE*pscode;CY*pcyVal;DATE*pdate;wireBSTR*pbstrVal;IUnknown**ppunkVal;IDispatch**ppdispVal;wirePSAFEARRAY*pparray;wireVARIANT*pvarVal;CHAR cVal;USHORT uiVal;ULONG ulVal;ULONGLONG ullVal;INT intVal;UINT uintVal;DECIMAL decVal;DECIMAL*pdecVal;CHAR*pcVal;USHORT*puiVal;ULONG*pulVal;ULONGLONG*pullVal;INT*pintVal;UINT*puintVal;};};
typedef LONG DISPID;
typedef DISPID MEMBERID;
typedef DWORD HREFTYPE;
typedef enum tagTYPEKIND{TKIND_ENUM=0,TKIND_RECORD=1,TKIND_MODULE=2,TKIND_INTERFACE=3,TKIND_DISPATCH=4,TKIND_COCLASS=5,TKIND_ALIAS=6,TKIND_UNION=7,TKIND_MAX=8}TYPEKIND;
typedef struct tagTYPEDESC{union{struct tagTYPEDESC*lptdesc;struct tagARRAYDESC*lpadesc;HREFTYPE hreftype;};VARTYPE vt;}TYPEDESC;
typedef struct tagARRAYDESC{TYPEDESC tdescElem;USHORT cDims;SAFEARRAYBOUND rgbounds[1];}ARRAYDESC;
typedef struct tagPARAMDESCEX{ULONG cBytes;VARIANTARG varDefaultValue;}PARAMDESCEX;
typedef struct tagPARAMDESCEX*LPPARAMDESCEX;
typedef struct tagPARAMDESC{LPPARAMDESCEX pparamdescex;USHORT wParamFlags;}PARAMDESC;
typedef struct tagPARAMDESC*LPPARAMDESC;
typedef struct tagIDLDESC{ULONG_PTR dwReserved;USHORT wIDLFlags;}IDLDESC;
typedef struct tagIDLDESC*LPIDLDESC;
typedef struct tagELEMDESC{TYPEDESC tdesc;union{IDLDESC idldesc;PARAMDESC paramdesc;};}ELEMDESC,*LPELEMDESC;
typedef struct tagTYPEATTR{GUID guid;LCID lcid;DWORD dwReserved;MEMBERID memidConstructor;MEMBERID memidDestructor;LPOLESTR lpstrSchema;ULONG cbSizeInstance;TYPEKIND typekind;WORD cFuncs;WORD cVars;WORD cImplTypes;WORD cbSizeVft;WORD cbAlignment;WORD wTypeFlags;WORD wMajorVerNum;WORD wMinorVerNum;TYPEDESC tdescAlias;IDLDESC idldescType;}TYPEATTR;
typedef struct tagTYPEATTR*LPTYPEATTR;
typedef struct tagDISPPARAMS{VARIANTARG*rgvarg;DISPID*rgdispidNamedArgs;UINT cArgs;UINT cNamedArgs;}DISPPARAMS;
typedef struct tagEXCEPINFO{WORD wCode;WORD wReserved;BSTR bstrSource;BSTR bstrDescription;BSTR bstrHelpFile;DWORD dwHelpContext;PVOID pvReserved;HRESULT(*pfnDeferredFillIn)(struct tagEXCEPINFO*);SCODE scode;}EXCEPINFO,*LPEXCEPINFO;
typedef enum tagCALLCONV{CC_FASTCALL=0,CC_CDECL=1,CC_MSCPASCAL=2,CC_PASCAL=CC_MSCPASCAL,CC_MACPASCAL=3,CC_STDCALL=4,CC_FPFASTCALL=5,CC_SYSCALL=6,CC_MPWCDECL=7,CC_MPWPASCAL=8,CC_MAX=9}CALLCONV;
typedef enum tagFUNCKIND{FUNC_VIRTUAL=0,FUNC_PUREVIRTUAL=1,FUNC_NONVIRTUAL=2,FUNC_STATIC=3,FUNC_DISPATCH=4}FUNCKIND;
typedef enum tagINVOKEKIND{INVOKE_FUNC=1,INVOKE_PROPERTYGET=2,INVOKE_PROPERTYPUT=4,INVOKE_PROPERTYPUTREF=8}INVOKEKIND;
typedef struct tagFUNCDESC{MEMBERID memid;SCODE*lprgscode;ELEMDESC*lprgelemdescParam;FUNCKIND funckind;INVOKEKIND invkind;CALLCONV callconv;SHORT cParams;SHORT cParamsOpt;SHORT oVft;SHORT cScodes;ELEMDESC elemdescFunc;WORD wFuncFlags;}FUNCDESC;
typedef struct tagFUNCDESC*LPFUNCDESC;
typedef enum tagVARKIND{VAR_PERINSTANCE=0,VAR_STATIC=1,VAR_CONST=2,VAR_DISPATCH=3}VARKIND;
typedef struct tagVARDESC{MEMBERID memid;LPOLESTR lpstrSchema;union{ULONG oInst;VARIANT*lpvarValue;};ELEMDESC elemdescVar;WORD wVarFlags;VARKIND varkind;}VARDESC;
typedef struct tagVARDESC*LPVARDESC;
typedef enum tagTYPEFLAGS{TYPEFLAG_FAPPOBJECT=0x1,TYPEFLAG_FCANCREATE=0x2,TYPEFLAG_FLICENSED=0x4,TYPEFLAG_FPREDECLID=0x8,TYPEFLAG_FHIDDEN=0x10,TYPEFLAG_FCONTROL=0x20,TYPEFLAG_FDUAL=0x40,TYPEFLAG_FNONEXTENSIBLE=0x80,TYPEFLAG_FOLEAUTOMATION=0x100,TYPEFLAG_FRESTRICTED=0x200,TYPEFLAG_FAGGREGATABLE=0x400,TYPEFLAG_FREPLACEABLE=0x800,TYPEFLAG_FDISPATCHABLE=0x1000,TYPEFLAG_FREVERSEBIND=0x2000,TYPEFLAG_FPROXY=0x4000}TYPEFLAGS;
typedef enum tagFUNCFLAGS{FUNCFLAG_FRESTRICTED=0x1,FUNCFLAG_FSOURCE=0x2,FUNCFLAG_FBINDABLE=0x4,FUNCFLAG_FREQUESTEDIT=0x8,FUNCFLAG_FDISPLAYBIND=0x10,FUNCFLAG_FDEFAULTBIND=0x20,FUNCFLAG_FHIDDEN=0x40,FUNCFLAG_FUSESGETLASTERROR=0x80,FUNCFLAG_FDEFAULTCOLLELEM=0x100,FUNCFLAG_FUIDEFAULT=0x200,FUNCFLAG_FNONBROWSABLE=0x400,FUNCFLAG_FREPLACEABLE=0x800,FUNCFLAG_FIMMEDIATEBIND=0x1000}FUNCFLAGS;
typedef enum tagVARFLAGS{VARFLAG_FREADONLY=0x1,VARFLAG_FSOURCE=0x2,VARFLAG_FBINDABLE=0x4,VARFLAG_FREQUESTEDIT=0x8,VARFLAG_FDISPLAYBIND=0x10,VARFLAG_FDEFAULTBIND=0x20,VARFLAG_FHIDDEN=0x40,VARFLAG_FRESTRICTED=0x80,VARFLAG_FDEFAULTCOLLELEM=0x100,VARFLAG_FUIDEFAULT=0x200,VARFLAG_FNONBROWSABLE=0x400,VARFLAG_FREPLACEABLE=0x800,VARFLAG_FIMMEDIATEBIND=0x1000}VARFLAGS;
typedef struct tagCLEANLOCALSTORAGE{IUnknown*pInterface;PVOID pStorage;DWORD flags;}CLEANLOCALSTORAGE;
typedef struct tagCUSTDATAITEM{GUID guid;VARIANTARG varValue;}CUSTDATAITEM;
typedef struct tagCUSTDATAITEM*LPCUSTDATAITEM;
typedef struct tagCUSTDATA{DWORD cCustData;LPCUSTDATAITEM prgCustData;}CUSTDATA;
typedef struct tagCUSTDATA*LPCUSTDATA;
typedef ICreateTypeInfo*LPCREATETYPEINFO;
typedef ICreateTypeInfo2*LPCREATETYPEINFO2;
typedef ICreateTypeLib*LPCREATETYPELIB;
typedef ICreateTypeLib2*LPCREATETYPELIB2;
typedef IDispatch*LPDISPATCH;
typedef IEnumVARIANT*LPENUMVARIANT;
typedef ITypeComp*LPTYPECOMP;
typedef enum tagDESCKIND{DESCKIND_NONE=0,DESCKIND_FUNCDESC=1,DESCKIND_VARDESC=2,DESCKIND_TYPECOMP=3,DESCKIND_IMPLICITAPPOBJ=4,DESCKIND_MAX=5}DESCKIND;
typedef union tagBINDPTR{FUNCDESC*lpfuncdesc;VARDESC*lpvardesc;ITypeComp*lptcomp;}BINDPTR;
typedef union tagBINDPTR*LPBINDPTR;
typedef ITypeInfo*LPTYPEINFO;
typedef ITypeInfo2*LPTYPEINFO2;
typedef enum tagSYSKIND{SYS_WIN16=0,SYS_WIN32=1,SYS_MAC=2,SYS_WIN64=3}SYSKIND;
typedef enum tagLIBFLAGS{LIBFLAG_FRESTRICTED=0x1,LIBFLAG_FCONTROL=0x2,LIBFLAG_FHIDDEN=0x4,LIBFLAG_FHASDISKIMAGE=0x8}LIBFLAGS;
typedef ITypeLib*LPTYPELIB;
typedef struct tagTLIBATTR{GUID guid;LCID lcid;SYSKIND syskind;WORD wMajorVerNum;WORD wMinorVerNum;WORD wLibFlags;}TLIBATTR;
typedef struct tagTLIBATTR*LPTLIBATTR;
typedef ITypeLib2*LPTYPELIB2;
typedef ITypeChangeEvents*LPTYPECHANGEEVENTS;
typedef enum tagCHANGEKIND{CHANGEKIND_ADDMEMBER=0,CHANGEKIND_DELETEMEMBER=1,CHANGEKIND_SETNAMES=2,CHANGEKIND_SETDOCUMENTATION=3,CHANGEKIND_GENERAL=4,CHANGEKIND_INVALIDATE=5,CHANGEKIND_CHANGEFAILED=6,CHANGEKIND_MAX=7}CHANGEKIND;
typedef IErrorInfo*LPERRORINFO;
typedef ICreateErrorInfo*LPCREATEERRORINFO;
typedef ISupportErrorInfo*LPSUPPORTERRORINFO;
typedef IRecordInfo*LPRECORDINFO;
typedef IErrorLog*LPERRORLOG;
typedef IPropertyBag*LPPROPERTYBAG;
typedef struct{INT cDig;ULONG dwInFlags;ULONG dwOutFlags;INT cchUsed;INT nBaseShift;INT nPwr10;}NUMPARSE;
typedef struct{SYSTEMTIME st;USHORT wDayOfYear;}UDATE;
typedef enum tagREGKIND{REGKIND_DEFAULT,REGKIND_REGISTER,REGKIND_NONE}REGKIND;
typedef struct tagPARAMDATA{OLECHAR*szName;VARTYPE vt;}PARAMDATA,*LPPARAMDATA;
typedef struct tagMETHODDATA{OLECHAR*szName;PARAMDATA*ppdata;DISPID dispid;UINT iMeth;CALLCONV cc;UINT cArgs;WORD wFlags;VARTYPE vtReturn;}METHODDATA,*LPMETHODDATA;
typedef struct tagINTERFACEDATA{METHODDATA*pmethdata;UINT cMembers;}INTERFACEDATA,*LPINTERFACEDATA;
typedef struct IOleAdviseHolder IOleAdviseHolder;
typedef struct IOleCache IOleCache;
typedef struct IOleCache2 IOleCache2;
typedef struct IOleCacheControl IOleCacheControl;
typedef struct IParseDisplayName IParseDisplayName;
typedef struct IOleContainer IOleContainer;
typedef struct IOleClientSite IOleClientSite;
typedef struct IOleObject IOleObject;
typedef struct IOleWindow IOleWindow;
typedef struct IOleLink IOleLink;
typedef struct IOleItemContainer IOleItemContainer;
typedef struct IOleInPlaceUIWindow IOleInPlaceUIWindow;
typedef struct IOleInPlaceActiveObject IOleInPlaceActiveObject;
typedef struct IOleInPlaceFrame IOleInPlaceFrame;
typedef struct IOleInPlaceObject IOleInPlaceObject;
typedef struct IOleInPlaceSite IOleInPlaceSite;
typedef struct IContinue IContinue;
typedef struct IViewObject IViewObject;
typedef struct IViewObject2 IViewObject2;
typedef struct IDropSource IDropSource;
typedef struct IDropTarget IDropTarget;
typedef struct IDropSourceNotify IDropSourceNotify;
typedef struct IEnumOLEVERB IEnumOLEVERB;
typedef IOleAdviseHolder*LPOLEADVISEHOLDER;
typedef IOleCache*LPOLECACHE;
typedef IOleCache2*LPOLECACHE2;
typedef enum tagDISCARDCACHE{DISCARDCACHE_SAVEIFDIRTY=0,DISCARDCACHE_NOSAVE=1}DISCARDCACHE;
typedef IOleCacheControl*LPOLECACHECONTROL;
typedef IParseDisplayName*LPPARSEDISPLAYNAME;
typedef IOleContainer*LPOLECONTAINER;
typedef IOleClientSite*LPOLECLIENTSITE;
typedef IOleObject*LPOLEOBJECT;
typedef enum tagOLEGETMONIKER{OLEGETMONIKER_ONLYIFTHERE=1,OLEGETMONIKER_FORCEASSIGN=2,OLEGETMONIKER_UNASSIGN=3,OLEGETMONIKER_TEMPFORUSER=4}OLEGETMONIKER;
typedef enum tagOLEWHICHMK{OLEWHICHMK_CONTAINER=1,OLEWHICHMK_OBJREL=2,OLEWHICHMK_OBJFULL=3}OLEWHICHMK;
typedef enum tagUSERCLASSTYPE{USERCLASSTYPE_FULL=1,USERCLASSTYPE_SHORT=2,USERCLASSTYPE_APPNAME=3}USERCLASSTYPE;
typedef enum tagOLEMISC{OLEMISC_RECOMPOSEONRESIZE=0x1,OLEMISC_ONLYICONIC=0x2,OLEMISC_INSERTNOTREPLACE=0x4,OLEMISC_STATIC=0x8,OLEMISC_CANTLINKINSIDE=0x10,OLEMISC_CANLINKBYOLE1=0x20,OLEMISC_ISLINKOBJECT=0x40,OLEMISC_INSIDEOUT=0x80,OLEMISC_ACTIVATEWHENVISIBLE=0x100,OLEMISC_RENDERINGISDEVICEINDEPENDENT=0x200,OLEMISC_INVISIBLEATRUNTIME=0x400,OLEMISC_ALWAYSRUN=0x800,OLEMISC_ACTSLIKEBUTTON=0x1000,OLEMISC_ACTSLIKELABEL=0x2000,OLEMISC_NOUIACTIVATE=0x4000,OLEMISC_ALIGNABLE=0x8000,OLEMISC_SIMPLEFRAME=0x10000,OLEMISC_SETCLIENTSITEFIRST=0x20000,OLEMISC_IMEMODE=0x40000,OLEMISC_IGNOREACTIVATEWHENVISIBLE=0x80000,OLEMISC_WANTSTOMENUMERGE=0x100000,OLEMISC_SUPPORTSMULTILEVELUNDO=0x200000}OLEMISC;
typedef enum tagOLECLOSE{OLECLOSE_SAVEIFDIRTY=0,OLECLOSE_NOSAVE=1,OLECLOSE_PROMPTSAVE=2}OLECLOSE;
typedef enum tagOLERENDER{OLERENDER_NONE=0,OLERENDER_DRAW=1,OLERENDER_FORMAT=2,OLERENDER_ASIS=3}OLERENDER;
typedef OLERENDER*LPOLERENDER;
typedef struct tagOBJECTDESCRIPTOR{ULONG cbSize;CLSID clsid;DWORD dwDrawAspect;SIZEL sizel;POINTL pointl;DWORD dwStatus;DWORD dwFullUserTypeName;DWORD dwSrcOfCopy;}OBJECTDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR*POBJECTDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR*LPOBJECTDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR LINKSRCDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR*PLINKSRCDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR*LPLINKSRCDESCRIPTOR;
typedef IOleWindow*LPOLEWINDOW;
typedef IOleLink*LPOLELINK;
typedef enum tagOLEUPDATE{OLEUPDATE_ALWAYS=1,OLEUPDATE_ONCALL=3}OLEUPDATE;
typedef OLEUPDATE*LPOLEUPDATE;
typedef OLEUPDATE*POLEUPDATE;
typedef enum tagOLELINKBIND{OLELINKBIND_EVENIFCLASSDIFF=1}OLELINKBIND;
typedef IOleItemContainer*LPOLEITEMCONTAINER;
typedef enum tagBINDSPEED{BINDSPEED_INDEFINITE=1,BINDSPEED_MODERATE=2,BINDSPEED_IMMEDIATE=3}BINDSPEED;
typedef enum tagOLECONTF{OLECONTF_EMBEDDINGS=1,OLECONTF_LINKS=2,OLECONTF_OTHERS=4,OLECONTF_ONLYUSER=8,OLECONTF_ONLYIFRUNNING=16}OLECONTF;
typedef IOleInPlaceUIWindow*LPOLEINPLACEUIWINDOW;
typedef RECT BORDERWIDTHS;
typedef LPRECT LPBORDERWIDTHS;
typedef LPCRECT LPCBORDERWIDTHS;
typedef IOleInPlaceActiveObject*LPOLEINPLACEACTIVEOBJECT;
typedef IOleInPlaceFrame*LPOLEINPLACEFRAME;
typedef struct tagOIFI{UINT cb;WINBOOL fMDIApp;HWND hwndFrame;HACCEL haccel;UINT cAccelEntries;}OLEINPLACEFRAMEINFO;
typedef struct tagOIFI*LPOLEINPLACEFRAMEINFO;
typedef struct tagOleMenuGroupWidths{LONG width[6];}OLEMENUGROUPWIDTHS;
typedef struct tagOleMenuGroupWidths*LPOLEMENUGROUPWIDTHS;
typedef HGLOBAL HOLEMENU;
typedef IOleInPlaceObject*LPOLEINPLACEOBJECT;
typedef IOleInPlaceSite*LPOLEINPLACESITE;
typedef IViewObject*LPVIEWOBJECT;
typedef IViewObject2*LPVIEWOBJECT2;
typedef IDropSource*LPDROPSOURCE;
typedef IDropTarget*LPDROPTARGET;
typedef IEnumOLEVERB*LPENUMOLEVERB;
typedef struct tagOLEVERB{LONG lVerb;LPOLESTR lpszVerbName;DWORD fuFlags;DWORD grfAttribs;}OLEVERB;
typedef struct tagOLEVERB*LPOLEVERB;
typedef enum tagOLEVERBATTRIB{OLEVERBATTRIB_NEVERDIRTIES=1,OLEVERBATTRIB_ONCONTAINERMENU=2}OLEVERBATTRIB;
typedef struct _OLESTREAM*LPOLESTREAM;
typedef struct _OLESTREAMVTBL{DWORD(*Get)(LPOLESTREAM,void*,DWORD);DWORD(*Put)(LPOLESTREAM,const void*,DWORD);}OLESTREAMVTBL;
typedef OLESTREAMVTBL*LPOLESTREAMVTBL;
typedef struct _OLESTREAM{LPOLESTREAMVTBL lpstbl;}OLESTREAM;
typedef struct tagServerInformation{DWORD dwServerPid;DWORD dwServerTid;UINT64 ui64ServerAddress;}ServerInformation,*PServerInformation;
struct CO_MTA_USAGE_COOKIE__{int unused;};
typedef struct CO_MTA_USAGE_COOKIE__*CO_MTA_USAGE_COOKIE;
typedef enum tagSTDMSHLFLAGS{SMEXF_SERVER=0x01,SMEXF_HANDLER=0x02}STDMSHLFLAGS;
typedef struct tagPROPVARIANT PROPVARIANT;
typedef enum tagCOWAIT_FLAGS{COWAIT_DEFAULT=0,COWAIT_WAITALL=1,COWAIT_ALERTABLE=2,COWAIT_INPUTAVAILABLE=4,COWAIT_DISPATCH_CALLS=8,COWAIT_DISPATCH_WINDOW_MESSAGES=0x10}COWAIT_FLAGS;
typedef enum CWMO_FLAGS{CWMO_DEFAULT=0,CWMO_DISPATCH_CALLS=1,CWMO_DISPATCH_WINDOW_MESSAGES=2}CWMO_FLAGS;
typedef HRESULT(*LPFNGETCLASSOBJECT)(const IID*const,const IID*const,LPVOID*);
typedef HRESULT(*LPFNCANUNLOADNOW)(void);
typedef enum tagCOINIT{COINIT_APARTMENTTHREADED=0x2,COINIT_MULTITHREADED=COINITBASE_MULTITHREADED,COINIT_DISABLE_OLE1DDE=0x4,COINIT_SPEED_OVER_MEMORY=0x8}COINIT;
typedef DWORD STGFMT;
typedef enum tagCOMSD{SD_LAUNCHPERMISSIONS=0,SD_ACCESSPERMISSIONS=1,SD_LAUNCHRESTRICTIONS=2,SD_ACCESSRESTRICTIONS=3}COMSD;
typedef struct tagSTGOPTIONS{USHORT usVersion;USHORT reserved;ULONG ulSectorSize;const WCHAR*pwcsTemplateFile;}STGOPTIONS;
typedef struct IPersistMoniker IPersistMoniker;
typedef struct IMonikerProp IMonikerProp;
typedef struct IBindProtocol IBindProtocol;
typedef struct IBinding IBinding;
typedef struct IBindStatusCallback IBindStatusCallback;
typedef struct IBindStatusCallbackEx IBindStatusCallbackEx;
typedef struct IAuthenticate IAuthenticate;
typedef struct IAuthenticateEx IAuthenticateEx;
typedef struct IHttpNegotiate IHttpNegotiate;
typedef struct IHttpNegotiate2 IHttpNegotiate2;
typedef struct IHttpNegotiate3 IHttpNegotiate3;
typedef struct IWinInetFileStream IWinInetFileStream;
typedef struct IWindowForBindingUI IWindowForBindingUI;
typedef struct ICodeInstall ICodeInstall;
typedef struct IUri IUri;
typedef struct IUriContainer IUriContainer;
typedef struct IUriBuilder IUriBuilder;
typedef struct IUriBuilderFactory IUriBuilderFactory;
typedef struct IWinInetInfo IWinInetInfo;
typedef struct IHttpSecurity IHttpSecurity;
typedef struct IWinInetHttpInfo IWinInetHttpInfo;
typedef struct IWinInetHttpTimeouts IWinInetHttpTimeouts;
typedef struct IWinInetCacheHints IWinInetCacheHints;
typedef struct IWinInetCacheHints2 IWinInetCacheHints2;
typedef struct IBindHost IBindHost;
typedef struct IInternet IInternet;
typedef struct IInternetBindInfo IInternetBindInfo;
typedef struct IInternetBindInfoEx IInternetBindInfoEx;
typedef struct IInternetProtocolRoot IInternetProtocolRoot;
typedef struct IInternetProtocol IInternetProtocol;
typedef struct IInternetProtocolEx IInternetProtocolEx;
typedef struct IInternetProtocolSink IInternetProtocolSink;
typedef struct IInternetProtocolSinkStackable IInternetProtocolSinkStackable;
typedef struct IInternetSession IInternetSession;
typedef struct IInternetThreadSwitch IInternetThreadSwitch;
typedef struct IInternetPriority IInternetPriority;
typedef struct IInternetProtocolInfo IInternetProtocolInfo;
typedef struct IInternetSecurityMgrSite IInternetSecurityMgrSite;
typedef struct IInternetSecurityManager IInternetSecurityManager;
typedef struct IInternetSecurityManagerEx IInternetSecurityManagerEx;
typedef struct IInternetSecurityManagerEx2 IInternetSecurityManagerEx2;
typedef struct IZoneIdentifier IZoneIdentifier;
typedef struct IInternetHostSecurityManager IInternetHostSecurityManager;
typedef struct IInternetZoneManager IInternetZoneManager;
typedef struct IInternetZoneManagerEx IInternetZoneManagerEx;
typedef struct IInternetZoneManagerEx2 IInternetZoneManagerEx2;
typedef struct ISoftDistExt ISoftDistExt;
typedef struct ICatalogFileInfo ICatalogFileInfo;
typedef struct IDataFilter IDataFilter;
typedef struct IEncodingFilterFactory IEncodingFilterFactory;
typedef struct IWrappedProtocol IWrappedProtocol;
typedef struct IGetBindHandle IGetBindHandle;
typedef struct IBindCallbackRedirect IBindCallbackRedirect;
typedef struct IServiceProvider IServiceProvider;
typedef IServiceProvider*LPSERVICEPROVIDER;
typedef struct IXMLDOMImplementation IXMLDOMImplementation;
typedef struct IXMLDOMNode IXMLDOMNode;
typedef struct IXMLDOMDocumentFragment IXMLDOMDocumentFragment;
typedef struct IXMLDOMDocument IXMLDOMDocument;
typedef struct IXMLDOMNodeList IXMLDOMNodeList;
typedef struct IXMLDOMNamedNodeMap IXMLDOMNamedNodeMap;
typedef struct IXMLDOMCharacterData IXMLDOMCharacterData;
typedef struct IXMLDOMAttribute IXMLDOMAttribute;
typedef struct IXMLDOMElement IXMLDOMElement;
typedef struct IXMLDOMText IXMLDOMText;
typedef struct IXMLDOMComment IXMLDOMComment;
typedef struct IXMLDOMProcessingInstruction IXMLDOMProcessingInstruction;
typedef struct IXMLDOMCDATASection IXMLDOMCDATASection;
typedef struct IXMLDOMDocumentType IXMLDOMDocumentType;
typedef struct IXMLDOMNotation IXMLDOMNotation;
typedef struct IXMLDOMEntity IXMLDOMEntity;
typedef struct IXMLDOMEntityReference IXMLDOMEntityReference;
typedef struct IXMLDOMParseError IXMLDOMParseError;
typedef struct IXTLRuntime IXTLRuntime;
typedef struct XMLDOMDocumentEvents XMLDOMDocumentEvents;
typedef struct DOMDocument DOMDocument;
typedef struct DOMFreeThreadedDocument DOMFreeThreadedDocument;
typedef struct IXMLHttpRequest IXMLHttpRequest;
typedef struct XMLHTTPRequest XMLHTTPRequest;
typedef struct IXMLDSOControl IXMLDSOControl;
typedef struct XMLDSOControl XMLDSOControl;
typedef struct IXMLElementCollection IXMLElementCollection;
typedef struct IXMLDocument IXMLDocument;
typedef struct IXMLDocument2 IXMLDocument2;
typedef struct IXMLElement IXMLElement;
typedef struct IXMLElement2 IXMLElement2;
typedef struct IXMLAttribute IXMLAttribute;
typedef struct IXMLError IXMLError;
typedef struct XMLDocument XMLDocument;
typedef struct _xml_error{unsigned int _nLine;BSTR _pchBuf;unsigned int _cchBuf;unsigned int _ich;BSTR _pszFound;BSTR _pszExpected;DWORD _reserved1;DWORD _reserved2;}XML_ERROR;
typedef enum tagDOMNodeType{NODE_INVALID=0,NODE_ELEMENT,NODE_ATTRIBUTE,NODE_TEXT,NODE_CDATA_SECTION,NODE_ENTITY_REFERENCE,NODE_ENTITY,NODE_PROCESSING_INSTRUCTION,NODE_COMMENT,NODE_DOCUMENT,NODE_DOCUMENT_TYPE,NODE_DOCUMENT_FRAGMENT,NODE_NOTATION}DOMNodeType;
typedef enum tagXMLEMEM_TYPE{XMLELEMTYPE_ELEMENT=0,XMLELEMTYPE_TEXT,XMLELEMTYPE_COMMENT,XMLELEMTYPE_DOCUMENT,XMLELEMTYPE_DTD,XMLELEMTYPE_PI,XMLELEMTYPE_OTHER}XMLELEM_TYPE;
typedef struct IBindStatusCallbackMsg IBindStatusCallbackMsg;
typedef IPersistMoniker*LPPERSISTMONIKER;
typedef IMonikerProp*LPMONIKERPROP;
typedef enum __WIDL_urlmon_generated_name_0000000F{MIMETYPEPROP=0x0,USE_SRC_URL=0x1,CLASSIDPROP=0x2,TRUSTEDDOWNLOADPROP=0x3,POPUPLEVELPROP=0x4}MONIKERPROPERTY;
typedef IBindProtocol*LPBINDPROTOCOL;
typedef IBinding*LPBINDING;
typedef IBindStatusCallback*LPBINDSTATUSCALLBACK;
typedef enum __WIDL_urlmon_generated_name_00000010{BINDVERB_GET=0x0,BINDVERB_POST=0x1,BINDVERB_PUT=0x2,BINDVERB_CUSTOM=0x3,BINDVERB_RESERVED1=0x4}BINDVERB;
typedef enum __WIDL_urlmon_generated_name_00000011{BINDINFOF_URLENCODESTGMEDDATA=0x1,BINDINFOF_URLENCODEDEXTRAINFO=0x2}BINDINFOF;
typedef enum __WIDL_urlmon_generated_name_00000012{BINDF_ASYNCHRONOUS=0x1,BINDF_ASYNCSTORAGE=0x2,BINDF_NOPROGRESSIVERENDERING=0x4,BINDF_OFFLINEOPERATION=0x8,BINDF_GETNEWESTVERSION=0x10,BINDF_NOWRITECACHE=0x20,BINDF_NEEDFILE=0x40,BINDF_PULLDATA=0x80,BINDF_IGNORESECURITYPROBLEM=0x100,BINDF_RESYNCHRONIZE=0x200,BINDF_HYPERLINK=0x400,BINDF_NO_UI=0x800,BINDF_SILENTOPERATION=0x1000,BINDF_PRAGMA_NO_CACHE=0x2000,BINDF_GETCLASSOBJECT=0x4000,BINDF_RESERVED_1=0x8000,BINDF_FREE_THREADED=0x10000,BINDF_DIRECT_READ=0x20000,BINDF_FORMS_SUBMIT=0x40000,BINDF_GETFROMCACHE_IF_NET_FAIL=0x80000,BINDF_FROMURLMON=0x100000,BINDF_FWD_BACK=0x200000,BINDF_PREFERDEFAULTHANDLER=0x400000,BINDF_ENFORCERESTRICTED=0x800000,BINDF_RESERVED_2=0x80000000,BINDF_RESERVED_3=0x1000000,BINDF_RESERVED_4=0x2000000,BINDF_RESERVED_5=0x4000000,BINDF_RESERVED_6=0x8000000,BINDF_RESERVED_7=0x40000000,BINDF_RESERVED_8=0x20000000}BINDF;
typedef enum __WIDL_urlmon_generated_name_00000013{URL_ENCODING_NONE=0x0,URL_ENCODING_ENABLE_UTF8=0x10000000,URL_ENCODING_DISABLE_UTF8=0x20000000}URL_ENCODING;
typedef struct _tagBINDINFO{ULONG cbSize;LPWSTR szExtraInfo;STGMEDIUM stgmedData;DWORD grfBindInfoF;DWORD dwBindVerb;LPWSTR szCustomVerb;DWORD cbstgmedData;DWORD dwOptions;DWORD dwOptionsFlags;DWORD dwCodePage;SECURITY_ATTRIBUTES securityAttributes;IID iid;IUnknown*pUnk;DWORD dwReserved;}BINDINFO;
typedef struct _REMSECURITY_ATTRIBUTES{DWORD nLength;DWORD lpSecurityDescriptor;WINBOOL bInheritHandle;}REMSECURITY_ATTRIBUTES;
typedef struct _REMSECURITY_ATTRIBUTES*PREMSECURITY_ATTRIBUTES;
typedef struct _REMSECURITY_ATTRIBUTES*LPREMSECURITY_ATTRIBUTES;
typedef struct _tagRemBINDINFO{ULONG cbSize;LPWSTR szExtraInfo;DWORD grfBindInfoF;DWORD dwBindVerb;LPWSTR szCustomVerb;DWORD cbstgmedData;DWORD dwOptions;DWORD dwOptionsFlags;DWORD dwCodePage;REMSECURITY_ATTRIBUTES securityAttributes;IID iid;IUnknown*pUnk;DWORD dwReserved;}RemBINDINFO;
typedef struct tagRemFORMATETC{DWORD cfFormat;DWORD ptd;DWORD dwAspect;LONG lindex;DWORD tymed;}RemFORMATETC;
typedef struct tagRemFORMATETC*LPREMFORMATETC;
typedef enum __WIDL_urlmon_generated_name_00000014{BINDINFO_OPTIONS_WININETFLAG=0x10000,BINDINFO_OPTIONS_ENABLE_UTF8=0x20000,BINDINFO_OPTIONS_DISABLE_UTF8=0x40000,BINDINFO_OPTIONS_USE_IE_ENCODING=0x80000,BINDINFO_OPTIONS_BINDTOOBJECT=0x100000,BINDINFO_OPTIONS_SECURITYOPTOUT=0x200000,BINDINFO_OPTIONS_IGNOREMIMETEXTPLAIN=0x400000,BINDINFO_OPTIONS_USEBINDSTRINGCREDS=0x800000,BINDINFO_OPTIONS_IGNOREHTTPHTTPSREDIRECTS=0x1000000,BINDINFO_OPTIONS_IGNORE_SSLERRORS_ONCE=0x2000000,BINDINFO_WPC_DOWNLOADBLOCKED=0x8000000,BINDINFO_WPC_LOGGING_ENABLED=0x10000000,BINDINFO_OPTIONS_ALLOWCONNECTDATA=0x20000000,BINDINFO_OPTIONS_DISABLEAUTOREDIRECTS=0x40000000,BINDINFO_OPTIONS_SHDOCVW_NAVIGATE=(int)0x80000000}BINDINFO_OPTIONS;
typedef enum __WIDL_urlmon_generated_name_00000015{BSCF_FIRSTDATANOTIFICATION=0x1,BSCF_INTERMEDIATEDATANOTIFICATION=0x2,BSCF_LASTDATANOTIFICATION=0x4,BSCF_DATAFULLYAVAILABLE=0x8,BSCF_AVAILABLEDATASIZEUNKNOWN=0x10,BSCF_SKIPDRAINDATAFORFILEURLS=0x20,BSCF_64BITLENGTHDOWNLOAD=0x40}BSCF;
typedef enum tagBINDSTATUS{BINDSTATUS_FINDINGRESOURCE=1,BINDSTATUS_CONNECTING=2,BINDSTATUS_REDIRECTING=3,BINDSTATUS_BEGINDOWNLOADDATA=4,BINDSTATUS_DOWNLOADINGDATA=5,BINDSTATUS_ENDDOWNLOADDATA=6,BINDSTATUS_BEGINDOWNLOADCOMPONENTS=7,BINDSTATUS_INSTALLINGCOMPONENTS=8,BINDSTATUS_ENDDOWNLOADCOMPONENTS=9,BINDSTATUS_USINGCACHEDCOPY=10,BINDSTATUS_SENDINGREQUEST=11,BINDSTATUS_CLASSIDAVAILABLE=12,BINDSTATUS_MIMETYPEAVAILABLE=13,BINDSTATUS_CACHEFILENAMEAVAILABLE=14,BINDSTATUS_BEGINSYNCOPERATION=15,BINDSTATUS_ENDSYNCOPERATION=16,BINDSTATUS_BEGINUPLOADDATA=17,BINDSTATUS_UPLOADINGDATA=18,BINDSTATUS_ENDUPLOADDATA=19,BINDSTATUS_PROTOCOLCLASSID=20,BINDSTATUS_ENCODING=21,BINDSTATUS_VERIFIEDMIMETYPEAVAILABLE=22,BINDSTATUS_CLASSINSTALLLOCATION=23,BINDSTATUS_DECODING=24,BINDSTATUS_LOADINGMIMEHANDLER=25,BINDSTATUS_CONTENTDISPOSITIONATTACH=26,BINDSTATUS_FILTERREPORTMIMETYPE=27,BINDSTATUS_CLSIDCANINSTANTIATE=28,BINDSTATUS_IUNKNOWNAVAILABLE=29,BINDSTATUS_DIRECTBIND=30,BINDSTATUS_RAWMIMETYPE=31,BINDSTATUS_PROXYDETECTING=32,BINDSTATUS_ACCEPTRANGES=33,BINDSTATUS_COOKIE_SENT=34,BINDSTATUS_COMPACT_POLICY_RECEIVED=35,BINDSTATUS_COOKIE_SUPPRESSED=36,BINDSTATUS_COOKIE_STATE_UNKNOWN=37,BINDSTATUS_COOKIE_STATE_ACCEPT=38,BINDSTATUS_COOKIE_STATE_REJECT=39,BINDSTATUS_COOKIE_STATE_PROMPT=40,BINDSTATUS_COOKIE_STATE_LEASH=41,BINDSTATUS_COOKIE_STATE_DOWNGRADE=42,BINDSTATUS_POLICY_HREF=43,BINDSTATUS_P3P_HEADER=44,BINDSTATUS_SESSION_COOKIE_RECEIVED=45,BINDSTATUS_PERSISTENT_COOKIE_RECEIVED=46,BINDSTATUS_SESSION_COOKIES_ALLOWED=47,BINDSTATUS_CACHECONTROL=48,BINDSTATUS_CONTENTDISPOSITIONFILENAME=49,BINDSTATUS_MIMETEXTPLAINMISMATCH=50,BINDSTATUS_PUBLISHERAVAILABLE=51,BINDSTATUS_DISPLAYNAMEAVAILABLE=52,BINDSTATUS_SSLUX_NAVBLOCKED=53,BINDSTATUS_SERVER_MIMETYPEAVAILABLE=54,BINDSTATUS_SNIFFED_CLASSIDAVAILABLE=55,BINDSTATUS_64BIT_PROGRESS=56,BINDSTATUS_LAST=BINDSTATUS_64BIT_PROGRESS,BINDSTATUS_RESERVED_0=57,BINDSTATUS_RESERVED_1=58,BINDSTATUS_RESERVED_2=59,BINDSTATUS_RESERVED_3=60,BINDSTATUS_RESERVED_4=61,BINDSTATUS_RESERVED_5=62,BINDSTATUS_RESERVED_6=63,BINDSTATUS_RESERVED_7=64,BINDSTATUS_RESERVED_8=65,BINDSTATUS_RESERVED_9=66,BINDSTATUS_LAST_PRIVATE=BINDSTATUS_RESERVED_9}BINDSTATUS;
typedef IBindStatusCallbackEx*LPBINDSTATUSCALLBACKEX;
typedef enum __WIDL_urlmon_generated_name_00000016{BINDF2_DISABLEBASICOVERHTTP=0x1,BINDF2_DISABLEAUTOCOOKIEHANDLING=0x2,BINDF2_READ_DATA_GREATER_THAN_4GB=0x4,BINDF2_DISABLE_HTTP_REDIRECT_XSECURITYID=0x8,BINDF2_SETDOWNLOADMODE=0x20,BINDF2_DISABLE_HTTP_REDIRECT_CACHING=0x40,BINDF2_KEEP_CALLBACK_MODULE_LOADED=0x80,BINDF2_ALLOW_PROXY_CRED_PROMPT=0x100,BINDF2_RESERVED_F=0x20000,BINDF2_RESERVED_E=0x40000,BINDF2_RESERVED_D=0x80000,BINDF2_RESERVED_C=0x100000,BINDF2_RESERVED_B=0x200000,BINDF2_RESERVED_A=0x400000,BINDF2_RESERVED_9=0x800000,BINDF2_RESERVED_8=0x1000000,BINDF2_RESERVED_7=0x2000000,BINDF2_RESERVED_6=0x4000000,BINDF2_RESERVED_5=0x8000000,BINDF2_RESERVED_4=0x10000000,BINDF2_RESERVED_3=0x20000000,BINDF2_RESERVED_2=0x40000000,BINDF2_RESERVED_1=0x80000000}BINDF2;
typedef IAuthenticate*LPAUTHENTICATION;
typedef IAuthenticateEx*LPAUTHENTICATIONEX;
typedef enum __WIDL_urlmon_generated_name_00000017{AUTHENTICATEF_PROXY=0x1,AUTHENTICATEF_BASIC=0x2,AUTHENTICATEF_HTTP=0x4}AUTHENTICATEF;
typedef struct _tagAUTHENTICATEINFO{DWORD dwFlags;DWORD dwReserved;}AUTHENTICATEINFO;
typedef IHttpNegotiate*LPHTTPNEGOTIATE;
typedef IHttpNegotiate2*LPHTTPNEGOTIATE2;
typedef IHttpNegotiate3*LPHTTPNEGOTIATE3;
typedef IWinInetFileStream*LPWININETFILESTREAM;
typedef IWindowForBindingUI*LPWINDOWFORBINDINGUI;
typedef ICodeInstall*LPCODEINSTALL;
typedef enum __WIDL_urlmon_generated_name_00000018{CIP_DISK_FULL=0,CIP_ACCESS_DENIED=1,CIP_NEWER_VERSION_EXISTS=2,CIP_OLDER_VERSION_EXISTS=3,CIP_NAME_CONFLICT=4,CIP_TRUST_VERIFICATION_COMPONENT_MISSING=5,CIP_EXE_SELF_REGISTERATION_TIMEOUT=6,CIP_UNSAFE_TO_ABORT=7,CIP_NEED_REBOOT=8,CIP_NEED_REBOOT_UI_PERMISSION=9}CIP_STATUS;
typedef enum __WIDL_urlmon_generated_name_00000019{Uri_PROPERTY_ABSOLUTE_URI=0,Uri_PROPERTY_STRING_START=Uri_PROPERTY_ABSOLUTE_URI,Uri_PROPERTY_AUTHORITY=1,Uri_PROPERTY_DISPLAY_URI=2,Uri_PROPERTY_DOMAIN=3,Uri_PROPERTY_EXTENSION=4,Uri_PROPERTY_FRAGMENT=5,Uri_PROPERTY_HOST=6,Uri_PROPERTY_PASSWORD=7,Uri_PROPERTY_PATH=8,Uri_PROPERTY_PATH_AND_QUERY=9,Uri_PROPERTY_QUERY=10,Uri_PROPERTY_RAW_URI=11,Uri_PROPERTY_SCHEME_NAME=12,Uri_PROPERTY_USER_INFO=13,Uri_PROPERTY_USER_NAME=14,Uri_PROPERTY_STRING_LAST=Uri_PROPERTY_USER_NAME,Uri_PROPERTY_HOST_TYPE=15,Uri_PROPERTY_DWORD_START=Uri_PROPERTY_HOST_TYPE,Uri_PROPERTY_PORT=16,Uri_PROPERTY_SCHEME=17,Uri_PROPERTY_ZONE=18,Uri_PROPERTY_DWORD_LAST=Uri_PROPERTY_ZONE}Uri_PROPERTY;
typedef enum __WIDL_urlmon_generated_name_0000001A{Uri_HOST_UNKNOWN=0,Uri_HOST_DNS=1,Uri_HOST_IPV4=2,Uri_HOST_IPV6=3,Uri_HOST_IDN=4}Uri_HOST_TYPE;
typedef IWinInetInfo*LPWININETINFO;
typedef IHttpSecurity*LPHTTPSECURITY;
typedef IWinInetHttpInfo*LPWININETHTTPINFO;
typedef IWinInetCacheHints*LPWININETCACHEHINTS;
typedef IWinInetCacheHints2*LPWININETCACHEHINTS2;
typedef IBindHost*LPBINDHOST;
typedef IInternet*LPIINTERNET;
typedef IInternetBindInfo*LPIINTERNETBINDINFO;
typedef enum tagBINDSTRING{BINDSTRING_HEADERS=1,BINDSTRING_ACCEPT_MIMES=2,BINDSTRING_EXTRA_URL=3,BINDSTRING_LANGUAGE=4,BINDSTRING_USERNAME=5,BINDSTRING_PASSWORD=6,BINDSTRING_UA_PIXELS=7,BINDSTRING_UA_COLOR=8,BINDSTRING_OS=9,BINDSTRING_USER_AGENT=10,BINDSTRING_ACCEPT_ENCODINGS=11,BINDSTRING_POST_COOKIE=12,BINDSTRING_POST_DATA_MIME=13,BINDSTRING_URL=14,BINDSTRING_IID=15,BINDSTRING_FLAG_BIND_TO_OBJECT=16,BINDSTRING_PTR_BIND_CONTEXT=17,BINDSTRING_XDR_ORIGIN=18,BINDSTRING_DOWNLOADPATH=19,BINDSTRING_ROOTDOC_URL=20,BINDSTRING_INITIAL_FILENAME=21,BINDSTRING_PROXY_USERNAME=22,BINDSTRING_PROXY_PASSWORD=23}BINDSTRING;
typedef IInternetBindInfoEx*LPIINTERNETBINDINFOEX;
typedef IInternetProtocolRoot*LPIINTERNETPROTOCOLROOT;
typedef enum _tagPI_FLAGS{PI_PARSE_URL=0x1,PI_FILTER_MODE=0x2,PI_FORCE_ASYNC=0x4,PI_USE_WORKERTHREAD=0x8,PI_MIMEVERIFICATION=0x10,PI_CLSIDLOOKUP=0x20,PI_DATAPROGRESS=0x40,PI_SYNCHRONOUS=0x80,PI_APARTMENTTHREADED=0x100,PI_CLASSINSTALL=0x200,PI_PASSONBINDCTX=0x2000,PI_NOMIMEHANDLER=0x8000,PI_LOADAPPDIRECT=0x4000,PD_FORCE_SWITCH=0x10000,PI_PREFERDEFAULTHANDLER=0x20000}PI_FLAGS;
typedef struct _tagPROTOCOLDATA{DWORD grfFlags;DWORD dwState;LPVOID pData;ULONG cbData;}PROTOCOLDATA;
typedef struct _tagStartParam{IID iid;IBindCtx*pIBindCtx;IUnknown*pItf;}StartParam;
typedef IInternetProtocol*LPIINTERNETPROTOCOL;
typedef IInternetProtocolSink*LPIINTERNETPROTOCOLSINK;
typedef IInternetProtocolSinkStackable*LPIINTERNETPROTOCOLSINKStackable;
typedef IInternetSession*LPIINTERNETSESSION;
typedef enum _tagOIBDG_FLAGS{OIBDG_APARTMENTTHREADED=0x100,OIBDG_DATAONLY=0x1000}OIBDG_FLAGS;
typedef IInternetThreadSwitch*LPIINTERNETTHREADSWITCH;
typedef IInternetPriority*LPIINTERNETPRIORITY;
typedef IInternetProtocolInfo*LPIINTERNETPROTOCOLINFO;
typedef enum _tagPARSEACTION{PARSE_CANONICALIZE=1,PARSE_FRIENDLY=2,PARSE_SECURITY_URL=3,PARSE_ROOTDOCUMENT=4,PARSE_DOCUMENT=5,PARSE_ANCHOR=6,PARSE_ENCODE_IS_UNESCAPE=7,PARSE_DECODE_IS_ESCAPE=8,PARSE_PATH_FROM_URL=9,PARSE_URL_FROM_PATH=10,PARSE_MIME=11,PARSE_SERVER=12,PARSE_SCHEMA=13,PARSE_SITE=14,PARSE_DOMAIN=15,PARSE_LOCATION=16,PARSE_SECURITY_DOMAIN=17,PARSE_ESCAPE=18,PARSE_UNESCAPE=19}PARSEACTION;
typedef enum _tagPSUACTION{PSU_DEFAULT=1,PSU_SECURITY_URL_ONLY=2}PSUACTION;
typedef enum _tagQUERYOPTION{QUERY_EXPIRATION_DATE=1,QUERY_TIME_OF_LAST_CHANGE=2,QUERY_CONTENT_ENCODING=3,QUERY_CONTENT_TYPE=4,QUERY_REFRESH=5,QUERY_RECOMBINE=6,QUERY_CAN_NAVIGATE=7,QUERY_USES_NETWORK=8,QUERY_IS_CACHED=9,QUERY_IS_INSTALLEDENTRY=10,QUERY_IS_CACHED_OR_MAPPED=11,QUERY_USES_CACHE=12,QUERY_IS_SECURE=13,QUERY_IS_SAFE=14,QUERY_USES_HISTORYFOLDER=15,QUERY_IS_CACHED_AND_USABLE_OFFLINE=16}QUERYOPTION;
typedef enum _tagINTERNETFEATURELIST{FEATURE_OBJECT_CACHING=0,FEATURE_ZONE_ELEVATION=1,FEATURE_MIME_HANDLING=2,FEATURE_MIME_SNIFFING=3,FEATURE_WINDOW_RESTRICTIONS=4,FEATURE_WEBOC_POPUPMANAGEMENT=5,FEATURE_BEHAVIORS=6,FEATURE_DISABLE_MK_PROTOCOL=7,FEATURE_LOCALMACHINE_LOCKDOWN=8,FEATURE_SECURITYBAND=9,FEATURE_RESTRICT_ACTIVEXINSTALL=10,FEATURE_VALIDATE_NAVIGATE_URL=11,FEATURE_RESTRICT_FILEDOWNLOAD=12,FEATURE_ADDON_MANAGEMENT=13,FEATURE_PROTOCOL_LOCKDOWN=14,FEATURE_HTTP_USERNAME_PASSWORD_DISABLE=15,FEATURE_SAFE_BINDTOOBJECT=16,FEATURE_UNC_SAVEDFILECHECK=17,FEATURE_GET_URL_DOM_FILEPATH_UNENCODED=18,FEATURE_TABBED_BROWSING=19,FEATURE_SSLUX=20,FEATURE_DISABLE_NAVIGATION_SOUNDS=21,FEATURE_DISABLE_LEGACY_COMPRESSION=22,FEATURE_FORCE_ADDR_AND_STATUS=23,FEATURE_XMLHTTP=24,FEATURE_DISABLE_TELNET_PROTOCOL=25,FEATURE_FEEDS=26,FEATURE_BLOCK_INPUT_PROMPTS=27,FEATURE_ENTRY_COUNT=28}INTERNETFEATURELIST;
typedef enum __WIDL_urlmon_generated_name_0000001B{PUAF_DEFAULT=0x0,PUAF_NOUI=0x1,PUAF_ISFILE=0x2,PUAF_WARN_IF_DENIED=0x4,PUAF_FORCEUI_FOREGROUND=0x8,PUAF_CHECK_TIFS=0x10,PUAF_DONTCHECKBOXINDIALOG=0x20,PUAF_TRUSTED=0x40,PUAF_ACCEPT_WILDCARD_SCHEME=0x80,PUAF_ENFORCERESTRICTED=0x100,PUAF_NOSAVEDFILECHECK=0x200,PUAF_REQUIRESAVEDFILECHECK=0x400,PUAF_DONT_USE_CACHE=0x1000,PUAF_RESERVED1=0x2000,PUAF_RESERVED2=0x4000,PUAF_LMZ_UNLOCKED=0x10000,PUAF_LMZ_LOCKED=0x20000,PUAF_DEFAULTZONEPOL=0x40000,PUAF_NPL_USE_LOCKED_IF_RESTRICTED=0x80000,PUAF_NOUIIFLOCKED=0x100000,PUAF_DRAGPROTOCOLCHECK=0x200000}PUAF;
typedef enum __WIDL_urlmon_generated_name_0000001C{PUAFOUT_DEFAULT=0x0,PUAFOUT_ISLOCKZONEPOLICY=0x1}PUAFOUT;
typedef enum __WIDL_urlmon_generated_name_0000001D{SZM_CREATE=0x0,SZM_DELETE=0x1}SZM_FLAGS;
typedef IInternetZoneManager*LPURLZONEMANAGER;
typedef enum tagURLZONE{URLZONE_INVALID=-1,URLZONE_PREDEFINED_MIN=0,URLZONE_LOCAL_MACHINE=0,URLZONE_INTRANET=1,URLZONE_TRUSTED=2,URLZONE_INTERNET=3,URLZONE_UNTRUSTED=4,URLZONE_PREDEFINED_MAX=999,URLZONE_USER_MIN=1000,URLZONE_USER_MAX=10000}URLZONE;
typedef enum tagURLTEMPLATE{URLTEMPLATE_CUSTOM=0x0,URLTEMPLATE_PREDEFINED_MIN=0x10000,URLTEMPLATE_LOW=0x10000,URLTEMPLATE_MEDLOW=0x10500,URLTEMPLATE_MEDIUM=0x11000,URLTEMPLATE_MEDHIGH=0x11500,URLTEMPLATE_HIGH=0x12000,URLTEMPLATE_PREDEFINED_MAX=0x20000}URLTEMPLATE;
enum{MAX_ZONE_PATH=260,MAX_ZONE_DESCRIPTION=200};
typedef enum __WIDL_urlmon_generated_name_0000001E{ZAFLAGS_CUSTOM_EDIT=0x1,ZAFLAGS_ADD_SITES=0x2,ZAFLAGS_REQUIRE_VERIFICATION=0x4,ZAFLAGS_INCLUDE_PROXY_OVERRIDE=0x8,ZAFLAGS_INCLUDE_INTRANET_SITES=0x10,ZAFLAGS_NO_UI=0x20,ZAFLAGS_SUPPORTS_VERIFICATION=0x40,ZAFLAGS_UNC_AS_INTRANET=0x80,ZAFLAGS_DETECT_INTRANET=0x100,ZAFLAGS_USE_LOCKED_ZONES=0x10000,ZAFLAGS_VERIFY_TEMPLATE_SETTINGS=0x20000,ZAFLAGS_NO_CACHE=0x40000}ZAFLAGS;
typedef struct _ZONEATTRIBUTES{ULONG cbSize;WCHAR szDisplayName[260];WCHAR szDescription[200];WCHAR szIconPath[260];DWORD dwTemplateMinLevel;DWORD dwTemplateRecommended;DWORD dwTemplateCurrentLevel;DWORD dwFlags;}ZONEATTRIBUTES;
typedef struct _ZONEATTRIBUTES*LPZONEATTRIBUTES;
typedef enum _URLZONEREG{URLZONEREG_DEFAULT=0,URLZONEREG_HKLM=1,URLZONEREG_HKCU=2}URLZONEREG;
typedef struct _tagCODEBASEHOLD{ULONG cbSize;LPWSTR szDistUnit;LPWSTR szCodeBase;DWORD dwVersionMS;DWORD dwVersionLS;DWORD dwStyle;}CODEBASEHOLD;
typedef struct _tagCODEBASEHOLD*LPCODEBASEHOLD;
typedef struct _tagSOFTDISTINFO{ULONG cbSize;DWORD dwFlags;DWORD dwAdState;LPWSTR szTitle;LPWSTR szAbstract;LPWSTR szHREF;DWORD dwInstalledVersionMS;DWORD dwInstalledVersionLS;DWORD dwUpdateVersionMS;DWORD dwUpdateVersionLS;DWORD dwAdvertisedVersionMS;DWORD dwAdvertisedVersionLS;DWORD dwReserved;}SOFTDISTINFO;
typedef struct _tagSOFTDISTINFO*LPSOFTDISTINFO;
typedef ICatalogFileInfo*LPCATALOGFILEINFO;
typedef IDataFilter*LPDATAFILTER;
typedef struct _tagPROTOCOLFILTERDATA{DWORD cbSize;IInternetProtocolSink*pProtocolSink;IInternetProtocol*pProtocol;IUnknown*pUnk;DWORD dwFilterFlags;}PROTOCOLFILTERDATA;
typedef IEncodingFilterFactory*LPENCODINGFILTERFACTORY;
typedef struct _tagDATAINFO{ULONG ulTotalSize;ULONG ulavrPacketSize;ULONG ulConnectSpeed;ULONG ulProcessorSpeed;}DATAINFO;
typedef struct _tagHIT_LOGGING_INFO{DWORD dwStructSize;LPSTR lpszLoggedUrlName;SYSTEMTIME StartTime;SYSTEMTIME EndTime;LPSTR lpszExtendedInfo;}HIT_LOGGING_INFO;
typedef struct _tagHIT_LOGGING_INFO*LPHIT_LOGGING_INFO;
struct CONFIRMSAFETY{CLSID clsid;IUnknown*pUnk;DWORD dwFlags;};
typedef IWrappedProtocol*LPIWRAPPEDPROTOCOL;
typedef IGetBindHandle*LPGETBINDHANDLE;
typedef enum __WIDL_urlmon_generated_name_0000001F{BINDHANDLETYPES_APPCACHE=0x0,BINDHANDLETYPES_DEPENDENCY=0x1,BINDHANDLETYPES_COUNT=0x2}BINDHANDLETYPES;
typedef struct _tagPROTOCOL_ARGUMENT{LPCWSTR szMethod;LPCWSTR szTargetUrl;}PROTOCOL_ARGUMENT;
typedef struct _tagPROTOCOL_ARGUMENT*LPPROTOCOL_ARGUMENT;
typedef IBindCallbackRedirect*LPBINDCALLBACKREDIRECT;
typedef struct IPropertyStorage IPropertyStorage;
typedef struct IPropertySetStorage IPropertySetStorage;
typedef struct IEnumSTATPROPSTG IEnumSTATPROPSTG;
typedef struct IEnumSTATPROPSETSTG IEnumSTATPROPSETSTG;
typedef struct tagVersionedStream{GUID guidVersion;IStream*pStream;}VERSIONEDSTREAM;
typedef struct tagVersionedStream*LPVERSIONEDSTREAM;
typedef struct tagCAC{ULONG cElems;CHAR*pElems;}CAC;
typedef struct tagCAUB{ULONG cElems;UCHAR*pElems;}CAUB;
typedef struct tagCAI{ULONG cElems;SHORT*pElems;}CAI;
typedef struct tagCAUI{ULONG cElems;USHORT*pElems;}CAUI;
typedef struct tagCAL{ULONG cElems;LONG*pElems;}CAL;
typedef struct tagCAUL{ULONG cElems;ULONG*pElems;}CAUL;
typedef struct tagCAFLT{ULONG cElems;FLOAT*pElems;}CAFLT;
typedef struct tagCADBL{ULONG cElems;DOUBLE*pElems;}CADBL;
typedef struct tagCACY{ULONG cElems;CY*pElems;}CACY;
typedef struct tagCADATE{ULONG cElems;DATE*pElems;}CADATE;
typedef struct tagCABSTR{ULONG cElems;BSTR*pElems;}CABSTR;
typedef struct tagCABSTRBLOB{ULONG cElems;BSTRBLOB*pElems;}CABSTRBLOB;
typedef struct tagCABOOL{ULONG cElems;VARIANT_BOOL*pElems;}CABOOL;
typedef struct tagCASCODE{ULONG cElems;SCODE*pElems;}CASCODE;
typedef struct tagCAPROPVARIANT{ULONG cElems;PROPVARIANT*pElems;}CAPROPVARIANT;
typedef struct tagCAH{ULONG cElems;LARGE_INTEGER*pElems;}CAH;
typedef struct tagCAUH{ULONG cElems;ULARGE_INTEGER*pElems;}CAUH;
typedef struct tagCALPSTR{ULONG cElems;LPSTR*pElems;}CALPSTR;
typedef struct tagCALPWSTR{ULONG cElems;LPWSTR*pElems;}CALPWSTR;
typedef struct tagCAFILETIME{ULONG cElems;FILETIME*pElems;}CAFILETIME;
typedef struct tagCACLIPDATA{ULONG cElems;CLIPDATA*pElems;}CACLIPDATA;
typedef struct tagCACLSID{ULONG cElems;CLSID*pElems;}CACLSID;
typedef WORD PROPVAR_PAD1;
typedef WORD PROPVAR_PAD2;
typedef WORD PROPVAR_PAD3;
struct tagPROPVARIANT{union{struct{VARTYPE vt;PROPVAR_PAD1 wReserved1;PROPVAR_PAD2 wReserved2;PROPVAR_PAD3 wReserved3;union{CHAR cVal;UCHAR bVal;SHORT iVal;USHORT uiVal;LONG lVal;ULONG ulVal;INT intVal;UINT uintVal;LARGE_INTEGER hVal;ULARGE_INTEGER uhVal;FLOAT fltVal;DOUBLE dblVal;VARIANT_BOOL boolVal;SCODE scode;CY cyVal;DATE date;FILETIME filetime;CLSID*puuid;CLIPDATA*pclipdata;BSTR bstrVal;BSTRBLOB bstrblobVal;BLOB blob;LPSTR pszVal;LPWSTR pwszVal;IUnknown*punkVal;IDispatch*pdispVal;IStream*pStream;IStorage*pStorage;LPVERSIONEDSTREAM pVersionedStream;LPSAFEARRAY parray;CAC cac;CAUB caub;CAI cai;CAUI caui;CAL cal;CAUL caul;CAH cah;CAUH cauh;CAFLT caflt;CADBL cadbl;CABOOL cabool;CASCODE cascode;CACY cacy;CADATE cadate;CAFILETIME cafiletime;CACLSID cauuid;CACLIPDATA caclipdata;CABSTR cabstr;CABSTRBLOB cabstrblob;CALPSTR calpstr;CALPWSTR calpwstr;CAPROPVARIANT capropvar;CHAR*pcVal;UCHAR*pbVal;SHORT*piVal;USHORT*puiVal;LONG*plVal;ULONG*pulVal;INT*pintVal;UINT*puintVal;FLOAT*pfltVal;DOUBLE*pdblVal;VARIANT_BOOL*pboolVal;DECIMAL*pdecVal;SCODE*pscode;CY*pcyVal;DATE*pdate;BSTR*pbstrVal;IUnknown**ppunkVal;IDispatch**ppdispVal;LPSAFEARRAY*pparray;PROPVARIANT*pvarVal;};};DECIMAL decVal;};};
typedef struct tagPROPVARIANT*LPPROPVARIANT;
enum PIDMSI_STATUS_VALUE{PIDMSI_STATUS_NORMAL=0,PIDMSI_STATUS_NEW=1,PIDMSI_STATUS_PRELIM=2,PIDMSI_STATUS_DRAFT=3,PIDMSI_STATUS_INPROGRESS=4,PIDMSI_STATUS_EDIT=5,PIDMSI_STATUS_REVIEW=6,PIDMSI_STATUS_PROOF=7,PIDMSI_STATUS_FINAL=8,PIDMSI_STATUS_OTHER=0x7fff};
typedef struct tagPROPSPEC{ULONG ulKind;union{PROPID propid;LPOLESTR lpwstr;};}PROPSPEC;
typedef struct tagSTATPROPSTG{LPOLESTR lpwstrName;PROPID propid;VARTYPE vt;}STATPROPSTG;
typedef struct tagSTATPROPSETSTG{FMTID fmtid;CLSID clsid;DWORD grfFlags;FILETIME mtime;FILETIME ctime;FILETIME atime;DWORD dwOSVersion;}STATPROPSETSTG;
typedef IPropertySetStorage*LPPROPERTYSETSTORAGE;
typedef IEnumSTATPROPSTG*LPENUMSTATPROPSTG;
typedef IEnumSTATPROPSETSTG*LPENUMSTATPROPSETSTG;
typedef IPropertyStorage*LPPROPERTYSTORAGE;
typedef struct tagSERIALIZEDPROPERTYVALUE{DWORD dwType;BYTE rgb[1];}SERIALIZEDPROPERTYVALUE;
#define BEGIN_INTERFACE
#define CONST_VTBL
#define DEFINDE_LPTYPEINFO
#define DEFINED_DISPID_MEMBERID
#define DEFINED_LPCREATETYPELIB
#define DEFINED_LPDISPATCH
#define DEFINED_LPTYPECOMP
#define DEFINED_LPTYPELIB
#define DEFINE_LPCREATETYPEINFO
#define END_INTERFACE
#define FARSTRUCT
#define HUGEP
#define IOInet IInternet
#define IOInetBindInfo IInternetBindInfo
#define IOInetBindInfoEx IInternetBindInfoEx
#define IOInetPriority IInternetPriority
#define IOInetProtocol IInternetProtocol
#define IOInetProtocolEx IInternetProtocolEx
#define IOInetProtocolInfo IInternetProtocolInfo
#define IOInetProtocolRoot IInternetProtocolRoot
#define IOInetProtocolSink IInternetProtocolSink
#define IOInetProtocolSinkStackable IInternetProtocolSinkStackable
#define IOInetSession IInternetSession
#define IOInetThreadSwitch IInternetThreadSwitch
#define LPOINET LPIINTERNET
#define LPOINETBINDINFO LPIINTERNETBINDINFO
#define LPOINETPRIORITY LPIINTERNETPRIORITY
#define LPOINETPROTOCOL LPIINTERNETPROTOCOL
#define LPOINETPROTOCOLINFO LPIINTERNETPROTOCOLINFO
#define LPOINETPROTOCOLROOT LPIINTERNETPROTOCOLROOT
#define LPOINETPROTOCOLSINK LPIINTERNETPROTOCOLSINK
#define LPOINETSESSION LPIINTERNETSESSION
#define LPOINETTHREADSWITCH LPIINTERNETTHREADSWITCH
#define MARSHALINTERFACE_MIN 500
#define NDR_SHAREABLE inline
#define PURE
#define ROT_COMPARE_MAX 2048
#define RPC_MGR_EPV void
#define RPC_UNICODE_SUPPORTED
#define RPC_VAR_ENTRY
#define URLACTION_ACTIVEX_CURR_MAX 0x120B
#define URLACTION_ACTIVEX_MAX 0x13ff
#define URLACTION_ACTIVEX_MIN 0x1200
#define URLACTION_AUTOMATIC_DOWNLOAD_UI_MIN 0x2200
#define URLACTION_BEHAVIOR_MIN 0x2000
#define URLACTION_CHANNEL_SOFTDIST_MAX 0x1Eff
#define URLACTION_CHANNEL_SOFTDIST_MIN 0x1E00
#define URLACTION_DOWNLOAD_CURR_MAX 0x1004
#define URLACTION_DOWNLOAD_MAX 0x11FF
#define URLACTION_DOWNLOAD_MIN 0x1000
#define URLACTION_FEATURE_MIN 0x2100
#define URLACTION_HTML_MAX 0x17ff
#define URLACTION_HTML_MIN 0x1600
#define URLACTION_INFODELIVERY_CURR_MAX 0x1D06
#define URLACTION_INFODELIVERY_MAX 0x1Dff
#define URLACTION_INFODELIVERY_MIN 0x1D00
#define URLACTION_JAVA_CURR_MAX 0x1C00
#define URLACTION_JAVA_MAX 0x1Cff
#define URLACTION_JAVA_MIN 0x1C00
#define URLACTION_MIN 0x1000
#define URLACTION_NETWORK_CURR_MAX 0x1A10
#define URLACTION_NETWORK_MAX 0x1Bff
#define URLACTION_NETWORK_MIN 0x1A00
#define URLACTION_SCRIPT_CURR_MAX 0x140B
#define URLACTION_SCRIPT_MAX 0x15ff
#define URLACTION_SCRIPT_MIN 0x1400
#define URLACTION_SHELL_CURR_MAX 0x1811
#define URLACTION_SHELL_MAX 0x19ff
#define URLACTION_SHELL_MIN 0x1800
#define VTDATEGRE_MAX 2958465
#define VTDATEGRE_MIN -657434
#define rpc_binding_handle_t RPC_BINDING_HANDLE
#define rpc_binding_vector_t RPC_BINDING_VECTOR
#define tag_inner_PROPVARIANT
#define uuid_t UUID
#define uuid_vector_t UUID_VECTOR
#pragma gillint opaque
#define ASYNC_MODE_COMPATIBILITY
#define ASYNC_MODE_DEFAULT
#define BINDF_DONTPUTINCACHE
#define BINDF_DONTUSECACHE
#define BINDF_NOCOPYDATA
#define CBPCLIPDATA(...)
#define CFSTR_MIME_AIFF
#define CFSTR_MIME_APP_XML
#define CFSTR_MIME_AVI
#define CFSTR_MIME_BASICAUDIO
#define CFSTR_MIME_BMP
#define CFSTR_MIME_FRACTALS
#define CFSTR_MIME_GIF
#define CFSTR_MIME_HTA
#define CFSTR_MIME_HTML
#define CFSTR_MIME_JPEG
#define CFSTR_MIME_JPEG_XR
#define CFSTR_MIME_MANIFEST
#define CFSTR_MIME_MPEG
#define CFSTR_MIME_NULL
#define CFSTR_MIME_PDF
#define CFSTR_MIME_PJPEG
#define CFSTR_MIME_PNG
#define CFSTR_MIME_POSTSCRIPT
#define CFSTR_MIME_QUICKTIME
#define CFSTR_MIME_RAWDATA
#define CFSTR_MIME_RAWDATASTRM
#define CFSTR_MIME_RICHTEXT
#define CFSTR_MIME_SVG_XML
#define CFSTR_MIME_TEXT
#define CFSTR_MIME_TIFF
#define CFSTR_MIME_TTAF
#define CFSTR_MIME_TTML
#define CFSTR_MIME_WAV
#define CFSTR_MIME_WEBVTT
#define CFSTR_MIME_XBM
#define CFSTR_MIME_XHTML
#define CFSTR_MIME_XML
#define CFSTR_MIME_X_AIFF
#define CFSTR_MIME_X_BITMAP
#define CFSTR_MIME_X_EMF
#define CFSTR_MIME_X_ICON
#define CFSTR_MIME_X_MSVIDEO
#define CFSTR_MIME_X_PNG
#define CFSTR_MIME_X_REALAUDIO
#define CFSTR_MIME_X_SGI_MOVIE
#define CFSTR_MIME_X_WAV
#define CFSTR_MIME_X_WMF
#define CLSCTX_ALL
#define CLSCTX_INPROC
#define CLSCTX_SERVER
#define CLSCTX_VALID_MASK
#define COLE_DEFAULT_AUTHINFO
#define COLE_DEFAULT_PRINCIPAL
#define DATA_E_FORMATETC
#define DECIMAL_NEG
#define DECIMAL_SETZERO(...)
#define DECLARE_INTERFACE_IID(...)
#define DECLARE_INTERFACE_IID_(...)
#define DceErrorInqText
#define EMBDHLP_CREATENOW
#define EMBDHLP_DELAYCREATE
#define EMBDHLP_INPROC_HANDLER
#define EMBDHLP_INPROC_SERVER
#define EXTERN_GUID(...)
#define E_DRAW
#define GET_USER_DATA_REP(...)
#define GetUrlPolicyPermissions(...)
#define IDLFLAG_FIN
#define IDLFLAG_FLCID
#define IDLFLAG_FOUT
#define IDLFLAG_FRETVAL
#define IDLFLAG_NONE
#define IFACEMETHOD(...)
#define IFACEMETHODV(...)
#define IFACEMETHODV_(...)
#define IFACEMETHOD_(...)
#define IID_IOInet
#define IID_IOInetBindInfo
#define IID_IOInetBindInfoEx
#define IID_IOInetPriority
#define IID_IOInetProtocol
#define IID_IOInetProtocolEx
#define IID_IOInetProtocolInfo
#define IID_IOInetProtocolRoot
#define IID_IOInetProtocolSink
#define IID_IOInetProtocolSinkStackable
#define IID_IOInetSession
#define IID_IOInetThreadSwitch
#define INET_E_AUTHENTICATION_REQUIRED
#define INET_E_BLOCKED_PLUGGABLE_PROTOCOL
#define INET_E_BLOCKED_REDIRECT_XSECURITYID
#define INET_E_CANNOT_CONNECT
#define INET_E_CANNOT_INSTANTIATE_OBJECT
#define INET_E_CANNOT_LOAD_DATA
#define INET_E_CANNOT_LOCK_REQUEST
#define INET_E_CANNOT_REPLACE_SFP_FILE
#define INET_E_CODE_DOWNLOAD_DECLINED
#define INET_E_CODE_INSTALL_BLOCKED_ARM
#define INET_E_CODE_INSTALL_BLOCKED_BY_HASH_POLICY
#define INET_E_CODE_INSTALL_BLOCKED_IMMERSIVE
#define INET_E_CODE_INSTALL_SUPPRESSED
#define INET_E_CONNECTION_TIMEOUT
#define INET_E_DATA_NOT_AVAILABLE
#define INET_E_DEFAULT_ACTION
#define INET_E_DOMINJECTIONVALIDATION
#define INET_E_DOWNLOAD_BLOCKED_BY_INPRIVATE
#define INET_E_DOWNLOAD_FAILURE
#define INET_E_ERROR_FIRST
#define INET_E_ERROR_LAST
#define INET_E_FORBIDFRAMING
#define INET_E_INVALID_CERTIFICATE
#define INET_E_INVALID_REQUEST
#define INET_E_INVALID_URL
#define INET_E_NO_SESSION
#define INET_E_NO_VALID_MEDIA
#define INET_E_OBJECT_NOT_FOUND
#define INET_E_QUERYOPTION_UNKNOWN
#define INET_E_REDIRECTING
#define INET_E_REDIRECT_FAILED
#define INET_E_REDIRECT_TO_DIR
#define INET_E_RESERVED_1
#define INET_E_RESOURCE_NOT_FOUND
#define INET_E_RESULT_DISPATCHED
#define INET_E_SECURITY_PROBLEM
#define INET_E_TERMINATED_BIND
#define INET_E_UNKNOWN_PROTOCOL
#define INET_E_USE_DEFAULT_PROTOCOLHANDLER
#define INET_E_USE_DEFAULT_SETTING
#define INET_E_USE_EXTEND_BINDING
#define INVALID_P_ROOT_SECURITY_ID
#define I_RpcBindingInqDynamicEndpoint
#define I_RpcNsBindingSetEntryName
#define I_RpcServerUnregisterEndpoint
#define I_RpcServerUseProtseq2
#define I_RpcServerUseProtseqEp2
#define IsHashValCompatible(...)
#define IsLoggingEnabled
#define LHashValOfName(...)
#define LISet32(...)
#define LPOINETPROTOCOLEX
#define LPOINETPROTOCOLSINKSTACKABLE
#define MASK_TO_RESET_TLB_BITS
#define MEMBERID_NIL
#define MIDL_INTERFACE(...)
#define MIDL_ascii_strcpy(...)
#define MIDL_ascii_strlen(...)
#define MIDL_memset(...)
#define MIDL_uhyper
#define MK_S_ASYNCHRONOUS
#define NDRSContextValue(...)
#define NDR_ASCII_CHAR
#define NDR_BIG_ENDIAN
#define NDR_CHAR_REP_MASK
#define NDR_EBCDIC_CHAR
#define NDR_FLOAT_REP_MASK
#define NDR_IBM_FLOAT
#define NDR_IEEE_FLOAT
#define NDR_INT_REP_MASK
#define NDR_LITTLE_ENDIAN
#define NDR_LOCAL_DATA_REPRESENTATION
#define NDR_LOCAL_ENDIAN
#define NDR_VAX_FLOAT
#define NdrFcLong(...)
#define NdrFcShort(...)
#define NdrFieldOffset(...)
#define NdrFieldPad(...)
#define NdrMarshCCtxtHdl(...)
#define NdrMarshConfStringHdr(...)
#define NdrMarshSCtxtHdl(...)
#define NdrUnMarshCCtxtHdl(...)
#define NdrUnMarshConfStringHdr(...)
#define NdrUnMarshSCtxtHdl(...)
#define OInetCombineIUri
#define OInetCombineUrl
#define OInetCombineUrlEx
#define OInetCompareUrl
#define OInetGetSession
#define OInetParseUrl
#define OInetQueryInfo
#define OLEIVERB_DISCARDUNDOSTATE
#define OLEIVERB_HIDE
#define OLEIVERB_INPLACEACTIVATE
#define OLEIVERB_OPEN
#define OLEIVERB_PRIMARY
#define OLEIVERB_SHOW
#define OLEIVERB_UIACTIVATE
#define PARSE_DECODE
#define PARSE_ENCODE
#define PIDDI_THUMBNAIL
#define PIDMSI_COPYRIGHT
#define PIDMSI_EDITOR
#define PIDMSI_OWNER
#define PIDMSI_PRODUCTION
#define PIDMSI_PROJECT
#define PIDMSI_RATING
#define PIDMSI_SEQUENCE_NO
#define PIDMSI_SOURCE
#define PIDMSI_STATUS
#define PIDMSI_SUPPLIER
#define PIDSI_APPNAME
#define PIDSI_AUTHOR
#define PIDSI_CHARCOUNT
#define PIDSI_COMMENTS
#define PIDSI_CREATE_DTM
#define PIDSI_DOC_SECURITY
#define PIDSI_EDITTIME
#define PIDSI_KEYWORDS
#define PIDSI_LASTAUTHOR
#define PIDSI_LASTPRINTED
#define PIDSI_LASTSAVE_DTM
#define PIDSI_PAGECOUNT
#define PIDSI_REVNUMBER
#define PIDSI_SUBJECT
#define PIDSI_TEMPLATE
#define PIDSI_THUMBNAIL
#define PIDSI_TITLE
#define PIDSI_WORDCOUNT
#define PI_DOCFILECLSIDLOOKUP
#define PROPSETHDR_OSVER_KIND(...)
#define PROPSETHDR_OSVER_MAJOR(...)
#define PROPSETHDR_OSVER_MINOR(...)
#define PRPC_HTTP_TRANSPORT_CREDENTIALS
#define PRPC_SECURITY_QOS_V2
#define PRPC_SECURITY_QOS_V3
#define PSEC_WINNT_AUTH_IDENTITY
#define PropVariantInit(...)
#define RPCFLG_ASYNCHRONOUS
#define RPCFLG_AUTO_COMPLETE
#define RPCFLG_HAS_CALLBACK
#define RPCFLG_HAS_MULTI_SYNTAXES
#define RPCFLG_INPUT_SYNCHRONOUS
#define RPCFLG_LOCAL_CALL
#define RPCFLG_MESSAGE
#define RPCFLG_NON_NDR
#define RPCNSAPI
#define RPCRTAPI
#define RPC_ASYNC_VERSION_1_0
#define RPC_BAD_STUB_DATA_EXCEPTION_FILTER
#define RPC_CALL_ATTRIBUTES_V1
#define RPC_CALL_ATTRIBUTES_V2
#define RPC_CALL_LOCAL_ADDRESS
#define RPC_CALL_LOCAL_ADDRESS_V1
#define RPC_CONTEXT_HANDLE_DEFAULT_FLAGS
#define RPC_CONTEXT_HANDLE_DEFAULT_GUARD
#define RPC_CONTEXT_HANDLE_DONT_SERIALIZE
#define RPC_CONTEXT_HANDLE_FLAGS
#define RPC_CONTEXT_HANDLE_SERIALIZE
#define RPC_C_AUTHN_DEFAULT
#define RPC_C_INFINITE_TIMEOUT
#define RPC_C_NO_CREDENTIALS
#define RPC_C_PROFILE_ALL_ELTS
#define RPC_C_PROTECT_LEVEL_CALL
#define RPC_C_PROTECT_LEVEL_CONNECT
#define RPC_C_PROTECT_LEVEL_DEFAULT
#define RPC_C_PROTECT_LEVEL_NONE
#define RPC_C_PROTECT_LEVEL_PKT
#define RPC_C_PROTECT_LEVEL_PKT_INTEGRITY
#define RPC_C_PROTECT_LEVEL_PKT_PRIVACY
#define RPC_C_SECURITY_QOS_VERSION
#define RPC_C_SECURITY_QOS_VERSION_1
#define RPC_C_SECURITY_QOS_VERSION_2
#define RPC_C_SECURITY_QOS_VERSION_3
#define RPC_ENTRY
#define RPC_HTTP_TRANSPORT_CREDENTIALS
#define RPC_PROTSEQ_VECTOR
#define RPC_SECURITY_QOS_V2
#define RPC_SECURITY_QOS_V3
#define RPC_S_ACCESS_DENIED
#define RPC_S_ASYNC_CALL_PENDING
#define RPC_S_BUFFER_TOO_SMALL
#define RPC_S_INVALID_ARG
#define RPC_S_INVALID_LEVEL
#define RPC_S_INVALID_SECURITY_DESC
#define RPC_S_OK
#define RPC_S_OUT_OF_MEMORY
#define RPC_S_OUT_OF_THREADS
#define RPC_S_SERVER_OUT_OF_MEMORY
#define RPC_S_TIMEOUT
#define RPC_S_UNKNOWN_PRINCIPAL
#define RPC_X_ENUM_VALUE_TOO_LARGE
#define RPC_X_INVALID_BOUND
#define RPC_X_INVALID_BUFFER
#define RPC_X_INVALID_PIPE_OPERATION
#define RPC_X_INVALID_TAG
#define RPC_X_NO_MEMORY
#define RPC_X_PIPE_APP_MEMORY
#define RPC_X_SS_CONTEXT_MISMATCH
#define RpcAbnormalTermination(...)
#define RpcAsyncGetCallHandle(...)
#define RpcBindingCreate
#define RpcBindingFromStringBinding
#define RpcBindingInqAuthClient
#define RpcBindingInqAuthClientEx
#define RpcBindingInqAuthInfo
#define RpcBindingInqAuthInfoEx
#define RpcBindingSetAuthInfo
#define RpcBindingSetAuthInfoEx
#define RpcBindingToStringBinding
#define RpcEndExcept
#define RpcEndFinally
#define RpcEpRegister
#define RpcEpRegisterNoReplace
#define RpcExcept(...)
#define RpcExceptionCode(...)
#define RpcFinally
#define RpcMgmtEpEltInqNext
#define RpcMgmtInqServerPrincName
#define RpcNetworkInqProtseqs
#define RpcNetworkIsProtseqValid
#define RpcNsBindingExport
#define RpcNsBindingExportPnP
#define RpcNsBindingImportBegin
#define RpcNsBindingInqEntryName
#define RpcNsBindingLookupBegin
#define RpcNsBindingUnexport
#define RpcNsBindingUnexportPnP
#define RpcNsEntryExpandName
#define RpcNsEntryObjectInqBegin
#define RpcNsGroupDelete
#define RpcNsGroupMbrAdd
#define RpcNsGroupMbrInqBegin
#define RpcNsGroupMbrInqNext
#define RpcNsGroupMbrRemove
#define RpcNsMgmtBindingUnexport
#define RpcNsMgmtEntryCreate
#define RpcNsMgmtEntryDelete
#define RpcNsMgmtEntryInqIfIds
#define RpcNsProfileDelete
#define RpcNsProfileEltAdd
#define RpcNsProfileEltInqBegin
#define RpcNsProfileEltInqNext
#define RpcNsProfileEltRemove
#define RpcProtseqVectorFree
#define RpcServerInqCallAttributes
#define RpcServerInqDefaultPrincName
#define RpcServerRegisterAuthInfo
#define RpcServerUseProtseq
#define RpcServerUseProtseqEp
#define RpcServerUseProtseqEpEx
#define RpcServerUseProtseqEx
#define RpcServerUseProtseqIf
#define RpcServerUseProtseqIfEx
#define RpcStringBindingCompose
#define RpcStringBindingParse
#define RpcStringFree
#define RpcTryExcept
#define RpcTryFinally
#define SEC_WINNT_AUTH_IDENTITY
#define SID_IBindHost
#define SID_SBindHost
#define SID_SInternetHostSecurityManager
#define SID_SInternetSecurityManager
#define SID_SInternetSecurityManagerEx
#define SID_SInternetSecurityManagerEx2
#define STDMETHODV(...)
#define STDMETHODV_(...)
#define STGM_CONVERT
#define STGM_CREATE
#define STGM_DELETEONRELEASE
#define STGM_DIRECT
#define STGM_DIRECT_SWMR
#define STGM_FAILIFTHERE
#define STGM_NOSCRATCH
#define STGM_NOSNAPSHOT
#define STGM_PRIORITY
#define STGM_READ
#define STGM_READWRITE
#define STGM_SHARE_DENY_NONE
#define STGM_SHARE_DENY_READ
#define STGM_SHARE_DENY_WRITE
#define STGM_SHARE_EXCLUSIVE
#define STGM_SIMPLE
#define STGM_TRANSACTED
#define STGM_WRITE
#define STGTY_REPEAT
#define STG_LAYOUT_INTERLEAVED
#define STG_LAYOUT_SEQUENTIAL
#define STG_TOEND
#define SZ_ASYNC_CALLEE
#define SZ_URLCONTEXT
#define S_ASYNCHRONOUS
#define SetUrlPolicyPermissions(...)
#define THIS
#define THIS_
#define ULISet32(...)
#define UPDFCACHE_ALL
#define UPDFCACHE_ALLBUTNODATACACHE
#define UPDFCACHE_IFBLANKORONSAVECACHE
#define URLDownloadToCacheFile
#define URLDownloadToFile
#define URLOpenBlockingStream
#define URLOpenPullStream
#define URLOpenStream
#define USER_CALL_AUX_MASK(...)
#define USER_CALL_CTXT_MASK(...)
#define Uri_ENCODING_RFC
#define Uri_HAS_ABSOLUTE_URI
#define Uri_HAS_AUTHORITY
#define Uri_HAS_DISPLAY_URI
#define Uri_HAS_DOMAIN
#define Uri_HAS_EXTENSION
#define Uri_HAS_FRAGMENT
#define Uri_HAS_HOST
#define Uri_HAS_HOST_TYPE
#define Uri_HAS_PASSWORD
#define Uri_HAS_PATH
#define Uri_HAS_PATH_AND_QUERY
#define Uri_HAS_PORT
#define Uri_HAS_QUERY
#define Uri_HAS_RAW_URI
#define Uri_HAS_SCHEME
#define Uri_HAS_SCHEME_NAME
#define Uri_HAS_USER_INFO
#define Uri_HAS_USER_NAME
#define Uri_HAS_ZONE
#define UuidFromString
#define UuidToString
#define VARIANT_FALSE
#define VARIANT_TRUE
#define VAR_CALENDAR_GREGORIAN
#define VAR_CALENDAR_HIJRI
#define VAR_CALENDAR_THAI
#define VAR_DATEVALUEONLY
#define VAR_FORMAT_NOSUBSTITUTE
#define VAR_FOURDIGITYEARS
#define VAR_LOCALBOOL
#define VAR_TIMEVALUEONLY
#define VAR_VALIDDATE
#define VTBIT_CY
#define VTBIT_DECIMAL
#define VTBIT_I1
#define VTBIT_I2
#define VTBIT_I4
#define VTBIT_I8
#define VTBIT_R4
#define VTBIT_R8
#define VTBIT_UI1
#define VTBIT_UI2
#define VTBIT_UI4
#define VTBIT_UI8
#define VT_HARDTYPE
#define V_ARRAY(...)
#define V_ARRAYREF(...)
#define V_BOOL(...)
#define V_BOOLREF(...)
#define V_BSTR(...)
#define V_BSTRREF(...)
#define V_BYREF(...)
#define V_CY(...)
#define V_CYREF(...)
#define V_DATE(...)
#define V_DATEREF(...)
#define V_DECIMAL(...)
#define V_DECIMALREF(...)
#define V_DISPATCH(...)
#define V_DISPATCHREF(...)
#define V_ERROR(...)
#define V_ERRORREF(...)
#define V_I1(...)
#define V_I1REF(...)
#define V_I2(...)
#define V_I2REF(...)
#define V_I4(...)
#define V_I4REF(...)
#define V_I8(...)
#define V_I8REF(...)
#define V_INT(...)
#define V_INTREF(...)
#define V_INT_PTR(...)
#define V_INT_PTRREF(...)
#define V_ISARRAY(...)
#define V_ISBYREF(...)
#define V_ISVECTOR(...)
#define V_NONE(...)
#define V_R4(...)
#define V_R4REF(...)
#define V_R8(...)
#define V_R8REF(...)
#define V_RECORD(...)
#define V_RECORDINFO(...)
#define V_UI1(...)
#define V_UI1REF(...)
#define V_UI2(...)
#define V_UI2REF(...)
#define V_UI4(...)
#define V_UI4REF(...)
#define V_UI8(...)
#define V_UI8REF(...)
#define V_UINT(...)
#define V_UINTREF(...)
#define V_UINT_PTR(...)
#define V_UINT_PTRREF(...)
#define V_UNION(...)
#define V_UNKNOWN(...)
#define V_UNKNOWNREF(...)
#define V_VARIANTREF(...)
#define V_VT(...)
#define VarBoolFromInt
#define VarBoolFromUint
#define VarBstrFromInt
#define VarBstrFromUint
#define VarCyFromInt
#define VarCyFromUint
#define VarDateFromInt
#define VarDateFromUint
#define VarDecFromInt
#define VarDecFromUint
#define VarI1FromInt
#define VarI1FromUint
#define VarI2FromInt
#define VarI2FromUint
#define VarI4FromI4(...)
#define VarI4FromInt
#define VarI4FromUint
#define VarI8FromI8(...)
#define VarI8FromInt
#define VarI8FromUint
#define VarIntFromBool
#define VarIntFromCy
#define VarIntFromDate
#define VarIntFromDec
#define VarIntFromDisp
#define VarIntFromI1
#define VarIntFromI2
#define VarIntFromI4
#define VarIntFromI8
#define VarIntFromR4
#define VarIntFromR8
#define VarIntFromStr
#define VarIntFromUI1
#define VarIntFromUI2
#define VarIntFromUI4
#define VarIntFromUI8
#define VarIntFromUint
#define VarR4FromInt
#define VarR4FromUint
#define VarR8FromInt
#define VarR8FromUint
#define VarUI1FromInt
#define VarUI1FromUint
#define VarUI2FromInt
#define VarUI2FromUint
#define VarUI4FromInt
#define VarUI4FromUI4(...)
#define VarUI4FromUint
#define VarUI8FromUI8(...)
#define VarUintFromBool
#define VarUintFromCy
#define VarUintFromDate
#define VarUintFromDec
#define VarUintFromDisp
#define VarUintFromI1
#define VarUintFromI2
#define VarUintFromI4
#define VarUintFromI8
#define VarUintFromInt
#define VarUintFromR4
#define VarUintFromR8
#define VarUintFromStr
#define VarUintFromUI1
#define VarUintFromUI2
#define VarUintFromUI4
#define VarUintFromUI8
#define WHashValOfLHashVal(...)
#define WINOLEAPI
#define WINOLEAPI_(...)
#define WINOLEAUTAPI
#define WINOLEAUTAPI_(...)
#define boolean_array_from_ndr(...)
#define boolean_from_ndr(...)
#define byte_array_from_ndr(...)
#define byte_from_ndr(...)
#define hyper
#define midl_user_allocate
#define midl_user_free
#define small_array_from_ndr(...)
#define small_from_ndr(...)
#define small_from_ndr_temp(...)
