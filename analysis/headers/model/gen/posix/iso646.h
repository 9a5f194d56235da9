#pragma gillint opaque
