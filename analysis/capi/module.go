package capi

import "strings"

// ModuleWords are the names of the C API by which a text speaks of what a module as a whole supports: of interest wherever
// they stand, compiled or not.
var ModuleWords = []string{
	"Py_mod_gil", "Py_MOD_GIL_NOT_USED", "PyUnstable_Module_SetGIL", "Py_mod_multiple_interpreters", "Py_LIMITED_API",
}

// IsTable reports whether a struct of the C API tells the interpreter of a module or a type: its initializers are kept
// member by member.
func IsTable(structName string) bool {
	switch canonical(structName) {
	case "PyModuleDef", "PyModuleDef_Slot", "PyType_Spec", "PyType_Slot", "PyTypeObject", "PyMethodDef":
		return true
	}
	return false
}

// Slot is a point in the life of an object or a module at which the interpreter calls one of its functions.
type Slot uint16

// The slots, as bits. One of a type's subclass is the same.
const (
	SlotNew      Slot = 1 << iota // tp_new: makes an object that nobody else sees yet
	SlotInit                      // tp_init
	SlotDealloc                   // tp_dealloc: nobody else sees the object any more
	SlotTraverse                  // tp_traverse, m_traverse: the garbage collector counts references
	SlotClear                     // tp_clear, m_clear: the garbage collector breaks cycles
	SlotFinalize                  // tp_finalize, tp_del
	SlotFree                      // m_free: the module goes away
	SlotCreate                    // Py_mod_create
	SlotExec                      // Py_mod_exec: the module is filled
	SlotNext                      // tp_iternext: one step of an iterator
)

// Slots lists the slots, in order.
var Slots = []Slot{SlotNew, SlotInit, SlotDealloc, SlotTraverse, SlotClear, SlotFinalize, SlotFree, SlotCreate, SlotExec, SlotNext}

// String is the slot's name in the documentation: "tp_dealloc".
func (s Slot) String() string {
	for name, slot := range typeSlots {
		if slot == s && name != "tp_del" {
			return name
		}
	}
	return map[Slot]string{SlotFree: "m_free", SlotCreate: "Py_mod_create", SlotExec: "Py_mod_exec"}[s]
}

var typeSlots = map[string]Slot{
	"tp_new": SlotNew, "tp_init": SlotInit, "tp_dealloc": SlotDealloc, "tp_traverse": SlotTraverse, "tp_clear": SlotClear,
	"tp_finalize": SlotFinalize, "tp_del": SlotFinalize, "tp_iternext": SlotNext,
}

// SlotOf says which slot a function fills whose address is stored in that member of a struct, beside the constant in a table
// of slots (empty elsewhere): "PyTypeObject" "tp_dealloc", "PyType_Slot" "pfunc" "Py_tp_dealloc". 0: none of those above.
func SlotOf(structName, field, constant string) Slot {
	switch canonical(structName) {
	case "PyTypeObject":
		return typeSlots[field]
	case "PyType_Slot":
		return typeSlots[strings.TrimPrefix(constant, "Py_")]
	case "PyModuleDef":
		return map[string]Slot{"m_traverse": SlotTraverse, "m_clear": SlotClear, "m_free": SlotFree}[field]
	case "PyModuleDef_Slot":
		return map[string]Slot{"Py_mod_create": SlotCreate, "Py_mod_exec": SlotExec}[constant]
	}
	return 0
}

// GILUse is what a module says of the GIL (module.rst: Py_mod_gil).
type GILUse uint8

// What a module may say of the GIL.
const (
	GILUnsaid GILUse = iota
	GILUsed
	GILNotUsed
)

// Interpreters is which interpreters a module says it may be imported in (module.rst: Py_mod_multiple_interpreters).
type Interpreters uint8

// What a module may say of interpreters.
const (
	InterpretersUnsaid Interpreters = iota
	InterpretersMain                // not supported
	InterpretersShared              // supported, with a GIL that they share
	InterpretersOwn                 // supported, each with a GIL of its own
)

// ModuleGIL reads an entry of a module's slots.
func ModuleGIL(slot, value string) GILUse {
	if slot != "Py_mod_gil" {
		return GILUnsaid
	}
	return GILValue(value)
}

// GILValue reads the value of Py_mod_gil, the constant's name or its number.
func GILValue(value string) GILUse {
	switch value {
	case "Py_MOD_GIL_NOT_USED", "1":
		return GILNotUsed
	case "Py_MOD_GIL_USED", "0":
		return GILUsed
	}
	return GILUnsaid
}

// ModuleInterpreters reads an entry of a module's slots.
func ModuleInterpreters(slot, value string) Interpreters {
	if slot != "Py_mod_multiple_interpreters" {
		return InterpretersUnsaid
	}
	switch value {
	case "Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED", "0":
		return InterpretersMain
	case "Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED", "1":
		return InterpretersShared
	case "Py_MOD_PER_INTERPRETER_GIL_SUPPORTED", "2":
		return InterpretersOwn
	}
	return InterpretersUnsaid
}

// ModuleCall is what a call has to do with making a module.
type ModuleCall uint8

// The calls that make modules.
const (
	NoModuleCall  ModuleCall = iota
	CreatesModule            // single-phase: PyModule_Create(def)
	DefinesModule            // multi-phase: PyModuleDef_Init(def)
	SetsModuleGIL            // PyUnstable_Module_SetGIL(module, value)
)

// ModuleCallOf tells of a function, by name, what it does; its first argument is the definition or the module.
func ModuleCallOf(name string) ModuleCall {
	switch name {
	case "PyModule_Create", "PyModule_Create2", "PyModule_FromDefAndSpec", "PyModule_FromDefAndSpec2":
		return CreatesModule
	case "PyModuleDef_Init":
		return DefinesModule
	case "PyUnstable_Module_SetGIL":
		return SetsModuleGIL
	}
	return NoModuleCall
}

// LimitedAPI is the macro that restricts a text to the stable ABI.
const LimitedAPI = "Py_LIMITED_API"

// ModuleGILWords are the ModuleWords that speak of the GIL.
var ModuleGILWords = []string{"Py_mod_gil", "Py_MOD_GIL_NOT_USED", "PyUnstable_Module_SetGIL"}

// ModuleName is the name of the module that a function of that name makes; empty where it makes none.
func ModuleName(initFunction string) string {
	for _, prefix := range []string{"PyInit_", "PyInitU_"} {
		if name, ok := strings.CutPrefix(initFunction, prefix); ok {
			return name
		}
	}
	return ""
}

// IsTypeTable reports whether a struct of those that IsTable knows describes a type.
func IsTypeTable(structName string) bool {
	switch canonical(structName) {
	case "PyType_Spec", "PyType_Slot", "PyTypeObject":
		return true
	}
	return false
}

// ModuleGILRow is what a table of a module's slots says for the module to stay as it is in every version: that it needs the
// GIL.
const ModuleGILRow = "#ifdef Py_mod_gil\n{Py_mod_gil, Py_MOD_GIL_USED},\n#endif"
