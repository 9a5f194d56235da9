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
)

// Slots lists the slots, in order.
var Slots = []Slot{SlotNew, SlotInit, SlotDealloc, SlotTraverse, SlotClear, SlotFinalize, SlotFree, SlotCreate, SlotExec}

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
	"tp_finalize": SlotFinalize, "tp_del": SlotFinalize,
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
