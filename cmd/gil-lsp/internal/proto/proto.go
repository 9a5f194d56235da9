// Package proto holds what the language server protocol has since version 3.17, which glsp v0.2.2 does not know, and
// gillint's own messages.
package proto

import (
	"encoding/json"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

// The methods beyond 3.16.
const (
	MethodDiagnostic          = "textDocument/diagnostic"
	MethodWorkspaceDiagnostic = "workspace/diagnostic"
	MethodDiagnosticRefresh   = "workspace/diagnostic/refresh"
	MethodInlayHint           = "textDocument/inlayHint"
	MethodInlayHintRefresh    = "workspace/inlayHint/refresh"
	MethodCodeLensRefresh     = "workspace/codeLens/refresh"
	MethodRegions             = "textDocument/gilRegions" // gillint's own, server to client
	MethodStatus              = "gillint/status"          // likewise
)

// ClientCapabilities are those that glsp's struct lacks, as they stand in the parameters of initialize.
type ClientCapabilities struct {
	General struct {
		PositionEncodings []string `json:"positionEncodings"`
	} `json:"general"`
	TextDocument struct {
		Diagnostic *struct{} `json:"diagnostic"`
	} `json:"textDocument"`
	Workspace struct {
		InlayHint      Refresh `json:"inlayHint"`
		CodeLens       Refresh `json:"codeLens"`
		SemanticTokens Refresh `json:"semanticTokens"`
		Diagnostics    Refresh `json:"diagnostics"`
	} `json:"workspace"`
	Window struct {
		ShowDocument *struct {
			Support bool `json:"support"`
		} `json:"showDocument"`
	} `json:"window"`
	Experimental json.RawMessage `json:"experimental"`
}

// Refresh says whether the client may be told to ask again.
type Refresh struct {
	RefreshSupport bool `json:"refreshSupport"`
}

// ServerCapabilities adds to those of 3.16.
type ServerCapabilities struct {
	protocol.ServerCapabilities
	PositionEncoding   string             `json:"positionEncoding"`
	InlayHintProvider  bool               `json:"inlayHintProvider"`
	DiagnosticProvider *DiagnosticOptions `json:"diagnosticProvider,omitempty"`
}

// DiagnosticOptions says how diagnostics may be pulled.
type DiagnosticOptions struct {
	Identifier            string `json:"identifier"`
	InterFileDependencies bool   `json:"interFileDependencies"`
	WorkspaceDiagnostics  bool   `json:"workspaceDiagnostics"`
}

// InitializeResult is what initialize is answered with.
type InitializeResult struct {
	Capabilities ServerCapabilities                   `json:"capabilities"`
	ServerInfo   *protocol.InitializeResultServerInfo `json:"serverInfo,omitempty"`
}

// DocumentDiagnosticParams ask for the diagnostics of a document.
type DocumentDiagnosticParams struct {
	TextDocument     protocol.TextDocumentIdentifier `json:"textDocument"`
	PreviousResultID string                          `json:"previousResultId,omitempty"`
}

// The kinds of reports.
const (
	ReportFull      = "full"
	ReportUnchanged = "unchanged"
)

// DocumentReport answers DocumentDiagnosticParams. An unchanged one has no items, a full one has a list, if an empty one.
type DocumentReport struct {
	Kind     string                 `json:"kind"`
	ResultID string                 `json:"resultId,omitempty"`
	Items    *[]protocol.Diagnostic `json:"items,omitempty"`
}

// WorkspaceDiagnosticParams ask for the diagnostics of all files.
type WorkspaceDiagnosticParams struct {
	PreviousResultIDs  []PreviousResult `json:"previousResultIds"`
	PartialResultToken json.RawMessage  `json:"partialResultToken,omitempty"`
}

// PreviousResult is a result that the client has.
type PreviousResult struct {
	URI   string `json:"uri"`
	Value string `json:"value"`
}

// WorkspaceReport answers WorkspaceDiagnosticParams.
type WorkspaceReport struct {
	Items []WorkspaceDocumentReport `json:"items"`
}

// WorkspaceDocumentReport is the report of one file. Version is null where it is not open.
type WorkspaceDocumentReport struct {
	DocumentReport
	URI     string `json:"uri"`
	Version *int32 `json:"version"`
}

// InlayHintParams ask for the hints in a range.
type InlayHintParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol.Range                  `json:"range"`
}

// InlayHint is a text shown in the midst of the code.
type InlayHint struct {
	Position    protocol.Position `json:"position"`
	Label       string            `json:"label"`
	Tooltip     string            `json:"tooltip,omitempty"`
	PaddingLeft bool              `json:"paddingLeft,omitempty"`
}

// RegionsParams tell where in a document the thread runs without the GIL, for shading.
type RegionsParams struct {
	URI     string   `json:"uri"`
	Version int32    `json:"version"`
	Regions []Region `json:"regions"`
}

// Region is a run of whole lines in one state.
type Region struct {
	Range protocol.Range `json:"range"`
	State string         `json:"state"` // "released"; "mixed" where only some paths have it released
}

// The states of a folder.
const (
	StatusChecking = "checking" // it is read for the first time, or with other settings
	StatusReady    = "ready"
	StatusFailed   = "failed"
	StatusClosed   = "closed" // nothing more will be said of it
)

// StatusParams tell how far the check of a folder is. What it came to stands in those that are ready.
type StatusParams struct {
	Folder         string   `json:"folder"` // a URI; of a document outside of all folders its own
	Name           string   `json:"name"`
	State          string   `json:"state"`
	Message        string   `json:"message,omitempty"`        // why it failed
	Configurations []string `json:"configurations,omitempty"` // what was analysed for: "3.12 on linux"
	*StatusCounts
}

// StatusCounts are the numbers of a check. A zero is a zero: they are left out together or not at all.
type StatusCounts struct {
	Files      int `json:"files"`
	Functions  int `json:"functions"`
	Regions    int `json:"regions"` // released ones
	Findings   int `json:"findings"`
	Hidden     int `json:"hidden"` // possible findings that are not shown
	Suppressed int `json:"suppressed"`
	Problems   int `json:"problems"` // what could not be read or analysed
}

// Rule is a rule as the command that lists them tells it.
type Rule struct {
	Code     string `json:"code"`
	Name     string `json:"name"`
	Severity string `json:"severity"`
	Summary  string `json:"summary"`
}
