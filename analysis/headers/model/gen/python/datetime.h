typedef struct{PyObject ob_base;Py_hash_t hashcode;int days;int seconds;int microseconds;}PyDateTime_Delta;
typedef struct{PyObject ob_base;}PyDateTime_TZInfo;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;}_PyDateTime_BaseTZInfo;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;unsigned char data[6];}_PyDateTime_BaseTime;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;unsigned char data[6];unsigned char fold;PyObject*tzinfo;}PyDateTime_Time;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;unsigned char data[4];}PyDateTime_Date;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;unsigned char data[10];}_PyDateTime_BaseDateTime;
typedef struct{PyObject ob_base;Py_hash_t hashcode;char hastzinfo;unsigned char data[10];unsigned char fold;PyObject*tzinfo;}PyDateTime_DateTime;
typedef struct{PyTypeObject*DateType;PyTypeObject*DateTimeType;PyTypeObject*TimeType;PyTypeObject*DeltaType;PyTypeObject*TZInfoType;PyObject*TimeZone_UTC;PyObject*(*Date_FromDate)(int,int,int,PyTypeObject*);PyObject*(*DateTime_FromDateAndTime)(int,int,int,int,int,int,int,PyObject*,PyTypeObject*);PyObject*(*Time_FromTime)(int,int,int,int,PyObject*,PyTypeObject*);PyObject*(*Delta_FromDelta)(int,int,int,int,PyTypeObject*);PyObject*(*TimeZone_FromTimeZone)(PyObject*offset,PyObject*name);PyObject*(*DateTime_FromTimestamp)(PyObject*,PyObject*,PyObject*);PyObject*(*Date_FromTimestamp)(PyObject*,PyObject*);PyObject*(*DateTime_FromDateAndTimeAndFold)(int,int,int,int,int,int,int,PyObject*,int,PyTypeObject*);PyObject*(*Time_FromTimeAndFold)(int,int,int,int,PyObject*,int,PyTypeObject*);}PyDateTime_CAPI;
#pragma gillint opaque
#define PyDateTime_CAPSULE_NAME "datetime.datetime_CAPI"
#define PyDateTime_Check(...)
#define PyDateTime_CheckExact(...)
#define PyDateTime_DATE_GET_FOLD(...)
#define PyDateTime_DATE_GET_HOUR(...)
#define PyDateTime_DATE_GET_MICROSECOND(...)
#define PyDateTime_DATE_GET_MINUTE(...)
#define PyDateTime_DATE_GET_SECOND(...)
#define PyDateTime_DELTA_GET_DAYS(...)
#define PyDateTime_DELTA_GET_MICROSECONDS(...)
#define PyDateTime_DELTA_GET_SECONDS(...)
#define PyDateTime_FromDateAndTime(...)
#define PyDateTime_FromDateAndTimeAndFold(...)
#define PyDateTime_FromTimestamp(...)
#define PyDateTime_GET_DAY(...)
#define PyDateTime_GET_MONTH(...)
#define PyDateTime_GET_YEAR(...)
#define PyDateTime_TIME_GET_FOLD(...)
#define PyDateTime_TIME_GET_HOUR(...)
#define PyDateTime_TIME_GET_MICROSECOND(...)
#define PyDateTime_TIME_GET_MINUTE(...)
#define PyDateTime_TIME_GET_SECOND(...)
#define PyDateTime_TimeZone_UTC
#define PyDate_Check(...)
#define PyDate_CheckExact(...)
#define PyDate_FromDate(...)
#define PyDate_FromTimestamp(...)
#define PyDelta_Check(...)
#define PyDelta_CheckExact(...)
#define PyDelta_FromDSU(...)
#define PyTZInfo_Check(...)
#define PyTZInfo_CheckExact(...)
#define PyTimeZone_FromOffset(...)
#define PyTimeZone_FromOffsetAndName(...)
#define PyTime_Check(...)
#define PyTime_CheckExact(...)
#define PyTime_FromTime(...)
#define PyTime_FromTimeAndFold(...)
#define _PyDateTime_DATETIME_DATASIZE 10
#define _PyDateTime_DATE_DATASIZE 4
#define _PyDateTime_TIME_DATASIZE 6
#pragma gillint when 10- 13t-
#define PyDateTime_DATE_GET_TZINFO(...)
#define PyDateTime_TIME_GET_TZINFO(...)
#define _PyDateTime_HAS_TZINFO(...)
#pragma gillint end
