package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := command(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1) //nolint:gocritic // stop was called
	}
}

// command runs the bench, or the one query beside which it measures.
func command(ctx context.Context, args []string) error {
	if len(args) > 0 && args[0] == roleBaseline {
		return serveBaseline(ctx, args[1:])
	}
	o, err := optionsFrom(os.Getenv)
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	o.self = self
	b := &bench{options: o, out: os.Stdout}
	return b.run(ctx)
}
