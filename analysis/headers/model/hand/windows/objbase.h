#define REFVARIANT const VARIANT *
#define REFPROPVARIANT const PROPVARIANT *
#define DEFINE_GUID(name, ...) extern const GUID name
#define DECLARE_INTERFACE(iface) typedef struct iface iface; struct iface
#define DECLARE_INTERFACE_(iface, base) typedef struct iface iface; struct iface
#define STDMETHOD(method) HRESULT (*method)
#define STDMETHOD_(type, method) type (*method)
#define STDMETHODIMP HRESULT
#define STDMETHODIMP_(type) type
