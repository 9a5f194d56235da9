#include <objbase.h>
typedef enum _WTS_CONNECTSTATE_CLASS{WTSActive,WTSConnected,WTSConnectQuery,WTSShadow,WTSDisconnected,WTSIdle,WTSListen,WTSReset,WTSDown,WTSInit}WTS_CONNECTSTATE_CLASS;
typedef struct _WTS_SERVER_INFOW{LPWSTR pServerName;}WTS_SERVER_INFOW,*PWTS_SERVER_INFOW;
typedef struct _WTS_SERVER_INFOA{LPSTR pServerName;}WTS_SERVER_INFOA,*PWTS_SERVER_INFOA;
typedef struct _WTS_SESSION_INFOW{DWORD SessionId;LPWSTR pWinStationName;WTS_CONNECTSTATE_CLASS State;}WTS_SESSION_INFOW,*PWTS_SESSION_INFOW;
typedef struct _WTS_SESSION_INFOA{DWORD SessionId;LPSTR pWinStationName;WTS_CONNECTSTATE_CLASS State;}WTS_SESSION_INFOA,*PWTS_SESSION_INFOA;
typedef struct _WTS_PROCESS_INFOW{DWORD SessionId;DWORD ProcessId;LPWSTR pProcessName;PSID pUserSid;}WTS_PROCESS_INFOW,*PWTS_PROCESS_INFOW;
typedef struct _WTS_PROCESS_INFOA{DWORD SessionId;DWORD ProcessId;LPSTR pProcessName;PSID pUserSid;}WTS_PROCESS_INFOA,*PWTS_PROCESS_INFOA;
typedef enum _WTS_INFO_CLASS{WTSInitialProgram=0,WTSApplicationName=1,WTSWorkingDirectory=2,WTSOEMId=3,WTSSessionId=4,WTSUserName=5,WTSWinStationName=6,WTSDomainName=7,WTSConnectState=8,WTSClientBuildNumber=9,WTSClientName=10,WTSClientDirectory=11,WTSClientProductId=12,WTSClientHardwareId=13,WTSClientAddress=14,WTSClientDisplay=15,WTSClientProtocolType=16,WTSIdleTime=17,WTSLogonTime=18,WTSIncomingBytes=19,WTSOutgoingBytes=20,WTSIncomingFrames=21,WTSOutgoingFrames=22,WTSClientInfo=23,WTSSessionInfo=24}WTS_INFO_CLASS;
typedef struct _WTS_CLIENT_ADDRESS{DWORD AddressFamily;BYTE Address[20];}WTS_CLIENT_ADDRESS,*PWTS_CLIENT_ADDRESS;
typedef struct _WTS_CLIENT_DISPLAY{DWORD HorizontalResolution;DWORD VerticalResolution;DWORD ColorDepth;}WTS_CLIENT_DISPLAY,*PWTS_CLIENT_DISPLAY;
typedef enum _WTS_CONFIG_CLASS{WTSUserConfigInitialProgram,WTSUserConfigWorkingDirectory,WTSUserConfigfInheritInitialProgram,WTSUserConfigfAllowLogonTerminalServer,WTSUserConfigTimeoutSettingsConnections,WTSUserConfigTimeoutSettingsDisconnections,WTSUserConfigTimeoutSettingsIdle,WTSUserConfigfDeviceClientDrives,WTSUserConfigfDeviceClientPrinters,WTSUserConfigfDeviceClientDefaultPrinter,WTSUserConfigBrokenTimeoutSettings,WTSUserConfigReconnectSettings,WTSUserConfigModemCallbackSettings,WTSUserConfigModemCallbackPhoneNumber,WTSUserConfigShadowingSettings,WTSUserConfigTerminalServerProfilePath,WTSUserConfigTerminalServerHomeDir,WTSUserConfigTerminalServerHomeDirDrive,WTSUserConfigfTerminalServerRemoteHomeDir}WTS_CONFIG_CLASS;
typedef enum _WTS_VIRTUAL_CLASS{WTSVirtualClientData,WTSVirtualFileHandle}WTS_VIRTUAL_CLASS;
typedef struct _WTSCLIENTW{WCHAR ClientName[20+1];WCHAR Domain[17+1];WCHAR UserName[20+1];WCHAR WorkDirectory[260+1];WCHAR InitialProgram[260+1];BYTE EncryptionLevel;ULONG ClientAddressFamily;USHORT ClientAddress[30+1];USHORT HRes;USHORT VRes;USHORT ColorDepth;WCHAR ClientDirectory[260+1];ULONG ClientBuildNumber;ULONG ClientHardwareId;USHORT ClientProductId;USHORT OutBufCountHost;USHORT OutBufCountClient;USHORT OutBufLength;WCHAR DeviceId[260+1];}WTSCLIENTW,*PWTSCLIENTW;
typedef struct _WTSCLIENTA{CHAR ClientName[20+1];CHAR Domain[17+1];CHAR UserName[20+1];CHAR WorkDirectory[260+1];CHAR InitialProgram[260+1];BYTE EncryptionLevel;ULONG ClientAddressFamily;USHORT ClientAddress[30+1];USHORT HRes;USHORT VRes;USHORT ColorDepth;CHAR ClientDirectory[260+1];ULONG ClientBuildNumber;ULONG ClientHardwareId;USHORT ClientProductId;USHORT OutBufCountHost;USHORT OutBufCountClient;USHORT OutBufLength;CHAR DeviceId[260+1];}WTSCLIENTA,*PWTSCLIENTA;
typedef WTSCLIENTA WTSCLIENT;
typedef PWTSCLIENTA PWTSCLIENT;
typedef struct _WTSINFOW{WTS_CONNECTSTATE_CLASS State;DWORD SessionId;DWORD IncomingBytes;DWORD OutgoingBytes;DWORD IncomingFrames;DWORD OutgoingFrames;DWORD IncomingCompressedBytes;DWORD OutgoingCompressedBytes;WCHAR WinStationName[32];WCHAR Domain[17];WCHAR UserName[20+1];LARGE_INTEGER ConnectTime;LARGE_INTEGER DisconnectTime;LARGE_INTEGER LastInputTime;LARGE_INTEGER LogonTime;LARGE_INTEGER CurrentTime;}WTSINFOW,*PWTSINFOW;
typedef struct _WTSINFOA{WTS_CONNECTSTATE_CLASS State;DWORD SessionId;DWORD IncomingBytes;DWORD OutgoingBytes;DWORD IncomingFrames;DWORD OutgoingFrames;DWORD IncomingCompressedBytes;DWORD OutgoingCompressedBytes;CHAR WinStationName[32];CHAR Domain[17];CHAR UserName[20+1];LARGE_INTEGER ConnectTime;LARGE_INTEGER DisconnectTime;LARGE_INTEGER LastInputTime;LARGE_INTEGER LogonTime;LARGE_INTEGER CurrentTime;}WTSINFOA,*PWTSINFOA;
typedef WTSINFOA WTSINFO;
typedef PWTSINFOA PWTSINFO;
#pragma gillint opaque
#define PWTS_PROCESS_INFO
#define PWTS_SERVER_INFO
#define PWTS_SESSION_INFO
#define WTSConnectSession
#define WTSEnumerateProcesses
#define WTSEnumerateServers
#define WTSEnumerateSessions
#define WTSOpenServer
#define WTSQuerySessionInformation
#define WTSQueryUserConfig
#define WTSSendMessage
#define WTSSetUserConfig
#define WTSStartRemoteControlSession
#define WTS_CURRENT_SERVER
#define WTS_CURRENT_SERVER_HANDLE
#define WTS_CURRENT_SERVER_NAME
#define WTS_CURRENT_SESSION
#define WTS_PROCESS_INFO
#define WTS_SERVER_INFO
#define WTS_SESSION_INFO
