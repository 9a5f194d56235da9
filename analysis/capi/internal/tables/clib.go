package tables

import (
	"strings"

	"github.com/gillint/gillint/analysis/capi"
)

// readC reads name, header, facts joined by "; ", source; the table's own header says what facts there are.
func readC(tsv string) (rows []*capi.CFunc) {
	for c := range lines(tsv, 4) {
		f := &capi.CFunc{Name: c[0], Header: c[1], Source: c[3], Writes: capi.NoOutput}
		if c[2] != "" {
			for fact := range strings.SplitSeq(c[2], "; ") {
				setC(f, fact)
			}
		}
		rows = append(rows, f)
	}
	return rows
}

// readHandles reads type, kind, source.
func readHandles(tsv string) map[string]capi.Handle {
	m := map[string]capi.Handle{}
	for c := range lines(tsv, 3) {
		m[c[0]] = word(handleNames, c[1])
	}
	return m
}

var handleNames = map[string]capi.Handle{"safe": capi.SafeHandle, "unsafe": capi.UnsafeHandle, "unsafe-pointer": capi.UnsafePointer}

var lockNames = map[string]capi.LockEffect{
	"takes": capi.TakesLock, "tries": capi.TriesLock, "frees": capi.FreesLock, "inits": capi.InitsLock, "ends": capi.EndsLock, "waits": capi.WaitsOn,
}

var memoryNames = map[string]capi.MemoryOp{"alloc": capi.Allocates, "realloc": capi.Reallocates, "free": capi.Frees}

var okNames = map[string]capi.LockOK{"0": capi.OKZero, "1": capi.OKOne, "nonzero": capi.OKNonzero}

var lockTraitNames = map[string]capi.LockTraits{
	"recursive": capi.LockRecursive, "shared": capi.LockShared, "semaphore": capi.LockSemaphore, "detaches": capi.LockDetaches, "handoff": capi.LockHandoff,
}

func setC(f *capi.CFunc, fact string) {
	name, value, _ := strings.Cut(fact, "=")
	switch name {
	case "blocks":
		kind, why, _ := strings.Cut(value, ":")
		f.Kind, f.Blocks = word(kindNames, kind), why
	case "nowait":
		f.NoWait = append(f.NoWait, argConst(value))
	case "only":
		f.OnlyWait = append(f.OnlyWait, argConst(value))
	case "mt":
		twin, kind, _ := strings.Cut(value, ":")
		f.MTUnsafe, f.Unsafe = twin, word(unsafetyNames, kind)
	case "fills":
		f.Fills = append(f.Fills, signed(value))
	case "line":
		f.Line = true
	case "once":
		f.Once = true
	case "seldom":
		f.Seldom = true
	case "quick":
		f.Quick = true
	case "forks":
		f.Forks = true
	case "noreturn":
		f.Noreturn = true
	case "ok":
		f.LockOK = word(okNames, value)
	case "lock":
		for trait := range strings.SplitSeq(value, "+") {
			f.LockTraits |= word(lockTraitNames, trait)
		}
	case "fresh":
		f.Fresh = true
	case "memory":
		f.Memory = word(memoryNames, value)
	case "writes":
		switch value {
		case "stdout":
			f.Writes = capi.Stdout
		case "stderr":
			f.Writes = capi.Stderr
		default:
			f.Writes = number(value)
		}
	case "callback":
		f.Callbacks = append(f.Callbacks, callback(value))
	default:
		f.Lock, f.LockArg = word(lockNames, name), number(value)
	}
}

var unsafetyNames = map[string]capi.Unsafety{
	"": capi.UnsafeAlways, "env": capi.UnsafeEnv, "locale": capi.UnsafeLocale, "mostly": capi.UnsafeMostly, "argument": capi.UnsafeArgument,
}

// signed reads a number that may be negative.
func signed(s string) int {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return -number(rest)
	}
	return number(s)
}

func argConst(value string) capi.ArgConst {
	arg, name, _ := strings.Cut(value, ":")
	return capi.ArgConst{Arg: number(arg), Name: name}
}

var kindNames = func() map[string]capi.BlockKind {
	m := map[string]capi.BlockKind{}
	for _, k := range []capi.BlockKind{capi.BlockIO, capi.BlockFile, capi.BlockSync, capi.BlockStdio, capi.BlockStdioWrite, capi.BlockSleep, capi.BlockWait, capi.BlockPoll, capi.BlockJoin, capi.BlockBarrier, capi.BlockCondition, capi.BlockLock,
		capi.BlockProcess, capi.BlockNetwork, capi.BlockDNS, capi.BlockTerminal, capi.BlockCompute, capi.BlockLinear, capi.BlockDatabase, capi.BlockDevice} {
		m[string(k)] = k
	}
	return m
}()
