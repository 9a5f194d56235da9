// Command gil-lsp is gillint as a language server: findings while typing, and what the analysis knows of each line, in any
// editor that speaks the language server protocol.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/server"
	"github.com/gillint/gillint/cmd/internal/disk"
	"github.com/gillint/gillint/rules"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run serves one client on in and out and returns the exit status: 0 after shutdown, 1 where the client went away without
// it, 2 for a wrong command line.
func run(args []string, in io.ReadCloser, out io.WriteCloser, errors io.Writer) int {
	flags := flag.NewFlagSet("gil-lsp", flag.ContinueOnError)
	flags.SetOutput(errors)
	flags.Usage = func() {
		fmt.Fprint(errors, "gil-lsp is gillint as a language server; an editor starts it.\n\nUsage: gil-lsp [flags]\n\n")
		flags.PrintDefaults()
	}
	flags.Bool("stdio", true, "talk on standard input and output, the only way there is")
	version := flags.Bool("version", false, "print the version")
	logTo := flags.String("log", "", "write what happens to `FILE`")
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(errors, "gil-lsp: unknown argument %q\n", flags.Arg(0))
		return 2
	}
	if *version {
		fmt.Fprintf(out, "gil-lsp %s\n", driver.Version)
		return 0
	}
	logger := log.New(errors, "gil-lsp: ", 0)
	if *logTo != "" {
		f, err := os.OpenFile(*logTo, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
		if err != nil {
			fmt.Fprintf(errors, "gil-lsp: --log: %v\n", err)
			return 2
		}
		defer f.Close()
		logger = log.New(f, "", log.LstdFlags|log.Lmicroseconds)
	}
	tuneMemory()
	return server.Run(context.Background(), stdio{in, out}, server.Options{
		FS: disk.FS{}, Rules: rules.All, Logf: logger.Printf, Alive: alive, Page: pages(),
	})
}

// stdio is the two ends of the connection as one.
type stdio struct {
	io.ReadCloser
	out io.WriteCloser
}

func (s stdio) Write(p []byte) (int, error) { return s.out.Write(p) }

// Close closes both.
func (s stdio) Close() error {
	err := s.ReadCloser.Close()
	if err2 := s.out.Close(); err == nil {
		err = err2
	}
	return err
}
