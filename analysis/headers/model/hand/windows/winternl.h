#define InitializeObjectAttributes(p, n, a, r, s) { (p)->ObjectName = n; (p)->Attributes = a; (p)->RootDirectory = r; }
