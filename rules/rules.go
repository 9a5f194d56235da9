// Package rules is the registry: every rule, in one list.
package rules

import (
	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/rules/allocatordomain"
	"github.com/gillint/gillint/rules/attachatfinalization"
	"github.com/gillint/gillint/rules/blockingcallwithgil"
	"github.com/gillint/gillint/rules/blockingdealloc"
	"github.com/gillint/gillint/rules/borrowedacrossrelease"
	"github.com/gillint/gillint/rules/borrowedreferenceapi"
	"github.com/gillint/gillint/rules/bufferwithoutexport"
	"github.com/gillint/gillint/rules/callwithoutgil"
	"github.com/gillint/gillint/rules/cdllneedsgil"
	"github.com/gillint/gillint/rules/cdllsharedstate"
	"github.com/gillint/gillint/rules/criticalsectionbalance"
	"github.com/gillint/gillint/rules/dictnextunlocked"
	"github.com/gillint/gillint/rules/doubleacquire"
	"github.com/gillint/gillint/rules/ensurewithoutrelease"
	"github.com/gillint/gillint/rules/foreignthreadcall"
	"github.com/gillint/gillint/rules/gillockinversion"
	"github.com/gillint/gillint/rules/gilstateinsubinterpreter"
	"github.com/gillint/gillint/rules/interiorpointeracrossrelease"
	"github.com/gillint/gillint/rules/lockleak"
	"github.com/gillint/gillint/rules/lockwithgil"
	"github.com/gillint/gillint/rules/longloopwithgil"
	"github.com/gillint/gillint/rules/missingmodgil"
	"github.com/gillint/gillint/rules/missingreacquire"
	"github.com/gillint/gillint/rules/modgilcontradiction"
	"github.com/gillint/gillint/rules/mtunsafecall"
	"github.com/gillint/gillint/rules/nestedrelease"
	"github.com/gillint/gillint/rules/objectmutexmisuse"
	"github.com/gillint/gillint/rules/objectwithoutgil"
	"github.com/gillint/gillint/rules/pydllholdsgil"
	"github.com/gillint/gillint/rules/refcountuniqueness"
	"github.com/gillint/gillint/rules/releaseinhotloop"
	"github.com/gillint/gillint/rules/releaseintraverse"
	"github.com/gillint/gillint/rules/releasewithoutensure"
	"github.com/gillint/gillint/rules/removedgilapi"
	"github.com/gillint/gillint/rules/sharedhandle"
	"github.com/gillint/gillint/rules/signalhandlercall"
	"github.com/gillint/gillint/rules/stalecheck"
	"github.com/gillint/gillint/rules/uninterruptibleloop"
	"github.com/gillint/gillint/rules/unlockedcontainermacro"
	"github.com/gillint/gillint/rules/unlockedsharedoutput"
	"github.com/gillint/gillint/rules/unlockedsharedstate"
	"github.com/gillint/gillint/rules/unlockedstaticobject"
	"github.com/gillint/gillint/rules/waitwithgil"
	"github.com/gillint/gillint/rules/wrongthreadstate"
)

// All lists the rules in the order of their codes.
var All = []*analysis.Rule{
	callwithoutgil.Rule,               // GIL101
	objectwithoutgil.Rule,             // GIL102
	foreignthreadcall.Rule,            // GIL103
	signalhandlercall.Rule,            // GIL104
	missingreacquire.Rule,             // GIL201
	nestedrelease.Rule,                // GIL202
	doubleacquire.Rule,                // GIL203
	wrongthreadstate.Rule,             // GIL204
	ensurewithoutrelease.Rule,         // GIL205
	releasewithoutensure.Rule,         // GIL206
	criticalsectionbalance.Rule,       // GIL207
	blockingcallwithgil.Rule,          // GIL301
	longloopwithgil.Rule,              // GIL302
	lockwithgil.Rule,                  // GIL303
	gillockinversion.Rule,             // GIL304
	waitwithgil.Rule,                  // GIL305
	uninterruptibleloop.Rule,          // GIL306
	releaseinhotloop.Rule,             // GIL307
	unlockedsharedoutput.Rule,         // GIL401
	unlockedsharedstate.Rule,          // GIL402
	mtunsafecall.Rule,                 // GIL403
	sharedhandle.Rule,                 // GIL404
	lockleak.Rule,                     // GIL405
	borrowedacrossrelease.Rule,        // GIL501
	interiorpointeracrossrelease.Rule, // GIL502
	bufferwithoutexport.Rule,          // GIL503
	stalecheck.Rule,                   // GIL504
	missingmodgil.Rule,                // GIL601
	modgilcontradiction.Rule,          // GIL602
	borrowedreferenceapi.Rule,         // GIL603
	dictnextunlocked.Rule,             // GIL604
	unlockedstaticobject.Rule,         // GIL605
	objectmutexmisuse.Rule,            // GIL606
	refcountuniqueness.Rule,           // GIL607
	unlockedcontainermacro.Rule,       // GIL608
	allocatordomain.Rule,              // GIL609
	releaseintraverse.Rule,            // GIL701
	gilstateinsubinterpreter.Rule,     // GIL702
	removedgilapi.Rule,                // GIL703
	attachatfinalization.Rule,         // GIL704
	blockingdealloc.Rule,              // GIL705
	pydllholdsgil.Rule,                // GIL801
	cdllneedsgil.Rule,                 // GIL802
	cdllsharedstate.Rule,              // GIL803
}
