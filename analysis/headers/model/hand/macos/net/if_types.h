#pragma gillint opaque IFT_ETHER IFT_LOOP IFT_OTHER IFT_PPP
#define IFT_ETHER
#define IFT_LOOP
#define IFT_OTHER
#define IFT_PPP
