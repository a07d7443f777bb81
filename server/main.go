// Moim is the server and its command line: serve, worker, migrate, user, token,
// import, backup, restore, update-compatibility, doctor and version.
//
// Results go to standard output and everything else to standard error. A command
// ends with 0 when it did what was asked, 1 when it could not, 2 when it was asked
// wrongly; update-compatibility has answers of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	_ "time/tzdata" // machines without zone files know the zones of shifts and organizations all the same
)

// Set by the linker.
var version, commit string

const (
	exitFailed = 1
	exitUsage  = 2
)

// exit ends the program with a code of its own.
type exit struct {
	code int
	err  error
}

func (e exit) Error() string { return e.err.Error() }
func (e exit) Unwrap() error { return e.err }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, in io.Reader, out, problems io.Writer) int {
	root := commands()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(problems)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	// One line, so that it is whole in a log.
	_, _ = fmt.Fprintln(problems, "moim: "+strings.ReplaceAll(err.Error(), "\n", "; "))
	if e, ok := errors.AsType[exit](err); ok {
		return e.code
	}
	return exitFailed
}
