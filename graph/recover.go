package graph

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/moim-crm/moim/server/errs"
)

// Recover turns a panic of a resolver into the fixed sentence of an internal
// error; what happened and where is for the log.
func Recover(ctx context.Context, crashed any) error {
	slog.ErrorContext(ctx, "a resolver panicked", "panic", fmt.Sprint(crashed), "stack", string(debug.Stack()))
	return errs.Internal(fmt.Errorf("panic: %v", crashed))
}
